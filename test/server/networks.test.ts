import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {networkOf} from '../../src/server/networks.js';

describe('The network of an address', () => {
  it('is as much of it as is asked for, however it is written', () => {
    for (const [address, wide, narrow] of [
      ['192.0.2.17', '192.0.2', '192.0.2.17'],
      ['::ffff:192.0.2.17', '192.0.2', '192.0.2.17'],
      ['2001:db8:12:34:56:78:9a:bc', '2001:db8:12', '2001:db8:12:34'],
      ['2001:0DB8:0012::1', '2001:db8:12', '2001:db8:12:0'],
      ['2001:db8::1', '2001:db8:0', '2001:db8:0:0'],
      ['fe80::1%eth0', 'fe80:0:0', 'fe80:0:0:0'],
      ['::1', '0:0:0', '0:0:0:0'],
      ['unknown', 'unknown', 'unknown'],
    ] as const) {
      assert.equal(networkOf(address, {ipv4: 3, ipv6: 3}), wide);
      assert.equal(networkOf(address, {ipv4: 4, ipv6: 4}), narrow);
    }
  });
});
