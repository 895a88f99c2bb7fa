/** Results of groups beside those of all (attacks 1 and 2): what can be told by subtracting one view from another. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ARITHMETIC} from '../../../src/protocol/results/arithmetic.js';
import type {Arithmetic} from '../../../src/protocol/results/arithmetic.js';
import {hasFigures} from '../../../src/protocol/results/cells.js';
import {fullRules} from '../../../src/protocol/results/definition.js';
import type {ResultsDefinition} from '../../../src/protocol/results/definition.js';
import {publish} from '../../../src/protocol/results/publish.js';
import {showSlice} from '../../../src/protocol/results/slices.js';
import {addTallies} from '../../../src/protocol/results/tally.js';
import {choiceOf, kindsOf, leakIn, splits, sumsOf} from './support/worlds.js';
import type {Leak, World} from './support/worlds.js';

const names = ['x', 'y', 'z'];
const two = choiceOf(2);
const scale: ResultsDefinition = {poll: 'p', question: {type: 'scale', points: 3}, rules: {privacy: 'confidential'}};

/** All that people in some groups can answer, by what is seen of it. */
function views(sizes: readonly number[], definition: ResultsDefinition, a: Arithmetic): Map<string, World[]> {
  const kinds = kindsOf(definition, false);
  const sums = sumsOf(definition, kinds);
  const slice = {id: 's', groups: names.slice(0, sizes.length)};
  const found = new Map<string, World[]>();
  const go = (world: World): void => {
    if (world.length < sizes.length) {
      for (const counts of splits(sizes[world.length]!, kinds.length)) go([...world, counts]);
      return;
    }
    const groups = Object.fromEntries(world.map((counts, index) => [names[index]!, sums(counts)]));
    const all = Object.values(groups).reduce(addTallies);
    const published = publish(definition, [], all, {final: true}, a);
    const shown = published && hasFigures(published) ? showSlice(definition.question, slice, groups, all, fullRules(definition.rules), a) : undefined;
    const view = JSON.stringify([published, shown]);
    found.set(view, [...(found.get(view) ?? []), world]);
  };
  go([]);
  return found;
}

function leak(sizes: readonly number[], definition = two, change: Partial<Arithmetic> = {}): Leak | undefined {
  return leakIn(views(sizes, definition, {...ARITHMETIC, ...change}), {kinds: kindsOf(definition, false), batches: sizes});
}

describe('results of groups', () => {
  it('leave every person two answers', () => {
    for (const sizes of [
      [10, 10],
      [12, 11],
      [10, 5],
      [10, 10, 3],
      [10, 3, 3],
      [11, 10, 10],
    ])
      assert.equal(leak(sizes), undefined, sizes.join());
    for (const definition of [choiceOf(3), scale]) assert.equal(leak([10, 10], definition), undefined);
  });

  it('are shown at all', () => {
    const shown = [...views([10, 10, 10], two, ARITHMETIC).keys()].filter((view) => view.includes('"group":"x"'));
    assert.ok(shown.length > 100);
  });

  it('would tell of a small group where one may be hidden alone: total minus the others', () => {
    assert.ok(leak([10, 4], two, {fewestHiddenGroups: 1, besideTop: 0, smallestCell: 0, smallestRest: 0}));
    assert.ok(leak([10, 10], two, {fewestHiddenGroups: 1, besideTop: 0, smallestCell: 0, smallestRest: 0}));
  });

  it('would tell of those in a group that all answered the same', () => {
    assert.ok(leak([10, 10], two, {besideTop: 0, smallestCell: 0, smallestRest: 0}));
  });

  it('are none where a group or what is left without it is too small', () => {
    const view = (sizes: number[]) => [...views(sizes, two, ARITHMETIC).keys()].filter((one) => one.includes('"group"'));
    for (const sizes of [
      [9, 9],
      [16, 4],
      [20, 3],
    ])
      assert.deepEqual(view(sizes), [], sizes.join());
  });

  it('hide two groups if they hide any', () => {
    const numbers = (a: Arithmetic) =>
      new Set(
        [...views([12, 10, 6], two, a).keys()].map((view) => (JSON.parse(view) as [unknown, {groups: unknown[]} | null])[1]?.groups.length ?? 0),
      );
    assert.deepEqual([...numbers(ARITHMETIC)].sort(), [0, 1]);
    assert.deepEqual([...numbers({...ARITHMETIC, fewestHiddenGroups: 1})].sort(), [0, 2]);
  });
});
