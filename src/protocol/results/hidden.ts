import {ARITHMETIC} from './arithmetic.js';
import type {Arithmetic} from './arithmetic.js';

/**
 * Which options of a question with one answer a person are hidden behind "other answers" (pulse poll, rule 4): all with fewer than three
 * people, none included, then the next smallest until the hidden ones are three people and two options at least. Where that leaves nothing,
 * all are hidden.
 *
 * Stricter than the design in two ways, both against somebody who knows this rule and reckons by it which of the hidden ones is the small one, and
 * how small. Options of the same size are hidden together, so that the hidden ones can change places. And where the hidden ones together
 * are no fewer than the smallest shown, that one is hidden as well: had nobody chosen the small one, the one that was added would be as large as
 * both, and would not have been the smallest.
 *
 * Given several groups of people, those that are hidden in one of them are hidden in all, so that what one shows does not tell what another hides.
 *
 * @param already Those that are hidden in any case.
 */
export function hiddenOptions(
  ids: readonly string[],
  groups: readonly Record<string, number>[],
  a: Arithmetic = ARITHMETIC,
  already: Iterable<string> = [],
): Set<string> {
  const hidden = new Set([...already, ...ids.filter((id) => groups.some((group) => group[id]! < a.smallestCell))]);
  const size = (id: string) => groups.reduce((sum, group) => sum + group[id]!, 0);
  const restOf = (group: Record<string, number>) => [...hidden].reduce((sum, id) => sum + group[id]!, 0);
  const smallest = () => Math.min(...ids.filter((id) => !hidden.has(id)).map(size));
  const hideSmallest = () => {
    const least = smallest();
    for (const id of ids) if (!hidden.has(id) && size(id) === least) hidden.add(id);
  };
  if (hidden.size === 0) return hidden;
  const enough = () => hidden.size >= a.fewestHidden && groups.every((group) => restOf(group) >= a.smallestRest);
  while (!enough() && hidden.size < ids.length) hideSmallest();
  if (a.smallestRest > 0 && groups.reduce((sum, group) => sum + restOf(group), 0) >= smallest()) hideSmallest();
  return hidden;
}
