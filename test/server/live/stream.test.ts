import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createMemoryStore} from '../../../src/server/index.js';
import type {Identity} from '../../../src/server/index.js';
import {TestHost} from '../support/host.js';
import {Listener} from '../support/listener.js';
import {onEveryStore} from '../support/on-every-store.js';
import {createPeople, identities} from '../support/people.js';
import {within} from '../support/within.js';

const HARBOR = 'views=kudos,mine,moderation&space=harbor';

onEveryStore('GET /v1/stream', (hosts) => {
  it('says where it begins, and then that something has changed, for whom it has', async () => {
    const {host, store} = hosts;
    await host.give('ana');
    const dmitri = await Listener.open(host, 'dmitri', HARBOR);
    const eunJi = await Listener.open(host, 'eun-ji', HARBOR);
    assert.equal(dmitri.response.headers.get('Content-Type'), 'text/event-stream; charset=utf-8');
    assert.deepEqual(await dmitri.next(), {event: 'hello', data: {cursor: '1', oldest: '0', epoch: store.epoch, heartbeat: 20_000}});
    await eunJi.next();

    await host.give('ana', {audience: 'recipient', to: [{kind: 'person', id: 'eun-ji'}]});
    assert.deepEqual(await eunJi.change(), ['harbor', ['kudos']]);
    assert.deepEqual(await eunJi.change(), ['me', ['mine']]);
    await host.give('ana', {audience: 'group'});
    const message = await dmitri.next();
    assert.equal(message?.event, 'change');
    assert.deepEqual(message.data, {views: ['kudos'], space: 'harbor', cursor: '3', spread: 4});
    assert.equal(dmitri.lastEventId, '3');
    dmitri.leave();
    eunJi.leave();
  });

  it('goes on where somebody left off, by either way of saying so', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    await host.act('bilal', id, 'hearth.kudos.reacted.v1', {mark: 'thanks'});
    for (const [after, headers] of [
      ['1', {}],
      ['2', {'Last-Event-ID': '1'}],
    ] as const) {
      const dmitri = await Listener.open(host, 'dmitri', `${HARBOR}&after=${after}`, headers);
      assert.equal((await dmitri.next())?.event, 'hello');
      assert.deepEqual(await dmitri.change(), ['harbor', ['kudos']]);
      dmitri.leave();
    }
    const upToDate = await Listener.open(host, 'dmitri', `${HARBOR}&after=2`);
    await upToDate.next();
    assert.equal(await within(300, upToDate.next()), 'nothing yet');
    upToDate.leave();
  });

  it('says where it cannot go on', async () => {
    const {host} = hosts;
    const dmitri = await Listener.open(host, 'dmitri', `${HARBOR}&after=7`);
    await dmitri.next();
    assert.deepEqual(await dmitri.next(), {event: 'reset', data: {reason: 'epoch'}});
    dmitri.leave();
  });
});

describe('GET /v1/stream', () => {
  const open = () => new TestHost(createMemoryStore());

  it('refuses what makes no sense, and whoever may not look at anything of it', async () => {
    const host = open();
    const answers = async (person: string | undefined, query: string) => {
      const response = await host.request(person, `/v1/stream?${query}`);
      return ((await response.json()) as {code: string}).code;
    };
    assert.equal(await answers(undefined, HARBOR), 'unauthenticated');
    assert.equal(await answers('ana', 'space=harbor'), 'invalid');
    assert.equal(await answers('ana', 'views=kudos'), 'not-found');
    assert.equal(await answers('ana', 'views=kudos&space=lighthouse'), 'not-found');
    assert.equal(await answers('ana', 'views=nothing,moderation&space=harbor'), 'not-found');
    assert.equal(await answers('ana', `${HARBOR}&after=-1`), 'invalid');
    assert.equal(await answers('ana', `views=kudos&space=${Array.from({length: 51}, (_, index) => index).join()}`), 'invalid');
    assert.equal((await host.request('ana', `/v1/stream?${HARBOR}`, {method: 'HEAD'})).status, 200);
    assert.equal((await host.request('ana', `/v1/stream?${HARBOR}`, {method: 'POST'})).status, 405);
  });

  it('leaves out what the person may not see, and tells of the rest', async () => {
    const host = open();
    const dmitri = await Listener.open(host, 'dmitri', 'views=nothing,kudos&space=lighthouse&space=harbor');
    await dmitri.next();
    await host.give('chiara', {}, {space: 'lighthouse'});
    await host.give('ana');
    assert.deepEqual(await dmitri.change(), ['harbor', ['kudos']]);
    dmitri.leave();
  });

  it('tells once of what happens often, and at the latest when it is read', async () => {
    const host = new TestHost(createMemoryStore(), {limits: {ratePerMinute: 1e9}});
    const dmitri = await Listener.open(host, 'dmitri', HARBOR);
    for (let count = 0; count < 30; count++) await host.give('ana', {message: 'x'.repeat(500)});
    await dmitri.next();
    let heard = 0;
    while (dmitri.lastEventId !== '30') {
      assert.deepEqual(await dmitri.change(), ['harbor', ['kudos']]);
      heard++;
    }
    assert.ok(heard < 10, `${heard} messages`);
    dmitri.leave();
  });

  it('shows that it is alive, and how far the log has come', async () => {
    const host = new TestHost(createMemoryStore(), {limits: {heartbeat: 50}});
    const dmitri = await Listener.open(host, 'dmitri', 'views=moderation,mine&space=harbor');
    await dmitri.next();
    await host.give('ana');
    for (let block = await dmitri.block(); dmitri.lastEventId !== '1'; block = await dmitri.block()) assert.match(block ?? '', /^: /m);
    dmitri.leave();
  });

  it('ends for whoever is signed out', async () => {
    const people: Record<string, Identity> = {...identities};
    const host = new TestHost(createMemoryStore(), {people, limits: {heartbeat: 50}});
    const dmitri = await Listener.open(host, 'dmitri', HARBOR);
    await dmitri.next();
    delete people['dmitri'];
    assert.equal(await dmitri.next(), undefined);
  });

  it('tells of nothing any more that the person has no business with any more: S18', async () => {
    const people: Record<string, Identity> = {...identities};
    const directory = createPeople();
    const {groupsOf} = directory;
    const host = new TestHost(createMemoryStore(), {people, directory, limits: {heartbeat: 50}});
    const toLamps = {to: [{kind: 'group' as const, id: 'lamps'}], audience: 'recipient' as const};
    const grace = await Listener.open(host, 'grace', 'views=kudos,mine&space=lighthouse');
    await grace.next();
    await host.give('chiara', toLamps, {space: 'lighthouse'});
    assert.deepEqual([await grace.change(), await grace.change()], [['lighthouse', ['kudos']], ['me', ['mine']]]); // oxfmt-ignore

    // While she looks on, she leaves the group.
    directory.groupsOf = async (id) => (id === 'grace' ? [] : groupsOf(id));
    await grace.block();
    await grace.block();
    await host.give('chiara', toLamps, {space: 'lighthouse'});
    assert.equal(await within(400, grace.next()), 'nothing yet');
    grace.leave();

    // What happened before she left is not told again to whoever comes back.
    const back = await Listener.open(host, 'grace', 'views=kudos,mine&space=lighthouse&after=0');
    assert.equal((await back.next())?.event, 'hello');
    assert.equal(await within(200, back.next()), 'nothing yet');
    back.leave();
    people['grace'] = {...identities['grace']!, spaces: []};
    assert.equal((await host.request('grace', '/v1/stream?views=kudos&space=lighthouse&after=0')).status, 404);
  });

  it('begins where the log ends, also while others are about to be told', async () => {
    const host = new TestHost(createMemoryStore(), {limits: {ratePerMinute: 1e9}});
    const dmitri = await Listener.open(host, 'dmitri', HARBOR);
    await dmitri.next();
    await host.give('ana');
    assert.deepEqual(await dmitri.change(), ['harbor', ['kudos']]);
    // What happens right after that waits for a moment before it is told.
    await host.give('ana');
    const later = await Listener.open(host, 'bilal', HARBOR);
    const hello = await later.next();
    assert.deepEqual([hello?.event, hello?.event === 'hello' && hello.data.cursor], ['hello', '2']);
    assert.equal(await within(300, later.change()), 'nothing yet');
    assert.deepEqual(await dmitri.change(), ['harbor', ['kudos']]);
    dmitri.leave();
    later.leave();
  });

  it('is over for whoever leaves before it has begun', async () => {
    const store = createMemoryStore();
    const watch = store.watch.bind(store);
    let watching = 0;
    store.watch = (callback, onError) => {
      watching++;
      const stop = watch(callback, onError);
      return () => {
        watching--;
        stop();
      };
    };
    const host = new TestHost(store);
    const {body} = await host.request('dmitri', `/v1/stream?${HARBOR}`);
    const reader = body!.getReader();
    const reading = reader.read();
    await reader.cancel();
    assert.equal((await reading).done, true);
    await host.give('ana');
    assert.equal(watching, 0);
  });

  it('lets one person open six: S15', async () => {
    const host = open();
    const listeners = [];
    for (let count = 0; count < 6; count++) listeners.push(await Listener.open(host, 'dmitri', HARBOR));
    const refused = await host.request('dmitri', `/v1/stream?${HARBOR}`);
    assert.equal(refused.status, 429);
    assert.match(refused.headers.get('Retry-After') ?? '', /^[1-9]\d*$/);
    assert.equal(((await refused.json()) as {code: string}).code, 'rate-limited');
    assert.equal((await host.request('dmitri', `/v1/changes?${HARBOR}&after=0&wait=0`)).status, 429);
    assert.equal((await host.request('ana', `/v1/changes?${HARBOR}&after=0&wait=0`)).status, 200);
    listeners[0]!.leave();
    const again = await Listener.open(host, 'dmitri', HARBOR);
    assert.equal((await again.next())?.event, 'hello');
    for (const listener of [...listeners, again]) listener.leave();
    for (let count = 0; count < 6; count++) listeners.push(await Listener.open(host, 'dmitri', HARBOR));
    for (const listener of listeners) listener.leave();
  });

  it('says goodbye where the host closes, and is not opened again', async () => {
    const host = open();
    const dmitri = await Listener.open(host, 'dmitri', HARBOR);
    const waiting = host.request('ana', `/v1/changes?${HARBOR}&after=0`);
    await dmitri.next();
    // By then the other one waits, too.
    await host.request('grace', '/v1/changes?views=mine&after=0&wait=0');
    host.handler.close();
    const bye = await dmitri.next();
    assert.equal(bye?.event, 'bye');
    assert.ok(bye.data.after >= 1000 && bye.data.after <= 5000, String(bye.data.after));
    assert.equal(await dmitri.next(), undefined);
    assert.equal((await waiting).status, 200);
    assert.equal((await host.request('ana', `/v1/stream?${HARBOR}`)).status, 503);
    assert.equal((await host.request('ana', '/v1/session')).status, 200);
  });

  it('ends where the log cannot be read at all, and goes on where it can after a while', async () => {
    const errors: unknown[] = [];
    const store = createMemoryStore();
    const head = store.head.bind(store);
    const host = new TestHost(store, {onError: (error, request) => errors.push([request, String(error)])});
    store.head = () => Promise.reject(new Error('no disk'));
    const first = await Listener.open(host, 'dmitri', HARBOR);
    assert.equal(await first.next(), undefined);
    store.head = head;
    const second = await Listener.open(host, 'dmitri', HARBOR);
    await second.next();
    const hints = store.hints.bind(store);
    store.hints = () => {
      store.hints = hints;
      return Promise.reject(new Error('no disk'));
    };
    await host.give('ana');
    assert.deepEqual(await second.change(), ['harbor', ['kudos']]);
    assert.deepEqual(errors, [['live', 'Error: no disk'], ['live', 'Error: no disk']]); // oxfmt-ignore
    second.leave();
  });
});
