/** What is released of a pack, and what a page makes of it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {AnswerValue, HeldAnswer} from '../../../src/protocol/results/answers.js';
import {answerProblem} from '../../../src/protocol/results/answers.js';
import {definitionErrors} from '../../../src/protocol/results/definition.js';
import type {ResultsDefinition} from '../../../src/protocol/results/definition.js';
import {guardResults} from '../../../src/protocol/results/guard/guard.js';
import {publish} from '../../../src/protocol/results/publish.js';
import type {PollResults} from '../../../src/protocol/results/results.js';
import {tallyOf} from '../../../src/protocol/results/tally.js';
import {closed, held, run} from './support/polls.js';
import {packKinds, packOf} from './support/worlds.js';

const pack = packOf(2, 3, 5);
/** An answer to all items of both dials, by the points that each person means: the second item is reversed. */
const answer = (a: number[], b: number[] = a): AnswerValue => {
  const points = (dial: string, all: number[]) =>
    all.map((point, index): [string, string] => [`${dial}${index + 1}`, String(index === 1 ? 6 - point : point)]);
  return {points: Object.fromEntries([...points('a', a), ...points('b', b)])};
};
const dialOf = (results: PollResults | undefined, id = 'a') => results!.dials!.find(({dial}) => dial === id)!;
const shares = (results: PollResults | undefined, id = 'a') => dialOf(results, id).cells.map(({pct, word, suppressed}) => pct ?? word ?? suppressed);

/** Thirty people of whom a third have little, some, and much of a dial. */
const thirty = held([10, answer([1, 2, 1])], [10, answer([3, 3, 3])], [10, answer([5, 5, 4])]);

describe('The results of a pack', () => {
  it('are those of each dial: how many people have which mean, in whole points', () => {
    const results = closed(packOf(2, 3, 3), held([4, answerOf3(1)], [4, answerOf3(2)], [4, answerOf3(3)]));
    assert.deepEqual(shares(results), [33, 33, 33]);
    assert.deepEqual([results!.nBand, results!.n, results!.cells], ['10-19', undefined, []]);
    assert.deepEqual(Object.keys(results!).sort(), ['batchNo', 'cells', 'dials', 'final', 'nBand', 'poll']);
  });

  it('have a mean with its spread and interval, of means as they are and not of whole points', () => {
    const {mean, nBand} = dialOf(closed(packOf(1, 3, 3), held([5, of3(1, 1, 2)], [5, of3(2, 2, 2)], [5, of3(3, 3, 2)])));
    // 4/3, 2 and 8/3, each to a hundredth: a spread of 0.544. Of the fewest people of the band, ten: 2.262 * 0.5 / 3.
    assert.deepEqual([mean, nBand], [{value: 2, spread: 0.5, low: 1.6, high: 2.4}, '10-19']);
  });

  it('have a mean of shares where points are shown together, with an interval as wide as it can be off', () => {
    const results = closed(packOf(1, 3, 5), held([2, answer([2, 2, 2], [])], [12, answer([3, 3, 3], [])], [16, answer([4, 4, 4], [])]));
    const {merged, mean} = dialOf(results);
    assert.deepEqual(merged, [
      {optionIds: ['1', '2', '3'], pct: 47},
      {optionIds: ['4', '5'], pct: 53},
    ]);
    // Off by 0.47 * 1 + 0.53 * 0.5, which is more than half a point.
    assert.equal(mean, undefined);
    const [low, high] = [answer([2, 2, 2], []), answer([5, 5, 5], [])];
    const wide = dialOf(closed(packOf(1, 3, 5), held([2, low], [12, answer([3, 3, 3], [])], [13, answer([4, 4, 4], [])], [5, high])));
    // 2 for 44, 4 for 41, 5 for 16 of 101: 3.3, spread 1.2; by twenty 0.58 to each side, and 0.44 off.
    assert.deepEqual(wide.mean, {value: 3.3, spread: 1.2, low: 2.2, high: 4.4, about: true});
  });

  it('tell no more of the number of people than the band does: two groups of a band that look alike are alike', () => {
    const of = (each: number) => dialOf(closed(packOf(1, 3, 3), held([each, of3(1, 1, 2)], [each, of3(2, 2, 2)], [each, of3(3, 3, 2)])));
    assert.deepEqual(of(4), of(6));
    assert.deepEqual(of(7).mean, of(16).mean);
  });

  it('are words of fewer than ten, and nothing of fewer than five', () => {
    const seven = closed(pack, held([4, answer([4, 4, 4])], [2, answer([2, 2, 2])], [1, {abstain: true}]));
    assert.deepEqual(shares(seven), ['few', 'few', 'few', 'most', 'few']);
    assert.deepEqual([dialOf(seven).mean, dialOf(seven).reliability, dialOf(seven).nBand], [undefined, undefined, '5-9']);
    assert.equal(closed(pack, held([4, answer([4, 4, 4])])), undefined);
  });

  it('are “most” where all are alike, with no mean and no alpha', () => {
    const {cells, mean, reliability} = dialOf(closed(pack, held([25, answer([4, 4, 4])], [2, answer([1, 1, 1])])));
    assert.deepEqual(
      cells.map(({word, suppressed}) => word ?? suppressed),
      [true, true, true, 'most', true],
    );
    assert.deepEqual([mean, reliability], [undefined, undefined]);
  });

  it('are of those who answered the dial: who left it out is not told, nor how many', () => {
    const onlyB = (value: AnswerValue): AnswerValue =>
      'points' in value ? {points: Object.fromEntries(Object.entries(value.points).filter(([id]) => id.startsWith('b')))} : value;
    const some = [...thirty.slice(0, 26), ...thirty.slice(26).map((one) => ({...one, value: onlyB(one.value)}))];
    const results = closed({...pack, rules: {privacy: 'named'}}, some);
    assert.deepEqual(Object.keys(dialOf(results)).includes('abstained'), false);
    assert.deepEqual([results!.n, 'n' in dialOf(results), results!.abstained], [undefined, false, undefined]);
    const few = [...thirty.slice(0, 4), ...thirty.slice(4).map((one) => ({...one, value: onlyB(one.value)}))];
    assert.deepEqual([dialOf(closed(pack, few)).suppressedReason, dialOf(closed(pack, few), 'b').suppressedReason], ['abstained', undefined]);
  });

  it('count a mean from half of the items on', () => {
    const two = {points: {a1: '5', a2: '1', b1: '5'}};
    const results = closed(pack, held([6, two], [6, answer([1, 1, 1])]));
    assert.deepEqual(dialOf(results).nBand, '10-19');
    assert.deepEqual(dialOf(results, 'b').nBand, '5-9');
  });

  it('are told once, at close', () => {
    const {releases} = run(pack, [...thirty, ...thirty.map((one) => ({...one, id: `again ${one.id}`}))], 5);
    assert.deepEqual(
      releases.map(({final}) => final),
      [true],
    );
  });

  it('say no more than “most” where few joined or left since the round before', () => {
    const few = dialOf(closed(pack, thirty, {membership: {joined: 1, left: 0}}));
    assert.deepEqual([few.mean, few.reliability, few.suppressedReason], [undefined, undefined, 'few-changed']);
    assert.equal(closed(pack, thirty, {membership: {joined: 1, left: 0}})?.suppressedReason, 'few-changed');
  });

  it('have no noise and no slices', () => {
    const wrong = (more: Partial<ResultsDefinition>) => definitionErrors({...pack, ...more}).map(({pointer, code}) => `${pointer} ${code}`);
    assert.deepEqual(wrong({rules: {privacy: 'unlinkable', noise: true}}), ['/rules/noise question']);
    assert.deepEqual(wrong({slice: {id: 's', groups: ['x', 'y']}}), ['/slice question']);
  });
});

const of3 = (...points: number[]): AnswerValue => ({points: {a1: String(points[0]), a2: String(4 - points[1]!), a3: String(points[2])}});
const answerOf3 = (point: number): AnswerValue => ({
  points: {a1: `${point}`, a2: `${4 - point}`, a3: `${point}`, b1: `${point}`, b2: `${4 - point}`, b3: `${point}`},
});

describe('The alpha of a dial', () => {
  const three = packOf(1, 3, 3);
  const varied = (each: number) => held([each, of3(1, 1, 2)], [each, of3(2, 2, 3)], [each, of3(3, 2, 3)]);

  it('is told of twenty who answered all of it, beside a mean', () => {
    const {reliability} = dialOf(closed(three, varied(8)));
    // By hand: the items have variances 2/3, 2/9 and 2/9, their sum 4, 7, 8 one of 26/9; so 3/2 * (1 - (10/9) / (26/9)).
    assert.equal(reliability!.alpha, 0.92);
    assert.deepEqual([reliability!.nBand, reliability!.warnings], ['20-49', ['few-people']]);
    assert.ok(reliability!.low < 0.92 && reliability!.high > 0.92);
    assert.equal(dialOf(closed(three, varied(6))).reliability, undefined);
  });

  it('is left out where there is no mean', () => {
    const five = packOf(1, 3, 5);
    const few = dialOf(closed(five, held([2, answer([1, 1, 1], [])], [17, answer([4, 4, 4], [])], [13, answer([5, 5, 5], [])])));
    assert.ok(few.merged);
    assert.deepEqual([few.mean, few.reliability], [undefined, undefined]);
  });

  it('is in steps of 0.05 in unlinkable polls, and never below zero nor one', () => {
    const unlinkable: ResultsDefinition = {...three, rules: {privacy: 'unlinkable'}};
    assert.equal(dialOf(closed(unlinkable, varied(8))).reliability!.alpha, 0.9);
    const same = held([10, of3(1, 1, 1)], [10, of3(2, 2, 2)], [10, of3(3, 3, 3)]);
    assert.equal(dialOf(closed(three, same)).reliability!.alpha, 0.99);
    const contrary = held([10, of3(1, 2, 1)], [10, of3(3, 1, 1)], [10, of3(1, 3, 2)], [10, of3(3, 2, 3)]);
    const {reliability} = dialOf(closed(three, contrary));
    assert.ok(reliability!.alpha >= 0 && reliability!.warnings.includes('low'));
  });
});

describe('Two people who exchange one dial', () => {
  it('make no difference to any release, so that no dial tells of another', () => {
    const kinds = packKinds(packOf(2, 2, 3), true);
    const person = fc.constantFrom(...kinds);
    const people = fc.array(person, {minLength: 5, maxLength: 40, size: 'max'});
    fc.assert(
      fc.property(people, fc.nat(), fc.nat(), (values, one, other) => {
        const definition = packOf(2, 2, 3);
        const [first, second] = [one % values.length, other % values.length];
        const part = (index: number, dial: string) => {
          const value = values[index]!;
          return 'points' in value ? Object.entries(value.points).filter(([id]) => id.startsWith(dial)) : [];
        };
        const exchanged = values
          .with(first, {points: Object.fromEntries([...part(second, 'a'), ...part(first, 'b')])})
          .with(second, {points: Object.fromEntries([...part(first, 'a'), ...part(second, 'b')])});
        const shown = (all: AnswerValue[]) => publish(definition, [], tallyOf(definition.question, all), {final: true});
        assert.deepEqual(shown(exchanged), shown(values));
      }),
      {numRuns: 100},
    );
  });
});

describe('An answer to a pack', () => {
  const problem = (points: Record<string, string>) => answerProblem(pack.question, {points});
  it('gives points to some of its items, or to all', () => {
    assert.equal(problem({a1: '5'}), undefined);
    assert.equal(answerProblem(pack.question, {abstain: true}), undefined);
    assert.equal(problem({}), 'too-few');
    assert.equal(answerProblem(pack.question, {option: '1'}), 'option');
    for (const points of [{x: '1'}, {toString: '1'}, {a1: '0'}, {a1: '6'}, {a1: '01'}, {a1: '1.5'}, {a1: ''}, {a1: ' 1'}]) {
      assert.equal(problem(points as unknown as Record<string, string>), 'option');
    }
    assert.equal(problem({a1: 1} as unknown as Record<string, string>), 'option');
  });
});

describe('A page that is sent results of a pack', () => {
  const sent = (definition: ResultsDefinition, answers: readonly HeldAnswer[]) =>
    JSON.parse(JSON.stringify(closed(definition, answers))) as PollResults;
  const three = packOf(1, 3, 3);
  const all = sent(three, held([10, of3(1, 1, 2)], [10, of3(2, 2, 3)], [10, of3(3, 2, 3)]));
  const change = (more: object, rules: Partial<ResultsDefinition['rules']> = {}, whole: object = {}) => {
    const definition = {...three, rules: {...three.rules, ...rules}};
    const {results, overshare, errors} = guardResults(definition, {...all, ...whole, dials: [{...all.dials![0], ...more}]});
    return {dial: results.dials![0]!, results, codes: [...new Set(overshare.map(({code}) => code))], errors: errors.map(({pointer}) => pointer)};
  };

  it('shows them as they are where they keep the rules', () => {
    assert.deepEqual(guardResults(three, all), {results: all, overshare: [], errors: []});
    const abstained = sent(pack, held([9, {abstain: true}]));
    assert.deepEqual(guardResults(pack, abstained), {results: abstained, overshare: [], errors: []});
  });

  it('shows no exact number of people, not even in a named poll', () => {
    const {dial, codes} = change({n: 30, nBand: undefined}, {privacy: 'named'});
    assert.deepEqual([dial.nBand, 'n' in dial, codes], ['20-49', false, ['exact-people']]);
    const whole = change({}, {privacy: 'named'}, {n: 30, nBand: undefined});
    assert.deepEqual([whole.results.n, whole.results.nBand, whole.codes], [undefined, '20-49', ['exact-people']]);
  });

  it('hides what is of too few, and all of it where the whole is', () => {
    assert.deepEqual(change({nBand: '3-4', reliability: undefined}).codes, ['few-people']);
    const {dial, codes} = change({}, {}, {nBand: '3-4'});
    assert.ok(dial.cells.every(({suppressed}) => suppressed));
    assert.deepEqual(codes, ['few-people']);
  });

  it('reckons an interval again', () => {
    const {dial, codes} = change({mean: {...all.dials![0]!.mean, low: 2, high: 2.1}});
    assert.deepEqual([dial.mean, codes], [all.dials![0]!.mean, ['mean']]);
    assert.deepEqual(change({mean: {value: 2.123, spread: 0.5, low: 1.8, high: 2.5}}).dial.mean!.value, 2.1);
  });

  it('shows no alpha of too few, beside no mean, or finer than it may be', () => {
    const {reliability} = all.dials![0]!;
    assert.deepEqual(change({reliability: {...reliability, nBand: '10-19'}}).codes, ['reliability']);
    assert.equal(change({reliability: {...reliability, nBand: '10-19'}}).dial.reliability, undefined);
    assert.equal(change({reliability: {...reliability, nBand: '100+'}}).dial.reliability, undefined);
    assert.ok(change({mean: undefined}).codes.includes('reliability'));
    assert.deepEqual(change({reliability: {...reliability, alpha: 0.91999}}).dial.reliability, reliability);
    assert.deepEqual(change({reliability: {...reliability, warnings: []}}).codes, ['reliability']);
    assert.deepEqual(change({reliability: 'high'}).codes, ['reliability']);
  });

  it('shows nothing of single items, nor of those who left a dial out', () => {
    const {results, codes} = change(
      {items: [{id: 'a1', mean: 2}], abstained: {pct: 10}},
      {},
      {cells: [{optionId: 'a1', pct: 40}], mean: {value: 2, spread: 1}},
    );
    assert.deepEqual([results, codes], [all, ['mean', 'dial']]);
    assert.deepEqual(guardResults(three, {...all, dials: [...all.dials!, {dial: 'x', nBand: '20-49', cells: []}]}).results, all);
  });

  it('hides a dial that makes no sense, and says where', () => {
    const {dial, errors} = change({
      cells: [
        {optionId: '1', pct: 80},
        {optionId: '2', pct: 80},
      ],
    });
    assert.deepEqual([dial.suppressedReason, dial.mean, errors], ['invalid', undefined, ['/dials/0/cells']]);
  });
});
