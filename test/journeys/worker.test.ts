/** A page whose own service worker answers in place of the host. Only a verdict of the host itself counts. */
import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {eventually} from './support/eventually.js';
import {flush, giveMany, unsent} from './support/outbox.js';
import {startProxy} from './support/proxy.js';
import {stage} from './support/stage.js';

const {journey} = stage();

/** Has the worker of a page do this to events from now on. */
const tellWorker = (page: Page, way: string): Promise<void> =>
  page.evaluate(async (way) => {
    const {port1, port2} = new MessageChannel();
    const done = new Promise((resolve) => (port1.onmessage = resolve));
    navigator.serviceWorker.controller!.postMessage(way, [port2]);
    await done;
  }, way);

for (const [way, meaning] of [
  ['page', 'with a page for people'],
  ['cache', 'out of its cache'],
  ['busy', 'that it is busy'],
] as const) {
  journey(
    `a service worker answers ${meaning}: what was given is kept, and is there once when the host itself has it: F16`,
    async ({demo, visitor, peer}) => {
      const proxy = await startProxy(demo.origin);
      try {
        const ana = await visitor('ana', {baseURL: proxy.origin});
        ana.expectFailedRequests();
        await ana.open();
        await ana.linger();
        await ana.page.evaluate(async () => {
          const {serviceWorker} = navigator;
          const claimed = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, {once: true}));
          await serviceWorker.register('/worker.js');
          await claimed;
        });
        await tellWorker(ana.page, way);
        const words = `For patience with a worker that answers ${meaning}:`;
        const ids = await giveMany(ana.page, {count: 1, words});
        // It has been answered, several times.
        await eventually(async () => {
          await flush(ana.page);
          const answered = await ana.page.evaluate(
            () => performance.getEntriesByType('resource').filter(({name}) => new URL(name).pathname === '/hearth/v1/events').length,
          );
          assert.ok(answered >= 2, `${answered} answers`);
        });
        assert.deepEqual(await unsent(ana.page, 'queued', 'sending'), ids);
        await ana.thanks(words).getByText('Waiting to send').waitFor();
        const host = await peer('bilal');
        assert.deepEqual(await host.find(`${words} 0`), []);

        await tellWorker(ana.page, 'pass');
        await eventually(async () => {
          await flush(ana.page);
          assert.deepEqual(await unsent(ana.page, 'queued', 'sending', 'parked'), []);
        });
        assert.equal((await host.find(`${words} 0`)).length, 1);
      } finally {
        proxy.close();
      }
    },
  );
}
