/** A page that takes no bytes but those that were published: what it copies, and what happens where one is another. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchChromium} from '../support/browser.js';
import {packed} from '../support/packed.js';
import {root} from '../support/setup.mjs';
import {THANKS, WALL, startSite} from './support/site.js';
import type {Site} from './support/site.js';

const read = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');
const hashes = JSON.parse(read('integrity.json')) as Record<string, string>;
const snippet = read('integrity.html');
const chunks = Object.keys(hashes).filter((path) => path.startsWith('chunks/'));

describe('what is told of the bytes of each file', () => {
  it('is true, and there for every script and style sheet that a page may load by a tag', () => {
    const loadable = packed().files.filter((path) =>
      /^dist\/(?:(?:hearth(?:\.(?:all|hydrate))?|embed(?:-frame)?)\.js|chunks\/.*\.js|theme\/.*\.css)$/.test(path),
    );
    assert.deepEqual(Object.keys(hashes).sort(), loadable.map((path) => path.replace('dist/', '')).sort());
    for (const [path, hash] of Object.entries(hashes)) {
      const bytes = readFileSync(join(root, 'dist', path));
      assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, path);
    }
  });

  it('goes with names of chunks that change with what is in them, so that they may be kept for ever', () => {
    assert.ok(chunks.length > 100);
    for (const path of chunks) assert.match(path, /^chunks\/[\w.-]+-[\w-]{8}\.js$/);
  });
});

describe('a page with the lines of integrity.html', () => {
  let browser: Browser;
  let site: Site;
  /** The files to which a byte is added. */
  let changed: readonly string[] = [];
  before(async () => {
    const pages = {'/': snippet.replaceAll('/hearth/', '/files/') + WALL};
    site = await startSite({pages, change: (script, path) => (changed.includes(path) ? `${script} ` : script)});
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** Opens the page where these files are others, and says what the browser complains of. */
  async function open(files: readonly string[], look: (page: Page) => Promise<void>): Promise<string> {
    changed = files;
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && said.push(message.text())));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(site.origin, {waitUntil: 'load'});
    await look(page);
    await page.close();
    return said.join('\n');
  }

  const defined = (page: Page, tag: string): Promise<boolean> => page.evaluate((name) => customElements.get(name) !== undefined, tag);

  it('shows its wall, and what somebody does there is loaded', async () => {
    const said = await open([], async (page) => {
      await page.getByRole('article').filter({hasText: THANKS}).waitFor();
      await page.getByRole('button', {name: 'Whom would you like to thank?'}).click();
      await page.getByRole('combobox', {name: 'Whom do you thank?'}).waitFor();
    });
    assert.equal(said, '');
  });

  it('runs nothing of a script of the tag that is another', async () => {
    const said = await open(['hearth.js'], async (page) => assert.equal(await defined(page, 'hearth-host'), false));
    assert.match(said, /integrity/);
  });

  it('runs nothing where what is loaded first is another', async () => {
    // That for pages that a server has rendered has a core of its own.
    const core = chunks.filter((path) => path.startsWith('chunks/core-'));
    const said = await open(core, async (page) => assert.equal(await defined(page, 'hearth-host'), false));
    assert.match(said, /integrity/);
  });

  it('does not run what is loaded on use where that is another, and goes on showing', async () => {
    // The one with the form in it, whatever it is called.
    const composers = chunks.filter((path) => path.startsWith('chunks/composing-') && read(path).includes('hearth-kudos-composer'));
    assert.notEqual(composers.length, 0);
    const said = await open(composers, async (page) => {
      await page.getByRole('article').filter({hasText: THANKS}).waitFor();
      const refused = page.waitForEvent('console', {predicate: (message) => /integrity/.test(message.text())});
      await page.getByRole('button', {name: 'Whom would you like to thank?'}).click();
      await refused;
      assert.equal(await defined(page, 'hearth-kudos-composer'), false);
      assert.equal(await page.getByRole('article').filter({hasText: THANKS}).count(), 1);
    });
    assert.match(said, /integrity/);
  });
});
