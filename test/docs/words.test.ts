/** What the documentation calls things, where another word would promise more than is kept. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../support/setup.mjs';

const pages = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'stories'), {recursive: true, encoding: 'utf8'}).flatMap((file) =>
    /\.(?:mdx|tsx?)$/.test(file) ? [`stories/${file.replaceAll('\\', '/')}`] : [],
  ),
];

/** All that may be said with the word: that others call things so which are not, that only what is unlinkable may be called so, and what the button there says. */
const SAID = [
  /polls elsewhere is that they are called\s+anonymous and are not/,
  /The word _anonymous_ stands on the screen for the third alone\./,
  /Nothing else than the third is ever called anonymous, and for that one “How anonymous is this\?” opens/,
];

describe('the documentation', () => {
  it('calls nothing anonymous but what is unlinkable', () => {
    assert.ok(pages.length > 40);
    for (const page of pages) {
      const rest = SAID.reduce((text, said) => text.replace(said, ''), readFileSync(join(root, page), 'utf8'));
      assert.deepEqual(rest.match(/.*anonym.*/gi) ?? [], [], page);
    }
  });
});
