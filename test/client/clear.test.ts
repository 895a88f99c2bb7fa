/** On a machine that several people use, whoever signs out leaves nothing behind that the next one could read. */
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {MemoryStorage} from '../../src/client/outbox/memory.js';
import {FakeChannels} from '../support/fake-channels.js';
import {FakeClock} from '../support/fake-clock.js';
import {FakeLocks} from '../support/fake-locks.js';
import {FakePage} from '../support/fake-page.js';
import {answer, cutAfterCommit, hang} from '../support/scripted-host.js';
import {Bench} from './bench.js';
import type {Tab} from './bench.js';

let bench: Bench;
let clock: FakeClock;
/** What the browser keeps, whichever page is open. */
let storage: MemoryStorage;
let channels: FakeChannels;
let locks: FakeLocks;

beforeEach(() => {
  clock = new FakeClock();
  bench = new Bench({clock: () => clock.now()});
  storage = new MemoryStorage(true);
  channels = new FakeChannels();
  locks = new FakeLocks();
});

afterEach(() => bench.closeTabs());

const open = (): Tab => bench.open({clock, page: new FakePage(), openStorage: () => storage, openChannel: channels.open, locks: locks.manager});

describe('clearing what is unsent', () => {
  test('leaves nothing of it in any tab, tells the host nothing, and says how much it was', async () => {
    const [tab, other] = [open(), open()];
    await other.flush();
    bench.host.next(answer(422));
    await tab.thank('refused');
    await clock.advance(250);
    await tab.thank('held back', {hold: 60_000});
    assert.equal(other.unsent.length, 2);
    const asked = bench.host.seen.length;
    assert.deepEqual(await tab.clear(), {count: 2, inDoubt: []});
    await clock.advance(120_000);
    for (const one of [tab, other]) assert.deepEqual(one.pending, []);
    assert.deepEqual(bench.host.seen.slice(asked).filter(({method}) => method === 'POST'), []); // oxfmt-ignore
    assert.deepEqual(await bench.wall(), []);
    assert.deepEqual(await tab.clear(), {count: 0, inDoubt: []});
  });

  test('says of which nobody knows whether the host has them', async () => {
    const tab = open();
    bench.host.always(cutAfterCommit, '/events');
    const sent = await tab.thank('sent');
    await clock.advance(250);
    const held = await tab.thank('held back', {hold: 60_000});
    assert.deepEqual(tab.unsent, [sent, held]);
    assert.deepEqual(await tab.clear(), {count: 2, inDoubt: [sent]});
    bench.host.heal();
    await clock.advance(120_000);
    assert.deepEqual(tab.pending, []);
    assert.deepEqual((await bench.wall()).map(({id}) => id), [sent]); // oxfmt-ignore
  });

  test('does not wait for an answer that does not come', async () => {
    const tab = open();
    bench.host.always(hang, '/events');
    const sending = await tab.thank('on its way');
    await clock.advance(250);
    assert.deepEqual(tab.ids('sending'), [sending]);
    assert.deepEqual(await tab.clear(), {count: 1, inDoubt: [sending]});
    assert.deepEqual(tab.pending, []);
  });

  test('leaves alone what others wrote, and what is said after it is sent', async () => {
    bench.person = 'bilal';
    const his = open();
    const kept = await his.thank('by Bilal', {hold: 600_000});
    await his.close();
    bench.person = 'ana';
    const tab = open();
    await tab.thank('by Ana', {hold: 600_000});
    assert.deepEqual(await tab.clear(), {count: 1, inDoubt: []});
    const later = await tab.thank('by Ana, later');
    await clock.advance(250);
    assert.deepEqual((await bench.wall()).map(({id}) => id), [later]); // oxfmt-ignore
    await tab.close();
    bench.person = 'bilal';
    const back = open();
    await back.flush();
    await clock.advance(0);
    assert.ok(back.pending.some(({event}) => event.id === kept) || (await bench.wall()).some(({id}) => id === kept));
  });
});
