import type {FieldError} from '../../receipt.js';
import {ARITHMETIC} from '../arithmetic.js';
import type {Arithmetic} from '../arithmetic.js';
import {hasFigures, partsShown} from '../cells.js';
import {hiddenDials} from '../dials.js';
import {fullRules, hasMean, optionIds} from '../definition.js';
import type {FullRules, ResultsDefinition} from '../definition.js';
import {aboutMean} from '../mean.js';
import type {PollResults, ResultCell, Share, SliceResults, SuppressedReason} from '../results.js';
import {peopleShown, placeOf, tenth} from '../share.js';
import {guardCells, guardShare} from './cells.js';
import type {CellCheck} from './cells.js';
import {guardDials} from './dials.js';
import type {Overshare, OvershareCode} from './overshare.js';
import {areTooFew, bandOfPeople, peopleOf} from './people.js';
import type {People} from './people.js';
import {ResultsReader} from './read.js';
import type {SentResults} from './read.js';

/** What a page may show of what a host sent. */
export interface GuardedResults {
  results: PollResults;
  /** What was too much: none of it is in `results`. A page tells the host's people, not the reader. */
  overshare: Overshare[];
  /** What made no sense. */
  errors: FieldError[];
}

/**
 * Looks again at results that came from outside, by rules 1 to 8 of the arithmetic as far as what was sent shows whether they were kept, and
 * gives what of them may be shown. It is the second lock on the door: what a host held back too little while it counted cannot be seen here.
 * Results that {@link nextRelease} made come out as they are.
 *
 * Shares that make more than a hundred, numbers below zero or that are none, no number of people: all is suppressed, and the reason is `invalid`.
 *
 * @param previous What was shown before, if anything was: results that move between two batches stay as they were.
 */
export function guardResults(definition: ResultsDefinition, body: unknown, previous?: PollResults, a: Arithmetic = ARITHMETIC): GuardedResults {
  const reader = new ResultsReader();
  const sent = reader.read(body);
  const {errors} = reader;
  const overshare: Overshare[] = [];
  const nothing = (suppressedReason: SuppressedReason): PollResults => ({
    poll: definition.poll,
    batchNo: sent?.batchNo ?? 0,
    ...(sent?.asOf !== undefined && {asOf: sent.asOf}),
    final: sent?.final ?? false,
    cells: optionIds(definition.question).map((optionId) => ({optionId, suppressed: true})),
    ...(definition.question.type === 'pack' && {dials: hiddenDials(definition.question)}),
    suppressedReason,
  });
  if (!sent) return {results: nothing('invalid'), overshare, errors};
  // Without figures there need not be a number of people.
  const empty = !showsAnything(sent);
  const wrong = errors.filter(({code}) => !(empty && code === 'required'));
  if (wrong.length === 0 && isTooMuch(definition, sent, a)) wrong.push({pointer: '/cells', code: 'sum'});
  if (wrong.length > 0) return {results: nothing('invalid'), overshare, errors: wrong};

  const rules = fullRules(definition.rules, a);
  const people = peopleOf(sent);
  if (empty && sent.n === undefined && sent.nBand === undefined) return {results: nothing(sent.suppressedReason ?? 'too-few'), overshare, errors: []};
  if (areTooFew(people, rules)) {
    if (!empty) overshare.push({code: 'few-people', pointer: ''});
    return {results: nothing('too-few'), overshare, errors: []};
  }
  const ofDials: FieldError[] = [];
  const results = guardKnown(definition, sent, rules, people, overshare, ofDials, a);
  if (previous && hasMoved(previous, results, rules)) {
    overshare.push({code: 'moved', pointer: ''});
    return {results: previous, overshare, errors: ofDials};
  }
  return {results, overshare, errors: ofDials};
}

const showsAnything = (sent: SentResults): boolean =>
  showsFigures(sent) || sent.dials.some((dial) => 'reliability' in dial || showsFigures(new ResultsReader().read(dial)!));

const showsFigures = ({cells, merged, abstained, mean, text, slice}: SentResults): boolean =>
  [...cells, ...merged, abstained ?? {}].some((one) =>
    Object.entries(one).some(([name, value]) => !/^optionIds?$/.test(name) && value !== undefined),
  ) ||
  mean !== undefined ||
  (text ?? []).length > 0 ||
  slice !== undefined;

/** Whether the shares of one answer a person make more than a hundred, by more than rounding does. */
function isTooMuch({question, rules}: ResultsDefinition, {cells, merged, slice}: SentResults, a: Arithmetic): boolean {
  if (['multi', 'rank', 'word', 'text', 'pack'].includes(question.type)) return false;
  const half = (rules.privacy === 'unlinkable' ? a.step : 1) / 2;
  const all = [{cells, merged}, ...(slice?.groups ?? [])];
  return all.some((group) => {
    const shares = [...group.cells, ...group.merged].flatMap(({pct}) => (pct === undefined ? [] : [pct]));
    return shares.reduce((sum, pct) => sum + pct, 0) > 100 + shares.length * half;
  });
}

function guardKnown(
  definition: ResultsDefinition,
  sent: SentResults,
  rules: FullRules,
  people: People,
  overshare: Overshare[],
  errors: FieldError[],
  a: Arithmetic,
): PollResults {
  const {question} = definition;
  const {final} = sent;
  const say = (code: OvershareCode, pointer: string): undefined => void overshare.push({code, pointer});
  // Beside how many gave each dial, it would tell how few left one out.
  const mayBeExact = final && a.exactIn.includes(rules.privacy) && question.type !== 'pack';
  if (sent.n !== undefined && !mayBeExact) say('exact-people', '/n');
  const check: CellCheck = {question, rules, final, people, pointer: '', overshare};
  const fewTexts = question.type === 'word' && sent.cells.length > 0 && (!final || people.most < rules.minText);
  if (fewTexts) say('few-texts', '/cells');
  const cells = question.type === 'rank' ? {cells: guardPlaces(sent, check, a)} : guardCells(fewTexts ? [] : sent.cells, sent.merged, check, a);
  const abstained = sent.abstained && guardShare(sent.abstained, check, '/abstained', a);
  const isSmall = abstained?.pct === 0;
  if (isSmall) say('small-cell', '/abstained');
  const mean = guardMean(definition, sent, cells, people, say, a);
  const text = guardTexts(sent, rules, say);
  const slice = guardSlice(definition, sent, check, a);
  const guardOne = (dial: ResultsDefinition, sentDial: unknown) => guardResults(dial, sentDial, undefined, a);
  const dials = question.type === 'pack' ? guardDials(definition, question, sent, {overshare, errors, guard: guardOne}, a) : undefined;
  return {
    poll: definition.poll,
    batchNo: sent.batchNo,
    ...(sent.asOf !== undefined && {asOf: sent.asOf}),
    final,
    ...(mayBeExact && sent.n !== undefined ? peopleShown(sent.n, rules.privacy, final, a) : {nBand: bandOfPeople(people)}),
    ...cells,
    ...(abstained && !abstained.suppressed && !isSmall && {abstained}),
    ...(mean && {mean}),
    ...(dials && {dials}),
    ...(text && {text}),
    ...(slice && {slice}),
    ...(sent.suppressedReason && {suppressedReason: sent.suppressedReason}),
  };
}

/** Places of ten or more, or words. */
function guardPlaces({cells}: SentResults, check: CellCheck, a: Arithmetic): ResultCell[] {
  return optionIds(check.question).map((optionId, index): ResultCell => {
    const sent = cells.find((cell) => cell.optionId === optionId);
    const share: Share = guardShare(sent && {word: sent.word}, check, `/cells/${index}`, a);
    if (sent?.place === undefined) return {optionId, ...share};
    if (check.final && check.people.most >= a.percentFrom) {
      const place = placeOf(sent.place, check.rules.privacy);
      if (place !== sent.place) check.overshare.push({code: 'fine-percent', pointer: `/cells/${index}`});
      return {optionId, place};
    }
    check.overshare.push({code: check.final ? 'percent-of-few' : 'figures-while-open', pointer: `/cells/${index}`});
    return {optionId, ...share};
  });
}

type Say = (code: OvershareCode, pointer: string) => undefined;

/** Rule 6. Where points are together or shares are coarse it is reckoned again, so that it tells no more than they do. */
function guardMean(
  {question, rules}: ResultsDefinition,
  {mean, final}: SentResults,
  shown: Pick<PollResults, 'cells' | 'merged'>,
  people: People,
  say: Say,
  a: Arithmetic,
): PollResults['mean'] {
  if (!mean) return undefined;
  const {value, spread} = mean;
  if (!hasMean(question) || !final || people.most < a.percentFrom || !hasFigures(shown) || spread === undefined) return say('mean', '/mean');
  const isHidden = shown.cells.some(({pct}) => pct === undefined);
  if (rules.privacy === 'unlinkable' || isHidden) {
    const about = aboutMean(partsShown(shown));
    if (!about || !mean.about || about.value !== value || about.spread !== spread) say('mean', '/mean');
    return about;
  }
  if (value < 1 || value > question.points) return say('mean', '/mean');
  if (tenth(value) !== value || tenth(spread) !== spread) say('mean', '/mean');
  return {value: tenth(value), spread: tenth(spread), ...(mean.about && {about: true})};
}

/** Rule 7, as far as it can be seen: not whether their order means something. */
function guardTexts({text, textsTellMore, final}: SentResults, {minText}: FullRules, say: Say): PollResults['text'] {
  if (!text || text.length === 0) return undefined;
  if (textsTellMore) say('text-origin', '/text');
  return final && text.length >= minText ? text : say('few-texts', '/text');
}

/** Rule 8: all of it or nothing, as one group that has to go takes others with it. */
function guardSlice(definition: ResultsDefinition, {slice, final}: SentResults, check: CellCheck, a: Arithmetic): SliceResults | undefined {
  if (!slice) return undefined;
  const {rules} = check;
  const own: Overshare[] = [];
  const groups = slice.groups.map((group, index): SliceResults['groups'][number] => {
    const people = peopleOf(group);
    const fits =
      people.most >= Math.max(a.percentFrom, rules.minGroup) &&
      check.people.most - people.least >= rules.minGroup &&
      definition.slice?.groups.includes(group.group) &&
      slice.groups.findIndex((one) => one.group === group.group) === index;
    if (!fits || (group.n !== undefined && rules.privacy !== 'named')) own.push({code: 'slice', pointer: `/slice/groups/${index}`});
    const cells = guardCells(group.cells, group.merged, {...check, people, pointer: `/slice/groups/${index}`, overshare: own}, a);
    return {group: group.group, ...(group.n !== undefined ? {n: group.n} : {nBand: bandOfPeople(people)}), ...cells};
  });
  const hidden = (definition.slice?.groups.length ?? 0) - groups.length;
  const fits = final && rules.privacy !== 'unlinkable' && definition.slice?.id === slice.id && (hidden === 0 || hidden >= a.fewestHiddenGroups);
  if (fits && own.length === 0) return {id: slice.id, groups};
  check.overshare.push({code: 'slice', pointer: '/slice'}, ...own);
  return undefined;
}

/** Rule 3: whether results changed without a full batch. */
function hasMoved(before: PollResults, now: PollResults, {batch}: FullRules): boolean {
  if (before.poll !== now.poll) return false;
  if (now.batchNo === before.batchNo) return JSON.stringify({...now, asOf: ''}) !== JSON.stringify({...before, asOf: ''});
  return before.n !== undefined && now.n !== undefined && Math.abs(now.n - before.n) < batch && now.n !== before.n;
}
