import assert from 'node:assert/strict';
import {createHash, createHmac} from 'node:crypto';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {keyed, sha256, shuffled} from '../../../src/protocol/results/keyed.js';

describe('a keyed order', () => {
  it('is made with SHA-256, as others compute it', () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({length}, (_, index) => (index * 37 + length) % 256);
      assert.equal(Buffer.from(sha256(bytes)).toString('hex'), createHash('sha256').update(bytes).digest('hex'), String(length));
    }
  });

  it('is made with HMAC, as others compute it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 120}), fc.string({unit: 'grapheme'}), (secret, text) => {
        assert.equal(keyed(secret)(text), createHmac('sha256', secret).update(text).digest('hex'));
      }),
      {numRuns: 200},
    );
  });

  it('does not depend on the order that things came in, and does on secret and purpose', () => {
    const things = Array.from({length: 20}, (_, index) => `thing ${index}`);
    const order = (secret: string, purpose: string, list = things) => shuffled(secret, purpose, list, (thing) => thing);
    assert.deepEqual(order('one', 'batch', [...things].reverse()), order('one', 'batch'));
    assert.notDeepEqual(order('one', 'text'), order('one', 'batch'));
    assert.notDeepEqual(order('two', 'batch'), order('one', 'batch'));
  });
});
