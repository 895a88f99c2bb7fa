import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inspect} from 'node:util';
import {BALLOT_MEDIA_TYPE} from '../../../src/protocol/ballot.js';
import {createBallotHandler} from '../../../src/server/ballots/handler.js';
import {BallotLimiter} from '../../../src/server/ballots/limiter.js';

const MINUTE = 60_000;

describe('The limit of ballots', () => {
  it('holds for one network, and for all together, and begins anew after a minute', () => {
    let now = 5 * MINUTE;
    const limiter = new BallotLimiter({perAddress: 3, inAll: 5}, () => now);
    const take = (address?: string) => limiter.take(address) === 0;
    assert.deepEqual(['192.0.2.1', '192.0.2.9', '192.0.2.7', '192.0.2.1'].map(take), [true, true, true, false]);
    assert.deepEqual([take('198.51.100.1'), take(), take(), take('198.51.100.1')], [true, true, false, false]);
    now += 20_500;
    assert.equal(limiter.take('203.0.113.1'), 40, 'in seconds');
    now += 39_500;
    assert.ok(take('192.0.2.1'));
    now -= 10 * MINUTE;
    assert.ok(take('192.0.2.1'), 'a clock that was set back');
  });

  it('counts nothing for others where a network sends without end', () => {
    const limiter = new BallotLimiter({perAddress: 10, inAll: 20}, () => 0);
    for (let index = 0; index < 1000; index++) limiter.take(`192.0.2.${index % 250}`);
    assert.deepEqual(
      Array.from({length: 11}, () => limiter.take('2001:db8:1::1')),
      [...Array.from({length: 10}, () => 0), 60],
    );
  });

  it('knows how many came, in no order, and no address: two minutes with the same networks look the same', () => {
    const networks = Array.from({length: 40}, (_, index) => `10.1.${index % 20}.${index}`);
    const knownOf = (addresses: readonly string[]) => {
      const limiter = new BallotLimiter({perAddress: 1e6, inAll: 1e6}, () => 0);
      for (const address of addresses) limiter.take(address);
      return limiter.known;
    };
    // Places may fall together, so that not even the number of networks is told.
    const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
    for (const addresses of [networks, [...networks].reverse()]) {
      const known = knownOf(addresses);
      assert.equal(total(known), 40);
      assert.ok(known.length <= 20 && known.every((count) => count >= 2));
    }
    assert.ok(!inspect(new BallotLimiter({perAddress: 1, inAll: 1}, () => 0), {depth: 9, showHidden: true}).includes('10.1.'));
  });

  it('gives the same network another place each minute, and forgets the one of before', () => {
    let now = 0;
    const limiter = new BallotLimiter({perAddress: 100, inAll: 1e6}, () => now);
    for (let index = 0; index < 7; index++) limiter.take('192.0.2.1');
    assert.deepEqual(limiter.known, [7]);
    now += MINUTE;
    limiter.take('198.51.100.1');
    assert.deepEqual(limiter.known, [1]);
  });

  it('answers with a problem that says when to come again, before a body is read, and to any page', async () => {
    const cast = async () => 'counted' as const;
    const handle = createBallotHandler({cast}, {rates: {perAddress: 1, inAll: 9}, addressOf: () => '192.0.2.1', clock: () => 0});
    const send = () =>
      handle(new Request('http://host.example/v1/ballots', {method: 'POST', body: '{}', headers: {'content-type': BALLOT_MEDIA_TYPE}}));
    assert.equal((await send()).status, 201);
    const refused = await send();
    assert.deepEqual(
      [refused.status, refused.headers.get('Retry-After'), refused.headers.get('Access-Control-Expose-Headers')],
      [429, '60', 'retry-after'],
    );
    assert.deepEqual([((await refused.json()) as {code: string}).code, refused.headers.get('Hearth-Request-Id')], ['rate-limited', null]);
  });
});
