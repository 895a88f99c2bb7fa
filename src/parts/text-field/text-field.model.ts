import {graphemeCount, normalizeText} from '../../protocol/text.js';

/** What remains is shown from this share of the limit on. */
const SHOWN_FROM = 0.9;

/** How a text stands to its limit, counted as it would be sent. */
export interface Extent {
  /** Grapheme clusters of the normalised text. */
  length: number;
  /** How many are past the limit; 0 where there is none. */
  excess: number;
  /** How many are left, once that is worth showing. */
  left: number | undefined;
}

/** Measures a text. A `max` of 0 is no limit. */
export function measure(text: string, max: number): Extent {
  const length = graphemeCount(normalizeText(text));
  const excess = max > 0 ? Math.max(0, length - max) : 0;
  return {length, excess, left: max > 0 && excess === 0 && length >= max * SHOWN_FROM ? max - length : undefined};
}

/** The text to put in after `before` so that words stay apart. */
export const spaced = (before: string, text: string): string => (before === '' || /\s$/u.test(before) ? text : ` ${text}`);
