/** Faults that only a real browser has: processes that end, tabs beside each other, a page that is left, its last request, its service worker. */
import assert from 'node:assert/strict';
import {describe} from 'node:test';
import type {Request} from 'playwright-core';
import {eventually} from './support/eventually.js';
import {crash, flush, giveMany, sizesOfUnsent, unsent} from './support/outbox.js';
import type {Peer} from './support/peer.js';
import {stage} from './support/stage.js';
import type {Visitor} from './support/visitor.js';

const EVENTS = /\/hearth\/v1\/events/;
/** What one last request may carry, in bytes. */
const MOST_AT_LAST = 49_152;
/** How long it may take until what a tab was sending is sent by another, in milliseconds: its lease, and some. */
const AFTER_LEASE = 60_000;

/** The thank-yous on the wall that begin so, each as its id. */
async function found(host: Peer, words: string): Promise<string[]> {
  return (await host.all()).filter(({data}) => data.message.startsWith(words)).map(({id}) => id);
}

/** All of these are at the host in the end, each once. */
async function arriveOnce(host: Peer, words: string, ids: readonly string[], patience?: number): Promise<void> {
  await eventually(async () => assert.deepEqual((await found(host, words)).sort(), [...ids].sort()), patience);
}

/** What a page sends to the host, as its browser sends it. */
function posts({context}: Visitor): Request[] {
  const seen: Request[] = [];
  context.on('request', (request) => {
    if (request.method() === 'POST' && EVENTS.test(request.url())) seen.push(request);
  });
  return seen;
}

/** The ids of the events that a request carries. */
const idsIn = (request: Request): string[] => (request.postDataJSON() as {id: string}[]).map(({id}) => id);

describe('a browser fails', {concurrency: 4}, () => {
  const {journey} = stage({whole: true});

  for (const [when, prepare] of Object.entries({
    'before the host has it': async ({context}: Visitor, crashed: Promise<void>) => {
      await context.route(EVENTS, async (route) => {
        await crashed;
        await route.abort();
      }, {times: 1}); // oxfmt-ignore
    },
    'after the host has it': async ({context}: Visitor, crashed: Promise<void>) => {
      await context.route(EVENTS, async (route) => {
        await route.fetch();
        await crashed;
        await route.abort();
      }, {times: 1}); // oxfmt-ignore
    },
  })) {
    journey(`the process of a tab ends while it sends, ${when}: the next page sends it again, and all is there once: F7`, async ({visitor, peer}) => {
      const words = `Ended ${when}:`;
      const ana = await visitor('ana');
      ana.expectFailedRequests();
      const sent = posts(ana);
      await ana.open();
      await ana.linger();
      let tell = () => {};
      await prepare(ana, new Promise((resolve) => (tell = resolve)));
      const ids = await giveMany(ana.page, {count: 1, words});
      await eventually(() => assert.equal(sent.length, 1));
      await crash(ana.page);
      tell();
      const next = await ana.context.newPage();
      await ana.open(next);
      await flush(next);
      await arriveOnce(await peer('bilal'), words, ids, AFTER_LEASE);
      await eventually(async () => assert.deepEqual(await unsent(next, 'queued', 'sending', 'parked'), []), AFTER_LEASE);
      assert.deepEqual(sent.map(idsIn), [ids, ids], 'the same again');
    });
  }

  journey('two tabs send at the same time, and the process of the one whose turn it is ends: all is there once: F8', async ({visitor, peer}) => {
    const words = 'Side by side:';
    const ana = await visitor('ana');
    ana.expectFailedRequests();
    const second = await ana.context.newPage();
    await ana.open(second);
    await ana.open();
    await ana.linger();
    let inFlight = 0;
    let most = 0;
    let atWork: Request | undefined;
    let tell = () => {};
    const crashed = new Promise<void>((resolve) => (tell = resolve));
    await ana.context.route(EVENTS, async (route) => {
      most = Math.max(most, ++inFlight);
      const isFirst = atWork === undefined;
      atWork ??= route.request();
      const response = await route.fetch();
      if (isFirst) await crashed;
      else inFlight--;
      await route.fulfill({response}).catch(() => undefined);
    });
    const batches = await Promise.all([
      giveMany(ana.page, {count: 20, words: `${words} first`}),
      giveMany(second, {count: 20, words: `${words} second`}),
    ]);
    await eventually(() => assert.ok(atWork));
    const [leader, other] = atWork!.frame().page() === second ? [second, ana.page] : [ana.page, second];
    assert.equal(most, 1, 'one request at a time');
    // What a process was sending ends with it.
    inFlight--;
    await crash(leader);
    tell();
    await arriveOnce(await peer('bilal'), words, batches.flat(), AFTER_LEASE);
    await eventually(async () => assert.deepEqual(await unsent(other, 'queued', 'sending', 'parked'), []), AFTER_LEASE);
    assert.equal(most, 1, 'one request at a time');
  });

  journey(
    'a page is left with more than one last request can carry: that takes what fits, the next page sends the rest: F14',
    async ({visitor, peer}) => {
      const words = 'Left behind:';
      const ana = await visitor('ana');
      await ana.open();
      await ana.linger();
      const ids = await giveMany(ana.page, {count: 40, words, padding: 600, hold: 30_000});
      const sizes = await sizesOfUnsent(ana.page);
      assert.deepEqual([ana.batches, sizes.length], [[], 40]);
      await ana.page.goto('/sign-in');
      const host = await peer('bilal');
      const carried = await eventually(async () => {
        const there = await found(host, words);
        assert.ok(there.length > 0, 'something is there');
        return there.length;
      });
      // What a browser sends as a page is left nobody sees but the host: as much as fits, the oldest first.
      const bytesOf = (count: number) => sizes.slice(0, count).reduce((sum, size) => sum + size + 1, 1);
      assert.deepEqual(new Set(await found(host, words)), new Set(ids.slice(0, carried)));
      assert.ok(bytesOf(carried) <= MOST_AT_LAST && bytesOf(carried + 1) > MOST_AT_LAST, `${carried} of ${bytesOf(carried)} bytes`);
      await ana.open();
      await ana.linger();
      await arriveOnce(host, words, ids, AFTER_LEASE);
      await eventually(async () => assert.deepEqual(await unsent(ana.page, 'queued', 'sending', 'parked'), []), AFTER_LEASE);
    },
  );

  journey(
    'the browser refuses that last request, as another program of the page has used up what it grants: the next page sends it: F15',
    async ({visitor, peer}) => {
      const words = 'Refused at last:';
      const ana = await visitor('ana');
      ana.expectFailedRequests();
      await ana.open();
      await ana.linger();
      // Browsers grant 64 KiB to all last requests of a page together: this one takes nearly all of it, and is not answered yet.
      await ana.context.route('**/measurements', () => undefined);
      await ana.page.evaluate(() => void fetch('/measurements', {method: 'POST', keepalive: true, body: 'm'.repeat(65_000)}).catch(() => undefined));
      const ids = await giveMany(ana.page, {count: 3, words, padding: 600, hold: 15_000});
      const failed = await ana.page.evaluate(() =>
        fetch('/hearth/v1/session', {method: 'POST', keepalive: true, body: 'm'.repeat(2000)}).then(String, String),
      );
      assert.match(failed, /TypeError/, 'the browser refuses any more');
      await ana.page.goto('/sign-in');
      const host = await peer('bilal');
      assert.deepEqual(await found(host, words), []);
      await ana.context.unroute('**/measurements');
      await ana.open();
      await ana.linger();
      await arriveOnce(host, words, ids, AFTER_LEASE);
      assert.deepEqual(await unsent(ana.page, 'parked'), []);
    },
  );

  journey('the host refuses one of fifty: the others are there, and that one waits for whoever wrote it: F19', async ({visitor, peer}) => {
    const words = 'One of fifty:';
    const ana = await visitor('ana');
    const sent = posts(ana);
    await ana.open();
    await ana.linger();
    // So that they leave in one request.
    await ana.context.setOffline(true);
    ana.expectFailedRequests();
    const ids = await giveMany(ana.page, {count: 50, words, toNobody: 17});
    const before = sent.length;
    await ana.context.setOffline(false);
    await arriveOnce(await peer('bilal'), words, ids.filter((_, index) => index !== 17), AFTER_LEASE); // oxfmt-ignore
    assert.equal(sent.slice(before).at(-1)!.postDataJSON().length, 50);
    await eventually(async () => assert.deepEqual(await unsent(ana.page, 'queued', 'sending', 'parked'), [ids[17]]));
    const card = ana.thanks(`${words} 17`);
    await card.getByRole('button', {name: 'Discard'}).click();
    await eventually(async () => assert.deepEqual(await unsent(ana.page, 'queued', 'sending', 'parked'), []));
  });
});
