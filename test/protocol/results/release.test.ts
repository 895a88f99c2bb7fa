import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {AnswerError} from '../../../src/protocol/results/answers.js';
import type {HeldAnswer} from '../../../src/protocol/results/answers.js';
import {ResultsDefinitionError} from '../../../src/protocol/results/definition.js';
import type {ResultsDefinition} from '../../../src/protocol/results/definition.js';
import {nextRelease} from '../../../src/protocol/results/release.js';
import type {ReleaseInput} from '../../../src/protocol/results/release.js';
import {choiceOf, multiOf, rankOf} from './support/worlds.js';
import {SECRET, closed, held, run} from './support/polls.js';

const two = choiceOf(2);
const three = choiceOf(3);
const step = (answers: readonly HeldAnswer[], more: Partial<ReleaseInput> = {}) =>
  nextRelease({definition: two, answers, moment: 'batch', secret: SECRET, ...more});

describe('when there is a release', () => {
  it('never of fewer people than the poll asks for, however they answered', () => {
    for (const count of [0, 1, 4]) assert.equal(closed(two, held([count, 'a'])), undefined);
    assert.equal(closed(choiceOf(2, {minGroup: 8}), held([7, 'a'])), undefined);
    assert.equal(closed(choiceOf(2, {privacy: 'named', minGroup: 3}), held([3, 'a']))?.n, 3);
    assert.equal(closed(choiceOf(2, {minGroup: 3}), held([4, 'a'])), undefined);
  });

  it('never where fewer may answer, even if there are more answers (attack 9)', () => {
    const few = choiceOf(2, {eligible: 4});
    assert.deepEqual(run(few, held([30, 'a'], [30, 'b'])).releases, []);
    assert.ok(run(two, held([30, 'a'], [30, 'b'])).releases.length > 0);
    assert.ok(closed(choiceOf(2, {eligible: 5}), held([5, 'a'])));
  });

  it('while the poll is open only with full batches, and another batch outside', () => {
    const answers = held([40, 'a'], [40, 'b']);
    const at = Array.from({length: 80}, (_, count) => count + 1).filter((count) => step(answers.slice(0, count)).release);
    assert.equal(at[0], 30);
    const {states} = run(two, answers);
    assert.deepEqual(
      states.map(({counted}) => counted.length),
      [20, 30, 40, 50, 60, 70, 80],
    );
  });

  it('nothing moves between two batches', () => {
    const answers = held([40, 'a'], [9, 'b']);
    const {state} = step(answers.slice(0, 40));
    for (let count = 40; count < 50; count++) assert.deepEqual(step(answers.slice(0, count), {state}), {state});
  });

  it('with a batch that the poll asks for', () => {
    const {states} = run(choiceOf(2, {batch: 25}), held([30, 'a'], [60, 'b']));
    assert.deepEqual(
      states.map(({counted}) => counted.length),
      [25, 50, 90],
    );
  });

  it('at close everybody is in it, and afterwards there is none', () => {
    for (const count of [5, 12, 29, 30, 39, 47]) {
      const {releases, state} = run(two, held([count - 2, 'a'], [2, 'b']));
      assert.equal(state.sums.people, count);
      assert.equal(releases.at(-1)!.final, true);
      const later = step(held([count, 'b']), {state, moment: 'close'});
      assert.deepEqual(later, {state});
    }
  });

  it('where so many withdrew that the last step is less than a batch, none of them is told', () => {
    const answers = held([20, 'a'], [20, 'b']);
    const {state} = step(answers);
    const left = answers.filter(({id}) => state.counted.includes(id));
    const last = step([...left, ...held([4, 'a', {}]).map((answer) => ({...answer, id: `late-${answer.id}`}))], {state, moment: 'close'});
    assert.equal(last.release?.suppressedReason, 'too-close');
    assert.ok(last.release.cells.every(({suppressed}) => suppressed));
  });
});

describe('what an answer counts as', () => {
  it('is what it was when its batch was full', () => {
    const answers = held([40, 'a']);
    const {state} = step(answers);
    const changed = answers.map((answer) => ({...answer, value: {option: 'b'}}));
    const {state: end} = step(changed, {state, moment: 'close'});
    assert.deepEqual(end.sums.cells, {a: 30, b: 10});
  });

  it('does not depend on the order in which answers came (attacks 5 and 11)', () => {
    const answers = held([20, 'a'], [21, 'b']);
    for (const moment of ['batch', 'close'] as const) {
      const one = step(answers, {moment});
      assert.deepEqual(step([...answers].reverse(), {moment}), one);
      assert.deepEqual(step([...answers.slice(17), ...answers.slice(0, 17)], {moment}), one);
    }
  });

  it('in a batch does not follow from when it came: of nobody is it known whether they are in (attacks 5 and 11)', () => {
    const flush = held([20, 'b']).map((answer) => ({...answer, id: `flush-${answer.id}`}));
    const answers = [...held([20, 'a']), ...flush];
    const batches = Array.from({length: 60}, (_, index) => new Set(step(answers, {secret: `another secret ${index}`}).state.counted));
    const times = (id: string, of: readonly Set<string>[]) => of.filter((batch) => batch.has(id)).length;
    // Thirty of forty are in: forty-five times of sixty, give or take four standard deviations.
    for (const {id} of answers) assert.ok(Math.abs(times(id, batches) - 45) < 14, `${id}: ${times(id, batches)}`);
    assert.ok(batches.every((batch) => flush.some(({id}) => batch.has(id)) && !flush.every(({id}) => batch.has(id))));
    // Had they joined in the order in which they came, whoever has a log of the web server knew it of each.
    const inOrder = batches.map(() => new Set(answers.slice(0, 30).map(({id}) => id)));
    assert.ok(answers.every(({id}) => [0, 60].includes(times(id, inOrder))));
  });
});

describe('what a release shows', () => {
  it('words below ten', () => {
    assert.deepEqual(closed(three, held([5, 'a'], [3, 'b'])), {
      poll: 'p',
      batchNo: 1,
      final: true,
      nBand: '5-9',
      cells: [
        {optionId: 'a', word: 'most'},
        {optionId: 'b', word: 'many'},
        {optionId: 'c', word: 'few'},
      ],
    });
  });

  it('whole percentages from ten, of those who gave an answer, and those who did not apart', () => {
    const release = closed(two, held([8, 'a'], [4, 'b'], [3, {abstain: true}]))!;
    assert.deepEqual(release.cells, [
      {optionId: 'a', pct: 67},
      {optionId: 'b', pct: 33},
    ]);
    assert.deepEqual(release.abstained, {pct: 20});
    assert.equal(closed(two, held([8, 'a'], [4, 'b'], [2, {abstain: true}]))!.abstained, undefined);
  });

  it('the exact number of people in a named poll that is closed, a band elsewhere', () => {
    const answers = held([20, 'a'], [20, 'b']);
    const {releases} = run(choiceOf(2, {privacy: 'named'}), answers);
    const [open, last] = [releases[0], closed(choiceOf(2, {privacy: 'named'}), answers)];
    assert.deepEqual([open!.n, open!.nBand, last!.n, last!.nBand], [undefined, '20-49', 40, undefined]);
    assert.equal(closed(two, answers)!.nBand, '20-49');
  });

  it('options of fewer than three with another one, together', () => {
    assert.deepEqual(closed(three, held([12, 'a'], [5, 'b'], [1, 'c'])), {
      poll: 'p',
      batchNo: 1,
      final: true,
      nBand: '10-19',
      cells: [
        {optionId: 'a', pct: 67},
        {optionId: 'b', suppressed: true},
        {optionId: 'c', suppressed: true},
      ],
      merged: [{optionIds: ['b', 'c'], pct: 33}],
    });
  });

  it('“most” where all, or all but one or two, said the same', () => {
    for (const others of [0, 1, 2]) {
      assert.deepEqual(closed(two, held([20 - others, 'a'], [others, 'b']))!.cells, [
        {optionId: 'a', word: 'most'},
        {optionId: 'b', suppressed: true},
      ]);
    }
  });

  it('that people preferred not to say, where so many did that the others are too few', () => {
    for (const answers of [held([12, {abstain: true}]), held([12, {abstain: true}], [4, 'a'])]) {
      const release = closed(two, answers)!;
      assert.equal(release.suppressedReason, 'abstained');
      assert.ok(release.cells.every(({suppressed}) => suppressed));
    }
  });

  it('a mean with its spread from ten on; none of a recommendation or a mood', () => {
    const scale: ResultsDefinition = {poll: 'p', question: {type: 'scale', points: 3}, rules: {privacy: 'confidential'}};
    assert.deepEqual(closed(scale, held([3, '1'], [4, '2'], [6, '3']))!.mean, {value: 2.2, spread: 0.8});
    assert.equal(closed(scale, held([3, '1'], [3, '2'], [3, '3']))!.mean, undefined);
    for (const type of ['recommend', 'mood'] as const) {
      const ids = type === 'mood' ? ['1', '2', '3', '4', '5'] : ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
      const release = closed({...scale, question: {type}}, held(...ids.map((id): [number, string] => [3, id])))!;
      assert.equal(release.mean, undefined);
      assert.equal(release.cells.length, ids.length);
      assert.ok(release.cells.every(({pct}) => pct !== undefined));
    }
  });

  it('neighbours on a scale together, where fewer than three chose one, and a mean that is reckoned from what is shown', () => {
    const scale: ResultsDefinition = {poll: 'p', question: {type: 'scale', points: 5}, rules: {privacy: 'confidential'}};
    const release = closed(scale, held([1, '1'], [4, '2'], [9, '3'], [12, '4'], [4, '5']))!;
    assert.deepEqual(release.cells, [
      {optionId: '1', suppressed: true},
      {optionId: '2', suppressed: true},
      {optionId: '3', pct: 30},
      {optionId: '4', pct: 40},
      {optionId: '5', pct: 13},
    ]);
    assert.deepEqual(release.merged, [{optionIds: ['1', '2'], pct: 17}]);
    // Exactly it is 3.5.
    assert.deepEqual(release.mean, {value: 3.4, spread: 1.1, about: true});
    const ends = closed(scale, held([10, '1'], [1, '4'], [9, '5']))!;
    assert.deepEqual(ends.merged, [{optionIds: ['2', '3', '4', '5'], pct: 50}]);
    assert.equal(ends.mean, undefined);
  });

  it('of several answers, the share of people who marked each', () => {
    const answers = held([6, {options: ['a', 'b']}], [4, {options: ['a']}], [5, {options: ['b', 'c']}]);
    assert.deepEqual(closed(multiOf(3, 1, 3), answers)!.cells, [
      {optionId: 'a', pct: 67},
      {optionId: 'b', pct: 73},
      {optionId: 'c', pct: 33},
    ]);
  });

  it('of an order, the place that each has on average', () => {
    const answers = held([6, {options: ['a', 'b', 'c']}], [5, {options: ['b', 'c', 'a']}], [4, {options: ['c', 'a', 'b']}]);
    assert.deepEqual(closed(rankOf(3), answers)!.cells, [
      {optionId: 'a', place: 1.9},
      {optionId: 'b', place: 1.9},
      {optionId: 'c', place: 2.1},
    ]);
    assert.ok(
      closed(rankOf(3), held([12, {options: ['a', 'b', 'c']}], [3, {options: ['a', 'c', 'b']}]))!.cells.every(({place}) => place === undefined),
    );
  });

  it('of an unlinkable poll, steps of five', () => {
    const release = closed(choiceOf(3, {privacy: 'unlinkable'}), held([11, 'a'], [7, 'b'], [5, 'c']))!;
    assert.deepEqual(
      release.cells.map(({pct}) => pct),
      [50, 30, 20],
    );
  });

  it('never none where somebody chose it, nor all where somebody did not', () => {
    const release = closed(two, held([997, 'a'], [3, 'b']))!;
    assert.deepEqual(release.cells, [
      {optionId: 'a', pct: 99, bound: 'over'},
      {optionId: 'b', pct: 1, bound: 'under'},
    ]);
  });
});

describe('what people wrote', () => {
  const text: ResultsDefinition = {poll: 'p', question: {type: 'text'}, rules: {privacy: 'confidential'}};
  const words: ResultsDefinition = {poll: 'p', question: {type: 'word'}, rules: {privacy: 'confidential'}};
  const texts = (count: number): HeldAnswer[] => Array.from({length: count}, (_, index) => ({id: `t${index}`, value: {text: `text ${index}`}}));

  it('is shown from ten texts on, all of them, once the poll is closed', () => {
    assert.equal(closed(text, texts(9))!.text, undefined);
    assert.equal(closed(text, texts(9))!.suppressedReason, 'few-texts');
    const release = closed(text, texts(10))!;
    assert.deepEqual(
      release.text!.map(({text}) => text).sort(),
      texts(10)
        .map((_, index) => `text ${index}`)
        .sort(),
    );
    assert.deepEqual(run(text, texts(60)).releases.length, 1);
    assert.equal(closed({...text, rules: {privacy: 'named', minText: 5}}, texts(5))!.text!.length, 5);
  });

  it('stands in an order that has nothing to do with when it came, and stays', () => {
    const one = closed(text, texts(30))!.text!;
    assert.deepEqual(closed(text, texts(30).reverse())!.text, one);
    assert.notDeepEqual(
      one.map(({text}) => text),
      texts(30).map((_, index) => `text ${index}`),
    );
    assert.notDeepEqual(closed(text, texts(30), {secret: 'quite another secret'})!.text, one);
  });

  it('stands anywhere, whoever came first (attack 5)', () => {
    const places = Array.from({length: 200}, (_, index) => closed(text, texts(11), {secret: `another secret ${index}`})!.text!);
    for (const {value} of texts(11)) {
      const mean = places.reduce((sum, list) => sum + list.findIndex(({text}) => 'text' in value && text === value.text), 0) / 200;
      // The middle of eleven, give or take four standard deviations of the mean of two hundred.
      assert.ok(Math.abs(mean - 5) < 0.9, String(mean));
    }
  });

  it('has ids that are not those of the answers', () => {
    const ids = closed(text, texts(30))!.text!.map(({id}) => id);
    assert.equal(new Set(ids).size, 30);
    assert.ok(ids.every((id) => /^[0-9a-f]{16}$/.test(id)));
  });

  it('comes with any question, as comments; blank ones are none', () => {
    const answers = held([12, 'a', {comment: 'well'}], [8, 'b', {comment: ' \u200b'}]);
    assert.equal(closed(two, answers)!.text!.length, 12);
    assert.equal(closed(two, held([9, 'a', {comment: 'well'}], [8, 'b']))!.text, undefined);
  });

  it('are words that three people said', () => {
    const say = (...list: string[]) => ({words: list});
    const answers = held([5, say('Calm', 'busy')], [3, say('calm')], [2, say('secret project')], [4, say('busy', 'Busy')]);
    assert.deepEqual(closed(words, answers)!.cells, [
      {optionId: 'busy', pct: 64},
      {optionId: 'Calm', pct: 57},
    ]);
    assert.deepEqual(closed(words, held([9, say('calm')]))!.cells, []);
    // Not in percentages where one joined since the round before.
    assert.deepEqual(closed(words, answers, {membership: {joined: 1, left: 0}})!.cells, [
      {optionId: 'busy', word: 'most'},
      {optionId: 'Calm', word: 'most'},
    ]);
    assert.equal(closed(words, answers, {membership: {joined: 1, left: 0}})!.suppressedReason, 'few-changed');
    const all = closed(text, texts(10), {membership: {joined: 1, left: 0}})!;
    assert.deepEqual([all.text!.length, all.suppressedReason], [10, undefined], 'of texts nothing is left out');
  });
});

describe('noise', () => {
  const definition = choiceOf(2, {privacy: 'unlinkable', noise: true});
  const answers = held([30, 'a'], [30, 'b']);
  const numbers =
    (...values: number[]) =>
    () =>
      values.shift()!;

  it('is drawn once, so that it cannot be averaged out', () => {
    let draws = 0;
    const random = () => ((draws += 1), 0.5);
    const {state, release} = nextRelease({definition, answers, moment: 'close', secret: SECRET, random});
    assert.ok(release);
    const before = draws;
    assert.deepEqual(nextRelease({definition, answers, state, moment: 'close', secret: SECRET, random}), {state});
    assert.equal(draws, before);
  });

  it('changes figures from twenty answers on, which still make a hundred', () => {
    // Four and none more for the first, none and three for the second.
    assert.deepEqual(
      closed(definition, answers, {random: numbers(0.99, 0, 0, 0.96)})!.cells.map(({pct}) => pct),
      [55, 45],
    );
    assert.deepEqual(
      closed(definition, held([10, 'a'], [9, 'b']), {random: numbers()})!.cells.map(({pct}) => pct),
      [55, 45],
    );
  });

  it('needs a source', () => {
    assert.throws(() => closed(definition, answers), RangeError);
  });
});

describe('bad input', () => {
  it('is a poll that cannot be run, with what is wrong and where', () => {
    const wrong = (change: Partial<ResultsDefinition>, ...expected: string[]) =>
      assert.throws(
        () => closed({...two, ...change}, []),
        (error) => {
          assert.ok(error instanceof ResultsDefinitionError);
          assert.deepEqual(
            error.errors.map(({pointer, code}) => `${pointer} ${code}`),
            expected,
          );
          return true;
        },
      );
    wrong(
      {rules: {privacy: 'confidential', minGroup: 2, minText: 4, batch: 4}},
      '/rules/minGroup too-small',
      '/rules/minText too-small',
      '/rules/batch too-small',
    );
    wrong({rules: {privacy: 'confidential', minGroup: 12, batch: 11}}, '/rules/batch too-small');
    wrong({rules: {privacy: 'secret' as 'named'}}, '/rules/privacy unknown');
    wrong({rules: {privacy: 'named', noise: true}}, '/rules/noise privacy');
    wrong({question: {type: 'choice', options: [{id: 'a', text: 'a'}]}}, '/question/options too-few');
    wrong(
      {question: {type: 'choice', options: ['a', 'a', '__proto__'].map((id) => ({id, text: id}))}},
      '/question/options/1 duplicate',
      '/question/options/2 id',
    );
    wrong({question: {type: 'scale', points: 2}}, '/question/points range');
    wrong({question: {type: 'multi', options: two.question.type === 'choice' ? two.question.options : [], min: 2, max: 1}}, '/question/max range');
    wrong({slice: {id: 's', groups: ['x']}}, '/slice/groups too-few');
    wrong({rules: {privacy: 'unlinkable'}, slice: {id: 's', groups: ['x', 'y']}}, '/slice privacy');
  });

  it('is an answer that does not fit, or an id that is there twice', () => {
    const wrong = (definition: ResultsDefinition, answers: HeldAnswer[], code: string) =>
      assert.throws(
        () => closed(definition, answers),
        (error) => error instanceof AnswerError && error.code === code && !error.message.includes('elsewhere'),
      );
    wrong(two, held([1, 'elsewhere']), 'option');
    wrong(two, [...held([1, 'a']), ...held([1, 'b'])], 'id');
    wrong(multiOf(3, 2, 2), held([1, {options: ['a']}]), 'too-few');
    wrong(multiOf(3, 1, 2), held([1, {options: ['a', 'b', 'c']}]), 'too-many');
    wrong(multiOf(3, 1, 2), held([1, {options: ['a', 'a']}]), 'duplicate');
    wrong(rankOf(3), held([1, {options: ['a', 'b']}]), 'too-few');
    wrong({...two, question: {type: 'text'}}, held([1, {text: ' \u200b'}]), 'empty');
    wrong({...two, question: {type: 'word'}}, held([1, {words: ['a', 'b', 'c', 'd']}]), 'too-many');
  });

  it('is a secret that can be guessed', () => {
    assert.throws(() => closed(two, held([10, 'a']), {secret: 'short'}), RangeError);
  });
});
