import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {LONGEST_WAIT, backoff, retryAfter} from '../../src/protocol/backoff.js';

const most = () => 1;
const least = () => 0;
const NOW = Date.UTC(2026, 2, 2, 9);

describe('backoff', () => {
  test('is anything from nothing to twice as long each time, up to five minutes', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 8, 9, 50, 2000].map((failures) => backoff(failures, most)),
      [1_000, 2_000, 4_000, 8_000, 256_000, 300_000, 300_000, 300_000],
    );
    assert.equal(backoff(9, least), 0);
  });

  test('never comes back before the host asked, and up to a fifth later', () => {
    assert.equal(backoff(0, least, 3_000), 3_000);
    assert.equal(backoff(0, most, 3_000), 3_600);
  });

  test('waits an hour and a fifth at most, whatever the host asked', () => {
    assert.equal(backoff(0, most, 86_400_000), LONGEST_WAIT);
    assert.equal(LONGEST_WAIT, 4_320_000);
  });

  test('waits by its own measure where that is longer', () => assert.equal(backoff(5, most, 1_000), 32_000));
});

describe('Retry-After', () => {
  const read = (headers: Record<string, string>) => retryAfter(new Headers(headers), NOW);

  test('in seconds', () => assert.equal(read({'retry-after': ' 120 '}), 120_000));
  test('as a date', () => assert.equal(read({'retry-after': new Date(NOW + 5_000).toUTCString()}), 5_000));
  test('as a date of the past', () => assert.equal(read({'retry-after': new Date(NOW - 5_000).toUTCString()}), 0));
  test('as a date by the clock of the host', () => {
    const host = NOW + 7_200_000;
    assert.equal(read({date: new Date(host).toUTCString(), 'retry-after': new Date(host + 4_000).toUTCString()}), 4_000);
  });
  test('absent or meaningless', () => {
    assert.equal(read({}), undefined);
    assert.equal(read({'retry-after': 'soon'}), undefined);
    assert.equal(read({'retry-after': '-5'}), undefined);
  });
});
