import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hasRows, isMarked, pictureOf, rowsOf} from '../../../src/parts/poll-results/poll-results.model.js';
import type {PollForm} from '../../../src/protocol/events/poll-form.js';
import {nextRelease} from '../../../src/protocol/results/release.js';
import type {PollResults, Share} from '../../../src/protocol/results/results.js';

const options = ['a', 'b', 'c', 'd'].map((id) => ({id, text: `Option ${id}`}));
const choice: PollForm = {type: 'choice', options};
const scale: PollForm = {type: 'scale', points: 5, low: 'Low', high: 'High'};
const hidden: Share = {suppressed: true};
const results = (more: Partial<PollResults>): PollResults => ({poll: 'p', batchNo: 1, final: true, cells: [], ...more});
const brief = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ids, share, place}) => `${ids.join('+')} ${share.pct ?? share.word ?? place ?? 'hidden'}`);

describe('the lines of results', () => {
  it('are in the order of the options, and what is shown together comes last', () => {
    const shown = results({
      cells: [
        {optionId: 'd', pct: 60},
        {optionId: 'c', ...hidden},
        {optionId: 'b', pct: 25},
        {optionId: 'a', ...hidden},
      ],
      merged: [{optionIds: ['c', 'a'], pct: 15}],
    });
    assert.deepEqual(brief(rowsOf(choice, shown)), ['b 25', 'd 60', 'a+c 15']);
  });

  it('keep neighbours of a scale where they are', () => {
    const shown = results({
      cells: [
        {optionId: '1', pct: 30},
        {optionId: '2', ...hidden},
        {optionId: '3', ...hidden},
        {optionId: '4', pct: 20},
        {optionId: '5', ...hidden},
      ],
      merged: [{optionIds: ['2', '3'], pct: 40}],
    });
    assert.deepEqual(brief(rowsOf(scale, shown)), ['1 30', '2+3 40', '4 20', '5 hidden']);
  });

  it('have every option in them, those that the host left out as not shown', () => {
    assert.deepEqual(brief(rowsOf(choice, results({cells: [{optionId: 'b', word: 'most'}]}))), ['a hidden', 'b most', 'c hidden', 'd hidden']);
  });

  it('begin with the best place of an order, and end with what has none', () => {
    const shown = results({
      cells: [
        {optionId: 'a', place: 2.4},
        {optionId: 'b', ...hidden},
        {optionId: 'c', place: 1.2},
        {optionId: 'd', place: 2.4},
      ],
    });
    assert.deepEqual(brief(rowsOf({type: 'rank', options}, shown)), ['c 1.2', 'a 2.4', 'd 2.4', 'b hidden']);
    assert.equal(pictureOf({type: 'rank', options}, shown), 'places');
    assert.equal(pictureOf({type: 'rank', options}, results({cells: [{optionId: 'a', word: 'few'}]})), 'bars');
  });

  it('are the words that were given, in the order in which they come', () => {
    const shown = results({
      cells: [
        {optionId: 'warm', pct: 40},
        {optionId: 'open', pct: 20},
      ],
    });
    assert.deepEqual(brief(rowsOf({type: 'word'}, shown)), ['warm 40', 'open 20']);
  });

  it('are there for what a host really releases', () => {
    const answers = Array.from({length: 14}, (_, index) => ({id: `${index}`, value: {option: ['a', 'a', 'b', 'c'][index % 4]!}}));
    const {release} = nextRelease({
      definition: {poll: 'p', question: choice, rules: {privacy: 'confidential'}},
      answers,
      moment: 'close',
      secret: 'a secret that is long enough',
    });
    const rows = rowsOf(choice, release!);
    assert.deepEqual(rows.flatMap(({ids}) => ids).sort(), ['a', 'b', 'c', 'd']);
    assert.equal(
      rows.reduce((sum, {share}) => sum + share.pct!, 0),
      100,
    );
  });
});

describe('what the person answered', () => {
  const own = (form: PollForm, cells: PollResults['cells'], answer: Parameters<typeof rowsOf>[2], merged?: PollResults['merged']) =>
    rowsOf(form, results({cells, merged}), answer)
      .filter((row) => row.own)
      .map(({ids}) => ids.join('+'));
  const cells = options.map(({id}) => ({optionId: id, word: 'few' as const}));

  it('is marked on its line', () => {
    assert.deepEqual(own(choice, cells, {option: 'b'}), ['b']);
    assert.deepEqual(own({type: 'multi', options}, cells, {options: ['d', 'a']}), ['a', 'd']);
    assert.deepEqual(own(choice, cells, undefined), []);
    assert.deepEqual(own(choice, cells, {abstain: true}), []);
  });

  it('is marked where it is shown with others', () => {
    const together = [
      {optionId: 'a', pct: 80},
      {optionId: 'b', pct: 20},
      {optionId: 'c', ...hidden},
      {optionId: 'd', ...hidden},
    ];
    assert.deepEqual(own(choice, together, {option: 'd'}, [{optionIds: ['c', 'd'], pct: 20}]), ['c+d']);
  });

  it('is the same word in capital and small letters', () => {
    assert.deepEqual(own({type: 'word'}, [{optionId: 'warm', pct: 40}], {words: ['Warm', 'kind']}), ['warm']);
  });

  it('is no line of an order, as everybody gives all of it', () => {
    assert.deepEqual(own({type: 'rank', options}, cells, {options: ['a', 'b', 'c', 'd']}), []);
  });

  it('is said beside them where it has no mark', () => {
    const shown = results({cells: [{optionId: 'warm', pct: 40}]});
    const marked = (answer: {words: string[]}) => isMarked(rowsOf({type: 'word'}, shown, answer), shown, answer);
    assert.equal(marked({words: ['WARM']}), true);
    assert.equal(marked({words: ['warm', 'kind']}), false);
    assert.equal(isMarked([], results({abstained: {pct: 12}}), {abstain: true}), true);
    assert.equal(isMarked([], results({}), {abstain: true}), false);
    assert.equal(isMarked([], results({}), {text: 'Mine'}), false);
  });
});

describe('a picture of results', () => {
  it('is not made of what is not shown, where it is said why', () => {
    const rows = rowsOf(choice, results({cells: options.map(({id}) => ({optionId: id, ...hidden}))}));
    assert.equal(hasRows(rows, {suppressedReason: 'spread'}), false);
    assert.equal(hasRows(rows, {}), true);
    assert.equal(hasRows([], {}), false);
    assert.equal(hasRows(rowsOf(choice, results({cells: [{optionId: 'a', word: 'most'}]})), {suppressedReason: 'few-texts'}), true);
  });
});
