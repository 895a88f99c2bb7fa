import {ARITHMETIC} from './arithmetic.js';
import type {Arithmetic} from './arithmetic.js';
import {hasMean, optionIds} from './definition.js';
import type {FullRules, PollQuestion} from './definition.js';
import {isMajority} from './differencing.js';
import {aboutMean, meanOf} from './mean.js';
import {withNoise} from './noise.js';
import type {PollResults, ResultCell, Share} from './results.js';
import {percentOf, placeOf, wordOf} from './share.js';
import {answered, besideTop} from './tally.js';
import type {Tally} from './tally.js';
import {partsOf} from './together.js';

/** What is said of the answers themselves. */
export type Cells = Pick<PollResults, 'cells' | 'merged' | 'mean' | 'suppressedReason'>;

/** How much is said: which answer more than half of all who took part gave; all shares in words; percentages. */
export type Detail = 'majority' | 'words' | 'percent';

type MultiQuestion = Extract<PollQuestion, {type: 'multi'}>;
type RankQuestion = Extract<PollQuestion, {type: 'rank'}>;

const suppressed: Share = {suppressed: true};
const most: Share = {word: 'most'};

/** Cells of which none is shown but, perhaps, the one that most gave. */
function onlyMost(question: PollQuestion, isMost: (id: string) => boolean, reason: PollResults['suppressedReason']): Cells {
  const cells = optionIds(question).map((optionId): ResultCell => ({optionId, ...(isMost(optionId) ? most : suppressed)}));
  return cells.some(({word}) => word) ? {cells} : {cells, suppressedReason: reason};
}

/**
 * What is said of some answers of enough people. It is made of their sums alone.
 *
 * @param random The source of the noise, for an unlinkable poll that has some.
 */
export function showCells(
  question: PollQuestion,
  tally: Tally,
  rules: FullRules,
  detail: Detail,
  random?: () => number,
  a: Arithmetic = ARITHMETIC,
): Cells {
  const people = answered(tally);
  if (question.type === 'rank') return showPlaces(question, tally, rules, detail, a);
  const count = (id: string) => tally.cells[id]!;
  const ids = optionIds(question);
  if (ids.length === 0) return {cells: []};
  if (detail === 'majority') return onlyMost(question, (id) => isMajority(count(id), tally), 'no-majority');
  if (detail === 'percent') {
    return question.type === 'multi' ? showMarks(question, tally, rules, random, a) : showSingle(question, tally, rules, random, a);
  }
  // Of a few people the words of all options would tell what is missing to the marks that they had to set.
  if (question.type === 'multi' && (question.min ?? 1) > 1) return onlyMost(question, () => false, 'too-few');
  return inWords(ids, tally.cells, people, a);
}

const inWords = (ids: string[], counts: Tally['cells'], people: number, a: Arithmetic): Cells => ({
  cells: ids.map((optionId) => ({optionId, word: wordOf(counts[optionId]!, people, a)})),
});

/** Percentages of a question with one answer a person. */
function showSingle(question: PollQuestion, {cells: counts}: Tally, rules: FullRules, random: (() => number) | undefined, a: Arithmetic): Cells {
  const ids = optionIds(question);
  const people = ids.reduce((sum, id) => sum + counts[id]!, 0);
  // Rule 5: "most", and not even that nobody gave the others.
  if (besideTop(Object.values(counts)) < a.besideTop) return onlyMost(question, (id) => counts[id]! * 2 > people, 'spread');
  const parts = partsOf(question, [counts], a);
  // Figures would tell how few chose one of them: then it is words, as of fewer people.
  if (parts.length === 1) return inWords(ids, counts, people, a);
  const exact = Object.fromEntries(parts.map((part, index) => [index, part.reduce((sum, id) => sum + counts[id]!, 0)]));
  const shown = random && rules.noise && people >= a.noiseFrom ? withNoise(exact, 1, random, a) : exact;
  // With noise the shares are of what is shown, so that they still make a hundred.
  const whole = Math.max(
    1,
    Object.values(shown).reduce((sum, one) => sum + one, 0),
  );
  const cells = cellsOf(ids, parts, (_, index) => percentOf(shown[index]!, whole, rules.privacy, a));
  return {...cells, ...showMean(question, counts, cells, rules, a)};
}

/** The cells of some options, of which those in one part are shown together. */
export function cellsOf(
  ids: readonly string[],
  parts: readonly string[][],
  shareOf: (part: string[], index: number) => Share,
): Pick<Cells, 'cells' | 'merged'> {
  const shares = parts.map((part, index) => ({part, share: shareOf(part, index)}));
  const alone = (id: string) => shares.find(({part}) => part.length === 1 && part[0] === id)?.share;
  const merged = shares.filter(({part}) => part.length > 1).map(({part, share}) => ({optionIds: part, ...share}));
  return {cells: ids.map((optionId) => ({optionId, ...(alone(optionId) ?? suppressed)})), ...(merged.length > 0 && {merged})};
}

/** Rule 6. Where points are shown together, or shares are coarse, it is reckoned from these. */
function showMean(
  question: PollQuestion,
  counts: Record<string, number>,
  shown: Pick<Cells, 'cells' | 'merged'>,
  rules: FullRules,
  a: Arithmetic,
): Pick<Cells, 'mean'> {
  if (!hasMean(question)) return {};
  const ids = optionIds(question);
  const isExact = rules.privacy !== 'unlinkable' && (!shown.merged || a.meanBesideMerged);
  const mean = isExact
    ? meanOf(
        ids.map(Number),
        ids.map((id) => counts[id]!),
      )
    : aboutMean(partsShown(shown));
  return mean ? {mean} : {};
}

/** Whether shares are shown as figures, of each option by itself or of several together. */
export function hasFigures({cells, merged}: Pick<Cells, 'cells' | 'merged'>): boolean {
  return merged !== undefined || cells.some(({pct}) => pct !== undefined);
}

/** The points of a scale as they are shown. */
export function partsShown({cells, merged = []}: Pick<Cells, 'cells' | 'merged'>): {points: number[]; share: Share}[] {
  const alone = cells.filter(({suppressed}) => !suppressed).map(({optionId, ...share}) => ({points: [Number(optionId)], share}));
  return [...alone, ...merged.map(({optionIds, ...share}) => ({points: optionIds.map(Number), share}))];
}

/**
 * Percentages of people, not of marks: they make more than a hundred. Each option is a question of its own, with two answers: where fewer than three
 * marked it nothing is shown, where all but fewer than three did it is "most".
 *
 * Where everybody has to mark two or more, what all marked is known, and so is what is missing to it. Then, stricter than the design, one that
 * nearly all marked takes the figures of all others away, and none is hidden alone.
 */
function showMarks(question: MultiQuestion, tally: Tally, rules: FullRules, random: (() => number) | undefined, a: Arithmetic): Cells {
  const people = answered(tally);
  const ids = optionIds(question);
  const {min = 1, max = ids.length} = question;
  const count = (id: string) => tally.cells[id]!;
  const alike = ids.filter((id) => people - count(id) < a.besideTop);
  const hidden = new Set([...alike, ...ids.filter((id) => count(id) < a.smallestCell)]);
  if (min > 1 && hidden.size > 0) {
    if (alike.length > 0) return onlyMost(question, (id) => alike.includes(id) && !isForced(alike.length, question, people, a), 'spread');
    const bySize = [...ids].reverse().sort((one, other) => count(one) - count(other));
    for (const id of bySize.slice(0, a.fewestHidden)) hidden.add(id);
  }
  if (hidden.size === ids.length) return onlyMost(question, (id) => alike.includes(id), 'spread');
  const open = Object.fromEntries(ids.filter((id) => !hidden.has(id)).map((id) => [id, count(id)]));
  const shown = random && rules.noise && people >= a.noiseFrom ? withNoise(open, max, random, a) : open;
  const share = (id: string) =>
    !hidden.has(id) ? percentOf(Math.min(shown[id]!, people), people, rules.privacy, a) : alike.includes(id) ? most : suppressed;
  return {cells: ids.map((optionId) => ({optionId, ...share(optionId)}))};
}

/** Whether so many marks have to be set that those which nearly all set, and no others, would have to be set by all but one, or all. */
function isForced(alike: number, {min = 1, options}: MultiQuestion, people: number, a: Arithmetic): boolean {
  const others = (alike - 1) * people + (options.length - alike) * (people - a.besideTop);
  return min * people - others > people - a.besideTop + 1;
}

/**
 * The place that each option has on average, of those who put it in one; or, for all of them, in a word how many put it first. Averages need ten who
 * placed each, and for each three who put it elsewhere than most did: of one that nearly all put in the same place the averages of the others
 * would tell who did not. Stricter than the design, which asks for ten only.
 */
function showPlaces(question: RankQuestion, tally: Tally, rules: FullRules, detail: Detail, a: Arithmetic): Cells {
  const ids = optionIds(question);
  const people = answered(tally);
  const at = (id: string) => ids.map((_, index) => tally.cells[`${id}@${index + 1}`]!);
  const placed = (id: string) => at(id).reduce((sum, count) => sum + count, 0);
  const spread = (id: string) => placed(id) >= a.percentFrom && besideTop(at(id)) >= a.besideTop;
  if (detail !== 'percent' || !ids.every(spread)) return {cells: ids.map((optionId) => ({optionId, word: wordOf(at(optionId)[0]!, people, a)}))};
  const average = (id: string) => at(id).reduce((sum, count, index) => sum + count * (index + 1), 0) / placed(id);
  return {cells: ids.map((optionId) => ({optionId, place: placeOf(average(optionId), rules.privacy)}))};
}
