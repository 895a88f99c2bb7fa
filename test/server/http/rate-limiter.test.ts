import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {RateLimiter} from '../../../src/server/http/rate-limiter.js';

describe('Rate limiter', () => {
  it('tells the seconds until the next request may pass', () => {
    let now = 0;
    const rate = new RateLimiter(6, () => now);
    for (let index = 0; index < 6; index++) assert.equal(rate.take('a'), 0);
    assert.equal(rate.take('a'), 10);
    now += 9000;
    assert.equal(rate.take('a'), 1);
    now += 1000;
    assert.equal(rate.take('a'), 0);
    assert.equal(rate.take('b'), 0);
  });

  it('counts what comes at once one by one, and has whoever tries again bring all of it anew', () => {
    let now = 0;
    const rate = new RateLimiter(60, () => now);
    assert.equal(rate.take('a', 50), 0);
    assert.equal(rate.take('a'), 0);
    assert.equal(rate.take('a', 50, 1), 41);
    now += 41_000;
    assert.equal(rate.take('a'), 0);
    assert.equal(rate.take('a', 50, 1), 0);
    assert.equal(rate.take('a'), 1);
  });

  it('lets more than a minute has pass when nothing was taken, and then takes as long as they should have', () => {
    let now = 0;
    const rate = new RateLimiter(6, () => now);
    assert.equal(rate.take('a', 12), 0);
    assert.equal(rate.take('a'), 70);
    now += 70_000;
    assert.equal(rate.take('a'), 0);
    assert.equal(rate.take('a', 12), 60);
  });

  it('forgets who was not there for longest, and never who comes all the time', () => {
    const rate = new RateLimiter(1, () => 0);
    rate.take('first');
    rate.take('often');
    for (let index = 0; index < 10_000; index++) {
      rate.take(`other ${index}`);
      assert.notEqual(rate.take('often'), 0);
    }
    assert.equal(rate.take('first'), 0);
  });

  it('does not forget whom it refuses while others are there whom it does not', () => {
    let now = 0;
    const rate = new RateLimiter(5, () => now);
    for (let index = 0; index < 5; index++) rate.take('first');
    assert.notEqual(rate.take('first'), 0);
    for (let index = 0; index < 20_000; index++) rate.take(`other ${index}`);
    assert.notEqual(rate.take('first'), 0);
    now += 60_000;
    assert.equal(rate.take('first'), 0);
  });
});
