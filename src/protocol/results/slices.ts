import {ARITHMETIC} from './arithmetic.js';
import type {Arithmetic} from './arithmetic.js';
import {optionIds} from './definition.js';
import type {FullRules, PollQuestion, PollSlice} from './definition.js';
import {hiddenOptions} from './hidden.js';
import type {SliceResults} from './results.js';
import {peopleShown, percentOf} from './share.js';
import {answered, besideTop} from './tally.js';
import type {Tally} from './tally.js';

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
 * Options that are hidden in one group are hidden in all.
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
  const hidden = hiddenOptions(ids, [all.cells, ...shown.map((group) => groups[group]!.cells)], a, hiddenOptions(ids, [all.cells], a));
  if (hidden.size === ids.length) return undefined;
  const shares = (group: string): SliceResults['groups'][number] => {
    const {cells} = groups[group]!;
    const share = (count: number) => percentOf(count, size(group), rules.privacy, a);
    const other = [...hidden].reduce((sum, id) => sum + cells[id]!, 0);
    return {
      group,
      ...peopleShown(size(group), rules.privacy, true, a),
      cells: ids.map((optionId) => ({optionId, ...(hidden.has(optionId) ? {suppressed: true as const} : share(cells[optionId]!))})),
      ...(hidden.size > 0 && {other: share(other)}),
    };
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
