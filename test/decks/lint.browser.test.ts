/** What the linter finds in Node it finds in a page, too: expressions and normal forms are those of the browser there. */
import {expect} from '@open-wc/testing';
import {deckLanguages, loadDecks} from '../../src/decks/decks.js';
import {lintDeck} from '../../src/decks/lint/lint.js';
import * as english from './support/english.js';
import * as german from './support/german.js';
import * as others from './support/others.js';

const bad: Readonly<Record<string, Record<string, readonly string[]>>> = {en: english.bad, de: german.bad, ...others.bad};

describe('decks in a page', () => {
  for (const lang of Object.keys(deckLanguages))
    it(`may ask in ${lang} what ships, and not what they may not`, async () => {
      for (const deck of await loadDecks(lang)) expect(await lintDeck(deck)).to.deep.equal([]);
      for (const [category, texts] of Object.entries(bad[lang]!)) {
        const prompts = texts.map((text, index) => ({id: `q${index}`, text, tags: [], sensitivity: 'light' as const}));
        const findings = await lintDeck({id: 'own', lang, title: '', prompts});
        const refused = findings.filter((one) => one.category === category && one.certainty === 'certain').map(({promptId}) => promptId);
        expect([...new Set(refused)]).to.deep.equal(prompts.map(({id}) => id));
      }
    });
});
