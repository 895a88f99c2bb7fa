import type {PollForm} from '../../protocol/events/poll-form.js';
import type {AnswerValue} from '../../protocol/results/answers.js';
import {optionIds} from '../../protocol/results/definition.js';
import type {PollResults, Share} from '../../protocol/results/results.js';

/** One line of the results: an option, a point of a scale or a word; or several of them, of which only the share of all is told. */
export interface ResultRow {
  /** The options that it stands for, in their order. */
  ids: readonly string[];
  share: Share;
  /** The place that it has on average, in an order. */
  place?: number;
  /** Whether the person gave this answer, or one of these. */
  own: boolean;
}

/** Whether the answers of a question stand in an order, so that what is shown together are neighbours. */
export const isOrdered = ({type}: PollForm): boolean => ['scale', 'recommend', 'mood'].includes(type);

/** What the answers of a question are a picture of: columns over a scale, dots over the numbers from 0 to 10, or bars. */
export type Picture = 'columns' | 'dots' | 'places' | 'words' | 'bars';

/** The picture that fits a question. */
export function pictureOf({type}: PollForm, {cells}: Pick<PollResults, 'cells'>): Picture {
  switch (type) {
    case 'scale':
      return 'columns';
    case 'recommend':
      return 'dots';
    case 'rank':
      return cells.some(({place}) => place !== undefined) ? 'places' : 'bars';
    case 'word':
      return 'words';
    default:
      return 'bars';
  }
}

/** A word is the same in capital and small letters, as where it is counted. */
const small = (word: string): string => word.normalize('NFC').trim().toLowerCase();

/** Tells of an option whether the person gave it. Not of an order, where everybody gives all. */
function ownOf({type}: PollForm, own: AnswerValue | undefined): (id: string) => boolean {
  if (own === undefined || type === 'rank' || type === 'text') return () => false;
  if ('option' in own) return (id) => id === own.option;
  if ('options' in own) return (id) => own.options.includes(id);
  if (!('words' in own)) return () => false;
  const words = own.words.map(small);
  return (id) => words.includes(small(id));
}

/**
 * The lines of the results, in the order of the options; of an order, the best first; of words, the most frequent first. Options that are shown
 * together are one line: where the first of them would be, if they are neighbours, else the last.
 */
export function rowsOf(form: PollForm, {cells, merged = []}: Pick<PollResults, 'cells' | 'merged'>, own?: AnswerValue): ResultRow[] {
  const isOwn = ownOf(form, own);
  const order = form.type === 'word' ? cells.map(({optionId}) => optionId) : optionIds(form);
  const together = merged.map(({optionIds: ids, ...share}): ResultRow => {
    const sorted = order.filter((id) => ids.includes(id));
    return {ids: sorted, share, own: sorted.some(isOwn)};
  });
  const rows: ResultRow[] = [];
  for (const id of order) {
    const within = together.find(({ids}) => ids.includes(id));
    if (within) {
      if (isOrdered(form) && within.ids[0] === id) rows.push(within);
      continue;
    }
    const {optionId: _, place, ...share} = cells.find(({optionId}) => optionId === id) ?? {optionId: id, suppressed: true as const};
    rows.push({ids: [id], share, ...(place !== undefined && {place}), own: isOwn(id)});
  }
  if (!isOrdered(form)) rows.push(...together);
  // What has no place comes after what has one.
  if (form.type === 'rank') rows.sort((one, other) => (one.place ?? Infinity) - (other.place ?? Infinity) || 0);
  return rows;
}

/** Whether a line says anything: a share or a place. */
export const isTold = ({share, place}: ResultRow): boolean => share.pct !== undefined || share.word !== undefined || place !== undefined;

/**
 * Whether there is anything to make a picture and a table of. Where all is hidden and it is said why, a list of what is not shown says
 * nothing more.
 */
export const hasRows = (rows: readonly ResultRow[], {suppressedReason}: Pick<PollResults, 'suppressedReason'>): boolean =>
  rows.some(isTold) || (rows.length > 0 && suppressedReason === undefined);

/** Whether the answer of the person has its mark on a line, so that it need not be said beside them. */
export function isMarked(rows: readonly ResultRow[], {abstained}: Pick<PollResults, 'abstained'>, own: AnswerValue): boolean {
  if ('abstain' in own) return abstained !== undefined;
  if ('option' in own) return rows.some((row) => row.own);
  const given = 'options' in own ? own.options.length : 'words' in own ? own.words.length : 1;
  const marked = rows.filter((row) => row.own);
  // A line of several may stand for more than one of them.
  return marked.length > 0 && (marked.some(({ids}) => ids.length > 1) || marked.length >= given);
}
