import {fQuantile} from './distribution.js';
import {CONFIDENCE} from './interval.js';
import type {Interval} from './interval.js';

/** Sums over the people who answered all items of a dial: all that alpha is made of, so that nobody's answers need be kept for it. */
export interface ItemSums {
  people: number;
  /** The sum of the points of each item. */
  items: readonly number[];
  /** The sum of the squares of all points of all items. */
  squares: number;
  /** The sum of the squares of what each person's points make together. */
  totals: number;
}

/** What to keep in mind of an alpha. */
export type ReliabilityWarning =
  /**
   * The dial has fewer than three items: of two, alpha tells less than there is (Eisinga, te Grotenhuis and Pelzer 2013, "The reliability of a
   * two-item scale: Pearson, Cronbach, or Spearman-Brown?", International Journal of Public Health 58, 637-642).
   */
  | 'few-items'
  /**
   * Fewer than thirty people: not even where the items hang together closely is that enough (Yurdugül 2008, "Minimum sample size for Cronbach's
   * coefficient alpha: a Monte-Carlo study", Hacettepe University Journal of Education 35, 397-405).
   */
  | 'few-people'
  /** Below 0.70, what is asked for at an early stage (Nunnally 1978, "Psychometric Theory", second edition, 245). */
  | 'low';

export const FEWEST_ITEMS = 3;
export const FEWEST_PEOPLE = 30;
export const LOWEST_ALPHA = 0.7;

/**
 * Cronbach's alpha (Cronbach 1951, "Coefficient alpha and the internal structure of tests", Psychometrika 16, 297-334): how closely the items of a
 * dial go together in a group. Nothing for one item, for fewer than two people, or where all of them have the same total. It says nothing of a
 * person, and is never shown for one. It can be below zero, where items contradict one another.
 */
export function cronbachAlpha({people, items, squares, totals}: ItemSums): number | undefined {
  const count = items.length;
  if (count < 2 || people < 2) return undefined;
  // Each variance times the same whole number, so that all of it is whole up to the one division.
  const ofItems = people * squares - items.reduce((sum, item) => sum + item * item, 0);
  const total = items.reduce((sum, item) => sum + item, 0);
  const ofTotals = people * totals - total * total;
  return ofTotals > 0 ? (count * (ofTotals - ofItems)) / ((count - 1) * ofTotals) : undefined;
}

/**
 * The 95 % interval of alpha (Feldt 1965, "The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty",
 * Psychometrika 30, 357-370; in this form Feldt, Woodruff and Salih 1987, Applied Psychological Measurement 11, 93-103, formulas 6 and 7).
 *
 * @param items Two or more. @param people Two or more.
 */
export function alphaInterval(alpha: number, items: number, people: number): Interval {
  const rest = 1 - alpha;
  const end = (probability: number) => 1 - rest * fQuantile(probability, people - 1, (people - 1) * (items - 1));
  return {low: end((1 + CONFIDENCE) / 2), high: end((1 - CONFIDENCE) / 2)};
}

/** What to keep in mind of an alpha of so many items and people. */
export function reliabilityWarnings(alpha: number, items: number, people: number): ReliabilityWarning[] {
  return [
    ...(items < FEWEST_ITEMS ? (['few-items'] as const) : []),
    ...(people < FEWEST_PEOPLE ? (['few-people'] as const) : []),
    ...(alpha < LOWEST_ALPHA ? (['low'] as const) : []),
  ];
}
