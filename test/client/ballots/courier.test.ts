import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Courier} from '../../../src/client/ballots/courier.js';
import {FakeClock} from '../../support/fake-clock.js';

describe('What a page reads as nobody', () => {
  const clock = new FakeClock(Date.UTC(2026, 2, 2, 9));
  const skewOf = async (headers: Record<string, string>): Promise<number | undefined> => {
    const courier = new Courier(clock, async () => Response.json({}, {headers}));
    return (await courier.read('http://host.example/v1/polls/p'))?.skew;
  };
  const date = new Date(clock.now() - 600_000).toUTCString();

  it('tells how far the clock of the device is off, also where a cache has kept it for a while', async () => {
    assert.equal(await skewOf({date}), -600_000);
    assert.equal(await skewOf({date, age: '600'}), 0);
    assert.equal(await skewOf({date, age: '660'}), 60_000);
    for (const age of ['', '-1', '1e9', 'long']) assert.equal(await skewOf({date, age}), -600_000, age);
    assert.equal(await skewOf({}), 0);
    assert.equal(await skewOf({age: '600'}), 0);
  });
});
