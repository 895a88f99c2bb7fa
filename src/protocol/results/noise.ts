import {ARITHMETIC} from './arithmetic.js';
import type {Arithmetic} from './arithmetic.js';

/**
 * A whole number from the discrete Laplace distribution of the given scale: the difference of two geometric ones (Ghosh, Roughgarden and
 * Sundararajan 2009). With scale 1 its standard deviation is about 1.4.
 *
 * @param random Numbers from 0 up to 1, 1 excluded, from a source that nobody can foresee. Two are used.
 */
export function discreteLaplace(scale: number, random: () => number): number {
  const geometric = () => Math.floor(-Math.log(1 - random()) * scale);
  return geometric() - geometric();
}

/**
 * Counts with noise, none below zero (ballots, section 9): what is left unsure of one person is bounded by epsilon, in beside all that is
 * hidden. One draw a cell, at the only release with figures; the host keeps that release and never draws again, as fresh noise averages out.
 *
 * @param marks The most cells that one person is counted in: the noise grows with it, so that epsilon is that of a person.
 */
export function withNoise(
  counts: Readonly<Record<string, number>>,
  marks: number,
  random: () => number,
  a: Arithmetic = ARITHMETIC,
): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, Math.max(0, count + discreteLaplace(marks / a.epsilon, random))]));
}
