import {ARITHMETIC} from './arithmetic.js';
import type {Arithmetic} from './arithmetic.js';
import {showCells} from './cells.js';
import type {Cells, Detail} from './cells.js';
import {fullRules, isSingle, optionIds} from './definition.js';
import type {FullRules, ResultsDefinition} from './definition.js';
import {hiddenDials, showDial} from './dials.js';
import {tellsStep} from './differencing.js';
import {dialDefinition, dialTally} from './pack.js';
import type {PollResults, Share} from './results.js';
import {bandOf, peopleShown, percentOf, wordOf} from './share.js';
import {answered} from './tally.js';
import type {Tally} from './tally.js';

/** What is said of the sums of a poll: all of a release that is not a text, a word or a slice. */
export type Published = Pick<PollResults, 'n' | 'nBand' | 'abstained' | 'dials'> & Cells;

/** How the members of this round differ from those of the round before, in people. */
export interface Membership {
  joined: number;
  left: number;
}

/**
 * Whether a few joined or left: more than nobody, fewer than `minGroup`. Each is looked at by itself, as five who joined do not hide one who left.
 */
export function fewChanged({joined, left}: Membership, minGroup: number): boolean {
  return [joined, left].some((people) => people > 0 && people < minGroup);
}

/**
 * What may be shown of some sums now; nothing where it has to wait. It decides and shows by sums alone, and while the poll is open whether there
 * is a release depends on how many there are and not on what they say.
 *
 * @param before The sums at each release that was shown while the poll was open, the oldest first.
 * @param random The source of the noise.
 */
export function publish(
  definition: ResultsDefinition,
  before: readonly Tally[],
  now: Tally,
  {final, membership, random}: {final: boolean; membership?: Membership; random?: () => number},
  a: Arithmetic = ARITHMETIC,
): Published | undefined {
  const {question} = definition;
  const rules = fullRules(definition.rules, a);
  const people = answered(now);
  // Rule 1.
  if (now.people < rules.minGroup) return undefined;
  if (!final) {
    if (!hasOpenRelease(definition) || now.people < leastWhileOpen(rules, a)) return undefined;
    const detail = a.percentWhileOpen ? 'percent' : 'majority';
    return {...peopleShown(now.people, rules.privacy, final, a), ...showCells(question, now, rules, detail, random, a)};
  }
  const hidden = {nBand: bandOf(now.people), cells: hiddenCells(definition), ...(question.type === 'pack' && {dials: hiddenDials(question)})};
  // Nobody is told how many of a few did answer: those who did not would be known by it.
  if (people < rules.minGroup) return {...hidden, suppressedReason: 'abstained'};
  const last = before.at(-1);
  if (last && (now.people - last.people < rules.batch || tellsStep(before, now, a))) return {...hidden, suppressedReason: 'too-close'};
  const detail = detailOf(people, membership, rules, a);
  if (question.type === 'pack') {
    // Of each dial what would be of a scale by itself: two people who exchanged a dial make no difference, so no dial tells of another.
    const dials = question.scale.dials.map(({id}) => {
      const tally = dialTally(question, now, id);
      return showDial(question, id, now, publish(dialDefinition(definition, id), [], tally, {final, membership}, a), rules, a);
    });
    return {nBand: bandOf(people), cells: [], dials, ...showAbstained(definition, now, detail, a), ...reasonOf(detail)};
  }
  const cells = showCells(question, now, rules, detail, random, a);
  return {
    ...peopleShown(people, rules.privacy, final, a),
    ...cells,
    // Of words and texts their own rules say what is left out.
    ...(cells.cells.length > 0 && reasonOf(detail)),
    ...showAbstained(definition, now, detail, a),
  };
}

/**
 * How much the last release says. Where few joined or left since the round before, no more than an open poll: two rounds with nearly the same people
 * are not to be subtracted (pulse poll, rule 9, and stricter, as it asks only that no change is shown). If all others answered as before, whoever
 * guesses the answer of one who joined from percentages is right in 8 to 9 of 10 cases, from this in 5 to 6, where 5 is a coin.
 */
function detailOf(people: number, membership: Membership | undefined, {minGroup}: FullRules, a: Arithmetic): Detail {
  if (membership && fewChanged(membership, minGroup)) return 'majority';
  return people < a.percentFrom ? 'words' : 'percent';
}

/** Why a closed poll says no more than a majority. */
const reasonOf = (detail: Detail): Pick<PollResults, 'suppressedReason'> => (detail === 'majority' ? {suppressedReason: 'few-changed'} : {});

/** Of how many people an open poll speaks at least: half of them, who may all have given one answer, are `minGroup`. */
export const leastWhileOpen = ({minGroup}: FullRules, a: Arithmetic = ARITHMETIC): number => Math.max(a.leastWhileOpen, 2 * minGroup);

/**
 * Whether a question has results while it is open: those with one answer a person. Of the others all is told once, at close: orders and several
 * marks tell of each other, and each new text would be that of somebody who has just answered.
 */
export const hasOpenRelease = ({question}: ResultsDefinition): boolean => isSingle(question);

const hiddenCells = ({question}: ResultsDefinition): PollResults['cells'] => optionIds(question).map((optionId) => ({optionId, suppressed: true}));

/** Those who preferred not to say, apart from the others and never fewer than three: none looks like two. */
function showAbstained({rules}: ResultsDefinition, {people, abstained}: Tally, detail: Detail, a: Arithmetic): {abstained?: Share} {
  if (abstained < a.smallestCell || detail === 'majority') return {};
  return {abstained: detail === 'words' ? {word: wordOf(abstained, people, a)} : percentOf(abstained, people, rules.privacy, a)};
}
