import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DeliveryError, LostPositionError} from '../../../src/server/forward/index.js';
import type {Forwarder, Target} from '../../../src/server/forward/index.js';
import {createMemoryStore} from '../../../src/server/index.js';
import {FakeClock, rest} from '../../support/fake-clock.js';
import {Collector, forward, KeptCursor, until} from '../support/forwarding.js';
import {TestHost} from '../support/host.js';

describe('A forwarder where something goes wrong', () => {
  const open = (count = 0) => {
    const store = createMemoryStore();
    const host = new TestHost(store, {limits: {ratePerMinute: 1e9}});
    const give = async (times: number) => {
      for (let time = 0; time < times; time++) await host.give('ana');
    };
    return {store, host, give, ready: give(count), target: new Collector(), cursor: new KeptCursor()};
  };

  it('gives fifty at once, and after a failure the same ones again, whatever has come since', async () => {
    const {store, give, ready, target} = open(53);
    await ready;
    const clock = new FakeClock();
    const errors: unknown[] = [];
    target.failures.push(new Error('down'), new Error('still down'));
    const forwarder = forward({store, target, clock, onError: (error, next) => errors.push([String(error), next])});
    await rest();
    await give(2);
    assert.deepEqual(target.offered.map((sequences) => sequences.length), [50]); // oxfmt-ignore
    await clock.advance(1000);
    await clock.advance(2000);
    assert.deepEqual(
      target.offered.map((sequences) => [sequences[0], sequences.at(-1)]),
      [
        ['1', '50'],
        ['1', '50'],
        ['1', '50'],
        ['51', '55'],
      ],
    );
    target.failures.push(new Error('down'));
    await give(1);
    await rest();
    await give(3);
    await clock.advance(1000);
    assert.deepEqual(target.offered.slice(4), [['56'], ['56'], ['57', '58', '59']]);
    assert.deepEqual(errors, [['Error: down', 'again'], ['Error: still down', 'again'], ['Error: down', 'again']]); // oxfmt-ignore
    await forwarder.stop();
  });

  it('stays away a second at most after the first failure, twice as long after each more, five minutes at most', async () => {
    const {store, ready} = open(1);
    await ready;
    const clock = new FakeClock();
    const times: number[] = [];
    const target: Target = {
      async deliver() {
        times.push(clock.elapsed());
        if (times.length <= 12) throw new Error('down');
      },
    };
    const forwarder = forward({store, target, clock, onError: () => undefined});
    await clock.advance(2_000_000);
    assert.deepEqual(
      times.slice(1).map((time, index) => time - times[index]!),
      [1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000, 300_000, 300_000],
    );
    await forwarder.stop();
  });

  it('stays away for as long as it is asked to, up to an hour; that something new has come changes nothing', async () => {
    const {store, give, ready, target} = open(1);
    await ready;
    const clock = new FakeClock();
    // By chance not a moment longer.
    clock.chance = 0;
    target.failures.push(new DeliveryError('busy', {retryAfter: 120_000}), new DeliveryError('busy', {retryAfter: 86_400_000}));
    const forwarder = forward({store, target, clock, onError: () => undefined});
    await rest();
    await give(1);
    await clock.advance(119_999);
    assert.equal(target.offered.length, 1);
    await clock.advance(1);
    assert.equal(target.offered.length, 2);
    await clock.advance(3_599_999);
    assert.equal(target.offered.length, 2);
    await clock.advance(1);
    assert.deepEqual(target.sequences, ['1', '2']);
    await forwarder.stop();
  });

  it('stops where the target is gone, says so, and can be started again', async () => {
    const {store, give, ready, target, cursor} = open(1);
    await ready;
    const errors: unknown[] = [];
    target.failures.push(new DeliveryError('gone', {gone: true}));
    const forwarder = forward({store, target, cursor, onError: (error, next) => errors.push([(error as Error).message, next])});
    await until(() => errors.length > 0);
    await give(1);
    await rest();
    assert.deepEqual(errors, [['gone', 'stopped']]);
    assert.equal(target.offered.length, 1);
    assert.equal(target.closed, 1);
    forwarder.start();
    await until(() => target.events.length === 2);
    await forwarder.stop();
  });

  it('begins with what comes next where it is told to, also where it ends before anything has come', async () => {
    const {store, give, ready, target, cursor} = open(2);
    await ready;
    let forwarder = forward({store, target, cursor, from: 'now'});
    await until(() => cursor.position !== undefined);
    await forwarder.stop();
    await give(1);
    forwarder = forward({store, target, cursor, from: 'now'});
    await until(() => target.events.length === 1);
    await forwarder.stop();
    assert.deepEqual(target.sequences, ['3']);
  });

  it('does not guess where the position is not one of this log', async () => {
    const {store, ready, target, cursor} = open(2);
    await ready;
    for (const position of [
      {epoch: 'another log', sequence: '1'},
      {epoch: store.epoch, sequence: '3'},
    ]) {
      cursor.position = position;
      const errors: unknown[] = [];
      forward({store, target, cursor, onError: (...told) => errors.push(told)});
      await until(() => errors.length > 0);
      const [[error, next]] = errors as [[LostPositionError, string]];
      assert.ok(error instanceof LostPositionError);
      assert.deepEqual([error.position, error.head, next], [position, {epoch: store.epoch, sequence: '2'}, 'stopped']);
      assert.equal(cursor.position, position);
    }
    assert.equal(target.offered.length, 0);
  });

  it('delivers nothing more while its cursor cannot be written, and nothing twice because of that', async () => {
    const {store, ready, cursor} = open(3);
    await ready;
    const target = Object.assign(new Collector(), {atOnce: 1});
    const clock = new FakeClock();
    cursor.position = {epoch: store.epoch, sequence: '0'};
    cursor.failures.push(new Error('no disk'), new Error('no disk'));
    const errors: string[] = [];
    const forwarder = forward({store, target, cursor, clock, onError: (error) => errors.push(String(error))});
    await rest();
    assert.deepEqual([target.sequences, cursor.position.sequence], [['1'], '0']);
    await clock.advance(1000);
    assert.deepEqual([target.sequences, cursor.position.sequence], [['1'], '0']);
    await clock.advance(2000);
    assert.deepEqual([target.sequences, cursor.position.sequence], [['1', '2', '3'], '3']);
    assert.deepEqual(errors, ['Error: no disk', 'Error: no disk']);
    await forwarder.stop();
  });

  it('writes down how far it is now and then where nothing concerns the target, and when it stops', async () => {
    const {store, host, target, cursor} = open();
    const id = await host.give('ana', {audience: 'recipient'});
    for (let count = 0; count < 600; count++) {
      await host.act('bilal', id, 'hearth.kudos.reacted.v1', {mark: 'thanks'});
      await host.act('bilal', id, 'hearth.kudos.unreacted.v1', {mark: 'thanks'});
    }
    const forwarder = forward({store, target, cursor});
    await until(() => cursor.written.length === 2);
    await forwarder.stop();
    assert.deepEqual(cursor.written, ['0', '1000', '1201']);
    assert.equal(target.offered.length, 0);
  });

  it('lets a delivery finish before it stops, and aborts one that takes too long', async () => {
    const {store, give, ready, cursor} = open(1);
    await ready;
    const clock = new FakeClock();
    let finish: (() => void) | undefined;
    let isAborted = false;
    const target: Target = {
      deliver: (_events, signal) =>
        new Promise((resolve, reject) => {
          finish = resolve;
          signal.addEventListener('abort', () => {
            isAborted = true;
            reject(new Error('aborted'));
          });
        }),
    };
    const forwarder = forward({store, target, cursor, clock, patience: 3000});
    await rest();
    const stop = async (): Promise<() => boolean> => {
      let hasStopped = false;
      void forwarder.stop().then(() => (hasStopped = true));
      await rest();
      return () => hasStopped;
    };
    let hasStopped = await stop();
    assert.equal(hasStopped(), false);
    finish!();
    await rest();
    assert.equal(hasStopped(), true);
    assert.equal(cursor.position?.sequence, '1');

    await give(1);
    forwarder.start();
    await rest();
    hasStopped = await stop();
    await clock.advance(2999);
    assert.deepEqual([hasStopped(), isAborted], [false, false]);
    await clock.advance(1);
    assert.deepEqual([hasStopped(), isAborted], [true, true]);
    assert.equal(cursor.position.sequence, '1');
  });

  it('is stopped while it stays away, and while it has nothing to do, at once', async () => {
    const {store, ready, target} = open(1);
    const forwarders: Forwarder[] = [];
    forwarders.push(forward({store, target: new Collector(), clock: new FakeClock()}));
    await ready;
    target.failures.push(new Error('down'));
    forwarders.push(forward({store, target, clock: new FakeClock(), onError: () => undefined}));
    await rest();
    for (const forwarder of forwarders) {
      await forwarder.stop();
      await forwarder.stop();
    }
    assert.equal(target.offered.length, 1);
  });

  it('goes on after the log could not be read', async () => {
    const {store, give, target} = open();
    const errors: string[] = [];
    const read = store.recordedAfter.bind(store);
    let failing = 2;
    store.recordedAfter = (...query) => (failing-- > 0 ? Promise.reject(new Error('no disk')) : read(...query));
    const forwarder = forward({store, target, onError: (error) => errors.push(String(error))});
    await give(1);
    await until(() => target.events.length === 1);
    assert.deepEqual(errors, ['Error: no disk', 'Error: no disk']);
    await forwarder.stop();
  });
});
