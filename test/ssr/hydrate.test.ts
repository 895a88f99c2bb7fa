/** Pages that a server rendered, in a browser under a strict policy: what only one that is driven from outside can tell. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import type {InPageHost} from '../../stories/support/in-page-host.js';
import {launchChromium} from '../support/browser.js';
import {askedTwice, harbor, LOADED} from './support/harbor.js';
import {everything, wall} from './support/pages.js';
import {serve} from './support/served.js';
import type {Served, ServedPage} from './support/served.js';

/** What a page of a test keeps of itself from before its script. */
declare global {
  interface Window {
    shifts: number;
    nodes: Element[];
  }
}

describe('a page that a server rendered', () => {
  let served: Served;
  let browser: Browser;
  let withScript: BrowserContext;
  let withoutScript: BrowserContext;
  let host: InPageHost;
  let scales: InPageHost;
  /** What pages complained of. */
  let said: string[] = [];

  before(async () => {
    [served, browser, host, scales] = await Promise.all([serve(), launchChromium(), harbor(), askedTwice()]);
    withScript = await browser.newContext();
    withoutScript = await browser.newContext({javaScriptEnabled: false});
  });
  after(async () => {
    await browser.close();
    await served.close();
  });

  /** Opens a page. Its script waits until it is let go, so that there is a moment before it. */
  async function open(shown: Partial<ServedPage>, {script = true} = {}): Promise<{page: Page; go(): Promise<void>; leave(): Promise<void>}> {
    said = [];
    served.show({host, body: everything, ...shown});
    const page = await (script ? withScript : withoutScript).newPage();
    page.on('console', (message) => (message.type() === 'error' || message.type() === 'warning' ? said.push(message.text()) : undefined));
    page.on('pageerror', (error) => said.push(`${error.stack}`));
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/script/*', async (route) => {
      await held;
      await route.continue();
    });
    if (script) {
      await page.addInitScript(() => {
        window.shifts = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.shifts += (entry as PerformanceEntry & {value: number}).value;
        }).observe({type: 'layout-shift', buffered: true});
      });
    }
    await page.goto(served.origin, {waitUntil: 'commit'});
    await page.getByText('After it').waitFor();
    return {
      page,
      async go() {
        letGo();
        await page.locator('[defer-hydration]').first().waitFor({state: 'detached'});
        // All of them, and what they load after they are shown.
        await page.waitForFunction(() => document.querySelector('[defer-hydration]') === null);
      },
      leave: () => page.close(),
    };
  }

  it('goes on with the nodes of a wall: none is made anew, nothing moves, and nobody loses their place or their words', async () => {
    const before = host.requests.length;
    const {page, go, leave} = await open({body: wall});
    await page.getByRole('article').nth(1).focus();
    await page.getByLabel('Note').fill('Half a sentence');
    await page.evaluate(() => {
      window.nodes = [
        ...document.querySelector('hearth-kudos-wall')!.shadowRoot!.querySelectorAll('section, section :not(.scriptless, .scriptless *)'),
      ];
    });
    await page.getByRole('article').nth(1).focus();
    await go();
    const same = await page.evaluate(() => {
      const root = document.querySelector('hearth-kudos-wall')!.shadowRoot!;
      const now = [...root.querySelectorAll('section, section :not(.scriptless, .scriptless *)')];
      return now.length === window.nodes.length && now.every((node, index) => node === window.nodes[index]);
    });
    assert.equal(same, true);
    assert.equal(await page.evaluate(() => document.querySelector('hearth-kudos-wall')!.shadowRoot!.activeElement?.localName), 'article');
    // Now it is a wall: what it does beside showing is loaded, and takes over what is shown.
    await page.getByRole('button', {name: 'Thanks here'}).waitFor();
    assert.equal(await page.evaluate(() => document.querySelector('hearth-kudos-wall')!.shadowRoot!.activeElement?.localName), 'article');
    assert.equal(await page.getByLabel('Note').inputValue(), 'Half a sentence');
    assert.equal(await page.evaluate(() => window.shifts), 0);
    assert.deepEqual(
      host.requests.slice(before).filter((request) => request.includes('/views/')),
      ['GET /v1/views/kudos'],
    );
    assert.deepEqual(said, []);
    await page
      .getByRole('button', {name: 'Celebrate', exact: false})
      .or(page.getByRole('button', {name: 'Hooray'}))
      .first()
      .click();
    await page.getByRole('button', {name: 'Hooray', pressed: true}).first().waitFor();
    await leave();
  });

  it('does what was pressed before anything could hear it', async () => {
    const {page, go, leave} = await open({body: wall});
    // The words of the page are late: until then its elements wait, and one can press already.
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/script/en-*', async (route) => {
      await held;
      await route.continue();
    });
    const going = go();
    await page.waitForFunction(() => document.querySelector('hearth-host script') === null);
    await page.waitForFunction(() => document.querySelector('hearth-kudos-wall script') === null);
    await page.getByRole('button', {name: 'Whom would you like to thank?'}).click();
    assert.equal(await page.locator('hearth-kudos-wall[defer-hydration]').count(), 1);
    letGo();
    await going;
    await page.getByRole('textbox', {name: 'Message'}).or(page.getByRole('combobox')).first().waitFor();
    assert.deepEqual(said, []);
    await leave();
  });

  it('has all that there is to read where there is no script, and no button', async () => {
    const {page, leave} = await open({}, {script: false});
    for (const words of [
      LOADED[4],
      'Farewell <b>Bilal</b>',
      'Oak <i>',
      'Tile 3 <b>',
      'It is the north one.',
      'You can read here without JavaScript.',
      'It was a light one. <b>',
      'Ana Ferreira, Dmitri Arlov, Eun-ji Baek',
    ])
      await page.getByText(words).first().waitFor();
    for (const words of LOADED) assert.ok((await page.getByText(words).count()) > 0, words);
    await page.getByRole('table', {name: 'Results'}).getByRole('row', {name: 'After the tide, at ten'}).waitFor();
    assert.equal(await page.locator('time[datetime]').first().innerText(), '5 minutes ago');
    // Whoever else is thanked is named below; what somebody likes to be asked about is a word on their card, which one could press where there is a script.
    const shown = await page.getByRole('button').filter({visible: true}).allInnerTexts();
    assert.deepEqual(shown, ['3 others', 'Oak <i>']);
    assert.deepEqual(said, []);
    await leave();
  });

  it('has the figures of a gauge, what was decided, and the questions of the round where there is no script', async () => {
    const {page, leave} = await open({host: scales, body: (page) => page.widget('hearth-gauge')}, {script: false});
    await page.getByText('How is it to work at the harbor?').waitFor();
    await page.getByText(`Tea at four. ${LOADED[0]}`).waitFor();
    assert.ok((await page.getByRole('table').count()) >= 1);
    assert.deepEqual(said, []);
    await leave();
  });

  it('says to somebody who is not signed in what the host says, and goes on from there', async () => {
    host.signIn(null);
    try {
      const {page, go, leave} = await open({body: wall, nonce: 'bm9uY2U='});
      // It is announced as well, elsewhere in the page.
      const words = page.locator('hearth-kudos-wall').getByText('Sign in to take part.');
      await words.waitFor();
      await go();
      await page.getByRole('button', {name: 'Try again'}).waitFor();
      assert.equal(await words.count(), 1);
      await leave();
    } finally {
      host.signIn('ana');
    }
  });

  it('comes without what a slow host has not told in time, and asks for it itself', async () => {
    host.faults.latency = 300;
    try {
      const {page, go, leave} = await open({body: wall, timeout: 50});
      assert.equal(await page.getByText(LOADED[4]).count(), 0);
      await go();
      await page.getByText(LOADED[4]).waitFor();
      assert.deepEqual(said, []);
      await leave();
    } finally {
      host.faults.latency = 0;
    }
  });
});
