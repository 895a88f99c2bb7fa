import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, test} from 'node:test';
import '../../src/client/live/live.js';
import type {Environment} from '../../src/client/environment.js';
import type {WatchOptions} from '../../src/client/host-connection.js';
import {MemoryStorage} from '../../src/client/outbox/memory.js';
import {FakeChannels} from '../support/fake-channels.js';
import {FakeClock} from '../support/fake-clock.js';
import {FakeLocks} from '../support/fake-locks.js';
import {FakePage} from '../support/fake-page.js';
import {answer, offline, problem, signInPage} from '../support/scripted-host.js';
import type {Play} from '../support/scripted-host.js';
import {Bench, SPACE} from './bench.js';
import type {Tab} from './bench.js';

let bench: Bench;
let clock: FakeClock;
let channels: FakeChannels;
let locks: FakeLocks;

beforeEach(() => {
  clock = new FakeClock();
  // The moment at which readers spread is the first one.
  clock.chance = 0;
  // The host's own clock does not go on with that of the browser: it gives no sign of life in time.
  bench = new Bench({live: ['sse', 'longpoll'], clock: () => clock.now(), limits: {heartbeat: 1e9}});
  channels = new FakeChannels();
  locks = new FakeLocks();
});

afterEach(() => bench.closeTabs());

/** A tab that looks at the wall, and how often it was told to look again. */
interface Looking {
  tab: Tab;
  page: FakePage;
  told: number;
}

async function look(options: Partial<WatchOptions> & {space?: string; environment?: Environment} = {}): Promise<Looking> {
  const page = new FakePage();
  const storage = new MemoryStorage(true);
  const tab = bench.open({clock, page, openStorage: () => storage, openChannel: channels.open, locks: locks.manager, ...options.environment});
  const looking: Looking = {tab, page, told: 0};
  await tab.session();
  await tab.watch('kudos', {space: options.space ?? SPACE}, () => looking.told++, {
    signal: new AbortController().signal,
    seen: () => '0',
    ...options,
  });
  return looking;
}

/** Lets time pass on the clock of the browser, and what the host does meanwhile happen. */
async function until(what: string, so: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    await clock.advance(0);
    if (so()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.fail(`Waited in vain for ${what}.`);
}

const requests = (path: string) => bench.host.seen.filter((request) => request.path.endsWith(path));
const isListening = (count = 1) => until('a stream', () => requests('/stream').length === count);

/** Somebody at another desk says thanks. */
async function thanks(): Promise<void> {
  const other = bench.open({clock, page: new FakePage(), openStorage: () => new MemoryStorage(true), openChannel: () => undefined, locks: null});
  await other.thank();
  await clock.advance(250);
  await other.close();
}

/** Until a stream is there, and the host knows it. */
async function settled(): Promise<void> {
  await isListening();
  await new Promise((resolve) => setTimeout(resolve, 150));
  await clock.advance(0);
}

describe('listening', () => {
  test('tells at once what changes, and asks but rarely meanwhile', async () => {
    const one = await look();
    await settled();
    assert.equal(one.told, 0);
    await thanks();
    await until('word of it', () => one.told === 1);
    await clock.advance(100_000);
    assert.equal(one.told, 1);
    await clock.advance(200_000);
    assert.equal(one.told, 2);
  });

  test('does not tell what was seen already, nor more than once a second', async () => {
    let seen = '0';
    const one = await look({seen: () => seen});
    await settled();
    seen = '1';
    await thanks();
    await new Promise((resolve) => setTimeout(resolve, 250));
    await clock.advance(0);
    assert.equal(one.told, 0);
    await thanks();
    await until('word of it', () => one.told === 1);
    await thanks();
    await new Promise((resolve) => setTimeout(resolve, 250));
    await clock.advance(0);
    assert.equal(one.told, 1);
    await clock.advance(1000);
    assert.equal(one.told, 2);
  });

  test('begins where the page has looked, so that nothing is missed in between', async () => {
    await thanks();
    const one = await look({seen: () => '0'});
    await until('word of it', () => one.told === 1);
  });

  test('asks for nothing where whoever wanted to know has left before the turn of the tab came, and for all that the next one wants', async () => {
    const first = await look();
    await settled();
    const leaving = new AbortController();
    const second = await look({signal: leaving.signal});
    // It waits for its turn.
    await new Promise((resolve) => setTimeout(resolve, 50));
    leaving.abort();
    await first.tab.close();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await clock.advance(2000);
    assert.deepEqual([requests('/stream').length, requests('/changes').length], [1, 0]);
    await second.tab.watch('kudos', {space: SPACE}, () => second.told++, {signal: new AbortController().signal, seen: () => '0'});
    await isListening(2);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await thanks();
    await until('word of it', () => second.told > 0);
  });

  test('is done once for all tabs; the next one goes on where the first one left off', async () => {
    const tabs = [await look()];
    await settled();
    for (let more = 0; more < 2; more++) tabs.push(await look());
    await thanks();
    await until('word of it in every tab', () => tabs.every(({told}) => told === 1));
    assert.equal(requests('/stream').length, 1);
    await tabs[0]!.tab.close();
    await thanks();
    await isListening(2);
    await clock.advance(1000);
    await until('word of it in the others', () => tabs.slice(1).every(({told}) => told === 2));
    assert.equal(tabs[0]!.told, 1);
  });

  test('is for what all tabs show', async () => {
    const one = await look();
    await settled();
    const other = await look({space: 'everyone'});
    await isListening(2);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const elsewhere = bench.open({
      clock,
      page: new FakePage(),
      openStorage: () => new MemoryStorage(true),
      openChannel: () => undefined,
      locks: null,
    });
    await elsewhere.post({
      type: 'hearth.kudos.given.v1',
      space: 'everyone',
      data: {to: [{kind: 'person', id: 'chiara'}], message: 'You!', audience: 'group'},
    });
    await clock.advance(250);
    await until('word of it', () => other.told === 1);
    assert.equal(one.told, 0);
  });

  test('rests while nobody can see the page, and misses nothing', async () => {
    const one = await look();
    await settled();
    one.page.tell('hidden');
    await thanks();
    await clock.advance(60_000);
    assert.equal(one.told, 0);
    one.page.tell('visible');
    await isListening(2);
    await until('word of it', () => one.told >= 1);
  });

  test('goes to another tab that can be seen', async () => {
    const first = await look();
    await settled();
    const second = await look();
    first.page.tell('left');
    await isListening(2);
    await thanks();
    await until('word of it', () => second.told === 1);
    assert.equal(first.told, 0);
    first.page.tell('restored');
    await clock.advance(0);
    await thanks();
    await clock.advance(1000);
    await until('word of it in both', () => second.told === 2 && first.told >= 1);
  });

  test('needs neither locks nor channels', async () => {
    const tabs: Looking[] = [];
    for (let count = 0; count < 2; count++) tabs.push(await look({environment: {locks: null, openChannel: () => undefined}}));
    await isListening(2);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await thanks();
    await until('word of it', () => tabs.every(({told}) => told === 1));
  });

  test('follows who is signed in', async () => {
    const one = await look();
    await settled();
    bench.person = 'bilal';
    await one.tab.session({refresh: true});
    await isListening(2);
    assert.equal(requests('/stream')[1]!.headers.get('authorization'), 'Bearer bilal');
    await thanks();
    await until('word of it', () => one.told >= 1);
  });

  test('is not done where the host does not offer it', async () => {
    bench = new Bench({clock: () => clock.now()});
    const one = await look();
    await clock.advance(0);
    assert.deepEqual([requests('/stream').length, requests('/changes').length], [0, 0]);
    await clock.advance(15_000);
    assert.equal(one.told, 1);
  });
});

/** A host that never waits. */
const atOnce =
  (body: () => unknown): Play =>
  async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return Response.json(body());
  };

describe('where listening fails', () => {
  const withStream = (play: Play) => bench.host.always(play, '/stream');

  test('something that lets nothing through is noticed: the host is asked for changes', async () => {
    withStream(() => new Response(new ReadableStream(), {headers: {'content-type': 'text/event-stream'}}));
    const one = await look();
    await isListening();
    assert.equal(requests('/changes').length, 0);
    await clock.advance(10_000);
    await until('a question', () => requests('/changes').length >= 1);
    await thanks();
    await until('word of it', () => one.told >= 1);
    assert.equal(requests('/stream').length, 1);
  });

  /** How often changes are asked for in ten seconds. */
  async function asked(): Promise<number> {
    const before = requests('/changes').length;
    for (let tenths = 0; tenths < 100; tenths++) await clock.advance(100);
    return requests('/changes').length - before;
  }

  test('something that answers at once is asked for changes once a second at most, and no change comes late for that', async () => {
    withStream(problem(404, 'not-found'));
    bench.host.always(atOnce(() => ({messages: [], cursor: '0'})), '/changes'); // oxfmt-ignore
    const one = await look();
    await until('a question', () => requests('/changes').length >= 1);
    for (const chance of [0, 1]) {
      clock.chance = chance;
      const times = await asked();
      assert.ok(times >= 5 && times <= 10, `${times} times in ten seconds`);
    }
    bench.host.heal();
    withStream(problem(404, 'not-found'));
    const {told} = one;
    await thanks();
    await clock.advance(1750);
    await until('word of it', () => one.told === told + 1);
  });

  test('a host where much happens is asked for changes once a second at most', async () => {
    withStream(problem(404, 'not-found'));
    let position = 0;
    const change = () => ({event: 'change', data: {views: ['kudos'], space: SPACE, cursor: `${++position}`, spread: 0}});
    bench.host.always(atOnce(() => ({messages: [change()], cursor: `${position}`})), '/changes'); // oxfmt-ignore
    await look();
    await until('a question', () => requests('/changes').length >= 1);
    const times = await asked();
    assert.ok(times >= 5 && times <= 10, `${times} times in ten seconds`);
  });

  test('a stream that is not there is not asked for again', async () => {
    withStream(problem(404, 'not-found'));
    const one = await look();
    await until('a question', () => requests('/changes').length >= 1);
    await thanks();
    await until('word of it', () => one.told >= 1);
    assert.equal(requests('/stream').length, 1);
  });

  test('where neither is there, it is asked every 15 to 25 seconds', async () => {
    withStream(problem(404, 'not-found'));
    bench.host.always(problem(404, 'not-found'), '/changes');
    const one = await look();
    await clock.advance(14_999);
    assert.equal(one.told, 0);
    await clock.advance(1);
    assert.equal(one.told, 1);
    await clock.advance(600_000);
    assert.deepEqual([requests('/stream').length, requests('/changes').length], [1, 1]);
  });

  test('a host that says no more than 204 is not asked again', async () => {
    withStream(() => new Response(null, {status: 204}));
    await look();
    await isListening();
    await clock.advance(600_000);
    assert.deepEqual([requests('/stream').length, requests('/changes').length], [1, 0]);
  });

  test('nothing is asked before the host wants it', async () => {
    withStream(answer(503, {headers: {'retry-after': '30'}}));
    const one = await look();
    await isListening();
    await clock.advance(29_999);
    assert.equal(requests('/stream').length, 1);
    bench.host.heal();
    await clock.advance(1);
    await isListening(2);
    assert.ok(one.told >= 1, 'meanwhile it was asked');
  });

  test('a network that is gone is tried again later each time, and at once when it is back', async () => {
    withStream(offline);
    clock.chance = 1;
    const one = await look();
    await isListening();
    await clock.advance(2000);
    await isListening(2);
    await clock.advance(2000);
    assert.equal(requests('/stream').length, 2);
    await clock.advance(2000);
    await isListening(3);
    bench.host.heal();
    one.page.tell('online');
    await isListening(4);
    clock.chance = 0;
    await thanks();
    await until('word of it', () => one.told >= 1);
  });

  test('a host that answers something else is there again', async () => {
    withStream(offline);
    clock.chance = 1;
    const one = await look();
    await isListening();
    bench.host.heal();
    await one.tab.readView('kudos', {space: SPACE});
    await isListening(2);
    clock.chance = 0;
    await thanks();
    await until('word of it', () => one.told >= 1);
  });

  test('a connection that is silent for too long is taken for dead', async () => {
    const hello = 'event: hello\ndata: {"cursor":"0","oldest":"0","epoch":"x","heartbeat":20000}\n\n';
    const never = (): Response =>
      new Response(new ReadableStream({start: (controller) => controller.enqueue(new TextEncoder().encode(hello))}), {
        headers: {'content-type': 'text/event-stream'},
      });
    withStream(never);
    await look();
    await isListening();
    await clock.advance(39_000);
    assert.equal(requests('/stream').length, 1);
    await clock.advance(3000);
    await isListening(2);
    assert.equal(requests('/changes').length, 0);
  });

  test('whoever must sign in is asked to, once', async () => {
    for (const play of [problem(401, 'unauthenticated'), signInPage]) {
      bench = new Bench({live: ['sse'], clock: () => clock.now()});
      bench.host.always(play, '/stream');
      const one = await look();
      await isListening();
      await clock.advance(0);
      assert.equal(one.tab.authNeeded.length, 1);
      await clock.advance(59_000);
      assert.equal(requests('/stream').length, 1);
      await bench.closeTabs();
    }
  });

  test('a host that closes is left alone for as long as it says', async () => {
    const bye = 'event: hello\nid: 0\ndata: {"cursor":"0","epoch":"x","heartbeat":20000}\n\nevent: bye\ndata: {"after":4000}\n\n';
    withStream(answer(200, {type: 'text/event-stream', body: bye}));
    await look();
    await isListening();
    await clock.advance(3999);
    assert.equal(requests('/stream').length, 1);
    await clock.advance(1);
    await isListening(2);
  });

  test('where it cannot be told what changed, everything is looked at', async () => {
    const reset =
      'event: hello\ndata: {"cursor":"90000","oldest":"80000","epoch":"x","heartbeat":20000}\n\nevent: reset\nid: 90000\ndata: {"reason":"expired"}\n\n';
    withStream(answer(200, {type: 'text/event-stream', body: reset}));
    const one = await look();
    await until('word of it', () => one.told === 1);
    bench.host.heal();
    bench.host.always(problem(404, 'not-found'), '/stream');
    bench.host.once(problem(410, 'cursor-expired'), '/changes');
    const two = await look();
    await until('word of it', () => two.told === 1);
    await thanks();
    // The next try, and a second later the question where to begin.
    await clock.advance(1000);
    await until('a question', () => requests('/changes').length >= 1);
    await clock.advance(1000);
    await until('word of it', () => two.told === 2);
  });
});
