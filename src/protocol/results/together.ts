import {ARITHMETIC} from './arithmetic.js';
import type {Arithmetic} from './arithmetic.js';
import {optionIds} from './definition.js';
import type {PollQuestion} from './definition.js';

/** How many people of some group gave each answer. */
type Counts = Readonly<Record<string, number>>;

const sumOf = (counts: Counts, ids: readonly string[]): number => ids.reduce((sum, id) => sum + counts[id]!, 0);

/** Whether the options of a question stand in an order, so that one has neighbours. */
export const isOrdered = ({type}: PollQuestion): boolean => ['scale', 'recommend', 'mood'].includes(type);

/**
 * Which options of a question with one answer a person are shown by themselves and which together, so that no figure stands for fewer than three
 * people, none included (pulse poll, rule 4). Each option is in one part; one part alone says nothing.
 *
 * Given several groups of people, it holds in each of them, so that what one shows does not tell what another hides.
 *
 * @param within Parts that stay whole.
 */
export function partsOf(question: PollQuestion, groups: readonly Counts[], a: Arithmetic = ARITHMETIC, within?: readonly string[][]): string[][] {
  const whole = within ?? optionIds(question).map((id) => [id]);
  return isOrdered(question) ? neighbours(whole, groups, a) : otherAnswers(whole, groups, a);
}

/**
 * Neighbours together, from the lowest on, each part as short as three people allow. Stricter than the design, which takes the smallest: what is
 * next does not depend on how many chose it, so that nobody can reckon from who was taken how few there were. And "1 to 2" says something.
 */
function neighbours(whole: readonly string[][], groups: readonly Counts[], a: Arithmetic): string[][] {
  const enough = (ids: string[]) => groups.every((counts) => sumOf(counts, ids) >= a.smallestCell);
  const parts: string[][] = [];
  let open: string[] = [];
  for (const ids of whole) {
    open = [...open, ...ids];
    if (!enough(open)) continue;
    parts.push(open);
    open = [];
  }
  return open.length === 0 ? parts : [...parts.slice(0, -1), [...(parts.at(-1) ?? []), ...open]];
}

/**
 * All that have fewer than three people together as "other answers", and the next smallest with them until they are three people and two options.
 *
 * Stricter than the design in two ways, both against somebody who knows this rule and reckons by it which of them is the small one, and how small.
 * Options of the same size go together, so that they can change places. And where the others together are no fewer than the smallest that is
 * left, that one goes, too: had nobody chosen the small one, the one that was taken would be as large as both, and would not have been the smallest.
 */
function otherAnswers(whole: readonly string[][], groups: readonly Counts[], a: Arithmetic): string[][] {
  const size = (ids: readonly string[]) => groups.reduce((sum, counts) => sum + sumOf(counts, ids), 0);
  const isSmall = (ids: string[]) => ids.length > 1 || groups.some((counts) => sumOf(counts, ids) < a.smallestCell);
  let left = whole.filter((ids) => !isSmall(ids));
  const others = () => whole.filter((ids) => !left.includes(ids)).flat();
  if (others().length === 0) return [...whole];
  const smallest = () => Math.min(...left.map(size));
  const takeSmallest = () => {
    const least = smallest();
    left = left.filter((ids) => size(ids) > least);
  };
  const enough = () => others().length >= a.fewestHidden && groups.every((counts) => sumOf(counts, others()) >= a.smallestRest);
  while (!enough() && left.length > 0) takeSmallest();
  if (a.smallestRest > 0 && size(others()) >= smallest()) takeSmallest();
  const together = others();
  // In the order of the options, and the others last.
  return [...left, whole.flat().filter((id) => together.includes(id))];
}
