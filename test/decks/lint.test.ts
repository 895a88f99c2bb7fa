import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseDeck} from '../../src/decks/deck.js';
import type {Deck} from '../../src/decks/deck.js';
import {deckLanguages} from '../../src/decks/decks.js';
import {CATEGORIES} from '../../src/decks/lint/categories.js';
import type {Category} from '../../src/decks/lint/categories.js';
import {isLinted, lintDeck, looksSensitive, withoutRefused} from '../../src/decks/lint/lint.js';
import type {LintOptions} from '../../src/decks/lint/lint.js';
import {lists} from '../../src/decks/lint/list.js';
import {compile, endOf, TermError} from '../../src/decks/lint/term.js';
import {wordsOf} from '../../src/decks/lint/words.js';
import * as english from './support/english.js';
import * as german from './support/german.js';
import * as others from './support/others.js';

const deckOf = (lang: string, ...texts: string[]): Deck => ({
  id: 'own',
  lang,
  title: '',
  prompts: texts.map((text, index) => ({id: `q${index}`, text, tags: [], sensitivity: 'light'})),
});

const lint = (lang: string, text: string, options?: LintOptions) => lintDeck(deckOf(lang, text), options);

/** The categories that a text is refused for. */
async function refusedFor(lang: string, text: string): Promise<Category[]> {
  return (await lint(lang, text)).filter(({certainty}) => certainty === 'certain').map(({category}) => category);
}

for (const [lang, {bad, badToo, innocent}] of Object.entries({en: english, de: german})) {
  describe(`a deck in ${lang}`, () => {
    for (const [category, texts] of Object.entries(bad)) {
      it(`may not ask about ${category}`, async () => {
        assert.ok(texts.length >= 8);
        for (const text of texts) assert.ok((await refusedFor(lang, text)).includes(category as Category), text);
      });
    }

    it('may not ask what is put in other words', async () => {
      for (const text of badToo) assert.notDeepEqual(await refusedFor(lang, text), [], text);
    });

    it('may ask what only sounds so', async () => {
      assert.ok(innocent.length >= 100);
      assert.deepEqual(await lintDeck(deckOf(lang, ...innocent)), []);
    });
  });
}

for (const [lang, bad] of Object.entries(others.bad)) {
  describe(`a deck in ${lang}`, () => {
    for (const [category, texts] of Object.entries(bad)) {
      it(`may not ask about ${category}`, async () => {
        for (const text of texts) assert.ok((await refusedFor(lang, text)).includes(category as Category), text);
      });
    }

    it('may ask what only sounds so', async () => {
      assert.deepEqual(await lintDeck(deckOf(lang, ...(others.innocent[lang] ?? []))), []);
    });
  });
}

describe('what is found', () => {
  it('stands where it says, in the question or in its follow-up', async () => {
    const deck = deckOf('en', 'Hello 👋🏽! And how OLD are you?');
    const findings = await lintDeck({
      ...deck,
      prompts: [
        {...deck.prompts[0]!, followUp: 'Is it true?'},
        {...deck.prompts[0]!, id: 'q1', text: 'Why?', followUp: 'Are you married?'},
      ],
    });
    assert.deepEqual(findings, [
      {promptId: 'q0', field: 'text', category: 'age', certainty: 'certain', found: 'how OLD are you', start: 16, end: 31, allowed: false},
      {promptId: 'q1', field: 'followUp', category: 'family', certainty: 'certain', found: 'married', start: 8, end: 15, allowed: false},
    ]);
  });

  it('is found however it is written', async () => {
    for (const [lang, text] of [
      ['en', 'HOW OLD ARE YOU?'],
      ['en', 'How  old,\nare you?'],
      ['en', 'Ｈｏｗ ｏｌｄ ａｒｅ ｙｏｕ？'],
      ['en', 'How o\u00ADld a\u200Bre you?'],
      ['en', 'What is your ágé?'],
      ['de', 'Woher kommst du urspruenglich?'],
      ['de', 'Woher kommst du ursprunglich?'],
      ['de', 'Wann ist dein GEBURTSTAG?'],
      ['de', 'Familien-Stand? Dein Familienstand?'],
      ['tr', 'DİNİNİZ NE?'],
      ['pl', 'Jakie jest Twoje wyksztalcenie i wyznanie?'],
      ['ar', 'ما دِينُكَ؟'],
      ['he', 'מה הַדָּת שלך?'],
      ['zh', '你的國籍是什麼？'],
      ['en-GB', 'How old are you?'],
    ] as const)
      assert.notDeepEqual(await refusedFor(lang, text), [], `${lang}: ${text}`);
  });

  it('is not put together from two sentences', async () => {
    assert.deepEqual(await lint('en', 'Where are you? From here it looks fine.'), []);
    assert.notDeepEqual(await lint('en', 'Where are you from? It looks fine.'), []);
  });

  it('may be only likely, where it can be meant in another way', async () => {
    const [finding] = await lint('en', 'What do you think of gender in language?');
    assert.deepEqual([finding?.category, finding?.certainty], ['sexuality', 'likely']);
  });

  it('is looked for in English where there is no list for the language, and one can know that', async () => {
    assert.notDeepEqual(await lint('sw', 'How old are you?'), []);
    assert.equal(isLinted('sw'), false);
    for (const tag of [...Object.keys(deckLanguages), 'pt-BR', 'DE']) assert.ok(isLinted(tag), tag);
    for (const tag of ['constructor', '__proto__', '']) assert.equal(isLinted(tag), false, tag);
  });
});

describe('a host', () => {
  it('allows a category, and is told all the same', async () => {
    const text = 'Do you have any allergies?';
    const findings = await lint('en', text, {allow: ['health']});
    assert.deepEqual(
      findings.map(({category, allowed}) => [category, allowed]),
      [['health', true]],
    );
    assert.deepEqual(
      (await lint('en', `${text} How old are you?`, {allow: ['health']})).map(({category, allowed}) => [category, allowed]),
      [
        ['health', true],
        ['age', false],
      ],
    );
  });

  it('adds terms, to a category or as its own', async () => {
    const extend = {custom: ['mascot*', 'where .. (canteen|kitchen)'], home: ['balcony']};
    assert.deepEqual(
      (await lintDeck(deckOf('en', 'Who draws our Mascots?', 'Where, please, is the canteen?', 'Whose balcony?', 'Who sings?'), {extend})).map(
        ({promptId, category, found}) => [promptId, category, found],
      ),
      [
        ['q0', 'custom', 'Mascots'],
        ['q1', 'custom', 'Where, please, is the canteen'],
        ['q2', 'home', 'balcony'],
      ],
    );
    assert.notDeepEqual(await lint('en', 'How old are you?', {extend}), [], 'what ships is still looked for');
  });

  it('adds them in the deck, too', async () => {
    const {deck} = parseDeck({...deckOf('en', 'Who draws our mascots?', 'Whose balcony?', 'Who sings?'), refuse: {custom: ['mascot*']}});
    const found = async (options?: LintOptions) => (await lintDeck(deck!, options)).map(({promptId}) => promptId);
    assert.deepEqual(await found(), ['q0']);
    assert.deepEqual(await found({extend: {home: ['balcony'], custom: ['sings']}}), ['q0', 'q1', 'q2']);
  });

  it('means its own terms, whatever they stand in', async () => {
    assert.deepEqual(await lint('en', 'How do you work with a partner team?'), []);
    assert.notDeepEqual(await lint('en', 'How do you work with a partner team?', {extend: {custom: ['partner team']}}), []);
  });

  it('is told of a term that cannot be read', async () => {
    for (const term of [
      '',
      '  ',
      '(',
      'a)',
      'a|b',
      '(a|)',
      '()',
      '(a)?',
      '..',
      '*',
      '* ..',
      'a (b',
      'lies(s|t)',
      '!',
      '('.repeat(20),
      'x'.repeat(2000),
    ])
      await assert.rejects(lint('en', 'Hello', {extend: {custom: [term]}}), TermError, term);
    await assert.rejects(lint('en', 'Hello', {extend: {custom: [7 as unknown as string]}}), TermError);
  });

  it('gets the deck without what is refused', async () => {
    const {deck} = parseDeck({
      id: 'own',
      lang: 'en',
      prompts: [
        {id: 'good', text: 'Which knot do you tie best?', followUp: 'And are you married?'},
        {id: 'bad', text: 'How old are you?'},
        {id: 'perhaps', text: 'What do you think of gender in language?', followUp: 'Why?'},
        {id: 'allowed', text: 'Do you have any allergies?'},
      ],
    });
    const kept = withoutRefused(deck!, await lintDeck(deck!, {allow: ['health']}));
    assert.deepEqual(
      kept.prompts.map(({id, followUp}) => [id, followUp]),
      [
        ['good', undefined],
        ['perhaps', 'Why?'],
        ['allowed', undefined],
      ],
    );
  });
});

describe('a term', () => {
  const found = (term: string, text: string): string | undefined => {
    const words = wordsOf(text);
    const compiled = compile(term);
    for (const [start] of words.entries()) {
      const end = endOf(compiled, words, start);
      if (end !== undefined) return text.slice(words[start]!.start, words[end - 1]!.end);
    }
    return undefined;
  };

  for (const [term, text, expected] of [
    ['old', 'How old?', 'old'],
    ['old', 'Holder, oldest, fold', undefined],
    ['old*', 'Holder, oldest', 'oldest'],
    ['*old', 'Fold, oldest', 'Fold'],
    ['*old*', 'A holder', 'holder'],
    ['your * dog', 'Is your brown dog here', 'your brown dog'],
    ['your * dog', 'Is your dog here', undefined],
    ['(a|b c) d', 'x b c d', 'b c d'],
    ['a (b)? c', 'a c', 'a c'],
    ['a (b)? c', 'a b c', 'a b c'],
    ['a .. z', 'a 1 2 3 4 z', 'a 1 2 3 4 z'],
    ['a .. z', 'a 1 2 3 4 5 z', undefined],
    ['a .. z', 'a. z', undefined],
    ['a .. z', 'a v2.0 z', 'a v2.0 z'],
    ['(a (b|c)|d) e', 'x a c e', 'a c e'],
    ['年齢', 'あなたの年齢は', '年齢'],
    ['何(才|歳)', '今何歳ですか', '何歳'],
    ['何(才|歳)', '何か歳', undefined],
  ] as const)
    it(`${term} ${expected === undefined ? 'is not in' : 'is in'} ${text}`, () => assert.equal(found(term, text), expected));
});

describe('linting', () => {
  it('never throws, whatever is asked in whatever language', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...Object.keys(lists)), fc.string()),
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.string({unit: 'grapheme'}),
          fc.array(fc.constantFrom('your', 'dein', 'old', '歳', '你', '.', '(', '*', 'age', 'of', ' ')).map((all) => all.join(' ')),
        ),
        async (lang, text) => {
          for (const {found, start, end, category} of await lint(lang, text)) {
            assert.equal(text.slice(start, end), found);
            assert.ok(CATEGORIES.includes(category));
          }
          await looksSensitive(text, lang);
        },
      ),
      {numRuns: 300},
    );
  });

  it('takes steps in proportion to the text: S16', async () => {
    /** How often words are looked at when all terms of a list are looked for from every word. */
    const stepsFor = (terms: readonly ReturnType<typeof compile>[], text: string): number => {
      let steps = 0;
      const words = new Proxy(wordsOf(text), {
        get: (all, key) => {
          steps++;
          return Reflect.get(all, key) as unknown;
        },
      });
      for (let start = 0; start < words.length; start++) for (const term of terms) endOf(term, words, start);
      return steps;
    };
    for (const [lang, load] of Object.entries(lists)) {
      const {default: list} = await load();
      const terms = Object.values({...list.certain, ...list.likely, innocent: list.innocent})
        .flatMap((all) => all.split(/[,\n]/))
        .filter((term) => term.trim() !== '')
        .map((term) => compile(term, list.spelling));
      for (const unit of ['x ', 'your ', 'where are you ', 'how much do you ', 'dein ', '你', '何', 'どこ']) {
        const [once, twice] = [stepsFor(terms, unit.repeat(40)), stepsFor(terms, unit.repeat(80))];
        assert.ok(twice < once * 2.5, `${lang}: ${once} and ${twice} steps for ${JSON.stringify(unit)}`);
      }
    }
  });
});

describe('what a person writes of their own', () => {
  for (const [lang, text, category] of [
    ['en', 'What I learned when I was a child', 'childhood'],
    ['en', 'How I met my wife', 'family'],
    ['en', 'Where I am from', 'origin'],
    ['en', 'My first pet', 'childhood'],
    ['en', 'How old am I?', 'age'],
    ['en', 'Living with diabetes', 'health'],
    ['de', 'Wie ich meine Frau kennengelernt habe', 'family'],
    ['de', 'Was ich in meiner Kindheit gelesen habe', 'childhood'],
    ['de', 'Woher ich komme', 'origin'],
    ['fr', 'Comment j’ai rencontré mon mari', 'family'],
    ['es', 'Lo que aprendí de mi abuela', 'family'],
    ['pl', 'Co mówiła moja babcia', 'family'],
    ['zh', '我的童年', 'childhood'],
    ['ja', '子どもの頃の夢', 'childhood'],
    ['pt-BR', 'A minha religião', 'faith'],
  ] as const)
    it(`may be sensitive: ${text}`, async () => assert.equal(await looksSensitive(text, lang), category));

  for (const [lang, text] of [
    ['en', 'My favourite keyboard shortcut'],
    ['en', 'What I would do with a free afternoon'],
    ['en', 'The union of two sets'],
    ['de', 'Mein liebstes Werkzeug'],
    ['de', 'Was ich gern erkläre'],
    ['ja', '私の好きな道具'],
    ['sw', 'How old am I?'],
  ] as const)
    it(`is not: ${text}`, async () => assert.equal(await looksSensitive(text, lang), undefined));
});
