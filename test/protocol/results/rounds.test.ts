/** The same question again, to nearly the same people (attack 10). */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {publish} from '../../../src/protocol/results/publish.js';
import type {Membership} from '../../../src/protocol/results/publish.js';
import {changeBetween} from '../../../src/protocol/results/rounds.js';
import {closed, held} from './support/polls.js';
import {choiceOf} from './support/worlds.js';

const two = choiceOf(2);
const {rules} = two;
const before = closed(two, held([10, 'a'], [10, 'b']))!;
const now = closed(two, held([14, 'a'], [6, 'b']))!;
const nobody: Membership = {joined: 0, left: 0};

describe('a change from one round to the next', () => {
  it('is shown where the same people answered, or many joined or left', () => {
    for (const membership of [nobody, {joined: 5, left: 0}, {joined: 7, left: 12}]) {
      assert.deepEqual(changeBetween(rules, before, now, membership), {
        ok: true,
        cells: [
          {optionId: 'a', points: 20},
          {optionId: 'b', points: -20},
        ],
      });
    }
  });

  it('is not shown where one to four joined or left, however many did the other', () => {
    for (const membership of [
      {joined: 1, left: 0},
      {joined: 0, left: 4},
      {joined: 9, left: 1},
      {joined: 3, left: 3},
    ])
      assert.deepEqual(changeBetween(rules, before, now, membership), {ok: false, reason: 'few-changed'});
    assert.deepEqual(changeBetween({...rules, minGroup: 8}, before, now, {joined: 7, left: 0}), {ok: false, reason: 'few-changed'});
  });

  it('is not shown where nobody can know who took part, or there are no figures', () => {
    assert.deepEqual(changeBetween(rules, before, now, undefined), {ok: false, reason: 'members-unknown'});
    assert.deepEqual(changeBetween({privacy: 'unlinkable'}, before, now, nobody), {ok: false, reason: 'members-unknown'});
    assert.deepEqual(changeBetween(rules, closed(two, held([20, 'a']))!, now, nobody), {ok: false, reason: 'no-figures'});
    assert.deepEqual(changeBetween(rules, before, {...now, final: false}, nobody), {ok: false, reason: 'no-figures'});
  });

  it('has that of the mean, too', () => {
    const scale = {...two, question: {type: 'scale', points: 3} as const};
    const [one, other] = [held([5, '1'], [5, '2'], [5, '3']), held([3, '1'], [4, '2'], [8, '3'])].map((answers) => closed(scale, answers)!);
    const change = changeBetween(rules, one!, other!, nobody);
    assert.equal(change.ok && change.mean, 0.3);
  });
});

describe('somebody who knows that all others answered as before', () => {
  /**
   * How often they are right at best about the one who joined, of every way that the others can have answered, all alike likely: half of the times
   * are luck.
   */
  const right = (people: number, membership?: Membership): number => {
    const seen = new Map<string, [a: number, b: number]>();
    for (let a = 0; a <= people; a++) {
      const sums = (a: number, b: number) => ({people: a + b, abstained: 0, cells: {a, b}});
      const first = publish(two, [], sums(a, people - a), {final: true});
      for (const joined of [0, 1]) {
        const second = publish(two, [], sums(a + 1 - joined, people - a + joined), {final: true, membership});
        const view = JSON.stringify([first, second]);
        const counts = seen.get(view) ?? [0, 0];
        counts[joined]! += 1;
        seen.set(view, counts);
      }
    }
    const guesses = [...seen.values()];
    return guesses.reduce((sum, counts) => sum + Math.max(...counts), 0) / guesses.reduce((sum, [a, b]) => sum + a + b, 0);
  };

  it('learns little more than by a throw of a coin', () => {
    for (const people of [10, 12, 15, 20, 30]) assert.ok(right(people, {joined: 1, left: 0}) < 0.6, String(right(people, {joined: 1, left: 0})));
  });

  it('would nearly know, had the second round percentages', () => {
    for (const people of [10, 12, 15, 20, 30]) assert.ok(right(people) > 0.75, String(right(people)));
  });
});
