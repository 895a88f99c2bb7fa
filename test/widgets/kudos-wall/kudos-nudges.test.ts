import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isAsked, nudgesOf, wordsFound} from '../../../src/widgets/kudos-wall/kudos-nudges.js';

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

  it('is whether to say it another way, where the page finds words that may hurt', () => {
    assert.deepEqual(nudgesOf(draft(fine), [], ['leak']), [{words: ['leak']}]);
    assert.deepEqual(nudgesOf(draft(fine), [], []), []);
  });

  it('is asked once for each word', () => {
    assert.ok(isAsked({words: ['leak']}, ['same', {words: ['leak', 'other']}]));
    assert.ok(!isAsked({words: ['leak', 'more']}, [{words: ['leak']}]));
    assert.ok(isAsked({words: ['leak', 'more']}, [{words: ['leak']}, {words: ['more']}]));
    assert.ok(isAsked('same', ['same']));
    assert.ok(!isAsked('same', [{words: ['same']}]));
  });
});

describe('what a page finds in words', () => {
  it('is what it names, whether at once or later, as text', async () => {
    assert.deepEqual(await wordsFound((text, {lang}) => [`${text} ${lang}`], 'darn', 'de'), ['darn de']);
    assert.deepEqual(await wordsFound(async () => ['darn', 7 as never], 'darn'), ['darn', '7']);
  });

  it('is not waited for longer than a second', async () => {
    await assert.rejects(
      wordsFound(() => new Promise(() => {}), 'darn'),
      /no answer within 1000 ms/,
    );
  });

  it('is an error where it gives no list', async () => {
    await assert.rejects(wordsFound(() => undefined as never, 'darn'));
  });
});
