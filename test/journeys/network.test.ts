/** The network fails at every step of giving thanks. Nothing is lost, and nothing arrives twice. */
import assert from 'node:assert/strict';
import {describe} from 'node:test';
import {eventually} from './support/eventually.js';
import type {Scene} from './support/stage.js';
import {stage} from './support/stage.js';

const EVENTS = /\/hearth\/v1\/events/;

/** The host has a thank-you, once. */
async function arrivesOnce({peer}: Pick<Scene, 'peer'>, message: string, patience = 30_000): Promise<void> {
  const host = await peer('bilal');
  await eventually(async () => assert.equal((await host.find(message)).length, 1), patience);
}

// Most of the time is spent waiting until something can no longer be taken back, so several wait together.
describe('the network fails', {concurrency: 3}, () => {
  const {journey} = stage();

  journey('the connection breaks after the host took it and before it said so: it is sent again, and is there once: F4', async ({visitor, peer}) => {
    const message = 'You carried my kayak rack down four flights, and joked all the way.';
    const ana = await visitor('ana');
    await ana.open();
    ana.expectFailedRequests();
    let taken = 0;
    await ana.context.route(
      EVENTS,
      async (route) => {
        const answer = await route.fetch();
        taken = answer.status();
        await route.abort('connectionreset');
      },
      {times: 1},
    );
    await ana.compose('bil', 'Bilal Haddad', message);
    await ana.give();
    await ana.undoButton.waitFor({state: 'detached'});
    await eventually(() => assert.equal(taken, 200, 'the host took it'));
    await ana.thanks(message).getByText('Waiting to send').waitFor({state: 'detached'});
    await eventually(() => assert.equal(ana.sent().length, 2));
    assert.equal(ana.sent()[0]?.id, ana.sent()[1]?.id, 'it is the same event');
    await arrivesOnce({peer}, message);
    await ana.page.reload();
    await ana.thanks(message).waitFor();
    assert.equal(await ana.thanks(message).count(), 1);
  });

  journey('the network goes while somebody writes: what they give is kept, and arrives once when it is back', async ({visitor, peer}) => {
    const message = 'You waited with me at the gate until the last bus came.';
    const ana = await visitor('ana');
    await ana.open();
    await ana.linger();
    await ana.compose('bil', 'Bilal Haddad', 'You waited');
    ana.expectFailedRequests();
    await ana.context.setOffline(true);
    await ana.words.fill(message);
    await ana.give();
    await ana.undoButton.waitFor({state: 'detached'});
    await ana.thanks(message).getByText('Waiting to send').waitFor();
    await eventually(() => assert.ok(ana.sent().length > 0, 'a browser may be wrong about being offline, so it is tried'));
    assert.deepEqual(await (await peer('bilal')).find(message), []);

    await ana.context.setOffline(false);
    await arrivesOnce({peer}, message);
    await ana.thanks(message).getByText('Waiting to send').waitFor({state: 'detached'});
    assert.equal(await ana.thanks(message).count(), 1);
  });

  journey('what waits to be sent can be given up, and then it is never sent', async ({visitor, peer}) => {
    const message = 'You untangled the flag halyard with a boathook and patience.';
    const ana = await visitor('ana');
    await ana.open();
    await ana.linger();
    await ana.compose('bil', 'Bilal Haddad', message);
    ana.expectFailedRequests();
    await ana.context.setOffline(true);
    await ana.give();
    await ana.undoButton.waitFor({state: 'detached'});
    await ana.thanks(message).getByRole('button', {name: 'Discard'}).click();
    await ana.thanks(message).waitFor({state: 'detached'});
    const tried = ana.batches.length;
    await ana.context.setOffline(false);
    await ana.page.reload();
    await ana.wall.getByRole('article').first().waitFor();
    await ana.linger();
    // Whether a try reached the host nobody can know, so that it may be taken back there; but it goes out no more.
    const after = ana.batches.slice(tried).flat();
    assert.deepEqual(
      after.filter(({type}) => type !== 'hearth.kudos.withdrawn.v1'),
      [],
    );
    assert.deepEqual(await (await peer('bilal')).find(message), []);
  });

  journey('a tab that is closed before the time to take it back has passed sends it, or the next page does: F7', async ({visitor, peer}) => {
    const message = 'You repainted the boathook rack in your lunch break.';
    const ana = await visitor('ana');
    await ana.open();
    await ana.compose('bil', 'Bilal Haddad', message);
    await ana.give();
    await ana.page.close();
    const next = await ana.context.newPage();
    await ana.open(next);
    await arrivesOnce({peer}, message, 70_000);
    await next.reload();
    const thanks = next.getByRole('article').filter({hasText: message});
    await thanks.waitFor();
    assert.equal(await thanks.count(), 1);
    await arrivesOnce({peer}, message);
  });

  journey('a second tab shows what the first one gave, and it arrives once', async ({visitor, peer}) => {
    const message = 'You left the workshop tidier than you found it, again.';
    const ana = await visitor('ana');
    const second = await ana.context.newPage();
    await ana.open(second);
    await ana.open();
    await ana.compose('bil', 'Bilal Haddad', message);
    await ana.give();
    const inSecond = second.getByRole('article').filter({hasText: message});
    await inSecond.waitFor();
    await ana.page.close();
    await arrivesOnce({peer}, message, 70_000);
    // Back on the network the page asks at once; without that it would within half a minute.
    ana.expectFailedRequests();
    await ana.context.setOffline(true);
    await ana.context.setOffline(false);
    await inSecond.getByText('Waiting to send').waitFor({state: 'detached'});
    assert.equal(await inSecond.count(), 1);
  });

  journey('the network is away when a page opens: the wall says so, and comes by itself when somebody tries again', async ({visitor}) => {
    const ana = await visitor('ana');
    ana.expectFailedRequests();
    await ana.context.route('**/hearth/v1/**', (route) => route.abort('internetdisconnected'));
    await ana.page.goto('/harbor');
    await ana.wall.getByText('No connection right now. What you write is kept and will be sent.').waitFor();
    await ana.context.unroute('**/hearth/v1/**');
    await ana.wall.getByRole('button', {name: 'Try again'}).click();
    await ana.wall.getByRole('article').first().waitFor();
  });
});
