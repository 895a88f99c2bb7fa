import {meanInterval, outwards} from '../scales/interval.js';
import {alphaInterval, cronbachAlpha, reliabilityWarnings} from '../scales/reliability.js';
import {ARITHMETIC} from './arithmetic.js';
import type {Arithmetic, Privacy} from './arithmetic.js';
import {hasFigures, partsShown} from './cells.js';
import {optionIds} from './definition.js';
import type {FullRules} from './definition.js';
import {aboutMean, meanOff} from './mean.js';
import {dialMoments, dialQuestion, dialTally, itemCount, itemSumsOf} from './pack.js';
import type {PackQuestion} from './pack.js';
import type {Band, DialMean, DialResults, Mean, PollResults, Reliability} from './results.js';
import {bandLimits, bandOf, tenth} from './share.js';
import {answered} from './tally.js';
import type {Tally} from './tally.js';

/** All dials of a pack of which nothing is shown. */
export const hiddenDials = (question: PackQuestion): DialResults[] =>
  question.scale.dials.map(({id}) => ({dial: id, cells: optionIds(dialQuestion(question)).map((optionId) => ({optionId, suppressed: true}))}));

/** The fewest people of a band. */
const fewestOf = (band: Band): number => bandLimits(band)[0];

/** By how much the mean of a dial may be off because points are shown together, in points: its interval says so, that of a scale has none. */
const MOST_OFF = 0.5;

/** What of a dial its mean stands beside. */
type Beside = Pick<DialResults, 'nBand' | 'cells' | 'merged'>;

/**
 * A mean with its interval, which is made of what is shown and of nothing else: of the mean, of the fewest people of the band, and of how far the mean can
 * be off where it is reckoned from points that are shown together.
 */
export function withInterval({value, spread, about}: Mean, beside: Beside, points: number): DialMean | undefined {
  if (!beside.nBand) return undefined;
  const off = about ? meanOff(partsShown(beside)) : 0;
  const {low, high} = meanInterval(value, spread, fewestOf(beside.nBand));
  const {low: least, high: most} = outwards({low: low - off, high: high + off}, 1);
  return {value, spread, low: Math.max(1, least), high: Math.min(points, most), ...(about && {about})};
}

/** The mean of a dial as anybody can reckon it from the shares that are shown; nothing where there are none, or it could be too far off. */
export const aboutDial = (beside: Beside): Mean | undefined => (hasFigures(beside) ? aboutMean(partsShown(beside), MOST_OFF) : undefined);

/** An alpha as it may be shown: no finer than the poll's figures are; 0 where it is less, and never 1, which would say that nobody ever differed. */
export function coarseAlpha(alpha: number, privacy: Privacy, a: Arithmetic = ARITHMETIC): number {
  const steps = privacy === 'unlinkable' ? 100 / a.step : a.alphaSteps;
  return Math.min(steps - 1, Math.max(0, Math.floor(alpha * steps + 0.5))) / steps;
}

/** An alpha that may be shown, with what is to be said of it. All of it is made of these three. */
export function reliabilityOf(alpha: number, band: Band, items: number): Reliability {
  const people = fewestOf(band);
  const {low, high} = outwards(alphaInterval(alpha, items, people), 2);
  return {alpha, low: Math.max(0, low), high: Math.max(0, high), nBand: band, warnings: reliabilityWarnings(alpha, items, people)};
}

/**
 * Alpha of a dial, where there is a mean (pulse poll, rule 6), and of more people: it is made of sums over people, so two who exchanged their
 * answers make no difference to it; and it is so coarse that it does not tell how whole points are split that are shown together.
 */
function showReliability(
  question: PackQuestion,
  dial: string,
  all: Tally,
  mean: PollResults['mean'],
  {privacy}: FullRules,
  a: Arithmetic,
): Reliability | undefined {
  const sums = itemSumsOf(question, all, dial);
  if (!mean || sums.people < a.reliabilityFrom) return undefined;
  const [alpha, band] = [cronbachAlpha(sums), bandOf(sums.people)];
  return alpha === undefined || !band ? undefined : reliabilityOf(coarseAlpha(alpha, privacy, a), band, sums.items.length);
}

/** What is shown of a dial. @param shown what would be shown of it as a scale by itself; nothing where it would be nothing. */
export function showDial(
  question: PackQuestion,
  dial: string,
  all: Tally,
  shown: Omit<Partial<PollResults>, 'dials'> | undefined,
  rules: FullRules,
  a: Arithmetic = ARITHMETIC,
): DialResults {
  const {cells = [], n, nBand = n === undefined ? undefined : bandOf(n), merged, mean, suppressedReason} = shown ?? {};
  const people = answered(dialTally(question, all, dial));
  const exact = mean && !mean.about && dialMoments(all, dial, people);
  const told = exact ? {value: tenth(exact.value), spread: tenth(exact.spread)} : aboutDial({cells, merged});
  const reliability = showReliability(question, dial, all, told, rules, a);
  const checked = told && withInterval(told, {nBand, cells, merged}, question.scale.points);
  return {
    dial,
    ...(nBand && {nBand}),
    cells,
    ...(merged && {merged}),
    ...(checked && {mean: checked}),
    ...(reliability && {reliability}),
    ...(suppressedReason && {suppressedReason}),
  };
}

/** Whether a reliability may stand beside a mean, as far as it can be seen. */
export const mayHaveReliability = (
  {nBand}: Reliability,
  {mean}: Pick<DialResults, 'mean'>,
  question: PackQuestion,
  dial: string,
  a: Arithmetic = ARITHMETIC,
): boolean => mean !== undefined && fewestOf(nBand) >= a.reliabilityFrom && itemCount(question, dial) > 1;
