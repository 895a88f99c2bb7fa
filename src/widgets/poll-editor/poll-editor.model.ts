import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import type {POLL_TYPES} from '../../protocol/events/poll-limits.js';
import type {PollForm, PollOpened} from '../../protocol/events/poll.js';
import type {PeopleItem} from '../../protocol/person.js';
import type {PackForm} from '../../protocol/scales/index.js';
import {readPack} from '../../protocol/views/poll-pack.js';
import type {PollDefinition, ResultsRule} from '../../protocol/poll.js';
import type {Privacy} from '../../protocol/results/arithmetic.js';
import {normalizeText} from '../../protocol/text.js';
import {datesBetween, dayOf, daysBetween, daysLater, endOf, momentOf, nextHour, timeOf} from './editor-times.js';

/** What may be asked for here. A scale is chosen whole, and asked as it is. */
export type FormType = (typeof POLL_TYPES)[number];

/** An answer that is offered, as it is written. */
export interface OptionDraft {
  id: string;
  text: string;
  desc: string;
}

/** What stands in the form of a question, whatever its type: what belongs to another type stays there, for whoever comes back to it. Texts and numbers are as typed. */
export interface EditorDraft {
  question: string;
  why: string;
  askedBy: string;
  /** A language tag; empty for that of the page. */
  lang: string;
  type: FormType;
  options: readonly OptionDraft[];
  min: string;
  max: string;
  points: number;
  low: string;
  middle: string;
  high: string;
  partial: boolean;
  /** The scale that is chosen; empty as long as none is. */
  pack: {form?: PackForm};
  abstain: boolean;
  comments: boolean;
  privacy: Privacy;
  groups: readonly PeopleItem[];
  results: ResultsRule;
  allowChange: boolean;
  minGroup: string;
  minText: string;
  opens: 'now' | 'at';
  /** A day and a time, as a native field has them. */
  opensAt: string;
  closesAt: string;
  /** A day. */
  outcomeDue: string;
  /** Weeks from one time to the next; 0: it is asked once. */
  every: 0 | 1 | 2 | 4;
  rounds: string;
  /** The series that it goes on with; empty where it is asked for the first time. */
  series: string;
  /** Which round of it comes next, from 1 on. */
  round: number;
}

/** How long a question is open, and how long after that its outcome is due, unless somebody says otherwise: in days. */
const OPEN_DAYS = 7;
const OUTCOME_DAYS = 14;

/** An id for an option, other than those that are there. */
export function nextOptionId(options: readonly OptionDraft[]): string {
  const numbers = options.map(({id}) => Number(/^o(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `o${Math.max(0, ...numbers) + 1}`;
}

/** A form in which nothing is written yet. @param now in milliseconds since the epoch. */
export function blankDraft(now: number): EditorDraft {
  const closes = daysLater(nextHour(now), OPEN_DAYS);
  return {
    question: '',
    why: '',
    askedBy: '',
    lang: '',
    type: 'choice',
    options: [
      {id: 'o1', text: '', desc: ''},
      {id: 'o2', text: '', desc: ''},
    ],
    min: '1',
    max: '',
    points: 5,
    low: '',
    middle: '',
    high: '',
    partial: false,
    pack: {},
    abstain: true,
    comments: false,
    privacy: 'confidential',
    groups: [],
    results: 'after-close',
    allowChange: true,
    minGroup: String(POLL_LIMITS.minGroup),
    minText: String(POLL_LIMITS.minText),
    opens: 'now',
    opensAt: momentOf(nextHour(now)),
    closesAt: momentOf(closes),
    outcomeDue: dayOf(daysLater(closes, OUTCOME_DAYS)),
    every: 0,
    rounds: '2',
    series: '',
    round: 1,
  };
}

/** Whether somebody has written anything that would be missed. */
export const isWritten = (draft: EditorDraft): boolean =>
  [draft.question, draft.why, draft.askedBy, draft.low, draft.high, ...draft.options.map(({text}) => text)].some((text) => text.trim() !== '');

/** A draft that was kept: an earlier version may have kept another form of it. */
export function readDraft(kept: Partial<EditorDraft> | undefined, now: number): EditorDraft | undefined {
  if (!kept || typeof kept.question !== 'string') return undefined;
  const blank = blankDraft(now);
  const known = Object.entries(kept).filter(
    ([name, value]) =>
      name in blank && typeof value === typeof blank[name as 'type'] && Array.isArray(value) === Array.isArray(blank[name as 'type']),
  );
  const read = {...blank, ...(Object.fromEntries(known) as Partial<EditorDraft>)};
  return read.type === 'pack' && !readPack(read.pack.form?.scale) ? {...read, type: blank.type, pack: {}} : read;
}

/** Whether people choose among options that somebody writes. */
export const hasOptions = (type: FormType): boolean => type === 'choice' || type === 'multi' || type === 'rank';

/** Whether people write something that is told word for word. */
export const hasTexts = ({type, comments}: Pick<EditorDraft, 'type' | 'comments'>): boolean => type === 'text' || comments;

/** How many options a type takes at most. */
export const mostOptions = (type: FormType): number => (type === 'rank' ? POLL_LIMITS.ranked : POLL_LIMITS.options);

/** A whole number that was typed; `NaN` where it is none. */
export const numberOf = (typed: string): number => (/^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : NaN);

const text = normalizeText;
const optional = <Name extends string>(name: Name, value: string): Partial<Record<Name, string>> =>
  text(value) === '' ? {} : ({[name]: text(value)} as Record<Name, string>);

/** What may be answered. */
export function formOf(draft: EditorDraft): PollForm {
  const {type, points, low, middle, high, partial} = draft;
  const options = draft.options.map((option) => ({id: option.id, text: text(option.text), ...optional('desc', option.desc)}));
  switch (type) {
    case 'choice':
      return {type, options};
    case 'multi': {
      const [min, max] = [numberOf(draft.min), numberOf(draft.max)];
      return {type, options, ...(min > 1 && {min}), ...(!Number.isNaN(max) && {max})};
    }
    case 'rank':
      return {type, options, ...(partial && {partial})};
    case 'scale':
      return {type, points, low: text(low), high: text(high), ...optional('middle', middle)};
    case 'pack':
      // The type is chosen together with the scale.
      return draft.pack.form!;
    default:
      return {type};
  }
}

const inUtc = (time: number): string => (Number.isNaN(time) ? '' : new Date(time).toISOString());

/** What stands in a draft, as a poll that is opened; with what is missing, empty. @param lang the language of the page. */
export function openedOf(draft: EditorDraft, lang: string): PollOpened {
  const {privacy, groups, results, abstain, comments, allowChange} = draft;
  const isUnlinkable = privacy === 'unlinkable';
  return {
    question: text(draft.question),
    why: text(draft.why),
    askedBy: text(draft.askedBy),
    ...(groups.length > 0 && {audience: {groups: groups.map(({id}) => id)}}),
    form: formOf(draft),
    privacy,
    minGroup: numberOf(draft.minGroup),
    minText: hasTexts(draft) ? numberOf(draft.minText) : POLL_LIMITS.minText,
    // What ballots rule out is not asked for: it is not offered in the form either.
    results: isUnlinkable && results === 'after-answer' ? 'after-close' : results,
    abstain: abstain ? 'offer' : 'none',
    comments,
    allowChange: allowChange && !isUnlinkable,
    ...(draft.opens === 'at' && {opensAt: inUtc(timeOf(draft.opensAt))}),
    closesAt: inUtc(timeOf(draft.closesAt)),
    outcomeDue: inUtc(endOf(draft.outcomeDue)),
    lang: draft.lang || lang,
  };
}

/** What a draft was, or could have been, that gave a poll. @param names of the groups that are asked, as far as they are known. */
export function draftOf(opened: PollOpened | PollDefinition, names: readonly {id: string; name: string}[], now: number): EditorDraft {
  const blank = blankDraft(now);
  const {form, privacy, lang = ''} = opened;
  const asked = 'audience' in opened ? opened.audience?.groups : 'groups' in opened ? opened.groups : undefined;
  const closes = Date.parse(opened.closesAt);
  const due = opened.outcomeDue === undefined ? daysLater(closes, OUTCOME_DAYS) : Date.parse(opened.outcomeDue);
  return {
    ...blank,
    question: opened.question,
    why: opened.why,
    askedBy: opened.askedBy,
    lang,
    type: form.type,
    ...(form.type === 'pack' && {pack: {form}}),
    ...('options' in form && {options: form.options.map((option) => ({id: option.id, text: option.text, desc: option.desc ?? ''}))}),
    ...(form.type === 'multi' && {min: String(form.min ?? 1), max: form.max === undefined ? '' : String(form.max)}),
    ...(form.type === 'scale' && {points: form.points, low: form.low, middle: form.middle ?? '', high: form.high}),
    ...(form.type === 'rank' && {partial: form.partial === true}),
    privacy,
    groups: (asked ?? []).map((id) => ({id, name: names.find((group) => group.id === id)?.name ?? id, kind: 'group' as const})),
    results: opened.results ?? (privacy === 'named' ? 'after-answer' : 'after-close'),
    abstain: opened.abstain !== 'none',
    comments: opened.comments === true,
    allowChange: opened.allowChange ?? privacy !== 'unlinkable',
    minGroup: String(opened.minGroup ?? POLL_LIMITS.minGroup),
    minText: String(opened.minText ?? POLL_LIMITS.minText),
    ...(opened.series && {series: opened.series.id, round: opened.series.round}),
    ...(opened.opensAt !== undefined && {opens: 'at' as const, opensAt: momentOf(Date.parse(opened.opensAt))}),
    closesAt: momentOf(closes),
    outcomeDue: dayOf(due),
  };
}

/** The same question once more, from now on: as long open, and its outcome as soon after that. */
export function againOf(definition: PollDefinition, names: readonly {id: string; name: string}[], now: number): EditorDraft {
  const [opens, closes, due] = [definition.opensAt, definition.closesAt, definition.outcomeDue].map((time) => Date.parse(time)) as [
    number,
    number,
    number,
  ];
  const begins = nextHour(now);
  const ends = daysLater(begins, Math.max(1, daysBetween(opens, closes)));
  return {
    ...draftOf(definition, names, now),
    round: (definition.series?.round ?? 0) + 1,
    opens: 'now',
    opensAt: momentOf(begins),
    closesAt: momentOf(ends),
    outcomeDue: dayOf(daysLater(ends, Math.max(1, datesBetween(closes, due)))),
  };
}
