/** The page of documentation about decks says what the linter does. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {parseDeck} from '../../src/decks/deck.js';
import {CATEGORIES} from '../../src/decks/lint/categories.js';
import {lintDeck} from '../../src/decks/lint/lint.js';
import {root} from '../support/setup.mjs';

const page = readFileSync(join(root, 'stories/docs/decks.mdx'), 'utf8');
const lint = (text: string) => lintDeck({id: 'own', lang: 'en', title: '', prompts: [{id: 'q', text, tags: [], sensitivity: 'light'}]});

describe('the page about decks', () => {
  const listed = Array.from(page.matchAll(/^- `(\w+)`, .*: “(.+)”$/gm), ([, category, example]) => ({category, example: example!}));

  it('names each category', () => {
    assert.deepEqual(
      listed.map(({category}) => category),
      CATEGORIES.filter((category) => category !== 'custom'),
    );
  });

  for (const {category, example} of listed)
    it(`has an example for ${category} that is refused`, async () => {
      const refused = (await lint(example)).filter(({certainty}) => certainty === 'certain').map((finding) => finding.category);
      assert.ok(refused.includes(category as never), refused.join());
    });

  it('has a deck that is read without a problem, and may be asked', async () => {
    const [json] = /(?<=```json\n)\{\n[^]*?(?=```)/.exec(page) ?? [];
    const {deck, problems} = parseDeck(JSON.parse(json!));
    assert.deepEqual(problems, []);
    assert.deepEqual(await lintDeck(deck!), []);
  });

  it('has examples of what may be asked', async () => {
    const [, text] = /^What only sounds so may be asked: (.+)$/m.exec(page) ?? [];
    const examples = Array.from(text!.matchAll(/“(.+?)”/g), ([, example]) => example!);
    assert.ok(examples.length > 1);
    for (const example of examples) assert.deepEqual(await lint(example), [], example);
  });
});
