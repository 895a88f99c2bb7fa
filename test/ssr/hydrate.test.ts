/** Pages that a server rendered, in a real browser under a strict policy: with a script, without one, and where something is wrong. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import type {ServerPage} from '../../src/ssr/index.js';
import type {InPageHost} from '../../stories/support/in-page-host.js';
import {launchChromium} from '../support/browser.js';
import {askedTwice, harbor, LOADED} from './support/harbor.js';
import {serve} from './support/served.js';
import type {Served, ServedPage} from './support/served.js';

/** What a page of a test keeps of itself from before its script. */
declare global {
  interface Window {
    shifts: number;
    gaps: string[];
    nodes: Element[];
    harmed?: unknown;
  }
}

const TAGS = [
  ['hearth-kudos-wall', {}],
  ['hearth-get-to-know', {'person-id': 'bilal'}],
  ['hearth-pulse-poll', {}],
  ['hearth-mosaic', {}],
  ['hearth-group-card', {card: 'farewell'}],
  ['hearth-poll-editor', {}],
] as const;

/** Every widget but the gauge, one below the other. */
const everything = async (page: ServerPage): Promise<string> =>
  (await Promise.all(TAGS.map(([tag, attributes]) => page.widget(tag, attributes)))).join('');

const wall = (page: ServerPage): Promise<string> => page.widget('hearth-kudos-wall', {}, '<label>Note <input></label>');

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
      window.nodes = [...document.querySelector('hearth-kudos-wall')!.shadowRoot!.querySelectorAll('section, section *')];
    });
    await page.getByRole('article').nth(1).focus();
    await go();
    const same = await page.evaluate(() => {
      const root = document.querySelector('hearth-kudos-wall')!.shadowRoot!;
      const now = [...root.querySelectorAll('section, section *')];
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

  it('goes on with them in an application of one file, too, where the host waits as well', async () => {
    const {page, go, leave} = await open({body: wall, script: 'application'});
    await page.evaluate(() => {
      window.nodes = ['hearth-host', 'hearth-kudos-wall'].map((tag) => document.querySelector(tag)!.shadowRoot!.querySelector('slot')!);
    });
    await go();
    await page.getByRole('button', {name: 'Thanks here'}).waitFor();
    const same = await page.evaluate(() =>
      ['hearth-host', 'hearth-kudos-wall'].map((tag, index) => {
        const slots = document.querySelector(tag)!.shadowRoot!.querySelectorAll('slot');
        return slots.length === 1 && slots[0] === window.nodes[index];
      }),
    );
    assert.deepEqual(same, [true, true]);
    assert.deepEqual(said, []);
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

  it('shows every widget once, before and after, with no frame in which one is empty', async () => {
    const {page, go, leave} = await open({});
    await page.evaluate(() => {
      window.gaps = [];
      const watch = {
        look(): void {
          for (const widget of document.querySelectorAll('hearth-host > :not(script)')) {
            const {shadowRoot, localName} = widget;
            // A card that many sign shows itself by a wall.
            const root = (localName === 'hearth-group-card' && shadowRoot!.querySelector('hearth-kudos-wall')?.shadowRoot) || shadowRoot!;
            const shown = [...root.querySelectorAll('section')].filter((section) => section.checkVisibility());
            if (shown.length !== 1 || shown[0]!.getBoundingClientRect().height < 20) window.gaps.push(`${localName} ${shown.length}`);
          }
          requestAnimationFrame(() => watch.look());
        },
      };
      watch.look();
    });
    await go();
    await page.getByText('It is the north one.').waitFor();
    await page.getByRole('button', {name: 'Bilal Haddad: Tile 0'}).waitFor();
    assert.deepEqual(await page.evaluate(() => window.gaps), []);
    const roots = await page.evaluate(() =>
      [...document.querySelectorAll('hearth-host > :not(script)')].map((widget) => [
        widget.localName,
        widget.shadowRoot!.querySelectorAll('.from-server').length,
      ]),
    );
    assert.deepEqual(
      roots,
      TAGS.map(([tag]) => [tag, 0]),
    );
    assert.equal(await page.evaluate(() => window.harmed), undefined);
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
    ])
      await page.getByText(words).first().waitFor();
    for (const words of LOADED) assert.ok((await page.getByText(words).count()) > 0, words);
    await page.getByRole('table', {name: 'Results'}).getByRole('row', {name: 'After the tide, at ten'}).waitFor();
    assert.equal(await page.locator('time[datetime]').first().innerText(), '5 minutes ago');
    // What somebody likes to be asked about is a word on their card, which one could press where there is a script.
    const shown = await page.getByRole('button').filter({visible: true}).allInnerTexts();
    assert.deepEqual(shown, ['Oak <i>']);
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

  it('puts a gauge in the place of what can be read of it', async () => {
    const {page, go, leave} = await open({host: scales, body: (page) => page.widget('hearth-gauge')});
    await go();
    await page.getByRole('button', {name: 'Send'}).or(page.getByRole('radio')).first().waitFor();
    assert.equal(await page.getByText('The harbor committee asks').count(), 1);
    assert.deepEqual(said, []);
    await leave();
  });

  it('takes the place of what another version, or another language, rendered', async () => {
    for (const shown of [{pageLang: 'de'}, {body: async (page: ServerPage) => (await wall(page)).replace('"version":"', '"version":"0.')}]) {
      const {page, go, leave} = await open({body: wall, ...shown});
      await go();
      await page
        .getByRole('heading', {name: shown.pageLang ? 'Dankeschöns' : 'Thanks'})
        .or(page.getByRole('heading').first())
        .waitFor();
      assert.equal(await page.getByText(LOADED[4]).count(), 1);
      assert.equal(await page.evaluate(() => document.querySelector('hearth-kudos-wall')!.shadowRoot!.querySelectorAll('section').length), 1);
      assert.deepEqual(said, []);
      await leave();
    }
  });

  it('renders itself where the markup is not what it should be, and says so', async () => {
    const {page, go, leave} = await open({
      body: async (page) => (await wall(page)).replace(/<!--lit-part [^ ]+=-->/, '<!--lit-part AAAAAAAAAAA=-->'),
    });
    await go();
    assert.equal(await page.getByText(LOADED[4]).count(), 1);
    assert.match(said.join('\n'), /<hearth-kudos-wall> differs from what the server rendered/);
    await leave();
  });

  it('says what the page has told it since', async () => {
    const {page, go, leave} = await open({body: wall});
    await page.evaluate(() => Object.assign(document.querySelector('hearth-kudos-wall')!, {heading: 'Said since'}));
    await go();
    await page.getByRole('heading', {name: 'Said since'}).waitFor();
    assert.equal(await page.getByText(LOADED[4]).count(), 1);
    assert.match(said.join('\n'), /<hearth-kudos-wall> differs from what the server rendered/);
    await leave();
  });

  it('goes on with a card, and hides what somebody wants hidden in their tab', async () => {
    for (const hides of [false, true]) {
      const {page, go, leave} = await open({body: (page) => page.widget('hearth-get-to-know', {'person-id': 'bilal'})});
      const answer = page.getByText(LOADED[1]);
      await page.evaluate((hidden) => {
        if (hidden) sessionStorage.setItem('hearth-hide', '');
        window.nodes = [document.querySelector('hearth-get-to-know')!.shadowRoot!.querySelector('article')!];
      }, hides);
      assert.equal(await answer.count(), 1);
      await go();
      await page
        .getByRole('button', {name: 'Hide answers', exact: false})
        .or(page.getByRole('button', {pressed: hides}))
        .first()
        .waitFor();
      const isSame = await page.evaluate(
        () => document.querySelector('hearth-get-to-know')!.shadowRoot!.querySelector('article') === window.nodes[0],
      );
      assert.equal(isSame, !hides);
      assert.equal(await answer.count(), hides ? 0 : 1);
      assert.deepEqual(said, []);
      await leave();
    }
  });

  it('shows nothing twice where the page forgot the script for it', async () => {
    const {page, leave} = await open({body: wall, script: 'autoload'});
    await page.unroute('**/script/*');
    await page.reload();
    await page.getByRole('button', {name: 'Thanks here'}).waitFor();
    assert.equal(await page.getByText(LOADED[4]).filter({visible: true}).count(), 1);
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
