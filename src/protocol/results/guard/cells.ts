import {ARITHMETIC} from '../arithmetic.js';
import type {Arithmetic} from '../arithmetic.js';
import {isSingle, optionIds} from '../definition.js';
import type {FullRules, PollQuestion} from '../definition.js';
import type {Cells} from '../cells.js';
import type {MergedCells, ResultCell, Share} from '../results.js';
import {percentOf, toStep, wordOf} from '../share.js';
import type {Overshare, OvershareCode} from './overshare.js';
import type {People} from './people.js';
import type {SentCell, SentMerged, SentShare} from './read.js';

/** What is looked at, and what is made of it. */
export interface CellCheck {
  question: PollQuestion;
  rules: FullRules;
  final: boolean;
  people: People;
  /** Where it stands in what was sent. */
  pointer: string;
  overshare: Overshare[];
}

const suppressed: Share = {suppressed: true};

/** How far a share can be from what was rounded to it. One that stands between the steps was not. */
function roundingOf({pct = 0, bound}: SentShare, {rules}: CellCheck, a: Arithmetic): number {
  const step = rules.privacy === 'unlinkable' ? a.step : 1;
  return bound !== undefined || pct % step !== 0 ? 0 : step / 2;
}

/** Against the last digits of a division. */
const NEARLY = 1e-9;

/** Whether a share can only be of fewer people than have figures. */
function isSmall(share: SentShare, check: CellCheck, a: Arithmetic): boolean {
  const {pct = 0, bound} = share;
  const most = ((pct + roundingOf(share, check, a)) * check.people.most) / 100;
  // What was rounded is less than half a step above.
  return pct === 0 || (bound === undefined && pct % 1 === 0 ? most <= a.smallestCell + NEARLY : most < a.smallestCell - NEARLY);
}

/** Whether the others can only be fewer people than it takes for figures. */
function isAlike(share: SentShare, check: CellCheck, a: Arithmetic): boolean {
  const {pct = 0, bound} = share;
  if (bound === 'under') return false;
  return (pct === 100 && bound === undefined) || ((100 - pct + roundingOf(share, check, a)) * check.people.most) / 100 < a.besideTop - NEARLY;
}

/** The same share with a percentage, where a count tells it. */
function withPercent(sent: SentShare, {people}: CellCheck): SentShare {
  const {pct, count} = sent;
  // A count is of the people that there are; without their number nothing can be made of it.
  const known = pct === undefined && count !== undefined && people.least === people.most && count <= people.most;
  return known ? {...sent, pct: (count * 100) / people.most} : sent;
}

/** Looks at one share by itself, and gives what of it may be shown. */
export function guardShare(sent: SentShare | undefined, check: CellCheck, pointer: string, a: Arithmetic = ARITHMETIC): Share {
  const {rules, final, people, overshare} = check;
  const say = (code: OvershareCode) => overshare.push({code, pointer});
  if (!sent) return suppressed;
  const {pct, count, bound, word} = withPercent(sent, check);
  if (count !== undefined) say('exact-count');
  if (!final) {
    if (pct !== undefined || (word !== undefined && word !== 'most')) say('figures-while-open');
    return word === 'most' || (pct ?? 0) > 50 ? {word: 'most'} : suppressed;
  }
  if (pct === undefined) return word ? {word} : suppressed;
  if (people.most < a.percentFrom) {
    say('percent-of-few');
    return {word: wordOf((pct * people.most) / 100, people.most, a)};
  }
  if (bound) return {pct, bound};
  const coarse = rules.privacy === 'unlinkable' ? percentOf(pct, 100, rules.privacy, a).pct! : toStep(pct, 1);
  const coded = rules.privacy === 'unlinkable' && people.most < a.codedBelow && (pct > 90 || pct < 10);
  if (coarse !== pct || coded) say('fine-percent');
  return coded ? {pct: pct > 90 ? 90 : 10, bound: pct > 90 ? 'over' : 'under'} : {pct: coarse};
}

/** Looks at the cells of some people, and gives what of them may be shown (rules 4 and 5). */
export function guardCells(sent: readonly SentCell[], merged: readonly SentMerged[], check: CellCheck, a: Arithmetic = ARITHMETIC): Cells {
  const {question, pointer, overshare} = check;
  const isWords = question.type === 'word';
  const ids = isWords ? [...new Set(sent.map(({optionId}) => optionId))] : optionIds(question);
  const find = (id: string) => sent.findIndex(({optionId}) => optionId === id);
  const at = (id: string) => `${pointer}/cells/${find(id)}`;
  const cells = new Map(ids.map((id) => [id, guardShare(sent[find(id)], check, at(id), a)]));
  const shown = () => ids.filter((id) => cells.get(id)!.pct !== undefined);
  const sentOf = (id: string) => withPercent(sent[find(id)]!, check);

  const alike = shown().filter((id) => isAlike(sentOf(id), check, a));
  for (const id of alike) {
    overshare.push({code: 'all-alike', pointer: at(id)});
    cells.set(id, {word: 'most'});
  }
  // What the others have tells how many that are.
  if (alike.length > 0 && isSingle(question)) for (const id of ids) if (!alike.includes(id)) cells.set(id, suppressed);
  for (const id of shown().filter((id) => isSmall(sentOf(id), check, a))) {
    overshare.push({code: 'small-cell', pointer: at(id)});
    cells.set(id, suppressed);
  }
  const together = isSingle(question) && alike.length === 0 ? guardMerged(ids, cells, merged, check, a) : [];
  const result = ids.map((optionId): ResultCell => ({optionId, ...cells.get(optionId)!}));
  // The name of a word is what somebody wrote.
  if (isWords) return {cells: result.filter((cell) => !cell.suppressed)};
  return {cells: result, ...(together.length > 0 && {merged: together})};
}

/** Looks at what hidden options have together. Where it is not as it has to be, all of them are together, with as many more as it takes. */
function guardMerged(ids: readonly string[], cells: Map<string, Share>, sent: readonly SentMerged[], check: CellCheck, a: Arithmetic): MergedCells[] {
  const {rules, final, people, pointer, overshare} = check;
  const bySize = ids.filter((id) => cells.get(id)!.pct !== undefined);
  const pct = (id: string) => cells.get(id)!.pct!;
  const hidden = () => ids.filter((id) => cells.get(id)!.pct === undefined);
  const mayHave = final && people.most >= a.percentFrom;
  if (!mayHave && sent.length > 0) overshare.push({code: final ? 'percent-of-few' : 'figures-while-open', pointer: `${pointer}/merged`});
  if (!mayHave || hidden().length === 0 || sent.length + bySize.length === 0) return [];
  const inSent = sent.flatMap(({optionIds}) => optionIds).sort();
  const fits =
    JSON.stringify(inSent) === JSON.stringify([...hidden()].sort()) &&
    sent.length + bySize.length > 1 &&
    sent.every((one) => one.optionIds.length >= a.fewestHidden && one.pct !== undefined && !isSmall(one, check, a));
  if (fits) return sent.map((one, index) => ({optionIds: one.optionIds, ...guardShare(one, check, `${pointer}/merged/${index}`, a)}));
  // What is missing to a hundred; of shares as they were rounded, so that it may be a little less than nothing.
  let rest = Math.max(0, 100 - bySize.reduce((sum, id) => sum + pct(id), 0));
  const enough = () => hidden().length >= a.fewestHidden && !isSmall({pct: rest}, check, a);
  if (!enough()) overshare.push({code: 'alone-hidden', pointer: `${pointer}/cells`});
  bySize.reverse().sort((one, other) => pct(one) - pct(other));
  while (!enough() && bySize.length > 0) {
    const smallest = bySize.shift()!;
    rest = Math.min(100, rest + pct(smallest));
    cells.set(smallest, suppressed);
  }
  return bySize.length > 0 ? [{optionIds: hidden(), ...percentOf(rest, 100, rules.privacy, a)}] : [];
}
