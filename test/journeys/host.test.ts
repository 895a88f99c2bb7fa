/** The host alone, as a program sees it: no browser takes part. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {startDemo} from '../support/demo.js';
import type {Demo} from '../support/demo.js';
import {Peer, eventOf} from './support/peer.js';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo.close());

it('what one person posts is there for another, once, also after the power was cut', async () => {
  const message = 'You wrote the test before the code, and it found us both out.';
  const ana = await Peer.signIn(demo.origin, 'ana');
  const bilal = await Peer.signIn(demo.origin, 'bilal');
  const event = eventOf({type: 'hearth.kudos.given.v1', data: {to: [{kind: 'person', id: 'bilal'}], message, audience: 'group'}});

  const first = await ana.post(event);
  assert.deepEqual(
    first.receipts.map(({id, source, status}) => ({id, source, status})),
    [{id: event.id, source: event.source, status: 'stored'}],
  );
  const second = await ana.post(event);
  assert.equal(second.receipts[0]?.status, 'duplicate');
  assert.equal(second.receipts[0].cursor, first.receipts[0]?.cursor, 'it is where it was');
  assert.equal((await bilal.find(message))[0]?.id, event.id);

  await demo.stop('SIGKILL');
  await demo.start();
  assert.deepEqual(
    (await bilal.find(message)).map(({id}) => id),
    [event.id],
    'and who was signed in still is',
  );
  assert.equal((await ana.post(event)).receipts[0]?.status, 'duplicate');

  await demo.stop('SIGTERM');
  await demo.start();
  assert.equal((await bilal.find(message)).length, 1);
});

it('who is not signed in gets neither a page nor a view', async () => {
  const page = await fetch(`${demo.origin}/harbor`, {redirect: 'manual'});
  assert.equal(page.status, 303);
  assert.equal(page.headers.get('location'), '/sign-in');
  const view = await fetch(`${demo.origin}/hearth/v1/views/kudos?space=harbor`, {redirect: 'manual'});
  assert.equal(view.status, 401);
  assert.equal(view.headers.get('content-type')?.split(';')[0], 'application/problem+json');
});
