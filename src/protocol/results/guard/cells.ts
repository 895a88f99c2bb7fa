import {ARITHMETIC} from '../arithmetic.js';
import type {Arithmetic} from '../arithmetic.js';
import {isSingle, optionIds} from '../definition.js';
import type {FullRules, PollQuestion} from '../definition.js';
import type {Cells} from '../cells.js';
import type {ResultCell, Share} from '../results.js';
import {percentOf, toStep, wordOf} from '../share.js';
import type {Overshare, OvershareCode} from './overshare.js';
import type {People} from './people.js';
import type {SentCell, SentShare} from './read.js';

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
export function guardCells(sent: readonly SentCell[], other: SentShare | undefined, check: CellCheck, a: Arithmetic = ARITHMETIC): Cells {
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
  const rest = isSingle(question) && shown().length > 0 ? hideRest(ids, cells, other, check, a) : undefined;
  const result = ids.map((optionId): ResultCell => ({optionId, ...cells.get(optionId)!}));
  // The name of a word is what somebody wrote.
  if (isWords) return {cells: result.filter((cell) => !cell.suppressed)};
  if (rest === undefined || shown().length === 0) return {cells: result};
  return {cells: result, other: rest === other?.pct ? guardShare(other, check, `${pointer}/other`, a) : percentOf(rest, 100, check.rules.privacy, a)};
}

/** Hides more options until the hidden ones are enough. How much they have together; nothing where none is hidden. */
function hideRest(
  ids: readonly string[],
  cells: Map<string, Share>,
  other: SentShare | undefined,
  check: CellCheck,
  a: Arithmetic,
): number | undefined {
  const shown = ids.filter((id) => cells.get(id)!.pct !== undefined);
  if (shown.length === ids.length) return undefined;
  const pct = (id: string) => cells.get(id)!.pct!;
  const left = Math.max(0, 100 - shown.reduce((sum, id) => sum + pct(id), 0));
  // As it was sent, unless that is further off than rounding explains.
  let rest = other?.pct !== undefined && Math.abs(other.pct - left) <= ids.length * a.step ? other.pct : left;
  const bySize = [...shown].reverse().sort((one, two) => pct(one) - pct(two));
  const enough = () => ids.length - bySize.length >= a.fewestHidden && !isSmall({pct: rest}, check, a);
  if (!enough()) check.overshare.push({code: 'alone-hidden', pointer: `${check.pointer}/cells`});
  while (!enough() && bySize.length > 0) {
    const smallest = bySize.shift()!;
    rest = Math.min(100, rest + pct(smallest));
    cells.set(smallest, suppressed);
  }
  return rest;
}
