import type {Mean, Share, ShareWord} from '../../protocol/results/results.js';
import type {Interval} from '../../protocol/scales/interval.js';
import type {ResultRow} from './poll-results.model.js';

/**
 * How far a bar reaches, in percent of the whole: it is full as far as it is sure to reach, and fades until where it reaches at most. So nothing
 * looks more exact than it is.
 */
export interface Extent {
  sure: number;
  most: number;
}

/** Four lengths for four words. They overlap, so that nobody measures them. */
const WORDS: Record<ShareWord, Extent> = {
  few: {sure: 3, most: 22},
  some: {sure: 16, most: 42},
  many: {sure: 34, most: 64},
  most: {sure: 54, most: 98},
};

/** How far the bar of a share reaches; nothing where it is not told. @param step what percentages are multiples of. */
export function extentOf({pct, bound, word}: Share, step = 1): Extent | undefined {
  if (pct === undefined) return word && WORDS[word];
  if (bound === 'over') return {sure: pct, most: 100};
  if (bound === 'under') return {sure: 0, most: pct};
  const off = step > 1 ? step / 2 : 0;
  return {sure: Math.max(0, pct - off), most: Math.min(100, pct + off)};
}

/** Whether it is not known exactly how far it reaches. */
export const isCoarse = ({sure, most}: Extent): boolean => most > sure;

/** A column over one point or over neighbours. */
export interface Column {
  row: ResultRow;
  /** The first point that it stands on, counted from 0, and on how many. */
  from: number;
  width: number;
  /** How high it is, as a part of the highest one; absent where it is not shown. */
  sure?: number;
  most?: number;
}

/**
 * Columns whose area is the share: what several points have together is as wide as they are, and as much lower. Nothing where points that are no
 * neighbours are shown together: then there is no such picture.
 */
export function columnsOf(rows: readonly ResultRow[], points: readonly string[], step = 1): Column[] | undefined {
  const columns = rows.map((row) => {
    const from = points.indexOf(row.ids[0]!);
    const width = row.ids.length;
    const extent = extentOf(row.share, step);
    return {row, from, width, ...(extent && {sure: extent.sure / width, most: extent.most / width})};
  });
  if (columns.some(({row, from}) => row.ids.some((id, index) => points[from + index] !== id))) return undefined;
  const top = Math.max(1, ...columns.map(({most = 0}) => most));
  return columns.map((column) => (column.most === undefined ? column : {...column, sure: column.sure! / top, most: column.most / top}));
}

/** A place on a line, and how far around it something reaches; in percent of the line. */
export interface Span {
  at: number;
  from: number;
  to: number;
}

const within = (value: number): number => Math.min(100, Math.max(0, value));

/** Where a mean lies under columns for the points from 1 on: in its interval, where it has one, else with its spread to both sides. */
export function meanSpan({value, spread, low = value - spread, high = value + spread}: Mean & Partial<Interval>, points: number): Span {
  const at = (point: number) => within(((point - 0.5) / points) * 100);
  return {at: at(value), from: at(low), to: at(high)};
}

/** Where an average place lies on a line from the first to the last. Coarse ones are given in halves. */
export function placeSpan(place: number, places: number, step = 1): Span {
  const at = (value: number) => within(((value - 1) / (places - 1)) * 100);
  const off = step > 1 ? 0.25 : 0;
  return {at: at(place), from: at(place - off), to: at(place + off)};
}

/** Three sizes for words, by how far each is from the most frequent one: gently, so that none is shouted. */
export type WordSize = 'large' | 'medium' | 'small';

/** The size of a word. */
export function wordSize({pct, word}: Share, all: readonly Share[]): WordSize {
  if (pct === undefined) return word === 'most' ? 'large' : word === 'many' ? 'medium' : 'small';
  const top = Math.max(1, ...all.map((share) => share.pct ?? 0));
  return pct > (top * 2) / 3 ? 'large' : pct > top / 3 ? 'medium' : 'small';
}
