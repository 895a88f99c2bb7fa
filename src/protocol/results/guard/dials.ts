import type {FieldError} from '../../receipt.js';
import {isObject} from '../../views/view.js';
import {ARITHMETIC} from '../arithmetic.js';
import type {Arithmetic, Privacy} from '../arithmetic.js';
import {fullRules} from '../definition.js';
import type {ResultsDefinition} from '../definition.js';
import {aboutDial, coarseAlpha, hiddenDials, mayHaveReliability, reliabilityOf, withInterval} from '../dials.js';
import {dialDefinition, itemCount} from '../pack.js';
import type {PackQuestion} from '../pack.js';
import type {DialMean, DialResults, Mean, Reliability} from '../results.js';
import {BAND_NAMES} from '../share.js';
import type {GuardedResults} from './guard.js';
import type {Overshare, OvershareCode} from './overshare.js';
import {bandOfPeople, peopleOf} from './people.js';
import type {SentResults} from './read.js';

type Json = Record<string, unknown>;

/** What a dial may have. */
const MEMBERS = ['dial', 'n', 'nBand', 'cells', 'merged', 'mean', 'reliability', 'suppressedReason'];

/**
 * Looks at each dial of a pack as at results of a scale by itself, and at what a dial has beside: intervals and what is to be said of an alpha are
 * reckoned again, so that they tell no more than what they stand beside. A dial that makes no sense is suppressed, and the others stay.
 *
 * @param guard How results of their own are looked at. What is found goes into the two lists.
 */
export function guardDials(
  definition: ResultsDefinition,
  question: PackQuestion,
  {dials, cells, merged, batchNo, final}: SentResults,
  {
    overshare,
    errors,
    guard,
  }: {
    overshare: Overshare[];
    errors: FieldError[];
    guard: (definition: ResultsDefinition, body: unknown) => GuardedResults;
  },
  a: Arithmetic = ARITHMETIC,
): DialResults[] {
  const say = (code: OvershareCode, pointer: string) => void overshare.push({code, pointer});
  if (cells.length + merged.length > 0) say('dial', '/cells');
  dials.forEach(({dial}, index) => question.scale.dials.some(({id}) => id === dial) || say('dial', `/dials/${index}`));
  return hiddenDials(question).map((hidden): DialResults => {
    const {dial} = hidden;
    const index = dials.findIndex((one) => one.dial === dial);
    const sent = dials[index];
    if (!sent) return hidden;
    const pointer = `/dials/${index}`;
    for (const name of Object.keys(sent)) if (!MEMBERS.includes(name)) say('dial', `${pointer}/${name}`);
    const {n, nBand, suppressedReason} = sent;
    // What is reckoned from shares is reckoned again below, as far off as a dial may be.
    const isAbout = isObject(sent.mean) && sent.mean.about === true;
    const body = {batchNo, final, n, nBand, cells: sent.cells, merged: sent.merged, mean: isAbout ? undefined : sent.mean, suppressedReason};
    const guarded = guard(dialDefinition(definition, dial), body);
    for (const one of guarded.overshare) say(one.code, `${pointer}${one.pointer}`);
    for (const one of guarded.errors) errors.push({...one, pointer: `${pointer}${one.pointer}`});
    const {results} = guarded;
    const isEmpty = n === undefined && nBand === undefined && results.suppressedReason === 'too-few';
    if (isEmpty && suppressedReason === undefined) return hidden;
    // Where it is none that a named poll of its own could have, it was said already.
    if (results.n !== undefined) say('exact-people', `${pointer}/n`);
    const band = results.nBand ?? (results.n === undefined ? undefined : bandOfPeople(peopleOf(results)));
    const beside = {cells: results.cells, merged: results.merged, nBand: band};
    const mean = isAbout ? aboutDial(beside) : results.mean;
    const checked = mean && guardMean(mean, sent.mean, beside, question);
    if (checked ? checked.wrong : isAbout) say('mean', `${pointer}/mean`);
    const shown: DialResults = {
      dial,
      ...(band && {nBand: band}),
      cells: results.cells,
      ...(results.merged && {merged: results.merged}),
      ...(checked && {mean: checked.told}),
    };
    const reliability = guardReliability(shown, sent.reliability, question, fullRules(definition.rules, a).privacy, a);
    if (reliability.wrong) say('reliability', `${pointer}/reliability`);
    return {
      ...shown,
      ...(reliability.told && {reliability: reliability.told}),
      ...(results.suppressedReason && {suppressedReason: results.suppressedReason}),
    };
  });
}

function guardMean(
  mean: Mean,
  sent: unknown,
  beside: Pick<DialResults, 'nBand' | 'cells' | 'merged'>,
  {scale}: PackQuestion,
): {told: DialMean; wrong: boolean} | undefined {
  const told = withInterval(mean, beside, scale.points);
  if (!told) return undefined;
  const {value, spread, low, high} = isObject(sent) ? sent : ({} as Json);
  return {told, wrong: told.value !== value || told.spread !== spread || told.low !== low || told.high !== high};
}

function guardReliability(
  shown: DialResults,
  sent: unknown,
  question: PackQuestion,
  privacy: Privacy,
  a: Arithmetic,
): {told?: Reliability; wrong?: boolean} {
  if (sent === undefined || sent === null) return {};
  const {alpha, nBand} = isObject(sent) ? sent : ({} as Json);
  const band = BAND_NAMES.find((name) => name === nBand);
  if (typeof alpha !== 'number' || !Number.isFinite(alpha) || !band) return {wrong: true};
  const told = reliabilityOf(coarseAlpha(alpha, privacy, a), band, itemCount(question, shown.dial));
  // Those who answered all of its items are no more than those who answered some.
  const fits = mayHaveReliability(told, shown, question, shown.dial, a) && BAND_NAMES.indexOf(band) <= BAND_NAMES.indexOf(shown.nBand!);
  if (!fits) return {wrong: true};
  const {low, high, warnings} = sent as Json;
  return {told, wrong: told.alpha !== alpha || told.low !== low || told.high !== high || JSON.stringify(told.warnings) !== JSON.stringify(warnings)};
}
