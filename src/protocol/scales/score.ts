import type {PackScale} from './scale.js';

/** Points by the id of their item, as whoever answered sent them: `"1"` to the number of points. Items that were left out are not in it. */
export type ItemPoints = Readonly<Record<string, string>>;

/** The whole numbers that a dial of one person is made of. */
export interface DialSum {
  /** The sum of the points of the items that were answered, those that are reversed turned around. */
  sum: number;
  /** How many of its items were answered, and how many it has. */
  answered: number;
  of: number;
}

/** A dial of one person. For the page of that person only: no host tells it to anybody else, and none ranks it. */
export interface DialScore {
  dial: string;
  /** From 1 to the number of points; nothing where too few items were answered. */
  mean?: number;
  answered: number;
  of: number;
}

/** The point of an item turned around: the lowest for the highest. */
export const reverse = (point: number, points: number): number => points + 1 - point;

/** The points of the items of a dial, in their order and turned around where they have to be; nothing for those that were left out. */
export function pointsOfDial({points, items}: PackScale, dial: string, given: ItemPoints): (number | undefined)[] {
  return items
    .filter((item) => item.dial === dial)
    .map(({id, reversed}) => {
      const point = Object.hasOwn(given, id) ? Number(given[id]) : undefined;
      return point !== undefined && reversed ? reverse(point, points) : point;
    });
}

/**
 * What a person's answers make of a dial; nothing where they left out more than the rule for it allows.
 *
 * `half`: at least half of the items are there, and the others count as the mean of those, which is to take the mean of those that are there.
 * It is the usual rule, and holds where items of a dial are about as hard as one another (Fairclough and Cella 1996, "Functional Assessment of
 * Cancer Therapy (FACT-G): non-response to individual questions", Quality of Life Research 5, 321-329).
 */
export function sumOfDial(scale: PackScale, dial: string, given: ItemPoints): DialSum | undefined {
  const all = pointsOfDial(scale, dial, given);
  const there = all.filter((point) => point !== undefined);
  const enough = scale.missing === 'all' ? there.length === all.length : there.length * 2 >= all.length;
  if (!enough || there.length === 0) return undefined;
  return {sum: there.reduce((sum, point) => sum + point, 0), answered: there.length, of: all.length};
}

/** A person's own dials, in the order of the scale. */
export function scoreScale(scale: PackScale, given: ItemPoints): DialScore[] {
  return scale.dials.map(({id}) => {
    const sum = sumOfDial(scale, id, given);
    if (sum) return {dial: id, mean: sum.sum / sum.answered, answered: sum.answered, of: sum.of};
    const all = pointsOfDial(scale, id, given);
    return {dial: id, answered: all.filter((point) => point !== undefined).length, of: all.length};
  });
}
