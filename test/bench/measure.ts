/** What the rows of the bench have in common: rounds, medians, a table. */

/** One line of the table. */
export interface Row {
  name: string;
  /** What is measured, and against what. */
  what: string;
  /** What it should be, in words. */
  goal: string;
  /** What came out, in words. */
  figure: string;
  isMet: boolean;
  /** Every sample, for whoever wants to look closer. */
  samples: unknown;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A quantile of values, from 0 to 1. */
export const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!;

/** Runs two things in turns, and gives the median of the ratios of what they return in the same round. The first round warms up and does not count. */
export async function alternate(
  rounds: number,
  candidate: (round: number) => Promise<number>,
  floor: (round: number) => Promise<number>,
): Promise<{ratio: number; samples: {candidate: number; floor: number}[]}> {
  const samples: {candidate: number; floor: number}[] = [];
  for (let round = 0; round <= rounds; round++) {
    // Who is first changes, too.
    const [first, second] = round % 2 ? [candidate, floor] : [floor, candidate];
    const figures = [await first(round), await second(round)];
    const [a, b] = round % 2 ? figures : figures.reverse();
    if (round > 0) samples.push({candidate: a!, floor: b!});
  }
  return {ratio: median(samples.map((sample) => sample.candidate / sample.floor)), samples};
}

/** Milliseconds that something takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export const two = (value: number): string => value.toFixed(2);
