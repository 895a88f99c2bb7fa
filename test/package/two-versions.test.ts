/** A page that two scripts of Hearth get onto, say its own and that of a portal around it: the first one serves the page, and the second says so, once. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {VERSION} from '../../src/version.js';
import {launchChromium} from '../support/browser.js';
import {THANKS, WALL, startSite} from './support/site.js';
import type {Site} from './support/site.js';

/** What another version calls itself. Its scripts are below `/other/`. */
const OTHER = '0.0.9';

const script = (path: string): string => `<script type="module" src="${path}"></script>`;

interface Case {
  scripts: [string, string];
  /** The version that comes second, and so complains; nobody where both are the same. */
  second?: string;
  /** The first one fetches widgets as they appear, the second has all at hand: which is there sooner is a matter of luck, and both may complain. */
  mixed?: true;
}

const cases: Record<string, Case> = {
  'the same version, from two addresses': {scripts: ['/own/hearth.js', '/same/hearth.js']},
  'the same version, the second in one file': {scripts: ['/own/hearth.js', '/same/hearth.all.js']},
  'another version second': {scripts: ['/own/hearth.js', '/other/hearth.js'], second: OTHER},
  'another version first': {scripts: ['/other/hearth.js', '/own/hearth.js'], second: VERSION},
  'another version second, in one file': {scripts: ['/own/hearth.js', '/other/hearth.all.js'], second: OTHER, mixed: true},
  'another version first, in one file': {scripts: ['/other/hearth.all.js', '/own/hearth.js'], second: VERSION},
};

describe('a page with two scripts of Hearth', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  before(async () => {
    const pages = Object.fromEntries(
      Object.values(cases).map(({scripts}, index) => [
        `/${index}`,
        `${scripts.map(script).join('')}${WALL}<hearth-gauge endpoint="/hearth" space="harbor"></hearth-gauge>`,
      ]),
    );
    const another = (text: string): string => text.replaceAll(`\`${VERSION}\``, `\`${OTHER}\``);
    site = await startSite({pages, change: (text, _, name) => (name === 'other' ? another(text) : text)});
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  afterEach(() => page.close());

  for (const [index, [name, {scripts, second, mixed}]] of Object.entries(cases).entries()) {
    it(`${name}: its widgets work, ${second === undefined ? 'and nobody complains' : 'and there is one warning'}`, async () => {
      page = await browser.newPage();
      const warned: string[] = [];
      const failed: string[] = [];
      page.on('console', (message) => void (message.type() === 'warning' ? warned : message.type() === 'error' ? failed : []).push(message.text()));
      page.on('pageerror', (error) => failed.push(error.message));
      await page.goto(`${site.origin}/${index}`, {waitUntil: 'load'});
      const wall = page.getByRole('region', {name: 'Thanks'});
      await wall.getByRole('article').filter({hasText: THANKS}).waitFor();
      await wall.getByRole('button', {name: 'Whom would you like to thank?'}).click();
      await wall.getByRole('combobox', {name: 'Whom do you thank?'}).pressSequentially('ana');
      await wall.getByRole('option', {name: /Ana Ferreira/}).waitFor();
      await page.waitForFunction(() => customElements.get('hearth-gauge') !== undefined);

      assert.deepEqual(failed, []);
      const told = warned.map((text) => /^<hearth-[a-z-]+> is not from Hearth ([\d.]+)\./.exec(text)?.[1] ?? text);
      if (mixed) {
        assert.ok(told.includes(OTHER) && new Set(told).size === told.length, told.join());
        return;
      }
      assert.deepEqual(told, second === undefined ? [] : [second]);
      // All of one version: those that a widget has in it, too.
      const first = scripts[0].startsWith('/other/') ? OTHER : VERSION;
      const versions = await page.evaluate(() =>
        ['hearth-host', 'hearth-kudos-wall', 'hearth-gauge', 'hearth-people-picker'].map(
          (tag) => (customElements.get(tag) as {hearth?: string} | undefined)?.hearth,
        ),
      );
      assert.deepEqual(
        versions,
        Array.from(versions, () => first),
      );
    });
  }
});
