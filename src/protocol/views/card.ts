import type {AnsweredPrompt, CardAudience, CardField} from '../events/card.js';
import type {Person} from '../person.js';
import {readRuled, readWithheld} from './ruled.js';
import type {Ruled, Withheld} from './ruled.js';
import {isObject, list, readPerson, text} from './view.js';
import type {ViewItem} from './view.js';

/** A picture on a card. `alt` is empty where it is decoration. */
export interface ShownImage {
  id: string;
  /** Where it is read: only by those who may see the answer. */
  src: string;
  alt: string;
}

/** What only whoever wrote an answer is told of it. */
export interface OwnAnswer extends Ruled {
  audience: CardAudience;
  /** The space whose people `team` means. */
  space: string;
  /** Until when others see it (RFC 3339). */
  expiresAt?: string;
  /** Whether that has passed. */
  expired: boolean;
  /** Where it is not simply shown to those it is for. */
  state?: Withheld;
}

/** An answer, as a viewer sees it. */
export interface CardAnswer {
  id: string;
  version: number;
  prompt: AnsweredPrompt;
  text: string;
  lang?: string;
  image?: ShownImage;
  /** When it was first given (RFC 3339). */
  at: string;
  /** Whether the viewer has thanked for it. */
  thanked: boolean;
  /** Only to whoever wrote it. */
  own?: OwnAnswer;
  /** `edit`, `appreciate`, `ask`, `report`, `appeal`, `moderate`. */
  can: string[];
}

/** Thanks or a question that came to whoever the card is about, or that the viewer sent: then with what moderators decided on it. */
export interface CardNote extends Ruled {
  id: string;
  kind: 'thanks' | 'question';
  /** `null` when that person has left. */
  by: Person | null;
  at: string;
  answerId?: string;
  topic?: string;
  message?: string;
  /** Where it is not simply shown to whoever it was for. */
  state?: Withheld;
  /** `report`, `appeal`. */
  can: string[];
}

/** A field that is not simply shown to those it is for, as only whoever wrote it is told. */
export interface WithheldCardField extends Ruled {
  state: Withheld;
  /** `appeal`. */
  can: string[];
}

/** What only whoever the card is about is told. */
export interface OwnCard {
  /** Whether others see it. */
  published: boolean;
  /** Who may see each part that is not an answer, by its name. */
  audiences: Partial<Record<CardField, CardAudience>>;
  /** The space whose people `team` means, by the name of the part. */
  spaces?: Partial<Record<CardField, string>>;
  /** Those of the parts that are not simply shown. */
  withheld?: Partial<Record<CardField, WithheldCardField>>;
  /** Whether they volunteered, and from which day on. */
  spotlight?: {notBefore?: string};
  /** Thanks and questions, newest first. */
  notes: CardNote[];
  /** From whom it is kept. */
  blocked: Person[];
  /** Whether what they have in common with others may be worked out, on both sides. */
  overlap?: boolean;
}

/** What a viewer sees of a card. What is not there was not written, or is not for them: nobody can tell which. */
export interface CardData {
  version: number;
  /** The name as its bearer writes it, where that is another than the host has. */
  name?: string;
  pronouns?: string;
  pronunciation?: string;
  /** URL of a recording. */
  pronunciationAudio?: string;
  workingHours?: string;
  askMeAbout: string[];
  /** In the order of whoever wrote them. */
  answers: CardAnswer[];
  /** Questions of the viewer that wait here for an answer. */
  asked: CardNote[];
  /** Whether its owner lets what they have in common with others be worked out. Only to others. */
  overlap?: boolean;
  /** The fields that the viewer may report. Only to others. */
  reportable?: CardField[];
  own?: OwnCard;
}

/** A card in a view. Its `id` is that of the person it is about, and so is `by`. */
export type CardItem = ViewItem<CardData>;

/** Everything on a card that is not an answer. */
const CARD_FIELDS = ['name', 'pronouns', 'pronunciation', 'pronunciationAudio', 'workingHours', 'askMeAbout'] as const satisfies CardField[];

/** Reads the name of a field; nothing where it is none that is known. */
export const readCardField = (value: unknown): CardField | undefined => CARD_FIELDS.find((field) => field === value);

/** Reads for whom a part of a card is; nothing where it is for nobody that is known. */
export function readAudience(value: unknown): CardAudience | undefined {
  if (value === 'me' || value === 'team' || value === 'org') return value;
  const group = isObject(value) ? text(value.group) : undefined;
  return group === undefined ? undefined : {group};
}

function readImage(value: unknown): ShownImage | undefined {
  const src = isObject(value) ? text(value.src) : undefined;
  return isObject(value) && src ? {id: text(value.id) ?? '', src, alt: text(value.alt) ?? ''} : undefined;
}

function readOwnAnswer(value: unknown): OwnAnswer | undefined {
  if (!isObject(value)) return undefined;
  const audience = readAudience(value.audience) ?? 'me';
  return {
    audience,
    space: text(value.space) ?? '',
    expiresAt: text(value.expiresAt),
    expired: value.expired === true,
    state: readWithheld(value.state),
    ...readRuled(value),
  };
}

/** Reads an answer that came from outside; nothing where it has no id, no question or no words. */
export function readCardAnswer(value: unknown): CardAnswer | undefined {
  if (!isObject(value) || !isObject(value.prompt)) return undefined;
  const {prompt} = value;
  const question = text(prompt.text);
  const id = text(value.id);
  const words = text(value.text);
  if (!id || !question || words === undefined) return undefined;
  return {
    id,
    version: typeof value.version === 'number' ? value.version : 1,
    prompt: {id: text(prompt.id), text: question, lang: text(prompt.lang)},
    text: words,
    lang: text(value.lang),
    image: readImage(value.image),
    at: text(value.at) ?? '',
    thanked: value.thanked === true,
    own: readOwnAnswer(value.own),
    can: list(value.can, text),
  };
}

/** Reads thanks or a question; nothing where it makes no sense. */
export function readCardNote(value: unknown): CardNote | undefined {
  if (!isObject(value)) return undefined;
  const id = text(value.id);
  if (!id || (value.kind !== 'thanks' && value.kind !== 'question')) return undefined;
  return {
    id,
    kind: value.kind,
    by: readPerson(value.by) ?? null,
    at: text(value.at) ?? '',
    answerId: text(value.answerId),
    topic: text(value.topic),
    message: text(value.message),
    state: readWithheld(value.state),
    ...readRuled(value),
    can: list(value.can, text),
  };
}

/** Reads what is told of each field; what makes no sense is left out. */
function byField<Told>(value: unknown, read: (told: unknown) => Told | undefined): Partial<Record<CardField, Told>> {
  return Object.fromEntries(
    CARD_FIELDS.flatMap((field) => {
      const told = isObject(value) ? read(value[field]) : undefined;
      return told === undefined ? [] : [[field, told]];
    }),
  );
}

function readWithheldCardField(value: unknown): WithheldCardField | undefined {
  const state = isObject(value) ? readWithheld(value.state) : undefined;
  return isObject(value) && state ? {state, ...readRuled(value), can: list(value.can, text)} : undefined;
}

function readOwnCard(value: unknown): OwnCard | undefined {
  if (!isObject(value)) return undefined;
  return {
    published: value.published === true,
    audiences: byField(value.audiences, readAudience),
    spaces: byField(value.spaces, text),
    withheld: byField(value.withheld, readWithheldCardField),
    spotlight: isObject(value.spotlight) ? {notBefore: text(value.spotlight.notBefore)} : undefined,
    notes: list(value.notes, readCardNote),
    blocked: list(value.blocked, readPerson),
    overlap: value.overlap === true,
  };
}

/** Reads what a card says; what makes no sense is left out. */
export function readCardData(data: Record<string, unknown>): CardData {
  return {
    version: typeof data.version === 'number' ? data.version : 1,
    name: text(data.name),
    pronouns: text(data.pronouns),
    pronunciation: text(data.pronunciation),
    pronunciationAudio: text(data.pronunciationAudio),
    workingHours: text(data.workingHours),
    askMeAbout: list(data.askMeAbout, text),
    answers: list(data.answers, readCardAnswer),
    asked: list(data.asked, readCardNote),
    overlap: data.overlap === true,
    reportable: list(data.reportable, readCardField),
    own: readOwnCard(data.own),
  };
}
