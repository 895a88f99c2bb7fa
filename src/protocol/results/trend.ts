import {makeUpOf} from '../scales/make-up.js';
import {ARITHMETIC} from './arithmetic.js';
import type {Arithmetic} from './arithmetic.js';
import {fullRules} from './definition.js';
import type {ResultsDefinition} from './definition.js';
import type {Membership} from './publish.js';
import type {PollResults} from './results.js';

/** A round of a series, with what was released of it. */
export interface TrendRound {
  definition: ResultsDefinition;
  /** RFC 3339. */
  closedAt: string;
  /** Its last release, as `guardResults` gives it; nothing where there is none. */
  results?: PollResults;
  /** How its members differ from those of the round before; nothing where nobody can know, and in the first round. */
  membership?: Membership;
}

/** Why a round has no place in a trend. */
export type TrendGap =
  /** Its members differ from those of a round that is shown by one to `minGroup - 1` people, or perhaps do. */
  | 'few-changed'
  /** Nothing was released of the dial but, perhaps, words. */
  | 'no-figures'
  /** It asked another scale than the latest one, under the same name. */
  | 'other-scale';

export type TrendPoint = {closedAt: string; mean: number; low: number; high: number; about?: true} | {closedAt: string; gap: TrendGap};

/** A dial over time, the oldest round first. It has no slope, no change and no forecast: see {@link trendOf}. */
export interface DialTrend {
  dial: string;
  points: TrendPoint[];
}

/** What makes two rounds comparable. */
const structureOf = ({question}: ResultsDefinition): string => (question.type === 'pack' ? makeUpOf(question.scale) : '');

/** How many people can have joined or left over some rounds: at most, and at least, as who joined in one may have left in another. */
function mayBeFew(steps: readonly Membership[], minGroup: number): boolean {
  let [joined, left, undone] = [0, 0, 0];
  for (const step of steps) {
    undone += Math.min(joined, step.left) + Math.min(left, step.joined);
    joined += step.joined;
    left += step.left;
  }
  return [joined, left].some((most) => most > 0 && most - undone < minGroup);
}

/**
 * The long run of a series, each round as it was released, by dial (pulse poll, rule 9, and attack 10). A round has a gap where few joined or left since any
 * round that is shown, not only the one before: what the next one shows would be what the gap hides.
 *
 * Where it is not known how members differ, as in unlinkable polls, a round is shown as it was released; nobody may make a change of it
 * (`changeBetween` does not).
 *
 * @param rounds of one series, in any order; dials are those of the latest.
 */
export function trendOf(rounds: readonly TrendRound[], a: Arithmetic = ARITHMETIC): DialTrend[] {
  const sorted = [...rounds].sort((one, other) => Date.parse(one.closedAt) - Date.parse(other.closedAt));
  const question = sorted.at(-1)?.definition.question;
  if (question?.type !== 'pack') return [];
  const structure = structureOf(sorted.at(-1)!.definition);
  const shown: number[] = [];
  const gaps = sorted.map(({definition, results}, index): TrendGap | undefined => {
    const {minGroup} = fullRules(definition.rules, a);
    if (structureOf(definition) !== structure) return 'other-scale';
    const isFew = shown.some((earlier) => {
      const steps = sorted.slice(earlier + 1, index + 1).map(({membership}) => membership);
      const known = steps.filter((step) => step !== undefined);
      return known.length === steps.length && mayBeFew(known, minGroup);
    });
    if (isFew) return 'few-changed';
    if (!results?.final || !results.dials?.some(({mean}) => mean)) return 'no-figures';
    shown.push(index);
    return undefined;
  });
  return question.scale.dials.map(({id}) => ({
    dial: id,
    points: sorted.map(({closedAt, results}, index): TrendPoint => {
      const gap = gaps[index];
      const mean = results?.dials?.find(({dial}) => dial === id)?.mean;
      if (gap || !mean) return {closedAt, gap: gap ?? 'no-figures'};
      return {closedAt, mean: mean.value, low: mean.low, high: mean.high, ...(mean.about && {about: true})};
    }),
  }));
}
