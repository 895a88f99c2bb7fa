import {tWithin} from './distribution.js';

/** From where to where, both included. */
export interface Interval {
  low: number;
  high: number;
}

/** How sure an interval is. */
export const CONFIDENCE = 0.95;

/** By degrees of freedom: results ask for those of the bands, which are a handful, and for each of them very often. */
const factors = new Map<number, number>();

function factorOf(freedom: number): number {
  const known = factors.get(freedom) ?? tWithin(CONFIDENCE, freedom);
  factors.set(freedom, known);
  return known;
}

/** Against the last digits of a division. */
const NEARLY = 1e-9;

/** Both ends with so many decimals, outwards, so that nothing is left out of it that was in it. */
export function outwards({low, high}: Interval, decimals: number): Interval {
  const scale = 10 ** decimals;
  return {low: Math.floor(low * scale + NEARLY) / scale, high: Math.ceil(high * scale - NEARLY) / scale};
}

/**
 * The 95 % interval of a mean by Student's t (Student 1908, "The probable error of a mean", Biometrika 6, 1-25): value ± t · s / √n, where s is
 * the standard deviation with n - 1.
 *
 * It takes those who answered for a sample of the many moments and people that it could have been. Where nearly everybody of a small group did, it is
 * wider than it would have to be, and that is meant: a group of twelve on one day is not known better than this.
 *
 * @param spread The standard deviation of these people, with n.
 * @param people How many they are, two or more.
 */
export function meanInterval(value: number, spread: number, people: number): Interval {
  const half = (factorOf(people - 1) * spread) / Math.sqrt(people - 1);
  return {low: value - half, high: value + half};
}
