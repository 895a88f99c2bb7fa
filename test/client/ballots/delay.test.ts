import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {delayOf, keepApart, reconsider} from '../../../src/client/ballots/delay.js';

const MINUTE = 60_000;
const row = {castAt: 0, closesAt: 1000 * MINUTE, failures: 0, postponed: false};

describe('A ballot waits', () => {
  const waits = (left: number): number[] => Array.from({length: 1000}, (_, index) => delayOf(left, 0, () => index / 1000) / MINUTE);

  it('up to an hour where more than an hour is left, each moment as likely as any other', () => {
    const all = waits(61 * MINUTE);
    assert.equal(all[0], 0);
    assert.ok(all.every((wait, index) => Math.abs(wait - (60 * index) / 1000) < 1e-9));
  });

  it('up to ten minutes where less is left', () => {
    for (const left of [60, 30, 15.01]) assert.ok(Math.abs(waits(left * MINUTE).at(-1)! - 9.99) < 1e-9);
  });

  it('not at all in the last quarter of an hour, and after the close', () => {
    for (const left of [15, 1, 0, -14]) assert.ok(waits(left * MINUTE).every((wait) => wait === 0));
  });

  it('a little longer, once, where its moment passed while no page was open', () => {
    assert.deepEqual(
      reconsider(row, 10 * MINUTE, () => 0.5),
      {...row, castAt: 11 * MINUTE, postponed: true},
    );
    assert.equal(reconsider({...row, postponed: true}, 30 * MINUTE, () => 0.5).castAt, 0);
    assert.equal(
      reconsider(row, MINUTE, () => 0.5),
      row,
      'a timer may be late',
    );
  });

  it('no longer once the last call has come', () => {
    const late = {...row, castAt: 50 * MINUTE, closesAt: 40 * MINUTE};
    assert.equal(reconsider(late, 26 * MINUTE, () => 1).castAt, 26 * MINUTE);
    assert.equal(
      reconsider(late, 24 * MINUTE, () => 1),
      late,
    );
    const failed = {...late, failures: 1, castAt: 27 * MINUTE};
    assert.equal(
      reconsider(failed, 26 * MINUTE, () => 1),
      failed,
      'but for the next try',
    );
  });

  it('no longer than it would have, where somebody has put the clock back', () => {
    const ahead = {...row, castAt: 500 * MINUTE};
    assert.ok(reconsider(ahead, 0, () => 0.5).castAt <= 60 * MINUTE);
  });

  it('for a while after another, unless the poll is about to close', () => {
    const due = {...row, castAt: 5 * MINUTE};
    assert.equal(keepApart(due, 5 * MINUTE, () => 0).castAt, 5.5 * MINUTE);
    assert.equal(keepApart(due, 5 * MINUTE, () => 1).castAt, 6 * MINUTE);
    assert.equal(
      keepApart(due, 4 * MINUTE, () => 1),
      due,
    );
    assert.equal(keepApart({...due, closesAt: 10 * MINUTE}, 5 * MINUTE, () => 1).castAt, 5 * MINUTE);
  });
});
