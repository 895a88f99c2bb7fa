import {isAbstention} from './answers.js';
import type {AnswerValue} from './answers.js';
import {optionIds} from './definition.js';
import type {PollQuestion} from './definition.js';
import {packCellIds, packCells} from './pack.js';

/**
 * Sums of answers, and all that a release is made of beside words and texts. Whatever it is made of, two people in it whose answers were
 * exchanged give the same sums: that is why nobody in it can be told apart from anybody else in it.
 */
export interface Tally {
  /** Everybody who answered, those who preferred not to say included. */
  people: number;
  /** Those who preferred not to say. */
  abstained: number;
  /**
   * How many people gave each answer, by the id of its option; for `rank`, how many put an option in a place, by `id@place` from 1 on; for `pack`
   * whatever {@link packCells} counts.
   */
  cells: Record<string, number>;
}

/** The names of the cells of a question. */
export function cellIds(question: PollQuestion): string[] {
  if (question.type === 'pack') return packCellIds(question.scale);
  const ids = optionIds(question);
  return question.type === 'rank' ? ids.flatMap((id) => ids.map((_, index) => `${id}@${index + 1}`)) : ids;
}

const cellsOf = (question: PollQuestion, value: AnswerValue): string[] => {
  if ('option' in value) return [value.option];
  if (!('options' in value)) return [];
  return question.type === 'rank' ? value.options.map((id, index) => `${id}@${index + 1}`) : value.options;
};

/** The sums of some answers. Their order makes no difference. */
export function tallyOf(question: PollQuestion, values: readonly AnswerValue[]): Tally {
  const cells = Object.fromEntries(cellIds(question).map((id) => [id, 0]));
  for (const value of values) {
    for (const cell of cellsOf(question, value)) cells[cell]! += 1;
    if (question.type !== 'pack' || !('points' in value)) continue;
    for (const [cell, number] of packCells(question.scale, value.points)) cells[cell]! += number;
  }
  return {people: values.length, abstained: values.filter(isAbstention).length, cells};
}

/** Both together. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    people: one.people + other.people,
    abstained: one.abstained + other.abstained,
    cells: Object.fromEntries(Object.entries(one.cells).map(([id, count]) => [id, count + (other.cells[id] ?? 0)])),
  };
}

/** Those who gave an answer: what percentages are of. */
export const answered = ({people, abstained}: Tally): number => people - abstained;

/** How many gave another answer than the most frequent one. */
export function besideTop(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) - Math.max(0, ...counts);
}
