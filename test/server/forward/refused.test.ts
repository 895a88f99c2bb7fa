/** A target that refuses an event for good does not hold up those behind it: it is set aside, told of, kept, and offered again when somebody says so. */
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import type {RecordedEvent} from '../../../src/protocol/cloud-event.js';
import {CursorFileError, DeliveryError, EventRefusedError, fileCursor, webHook} from '../../../src/server/forward/index.js';
import type {ForwarderOptions, RefusedEvent, Target} from '../../../src/server/forward/index.js';
import {createMemoryStore} from '../../../src/server/index.js';
import {FakeClock, rest} from '../../support/fake-clock.js';
import {KeptCursor, forward, until} from '../support/forwarding.js';
import {TestHost} from '../support/host.js';
import {Receiver} from '../support/receiver.js';

/** A target that refuses some events, whoever they come with. */
class Picky implements Target {
  readonly atOnce: number | undefined;
  readonly refused: Set<string>;
  /** The positions that it was offered, delivery by delivery, and those that it took. */
  readonly offered: string[][] = [];
  readonly taken: string[] = [];

  constructor(refused: readonly string[], atOnce?: number) {
    this.refused = new Set(refused);
    this.atOnce = atOnce;
  }

  async deliver(events: readonly RecordedEvent[]): Promise<void> {
    const sequences = events.map(({sequence}) => sequence);
    this.offered.push(sequences);
    if (sequences.some((sequence) => this.refused.has(sequence))) throw new DeliveryError('It has no room for that.', {status: 422, refused: true});
    this.taken.push(...sequences);
  }
}

/** A cursor that remembers what was refused, too. */
class Remembering extends KeptCursor {
  list: readonly RefusedEvent[] = [];
  readonly refused = {
    read: async () => [...this.list],
    write: async (list: readonly RefusedEvent[]) => void (this.list = list),
  };
}

async function open(count: number) {
  const store = createMemoryStore();
  const host = new TestHost(store, {limits: {ratePerMinute: 1e9}});
  for (let time = 0; time < count; time++) await host.give('ana', {message: `For knot ${time + 1}.`});
  return {store, host, clock: new FakeClock(), cursor: new Remembering()};
}

const positions = (from: number, to: number) => Array.from({length: to - from + 1}, (_, index) => String(from + index));

/** Notes what a forwarder tells: the kind of each error, and what comes next. */
function listen() {
  const told: string[] = [];
  const refusals: EventRefusedError[] = [];
  const onError: ForwarderOptions['onError'] = (error, next) => {
    told.push(next);
    if (error instanceof EventRefusedError) refusals.push(error);
  };
  return {told, refusals, onError};
}

describe('An event that a target refuses for good', () => {
  it('is found among those that it came with, which are taken at once', async () => {
    const {store, clock, cursor} = await open(50);
    const target = new Picky(['20']);
    const {told, onError} = listen();
    const forwarder = forward({store, target, cursor, clock, onError});
    await rest();
    assert.deepEqual(target.taken, positions(1, 19));
    assert.deepEqual(target.offered[0]?.length, 50);
    assert.deepEqual(told, ['again']);
    assert.equal(cursor.position?.sequence, '19');
    await forwarder.stop();
  });

  it('is offered ten times, then set aside, and those behind it get through, in order', async () => {
    const {store, clock, cursor} = await open(5);
    const target = new Picky(['2']);
    const {told, refusals, onError} = listen();
    const forwarder = forward({store, target, cursor, clock, onError});
    await clock.advance(60_000);
    assert.deepEqual(target.taken, ['1']);
    await clock.advance(1_000_000);
    assert.deepEqual(target.taken, positions(1, 5).filter((sequence) => sequence !== '2')); // oxfmt-ignore
    assert.equal(target.offered.filter((sequences) => sequences.length === 1 && sequences[0] === '2').length, 10);
    assert.deepEqual(told, [...Array.from({length: 9}, () => 'again'), 'set-aside']);
    const [error] = refusals;
    assert.deepEqual(await forwarder.refused(), [error?.refused]);
    const {at, ...rest} = error!.refused;
    assert.deepEqual(rest, {epoch: store.epoch, sequence: '2', reason: 'It has no room for that.', status: 422, tries: 10});
    assert.ok(Date.parse(at) <= clock.now());
    assert.match(error!.message, /position 2 .*10 times.*no room/);
    assert.ok(error!.cause instanceof DeliveryError);
    assert.doesNotMatch(JSON.stringify(cursor.list), /knot/, 'what was said stays in the log alone');
    assert.equal(cursor.position?.sequence, '5');
    await forwarder.stop();
  });

  it('is set aside after as many tries as somebody chose, over batches of any size', async () => {
    for (const atOnce of [1, 2, 3, undefined]) {
      const {store, clock, cursor} = await open(7);
      const target = new Picky(['1', '4', '5', '7'], atOnce);
      const {onError} = listen();
      const forwarder = forward({store, target, cursor, clock, onError, tries: 2});
      await clock.advance(60_000);
      assert.deepEqual(target.taken, ['2', '3', '6']);
      assert.deepEqual(cursor.list.map(({sequence, tries}) => [sequence, tries]), [['1', 2], ['4', 2], ['5', 2], ['7', 2]]); // oxfmt-ignore
      await forwarder.stop();
    }
  });

  it('is offered again when somebody says so: taken, it is on the list no more', async () => {
    const {store, clock, cursor} = await open(6);
    const target = new Picky(['2', '4', '5'], 1);
    const {onError} = listen();
    const forwarder = forward({store, target, cursor, clock, onError, tries: 1});
    await clock.advance(1000);
    target.refused.delete('2');
    assert.deepEqual(await forwarder.replay(['2', '17']), []);
    assert.deepEqual(cursor.list.map(({sequence}) => sequence), ['4', '5']); // oxfmt-ignore
    target.refused.delete('5');
    const still = await forwarder.replay();
    assert.deepEqual(still.map(({sequence, tries}) => [sequence, tries]), [['4', 2]]); // oxfmt-ignore
    assert.deepEqual(cursor.list, still);
    assert.deepEqual(target.taken, ['1', '3', '6', '2', '5']);
    await forwarder.stop();
    target.refused.clear();
    assert.deepEqual(await forwarder.replay(), []);
    assert.deepEqual([cursor.list, target.taken.at(-1)], [[], '4']);
  });

  it('is not offered again once it may not be passed on any more', async () => {
    const {store, host, clock, cursor} = await open(1);
    const id = await host.give('bilal', {to: [{kind: 'person', id: 'ana'}], message: 'To be taken back.'});
    const target = new Picky(['2'], 1);
    const {onError} = listen();
    const forwarder = forward({store, target, cursor, clock, onError, tries: 1});
    await clock.advance(1000);
    assert.equal(cursor.list.length, 1);
    assert.equal(await host.act('bilal', id, 'hearth.kudos.withdrawn.v1', {}), 'stored');
    target.refused.clear();
    const before = target.offered.length;
    assert.deepEqual(await forwarder.replay(), []);
    assert.deepEqual([cursor.list, target.offered.length], [[], before]);
    await forwarder.stop();
  });

  it('stays on the list where it could not be offered, with those behind it', async () => {
    const {store, clock, cursor} = await open(3);
    const target = new Picky(['1', '2', '3'], 1);
    const {onError} = listen();
    const forwarder = forward({store, target, cursor, clock, onError, tries: 1});
    await clock.advance(1000);
    target.refused.clear();
    const deliver = target.deliver.bind(target);
    target.deliver = async (events) => {
      if (events[0]?.sequence === '2') throw new DeliveryError('It is not there.');
      return deliver(events);
    };
    await assert.rejects(forwarder.replay(), /It is not there/);
    assert.deepEqual(cursor.list.map(({sequence}) => sequence), ['2', '3']); // oxfmt-ignore
    await forwarder.stop();
  });

  it('is waited for where the cursor cannot remember it, and where it cannot be written down: nothing is left out in silence', async () => {
    const {store, clock} = await open(3);
    for (const cursor of [
      new KeptCursor(),
      Object.assign(new Remembering(), {refused: {read: async () => [], write: () => Promise.reject(new Error('no disk'))}}),
    ]) {
      const target = new Picky(['2'], 1);
      const {told, onError} = listen();
      const forwarder = forward({store, target, cursor, clock, onError, tries: 2});
      await clock.advance(2_000_000);
      assert.deepEqual(target.taken, ['1']);
      assert.ok(told.length > 5 && told.every((next) => next === 'again'));
      target.refused.clear();
      await clock.advance(1_000_000);
      assert.deepEqual(target.taken, ['1', '2', '3']);
      await forwarder.stop();
    }
  });

  it('is one of twenty in a row at most: a target that refuses everything is waited for, as one that is down', async () => {
    const {store, clock, cursor} = await open(30);
    const target = new Picky(positions(1, 30), 1);
    const {told, onError} = listen();
    const forwarder = forward({store, target, cursor, clock, onError, tries: 1});
    await clock.advance(10_000_000);
    assert.equal(cursor.list.length, 20);
    assert.equal(told.at(-1), 'again');
    target.refused.clear();
    await clock.advance(1_000_000);
    assert.deepEqual(target.taken, positions(21, 30));
    await forwarder.replay();
    assert.deepEqual([cursor.list, target.taken.slice(10)], [[], positions(1, 20)]);
    await forwarder.stop();
  });

  it('is known over a restart, and set aside once', async () => {
    const {store, clock, cursor} = await open(2);
    const target = new Picky(['1'], 1);
    const {onError} = listen();
    // It ended between writing down what was refused and where it is.
    cursor.list = [{epoch: store.epoch, sequence: '1', reason: 'before', tries: 1, at: new Date(0).toISOString()}];
    const forwarder = forward({store, target, cursor, clock, onError, tries: 1});
    await clock.advance(1000);
    assert.deepEqual((await forwarder.refused()).map(({sequence, reason}) => [sequence, reason]), [['1', 'It has no room for that.']]); // oxfmt-ignore
    await forwarder.stop();
  });
});

describe('A web hook', () => {
  it('refuses for good by a status from 400 to 499, but by those that ask to come back or that want no more', async () => {
    const receiver = await Receiver.start();
    try {
      const {store} = await open(1);
      const [logged] = await store.recordedAfter('0', 1);
      const event = JSON.parse(logged!.body) as RecordedEvent;
      const target = webHook({url: receiver.url, handshake: false, allowInsecure: true, allowPrivate: true});
      const refusedBy = async (status: number): Promise<boolean> => {
        receiver.replies.push({status});
        const error: unknown = await target.deliver([event], new AbortController().signal, store.epoch).catch((thrown: unknown) => thrown);
        assert.ok(error instanceof DeliveryError);
        return error.refused;
      };
      for (const status of [400, 401, 403, 404, 405, 409, 413, 415, 422, 451]) assert.equal(await refusedBy(status), true, String(status));
      for (const status of [301, 408, 410, 425, 429, 500, 502, 503, 504]) assert.equal(await refusedBy(status), false, String(status));
      // What is asked first is about the receiver, and about no event.
      const asking = webHook({url: receiver.url, handshake: {origin: 'intranet.example'}, allowInsecure: true, allowPrivate: true});
      receiver.replies.push({status: 405});
      const error: unknown = await asking.deliver([event], new AbortController().signal, store.epoch).catch((thrown: unknown) => thrown);
      assert.ok(error instanceof DeliveryError && !error.refused);
    } finally {
      await receiver.stop();
    }
  });

  it('gets all others while it refuses one', async () => {
    const receiver = await Receiver.start();
    try {
      const {store, cursor} = await open(4);
      const target = webHook({url: receiver.url, handshake: false, allowInsecure: true, allowPrivate: true, mode: 'single'});
      receiver.replies.push({status: 204}, {status: 400}, {status: 400});
      const {onError} = listen();
      const forwarder = forward({store, target, cursor, onError, tries: 2});
      await until(() => receiver.posted.length === 5);
      await forwarder.stop();
      const sequences = receiver.posted.map(({body}) => (JSON.parse(body) as RecordedEvent).sequence);
      assert.deepEqual(sequences, ['1', '2', '2', '3', '4']);
      assert.deepEqual(cursor.list.map(({sequence, status}) => [sequence, status]), [['2', 400]]); // oxfmt-ignore
    } finally {
      await receiver.stop();
    }
  });
});

describe('A cursor in a file', () => {
  it('has what was refused in a file beside it, over restarts, one event a line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearth-'));
    after(() => rm(folder, {recursive: true}));
    const path = join(folder, 'cursor');
    const {refused} = fileCursor(path);
    assert.deepEqual(await refused!.read(), []);
    const one = {epoch: 'one', sequence: '7', reason: 'It says "no".\n', tries: 10, at: '2026-03-02T09:00:00.000Z'};
    const two = {...one, sequence: '9', status: 400};
    await refused!.write([one, two]);
    assert.deepEqual(await fileCursor(path).refused!.read(), [one, two]);
    assert.equal((await readFile(`${path}.refused`, 'utf8')).split('\n').length, 3);
    await refused!.write([]);
    assert.deepEqual(await fileCursor(path).refused!.read(), []);
    for (const text of ['17', '{', '{"epoch":"one","sequence":"x","reason":"","tries":1,"at":""}']) {
      await writeFile(`${path}.refused`, text);
      await assert.rejects(refused!.read(), (error) => error instanceof CursorFileError && error.path === `${path}.refused`, text);
    }
  });
});
