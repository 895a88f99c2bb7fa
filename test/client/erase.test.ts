/** Whoever wants to be erased is forgotten by their browser, too: in every tab, and in one that was shut meanwhile. */
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {ErasureUnavailableError} from '../../src/client/errors.js';
import {MemoryStorage} from '../../src/client/outbox/memory.js';
import {TransportError} from '../../src/client/transport.js';
import {FakeChannels} from '../support/fake-channels.js';
import {FakeClock} from '../support/fake-clock.js';
import {FakeLocks} from '../support/fake-locks.js';
import {FakePage} from '../support/fake-page.js';
import {answer, offline, problem, signInPage} from '../support/scripted-host.js';
import {Bench} from './bench.js';
import type {Tab} from './bench.js';

const ERASE = '/me/erase';

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

const open = (config = {}): Tab =>
  bench.open({clock, page: new FakePage(), openStorage: () => storage, openChannel: channels.open, locks: locks.manager}, config);

/** Those who wrote on the wall, with none of whom nobody knows any more. */
const onTheWall = async (): Promise<string[]> => (await bench.wall()).map(({id}) => id);

/** Counts the word that somebody was erased, as a tab hears it: how many unsent events were given up each time. */
function erasures(tab: Tab): number[] {
  const counts: number[] = [];
  tab.addEventListener('erased', ({count}) => counts.push(count));
  return counts;
}

/** Has somebody erased from elsewhere, such as another device. */
async function eraseElsewhere(): Promise<void> {
  const elsewhere = bench.open({clock, page: new FakePage(), openStorage: () => new MemoryStorage(true), openChannel: () => undefined, locks: null});
  await elsewhere.erase();
  await elsewhere.close();
}

describe('whoever asks to be erased', () => {
  test('is erased from the host, by the name that the session has for them', async () => {
    const tab = open();
    await tab.thank();
    await clock.advance(250);
    assert.equal((await onTheWall()).length, 1);
    await tab.erase();
    assert.deepEqual(await onTheWall(), []);
    const {method, headers} = bench.host.seen.find(({path}) => path.endsWith(ERASE))!;
    assert.deepEqual([method, headers.get('hearth-principal'), headers.get('hearth-version')], ['POST', (await tab.session()).principal, '1.0']);
  });

  test('leaves nothing in this browser: nothing unsent, nothing held back, nothing refused, not even that there was anything: S20', async () => {
    const [tab, other] = [open(), open()];
    const [heard, heardByOther] = [erasures(tab), erasures(other)];
    await other.flush();
    await tab.thank('accepted');
    await clock.advance(250);
    bench.host.next(answer(422));
    await tab.thank('refused');
    await clock.advance(250);
    assert.equal(tab.ids('parked').length, 1);
    await tab.thank('held back', {hold: 60_000});
    assert.equal(other.pending.length, 3);
    await tab.erase();
    await clock.advance(1000);
    for (const one of [tab, other]) assert.deepEqual(one.pending, []);
    assert.deepEqual([heard, heardByOther], [[2], [2]]);
    assert.deepEqual(await storage.partitions(), []);
    assert.deepEqual(await onTheWall(), []);
    assert.equal((await tab.counts())?.purged, 2);
  });

  test('may go on, and what they state from then on stays, in every tab and over a reload: S20', async () => {
    const [tab, other] = [open(), open()];
    await other.flush();
    await tab.thank('before', {hold: 60_000});
    await tab.erase();
    const [first, second] = [await tab.thank('one', {hold: 60_000}), await other.thank('two', {hold: 60_000})];
    await tab.session({refresh: true});
    await other.session({refresh: true});
    assert.deepEqual(tab.unsent, [first, second]);
    await tab.close();
    await other.close();
    const next = open();
    await next.flush();
    await clock.advance(61_000);
    assert.deepEqual(await onTheWall(), [first, second]);
  });

  test('keeps what they state before the session tells of it, where that cannot be asked for a while', async () => {
    const tab = open();
    await tab.thank('before', {hold: 60_000});
    bench.host.once(async (request, pass) => {
      const response = await pass(request);
      bench.host.always(offline, '/session');
      return response;
    }, ERASE);
    await tab.erase();
    const since = await tab.thank('since', {hold: 60_000});
    await assert.rejects(tab.session({refresh: true}), TransportError);
    bench.host.heal();
    const heard = erasures(tab);
    await tab.session({refresh: true});
    await clock.advance(1);
    assert.deepEqual([tab.unsent, heard], [[since], []]);
  });

  test('is not erased where the host does not say so, and then nothing is forgotten', async () => {
    const tab = open();
    const heard = erasures(tab);
    const id = await tab.thank('mine', {hold: 60_000});
    for (const [play, kind] of [
      [offline, 'network'],
      [signInPage, 'not-ours'],
      [answer(200), 'not-ours'],
      [problem(429, 'rate-limited', {'retry-after': '30'}), 'problem'],
      [problem(409, 'principal-mismatch'), 'problem'],
      [problem(401, 'unauthenticated'), 'unauthenticated'],
    ] as const) {
      bench.host.once(play, ERASE);
      await assert.rejects(tab.erase(), (error: unknown) => error instanceof TransportError && error.kind === kind, kind);
    }
    assert.deepEqual([tab.unsent, heard], [[id], []]);
    assert.equal(tab.authNeeded.length > 0, true);
    assert.equal((await storage.partitions()).length, 1);
  });

  test('is never somebody else who has signed in meanwhile', async () => {
    const tab = open();
    const ofAna = await tab.thank('of Ana', {hold: 60_000});
    bench.person = 'bilal';
    await tab.erase();
    const {headers} = bench.host.seen.find(({path}) => path.endsWith(ERASE))!;
    assert.equal(headers.get('authorization'), 'Bearer bilal');
    bench.person = 'ana';
    await tab.session({refresh: true});
    await clock.advance(1);
    assert.deepEqual(tab.unsent, [ofAna]);
  });

  test('is not undone by what is on its way, in this tab or in another', async () => {
    const [tab, other] = [open(), open()];
    await other.flush();
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    bench.host.next(async (request, pass) => {
      await released;
      return pass(request);
    });
    await other.thank('on its way');
    await clock.advance(250);
    assert.equal(bench.host.batches.length, 1);
    const erasing = tab.erase();
    await tab.thank('meanwhile');
    await clock.advance(2000);
    assert.deepEqual(bench.host.seen.filter(({path}) => path.endsWith(ERASE)), []); // oxfmt-ignore
    release();
    await erasing;
    await clock.advance(2000);
    assert.deepEqual(await onTheWall(), []);
    assert.deepEqual([tab.pending, other.pending], [[], []]);
  });

  test('is forgotten before anything is sent, where the host did it and its answer was lost: S20', async () => {
    const tab = open();
    const heard = erasures(tab);
    await tab.session();
    bench.host.next(offline);
    await tab.thank('unsent');
    await clock.advance(300);
    assert.equal(tab.unsent.length, 1);
    bench.host.once(async (request, pass) => {
      await pass(request);
      return offline(request, pass);
    }, ERASE);
    await assert.rejects(tab.erase(), TransportError);
    await clock.advance(5000);
    assert.deepEqual([await onTheWall(), tab.pending, heard], [[], [], [1]]);
  });

  test('cannot be asked for where there is nobody to ask', async () => {
    const tab = open({endpoint: undefined, postTo: 'http://intranet.example/hook'});
    await assert.rejects(tab.erase(), ErasureUnavailableError);
  });
});

describe('whoever was erased from elsewhere', () => {
  test('is forgotten by a page that is open, as soon as the host says so', async () => {
    const tab = open();
    const heard = erasures(tab);
    await tab.thank('held back', {hold: 60_000});
    await eraseElsewhere();
    await tab.session({refresh: true});
    await clock.advance(1);
    assert.deepEqual([tab.pending, heard], [[], [1]]);
    assert.deepEqual(await storage.partitions(), []);
  });

  test('is forgotten by a page that was about to send something, and nothing of it is taken: S20', async () => {
    const tab = open();
    const heard = erasures(tab);
    await tab.thank('held back', {hold: 1500});
    await eraseElsewhere();
    await clock.advance(5000);
    assert.deepEqual([await onTheWall(), tab.pending, heard], [[], [], [1]]);
    const since = await tab.thank('since');
    await clock.advance(5000);
    assert.deepEqual(await onTheWall(), [since]);
  });

  test('is forgotten by the next page that opens, before anything is sent: S20', async () => {
    const before = open();
    await before.thank('held back', {hold: 60_000});
    await before.close();
    await eraseElsewhere();
    await clock.advance(70_000);
    const next = open();
    const heard = erasures(next);
    await next.flush();
    await clock.advance(1000);
    assert.deepEqual([next.pending, heard], [[], [1]]);
    assert.deepEqual(await onTheWall(), []);
    await next.close();
    const quiet = open();
    const heardLater = erasures(quiet);
    await quiet.flush();
    assert.deepEqual(heardLater, []);
  });
});
