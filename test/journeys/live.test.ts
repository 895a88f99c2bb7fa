/** What somebody does at one desk is seen at the others, soon, and without disturbing anybody who reads. */
import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {eventually} from './support/eventually.js';
import {stage} from './support/stage.js';
import type {Visitor} from './support/visitor.js';

const {journey} = stage({whole: true});

/** Long enough for two slow cores, and far less than the 15 seconds after which a page asks of its own accord. In milliseconds. */
const SOON = 6000;

/** From the receipt of a thank-you until whoever has the wall open elsewhere sees that there is one, at most. In milliseconds. */
const AT_ONCE = 2000;

/** Long enough for a page that has lost its host to look for it: that waits for 32 seconds at most. In milliseconds. */
const LATER = 40_000;

/** The pages of a browser that have opened a stream so far, in the order of the streams. */
function streamsOf({context}: Visitor): Page[] {
  const opened: Page[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).pathname === '/hearth/v1/stream') opened.push(request.frame().page());
  });
  return opened;
}

/** Waits until a page has heard where its host is: from then on it is told. */
const isListening = (opened: readonly Page[], count = 1): Promise<void> =>
  eventually(() => assert.ok(opened.length >= count, `${opened.length} streams`), LATER);

const news = (page: Page) => page.getByRole('button', {name: /new thank-you/});

/** Whether the page is on its way back to a page that the browser has kept alive. */
const wasKept = (page: Page): Promise<boolean> => page.evaluate(() => (globalThis as {kept?: boolean}).kept === true);

journey('a thank-you is told of at once in another browser, and what is read there stays where it is', async ({visitor, peer}) => {
  const message = 'You kept the stove going through the whole night shift.';
  const dmitri = await visitor('dmitri');
  const opened = streamsOf(dmitri);
  await dmitri.open();
  await isListening(opened);
  const read = (await dmitri.wall.getByRole('article').nth(3).elementHandle())!;
  await read.scrollIntoViewIfNeeded();
  const before = await read.boundingBox();

  await (await peer('ana')).thank('bilal', message);
  await news(dmitri.page).waitFor({timeout: SOON});
  assert.deepEqual(await read.boundingBox(), before);
  assert.equal(await dmitri.thanks(message).count(), 0);
  await news(dmitri.page).click();
  await dmitri.thanks(message).waitFor();
});

journey(
  'whoever has a wall open in another browser sees within two seconds of the receipt that there is a new thank-you',
  async ({visitor, peer}) => {
    const dmitri = await visitor('dmitri');
    const opened = streamsOf(dmitri);
    await dmitri.open();
    await isListening(opened);
    const ana = await peer('ana');
    const delays: number[] = [];
    for (const message of ['You took the early ferry so that I could sleep.', 'You drew the map that we all use now.', 'You kept my seat warm.']) {
      await ana.thank('bilal', message);
      const received = performance.now();
      await news(dmitri.page).waitFor({timeout: SOON});
      delays.push(performance.now() - received);
      await news(dmitri.page).click();
      await dmitri.thanks(message).waitFor();
    }
    // The best of them: other tests share the machine, and may stop it for a moment.
    assert.ok(Math.min(...delays) <= AT_ONCE, `${delays.map(Math.round).join(', ')} ms`);
  },
);

journey('what changes in a thank-you that is shown, changes there; what is taken back goes', async ({visitor, peer}) => {
  const ana = await peer('ana');
  const id = await ana.thank('bilal', 'You sorted four hundred shackles by size.');
  const dmitri = await visitor('dmitri');
  const opened = streamsOf(dmitri);
  await dmitri.open();
  await isListening(opened);
  const edited = 'You sorted four hundred shackles by size, and the mousetraps, too.';
  await ana.edit(id, 1, edited);
  await dmitri.thanks(edited).waitFor({timeout: SOON});
  await ana.act(id, 'hearth.kudos.withdrawn.v1', {});
  await dmitri.thanks(edited).waitFor({state: 'detached', timeout: SOON});
});

journey('all tabs of a browser share one stream, and when the one that has it is closed, another goes on', async ({visitor, peer}) => {
  const dmitri = await visitor('dmitri');
  const opened = streamsOf(dmitri);
  const tabs = [dmitri.page, await dmitri.context.newPage(), await dmitri.context.newPage()];
  for (const tab of tabs) await dmitri.open(tab);
  await isListening(opened);
  const ana = await peer('ana');
  await ana.thank('bilal', 'You carried the long ladder down all the stairs.');
  for (const tab of tabs) await news(tab).waitFor({timeout: SOON});
  assert.equal(opened.length, 1);

  for (const tab of tabs) await news(tab).click();
  await opened[0]!.close();
  await ana.thank('bilal', 'You found the leak that nobody heard.');
  for (const tab of tabs.filter((one) => one !== opened[0])) await news(tab).waitFor({timeout: SOON});
  assert.equal(opened.length, 2);
});

journey('whoever looks on is told again when the host is back, and of what happened before they were', async ({visitor, peer, demo}) => {
  const dmitri = await visitor('dmitri');
  const opened = streamsOf(dmitri);
  await dmitri.open();
  await dmitri.linger();
  await isListening(opened);
  dmitri.expectFailedRequests();
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const before = opened.length;
    await demo.stop(signal);
    await demo.start();
    await (await peer('ana')).thank('bilal', `You came back as soon as you could, and not for the first time: ${signal}`);
    await isListening(opened, before + 1);
    await news(dmitri.page).waitFor({timeout: LATER});
    await news(dmitri.page).click();
    await dmitri.thanks(signal).waitFor();
  }
});

journey('a page that is left can rest in the browser, and hears everything again when it is back: F13', async ({visitor, peer}) => {
  const dmitri = await visitor('dmitri');
  const opened = streamsOf(dmitri);
  await dmitri.open();
  await isListening(opened);
  await dmitri.page.evaluate(() => ((globalThis as {kept?: boolean}).kept = true));
  await dmitri.page.goto('/');
  const message = 'You left the light on for the last boat.';
  await (await peer('ana')).thank('bilal', message);
  // Of a page that was kept the browser tells no load.
  await dmitri.page.goBack({waitUntil: 'commit'});
  assert.ok(await wasKept(dmitri.page), 'the page was kept by the browser');
  await news(dmitri.page).waitFor({timeout: SOON});
  await isListening(opened, 2);
});
