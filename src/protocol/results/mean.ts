import type {Mean, Share} from './results.js';
import {tenth} from './share.js';

/** The mean of some points, and how far they lie from it (the standard deviation of these people), each with one decimal (pulse poll, rule 6). */
export function meanOf(points: readonly number[], counts: readonly number[]): Mean {
  const {value, spread} = moments(points, counts);
  return {value: tenth(value), spread: tenth(spread)};
}

function moments(points: readonly number[], counts: readonly number[]): Mean {
  const people = counts.reduce((sum, count) => sum + count, 0);
  const moment = (power: number) => points.reduce((sum, point, index) => sum + counts[index]! * point ** power, 0);
  const first = moment(1);
  // Whole numbers up to the root, so that it comes out the same in any language.
  return {value: first / people, spread: Math.sqrt(moment(2) * people - first * first) / people};
}

/** Points that are shown together, or one alone, and what share they have. */
interface Part {
  points: readonly number[];
  share: Share;
}

/** By how much a mean of these can be off, in points: that of all of them at one end of what they are shown together with. */
export function meanOff(parts: readonly Part[]): number {
  const all = parts.reduce((sum, {share}) => sum + (share.pct ?? 0), 0);
  return parts.reduce((sum, {points, share}) => sum + ((share.pct ?? 0) * (points.at(-1)! - points[0]!)) / 2, 0) / all;
}

/** By how much a mean may be off because points are shown together, in points. Where it could be more there is none. */
const MOST_OFF = 0.25;

/**
 * The mean as anybody can reckon it from the shares that are shown: points that are shown together count as the middle of them. So it tells nothing
 * that they do not. The exact one would tell how those are split that are shown together; and if it were left out only where it does, that
 * it is left out would tell it.
 *
 * @param parts The points that are shown together, or alone, and what share they have.
 * @param mostOff By how much it may be off, in points.
 */
export function aboutMean(parts: readonly Part[], mostOff = MOST_OFF): Mean | undefined {
  if (parts.some(({share: {pct, bound}}) => pct === undefined || bound !== undefined)) return undefined;
  const pct = ({share}: (typeof parts)[number]) => share.pct!;
  if (!(meanOff(parts) <= mostOff)) return undefined;
  // Twice the middle is whole.
  const {value, spread} = moments(
    parts.map(({points}) => points[0]! + points.at(-1)!),
    parts.map(pct),
  );
  return {value: tenth(value / 2), spread: tenth(spread / 2), about: true};
}
