/** Pages that WebKit keeps when they are left. What they have under way rests with them, and nobody else may have to wait for it. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {findBrowsers} from '../support/browsers.mjs';
import {startDemo} from '../support/demo.js';
import type {Demo} from '../support/demo.js';
import {describeNeeding} from '../support/needing.js';
import {eventually} from './support/eventually.js';
import {Peer} from './support/peer.js';
import {startWebDriver} from './support/web-driver.js';
import type {WebDriver} from './support/web-driver.js';

const CONNECTION = "document.querySelector('hearth-kudos-wall').view.connection";

describeNeeding('A page that WebKit keeps when it is left', 'WebKitGTK', findBrowsers().webkit, (webkit) => {
  let demo: Demo;
  let browser: WebDriver;
  before(async () => {
    demo = await startDemo();
    browser = await startWebDriver(webkit);
  });
  after(async () => {
    await browser?.end();
    await demo?.close();
  });

  /** Gives thanks on the wall, as a program in the page does. Resolves to how it is kept. */
  const thank = (message: string, hold = 0) =>
    browser.read<{durable: boolean; id: string}>(`(async () => {
      const connection = ${CONNECTION};
      const data = {to: [{kind: 'person', id: 'bilal'}], message: ${JSON.stringify(message)}, audience: 'group'};
      const {id} = await connection.post({type: 'hearth.kudos.given.v1', space: 'harbor', data}, {hold: ${hold}});
      const kept = connection.pending.find(({event}) => event.id === id);
      return {id, durable: kept ? kept.durable : true};
    })()`);

  const atTheWall = async () => {
    await browser.go(`${demo.origin}/harbor`);
    await eventually(async () => assert.ok(await browser.read(`Boolean(document.querySelector('hearth-kudos-wall')?.view?.connection)`)));
  };

  it('keeps no other page from keeping what is said there, and sends what it held once it is back', async () => {
    await browser.go(`${demo.origin}/sign-in?as=ana`);
    await atTheWall();
    const held = await thank('You held the rope, and then the lamp, all night long.', 60_000);
    // As the bar to undo does.
    await browser.read(`(globalThis.kept = true, addEventListener('pagehide', () => void ${CONNECTION}.retry(${JSON.stringify(held.id)})), 1)`);
    await browser.go(`${demo.origin}/`);

    await atTheWall();
    const next = await thank('You brought the second boat home before the storm.');
    assert.ok(next.durable, 'it is kept on the device');

    await browser.back();
    await browser.back();
    await eventually(async () => assert.equal(await browser.read('globalThis.kept'), true, 'the page was kept by the browser'));
    const bilal = await Peer.signIn(demo.origin, 'bilal');
    await eventually(async () => {
      const ids = (await bilal.all()).map(({id}) => id);
      for (const id of [held.id, next.id]) assert.ok(ids.includes(id), id);
    });
  });
});
