import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ResultsDefinition} from '../../../src/protocol/results/definition.js';
import {guardResults} from '../../../src/protocol/results/guard/guard.js';
import type {OvershareCode} from '../../../src/protocol/results/guard/overshare.js';
import type {PollResults} from '../../../src/protocol/results/results.js';
import {anyJson} from '../../support/hostile.js';
import {closed, held} from './support/polls.js';
import {wrongIn} from './support/shows.js';
import {choiceOf, multiOf, rankOf} from './support/worlds.js';

const three = choiceOf(3);
const scale: ResultsDefinition = {poll: 'p', question: {type: 'scale', points: 3}, rules: {privacy: 'confidential'}};
const cells = (...shares: (number | object)[]) =>
  shares.map((share, index) => ({optionId: 'abc'[index]!, ...(typeof share === 'number' ? {pct: share} : share)}));
const points = (...shares: number[]) => shares.map((pct, index) => ({optionId: String(index + 1), pct}));
const body = (more: object) => ({poll: 'p', batchNo: 1, final: true, nBand: '20-49', cells: cells(50, 30, 20), ...more});

/** What is left of what a host sent, and the codes of what was too much. */
function guarded(definition: ResultsDefinition, more: object, previous?: PollResults): {results: PollResults; codes: OvershareCode[]} {
  const {results, overshare} = guardResults(definition, body(more), previous);
  return {results, codes: [...new Set(overshare.map(({code}) => code))]};
}

const nothing = (results: PollResults) =>
  results.cells.every((cell) => Object.keys(cell).every((name) => name === 'optionId' || name === 'suppressed'));

describe('results that a host sends', () => {
  it('are shown as they are where they keep the rules', () => {
    const {results, codes} = guarded(three, {});
    assert.deepEqual(codes, []);
    assert.deepEqual(results, body({}));
  });

  it('rule 1: of fewer people than the poll asks for show nothing', () => {
    for (const more of [{n: 4, nBand: undefined}, {nBand: '<5'}, {nBand: '3-4'}]) {
      const {results, codes} = guarded(three, more);
      assert.ok(nothing(results));
      assert.equal(results.suppressedReason, 'too-few');
      assert.deepEqual(codes, ['few-people']);
    }
    assert.deepEqual(guarded(choiceOf(3, {minGroup: 30}), {nBand: '10-19'}).codes, ['few-people']);
    assert.deepEqual(guarded(choiceOf(3, {eligible: 4}), {}).codes, ['few-people']);
    assert.deepEqual(guarded(three, {nBand: '<5', cells: []}).codes, []);
  });

  it('rule 2: with an exact number of people show a band, but in a named poll', () => {
    const {results, codes} = guarded(three, {n: 23, nBand: undefined});
    assert.deepEqual([results.n, results.nBand, codes], [undefined, '20-49', ['exact-people']]);
    assert.equal(guarded(choiceOf(3, {privacy: 'named'}), {n: 23, nBand: undefined}).results.n, 23);
    assert.deepEqual(guarded(choiceOf(3, {privacy: 'named'}), {n: 23, final: false, cells: cells({word: 'most'})}).codes, ['exact-people']);
  });

  it('rule 2: with counts show shares', () => {
    const {results, codes} = guarded(choiceOf(3, {privacy: 'named'}), {n: 40, cells: cells({count: 20}, {count: 10}, {count: 10})});
    assert.deepEqual(
      results.cells.map(({pct}) => pct),
      [50, 25, 25],
    );
    assert.deepEqual(codes, ['exact-count']);
    assert.ok(nothing(guarded(three, {cells: cells({count: 20}, {count: 10})}).results));
  });

  it('rule 3: of an open poll say at most which answer most gave', () => {
    const {results, codes} = guarded(three, {final: false, cells: cells(60, 30, 10), text: [{id: '1', text: 'x'}]});
    assert.deepEqual(results.cells, cells({word: 'most'}, {suppressed: true}, {suppressed: true}));
    assert.deepEqual(results.text, undefined);
    assert.deepEqual(codes, ['figures-while-open', 'few-texts']);
  });

  it('rule 3: stay as they were where they move between two batches', () => {
    const previous = guarded(three, {}).results;
    const moved = guarded(three, {cells: cells(60, 20, 20)}, previous);
    assert.deepEqual([moved.results, moved.codes], [previous, ['moved']]);
    assert.deepEqual(guarded(three, {batchNo: 2, cells: cells(60, 20, 20)}, previous).codes, []);
    const named = choiceOf(3, {privacy: 'named'});
    const before = guarded(named, {n: 40}).results;
    assert.deepEqual(guarded(named, {n: 41, batchNo: 2}, before).codes, ['moved']);
    assert.deepEqual(guarded(named, {n: 45, batchNo: 2}, before).codes, []);
  });

  it('rule 4: of fewer than ten show words', () => {
    const {results, codes} = guarded(three, {nBand: '5-9', cells: cells(60, 40, 0)});
    assert.deepEqual(results.cells, cells({word: 'most'}, {word: 'many'}, {word: 'few'}));
    assert.deepEqual(codes, ['percent-of-few']);
    const places = guardResults(rankOf(2), body({nBand: '5-9', cells: cells({place: 1.2}, {place: 1.8})}));
    assert.ok(nothing(places.results));
  });

  it('show places no finer than they may be: in halves where a poll is unlinkable, in tenths else', () => {
    const sent = body({cells: cells({place: 1.24}, {place: 1.8})});
    const order = (privacy: 'confidential' | 'unlinkable'): ResultsDefinition => ({...rankOf(2), rules: {privacy}});
    const placesIn = (privacy: 'confidential' | 'unlinkable') => {
      const {results, overshare} = guardResults(order(privacy), sent);
      return [results.cells.map(({place}) => place), overshare];
    };
    const fine = (index: number) => ({code: 'fine-percent', pointer: `/cells/${index}`});
    assert.deepEqual(placesIn('confidential'), [[1.2, 1.8], [fine(0)]]);
    assert.deepEqual(placesIn('unlinkable'), [
      [1, 2],
      [fine(0), fine(1)],
    ]);
    assert.deepEqual(guardResults(order('unlinkable'), body({cells: cells({place: 1.5}, {place: 2})})).overshare, []);
  });

  it('rule 4: hide what fewer than three chose, and another one with it', () => {
    const {results, codes} = guarded(three, {cells: cells(60, 38, 2)});
    assert.deepEqual(results.cells, cells(60, {suppressed: true}, {suppressed: true}));
    assert.deepEqual(results.merged, [{optionIds: ['b', 'c'], pct: 40}]);
    assert.deepEqual(codes, ['small-cell', 'alone-hidden']);
    assert.deepEqual(guarded(three, {cells: cells(60, 40, 0)}).codes, ['small-cell', 'alone-hidden']);
    assert.deepEqual(guarded(three, {cells: cells(60, 25, {suppressed: true}), merged: [{optionIds: ['c'], pct: 15}]}).results.merged, [
      {optionIds: ['b', 'c'], pct: 40},
    ]);
  });

  it('rule 5: show “most” where all, or all but one or two, said the same', () => {
    for (const shares of [
      [100, 0, 0],
      [98, 2, 0],
    ]) {
      const {results, codes} = guarded(three, {cells: cells(...shares)});
      assert.deepEqual(results.cells, cells({word: 'most'}, {suppressed: true}, {suppressed: true}));
      assert.deepEqual(codes, ['all-alike']);
    }
    assert.deepEqual(guarded(multiOf(3, 1, 3), {cells: cells(100, 50, 40)}).results.cells, cells({word: 'most'}, 50, 40));
  });

  it('rule 6: have a mean only where it may be, and its spread with it', () => {
    const mean = (definition: ResultsDefinition, more: object) => {
      const {results, codes} = guarded(definition, {cells: points(30, 30, 40), mean: {value: 2.1, spread: 0.8}, ...more});
      return [results.mean, ...codes];
    };
    assert.deepEqual(mean(scale, {}), [{value: 2.1, spread: 0.8}]);
    assert.deepEqual(mean(scale, {mean: {value: 2.1234, spread: 0.8}}), [{value: 2.1, spread: 0.8}, 'mean']);
    assert.deepEqual(mean(scale, {mean: {value: 2.1}}), [undefined, 'mean']);
    assert.deepEqual(mean(scale, {mean: {value: 4, spread: 1}}), [undefined, 'mean']);
    assert.deepEqual(mean(scale, {nBand: '5-9'})[0], undefined);
    assert.deepEqual(mean({...scale, rules: {privacy: 'unlinkable'}}, {mean: {value: 2, spread: 0.8}}), [
      {value: 2.1, spread: 0.8, about: true},
      'mean',
    ]);
    assert.deepEqual(mean({...scale, rules: {privacy: 'unlinkable'}}, {mean: {value: 2.1, spread: 0.8, about: true}}), [
      {value: 2.1, spread: 0.8, about: true},
    ]);
    assert.deepEqual(mean({...scale, question: {type: 'mood'}}, {})[0], undefined);
  });

  it('rule 7: have all texts or none, with no trace of who wrote them or when', () => {
    const texts = (count: number, more: object = {}) =>
      Array.from({length: count}, (_, index) => ({id: `t${index}`, text: `<b>${index}</b>`, ...more}));
    assert.equal(guarded(three, {text: texts(10)}).results.text!.length, 10);
    assert.deepEqual(guarded(three, {text: texts(9)}).codes, ['few-texts']);
    const {results, codes} = guarded(three, {text: texts(10, {at: '2026-03-31T10:00:00Z', by: {id: 'ana'}})});
    assert.deepEqual(results.text, texts(10));
    assert.deepEqual(codes, ['text-origin']);
  });

  it('rule 7: name no word that fewer than three people gave', () => {
    const words: ResultsDefinition = {poll: 'p', question: {type: 'word'}, rules: {privacy: 'confidential'}};
    const {results} = guarded(words, {cells: [{optionId: 'calm', pct: 50}, {optionId: 'my boss', pct: 2}, {optionId: 'noise'}]});
    assert.deepEqual(results.cells, [{optionId: 'calm', pct: 50}]);
    assert.deepEqual(guarded(words, {nBand: '5-9', cells: [{optionId: 'calm', word: 'most'}]}).results.cells, []);
  });

  it('rule 8: have all groups that they may have, or none', () => {
    const definition: ResultsDefinition = {...three, slice: {id: 's', groups: ['x', 'y', 'z', 'w']}};
    const group = (name: string, more: object = {}) => ({group: name, nBand: '10-19', cells: cells(50, 25, 25), ...more});
    const slice = (...groups: object[]) => guarded(definition, {nBand: '50-99', slice: {id: 's', groups}});
    assert.equal(slice(group('x'), group('y')).results.slice!.groups.length, 2);
    for (const groups of [
      [group('x'), group('y'), group('z')],
      [group('x'), group('x')],
      [group('x'), group('elsewhere')],
      [group('x'), group('y', {nBand: '5-9'})],
      [group('x'), group('y', {n: 12})],
      [group('x'), group('y', {cells: cells(100, 0, 0)})],
    ]) {
      const {results, codes} = slice(...groups);
      assert.equal(results.slice, undefined);
      assert.ok(codes.includes('slice'));
    }
    assert.equal(guarded({...definition, rules: {privacy: 'unlinkable'}}, {slice: {id: 's', groups: []}}).results.slice, undefined);
  });

  it('of unlinkable polls have steps of five, and no ends while they are few', () => {
    const unlinkable = choiceOf(3, {privacy: 'unlinkable'});
    const {results, codes} = guarded(unlinkable, {cells: cells(52, 28, 20)});
    assert.deepEqual(
      results.cells.map(({pct}) => pct),
      [50, 30, 20],
    );
    assert.deepEqual(codes, ['fine-percent']);
    const multi = {...multiOf(3, 1, 3), rules: {privacy: 'unlinkable'} as const};
    assert.deepEqual(guarded(multi, {nBand: '10-19', cells: cells(92, 30, 20)}).results.cells[0]!.pct === 92, false);
  });
});

describe('results that make no sense', () => {
  it('show nothing, and say why', () => {
    for (const more of [
      {cells: cells(80, 40, 20)},
      {cells: cells(60, -1, 20)},
      {cells: cells(60, NaN, 20)},
      {cells: cells(160, 20, 20)},
      {cells: cells(60, Infinity, 20)},
      {cells: cells({pct: '60'}, 20, 20)},
      {nBand: undefined},
      {nBand: 'many'},
      {n: -1, nBand: undefined},
      {n: NaN},
      {n: 12.5},
    ]) {
      const {results, errors} = guardResults(three, body(more));
      assert.ok(nothing(results), JSON.stringify(more));
      assert.equal(results.suppressedReason, 'invalid');
      assert.equal(errors.length > 0, true);
    }
    for (const other of [undefined, null, 'x', 7, []]) assert.equal(guardResults(three, other).results.suppressedReason, 'invalid');
  });

  it('may make a little more than a hundred, as rounded shares do, and much more where people mark several', () => {
    assert.deepEqual(guardResults(three, body({cells: cells(34, 34, 33)})).errors, []);
    assert.deepEqual(guardResults(multiOf(3, 1, 3), body({cells: cells(80, 70, 60)})).errors, []);
  });

  it('leave out options that the poll does not have', () => {
    const {results} = guarded(three, {cells: [...cells(50, 30, 20), {optionId: 'x', pct: 0}, {optionId: '__proto__', pct: 0}]});
    assert.deepEqual(
      results.cells.map(({optionId}) => optionId),
      ['a', 'b', 'c'],
    );
  });
});

describe('whatever a host sends', () => {
  const share = fc.oneof(fc.integer({min: -1, max: 101}), fc.constantFrom(33.3, 0, 100, NaN));
  const nearly = fc.record(
    {
      batchNo: fc.nat(5),
      final: fc.boolean(),
      n: fc.oneof(fc.nat(60), anyJson),
      nBand: fc.constantFrom('<5', '3-4', '5-9', '10-19', '20-49', '50-99', '100+', 'x'),
      cells: fc.oneof(
        {
          weight: 5,
          arbitrary: fc.array(
            fc.record(
              {optionId: fc.constantFrom('a', 'b', 'c', '1', '2', '3', 'x'), pct: share, word: fc.constantFrom('few', 'most', 'x')},
              {requiredKeys: ['optionId']},
            ),
            {maxLength: 6},
          ),
        },
        anyJson,
      ),
      merged: fc.oneof(fc.array(fc.record({optionIds: fc.subarray(['a', 'b', 'c', '1', '2', '3', 'x']), pct: share}), {maxLength: 3}), anyJson),
      abstained: fc.oneof(fc.record({pct: share}), anyJson),
      mean: fc.oneof(fc.record({value: fc.double(), spread: fc.double()}), anyJson),
      text: fc.oneof(fc.array(fc.record({id: fc.string(), text: fc.string()}), {maxLength: 12}), anyJson),
      slice: fc.oneof(
        fc.record({
          id: fc.constant('s'),
          groups: fc.array(fc.record({group: fc.constantFrom('x', 'y', 'z'), n: fc.nat(40), cells: anyJson}), {maxLength: 3}),
        }),
        anyJson,
      ),
      suppressedReason: fc.constantFrom('spread', 'x'),
    },
    {requiredKeys: []},
  );
  const definitions = fc.constantFrom<ResultsDefinition>(
    three,
    choiceOf(3, {privacy: 'named'}),
    choiceOf(3, {privacy: 'unlinkable', minGroup: 8}),
    scale,
    multiOf(3, 1, 3),
    rankOf(3),
    {...three, question: {type: 'word'}},
    {...three, question: {type: 'text'}},
    {...three, slice: {id: 's', groups: ['x', 'y', 'z']}},
  );

  it('it throws nothing, and what is left of it stays as it is', () => {
    fc.assert(
      fc.property(definitions, fc.oneof({weight: 4, arbitrary: nearly}, {weight: 1, arbitrary: anyJson}), (definition, sent) => {
        const {results} = guardResults(definition, sent);
        const again = guardResults(definition, JSON.parse(JSON.stringify(results)));
        assert.deepEqual(again.overshare, [], JSON.stringify(results));
        assert.deepEqual(again.results, results);
      }),
      {numRuns: 600},
    );
  });

  it('nothing is left that breaks a rule, as far as the number of people is known', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('named', 'confidential', 'unlinkable'),
        fc.array(fc.nat(25), {minLength: 3, maxLength: 3}),
        fc.boolean(),
        (privacy, counts, final) => {
          const definition = choiceOf(3, {privacy: privacy as 'named'});
          const people = counts.reduce((sum, count) => sum + count, 0);
          const sent = {
            batchNo: 1,
            final,
            n: people,
            cells: counts.map((count, index) => ({optionId: 'abc'[index], pct: people > 0 ? (count * 100) / people : 0})),
          };
          const {results} = guardResults(definition, sent);
          const tally = {people, abstained: 0, cells: {a: counts[0]!, b: counts[1]!, c: counts[2]!}};
          assert.deepEqual(wrongIn(definition, tally, results, final), [], JSON.stringify(results));
        },
      ),
      {numRuns: 500},
    );
  });

  it('results of a poll with everything in it come through as they are', () => {
    const definition: ResultsDefinition = {...three, slice: {id: 's', groups: ['x', 'y']}};
    const group = (name: string) => ({group: name, comment: `from ${name}`});
    const answers = [
      ...held([9, 'a', group('x')], [6, 'b', group('x')], [5, 'c', group('x')]),
      ...held([7, 'a', group('y')], [8, 'b', group('y')], [4, 'c', group('y')], [5, {abstain: true}, group('y')]).map((answer) => ({
        ...answer,
        id: `y${answer.id}`,
      })),
    ];
    const release = closed(definition, answers, {asOf: '2026-03-31'})!;
    assert.deepEqual(release.slice!.groups.length, 2);
    assert.ok(release.text && release.abstained);
    assert.deepEqual(guardResults(definition, release), {results: release, overshare: [], errors: []});
  });
});
