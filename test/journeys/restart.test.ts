/** The server falls over and comes back: what was said is still there, and what is said meanwhile gets there. */
import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {stage} from './support/stage.js';

const {journey} = stage();

journey('what was on the wall is there after the power was cut, and who was signed in still is', async ({visitor, peer, demo}) => {
  const message = 'You explained the tide tables to the whole class, and to me again.';
  const ana = await visitor('ana');
  await ana.open();
  await ana.compose('bil', 'Bilal Haddad', message);
  await ana.give();
  await ana.page.reload();
  const host = await peer('bilal');
  await eventually(async () => assert.equal((await host.find(message)).length, 1));

  ana.expectFailedRequests();
  await demo.stop('SIGKILL');
  await demo.start();
  await ana.page.reload();
  await ana.thanks(message).getByText('Ana Ferreira thanked Bilal Haddad').waitFor();
  assert.equal(await ana.thanks(message).count(), 1);
  assert.equal((await host.find(message)).length, 1);
});

journey('a thank-you given while the server is down waits on the device and arrives exactly once when it is back', async ({visitor, peer, demo}) => {
  const message = 'You rowed out to fetch the mooring line in that wind.';
  const ana = await visitor('ana');
  await ana.open();
  await ana.compose('bil', 'Bilal Haddad', message);
  await ana.linger();

  ana.expectFailedRequests();
  await demo.stop('SIGKILL');
  await ana.give();
  await ana.undoButton.waitFor({state: 'detached'});
  await eventually(() => assert.ok(ana.sent().length > 0, 'it was tried'));
  await ana.thanks(message).getByText('Waiting to send').waitFor();
  await ana.thanks(message).getByText('Ana Ferreira thanked Bilal Haddad').waitFor();

  await demo.start();
  await ana.page.reload();
  await ana.thanks(message).waitFor();
  const host = await peer('bilal');
  await eventually(async () => assert.equal((await host.find(message)).length, 1), 30_000);
  await ana.thanks(message).getByText('Waiting to send').waitFor({state: 'detached'});
  await ana.page.reload();
  await ana.thanks(message).waitFor();
  assert.equal(await ana.thanks(message).count(), 1);
  assert.equal((await host.find(message)).length, 1);
});
