import {formatList} from '../../elements/format-list.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {formatNumber} from '../../locales/numbers.js';
import type {PollForm} from '../../protocol/events/poll-form.js';
import type {PollResults, Share, SuppressedReason} from '../../protocol/results/results.js';
import {isAnyTold} from './dials.model.js';
import {isOrdered} from './poll-results.model.js';
import type {ResultRow} from './poll-results.model.js';
import {formatPercent, formatRange, formatTenth} from './poll-results.numbers.js';

type Localize = LocalizeController;

/** What is said of a share. */
export function shareWords(localize: Localize, {pct, bound, word}: Share): string {
  if (word !== undefined) return localize.term(`pollShare_${word}`);
  if (pct === undefined) return localize.term('pollShareHidden');
  const percent = formatPercent(localize.lang, pct);
  if (bound === undefined) return percent;
  return localize.term(bound === 'over' ? 'pollShareOver' : 'pollShareUnder', percent);
}

/** What is said of a line: its place on average, or its share. */
export const valueWords = (localize: Localize, {share, place}: ResultRow): string =>
  place === undefined ? shareWords(localize, share) : formatTenth(localize.lang, place);

const REASONS = {
  'too-few': 'pollNoResults_toofew',
  abstained: 'pollNoResults_abstained',
  spread: 'pollNoResults_spread',
  'no-majority': 'pollNoResults_nomajority',
  'few-changed': 'pollNoResults_fewchanged',
  'too-close': 'pollNoResults_tooclose',
  'few-texts': 'pollNoResults_fewtexts',
  invalid: 'pollNoResults_invalid',
} as const;

/** Why less is shown than one might expect; nothing where there is no reason. Where no answer is told, what that means, too. */
export function reasonWords(localize: Localize, told: Pick<PollResults, 'suppressedReason' | 'cells' | 'dials'>): string | undefined {
  const {suppressedReason, cells, dials = []} = told;
  if (suppressedReason === undefined) return undefined;
  const words = localize.term(REASONS[suppressedReason]);
  const hasNone = suppressedReason === 'few-changed' && cells.length + dials.length > 0 && !isAnyTold(told);
  return hasNone ? `${localize.term(REASONS['no-majority'])} ${words}` : words;
}

/** Why nothing is shown of a dial. What holds for all of them is said once, below them. */
export const dialReasonWords = (localize: Localize, reason: SuppressedReason | undefined): string =>
  localize.term(reason === undefined ? 'pollShareHidden' : REASONS[reason === 'few-changed' ? 'no-majority' : reason]);

/** Some answers as a list in a sentence, each apart from the direction of the words around it: a string has no `<bdi>`. */
const listed = ({lang}: Localize, elements: string[]): string =>
  formatList(
    lang,
    elements.map((element) => `\u2068${element}\u2069`),
  );

/** The words of one answer that a question offers; of a point, its number. */
export function optionWords(localize: Localize, form: PollForm, id: string): string {
  switch (form.type) {
    case 'choice':
    case 'multi':
    case 'rank':
      return form.options.find((option) => option.id === id)?.text ?? id;
    case 'scale':
    case 'recommend':
      return formatNumber(localize.lang, Number(id));
    case 'mood':
      return localize.term(`pollMood_${id as '1' | '2' | '3' | '4' | '5'}`);
    default:
      return id;
  }
}

/** What the ends of a scale mean, and its middle where that has a name. */
export function endWords(localize: Localize, form: PollForm): {low: string; middle?: string; high: string; first: number; last: number} | undefined {
  if (form.type === 'recommend') return {low: localize.term('pollRecommendLow'), high: localize.term('pollRecommendHigh'), first: 0, last: 10};
  if (form.type !== 'scale') return undefined;
  const {low, middle, high, points} = form;
  return {low, ...(middle !== undefined && {middle}), high, first: 1, last: points};
}

/** What one point of a scale means, where that has words. */
function pointWords(localize: Localize, form: PollForm, id: string): string | undefined {
  const ends = endWords(localize, form);
  if (!ends) return undefined;
  const {low, middle, high, first, last} = ends;
  const point = Number(id);
  if (point === first) return low;
  if (point === last) return high;
  return point === (first + last) / 2 ? middle : undefined;
}

/** The name of a line, and what explains it. */
export interface RowWords {
  name: string;
  more?: string;
}

/** Points by their numbers: neighbours as a range, others as a list. */
function pointsWords(localize: Localize, form: PollForm, ids: readonly string[]): string {
  const numbers = ids.map(Number);
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  if (last - first === ids.length - 1) return formatRange(localize.lang, first, last);
  return listed(
    localize,
    ids.map((id) => optionWords(localize, form, id)),
  );
}

/** What a line of the results is called. */
export function rowWords(localize: Localize, form: PollForm, {ids}: ResultRow): RowWords {
  const all = ids.map((id) => optionWords(localize, form, id));
  if (form.type !== 'scale' && form.type !== 'recommend') {
    if (ids.length === 1) return {name: all[0]!};
    const together = listed(localize, all);
    return isOrdered(form) ? {name: together} : {name: localize.term('pollMerged'), more: localize.term('pollMergedOf', together)};
  }
  const more = ids.flatMap((id, index) => {
    const words = pointWords(localize, form, id);
    if (words === undefined) return [];
    return ids.length === 1 ? [words] : [`${all[index]}: ${words}`];
  });
  return {name: pointsWords(localize, form, ids), ...(more.length > 0 && {more: more.join(' · ')})};
}

/** The same, where it is read without the picture: a point says of how many it is. */
export function headWords(localize: Localize, form: PollForm, row: ResultRow): RowWords {
  const words = rowWords(localize, form, row);
  const ends = endWords(localize, form);
  return ends ? {...words, name: localize.term('pollPoint', words.name, formatNumber(localize.lang, ends.last))} : words;
}
