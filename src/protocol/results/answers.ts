import {graphemeCount, normalizeText} from '../text.js';
import {optionIds} from './definition.js';
import type {PollQuestion} from './definition.js';

/** What a person said, in the form that fits the question. */
export type AnswerValue =
  /** "Prefer not to say", which is an answer to any question. */
  | {abstain: true}
  /** `choice`: an id. `scale`, `recommend`, `mood`: the number of the point, as a string. */
  | {option: string}
  /** `multi`: in no order. `rank`: the first first. */
  | {options: string[]}
  /** `text`. */
  | {text: string}
  /** `word`: one to three. */
  | {words: string[]}
  /** `pack`: the number of the point, as a string, by the id of the item. Items that were left out are not in it. */
  | {points: Record<string, string>};

/** An answer that a host holds. */
export interface HeldAnswer {
  /** Of the person or of the ballot: whatever stays the same when the answer is changed. It is never shown. */
  id: string;
  value: AnswerValue;
  /** What the person wrote beside it. */
  comment?: string;
  /** The group of the slice that the person is in. */
  group?: string;
}

/** An answer that does not fit its question. It names the answer, not what it says. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly answer: string;
  readonly code: string;
  constructor(answer: string, code: string) {
    super(`an answer does not fit the question: ${code}`);
    this.answer = answer;
    this.code = code;
  }
}

/** Whether somebody preferred not to say. */
export const isAbstention = (value: AnswerValue): value is {abstain: true} => 'abstain' in value;

/** The longest of the words that a question for words takes, in grapheme clusters. */
export const WORD_LENGTH = 40;

/** Whether this names a point from 1 to so many. */
const isPoint = (value: unknown, points: number): boolean => typeof value === 'string' && /^[1-9]\d?$/.test(value) && Number(value) <= points;

/** Why an answer does not fit a question; nothing where it does. A host asks before it keeps one. */
export function answerProblem(question: PollQuestion, value: AnswerValue): string | undefined {
  if (isAbstention(value)) return undefined;
  const ids = optionIds(question);
  switch (question.type) {
    case 'choice':
    case 'scale':
    case 'recommend':
    case 'mood':
      return 'option' in value && ids.includes(value.option) ? undefined : 'option';
    case 'multi':
    case 'rank': {
      if (!('options' in value) || !value.options.every((id) => ids.includes(id))) return 'option';
      if (new Set(value.options).size < value.options.length) return 'duplicate';
      const all = ids.length;
      const [min, max] = question.type === 'multi' ? [question.min ?? 1, question.max ?? all] : [question.partial ? 1 : all, all];
      if (value.options.length < min) return 'too-few';
      return value.options.length > max ? 'too-many' : undefined;
    }
    case 'text':
      return 'text' in value && normalizeText(value.text) !== '' ? undefined : 'empty';
    case 'word': {
      if (!('words' in value) || value.words.length < 1) return 'too-few';
      if (value.words.length > 3) return 'too-many';
      const words = value.words.map(normalizeText);
      if (words.includes('')) return 'empty';
      return words.some((word) => graphemeCount(word) > WORD_LENGTH) ? 'too-long' : undefined;
    }
    case 'pack': {
      if (!('points' in value)) return 'option';
      const {points, items} = question.scale;
      const given = Object.entries(value.points);
      if (given.length === 0) return 'too-few';
      const fits = given.every(([id, point]) => items.some((item) => item.id === id) && isPoint(point, points));
      return fits ? undefined : 'option';
    }
  }
}

/** @throws {AnswerError} for the first answer that does not fit, or whose id another one has. */
export function assertAnswers(question: PollQuestion, answers: readonly HeldAnswer[]): void {
  const ids = new Set<string>();
  for (const {id, value} of answers) {
    const problem = ids.has(id) ? 'id' : answerProblem(question, value);
    if (problem) throw new AnswerError(id, problem);
    ids.add(id);
  }
}
