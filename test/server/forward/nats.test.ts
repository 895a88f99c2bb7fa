import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {jetstreamManager} from '@nats-io/jetstream';
import {connect} from '@nats-io/transport-node';
import type {RecordedEvent} from '../../../src/protocol/cloud-event.js';
import type {RefusedEvent} from '../../../src/server/forward/index.js';
import {createMemoryStore} from '../../../src/server/index.js';
import {natsTarget, subjectOf} from '../../../src/server/forward/nats.js';
import {describeNeeding} from '../../support/needing.js';
import {findNats, startNats} from '../../support/nats.mjs';
import {forward, KeptCursor, until} from '../support/forwarding.js';
import {TestHost} from '../support/host.js';

const STREAM = 'thanks';

interface Kept {
  subject: string;
  id: string;
  type: string;
  event: RecordedEvent;
}

describe('The subject of an event', () => {
  it('has its space in one part, whatever that is called, and no part that others are matched by', () => {
    const of = (space: string) => subjectOf({space, type: 'hearth.kudos.given.v1'});
    assert.equal(of('harbor'), 'hearth.harbor.hearth.kudos.given.v1');
    assert.equal(of('a.b'), 'hearth.a%2Eb.hearth.kudos.given.v1');
    assert.equal(of('*'), 'hearth.%2A.hearth.kudos.given.v1');
    assert.equal(of('>'), 'hearth.%3E.hearth.kudos.given.v1');
    assert.equal(of(''), 'hearth.%.hearth.kudos.given.v1');
    assert.equal(of('a b\tc'), 'hearth.a%20b%09c.hearth.kudos.given.v1');
    assert.equal(of('Ångström'), 'hearth.%C3%85ngstr%C3%B6m.hearth.kudos.given.v1');
  });
});

describeNeeding('A target in NATS JetStream', 'nats-server', findNats(), describeNats);

function describeNats(): void {
  let server: Awaited<ReturnType<typeof startNats>>;
  before(async () => (server = await startNats()));
  after(() => server.stop());
  const open = () => connect({servers: server.url, reconnect: false});
  const target = () => natsTarget({connect: open, timeout: 1000});

  const withStreams = async <Result>(work: (manager: Awaited<ReturnType<typeof jetstreamManager>>) => Promise<Result>): Promise<Result> => {
    const connection = await open();
    try {
      return await work(await jetstreamManager(connection));
    } finally {
      await connection.close();
    }
  };
  beforeEach(() => withStreams((manager) => manager.streams.add({name: STREAM, subjects: ['hearth.>']})));
  afterEach(() => withStreams((manager) => manager.streams.delete(STREAM)));

  const kept = (): Promise<Kept[]> =>
    withStreams(async (manager) => {
      const {
        state: {last_seq: last},
      } = await manager.streams.info(STREAM);
      const messages: Kept[] = [];
      for (let seq = 1; seq <= last; seq++) {
        const message = (await manager.streams.getMessage(STREAM, {seq}))!;
        const {subject, header} = message;
        messages.push({subject, id: header.get('Nats-Msg-Id'), type: header.get('Content-Type'), event: message.json<RecordedEvent>()});
      }
      return messages;
    });

  it('keeps what is passed on, in its order, under subject and id', async () => {
    const store = createMemoryStore();
    const host = new TestHost(store);
    const ids = [await host.give('ana'), await host.give('chiara', {message: 'Good light.'}, {space: 'lighthouse'})];
    const cursor = new KeptCursor();
    const forwarder = forward({store, target: target(), cursor});
    await until(() => cursor.position?.sequence === '2');
    await forwarder.stop();
    const [first, second] = await kept();
    assert.deepEqual([first?.event.id, second?.event.id], ids);
    assert.deepEqual([first?.subject, second?.subject], ['hearth.harbor.hearth.kudos.given.v1', 'hearth.lighthouse.hearth.kudos.given.v1']);
    assert.deepEqual([first?.id, second?.id], [`${store.epoch}.1`, `${store.epoch}.2`]);
    assert.equal(first?.type, 'application/cloudevents+json; charset=utf-8');
    assert.equal(second?.event.authid, 'chiara');
  });

  it('keeps once what is delivered twice', async () => {
    const store = createMemoryStore();
    const host = new TestHost(store);
    await host.give('ana');
    await host.give('ana');
    for (let time = 0; time < 2; time++) {
      const cursor = new KeptCursor();
      const forwarder = forward({store, target: target(), cursor});
      await until(() => cursor.position?.sequence === '2');
      await forwarder.stop();
    }
    assert.deepEqual((await kept()).map(({event}) => event.sequence), ['1', '2']); // oxfmt-ignore
  });

  it('misses nothing while the server is down, and has nothing twice after it', async () => {
    const store = createMemoryStore();
    const host = new TestHost(store);
    const cursor = new KeptCursor();
    const errors: unknown[] = [];
    await host.give('ana');
    const forwarder = forward({store, target: target(), cursor, onError: (error, next) => errors.push([error, next])});
    await until(() => cursor.position?.sequence === '1');
    await server.halt();
    await host.give('ana');
    await until(() => errors.length > 0);
    await host.give('ana');
    await server.resume();
    await until(() => cursor.position?.sequence === '3');
    await forwarder.stop();
    assert.deepEqual((await kept()).map(({event}) => event.sequence), ['1', '2', '3']); // oxfmt-ignore
    assert.ok(errors.every((told) => (told as [unknown, string])[1] === 'again'));
  });

  it('gets all others where it takes no event as large as one of them', async () => {
    await withStreams((manager) => manager.streams.update(STREAM, {max_msg_size: 1200}));
    const store = createMemoryStore();
    const host = new TestHost(store);
    await host.give('ana');
    await host.give('ana', {message: 'Thank you. '.repeat(100)});
    await host.give('ana');
    const refused: RefusedEvent[] = [];
    const list = {read: async () => [...refused], write: async (all: readonly RefusedEvent[]) => void refused.splice(0, Infinity, ...all)};
    const cursor = Object.assign(new KeptCursor(), {refused: list});
    const forwarder = forward({store, target: target(), cursor, tries: 2, onError: () => undefined});
    await until(() => cursor.position?.sequence === '3');
    await forwarder.stop();
    assert.deepEqual((await kept()).map(({event}) => event.sequence), ['1', '3']); // oxfmt-ignore
    assert.deepEqual(refused.map(({sequence, tries, reason}) => [sequence, tries, reason]), [['2', 2, 'The stream takes no event that is as large.']]); // oxfmt-ignore
  });

  it('fails where no stream takes it, and when it is aborted', async () => {
    const connection = await open();
    const event = {...new TestHost(createMemoryStore()).given(), sequence: '1'} as unknown as RecordedEvent;
    const alone = natsTarget({connect: async () => connection});
    const other = new AbortController();
    other.abort(new Error('enough'));
    await assert.rejects(alone.deliver([event], other.signal, 'epoch'), /enough/);
    await withStreams((manager) => manager.streams.update(STREAM, {subjects: ['others.>']}));
    await assert.rejects(alone.deliver([event], new AbortController().signal, 'epoch'));
    await alone.close?.();
    assert.equal(connection.isClosed(), true);
    await alone.close?.();
  });
}
