import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nextTry} from '../../src/client/live/next-try.js';
import {FakeClock} from '../support/fake-clock.js';

test('however long a host was away, a page looks for it again within 32 seconds', () => {
  const clock = new FakeClock();
  const waits = Array.from({length: 40}, (_, failures) => nextTry({why: 'lost'}, failures, clock).wait);
  assert.deepEqual(waits.slice(0, 7), [1000, 2000, 4000, 8000, 16_000, 32_000, 32_000]);
  assert.equal(Math.max(...waits), 32_000);
});

test('a host that asks to be left alone for longer is', () => {
  const clock = new FakeClock();
  const response = new Response(null, {status: 503, headers: {'retry-after': '120'}});
  const {wait} = nextTry({why: 'refused', reply: {status: 503, response} as never}, 40, clock);
  assert.ok(wait >= 120_000, `${wait}`);
});
