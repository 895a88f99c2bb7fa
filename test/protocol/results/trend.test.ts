/** A dial over time: a gap wherever the same question to nearly the same people would tell of those few (rule 9, attack 10). */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ResultsDefinition} from '../../../src/protocol/results/definition.js';
import {trendOf} from '../../../src/protocol/results/trend.js';
import type {TrendRound} from '../../../src/protocol/results/trend.js';
import {closed, held} from './support/polls.js';
import {packKinds, packOf} from './support/worlds.js';

const pack = packOf(1, 1, 3);
const kinds = packKinds(pack);
const results = closed(pack, held([6, kinds[0]!], [6, kinds[1]!], [6, kinds[2]!]))!;
const round = (month: number, more: Partial<TrendRound> = {}): TrendRound => ({
  definition: pack,
  closedAt: `2026-0${month}-01T12:00:00Z`,
  results,
  ...more,
});
const nobody = {joined: 0, left: 0};
/** For each round whether it is shown, or why not. */
const shown = (...rounds: TrendRound[]): string[] => trendOf(rounds)[0]!.points.map((point) => ('gap' in point ? point.gap : 'shown'));

describe('The trend of a series', () => {
  it('is what each round released of a dial, the oldest first', () => {
    const trend = trendOf([round(2, {membership: nobody}), round(1)]);
    const {value, low, high} = results.dials![0]!.mean!;
    assert.deepEqual(trend, [
      {
        dial: 'a',
        points: [
          {closedAt: '2026-01-01T12:00:00Z', mean: value, low, high},
          {closedAt: '2026-02-01T12:00:00Z', mean: value, low, high},
        ],
      },
    ]);
  });

  it('has a gap where one to four joined or left', () => {
    for (const membership of [
      {joined: 1, left: 0},
      {joined: 0, left: 4},
      {joined: 9, left: 1},
    ])
      assert.deepEqual(shown(round(1), round(2, {membership})), ['shown', 'few-changed']);
    assert.deepEqual(shown(round(1), round(2, {membership: {joined: 5, left: 0}})), ['shown', 'shown']);
    const seven: ResultsDefinition = {...pack, rules: {privacy: 'confidential', minGroup: 7}};
    assert.deepEqual(shown(round(1), round(2, {definition: seven, membership: {joined: 5, left: 0}})), ['shown', 'few-changed']);
  });

  it('keeps the gap for as long as the difference is there', () => {
    const one = {joined: 1, left: 0};
    assert.deepEqual(shown(round(1), round(2, {membership: one}), round(3, {membership: nobody})), ['shown', 'few-changed', 'few-changed']);
    assert.deepEqual(shown(round(1), round(2, {membership: one}), round(3, {membership: {joined: 5, left: 0}})), ['shown', 'few-changed', 'shown']);
  });

  it('looks at all rounds that are shown, not only at the one before', () => {
    // Five joined, and four of them can have left again: one of them would be between the first round and the third.
    const rounds = [round(1), round(2, {membership: {joined: 5, left: 0}}), round(3, {membership: {joined: 5, left: 5}})];
    assert.deepEqual(shown(...rounds.slice(0, 2)), ['shown', 'shown']);
    assert.deepEqual(shown(...rounds), ['shown', 'shown', 'few-changed']);
  });

  it('has a gap where nothing was released, or another scale was asked', () => {
    const words = closed(pack, held([5, kinds[0]!], [3, kinds[1]!]));
    assert.deepEqual(shown(round(1, {results: undefined}), round(2, {results: words}), round(3)), ['no-figures', 'no-figures', 'shown']);
    assert.deepEqual(shown(round(1, {definition: packOf(1, 1, 5)}), round(2)), ['other-scale', 'shown']);
    const {scale} = pack.question as Extract<ResultsDefinition['question'], {type: 'pack'}>;
    const turned: ResultsDefinition = {...pack, question: {type: 'pack', scale: {...scale, items: [{...scale.items[0]!, reversed: true}]}}};
    assert.deepEqual(shown(round(1, {definition: turned}), round(2)), ['other-scale', 'shown']);
  });

  it('shows rounds as they were released where nobody can know who took part, and is empty for what is no pack', () => {
    assert.deepEqual(shown(round(1), round(2)), ['shown', 'shown']);
    assert.deepEqual(trendOf([]), []);
    assert.deepEqual(trendOf([round(1, {definition: {...pack, question: {type: 'mood'}}})]), []);
  });
});
