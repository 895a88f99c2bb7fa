import type {FullRules} from '../definition.js';
import type {Band} from '../results.js';
import {bandLimits, bandOf} from '../share.js';

/** Between how many and how many people something is of. */
export interface People {
  least: number;
  most: number;
}

/** How many people some results are of, as far as they tell. */
export function peopleOf({n, nBand}: {n?: number; nBand?: Band | '<5'}): People {
  if (n !== undefined) return {least: n, most: n};
  if (nBand === undefined || nBand === '<5') return {least: 0, most: 4};
  const [least, most] = bandLimits(nBand);
  return {least, most};
}

/** Whether they certainly are too few to say anything of. */
export const areTooFew = ({most}: People, {minGroup, eligible}: FullRules): boolean =>
  most < minGroup || (eligible !== undefined && eligible < minGroup);

/** The same as a band, of the fewest that they can be. */
export const bandOfPeople = ({least}: People): Band | undefined => bandOf(least);
