import {tenth} from './share.js';

/** The mean of some points, and how far they lie from it (the standard deviation of these people), each with one decimal (pulse poll, rule 6). */
export function meanOf(points: readonly number[], counts: readonly number[]): {value: number; spread: number} {
  const people = counts.reduce((sum, count) => sum + count, 0);
  const moment = (power: number) => points.reduce((sum, point, index) => sum + counts[index]! * point ** power, 0);
  const first = moment(1);
  // Whole numbers up to the root, so that it comes out the same in any language.
  return {value: tenth(first / people), spread: tenth(Math.sqrt(moment(2) * people - first * first) / people)};
}
