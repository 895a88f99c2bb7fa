import {ARITHMETIC} from './arithmetic.js';
import type {Arithmetic, Privacy} from './arithmetic.js';
import type {Band, Share, ShareWord} from './results.js';

const BANDS: readonly [least: number, band: Band][] = [
  [100, '100+'],
  [50, '50-99'],
  [20, '20-49'],
  [10, '10-19'],
  [5, '5-9'],
  [3, '3-4'],
];

/** The band of a number of people (pulse poll, rule 2); nothing below three. */
export function bandOf(people: number): Band | undefined {
  return BANDS.find(([least]) => people >= least)?.[1];
}

/** The least and the most people of a band. */
export function bandLimits(band: Band): [least: number, most: number] {
  const index = BANDS.findIndex(([, name]) => name === band);
  return [BANDS[index]![0], index === 0 ? Infinity : BANDS[index - 1]![0] - 1];
}

/** The bands, from the smallest on. */
export const BAND_NAMES: readonly Band[] = BANDS.map(([, band]) => band).reverse();

/** How many people took part, as far as it is told (pulse poll, rule 2). */
export function peopleShown(people: number, privacy: Privacy, final: boolean, a: Arithmetic = ARITHMETIC): {n?: number; nBand?: Band} {
  // Exact numbers of an open poll would say how many of the next batch preferred not to say.
  return final && a.exactIn.includes(privacy) ? {n: people} : {nBand: bandOf(people)};
}

/**
 * A share in a word (pulse poll, rule 4). `few` reaches from none to two people at least, and `most` from half to all: neither tells whether
 * somebody stands alone, or whether nobody does.
 */
export function wordOf(count: number, people: number, a: Arithmetic = ARITHMETIC): ShareWord {
  if (count * 2 > people) return 'most';
  if (count < a.smallestCell || count * 100 <= people * 15) return 'few';
  return count * 100 <= people * 35 ? 'some' : 'many';
}

/** The nearest multiple of a step, half of one upwards. Written so that it is the same in any language. */
export const toStep = (value: number, step: number): number => Math.floor(value / step + 0.5) * step;

/** A share as a percentage: whole, or as coarse as an unlinkable poll has it (ballots, section 5). */
export function percentOf(count: number, people: number, privacy: Privacy, a: Arithmetic = ARITHMETIC): Share {
  // The count times a hundred is exact, so that a half is a half.
  const exact = (count * 100) / people;
  if (privacy !== 'unlinkable') return rounded(exact, 1);
  if (people < a.codedBelow && exact > 90) return {pct: 90, bound: 'over'};
  if (people < a.codedBelow && exact < 10) return {pct: 10, bound: 'under'};
  return rounded(exact, a.step);
}

/** The nearest multiple of a step; but nothing that somebody chose is nothing, and what somebody did not choose is not all. */
function rounded(exact: number, step: number): Share {
  const pct = toStep(exact, step);
  if (pct === 0 && exact > 0) return {pct: step, bound: 'under'};
  return pct === 100 && exact < 100 ? {pct: 100 - step, bound: 'over'} : {pct};
}

/** The place that an option has on average, as coarse as the percentages of such a poll are. */
export const placeOf = (average: number, privacy: Privacy): number => (privacy === 'unlinkable' ? toStep(average, 0.5) : tenth(average));

/** One decimal, half of a tenth away from zero upwards. */
export const tenth = (value: number): number => Math.floor(value * 10 + 0.5) / 10;
