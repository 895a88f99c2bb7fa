import {ARITHMETIC} from './arithmetic.js';
import type {Arithmetic} from './arithmetic.js';
import {cellsOf} from './cells.js';
import {optionIds} from './definition.js';
import type {FullRules, PollQuestion, PollSlice} from './definition.js';
import type {SliceResults} from './results.js';
import {peopleShown, percentOf} from './share.js';
import {answered, besideTop} from './tally.js';
import type {Tally} from './tally.js';
import {partsOf} from './together.js';

/** Everybody in no group that the slice names, so that they are among what is hidden. */
const NO_GROUP = '';

/**
 * The results of groups, beside those of all (pulse poll, rule 8), once: at close, and only where all have percentages.
 *
 * Which groups are shown follows from their sizes alone: those of ten answers whose complement is `minGroup`; and if any are hidden, those are two
 * with someone in them and `minGroup` answers together, else the smallest of those shown is hidden too. Stricter than the design: ten, because
 * between words and the exact total a small group can be reckoned; and if one of the groups shown, or all that are hidden together (which is the
 * total minus the others), answered nearly the same, no group is shown at all. Were only that one hidden, it would be known why.
 *
 * Options that are shown together in one group are so in all.
 */
export function showSlice(
  question: PollQuestion,
  slice: PollSlice,
  groups: Readonly<Record<string, Tally>>,
  all: Tally,
  rules: FullRules,
  a: Arithmetic = ARITHMETIC,
): SliceResults | undefined {
  const ids = optionIds(question);
  const size = (group: string) => (groups[group] ? answered(groups[group]) : 0);
  const names = [...slice.groups, NO_GROUP].filter((group) => size(group) > 0);
  const shown = groupsBySize(names, size, answered(all), rules, a);
  const rest = names.filter((group) => !shown.includes(group));
  const together = [...shown.map((group) => [group]), ...(rest.length > 0 ? [rest] : [])];
  const counts = (members: string[]) => ids.map((id) => members.reduce((sum, group) => sum + groups[group]!.cells[id]!, 0));
  if (shown.length === 0 || together.some((members) => besideTop(counts(members)) < a.besideTop)) return undefined;
  // What the total shows together stays together.
  const parts = partsOf(question, [all.cells, ...shown.map((group) => groups[group]!.cells)], a, partsOf(question, [all.cells], a));
  if (parts.length === 1) return undefined;
  const shares = (group: string): SliceResults['groups'][number] => {
    const {cells} = groups[group]!;
    const share = (part: string[]) =>
      percentOf(
        part.reduce((sum, id) => sum + cells[id]!, 0),
        size(group),
        rules.privacy,
        a,
      );
    return {group, ...peopleShown(size(group), rules.privacy, true, a), ...cellsOf(ids, parts, share)};
  };
  return {id: slice.id, groups: slice.groups.filter((group) => shown.includes(group)).map(shares)};
}

/** The groups that are large enough, so that what is left is large enough as well. */
function groupsBySize(names: readonly string[], size: (group: string) => number, all: number, {minGroup}: FullRules, a: Arithmetic): string[] {
  const isLarge = (group: string) => group !== NO_GROUP && size(group) >= Math.max(a.percentFrom, minGroup) && all - size(group) >= minGroup;
  // The largest first; of two alike the one that the slice names first.
  const shown = names.filter(isLarge).sort((one, other) => size(other) - size(one));
  const mayBeLeft = () => {
    const left = names.filter((group) => !shown.includes(group));
    return left.length === 0 || (left.length >= a.fewestHiddenGroups && left.reduce((sum, group) => sum + size(group), 0) >= minGroup);
  };
  while (shown.length > 0 && !mayBeLeft()) shown.pop();
  return shown;
}
