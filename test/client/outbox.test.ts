import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {InvalidEventError, OutboxFullError} from '../../src/client/errors.js';
import {MemoryStorage} from '../../src/client/outbox/memory.js';
import type {Change, OutboxStorage} from '../../src/client/outbox/storage.js';
import {StorageFullError, StorageUnavailableError} from '../../src/client/outbox/storage.js';
import {TransportError} from '../../src/client/transport.js';
import {FakeChannels} from '../support/fake-channels.js';
import {FakeClock} from '../support/fake-clock.js';
import {FakeLocks} from '../support/fake-locks.js';
import {FakePage} from '../support/fake-page.js';
import {Life} from '../support/life.js';
import {answer, cutAfterCommit, hang, hangAfterCommit, offline, problem, signInPage, signInRedirect, withReceipts} from '../support/scripted-host.js';
import type {Play} from '../support/scripted-host.js';
import {Bench, SPACE, thanks} from './bench.js';
import type {Tab} from './bench.js';

let bench: Bench;
let clock: FakeClock;
/** What the browser keeps, whichever page is open. */
let storage: OutboxStorage;
let channels: FakeChannels;

const DAY = 86_400_000;

beforeEach(() => {
  clock = new FakeClock();
  bench = new Bench({clock: () => clock.now()});
  storage = new MemoryStorage(true);
  channels = new FakeChannels();
});

afterEach(() => bench.closeTabs());

const open = (page = new FakePage()): Tab => bench.open({clock, page, openStorage: () => storage, openChannel: channels.open, locks: null});

/** Opens a tab that ends with a life. */
const openFor = (life: Life, {page = new FakePage(), locks}: {page?: FakePage; locks?: LockManager} = {}): Tab =>
  bench.open(
    {clock, page, openStorage: () => life.storage(storage), openChannel: channels.open, locks: locks ? life.locks(locks) : null},
    {fetch: life.fetch(bench.host.fetch)},
  );

/** The ids on the wall. */
const onTheWall = async (): Promise<string[]> => (await bench.wall()).map(({id}) => id);

describe('what is posted', () => {
  test('is kept at once, sent together after a moment, and gone when the host has it', async () => {
    const tab = open();
    const ids = [await tab.thank('one'), await tab.thank('two'), await tab.thank('three')];
    assert.deepEqual(tab.ids('queued'), ids);
    assert.deepEqual(await onTheWall(), []);
    await clock.advance(250);
    assert.deepEqual(await onTheWall(), ids);
    assert.deepEqual(bench.host.batches, [ids]);
    assert.deepEqual(tab.unsent, []);
    assert.deepEqual(tab.ids('accepted'), ids);
    assert.deepEqual(Object.values(tab.verdictsById), ['stored', 'stored', 'stored']);
    assert.ok(tab.pending.every(({cursor}) => cursor !== undefined));
  });

  test('tells the version, the person and the media type', async () => {
    const tab = open();
    await tab.thank();
    await clock.advance(250);
    const {principal} = await tab.session();
    const {headers} = bench.host.seen.find(({path}) => path.endsWith('/events'))!;
    assert.deepEqual(
      ['content-type', 'hearth-version', 'hearth-principal'].map((name) => headers.get(name)),
      ['application/cloudevents-batch+json', '1.0', principal],
    );
  });

  test('is checked and put into its normal form before it is kept', async () => {
    const tab = open();
    const event = await tab.post(thanks('  cafe\u0301\r\n'), {space: SPACE});
    assert.equal((event.data as {message: string}).message, 'caf\u00e9');
    assert.equal(event.subject, event.id);
    assert.equal(Date.parse(event.expirytime!) - Date.parse(event.time), 1_209_600_000);
    await assert.rejects(tab.post(thanks('')), (error: unknown) => {
      assert.ok(error instanceof InvalidEventError);
      return error.errors.some(({pointer}) => pointer === '/space');
    });
    await assert.rejects(tab.post(thanks(' '), {space: SPACE}), (error: unknown) => {
      assert.ok(error instanceof InvalidEventError);
      assert.deepEqual(error.errors, [{pointer: '/data/message', code: 'empty'}]);
      return true;
    });
    assert.deepEqual(tab.unsent, [event.id]);
  });

  test('is posted as it was made, and keeps what the page wants to know of it later', async () => {
    const tab = open();
    const event = await tab.createEvent({...thanks(), space: SPACE});
    assert.equal(tab.pending.length, 0);
    const posted = await tab.post(event, {memo: {to: ['Bilal']}});
    assert.deepEqual(posted, event);
    const [entry] = tab.pending;
    assert.deepEqual([entry?.event, entry?.memo, entry?.durable], [event, {to: ['Bilal']}, true]);
    await clock.advance(250);
    assert.deepEqual(tab.pending[0]?.memo, {to: ['Bilal']});
    assert.ok(bench.host.seen.every(({headers}) => !JSON.stringify([...headers]).includes('Bilal')));
  });

  test('cannot be kept for nobody', async () => {
    bench.host.always(offline);
    const tab = open();
    await assert.rejects(tab.thank(), (error: unknown) => error instanceof TransportError && error.kind === 'network');
    assert.deepEqual(tab.pending, []);
  });

  test('is kept for who was last known to be there', async () => {
    const tab = open();
    await tab.session();
    bench.host.always(offline);
    await clock.advance(600_000);
    const id = await tab.thank();
    assert.deepEqual(tab.unsent, [id]);
    bench.host.heal();
    await clock.advance(300_000);
    assert.deepEqual(await onTheWall(), [id]);
  });

  test('never overtakes an earlier event about the same thing', async () => {
    const tab = open();
    bench.host.next(withReceipts((all) => all.map((receipt) => ({...receipt, status: 'deferred'}))));
    const id = await tab.thank('first words');
    await clock.advance(250);
    await tab.post({type: 'hearth.kudos.edited.v1', subject: id, data: {version: 1, message: 'better words'}}, {space: SPACE});
    const other = await tab.thank('something else');
    await clock.advance(250);
    assert.deepEqual(bench.host.batches, [[id], [other]]);
    await clock.advance(60_000);
    assert.deepEqual(bench.host.batches[2]?.[0], id);
    assert.deepEqual(tab.unsent, []);
    assert.deepEqual(Object.values(tab.verdictsById).sort(), ['duplicate', 'stored', 'stored']);
  });

  test('waits as long as the host says where there were many in an hour, and knows why', async () => {
    bench = new Bench({clock: () => clock.now(), policy: {kudosPerHour: 1}});
    const tab = open();
    const first = await tab.thank('one');
    const second = await tab.thank('two');
    await clock.advance(250);
    assert.deepEqual(await onTheWall(), [first]);
    const waits = () => tab.pending.find(({event}) => event.id === second);
    assert.deepEqual([waits()?.status, waits()?.receipt?.code, waits()?.receipt?.retryAfter], ['queued', 'rate-limited', 3600]);
    await clock.advance(3_590_000);
    assert.equal(bench.host.batches.length, 1, 'nothing is asked before it is time');
    // A fifth longer at most, so that not all come back at once.
    await clock.advance(740_000);
    assert.deepEqual(await onTheWall(), [first, second]);
    assert.deepEqual(tab.unsent, []);
  });

  test('tells the page what the host left out of it', async () => {
    const tab = open();
    const event = await tab.post({...thanks(), data: {...(thanks().data as object), valueIds: ['unheard-of']}}, {space: SPACE});
    await clock.advance(250);
    assert.deepEqual(
      tab.warnings.map(({code, detail}) => [code, detail]),
      [['event-altered', {id: event.id, warnings: [{pointer: '/data/valueIds/0', code: 'unknown-value'}]}]],
    );
    assert.deepEqual(tab.verdictsById, {[event.id]: 'stored'});
  });
});

describe('a hold', () => {
  test('keeps an event on the device, where it can be taken back', async () => {
    const tab = open();
    const id = await tab.thank('well', {hold: 10_000});
    await clock.advance(9_999);
    assert.deepEqual(bench.host.batches, []);
    assert.equal(await tab.discard(id), true);
    await clock.advance(60_000);
    assert.deepEqual(bench.host.batches, []);
    assert.deepEqual(tab.pending, []);
  });

  test('ends by itself, by retry, and when the page is left', async () => {
    const page = new FakePage();
    const tab = open(page);
    const first = await tab.thank('one', {hold: 10_000});
    await clock.advance(10_250);
    const second = await tab.thank('two', {hold: 10_000});
    await tab.retry(second);
    assert.deepEqual(bench.host.batches, [[first], [second]]);
    assert.equal(await tab.discard(second), false);
    const third = await tab.thank('three', {hold: 10_000});
    page.tell('hidden');
    await clock.advance(0);
    assert.deepEqual(bench.host.batches[2], [third]);
  });

  test('that ends as the page is left, before the storage has answered, sends nothing', async () => {
    const page = new FakePage();
    let answers = Promise.resolve();
    const slow: OutboxStorage = {
      durable: true,
      update: async (name, decide) => {
        const answer = await storage.update(name, decide);
        await answers;
        return answer;
      },
      partitions: () => storage.partitions(),
      close() {},
    };
    const tab = bench.open({clock, page, openStorage: () => slow, openChannel: channels.open, locks: null});
    const id = await tab.thank('well', {hold: 10_000});
    let answerNow = () => {};
    answers = new Promise((resolve) => (answerNow = resolve));
    const discarded = tab.discard(id);
    await clock.advance(0);
    page.tell('hidden');
    answerNow();
    assert.equal(await discarded, true);
    await clock.advance(60_000);
    assert.deepEqual([bench.host.batches, await onTheWall(), tab.pending], [[], [], []]);
  });

  test('that is renewed again and again goes on, and ends by itself once it is not', async () => {
    const tab = open();
    const id = await tab.thank('well', {hold: 60_000});
    for (let minute = 0; minute < 5; minute++) {
      await clock.advance(50_000);
      assert.equal(await tab.hold(id, 60_000), true);
    }
    assert.deepEqual(bench.host.batches, []);
    await clock.advance(60_250);
    assert.deepEqual(bench.host.batches, [[id]]);
    assert.equal(await tab.hold(id, 60_000), false);
    assert.equal(await tab.hold('no such event', 60_000), false);
  });

  test('that is renewed leaves with the next page all the same, where its own has gone', async () => {
    const tab = open();
    const id = await tab.thank('well', {hold: 60_000});
    await clock.advance(50_000);
    await tab.hold(id, 60_000);
    await tab.close();
    const next = open();
    await next.flush();
    await clock.advance(60_250);
    assert.deepEqual(bench.host.batches, [[id]]);
  });
});

describe('the clock of the device is put back', () => {
  const HOUR = 3_600_000;

  test('while an event is held: in the page that is open it leaves when it should, and not before: F12', async () => {
    const tab = open();
    const id = await tab.thank('well', {hold: 10_000});
    await clock.advance(4_000);
    clock.jump(-HOUR);
    await clock.advance(5_900);
    assert.deepEqual(bench.host.batches, []);
    await clock.advance(400);
    assert.deepEqual(bench.host.batches, [[id]]);
  });

  test('while an event is held: another tab, and the next page, let it go after no more than one hold: F12', async () => {
    const [tab, other] = [open(), open()];
    await other.flush();
    const id = await tab.thank('well', {hold: 10_000});
    await clock.advance(0);
    assert.deepEqual(other.unsent, [id]);
    await tab.close();
    clock.jump(-HOUR);
    await clock.advance(9_900);
    assert.deepEqual(bench.host.batches, []);
    await clock.advance(400);
    assert.deepEqual(bench.host.batches, [[id]]);

    const second = open();
    const late = await second.thank('later', {hold: 10_000});
    await second.close();
    await other.close();
    clock.jump(-HOUR);
    const next = open();
    await next.flush();
    await clock.advance(9_900);
    assert.equal(bench.host.batches.length, 1);
    await clock.advance(400);
    assert.deepEqual(bench.host.batches[1], [late]);
  });

  test('while the host is given time: the next page comes back after that time, not after an hour: F12', async () => {
    const tab = open();
    await tab.session();
    bench.host.next(answer(503));
    const id = await tab.thank();
    await clock.advance(250);
    await tab.close();
    clock.jump(-HOUR);
    const next = open();
    await next.flush();
    await clock.advance(1_300);
    assert.deepEqual(next.ids('accepted'), [id]);
  });

  test('while the host asks for patience: the next page is no less patient, and no more: F12', async () => {
    clock.chance = 0;
    const tab = open();
    await tab.session();
    bench.host.next(problem(429, 'rate-limited', {'retry-after': '60'}));
    const id = await tab.thank();
    await clock.advance(250);
    await tab.close();
    clock.jump(-HOUR);
    const next = open();
    await next.flush();
    await clock.advance(59_900);
    assert.equal(bench.host.batches.length, 1);
    await clock.advance(500);
    assert.deepEqual(next.ids('accepted'), [id]);
  });

  test('while another tab that has ended was sending: its lease is over when it should be: F12', async () => {
    const life = new Life();
    const tab = openFor(life);
    bench.host.next(hang);
    const id = await tab.thank();
    await clock.advance(250);
    life.end();
    clock.jump(-HOUR);
    const next = open();
    await next.flush();
    await clock.advance(29_900);
    assert.equal(bench.host.batches.length, 1);
    await clock.advance(500);
    assert.deepEqual(next.ids('accepted'), [id]);
  });
});

describe('the host cannot take it now', () => {
  test('it waits longer each time, and then sends everything once: F2', async () => {
    const tab = open();
    await tab.session();
    bench.host.always(answer(503), '/events');
    const id = await tab.thank();
    const times: number[] = [];
    for (let second = 0; second < 33; second++) {
      await clock.advance(1_000);
      times.push(bench.host.batches.length);
    }
    // After a quarter of a second, then 1, 2, 4, 8 and 16 seconds later.
    assert.deepEqual(
      times.flatMap((count, index) => (count > (times[index - 1] ?? 0) ? [index] : [])),
      [0, 1, 3, 7, 15, 31],
    );
    bench.host.heal();
    await clock.advance(300_000);
    assert.deepEqual(await onTheWall(), [id]);
    assert.deepEqual(tab.unsent, []);
  });

  test('every other time, at random: a thousand events are there once, after few requests: F3', async () => {
    const random = randomNumbers(3);
    const failures = [500, 502, 503, 504];
    const tries: {at: number; failed: boolean}[] = [];
    const tab = open();
    await tab.session();
    bench.host.always((request, pass) => {
      const failed = random() < 0.5;
      tries.push({at: clock.elapsed(), failed});
      return failed ? answer(failures[Math.floor(random() * 4)]!)(request, pass) : pass(request);
    }, '/events');
    const ids: string[] = [];
    for (let part = 0; part < 4; part++) {
      for (let count = 0; count < 250; count++) ids.push(await tab.thank(`${part} ${count}`));
      for (let minute = 0; minute < 30 && tab.unsent.length > 0; minute++) await clock.advance(60_000);
      assert.deepEqual(tab.unsent, []);
    }
    assert.deepEqual(await onTheWall(), ids);
    assert.ok(tries.length < (4 * ids.length) / 50, `${tries.length} requests`);
    let before = 0;
    for (const [index, {at, failed}] of tries.entries()) {
      if (before > 0) assert.ok(at - tries[index - 1]!.at >= 1_000 * 2 ** (before - 1), `${at - tries[index - 1]!.at} ms after ${before} failures`);
      before = failed ? before + 1 : 0;
    }
    assert.ok(tries.filter(({failed}) => failed).length > 5);
  });

  for (const [name, value] of [
    ['seconds', () => '3'],
    ['a date', () => new Date(clock.now() + 3_250).toUTCString()],
  ] as const) {
    test(`no tab comes back before it is asked to: ${name}: F2`, async () => {
      clock.chance = 0;
      const [first, second] = [open(), open()];
      await Promise.all([first.flush(), second.flush()]);
      bench.host.next(problem(429, 'rate-limited', {'retry-after': value()}));
      const ids = [await first.thank()];
      await clock.advance(250);
      ids.push(await second.thank());
      await Promise.all([first.flush(), second.flush()]);
      await clock.advance(2_700);
      assert.equal(bench.host.batches.length, 1);
      await clock.advance(1_100);
      assert.deepEqual((await onTheWall()).sort(), ids.sort());
      assert.equal(new Set(bench.host.batches.slice(1).flat()).size, bench.host.batches.slice(1).flat().length);
    });
  }

  test('a host that asks for a day is asked again after an hour and a fifth: F2', async () => {
    const tab = open();
    await tab.session();
    bench.host.next(problem(503, 'unavailable', {'retry-after': '86400'}));
    await tab.thank();
    await clock.advance(250);
    await clock.sleep(4_319_000);
    assert.equal(bench.host.batches.length, 1);
    await clock.advance(2_000);
    assert.equal(bench.host.batches.length, 2);
    assert.deepEqual(tab.unsent, []);
  });

  test('silence ends after 15 seconds', async () => {
    const tab = open();
    await tab.session();
    bench.host.next(hang);
    const id = await tab.thank();
    await clock.advance(15_250);
    assert.deepEqual(tab.ids('queued'), [id]);
    await clock.advance(1_000);
    assert.deepEqual(tab.ids('accepted'), [id]);
  });

  test('the clock of the device is put back or forward meanwhile: F12', async () => {
    for (const jump of [-259_200_000, 259_200_000]) {
      const tab = open();
      await tab.session();
      bench.host.always(answer(500), '/events');
      const id = await tab.thank();
      await clock.advance(250);
      const before = bench.host.batches.length;
      clock.jump(jump);
      await clock.advance(900);
      assert.equal(bench.host.batches.length, before, 'not before the wait is over');
      await clock.advance(10_000);
      const tries = bench.host.batches.length - before;
      assert.ok(tries >= 1 && tries <= 5, `${tries} tries`);
      bench.host.heal();
      await tab.flush();
      assert.ok((await onTheWall()).includes(id));
      await tab.close();
    }
  });

  test('what is said after the clock was put back or forward stands after what was said before: F12', async () => {
    const noon = clock.now();
    bench = new Bench({clock: () => noon + clock.elapsed()});
    const tab = open();
    const ids = [await tab.thank('one')];
    await clock.advance(1_000);
    for (const jump of [-259_200_000, 518_400_000]) {
      clock.jump(jump);
      ids.push(await tab.thank('later'));
      await clock.advance(1_000);
    }
    assert.deepEqual(await onTheWall(), ids);
    assert.equal(bench.host.batches.length, 3);
  });

  test('offline, and online again', async () => {
    const page = new FakePage();
    const tab = open(page);
    await tab.session();
    bench.host.always(offline);
    page.online = false;
    const ids = [await tab.thank('one'), await tab.thank('two')];
    await clock.advance(250);
    await clock.sleep(3_600_000);
    await clock.advance(60_000);
    assert.equal(bench.host.batches.length, 1, 'a browser that believes to be offline is believed by timers');
    assert.deepEqual(tab.ids('queued'), ids);
    bench.host.heal();
    page.tell('online');
    await clock.advance(0);
    assert.deepEqual(await onTheWall(), ids);
  });
});

describe('the answer is lost', () => {
  for (const [how, play] of Object.entries({cutAfterCommit, hangAfterCommit})) {
    test(`after the host took it: it is told again, and is there once: ${how}: F4`, async () => {
      const tab = open();
      await tab.session();
      bench.host.next(play);
      const id = await tab.thank();
      await clock.advance(250);
      assert.deepEqual(await onTheWall(), [id]);
      assert.deepEqual(tab.unsent, [id]);
      await clock.advance(16_000);
      assert.deepEqual(tab.verdictsById, {[id]: 'duplicate'});
      assert.deepEqual(await onTheWall(), [id]);
      assert.deepEqual(tab.unsent, []);
      assert.deepEqual(bench.host.batches, [[id], [id]]);
    });
  }

  test('for some events: those stay: F5', async () => {
    const tab = open();
    await tab.session();
    const ids = [await tab.thank('one'), await tab.thank('two'), await tab.thank('three')];
    bench.host.next(withReceipts(([first, second]) => [first, first, {...second, id: 'nobody asked'}]));
    await clock.advance(250);
    assert.deepEqual(tab.ids('accepted'), [ids[0]]);
    assert.deepEqual(tab.ids('queued'), [ids[1], ids[2]]);
    await clock.advance(10_000);
    assert.deepEqual(tab.unsent, []);
    assert.deepEqual(await onTheWall(), ids);
  });

  test('with the page: the next one tells it again when the lease is over: F7', async () => {
    const first = open();
    await first.session();
    bench.host.next(hang);
    const id = await first.thank('one', {memo: 'of old'});
    await clock.advance(250);
    await first.close();
    const second = open();
    await second.readView('kudos', {space: SPACE});
    await clock.advance(2_000);
    assert.deepEqual(second.ids('sending'), [id]);
    assert.equal(second.pending[0]?.memo, 'of old');
    await clock.advance(30_000);
    assert.deepEqual(second.verdictsById, {[id]: 'stored'});
    assert.deepEqual(await onTheWall(), [id]);
  });
});

describe('what is given up when nobody knows whether the host has it', () => {
  const MINUTE = 60_000;

  /** What is pending, by type, as every tab shows it. */
  const types = (tab: Tab): string[] => tab.pending.map(({event}) => event.type);

  for (const [how, play] of Object.entries({cutAfterCommit, hangAfterCommit})) {
    test(`is taken back there, and that is shown at once, in other tabs and after a reload: ${how}: F4`, async () => {
      const [tab, other] = [open(), open()];
      await Promise.all([tab.session(), other.flush()]);
      bench.host.next(play);
      const id = await tab.thank();
      await clock.advance(250);
      bench.host.always(offline, '/events');
      await clock.advance(15_000);
      assert.deepEqual(await onTheWall(), [id]);
      assert.equal(await tab.discard(id), true);
      await clock.advance(0);
      for (const one of [tab, other]) {
        assert.deepEqual(
          one.pending.map(({event}) => [event.type, event.subject]),
          [['hearth.kudos.withdrawn.v1', id]],
        );
      }
      await Promise.all([tab.close(), other.close()]);
      bench.host.heal();
      const next = open();
      await next.flush();
      await clock.advance(MINUTE);
      assert.deepEqual(await onTheWall(), []);
      assert.deepEqual(next.unsent, []);
    });
  }

  test('needs nothing more where the host never had it', async () => {
    const tab = open();
    await tab.session();
    bench.host.next(offline);
    const id = await tab.thank();
    await clock.advance(250);
    bench.host.always(offline, '/events');
    assert.equal(await tab.discard(id), true);
    await clock.advance(MINUTE);
    bench.host.heal();
    await tab.flush();
    await clock.advance(0);
    assert.deepEqual([tab.pending, await onTheWall()], [[], []]);
    assert.deepEqual(tab.verdicts, [], 'nobody hears of it');
    assert.equal((await tab.counts())?.discarded, 1);
  });

  test('is asked for again where it may have come after that', async () => {
    const tab = open();
    await tab.session();
    // What carries it is slow, and given up.
    let arrive: (() => Promise<Response>) | undefined;
    bench.host.next((request, pass) => {
      const late = request.clone();
      arrive = () => pass(late);
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    const id = await tab.thank();
    await clock.advance(250);
    assert.equal(await tab.discard(id), true);
    await clock.advance(5_000);
    assert.equal(bench.host.batches.length, 2);
    await arrive!();
    assert.deepEqual(await onTheWall(), [id]);
    await clock.advance(MINUTE);
    assert.deepEqual([tab.unsent, await onTheWall()], [[], []]);
  });

  test('and said anew is there once', async () => {
    const tab = open();
    await tab.session();
    bench.host.next(cutAfterCommit);
    const id = await tab.thank('one');
    await clock.advance(250);
    assert.equal(await tab.discard(id), true);
    const anew = await tab.thank('one, and better');
    await clock.advance(MINUTE);
    assert.deepEqual([tab.unsent, await onTheWall()], [[], [anew]]);
  });

  test('and placed anew, where there is one of a kind, is not taken back with it', async () => {
    const tile = {colour: 'moss', accent: 'sand', pattern: 'plain', shape: 'square', phrase: 'Hello.'};
    const {tiles} = await placedAnew(tile, [cutAfterCommit]);
    assert.deepEqual(tiles, ['Hello again.']);
    for (const faults of [[offline], [offline, withReceipts(() => [])], [offline, offline, cutAfterCommit], [cutAfterCommit, cutAfterCommit]]) {
      assert.deepEqual((await placedAnew(tile, faults)).tiles, ['Hello again.']);
    }
  });

  /** Places a tile, gives it up and places another, while one thing after the other goes wrong. */
  async function placedAnew(tile: object, faults: Play[]): Promise<{tiles: string[]}> {
    bench = new Bench({clock: () => clock.now()});
    storage = new MemoryStorage(true);
    const tab = open();
    await tab.session();
    const subject = 'ana';
    bench.host.next(...faults);
    const {id} = await tab.post({type: 'hearth.mosaic.tile_placed.v1', subject, data: tile}, {space: SPACE});
    await clock.advance(250);
    assert.equal(await tab.discard(id), true);
    await tab.post({type: 'hearth.mosaic.tile_placed.v1', subject, data: {...tile, phrase: 'Hello again.'}}, {space: SPACE});
    await clock.advance(3 * MINUTE);
    assert.deepEqual(tab.unsent, []);
    const reply = await tab.readView('mosaic', {space: SPACE});
    await tab.close();
    const {items} = (reply as {body: {items: {data: {phrase: string}}[]}}).body;
    return {tiles: items.map(({data}) => data.phrase)};
  }

  test('is taken back also where its page was left, and had no time to note that it was sent', async () => {
    const page = new FakePage();
    const life = new Life();
    const kept = storage;
    let isGone = false;
    const leaving: OutboxStorage = {
      durable: true,
      update: (name, decide) => (isGone ? new Promise(() => {}) : kept.update(name, decide)),
      partitions: () => kept.partitions(),
      close() {},
    };
    const first = bench.open(
      {clock, page, openStorage: () => leaving, openChannel: channels.open, locks: null},
      {fetch: life.fetch(bench.host.fetch)},
    );
    await first.session();
    const id = await first.thank('well', {hold: MINUTE});
    isGone = true;
    page.tell('hidden');
    await clock.advance(0);
    life.end();
    assert.deepEqual(await onTheWall(), [id]);
    const second = open();
    await second.readView('kudos', {space: SPACE});
    await clock.advance(1_000);
    assert.deepEqual(second.ids('queued'), [id]);
    assert.equal(await second.discard(id), true);
    await clock.advance(MINUTE);
    assert.deepEqual([second.unsent, await onTheWall()], [[], []]);
  });

  test('is not let go of by another tab that is left: whoever is about to undo it can', async () => {
    const page = new FakePage();
    const tab = open();
    const other = open(page);
    await Promise.all([tab.flush(), other.flush()]);
    const id = await tab.thank('well', {hold: MINUTE});
    await clock.advance(0);
    page.tell('hidden');
    page.tell('left');
    await clock.advance(1_000);
    assert.equal(await tab.discard(id), true);
    assert.deepEqual([types(tab), bench.host.batches, await onTheWall()], [[], [], []]);
  });

  test('is taken back also where another tab is left at that very moment, and sends it', async () => {
    const page = new FakePage();
    const tab = open(page);
    const other = open();
    await Promise.all([tab.flush(), other.flush()]);
    const id = await tab.thank('well', {hold: MINUTE});
    await clock.advance(0);
    const given = other.discard(id);
    for (let turn = 0; turn < 2; turn++) await Promise.resolve();
    page.tell('hidden');
    assert.equal(await given, true);
    await clock.advance(2 * MINUTE);
    assert.deepEqual(bench.host.batches[0], [id]);
    assert.deepEqual([tab.unsent, await onTheWall()], [[], []]);
  });

  test('is taken back also when the host is there again after the lifetime of an event', async () => {
    const tab = open();
    await tab.session();
    bench.host.next(cutAfterCommit);
    const id = await tab.thank();
    await clock.advance(250);
    bench.host.always(offline, '/events');
    assert.equal(await tab.discard(id), true);
    await clock.sleep(15 * 86_400_000);
    bench.host.heal();
    await clock.advance(10 * MINUTE);
    assert.deepEqual([tab.unsent, await onTheWall()], [[], []]);
  });

  test('and has nothing that takes it back: that is said, and what is seen in the end is what the host has', async () => {
    const tab = open();
    await tab.session();
    const id = await tab.thank('before');
    await clock.advance(250);
    const edit = async (message: string, version: number) =>
      (await tab.post({type: 'hearth.kudos.edited.v1', subject: id, data: {version, message}}, {space: SPACE})).id;
    bench.host.next(cutAfterCommit);
    const edited = await edit('after', 1);
    await clock.advance(250);
    assert.equal(await tab.discard(edited), true);
    assert.deepEqual(
      tab.warnings.map(({code, detail}) => [code, detail]),
      [['event-in-doubt', {id: edited, type: 'hearth.kudos.edited.v1'}]],
    );
    await clock.advance(MINUTE);
    const reply = await tab.readView('kudos', {space: SPACE});
    const [item] = (reply as {body: {items: {data: {message: string; version: number}}[]}}).body.items;
    assert.deepEqual([tab.unsent, item?.data.message, item?.data.version], [[], 'after', 2]);
    // What was never sent is gone without a word, and so is what can be taken back.
    const held = await tab.post({type: 'hearth.kudos.edited.v1', subject: id, data: {version: 2, message: 'never'}}, {space: SPACE, hold: MINUTE});
    assert.equal(await tab.discard(held.id), true);
    assert.equal(tab.warnings.length, 1);
  });

  test('stays where not even that can be kept', async () => {
    const memory = storage;
    let isFull = false;
    storage = {
      durable: true,
      update: (name, decide) =>
        memory.update(name, (content) => {
          const change = decide(content);
          if (isFull && change.put?.length) throw new StorageFullError('full');
          return change;
        }),
      partitions: () => memory.partitions(),
      close() {},
    };
    const tab = open();
    await tab.session();
    bench.host.always(offline, '/events');
    const id = await tab.thank();
    await clock.advance(250);
    isFull = true;
    assert.equal(await tab.discard(id), false);
    assert.deepEqual(tab.unsent, [id]);
  });
});

describe('a tab ends', () => {
  test('at any point of its way: all that it had saved is there once: F7', async () => {
    let points = 0;
    for (let survived = false; !survived; points++) {
      bench = new Bench({clock: () => clock.now()});
      storage = new MemoryStorage(true);
      const life = new Life(points);
      const saved: string[] = [];
      const first = openFor(life);
      // How long a module takes to load is no matter of the clock: this needs all of them, and does nothing.
      await first.discard('');
      const thanking = async (): Promise<void> => {
        for (const message of ['one', 'two', 'three']) saved.push(await first.thank(message));
      };
      thanking().catch((error: unknown) => {
        if (!life.isOver) throw error;
      });
      await clock.advance(1_000);
      survived = first.ids('accepted').length === 3;
      const second = open();
      await second.flush();
      // Until the lease of the first one is over.
      await clock.advance(35_000);
      assert.deepEqual(second.unsent, []);
      const wall = await onTheWall();
      assert.equal(new Set(wall).size, wall.length);
      assert.deepEqual(
        saved.filter((id) => !wall.includes(id)),
        [],
        `after ${points} steps`,
      );
      await bench.closeTabs();
    }
    assert.ok(points > 20, `${points} points`);
  });
});

describe('somebody else answers', () => {
  test('out of a cache of the page, or in its place: what the host did not answer stays: F16', async () => {
    const tab = open();
    await tab.session();
    let cached = '';
    bench.host.next(async (request, pass) => {
      const response = await pass(request);
      cached = await response.text();
      return new Response(cached, response);
    });
    const first = await tab.thank('one');
    await clock.advance(250);
    assert.deepEqual(tab.ids('accepted'), [first]);
    assert.ok(cached.includes(first));
    bench.host.next(
      answer(200, {type: 'application/vnd.hearth.receipt+json', body: cached}),
      answer(503, {type: 'text/html', body: '<!doctype html>'}),
      // It believes to know what the host would say.
      async (request) => {
        const events = (await request.json()) as {source: string; id: string}[];
        return Response.json({cursor: '9', receipts: events.map(({source, id}) => ({source, id, status: 'stored'}))});
      },
    );
    const second = await tab.thank('two');
    await clock.advance(250);
    for (const requests of [2, 3, 4]) {
      assert.deepEqual([bench.host.batches.length, tab.ids('queued')], [requests, [second]]);
      if (requests < 4) await clock.advance(2_100);
    }
    await clock.advance(10_000);
    assert.deepEqual(await onTheWall(), [first, second]);
    assert.deepEqual(tab.verdictsById, {[first]: 'stored', [second]: 'stored'});
  });

  for (const [name, play] of Object.entries({signInPage, signInRedirect})) {
    test(`nothing is given up and the page hears of it once: ${name}: F6`, async () => {
      const tab = open();
      await tab.session();
      bench.host.always(play);
      const ids = [await tab.thank('one'), await tab.thank('two')];
      await clock.advance(120_000);
      assert.deepEqual(tab.ids('queued'), ids);
      assert.equal(tab.authNeeded.length, 1);
      bench.host.heal();
      await tab.flush();
      assert.deepEqual(await onTheWall(), ids);
    });
  }

  test('in place of the events alone: the person is signed in, so nobody is asked to', async () => {
    const tab = open();
    await tab.session();
    bench.host.always(signInPage, '/events');
    const id = await tab.thank();
    await clock.advance(60_000);
    assert.deepEqual([tab.ids('queued'), tab.authNeeded.length], [[id], 0]);
    bench.host.heal();
    await clock.advance(300_000);
    assert.deepEqual(await onTheWall(), [id]);
  });
});

describe('nobody is signed in', () => {
  test('it is kept, the page hears of it, and it is sent when somebody is back', async () => {
    const page = new FakePage();
    const tab = open(page);
    await tab.session();
    bench.person = undefined;
    const id = await tab.thank();
    await clock.advance(600_000);
    assert.equal(bench.host.batches.length, 1, 'no timer tries again');
    assert.deepEqual([tab.ids('queued'), tab.authNeeded.length], [[id], 1]);
    bench.person = 'ana';
    page.tell('visible');
    await clock.advance(1_000);
    assert.deepEqual(await onTheWall(), [id]);
  });

  test('a view that is answered again tells as well', async () => {
    const tab = open();
    await tab.session();
    bench.person = undefined;
    const id = await tab.thank();
    await clock.advance(250);
    await assert.rejects(tab.readView('kudos', {space: SPACE}), TransportError);
    bench.person = 'ana';
    await tab.readView('kudos', {space: SPACE});
    await clock.advance(2_000);
    assert.deepEqual(await onTheWall(), [id]);
    assert.equal(tab.authNeeded.length, 1);
  });
});

describe('somebody else is signed in', () => {
  test('what one wrote is never sent as the other, and waits: F17', async () => {
    const tab = open();
    await tab.session();
    bench.host.always(offline, '/events');
    const ofAna = await tab.thank('by Ana');
    await clock.advance(250);
    bench.host.heal();
    bench.person = 'bilal';
    // The page still believes that Ana is there, so it sends, and is told.
    await clock.advance(2_000);
    assert.deepEqual(await bench.wall(), []);
    assert.deepEqual(tab.pending, []);
    const ofBilal = await tab.thank('by Bilal');
    await clock.advance(250);
    assert.deepEqual(await bench.wall(), [{id: ofBilal, by: 'bilal'}]);
    bench.person = 'ana';
    await tab.session({refresh: true});
    await clock.advance(5_000);
    assert.deepEqual(await bench.wall(), [
      {id: ofBilal, by: 'bilal'},
      {id: ofAna, by: 'ana'},
    ]);
  });

  /** Ana leaves words that did not get through; Bilal signs in, and opens a page on each of these days after that. */
  async function leftAlone(days: readonly number[]): Promise<string> {
    const first = open();
    await first.session();
    bench.host.always(offline, '/events');
    const id = await first.thank();
    await clock.advance(250);
    await first.close();
    bench.person = 'bilal';
    let passed = 0;
    for (const day of [0, ...days]) {
      await clock.sleep((day - passed) * DAY);
      passed = day;
      const tab = open();
      await tab.flush();
      await clock.advance(0);
      assert.deepEqual(tab.warnings, [], 'it is none of the business of who is there');
      await tab.close();
    }
    bench.host.heal();
    bench.person = 'ana';
    return id;
  }

  test('after seven days it is sent no more, and there to be read: its words are not lost', async () => {
    const id = await leftAlone([7.1]);
    const tab = open();
    await tab.flush();
    await clock.advance(60_000);
    assert.deepEqual(
      tab.pending.map(({event, status, receipt}) => [event.id, status, receipt?.code]),
      [[id, 'parked', 'expired']],
    );
    assert.deepEqual([tab.warnings, await bench.wall()], [[], []]);
    await tab.retry(id);
    await clock.advance(1_000);
    assert.deepEqual(await bench.wall(), [{id, by: 'ana'}], 'if its author wants it');
  });

  test('after seven days, given up where the host may have it, it is taken back there', async () => {
    const first = open();
    await first.session();
    bench.host.next(cutAfterCommit);
    const id = await first.thank();
    await clock.advance(250);
    await first.close();
    bench.person = 'bilal';
    for (const days of [0, 7.1]) {
      await clock.sleep(days * DAY);
      const second = open();
      await second.flush();
      await second.close();
    }
    bench.person = 'ana';
    const third = open();
    await third.flush();
    await clock.advance(1_000);
    assert.deepEqual([third.ids('parked'), await bench.wall()], [[id], [{id, by: 'ana'}]]);
    assert.equal(await third.discard(id), true);
    await clock.advance(60_000);
    assert.deepEqual([third.unsent, await bench.wall()], [[], []]);
  });

  test('a week after its lifetime it is gone, and its author is told', async () => {
    await leftAlone([7.1, 21.1]);
    const tab = open();
    await tab.flush();
    await clock.advance(1_000);
    assert.deepEqual(
      tab.warnings.map(({code, detail}) => [code, detail]),
      [['events-purged', {count: 1}]],
    );
    assert.deepEqual([tab.pending, await bench.wall()], [[], []]);
  });

  test('who comes back in time finds it', async () => {
    const first = open();
    await first.session();
    bench.host.always(offline, '/events');
    const id = await first.thank();
    await clock.advance(250);
    await first.close();
    bench.person = 'bilal';
    const second = open();
    await second.flush();
    await second.close();
    await clock.sleep(6 * 86_400_000);
    bench.host.heal();
    bench.person = 'ana';
    const third = open();
    await third.flush();
    await clock.advance(1_000);
    assert.deepEqual(await bench.wall(), [{id, by: 'ana'}]);
  });
});

describe('the host refuses', () => {
  test('one event of fifty: it is parked with the reason, the others are stored: F19', async () => {
    const tab = open();
    await tab.session();
    const fine: string[] = [];
    for (let count = 0; count < 30; count++) fine.push(await tab.thank(`fine ${count}`));
    const bad = (await tab.post({...thanks('bad'), data: {to: [{kind: 'person', id: 'nobody'}], message: 'bad', audience: 'group'}}, {space: SPACE}))
      .id;
    for (let count = 30; count < 49; count++) fine.push(await tab.thank(`fine ${count}`));
    await clock.advance(250);
    assert.deepEqual(await onTheWall(), fine);
    assert.deepEqual(tab.ids('parked'), [bad]);
    const {receipt} = tab.pending.find(({event}) => event.id === bad)!;
    assert.equal(receipt?.status, 'rejected');
    assert.ok(receipt?.errors?.some(({pointer}) => pointer.startsWith('/data/to')));
    assert.equal(tab.verdictsById[bad], 'rejected');
    await clock.sleep(3_600_000);
    assert.equal(bench.host.batches.length, 1, 'it is not sent again by itself');
    assert.equal(await tab.discard(bad), true);
    assert.deepEqual(tab.unsent, []);
  });

  test('a parked event can be tried again', async () => {
    const tab = open();
    await tab.session();
    bench.host.next(withReceipts((all) => all.map((receipt) => ({...receipt, status: 'rejected', code: 'forbidden'}))));
    const id = await tab.thank();
    await clock.advance(250);
    assert.deepEqual(tab.ids('parked'), [id]);
    await tab.retry(id);
    await clock.advance(250);
    assert.deepEqual(tab.unsent, []);
    assert.equal(tab.pending[0]?.receipt?.status, 'duplicate');
  });

  test('a batch that is too large: it sends half, and no more at a time from then on', async () => {
    const tab = open();
    await tab.session();
    const ids: string[] = [];
    for (let count = 0; count < 8; count++) ids.push(await tab.thank(`${count} ${'long '.repeat(100)}`));
    bench.host.always(
      async (request, pass) => ((await request.clone().text()).length > 3_000 ? problem(413, 'too-large')(request, pass) : pass(request)),
      '/events',
    );
    await clock.advance(250);
    assert.deepEqual(await onTheWall(), ids);
    const sizes = bench.host.batches.map(({length}) => length);
    assert.equal(sizes.slice(0, 2).join(), '8,4');
    assert.ok(sizes.filter((size) => size > 3).length <= 2, sizes.join());
    assert.deepEqual(tab.unsent, []);
  });

  test('a batch for one event in it: that one is found and parked, the others are stored in order', async () => {
    for (const status of [400, 422]) {
      const tab = open();
      await tab.session();
      const ids: string[] = [];
      for (let count = 0; count < 50; count++) ids.push(await tab.thank(`note ${count}`));
      const poison = ids[17]!;
      bench.host.always(
        async (request, pass) => ((await request.clone().text()).includes(poison) ? answer(status)(request, pass) : pass(request)),
        '/events',
      );
      const before = (await onTheWall()).length;
      const requests = bench.host.batches.length;
      await clock.advance(250);
      assert.deepEqual(tab.ids('parked'), [poison]);
      assert.deepEqual(
        (await onTheWall()).slice(before),
        ids.filter((id) => id !== poison),
      );
      assert.ok(bench.host.batches.length - requests <= 16, `${bench.host.batches.length - requests} requests`);
      await tab.discard(poison);
      bench.host.heal();
      await tab.close();
    }
  });

  test('altogether: this page sends no more, the next one does', async () => {
    for (const [play, code] of [
      [problem(403, 'origin'), 'origin-refused'],
      [answer(404), 'endpoint-missing'],
      [answer(410), 'endpoint-missing'],
    ] as const) {
      const tab = open();
      await tab.session();
      bench.host.always(play, '/events');
      const before = bench.host.batches.length;
      const id = await tab.thank();
      await clock.sleep(3_600_000);
      await tab.flush();
      assert.equal(bench.host.batches.length, before + 1);
      assert.deepEqual(tab.ids('queued'), [id]);
      assert.deepEqual(
        tab.warnings.map((warning) => warning.code),
        [code],
      );
      await tab.close();
      bench.host.heal();
      const next = open();
      await next.flush();
      await clock.advance(250);
      assert.ok((await onTheWall()).includes(id));
      await next.close();
    }
  });
});

describe('several tabs', () => {
  test('send each event once, and all of them hear of it', async () => {
    const [first, second] = [open(), open()];
    await Promise.all([first.flush(), second.flush()]);
    const ids: string[] = [];
    for (let count = 0; count < 5; count++) ids.push(await first.thank(`first ${count}`), await second.thank(`second ${count}`));
    assert.deepEqual([...first.unsent].sort(), [...ids].sort());
    await clock.advance(1_000);
    assert.deepEqual((await onTheWall()).sort(), [...ids].sort());
    assert.equal(bench.host.batches.flat().length, ids.length);
    for (const tab of [first, second]) {
      assert.deepEqual(tab.unsent, []);
      assert.deepEqual(Object.keys(tab.verdictsById).sort(), [...ids].sort());
      assert.equal(tab.verdicts.length, ids.length);
    }
  });

  test('of which one ends while it sends: the other one sends what is left, one request at a time: F8', async () => {
    const random = randomNumbers(8);
    for (let round = 0; round < 3; round++) {
      bench = new Bench({clock: () => clock.now()});
      storage = new MemoryStorage(true);
      const {manager} = new FakeLocks();
      const lives = [new Life(), new Life()];
      const open: {at: number; until: number}[] = [];
      bench.host.always(async (request, pass) => {
        const asked = {at: clock.elapsed(), until: clock.elapsed() + 200};
        open.push(asked);
        await new Promise<void>((resolve) => clock.setTimeout(resolve, 200));
        return pass(request);
      }, '/events');
      const tabs = lives.map((life) => openFor(life, {locks: manager}));
      const saved: string[] = [];
      await Promise.all(tabs.map((tab) => tab.flush()));
      for (let count = 0; count < 200; count++) for (const tab of tabs) saved.push(await tab.thank(`${count}`));
      await clock.advance(250 + Math.floor(random() * 1_000));
      const leader = lives.find(({asking}) => asking > 0)!;
      const ended = clock.elapsed();
      leader.end();
      await clock.advance(60_000);
      const other = tabs[lives.findIndex((life) => life !== leader)]!;
      assert.deepEqual(other.unsent, []);
      assert.deepEqual((await onTheWall()).sort(), [...saved].sort());
      const together = open.filter(({at}, index) => open.some((one, other) => other < index && one.until > at));
      assert.ok(
        together.every(({at}) => at - ended >= 0 && at - ended < 1_000),
        'none but the one whose answer nobody waits for any more',
      );
      await bench.closeTabs();
    }
  });
});

describe('the page is left', () => {
  test('with something on its way: the next page asks about it again as soon as that has had its time', async () => {
    const page = new FakePage();
    const life = new Life();
    const first = openFor(life, {page});
    await first.session();
    bench.host.next(cutAfterCommit);
    const id = await first.thank();
    page.tell('hidden');
    page.tell('left');
    await Promise.resolve();
    life.end();
    const second = open();
    await second.flush();
    await clock.advance(4_000);
    assert.deepEqual(bench.host.batches, [[id]]);
    await clock.advance(2_000);
    assert.deepEqual(bench.host.batches, [[id], [id]]);
    assert.deepEqual([second.verdictsById[id], second.unsent], ['duplicate', []]);
  });

  test('with more than one request can carry: one is sent, the next page sends the rest: F14', async () => {
    const page = new FakePage();
    const life = new Life();
    const first = openFor(life, {page});
    await first.session();
    const ids: string[] = [];
    for (let bytes = 0; bytes < 70 * 1_024; bytes += 2_300) ids.push(await first.thank(`${bytes} ${'x'.repeat(1_900)}`));
    page.tell('hidden');
    page.tell('left');
    await Promise.resolve();
    life.end();
    await clock.advance(60_000);
    const sent = bench.host.seen.filter(({method}) => method === 'POST');
    assert.deepEqual(
      sent.map(({keepalive}) => keepalive),
      [true],
    );
    assert.ok(sent[0]!.bytes <= 49_152 && sent[0]!.bytes > 40_000, `${sent[0]!.bytes} bytes`);
    assert.ok((await onTheWall()).length < ids.length);
    const second = open();
    await second.flush();
    await clock.advance(60_000);
    assert.deepEqual(second.unsent, []);
    assert.deepEqual(await onTheWall(), ids);
  });

  test('one request carries on, with what fits, and nothing is sent twice: F14', async () => {
    const page = new FakePage();
    const tab = open(page);
    await tab.session();
    const ids: string[] = [];
    for (let count = 0; count < 20; count++) ids.push(await tab.thank(`${count} ${'x'.repeat(1_990)}`));
    for (let count = 0; count < 20; count++) ids.push(await tab.thank(`${count} ${'\u4f60'.repeat(1_500)}`));
    page.tell('hidden');
    page.tell('left');
    await clock.advance(60_000);
    const kept = bench.host.seen.filter(({keepalive}) => keepalive);
    assert.equal(kept.length, 1);
    assert.ok(kept[0]!.bytes <= 49_152 && kept[0]!.bytes > 40_000, `${kept[0]!.bytes}`);
    assert.deepEqual(await onTheWall(), ids);
    assert.equal(bench.host.batches.flat().length, ids.length);
  });

  test('where the browser refuses that request, the next page sends it: F15', async () => {
    const page = new FakePage();
    const first = open(page);
    await first.session();
    bench.host.next(offline);
    const id = await first.thank();
    page.tell('hidden');
    page.tell('left');
    await clock.advance(0);
    await first.close();
    const second = open();
    await second.readView('kudos', {space: SPACE});
    await clock.advance(5_000);
    assert.deepEqual(second.verdictsById, {[id]: 'stored'});
  });

  test('what is posted out of sight is sent without delay', async () => {
    const page = new FakePage();
    const tab = open(page);
    await tab.session();
    page.tell('hidden');
    const id = await tab.thank('late', {hold: 10_000});
    await clock.advance(0);
    assert.deepEqual(await onTheWall(), [id]);
  });
});

describe('room', () => {
  test('ends at 500 events: the new one is refused, visibly, and no other is lost', async () => {
    const tab = open();
    await tab.session();
    bench.host.always(offline, '/events');
    for (let count = 0; count < 500; count++) await tab.thank(`${count}`);
    await assert.rejects(tab.thank('one more'), (error: unknown) => error instanceof OutboxFullError && error.limit === 'events');
    assert.equal(tab.unsent.length, 500);
    assert.deepEqual(
      tab.warnings.map(({code}) => code),
      ['outbox-full'],
    );
    assert.equal((await tab.counts())?.refused, 1);
  });

  test('ends at one megabyte', async () => {
    const tab = open();
    await tab.session();
    bench.host.always(offline, '/events');
    const refused = await (async () => {
      for (let count = 0; count < 300; count++) {
        try {
          await tab.thank(`${count} ${'\u4f60'.repeat(1_900)}`);
        } catch (error) {
          return error;
        }
      }
    })();
    assert.ok(refused instanceof OutboxFullError && refused.limit === 'bytes');
    assert.ok(tab.unsent.length > 150 && tab.unsent.length < 185, `${tab.unsent.length}`);
  });

  describe('that the browser does not grant: the same: F9', () => {
    /** Nothing more can be kept; `refuses` tells what else cannot be done then. */
    const fill = (refuses: (change: Change<unknown>) => boolean = () => false) => {
      const memory = storage;
      storage = {
        durable: true,
        update: (name, decide) =>
          memory.update(name, (content) => {
            const change = decide(content);
            if (isFull && (change.add || change.put?.length || change.partition || refuses(change))) throw new StorageFullError('full');
            return change;
          }),
        partitions: () => memory.partitions(),
        close() {},
      };
    };
    let isFull: boolean;

    beforeEach(() => (isFull = false));

    test('what is kept is sent all the same, once: only that makes room', async () => {
      fill();
      const tab = open();
      await tab.flush();
      const id = await tab.thank();
      isFull = true;
      await assert.rejects(tab.thank('two'), (error: unknown) => error instanceof OutboxFullError && error.limit === 'quota');
      assert.deepEqual(tab.unsent, [id]);
      await clock.advance(250);
      assert.deepEqual(await onTheWall(), [id]);
      assert.deepEqual(bench.host.batches, [[id]]);
      assert.deepEqual([tab.unsent, tab.ids('accepted')], [[], [id]]);
    });

    test('what was refused is asked about again seldom, until that can be noted', async () => {
      fill();
      const tab = open();
      await tab.flush();
      const id = await tab.post(thanks(), {space: 'elsewhere'}).then((event) => event.id);
      isFull = true;
      await clock.advance(600_000);
      const {length} = bench.host.batches;
      assert.ok(length > 1 && length < 20, `${length} requests`);
      assert.deepEqual(tab.ids('queued'), [id]);
      isFull = false;
      await clock.advance(600_000);
      assert.deepEqual(tab.ids('parked'), [id]);
    });

    test('where nothing can be removed either, the host is not kept busy', async () => {
      fill((change) => Boolean(change.remove?.length));
      const tab = open();
      await tab.flush();
      const id = await tab.thank();
      isFull = true;
      await clock.advance(600_000);
      assert.deepEqual(await onTheWall(), [id]);
      const {length} = bench.host.batches;
      assert.ok(length > 1 && length < 20, `${length} requests`);
      isFull = false;
      await clock.advance(600_000);
      assert.deepEqual([tab.unsent, tab.ids('accepted')], [[], [id]]);
    });
  });

  test('an event that is large is told of, one that is too large is refused', async () => {
    const tab = open();
    await tab.session();
    // One character to the eye, and many bytes.
    const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}';
    const id = await tab.thank(family.repeat(800));
    assert.deepEqual(
      tab.warnings.map(({code, detail}) => [code, detail.id]),
      [['event-large', id]],
    );
    const couple = '\u{1f469}\u{1f3fd}\u200d\u2764\ufe0f\u200d\u{1f48b}\u200d\u{1f468}\u{1f3ff}';
    await assert.rejects(tab.thank(couple.repeat(2_000)), InvalidEventError);
  });
});

describe('an event that is never accepted', () => {
  test('is given up after 14 days, and that is told', async () => {
    const tab = open();
    await tab.session();
    const id = await tab.thank('long ago', {hold: 60_000});
    await clock.sleep(14 * DAY);
    assert.equal(tab.verdictsById[id], 'rejected');
    assert.deepEqual(
      tab.warnings.map(({code, detail}) => [code, detail.id]),
      [['event-expired', id]],
    );
    assert.deepEqual([tab.ids('parked'), bench.host.batches, (await tab.counts())?.expired], [[id], [], 1], 'its words are not lost');
    await tab.close();
    await clock.sleep(7 * DAY);
    const next = open();
    await next.flush();
    await clock.advance(0);
    assert.deepEqual([next.pending, next.warnings.map(({code}) => code), bench.host.batches], [[], ['events-purged'], []]);
  });

  test('is asked for where the host may have it: the host alone can tell whether it came in time', async () => {
    const tab = open();
    await tab.session();
    bench.host.next(cutAfterCommit, offline);
    const there = await tab.thank('there');
    await clock.advance(250);
    bench.host.always(offline, '/events');
    const lost = await tab.thank('lost');
    await clock.advance(60_000);
    await clock.sleep(14 * DAY + 1);
    await clock.advance(600_000);
    assert.deepEqual([tab.ids('queued'), tab.verdicts, tab.warnings], [[there, lost], [], []]);
    bench.host.heal();
    await clock.advance(600_000);
    assert.deepEqual(tab.verdictsById, {[there]: 'duplicate', [lost]: 'rejected'});
    assert.deepEqual(tab.ids('parked'), [lost], 'its words are not lost');
    assert.equal(tab.pending.find(({status}) => status === 'parked')?.receipt?.code, 'expired');
    assert.deepEqual(await onTheWall(), [there]);
  });

  test('is given up in any case when the host has not said so for a week', async () => {
    const tab = open();
    await tab.session();
    bench.host.always(answer(500), '/events');
    await tab.thank();
    await clock.advance(250);
    await clock.sleep(21 * DAY + 1);
    await clock.advance(600_000);
    assert.deepEqual(tab.unsent, []);
    assert.equal(tab.verdicts[0]?.receipt.code, 'expired');
    assert.equal((await tab.counts())?.expired, 1);
  });
});

describe('a storage that fails', () => {
  test('is replaced by memory: one event at a time, at once, and marked as not saved', async () => {
    storage = {
      durable: true,
      update: () => Promise.reject(new StorageUnavailableError('none')),
      partitions: () => Promise.reject(new StorageUnavailableError('none')),
      close() {},
    };
    const tab = open();
    await tab.flush();
    const ids = [await tab.thank('one'), await tab.thank('two')];
    assert.ok(tab.pending.filter(({status}) => status !== 'accepted').every(({durable}) => !durable));
    await clock.advance(0);
    assert.deepEqual(await onTheWall(), ids);
    assert.deepEqual(
      bench.host.batches,
      ids.map((id) => [id]),
    );
    assert.deepEqual(
      tab.warnings.map(({code}) => code),
      ['storage-unavailable'],
    );
  });
});

/** Numbers from 0 to less than 1 that seem to be drawn, the same ones each time. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
