import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {describe, test} from 'node:test';
import {languages as cards} from '../../src/locales/card/languages.js';
import {languages as gauges} from '../../src/locales/gauge/languages.js';
import {languages, serve} from '../../src/locales/languages.js';
import {languages as mosaics} from '../../src/locales/mosaic/languages.js';
import {languages as polls} from '../../src/locales/poll/languages.js';
import {languages as editors} from '../../src/locales/poll-editor/languages.js';
import ar from '../../src/locales/shared/ar.js';
import en from '../../src/locales/shared/en.js';
import pseudo from '../../src/locales/shared/en-xa.js';
import pt from '../../src/locales/shared/pt.js';
import zh from '../../src/locales/shared/zh.js';
import {refusalLanguages, refusalWords} from '../../src/embed/refusal.words.js';
import {needsScript} from '../../src/locales/scriptless/needs-script.js';

/** Modules beside the dictionaries. */
const others = ['languages.ts', 'numbers.ts', 'pseudo.ts', 'sentence.ts', 'terms.ts', 'book.ts'];

describe('the languages', () => {
  test('are the files that there are', async () => {
    for (const [folder, table] of Object.entries({
      '': languages,
      shared: languages,
      card: cards,
      mosaic: mosaics,
      poll: polls,
      'poll-editor': editors,
      gauge: gauges,
    })) {
      const files = await readdir(new URL(`../../src/locales/${folder}`, import.meta.url));
      const listed = Object.keys(table).map((tag) => `${tag.toLowerCase()}.ts`);
      assert.deepEqual(files.filter((file) => file.endsWith('.ts') && !others.includes(file)).sort(), listed.sort());
    }
  });

  test('each say that taking part needs a script, where a server rendered the page', () => {
    const tags = Object.keys(languages).filter((tag) => tag !== 'en-XA');
    assert.equal(new Set(tags.map(needsScript)).size, tags.length);
    for (const tag of tags) assert.match(needsScript(tag), /JavaScript/);
    assert.equal(needsScript('de-AT'), needsScript('de'));
    assert.equal(needsScript('tlh'), needsScript('en'));
  });

  test('each say what stands in a frame whose widget cannot be shown', () => {
    const tags = Object.keys(languages).filter((tag) => tag !== 'en-XA');
    assert.deepEqual([...refusalLanguages].sort(), [...tags].sort());
    for (const words of ['title', 'tell'] as const) assert.equal(new Set(tags.map((tag) => refusalWords(tag)[words])).size, tags.length);
    assert.equal(refusalWords('de-AT').lang, 'de');
    assert.equal(refusalWords('constructor').lang, 'en');
  });

  test('are each a dictionary of its own', async () => {
    const dictionaries = await Promise.all(Object.values(languages).map(async (load) => (await load()).default));
    assert.equal(new Set(dictionaries).size, dictionaries.length);
    assert.equal(new Set(dictionaries.map(({kudosInvite}) => kudosInvite)).size, dictionaries.length);
  });
});

describe('a language tag', () => {
  for (const [tag, lang, dictionary] of [
    ['en', 'en', en],
    ['en-GB', 'en-GB', en],
    ['en-XA', 'en-XA', pseudo],
    ['pt-BR', 'pt-BR', pt],
    ['PT-pt', 'pt-PT', pt],
    ['zh-TW', 'zh-TW', zh],
    ['zh-Hans-CN', 'zh-Hans-CN', zh],
    ['ar-EG', 'ar-EG', ar],
  ] as const)
    test(`${tag} is served by its language, and formats as ${lang}`, async () => {
      assert.deepEqual(await serve(tag), {lang, dictionary});
    });

  for (const tag of ['sw', 'sw-KE', 'constructor', 'x', '', '-'])
    test(`${JSON.stringify(tag)} is served by English, and formats as English`, async () => {
      assert.deepEqual(await serve(tag), {lang: 'en', dictionary: en});
    });

  test('that is malformed formats as the language that serves it', async () => {
    assert.deepEqual(await serve('pt-?'), {lang: 'pt', dictionary: pt});
  });
});
