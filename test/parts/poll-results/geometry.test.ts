import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {columnsOf, extentOf, isCoarse, meanSpan, placeSpan, wordSize} from '../../../src/parts/poll-results/poll-results.geometry.js';
import {rowsOf} from '../../../src/parts/poll-results/poll-results.model.js';
import {formatBand, formatDay, formatPercent, formatRange, formatTenth} from '../../../src/parts/poll-results/poll-results.numbers.js';
import type {PollForm} from '../../../src/protocol/events/poll-form.js';
import type {ResultCell, ShareWord} from '../../../src/protocol/results/results.js';

describe('how far a bar reaches', () => {
  it('is known of a whole percentage', () => {
    assert.deepEqual(extentOf({pct: 37}), {sure: 37, most: 37});
    assert.equal(isCoarse(extentOf({pct: 37})!), false);
  });

  it('is known to a step of five only, and ends as softly', () => {
    assert.deepEqual(extentOf({pct: 45}, 5), {sure: 42.5, most: 47.5});
    assert.deepEqual(extentOf({pct: 0}, 5), {sure: 0, most: 2.5});
    assert.deepEqual(extentOf({pct: 100}, 5), {sure: 97.5, most: 100});
  });

  it('is open to one side of "over" and "under"', () => {
    assert.deepEqual(extentOf({pct: 90, bound: 'over'}, 5), {sure: 90, most: 100});
    assert.deepEqual(extentOf({pct: 10, bound: 'under'}, 5), {sure: 0, most: 10});
  });

  it('grows with the word, and one word reaches into the next, so that nobody measures it', () => {
    const lengths = (['few', 'some', 'many', 'most'] satisfies ShareWord[]).map((word) => extentOf({word})!);
    for (const [index, {sure, most}] of lengths.entries()) {
      assert.ok(most - sure >= 15, 'too exact');
      const next = lengths[index + 1];
      if (next) assert.ok(next.sure > sure && next.most > most && next.sure < most);
    }
  });

  it('is nothing where nothing is told', () => {
    assert.equal(extentOf({suppressed: true}), undefined);
    assert.equal(extentOf({}), undefined);
  });
});

describe('columns', () => {
  const points = ['1', '2', '3', '4', '5'];
  const form: PollForm = {type: 'scale', points: 5, low: 'Low', high: 'High'};
  const columns = (cells: ResultCell[], merged?: {optionIds: string[]; pct: number}[]) => columnsOf(rowsOf(form, {cells, merged}), points);

  it('are as high as their shares, the highest as high as there is room', () => {
    const made = columns([5, 10, 20, 40, 25].map((pct, index) => ({optionId: points[index]!, pct})))!;
    assert.deepEqual(
      made.map(({from, width, most}) => [from, width, most]),
      [
        [0, 1, 0.125],
        [1, 1, 0.25],
        [2, 1, 0.5],
        [3, 1, 1],
        [4, 1, 0.625],
      ],
    );
  });

  it('are as wide as what is shown together, and have its share as their area', () => {
    const made = columns(
      [
        {optionId: '1', suppressed: true},
        {optionId: '2', suppressed: true},
        {optionId: '3', pct: 20},
        {optionId: '4', pct: 40},
        {optionId: '5', suppressed: true},
      ],
      [{optionIds: ['1', '2'], pct: 20}],
    )!;
    assert.deepEqual(
      made.map(({from, width, most}) => [from, width, most]),
      [
        [0, 2, 0.25],
        [2, 1, 0.5],
        [3, 1, 1],
        [4, 1, undefined],
      ],
    );
  });

  it('are none where points that are no neighbours are shown together', () => {
    const cells = points.map((optionId): ResultCell => (optionId === '3' ? {optionId, pct: 70} : {optionId, suppressed: true}));
    assert.equal(columns(cells, [{optionIds: ['1', '2', '4', '5'], pct: 30}]), undefined);
  });

  it('are flat where nobody answered any of it, and not without a number', () => {
    assert.deepEqual(
      columns(points.map((optionId) => ({optionId, pct: 0})))!.map(({most}) => most),
      [0, 0, 0, 0, 0],
    );
  });
});

describe('a place on a line', () => {
  it('of a mean is below its point, and its spread does not leave the scale', () => {
    assert.deepEqual(meanSpan({value: 3, spread: 1}, 5), {at: 50, from: 30, to: 70});
    assert.deepEqual(meanSpan({value: 1, spread: 1.5}, 5), {at: 10, from: 0, to: 40});
    assert.deepEqual(meanSpan({value: 3, spread: 1, low: 2.5, high: 3.5}, 5), {at: 50, from: 40, to: 60}, 'its interval, where it has one');
  });

  it('goes from the first to the last, and is a stretch where it is told in halves', () => {
    assert.deepEqual(placeSpan(1, 5), {at: 0, from: 0, to: 0});
    assert.deepEqual(placeSpan(5, 5), {at: 100, from: 100, to: 100});
    assert.deepEqual(placeSpan(2, 5, 5), {at: 25, from: 18.75, to: 31.25});
    assert.deepEqual(placeSpan(1, 2, 5), {at: 0, from: 0, to: 25});
  });
});

describe('the size of a word', () => {
  it('follows the most frequent one, in three steps', () => {
    const all = [{pct: 30}, {pct: 15}, {pct: 6}];
    assert.deepEqual(
      all.map((share) => wordSize(share, all)),
      ['large', 'medium', 'small'],
    );
    assert.equal(wordSize({word: 'most'}, []), 'large');
    assert.equal(wordSize({word: 'few'}, []), 'small');
  });
});

describe('numbers of results', () => {
  it('are written as the language writes them', () => {
    assert.equal(formatPercent('en', 29), '29%');
    assert.equal(formatPercent('de', 29), '29\u00a0%');
    assert.equal(formatPercent('ar-EG', 29).replace(/[\u061c\u200f]/g, ''), '٢٩٪');
    assert.equal(formatTenth('de', 4), '4,0');
    assert.equal(formatRange('en', 2, 2), '2');
    assert.equal(formatRange('en', 1, 3), '1–3');
    assert.equal(formatRange('fa', 1, 3).includes('۳'), true);
    assert.equal(formatBand('en', '5-9'), '5–9');
    assert.equal(formatBand('en', '100+'), '100+');
  });

  it('of a day are those of that day everywhere', () => {
    assert.equal(formatDay('en', '2026-03-31'), 'March 31, 2026');
    assert.equal(formatDay('de', '2026-03-31'), '31. März 2026');
    assert.equal(formatDay('en', 'soon'), '');
  });
});
