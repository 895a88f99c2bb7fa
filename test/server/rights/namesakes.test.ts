/** Two people may use one id for what they say: then the thing of the later one has another than its event. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {RecordedEvent} from '../../../src/protocol/cloud-event.js';
import type {ViewItem} from '../../../src/protocol/views/view.js';
import {Collector, forward, until} from '../support/forwarding.js';
import type {TestHost} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';

const DAY = 24 * 60 * 60_000;
const ID = 'in-use';

const giveFirst = (host: TestHost): Promise<string> => host.give('ana', {to: [{kind: 'person', id: 'bilal'}], message: 'The first.'}, {id: ID});
const giveSecond = (host: TestHost): Promise<string> => host.give('dmitri', {to: [{kind: 'person', id: 'grace'}], message: 'The second.'}, {id: ID});

/** The id by which the wall knows what was given second. */
async function idOfSecond(host: TestHost): Promise<string> {
  const {items} = await host.wall('eun-ji');
  const {id} = items.find(({data}) => data.message === 'The second.')!;
  assert.notEqual(id, ID);
  return id;
}

onEveryStore('Thanks under an id that was in use', (hosts) => {
  it('are gone when whoever gave them is erased, and those who were there first stay: S20', async () => {
    const {host, store} = hosts;
    await giveFirst(host);
    await giveSecond(host);
    const id = await idOfSecond(host);
    assert.equal(await host.act('bilal', id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'stored');
    await host.handler.rights.erase('dmitri');
    assert.deepEqual(await host.messages('eun-ji'), ['The first.']);
    const kept = [...(await store.things('kudos', [ID, id])).values(), ...(await store.recordedAfter('0', 100)).map(({body}) => body)].join('\n');
    for (const trace of ['The second.', '"dmitri"', '"mark"']) assert.ok(!kept.includes(trace), `${trace} in ${kept}`);
  });

  it('are gone when whoever is thanked is erased: S20', async () => {
    const {host} = hosts;
    await giveFirst(host);
    await giveSecond(host);
    await host.handler.rights.erase('grace');
    assert.deepEqual(await host.messages('eun-ji'), ['The first.']);
    await host.handler.rights.erase('bilal');
    assert.deepEqual(await host.messages('eun-ji'), []);
  });

  it('are gone when their own time has come: S21', async () => {
    const host = hosts.withOptions({policy: {retention: {kudos: 100 * DAY}}});
    await giveFirst(host);
    host.now += 60 * DAY;
    await giveSecond(host);
    host.now += 41 * DAY;
    await host.handler.rights.expire();
    assert.deepEqual(await host.messages('eun-ji'), ['The second.']);
    host.now += 60 * DAY;
    await host.handler.rights.expire();
    assert.deepEqual(await host.messages('eun-ji'), []);
  });

  it('are told to whoever gave them, and passed on, as they stated them', async () => {
    const {host, store} = hosts;
    await giveFirst(host);
    await giveSecond(host);
    const id = await idOfSecond(host);
    const {events, items} = (await (await host.request('dmitri', '/v1/me/export')).json()) as {events: RecordedEvent[]; items: ViewItem[]};
    assert.deepEqual([events.map((event) => event.id), items.map((item) => item.id)], [[ID], [id]]); // oxfmt-ignore
    const target = new Collector();
    const forwarder = forward({store, target});
    await until(() => target.events.length === 2);
    await forwarder.stop();
    assert.deepEqual(target.events[1], events[0]);
    assert.ok(!JSON.stringify(events).includes(id));
  });

  it('are passed on as moderators decide about them, and about nobody else', async () => {
    const {host, store} = hosts;
    await giveFirst(host);
    await giveSecond(host);
    const id = await idOfSecond(host);
    assert.equal(await host.act('harbor-mod', id, 'hearth.moderation.hidden.v1', {reason: 'It names a customer.'}), 'stored');
    assert.deepEqual(await passedOn(), ['The first.']);
    assert.equal(await host.act('harbor-mod', id, 'hearth.moderation.approved.v1', {version: 1}), 'stored');
    assert.equal(await host.act('harbor-mod', ID, 'hearth.moderation.hidden.v1', {reason: 'It names a customer.'}), 'stored');
    assert.deepEqual(await passedOn(), ['The second.']);

    /** What somebody hears who follows the log from its beginning. */
    async function passedOn(): Promise<string[]> {
      await host.give('ana', {message: 'The last.'});
      const target = new Collector();
      const forwarder = forward({store, target});
      await until(() => messagesOf(target).includes('The last.'));
      await forwarder.stop();
      return messagesOf(target).filter((message) => message !== 'The last.');
    }
  });

  it('may have replies under an id that was in use: each is passed on as it is seen itself', async () => {
    const host = hosts.withOptions({policy: {replies: 'all'}});
    const kudos = await giveFirst(host);
    const replyOf = (message: string) => ({...host.about(kudos, 'hearth.kudos.replied.v1', {message}), id: 'reply'});
    await host.post('bilal', replyOf('A kind reply.'));
    await host.post('dmitri', replyOf('A harsh reply.'));
    const {replies} = (await host.item('ana', kudos))!.data;
    const {id} = replies!.find(({message}) => message === 'A harsh reply.')!;
    const hidden = host.about(kudos, 'hearth.moderation.hidden.v1', {replyId: id, reason: 'It names a customer.'});
    assert.equal((await host.post('harbor-mod', hidden))[0]?.status, 'stored');
    await host.give('ana', {message: 'The last.'});
    const target = new Collector();
    const forwarder = forward({store: hosts.store, target, types: ['hearth.kudos.given.v1', 'hearth.kudos.replied.v1']});
    await until(() => messagesOf(target).includes('The last.'));
    await forwarder.stop();
    assert.deepEqual(messagesOf(target), ['The first.', 'A kind reply.', 'The last.']);
  });
});

const messagesOf = ({events}: Collector): string[] => events.map(({data}) => (data as {message: string}).message);
