import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Terms} from '../../src/locales/en.js';
import en from '../../src/locales/en.js';
import {languages as shared} from '../../src/locales/languages.js';

/** All the words of each language: those that all widgets share, and those of each. */
const languages: Readonly<Record<string, () => Promise<{default: Terms}>>> = {
  en: () => import('../../src/locales/en.js'),
  ar: () => import('../../src/locales/ar.js'),
  de: () => import('../../src/locales/de.js'),
  es: () => import('../../src/locales/es.js'),
  fr: () => import('../../src/locales/fr.js'),
  he: () => import('../../src/locales/he.js'),
  hi: () => import('../../src/locales/hi.js'),
  it: () => import('../../src/locales/it.js'),
  ja: () => import('../../src/locales/ja.js'),
  nl: () => import('../../src/locales/nl.js'),
  pl: () => import('../../src/locales/pl.js'),
  pt: () => import('../../src/locales/pt.js'),
  tr: () => import('../../src/locales/tr.js'),
  uk: () => import('../../src/locales/uk.js'),
  zh: () => import('../../src/locales/zh.js'),
  'en-XA': () => import('../../src/locales/en-xa.js'),
};

const RIGHT_TO_LEFT = ['ar', 'he'];
const NAME = 'Nur';
const DAY = '2031';
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];
/** What a term is given that speaks of more than a name and a moment. */
const FIGURES = ['75', '95'];

type Key = keyof Terms;
const keys = Object.keys(en) as Key[];

/** Terms that speak of a number. The others that are functions speak of a name or a moment. */
const counting = [
  'charactersLeft',
  'charactersOver',
  'peopleFound',
  'peopleLimit',
  'kudosNew',
  'kudosNewAnnounce',
  'kudosOthers',
  'kudosValuesFull',
  'cardTagsHint',
  'cardTagsFull',
  'pollPromise_confidential',
  'pollPromise_unlinkable',
  'pollFact_group',
  'pollFact_batch',
  'pollFact_texts',
  'pollChooseExactly',
  'pollChooseUpTo',
  'pollChooseAtLeast',
  'pollTooFew',
  'pollTooMany',
  'pollCount',
] as const;
const isCounting = (key: Key): key is (typeof counting)[number] => (counting as readonly Key[]).includes(key);

/** Everything that a term can say here. */
function said(terms: Terms, key: Key): string[] {
  if (isCounting(key)) return COUNTS.map((count) => terms[key](count));
  const term = terms[key];
  return [typeof term === 'string' ? term : (term as (...names: string[]) => string)(...spoken(key))];
}

/** What a term that is no number's is given here: a name or a moment, or both. */
function spoken(key: Key): string[] {
  const term = en[key];
  return typeof term === 'function' && !isCounting(key) ? [NAME, DAY, ...FIGURES].slice(0, term.length) : [];
}

/** The terms that are put together around a name in the page, and what stands where the name will. */
const places: Partial<Record<Key, string[]>> = {
  kudosThanked: ['{from}', '{to}'],
  kudosYouThanked: ['{to}'],
  kudosOccasionFor: ['{to}'],
  kudosOccasionBy: ['{from}'],
  cardBothTag: ['{tag}'],
  cardBothAnswered: ['{question}'],
  cardThanksFrom: ['{name}'],
  cardQuestionFrom: ['{name}'],
};

const all = (terms: Terms): string[] => keys.flatMap((key) => said(terms, key));

/** Without code, which is quoted as code is, in every language. */
const withoutCode = (text: string): string => text.replace(/<[^>]*>/g, 'code');

/** How each language quotes. ’ is an apostrophe as well. */
const QUOTES: Record<string, [open: string, close: string]> = {
  ar: ['«', '»'],
  de: ['„', '“'],
  en: ['“', '”'],
  es: ['«', '»'],
  fr: ['«', '»'],
  he: ['”', '”'],
  hi: ['“', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  nl: ['‘', '’'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  tr: ['“', '”'],
  uk: ['«', '»'],
  zh: ['“', '”'],
};

/** How each language says “anonymous”. */
const ANONYMOUS: Record<string, RegExp> = {
  ar: /مجهول/,
  de: /anonym/i,
  en: /anonym/i,
  es: /an[oó]nim/i,
  fr: /anonym/i,
  he: /אנונימי/,
  hi: /गुमनाम|अनाम|बेनाम/,
  it: /anonim/i,
  ja: /匿名/,
  nl: /anoniem|anonim/i,
  pl: /anonim/i,
  pt: /an[oóô]nim/i,
  tr: /anonim/i,
  uk: /анонім/i,
  zh: /匿名/,
};

/** How many answers there are, for each form that the language has. White space is plain here. */
const answers: Record<string, Partial<Record<Intl.LDMLPluralRule, string>>> = {
  ar: {zero: '0 إجابة.', one: 'إجابة واحدة.', two: 'إجابتان.', few: '3 إجابات.', many: '11 إجابة.', other: '100 إجابة.'},
  de: {one: '1 Antwort.', other: '3 Antworten.'},
  en: {one: '1 answer.', other: '3 answers.'},
  es: {one: '1 respuesta.', many: '1.000.000 de respuestas.', other: '3 respuestas.'},
  fr: {one: '1 réponse.', many: '1 000 000 de réponses.', other: '3 réponses.'},
  he: {one: 'תשובה אחת.', two: 'שתי תשובות.', other: '3 תשובות.'},
  hi: {one: '1 जवाब।', other: '3 जवाब।'},
  it: {one: '1 risposta.', many: '1.000.000 di risposte.', other: '3 risposte.'},
  ja: {other: '回答1件'},
  nl: {one: '1 antwoord.', other: '3 antwoorden.'},
  pl: {one: '1 odpowiedź.', few: '3 odpowiedzi.', many: '5 odpowiedzi.', other: '1,5 odpowiedzi.'},
  pt: {one: '1 resposta.', many: '1.000.000 de respostas.', other: '3 respostas.'},
  tr: {one: '1 yanıt.', other: '3 yanıt.'},
  uk: {one: '1 відповідь.', few: '3 відповіді.', many: '5 відповідей.', other: '1,5 відповіді.'},
  zh: {other: '1 条回答。'},
};

/** How many new thank-yous there are, for each form that the language has. White space is plain here. */
const newThanks: Record<string, Partial<Record<Intl.LDMLPluralRule, string>>> = {
  ar: {
    zero: '0 رسالة شكر جديدة',
    one: 'رسالة شكر جديدة',
    two: 'رسالتا شكر جديدتان',
    few: '3 رسائل شكر جديدة',
    many: '11 رسالة شكر جديدة',
    other: '100 رسالة شكر جديدة',
  },
  de: {one: '1 neues Dankeschön', other: '3 neue Dankeschöns'},
  en: {one: '1 new thank-you', other: '3 new thank-yous'},
  es: {one: '1 agradecimiento nuevo', many: '1.000.000 de agradecimientos nuevos', other: '3 agradecimientos nuevos'},
  fr: {one: '1 nouveau merci', many: '1 000 000 de nouveaux mercis', other: '3 nouveaux mercis'},
  he: {one: 'תודה חדשה אחת', two: 'שתי תודות חדשות', other: '3 תודות חדשות'},
  hi: {one: '1 नया धन्यवाद संदेश', other: '3 नए धन्यवाद संदेश'},
  it: {one: '1 nuovo ringraziamento', many: '1.000.000 di nuovi ringraziamenti', other: '3 nuovi ringraziamenti'},
  ja: {other: '新しい「ありがとう」1件'},
  nl: {one: '1 nieuw bedankje', other: '3 nieuwe bedankjes'},
  pl: {one: '1 nowe podziękowanie', few: '3 nowe podziękowania', many: '5 nowych podziękowań', other: '1,5 nowego podziękowania'},
  pt: {one: '1 novo agradecimento', many: '1.000.000 de novos agradecimentos', other: '3 novos agradecimentos'},
  tr: {one: '1 yeni teşekkür', other: '3 yeni teşekkür'},
  uk: {one: '1 нова подяка', few: '3 нові подяки', many: '5 нових подяк', other: '1,5 нової подяки'},
  zh: {other: '1 条新的感谢'},
};

/** Terms that are signs between what they are given: many languages write a colon, or brackets, as English does. */
const signs: readonly Key[] = ['labelled', 'gaugeBeforeOne', 'gaugeGapOn', 'editorRound'];

/** A number for each form, the first that has it. */
const SAMPLES = [1, 3, 5, 11, 2, 0, 100, 1_000_000, 1.5];

test('each language that elements may have has all words', () => {
  assert.deepEqual(Object.keys(languages), Object.keys(shared));
});

for (const [lang, load] of Object.entries(languages)) {
  if (lang === 'en-XA') continue;
  const {default: terms} = await load();

  describe(`the words in ${lang}`, () => {
    test('are those of English, each a text or a function as there', () => {
      assert.deepEqual(Object.keys(terms).sort(), [...keys].sort());
      for (const key of keys) assert.equal(typeof terms[key], typeof en[key], key);
    });

    test('say something, for every number too', () => {
      for (const key of keys) {
        for (const text of said(terms, key)) {
          assert.ok(text.trim(), key);
          assert.doesNotMatch(text, /\b(?:undefined|null|NaN)\b|\[object|\$\{/, key);
          assert.equal(text, text.trim(), `${key} has white space at an end`);
          assert.doesNotMatch(text, / {2}/, key);
        }
      }
    });

    test('say the number and the name they speak of', () => {
      const digits = (text: string): string => text.replace(/\D/g, '');
      for (const key of counting) for (const count of COUNTS.filter((count) => count > 2)) assert.equal(digits(terms[key](count)), `${count}`, key);
      for (const key of keys) for (const word of spoken(key)) assert.ok(said(terms, key)[0]!.includes(word), `${key} without ${word}`);
    });

    test('have a place for who thanks and one for whom, and none elsewhere', () => {
      for (const key of keys) {
        const found = said(terms, key).flatMap((text) => text.match(/\{\w*\}?/g) ?? []);
        assert.deepEqual(found.sort(), places[key] ?? [], key);
      }
    });

    test('have every form that the language has for numbers', () => {
      const rules = new Intl.PluralRules(lang);
      const {pluralCategories} = rules.resolvedOptions();
      for (const [key, expected] of [
        ['kudosNewAnnounce', newThanks[lang]!],
        ['pollCount', answers[lang]!],
      ] as const) {
        assert.deepEqual(Object.keys(expected).sort(), [...pluralCategories].sort());
        for (const category of pluralCategories) {
          const sample = SAMPLES.find((count) => rules.select(count) === category)!;
          assert.equal(terms[key](sample).replace(/\s/g, ' '), expected[category], category);
        }
      }
    });

    test('name a choice as the choice is named', () => {
      assert.ok(terms['error_prefers-private'].includes(terms.kudosAudience_recipient));
      for (const key of ['pollNothingAbstain', 'pollNoTextAbstain'] as const) assert.ok(terms[key].includes(terms.pollAbstain), key);
    });

    test('have three words for the three levels of privacy, and call only the third anonymous', () => {
      const levels = [terms.pollPrivacy_named, terms.pollPrivacy_confidential, terms.pollPrivacy_unlinkable];
      assert.equal(new Set(levels).size, 3);
      const anonymous = keys.filter((key) => said(terms, key).some((text) => ANONYMOUS[lang]!.test(text)));
      assert.deepEqual(anonymous, ['pollHow_unlinkable']);
    });

    test('quote as the language does, and nothing straight', () => {
      const [open, close] = QUOTES[lang]!;
      for (const text of all(terms)) {
        const rest = withoutCode(text).replaceAll(new RegExp(`${open}[^${close}]+${close}`, 'g'), '');
        assert.doesNotMatch(rest, /["'`´«»„“”‘「」『』]|\.\.\./, text);
      }
    });

    test('have no mark of direction but around code, where it isolates', () => {
      for (const text of all(terms)) {
        const rest = RIGHT_TO_LEFT.includes(lang) ? text.replace(/\u2066<[^>]*>\u2069/g, '') : text;
        assert.doesNotMatch(rest, /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/, text);
        if (RIGHT_TO_LEFT.includes(lang)) assert.doesNotMatch(rest, /<[^>]*>/, `code would be torn apart: ${text}`);
      }
    });

    if (lang !== 'en')
      test('are not English', () => {
        const same = keys.filter((key) => !signs.includes(key) && said(terms, key).some((text, index) => text === said(en, key)[index]));
        assert.deepEqual(same, []);
      });
  });
}

/** What a language does not write so; with the texts of its dictionary. */
async function none(lang: string, pattern: RegExp): Promise<void> {
  const {default: terms} = await languages[lang]!();
  for (const text of all(terms)) assert.doesNotMatch(withoutCode(text), pattern, text);
}

describe('typography', () => {
  test('French has narrow no-break spaces before ; ! ? and no-break spaces before : and within « »', () =>
    none('fr', /(?<!\u202F)[;!?]|(?<!\u00A0)[:»]|«(?!\u00A0)/));

  test('Italian elides the article before a date that begins with a vowel, and has none before a day of the week', async () => {
    const {default: it} = await languages.it!();
    assert.match(it.kudosHiddenUntil(NAME, '8 marzo 2031'), / all’8 marzo 2031$/);
    assert.match(it.kudosHiddenUntil(NAME, '11 marzo 2031'), / all’11 marzo 2031$/);
    assert.match(it.kudosHiddenUntil(NAME, '18 marzo 2031'), / al 18 marzo 2031$/);
    assert.match(it.kudosHiddenUntil(NAME, '1 marzo 2031'), / al 1 marzo 2031$/);
    assert.match(it.pollClosedOn('8 marzo 2031'), / l’8 marzo 2031\.$/);
    assert.match(it.pollClosedOn('18 marzo 2031'), / il 18 marzo 2031\.$/);
    assert.match(it.pollClosedOn('martedì 09:05'), /^Chiusa martedì 09:05\.$/);
    assert.match(it.pollOpenUntil('8 marzo'), / all’8 marzo\.$/);
    assert.match(it.pollOpenUntil('martedì 09:05'), / a martedì 09:05\.$/);
  });

  test('Italian elides the article before a share that begins with a vowel', async () => {
    const {default: it} = await languages.it!();
    for (const share of ['1%', '8%', '11%', '80%', '85%']) assert.match(it.pollShareOver(share), new RegExp(` l’${share}$`));
    for (const share of ['5%', '10%', '18%', '90%', '100%']) assert.match(it.pollShareUnder(share), new RegExp(` il ${share}$`));
  });

  test('Ukrainian has one full stop after a year, which is abbreviated', async () => {
    const {default: uk} = await languages.uk!();
    const day = new Intl.DateTimeFormat('uk', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date('2031-03-08'));
    assert.match(day, / р\.$/);
    for (const key of ['pollOpens', 'pollOpenUntil', 'pollClosedOn', 'pollAsOf', 'pollOutcomeOn', 'pollOutcomeDue', 'pollOutcomeMissing'] as const) {
      assert.match(uk[key](day), /[^.]\.$/, key);
      assert.match(uk[key]('8 березня'), /[^.]\.$/, key);
    }
  });

  test('Spanish opens its questions and exclamations', () => none('es', /^(?:(?!¿)[^?])*\?|^(?:(?!¡)[^!])*!/));

  test('Arabic has punctuation of its own', () => none('ar', /[?;]|(?<!\d),/));

  test('Hindi ends its sentences with a danda', () => none('hi', /\./));

  for (const lang of ['ja', 'zh']) test(`${lang} has wide punctuation`, () => none(lang, /[.?!:;()]|(?<!\d),|[\u3000-\u9FFF？！] [\u3040-\u9FFF]/u));
});
