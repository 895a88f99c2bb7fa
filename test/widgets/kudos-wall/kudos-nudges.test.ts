import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nudgesOf} from '../../../src/widgets/kudos-wall/kudos-nudges.js';

const bilal = {kind: 'person', id: 'bilal', name: 'Bilal Haddad'} as const;
const draft = (message: string, audience: 'recipient' | 'group' = 'group') => ({to: [bilal], message, audience});
const fine = 'You found the leak before any of us had looked for it.';

describe('what the composer asks about a draft', () => {
  it('is nothing about words that say what somebody did', () => assert.deepEqual(nudgesOf(draft(fine), []), []));

  it('is what they did, where the words are few or none are words', () => {
    assert.deepEqual(nudgesOf(draft('Thanks!'), []), ['specific']);
    assert.deepEqual(nudgesOf(draft('🎉'.repeat(30)), []), ['specific']);
    assert.deepEqual(nudgesOf(draft('昨日は遅くまで一緒に塗装をしてくれて、本当にありがとうございました。'), []), []);
  });

  it('is whether to say the same again, to somebody who has read it', () => {
    assert.deepEqual(nudgesOf(draft(`  ${fine}`), [{to: ['ana', 'bilal'], message: fine}]), ['same']);
    assert.deepEqual(nudgesOf(draft(fine), [{to: ['ana'], message: fine}]), []);
  });

  it('is whether others should read what looks like personal data', () => {
    assert.deepEqual(nudgesOf(draft('You wrote to bilal@ternhaven.example at midnight.'), []), ['personal']);
    assert.deepEqual(nudgesOf(draft('You wrote to bilal@ternhaven.example at midnight.', 'recipient'), []), []);
  });
});
