import type {PendingEvent} from '../../client/host-connection.js';
import type {AnswerSet, CardAudience, CardField} from '../../protocol/events/card.js';
import {distinctTexts, foldText} from '../../protocol/fold.js';
import {normalizeText} from '../../protocol/text.js';
import type {CardAnswer, CardData, CardItem, ShownImage} from '../../protocol/views/card.js';

/** An answer on a card; with `local` while it, or what was done about it, is only on this device. */
export type ShownAnswer = CardAnswer & {local?: PendingEvent};

/** What a card says, with what is only on this device. */
export type ShownData = Omit<CardData, 'answers'> & {answers: ShownAnswer[]};

/** A card as the widget shows it. */
export type ShownCard = Omit<CardItem, 'data'> & {data: ShownData};

/** An answer while it is written. It can be kept as JSON; a picture that was just chosen is kept beside it. */
export interface AnswerDraft {
  /** Under what it is kept, where that is not what it says of itself: one like it was there already, or its answer is gone. */
  key?: string;
  /** Of the answer that is changed, with the version that it had. */
  answerId?: string;
  version?: number;
  /** The question: one from a deck has an id. */
  prompt: {id?: string; text: string; lang?: string};
  text: string;
  /** The language of the text, where that is known. */
  lang?: string;
  audience: CardAudience;
  /** The name of the group, where it is for one. */
  groupName?: string;
  /** How long others see it: an ISO 8601 duration, a day (`2027-03-01`), or empty for as long as its owner likes. */
  expiry: string;
  image?: DraftImage;
}

/** A picture that goes with an answer. */
export interface DraftImage {
  /** Of one that the host has already. */
  id?: string;
  src?: string;
  alt: string;
  /** It tells nothing that the words do not. */
  decorative: boolean;
}

/** Who may see a part of a card, from narrow to wide. */
export const CIRCLES = ['me', 'team', 'org'] as const;

/** How long answers may be seen, to choose from. */
export const DURATIONS = ['P1M', 'P3M', 'P6M', 'P12M'] as const;

/** Fields that are one line of text, in their order. */
export const TEXT_FIELDS = ['name', 'pronouns', 'pronunciation', 'workingHours'] as const;

/** Whether nothing stands on a card. */
export const isBlank = (data: ShownData): boolean =>
  data.answers.length === 0 && data.askMeAbout.length === 0 && !data.pronunciationAudio && TEXT_FIELDS.every((field) => !data[field]);

/** Whether two drafts of an answer say the same, to the same people and for as long. */
export const isSameDraft = (one: AnswerDraft, other: AnswerDraft): boolean => JSON.stringify(said(one)) === JSON.stringify(said(other));

function said({prompt, text, audience, expiry, image}: AnswerDraft): unknown[] {
  const alt = image?.decorative ? undefined : normalizeText(image?.alt ?? '');
  return [
    prompt.id ?? normalizeText(prompt.text),
    normalizeText(text),
    audience,
    // What only its owner sees has no end.
    audience === 'me' ? '' : expiry,
    image?.id,
    image?.id || alt ? [image?.decorative, alt] : [],
  ];
}

/** Under what an answer is kept while it is written. */
export const draftKey = ({key, answerId, prompt}: Pick<AnswerDraft, 'key' | 'answerId' | 'prompt'>): string => key ?? answerId ?? prompt.id ?? 'own';

/** Reads an ISO 8601 duration of whole years, months, weeks and days; nothing where it is none, or has no length. */
export function readDuration(value: string): {months: number; days: number} | undefined {
  const parts = /^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/.exec(value)?.slice(1);
  if (!parts) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.map((part) => Number(part ?? 0));
  const read = {months: years * 12 + months, days: weeks * 7 + days};
  return read.months + read.days > 0 ? read : undefined;
}

/** When a time that begins now has passed. The last day of a month stays one: January 31 and a month is the end of February. */
export function after(duration: string, now: number): Date | undefined {
  const length = readDuration(duration);
  if (!length) return undefined;
  const end = new Date(now);
  const day = end.getDate();
  end.setDate(1);
  end.setMonth(end.getMonth() + length.months);
  const last = new Date(end.getFullYear(), end.getMonth() + 1, 0).getDate();
  end.setDate(Math.min(day, last) + length.days);
  return end;
}

/** The moment until which others see an answer; nothing for as long as its owner likes. A day lasts until it ends where they are. */
export function expiresAt(expiry: string, now: number): string | undefined {
  if (expiry === '') return undefined;
  const end = /^\d{4}-\d\d-\d\d$/.test(expiry) ? new Date(`${expiry}T23:59:59`) : after(expiry, now);
  return end && !Number.isNaN(+end) ? end.toISOString() : undefined;
}

/** The day that a moment is on where this person is, as `<input type=date>` has it. */
export const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');

/** The fact that a draft states. */
export function answerOf(draft: AnswerDraft, now: number): AnswerSet {
  const {answerId, version, prompt, lang, audience, expiry, image} = draft;
  const until = expiresAt(expiry, now);
  return {
    ...(answerId !== undefined && {answerId, version}),
    prompt: {...(prompt.id !== undefined && {id: prompt.id}), text: normalizeText(prompt.text), ...(prompt.lang && {lang: prompt.lang})},
    text: normalizeText(draft.text),
    ...(lang && {lang}),
    ...(image?.id && {image: image.decorative ? {id: image.id, decorative: true} : {id: image.id, alt: normalizeText(image.alt)}}),
    audience,
    ...(until && {expiresAt: until}),
  };
}

/** An answer as it was given, to be changed. */
export function draftOf({id, version, prompt, text, lang, image, own}: CardAnswer): AnswerDraft {
  return {
    answerId: id,
    version,
    prompt,
    text,
    ...(lang && {lang}),
    audience: own?.audience ?? 'me',
    expiry: own?.expiresAt ? dayOf(new Date(own.expiresAt)) : '',
    ...(image && {image: {id: image.id, src: image.src, alt: image.alt, decorative: image.alt === ''}}),
  };
}

/** What is kept with an answer on this device and never sent: what is needed to show it. */
export interface AnswerMemo {
  src?: string;
  groupName?: string;
}

/** The draft that an answer which only this device has came from. */
export function draftFrom({event, memo}: PendingEvent): AnswerDraft {
  const {answerId, version, prompt, text, lang, audience, expiresAt: until, image} = event.data as AnswerSet;
  const {src, groupName} = (memo ?? {}) as AnswerMemo;
  const alt = image && 'alt' in image ? image.alt : '';
  return {
    ...(answerId !== undefined && {answerId, version}),
    prompt,
    text,
    ...(lang && {lang}),
    audience,
    ...(groupName && {groupName}),
    expiry: until ? dayOf(new Date(until)) : '',
    ...(image && {image: {id: image.id, src, alt, decorative: alt === ''}}),
  };
}

/** The picture of an answer that only this device has. */
export function imageFrom({event, memo}: PendingEvent, before: ShownImage | undefined): ShownImage | undefined {
  const {image} = event.data as AnswerSet;
  if (!image) return undefined;
  const alt = 'alt' in image ? image.alt : '';
  if (before?.id === image.id) return {...before, alt};
  const {src} = (memo ?? {}) as AnswerMemo;
  return src ? {id: image.id, src, alt} : undefined;
}

/** Tags in their normal form, each once, as it was first written: what differs in case and accents alone is one thing. */
export const mergeTags = (tags: readonly string[]): string[] =>
  distinctTexts(tags.map((tag) => normalizeText(tag).replace(/\s+/g, ' ')).filter((tag) => tag !== ''));

/** Those for whom a card can be looked at before it is shared, and after. */
export const FACES = ['me', 'team', 'everyone', 'newcomer'] as const;
export type Face = (typeof FACES)[number];

/** Those who look: the people of a space, or those of a group, whatever else they are in. */
export type Circle = {space: string} | {group: string};

/** The circles that a card knows of beside the space: those in which, and those for which, something was written. */
export function circlesOf({answers, own}: ShownData, space: string): Circle[] {
  const fields = Object.entries(own?.audiences ?? {}) as [CardField, CardAudience][];
  const parts = [
    ...fields.map(([field, audience]) => ({audience, space: own?.spaces?.[field]})),
    ...answers.flatMap(({own: said}) => (said && !said.expired ? said : [])),
  ];
  const spaces = parts.flatMap(({audience, space: from}) => (audience === 'team' && from ? from : []));
  const groups = parts.flatMap(({audience}) => (typeof audience === 'object' ? audience.group : []));
  return [...[...new Set([space, ...spaces])].map((one) => ({space: one})), ...[...new Set(groups)].map((group) => ({group}))];
}

/** Whether a part is for those who look. Who has just come is in no group, and everyone in no space that is known. */
function inSight(audience: CardAudience | undefined, space: string | undefined, face: Face, circle: Circle): boolean {
  if (audience === 'org' || face === 'me') return true;
  if (face === 'everyone' || audience === undefined || audience === 'me') return false;
  // A team is the one of the space in which something was written.
  if (audience === 'team') return 'space' in circle && (space === undefined || space === circle.space);
  return 'group' in circle && audience.group === circle.group;
}

/** A card as others see it, or will once it is shared. Nothing of what they do not see is left in it. */
export function previewOf(data: ShownData, face: Face, circle: Circle): ShownData {
  if (face === 'me') return data;
  const {audiences = {}, spaces, withheld} = data.own ?? {};
  const isSeen = (field: CardField) => !withheld?.[field] && inSight(audiences[field], spaces?.[field], face, circle);
  const shown = {...data};
  for (const field of [...TEXT_FIELDS, 'pronunciationAudio'] as const) if (!isSeen(field)) shown[field] = undefined;
  return {
    ...shown,
    askMeAbout: isSeen('askMeAbout') ? data.askMeAbout : [],
    answers: data.answers.filter(({own}) => own && !own.expired && !own.state && inSight(own.audience, own.space, face, circle)),
    asked: [],
    own: undefined,
  };
}

/** What two people have in common, as far as both say so. */
export interface Overlap {
  tags: string[];
  /** Questions that both answered. */
  questions: string[];
}

/** What a card has in common with one's own; nothing where not both let it be worked out. */
export function overlapOf(mine: ShownData, theirs: ShownData): Overlap {
  if (!mine.own?.overlap || !theirs.overlap) return {tags: [], questions: []};
  const tags = new Set(mine.askMeAbout.map(foldText));
  const answered = new Set(mine.answers.flatMap(({prompt, own}) => (prompt.id !== undefined && !own?.expired ? prompt.id : [])));
  return {
    tags: theirs.askMeAbout.filter((tag) => tags.has(foldText(tag))),
    questions: theirs.answers.flatMap(({prompt}) => (prompt.id !== undefined && answered.has(prompt.id) ? prompt.text : [])),
  };
}

/** The ids after one of them was moved by one place: up for -1, down for 1. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const order = [...ids];
  [order[from], order[to]] = [order[to]!, order[from]!];
  return order;
}

/** One change of a part of a card that is not an answer. */
export interface FieldChange {
  field: CardField;
  value: string | string[];
  audience: CardAudience;
}

/** Whether two audiences are the same. */
export const sameAudience = (a: CardAudience | undefined, b: CardAudience): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Which fields differ from what stands on the card. One that is empty, and was, is no change. */
export const changesOf = (data: ShownData, said: readonly FieldChange[]): FieldChange[] =>
  said.filter(({field, value, audience}) => {
    const before = field === 'askMeAbout' ? data.askMeAbout : (data[field] ?? '');
    const same = JSON.stringify(before) === JSON.stringify(value);
    const nothing = value.length === 0;
    return !same || (!nothing && !sameAudience(data.own?.audiences[field], audience));
  });
