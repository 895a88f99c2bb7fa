import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {parseDeck} from '../../src/decks/deck.js';
import type {Deck} from '../../src/decks/deck.js';
import {deckLanguages, loadDecks} from '../../src/decks/decks.js';
import {lintDeck} from '../../src/decks/lint/lint.js';
import {languageOf} from '../../src/elements/language-of.js';
import {languages} from '../../src/locales/languages.js';

const tags = Object.keys(deckLanguages);
const english = await loadDecks('en');

/** All texts of decks, with where they stand. */
const textsOf = (decks: readonly Deck[]): [where: string, text: string][] =>
  decks.flatMap(({id: deckId, title, prompts}) => [
    [`${deckId} title`, title] as [string, string],
    ...prompts.flatMap(({id, text, followUp}): [string, string][] => [
      [id, text],
      ...(followUp === undefined ? [] : [[`${id} follow-up`, followUp] as [string, string]]),
    ]),
  ]);

/** How a sentence ends, by language; and what it does not have. */
const ENDS: Record<string, RegExp> = {ar: /[؟.]$/, ja: /[？。]$/, zh: /[？！]$/};
const WRONG: Record<string, RegExp> = {
  ar: /[?;,]/,
  es: /^(?:(?!¿)[^?])*\?/,
  fr: /(?<!\u202F)[;!?]|(?<!\u00A0):/,
  hi: /\./,
  ja: /[.?!:;(),]|[\u3000-\u9FFF] [\u3040-\u9FFF]/u,
  zh: /[.?!:;(),]|[\u3000-\u9FFF] [\u3000-\u9FFF]/u,
};

describe('the decks that ship', () => {
  it('are in every language that the widgets speak', async () => {
    assert.deepEqual(
      [...tags].sort(),
      Object.keys(languages)
        .filter((tag) => tag !== 'en-XA')
        .sort(),
    );
    const files = await readdir(new URL('../../src/decks/', import.meta.url));
    assert.deepEqual(files.filter((file) => /^[a-z]{2}\.ts$/.test(file)).sort(), tags.map((tag) => `${tag}.ts`).sort());
  });

  it('are three, with about forty questions each, few of which come near', () => {
    assert.deepEqual(
      english.map(({id}) => id),
      ['light', 'work', 'newcomer'],
    );
    for (const {id, prompts} of english) {
      assert.ok(prompts.length >= 38, id);
      const personal = prompts.filter(({sensitivity}) => sensitivity === 'personal').length;
      assert.ok(personal > 0 && personal <= prompts.length / 10, `${id} has ${personal}`);
    }
  });

  it('have ids that no other question has', () => {
    const ids = english.flatMap(({prompts}) => prompts.map(({id}) => id));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('share no text between two languages: it would not be translated', async () => {
    const seen = new Map<string, string>();
    for (const tag of tags) {
      for (const [where, text] of textsOf(await loadDecks(tag))) {
        assert.equal(seen.get(text), undefined, `${tag} ${where}: ${text}`);
        seen.set(text, `${tag} ${where}`);
      }
    }
  });
});

for (const tag of tags) {
  const decks = await loadDecks(tag);

  describe(`the decks in ${tag}`, () => {
    it('ask what those in English ask, in the same order', () => {
      const outline = (all: readonly Deck[]) =>
        all.map(({id, prompts}) => [id, prompts.map(({id, tags, sensitivity, followUp}) => [id, tags, sensitivity, followUp !== undefined])]);
      assert.deepEqual(outline(decks), outline(english));
      for (const {lang} of decks) assert.equal(lang, tag);
    });

    it('are within the limits, and in their normal form', () => {
      for (const deck of decks) assert.deepEqual(parseDeck(deck), {deck, problems: []});
    });

    it('say nothing twice', () => {
      const texts = textsOf(decks).map(([, text]) => text);
      assert.deepEqual(
        texts.filter((text, index) => texts.indexOf(text) !== index),
        [],
      );
    });

    it('have nothing that a deck may not ask, not even something that only looks so', async () => {
      for (const deck of decks) {
        assert.deepEqual(await lintDeck(deck), []);
        const told = languageOf(deck.prompts.map(({text}) => text).join('\n'), [deck.lang]);
        assert.equal(told?.split('-')[0], deck.lang, 'its words tell its language');
      }
    });

    it('end their sentences and quote as the language does', () => {
      for (const {prompts} of decks) {
        for (const [where, text] of textsOf([{id: '', lang: tag, title: '', prompts}]).slice(1)) {
          assert.match(text, ENDS[tag] ?? /[?.]$/, where);
          assert.doesNotMatch(text, /["'`´]|\.\.\.| {2}|^\s|\s$/, where);
          if (WRONG[tag]) assert.doesNotMatch(text, WRONG[tag], where);
        }
      }
    });
  });
}

describe('who is asked', () => {
  for (const [lang, gendered] of [
    ['pl', /ł(?:a|e)?(?:ś|byś)(?!\p{L})/u],
    ['he', /(?<!\p{L})(?:אתה|את\/ה|אוהב|אוהבת|מרגיש|מרגישה)(?!\p{L})/u],
    ['hi', /(?<!\p{L})(?:आप|तुम)(?!\p{L}).*(?:ते|ती) (?:हैं|हो)/u],
    ['fr', /·|toi seul/],
  ] as const)
    it(`is neither a man nor a woman in ${lang}`, async () => {
      for (const [where, text] of textsOf(await loadDecks(lang))) assert.doesNotMatch(text, gendered, where);
    });
});

describe('a language tag', () => {
  for (const [tag, lang] of [
    ['pt-BR', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['DE-at', 'de'],
    ['en-XA', 'en'],
    ['sw', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
  ] as const)
    it(`${JSON.stringify(tag)} is served in ${lang}, as its words are`, async () => {
      assert.deepEqual(await loadDecks(tag), await loadDecks(lang));
      assert.equal((await loadDecks(tag))[0]?.lang, lang);
    });
});
