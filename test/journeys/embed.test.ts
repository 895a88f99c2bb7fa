/** A widget in a frame, in a page of another site: its height, what is refused, who is heard, and who is signed in. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, FrameLocator, Page} from 'playwright-core';
import {startPlaces} from '../../demo/places/iframe/serve.js';
import type {Places, PlacesOptions} from '../../demo/places/iframe/serve.js';
import {BATCH_MEDIA_TYPE, createEvent} from '../../src/protocol/cloud-event.js';
import {launchChromium} from '../support/browser.js';
import {eventually} from './support/eventually.js';

const WALL = 'widget=kudos-wall&space=harbor&lang=en';

const frameOf = (query: string, attributes = '') =>
  `<iframe data-hearth-embed ${attributes} title="Thanks" src="https://intranet.example/sign-in?as=ana&to=${encodeURIComponent(query)}" height="90"></iframe>`;

const pageOf = (...frames: string[]) =>
  `<!doctype html><html lang="en"><title>Wiki</title><link rel="stylesheet" href="page.css"><script type="module" src="embed-frame.js"></script>${frames.join('')}<p>After it.</p></html>`;

/** Waits until a frame in the page is as high as what is in it, and gives how high that is. */
async function fitted(page: Page): Promise<number> {
  let before = -1;
  return eventually(async () => {
    const outer = (await page.locator('iframe').first().boundingBox())?.height ?? 0;
    const inner = await page
      .frameLocator('iframe')
      .locator('main')
      .first()
      .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    const steady = outer === before;
    before = outer;
    assert.deepEqual([outer, steady], [inner, true]);
    return outer;
  });
}

describe('a widget in a frame', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  /** Starts a wiki and an intranet, and opens the wiki. Whatever a browser complains about is in `said`. */
  async function visit(
    {bypassCSP = false, ...options}: PlacesOptions & {bypassCSP?: boolean},
    use: (scene: {page: Page; frame: FrameLocator; places: Places; said: string[]}) => Promise<void>,
  ): Promise<void> {
    const places = await startPlaces(options);
    const context = await browser.newContext({viewport: {width: 800, height: 700}, reducedMotion: 'reduce', bypassCSP});
    context.setDefaultTimeout(20_000);
    const said: string[] = [];
    try {
      const page = await context.newPage();
      page.on('console', (message) => message.type() !== 'log' && said.push(message.text()));
      page.on('pageerror', ({message}) => said.push(message));
      await page.goto(`${places.wiki}/`);
      await use({page, frame: page.frameLocator('iframe').first(), places, said});
    } finally {
      await context.close();
      places.close();
    }
  }

  it('is as high as its content: it grows with what is said, makes room for what opens, and shrinks again', async () => {
    await visit({page: pageOf(frameOf(WALL))}, async ({page, frame, places, said}) => {
      await frame.getByText('Whom would you like to thank?').waitFor();
      const empty = await fitted(page);
      await give(places, 'You stayed until the boxes were packed, and then swept the floor of the whole shed.');
      await frame.getByText('swept the floor').waitFor();
      const withOne = await fitted(page);
      assert.ok(withOne > empty, `${withOne} > ${empty}`);

      // A menu beside the last button of a short frame: all of it can be seen, and the room goes with it.
      await frame
        .getByRole('button', {name: /Add a reaction|More|React/})
        .last()
        .click();
      const opened = frame.locator('[role=menu]:popover-open, [popover]:popover-open').first();
      await opened.waitFor();
      await eventually(async () => {
        const {bottom, hidden, height} = await opened.evaluate((layer) => ({
          bottom: layer.getBoundingClientRect().bottom,
          hidden: layer.scrollHeight - layer.clientHeight,
          height: window.innerHeight,
        }));
        assert.ok(bottom <= height && hidden <= 1, `${bottom} of ${height}, ${hidden} hidden`);
      });
      await page.keyboard.press('Escape');
      assert.equal(await fitted(page), withOne);
      assert.deepEqual(said.filter((line) => /policy|trusted/i.test(line)), []); // oxfmt-ignore
    });
  });

  it('scrolls inside where it may not be as high as it would like, and is not followed where it grows because its frame does', async () => {
    await visit({page: pageOf(frameOf(WALL, 'data-hearth-max-height="150"'))}, async ({page, frame, said}) => {
      await frame.getByText('Whom would you like to thank?').waitFor();
      const box = page.locator('iframe');
      await eventually(async () => assert.equal((await box.boundingBox())?.height, 150));
      assert.equal(await frame.locator('html').evaluate((root) => getComputedStyle(root).overflowY), 'visible');
      await box.evaluate((element) => delete (element as HTMLElement).dataset.hearthMaxHeight);
      await box.evaluate((element) => element.dispatchEvent(new Event('load')));
      await fitted(page);
      // What no widget does, and a style sheet of somebody's might.
      await frame.locator('main').evaluate((main) => {
        const greedy = document.createElement('div');
        greedy.style.height = 'calc(100vh + 1px)';
        main.append(greedy);
      });
      await eventually(() => assert.match(said.join('\n'), /grows with its frame, without end/));
      const stopped = (await box.boundingBox())?.height ?? 0;
      assert.ok(stopped < 6000, `it ended at ${stopped}`);
      await page.waitForTimeout(300);
      assert.equal((await box.boundingBox())?.height, stopped);
    });
  });

  it('tells its height to no page that is not listed, and a page hears only its own frames', async () => {
    // The wiki would not let a page of another origin into its frames.
    const config = () => ({parents: ['https://wiki.example']});
    await visit({page: pageOf(frameOf(WALL)), config, bypassCSP: true}, async ({page, frame, places}) => {
      await frame.getByText('Whom would you like to thank?').waitFor();
      const heard = await page.evaluate(async () => {
        const heard: unknown[] = [];
        window.addEventListener('message', ({data}) => heard.push(data));
        document.querySelector('iframe')?.contentWindow?.postMessage({hearth: 'embed', kind: 'fit', max: 5000}, '*');
        await new Promise((resolve) => setTimeout(resolve, 500));
        return heard;
      });
      assert.deepEqual(heard, []);
      assert.equal((await page.locator('iframe').boundingBox())?.height, 90);

      // What the wiki itself, or a page of another origin in the frame's place, says of a height is not heard; nor is what is no height.
      await page.evaluate(() => window.postMessage({hearth: 'embed', kind: 'height', height: 4000}, '*'));
      for (const height of ['4000', -1, 1e9, 4000.5, null]) {
        await frame.locator('main').evaluate((_main, height) => parent.postMessage({hearth: 'embed', kind: 'height', height}, '*'), height);
      }
      await frame
        .locator('main')
        .evaluate((_main, to) => location.replace(to), `${places.intranet.replace('127.0.0.1', 'localhost')}/hearth-embed/embed.html?${WALL}`);
      await eventually(() => assert.ok(page.frames().some((one) => one.url().startsWith(places.intranet.replace('127.0.0.1', 'localhost')))));
      await frame.locator('main').evaluate(() => parent.postMessage({hearth: 'embed', kind: 'height', height: 4000}, '*'));
      await page.waitForTimeout(200);
      assert.equal((await page.locator('iframe').boundingBox())?.height, 90);
    });
  });

  it('refuses what an address may not say, in words, under a strict policy', async () => {
    const hostile: [query: string, said: RegExp][] = [
      ['', /widget in the address of this frame was refused: it is missing: it has to be one of kudos-wall/],
      ['widget=script', /it has to be one of kudos-wall/],
      ['widget=__proto__', /it has to be one of/],
      [`${WALL}&endpoint=javascript:alert(1)`, /endpoint .*has to be a path of this origin/],
      [`${WALL}&endpoint=https://evil.example/hearth`, /has to be a path of this origin/],
      [`${WALL}&endpoint=//evil.example/hearth`, /has to be a path of this origin/],
      [`${WALL}&endpoint=/\\evil.example`, /has to be a path of this origin/],
      [`${WALL}&endpoint=/a/../b`, /has to be a path of this origin/],
      [`${WALL}&heading=${encodeURIComponent('<img src=x onerror=alert(1)>')}`, /heading .*plain words/],
      [`${WALL}&onclick=alert(1)`, /onclick .*there is no such parameter/],
      [`${WALL}&post-to=/elsewhere`, /post-to .*there is no such parameter/],
      [`${WALL}&parents=https://evil.example`, /parents .*there is no such parameter/],
      [`${WALL}&ballots=https://evil.example`, /ballots .*there is no such parameter/],
      [`${WALL}&ballot-url=https://evil.example`, /ballot-url .*there is no such parameter/],
      [`${WALL}&space=a`, /space .*is there twice/],
      [`${WALL}&theme=../../evil`, /theme .*one of fluent/],
      [`${WALL}&${encodeURIComponent('<b>Call 555</b>')}=1`, /The parameter with an odd name .*refused/],
    ];
    await visit({}, async ({page, places, said}) => {
      for (const [query, expected] of hostile) {
        await page.goto(`${places.intranet}/hearth-embed/embed.html?${query}`);
        const alert = page.getByRole('alert');
        await alert.waitFor();
        assert.match(await alert.innerText(), expected, query);
        assert.equal(await page.locator('hearth-host, img, b').count(), 0, query);
      }
      assert.deepEqual(
        said.filter((line) => !/^Hearth: |status of 401/.test(line)),
        [],
      );
      // It is said in the language of the address, whatever else is wrong there; what the page says for itself is English.
      for (const [lang, title, direction] of [
        ['de-AT', 'Dieser Teil der Seite ist nicht richtig eingerichtet.', 'ltr'],
        ['he', 'החלק הזה של הדף לא הוגדר כראוי.', 'rtl'],
        ['<b>', 'This part of the page is not set up right.', 'ltr'],
      ] as const) {
        await page.goto(`${places.intranet}/hearth-embed/embed.html?widget=script&lang=${encodeURIComponent(lang)}`);
        const heading = page.getByRole('alert').getByRole('heading', {name: title});
        await heading.waitFor();
        assert.equal(await heading.evaluate((line) => getComputedStyle(line).direction), direction);
        const reason = page.getByText('it has to be one of kudos-wall');
        assert.deepEqual(await reason.evaluate((line) => [(line as HTMLElement).lang, getComputedStyle(line).direction]), ['en', 'ltr']);
      }
      await page.goto(`${places.intranet}/hearth-embed/embed.html?${WALL}&endpoint=/hearth&heading=Danke&theme=fluent&density=compact`);
      await page.getByRole('heading', {name: 'Danke'}).waitFor();
    });
  });

  it('casts votes where whoever serves the page says, and says what is wrong with that', async () => {
    const query = 'widget=pulse-poll&endpoint=/hearth&space=harbor';
    const ballots: [said: unknown, expected: string | RegExp | null][] = [
      [{'/hearth': 'https://ballots.example/'}, 'https://ballots.example/'],
      [{'/elsewhere': 'https://ballots.example/'}, null],
      ['https://ballots.example/', /"ballots" is no JSON object/],
      [{'/hearth': 'data:text/html,'}, /What "\/hearth" stands for is neither a path nor an http or https address/],
    ];
    for (const [said, expected] of ballots) {
      await visit({config: () => ({parents: [], ballots: said as Record<string, string>})}, async ({page, places}) => {
        await page.goto(`${places.intranet}/hearth-embed/embed.html?${query}`);
        if (expected instanceof RegExp) assert.match(await page.getByRole('alert').innerText(), expected);
        else assert.equal(await page.locator('hearth-host').getAttribute('ballot-url'), expected);
      });
    }
  });

  it('knows who is signed in where the cookie is kept for the pair of sites; a cookie of the usual kind stays out', async () => {
    await visit({page: pageOf(frameOf(WALL)), cookie: 'lax'}, async ({frame, said}) => {
      await frame
        .getByText(/sign in/i)
        .first()
        .waitFor();
      assert.ok(said.some((line) => /401/.test(line)));
    });
  });

  it('cannot be framed by a page that is not named in frame-ancestors', async () => {
    await visit({}, async ({page, places}) => {
      await page.route('http://other.localhost/', (route) =>
        route.fulfill({contentType: 'text/html', body: `<iframe src="${places.intranet}/hearth-embed/embed.html?${WALL}"></iframe>`}),
      );
      await page.goto('http://other.localhost/');
      await eventually(() => assert.equal(page.frames()[1]?.url(), 'chrome-error://chromewebdata/'));
    });
  });
});

/** Bilal gives thanks to Ana, on the host itself. */
async function give({handler}: Places, message: string): Promise<void> {
  const draft = {type: 'hearth.kudos.given.v1' as const, data: {to: [{kind: 'person' as const, id: 'ana'}], message, audience: 'group' as const}};
  const event = createEvent(draft, {space: 'harbor', source: 'urn:hearth:test', now: Date.now()});
  const headers = {'Content-Type': BATCH_MEDIA_TYPE, 'Hearth-Version': '1.0', Cookie: 'session=bilal'};
  const response = await handler(new Request('http://host.example/hearth/v1/events', {method: 'POST', headers, body: JSON.stringify([event])}));
  assert.equal(response.status, 200);
}
