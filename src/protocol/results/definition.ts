import type {FieldError} from '../receipt.js';
import type {PackScale} from '../scales/scale.js';
import {ARITHMETIC} from './arithmetic.js';
import type {Arithmetic, Privacy} from './arithmetic.js';

/** One of the answers that a question offers. */
export interface PollOption {
  /** 1 to 64 letters, digits, dots, hyphens and underscores, the first a letter or a digit. */
  id: string;
  text: string;
  desc?: string;
}

/** A question, as far as its answers are concerned. */
export type PollQuestion =
  /** One of 2 to 12. */
  | {type: 'choice'; options: PollOption[]}
  /** Some of 2 to 12: from `min` (1 where it is left out) to `max` (all). */
  | {type: 'multi'; options: PollOption[]; min?: number; max?: number}
  /** A point from 1 to `points` (3 to 11). */
  | {type: 'scale'; points: number}
  /** A point from 0 to 10. There is no score of it: see {@link hasMean}. */
  | {type: 'recommend'}
  /** One of five named steps, 1 to 5. */
  | {type: 'mood'}
  /** 2 to 7 in an order; some may be left out where it is `partial`. */
  | {type: 'rank'; options: PollOption[]; partial?: boolean}
  /** A text. */
  | {type: 'text'}
  /** One to three words. */
  | {type: 'word'}
  /** A point from 1 to `points` for each of 1 to 24 items, which make 1 to 8 dials. Any of them may be left out. */
  | {type: 'pack'; scale: PackScale};

export type PollQuestionType = PollQuestion['type'];

/** What holds for a poll from its opening to its end. Whoever changes any of it has another poll. */
export interface PollRules {
  privacy: Privacy;
  /** The least number of people of whom anything is said: 5 where it is left out, never below 3, and below 5 in named polls only. */
  minGroup?: number;
  /** The least number of texts that are shown, all or none: 10 where it is left out, never below 5. */
  minText?: number;
  /** The least number of new answers between two releases: the larger of 5 and `minGroup` where it is left out, never less than that. */
  batch?: number;
  /** Whether noise is added, once, from 20 answers on. Unlinkable polls only. */
  noise?: boolean;
  /** How many people may answer, where that is known. With fewer than `minGroup` nothing is ever shown, however many answers there are. */
  eligible?: number;
}

/** One way to look at the answers in groups, said before the poll opens. Each person is in one group at most. */
export interface PollSlice {
  id: string;
  groups: string[];
}

/** What the arithmetic has to know of a poll. */
export interface ResultsDefinition {
  /** The id of the poll. */
  poll: string;
  question: PollQuestion;
  rules: PollRules;
  /** Not in unlinkable polls, and only for questions that each person gives one answer to. */
  slice?: PollSlice;
}

/** A poll that cannot be run as it is defined, with what is wrong and where. */
export class ResultsDefinitionError extends Error {
  override readonly name = 'ResultsDefinitionError';
  readonly errors: readonly FieldError[];
  constructor(errors: readonly FieldError[]) {
    super(`the poll cannot be run: ${errors.map(({pointer, code}) => `${pointer} ${code}`).join(', ')}`);
    this.errors = errors;
  }
}

/** The rules of a poll with everything that it leaves out filled in. */
export interface FullRules {
  privacy: Privacy;
  /** The number that holds: what the poll asks for, and five at least unless it is named. */
  minGroup: number;
  minText: number;
  batch: number;
  noise: boolean;
  eligible: number | undefined;
}

/** Fills in what a poll leaves out. */
export function fullRules({privacy, minGroup, minText, batch, noise, eligible}: PollRules, a: Arithmetic = ARITHMETIC): FullRules {
  const asked = minGroup ?? a.leastPeople;
  const least = privacy === 'named' ? asked : Math.max(asked, a.leastPeople);
  return {
    privacy,
    minGroup: least,
    minText: minText ?? a.texts,
    batch: batch ?? Math.max(a.leastBatch, least),
    noise: noise ?? false,
    eligible,
  };
}

/** Whether each person gives one of a fixed set of answers, so that the shares of all make a hundred. */
export function isSingle(question: PollQuestion): boolean {
  return ['choice', 'scale', 'recommend', 'mood'].includes(question.type);
}

/**
 * Whether a mean says something. Reason: of named steps it does not, and of a recommendation it would be a score, which then is compared and
 * ranked (product rules R5, R21).
 */
export function hasMean(question: PollQuestion): question is Extract<PollQuestion, {type: 'scale'}> {
  return question.type === 'scale';
}

const upTo = (from: number, to: number): string[] => Array.from({length: to - from + 1}, (_, index) => String(from + index));

/**
 * The ids of the answers that a question offers, in its order; none for words and texts, and for packs, whose dials have some (see
 * `dialQuestion`). Points of a scale are named by their number.
 */
export function optionIds(question: PollQuestion): string[] {
  switch (question.type) {
    case 'choice':
    case 'multi':
    case 'rank':
      return question.options.map(({id}) => id);
    case 'scale':
      return upTo(1, question.points);
    case 'recommend':
      return upTo(0, 10);
    case 'mood':
      return upTo(1, 5);
    case 'text':
    case 'word':
    case 'pack':
      return [];
  }
}

const isWhole = (value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

/** The first is no underscore, so that no id is the name of something that every object has. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

function identifiers(ids: readonly unknown[], pointer: string, least: number, most: number): FieldError[] {
  const wrong = ids.flatMap((id, index): FieldError[] => {
    if (typeof id !== 'string' || !ID.test(id)) return [{pointer: `${pointer}/${index}`, code: 'id'}];
    return ids.indexOf(id) < index ? [{pointer: `${pointer}/${index}`, code: 'duplicate'}] : [];
  });
  if (ids.length < least) wrong.push({pointer, code: 'too-few'});
  if (ids.length > most) wrong.push({pointer, code: 'too-many'});
  return wrong;
}

function questionErrors(question: PollQuestion): FieldError[] {
  switch (question.type) {
    case 'choice':
      return identifiers(optionIds(question), '/question/options', 2, 12);
    case 'rank':
      return identifiers(optionIds(question), '/question/options', 2, 7);
    case 'multi': {
      const {min = 1, max = question.options.length} = question;
      const marks = isWhole(min, 1, question.options.length) && isWhole(max, min, question.options.length);
      return [...identifiers(optionIds(question), '/question/options', 2, 12), ...(marks ? [] : [{pointer: '/question/max', code: 'range'}])];
    }
    case 'scale':
      return isWhole(question.points, 3, 11) ? [] : [{pointer: '/question/points', code: 'range'}];
    case 'pack':
      return packErrors(question.scale);
    case 'recommend':
    case 'mood':
    case 'text':
    case 'word':
      return [];
    default:
      return [{pointer: '/question/type', code: 'unknown'}];
  }
}

function packErrors({points, dials, items}: PackScale): FieldError[] {
  const names = dials.map(({id}) => id);
  return [
    ...(isWhole(points, 3, 11) ? [] : [{pointer: '/question/scale/points', code: 'range'}]),
    ...identifiers(names, '/question/scale/dials', 1, 8),
    ...identifiers(
      items.map(({id}) => id),
      '/question/scale/items',
      1,
      24,
    ),
    ...items.flatMap(({dial}, index) => (names.includes(dial) ? [] : [{pointer: `/question/scale/items/${index}/dial`, code: 'unknown'}])),
    ...names.flatMap((name, index) => (items.some(({dial}) => dial === name) ? [] : [{pointer: `/question/scale/dials/${index}`, code: 'empty'}])),
  ];
}

/** What keeps a poll from being run; nothing where it can be. Reason for each least: product rule R14. */
export function definitionErrors({question, rules, slice}: ResultsDefinition, a: Arithmetic = ARITHMETIC): FieldError[] {
  const {minGroup, minText, batch, eligible, noise, privacy} = rules;
  const wrong = questionErrors(question);
  const say = (fine: boolean, pointer: string, code: string) => fine || wrong.push({pointer, code});
  say(['named', 'confidential', 'unlinkable'].includes(privacy), '/rules/privacy', 'unknown');
  say(minGroup === undefined || isWhole(minGroup, Math.min(3, a.leastPeople)), '/rules/minGroup', 'too-small');
  say(minText === undefined || isWhole(minText, a.leastTexts), '/rules/minText', 'too-small');
  say(batch === undefined || isWhole(batch, Math.max(a.leastBatch, fullRules(rules, a).minGroup)), '/rules/batch', 'too-small');
  say(eligible === undefined || isWhole(eligible, 0), '/rules/eligible', 'range');
  say(!noise || privacy === 'unlinkable', '/rules/noise', 'privacy');
  // One person is counted in each dial, so the noise would have to be as many times as large, and nothing would be left to see.
  say(!noise || question.type !== 'pack', '/rules/noise', 'question');
  if (!slice) return wrong;
  // Ballots, section 5: a filter by group is a hint at who cast which.
  say(privacy !== 'unlinkable', '/slice', 'privacy');
  say(isSingle(question), '/slice', 'question');
  wrong.push(...identifiers(slice.groups, '/slice/groups', 2, 100));
  return wrong;
}
