import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {KudosView} from '../../src/protocol/views/kudos.js';
import {parseView} from '../../src/protocol/views/view.js';
import {readKudosData} from '../../src/protocol/views/kudos.js';
import {MINUTE} from './support/host.js';
import type {TestHost} from './support/host.js';
import {onEveryStore} from './support/on-every-store.js';
import {assertProblem} from './support/problem.js';

const giveMany = async (host: TestHost, count: number, prefix = 'm'): Promise<void> => {
  for (let index = 0; index < count; index++) {
    await host.give('ana', {message: `${prefix}${index}`});
    host.now += 1000;
  }
};

/** Follows the pages of a wall to the end. */
const allPages = async (host: TestHost, limit: number, between: (page: number) => Promise<void> = async () => undefined): Promise<string[]> => {
  const messages: string[] = [];
  let next: string | undefined;
  let page = 0;
  do {
    const view: KudosView = await host.wall('bilal', 'harbor', `&limit=${limit}${next === undefined ? '' : `&page=${next}`}`);
    assert.ok(view.items.length <= limit);
    messages.push(...view.items.map((item) => item.data.message));
    next = view.page.next;
    await between(++page);
  } while (next !== undefined);
  return messages;
};

onEveryStore('GET /v1/views', (hosts) => {
  it('answers with an empty view where there is nothing', async () => {
    const {host} = hosts;
    const view = await host.wall('ana');
    assert.deepEqual({...view, epoch: ''}, {name: 'kudos', space: 'harbor', items: [], aggregates: {}, page: {}, cursor: '0', epoch: ''});
    assert.notEqual(view.epoch, '');
  });

  it('says what a client can read', async () => {
    const {host} = hosts;
    await host.give('ana', {to: [{kind: 'group', id: 'crew'}]});
    const {view, skipped} = parseView(await host.wall('ana'), readKudosData);
    assert.equal(skipped, 0);
    assert.equal(view.items[0]?.data.to[0]?.name, 'Morning crew');
  });

  it('pages newest first, to the end, each thing once', async () => {
    const {host} = hosts;
    await giveMany(host, 7);
    assert.deepEqual(await allPages(host, 3), ['m6', 'm5', 'm4', 'm3', 'm2', 'm1', 'm0']);
    assert.deepEqual(await allPages(host, 7), ['m6', 'm5', 'm4', 'm3', 'm2', 'm1', 'm0']);
    assert.equal((await host.wall('bilal', 'harbor', '&limit=7')).page.next, undefined);
  });

  it('pages through what was given at the same moment', async () => {
    const {host} = hosts;
    const events = Array.from({length: 9}, (_, index) => host.given({message: `m${index}`}));
    await host.post('ana', ...events);
    assert.deepEqual(await allPages(host, 2), ['m8', 'm7', 'm6', 'm5', 'm4', 'm3', 'm2', 'm1', 'm0']);
  });

  it('neither repeats nor leaves out anything when others give and take back in between', async () => {
    const {host} = hosts;
    await giveMany(host, 6);
    const last = (await host.wall('ana')).items.find((item) => item.data.message === 'm3')!.id;
    const seen = await allPages(host, 2, async (page) => {
      await host.give('dmitri', {message: `new${page}`});
      if (page === 1) await host.post('ana', host.about(last, 'hearth.kudos.withdrawn.v1', {}));
    });
    assert.deepEqual(seen, ['m5', 'm4', 'm2', 'm1', 'm0']);
  });

  it('pages through places in several scopes', async () => {
    const {host} = hosts;
    for (let index = 0; index < 8; index++) {
      const audience = index % 2 === 0 ? 'group' : 'recipient';
      await host.give('ana', {message: `m${index}`, audience, to: [{kind: 'person', id: 'bilal'}, {kind: 'group', id: 'crew'}]}); // oxfmt-ignore
      host.now += index % 3;
    }
    assert.deepEqual(await allPages(host, 3), ['m7', 'm6', 'm5', 'm4', 'm3', 'm2', 'm1', 'm0']);
  });

  it('refuses pages and limits that make no sense', async () => {
    const {host} = hosts;
    const query = (text: string): Promise<Response> => host.request('ana', `/v1/views/kudos?space=harbor&${text}`);
    for (const limit of ['0', '101', '-1', '1.5', 'x', '', '1e1', '99999999999']) {
      const problem = await assertProblem(await query(`limit=${limit}`), 422, 'invalid');
      assert.deepEqual(problem.errors, [{pointer: '/limit', code: 'range'}]);
    }
    for (const page of ['', 'x', '1', '1.', '.1', '1.2.3', '-1.2', '1e3.1', '01.2', '99999999999999999999.1', "1.1'--", '1.%00']) {
      await assertProblem(await query(`page=${page}`), 422, 'invalid');
    }
    assert.equal((await query('limit=1')).status, 200);
    assert.equal((await query('limit=100&page=5.1')).status, 200);
  });

  it('asks for the space, and knows no other views', async () => {
    const {host} = hosts;
    await assertProblem(await host.request('ana', '/v1/views/kudos'), 422, 'invalid');
    await assertProblem(await host.request('ana', '/v1/views/kudos?space=me'), 404, 'not-found');
    await assertProblem(await host.request('ana', '/v1/views/mine?space=harbor'), 422, 'invalid');
    for (const name of ['nothing', '__proto__', 'constructor', 'toString', '%00', '..%2fsession']) {
      await assertProblem(await host.request('ana', `/v1/views/${name}?space=harbor`), 404, 'not-found');
    }
    await assertProblem(await host.request(undefined, '/v1/views/kudos?space=harbor'), 401, 'unauthenticated');
    await assertProblem(await host.request(undefined, '/v1/views/mine'), 401, 'unauthenticated');
  });

  it('shows under mine what was given and received, in all spaces', async () => {
    const {host} = hosts;
    const first = await host.give('grace', {audience: 'recipient'}, {space: 'lighthouse'});
    host.now += MINUTE;
    const second = await host.give('bilal', {to: [{kind: 'person', id: 'ana'}]});
    host.now += MINUTE;
    const third = await host.give('ana', {to: [{kind: 'group', id: 'crew'}]});
    await host.give('ana', {to: [{kind: 'person', id: 'dmitri'}]});
    assert.deepEqual(await host.mine('bilal'), [third, second, first]);
    assert.deepEqual(await host.mine('farid'), []);
  });

  it('answers 304 to who has the view already, and not to anybody else', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    const get = (name: string, etag?: string): Promise<Response> =>
      host.request(name, '/v1/views/kudos?space=harbor', {headers: etag === undefined ? {} : {'If-None-Match': etag}});
    const first = await get('bilal');
    const etag = first.headers.get('ETag') ?? '';
    assert.match(etag, /^W\/"[\w-]{43}"$/);
    assert.equal(first.headers.get('Hearth-Cursor'), '1');
    assert.equal(first.headers.get('Cache-Control'), 'private, no-cache');
    assert.equal(first.headers.get('Vary'), 'Cookie, Authorization, Origin');

    for (const tag of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
      const again = await get('bilal', tag);
      assert.equal(again.status, 304, tag);
      assert.equal(await again.text(), '');
      assert.equal(again.headers.get('ETag'), etag);
      assert.equal(again.headers.get('Hearth-Cursor'), '1');
      assert.equal(again.headers.get('Cache-Control'), 'private, no-cache');
      assert.equal(again.headers.get('Vary'), 'Cookie, Authorization, Origin');
    }
    assert.equal((await get('bilal', '"other"')).status, 200);
    assert.equal((await get('ana', etag)).status, 200, 'the giver may do more, so the view differs');

    await host.post('dmitri', host.about(id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}));
    const changed = await get('bilal', etag);
    assert.equal(changed.status, 200);
    assert.equal(changed.headers.get('Hearth-Cursor'), '2');
  });

  it('holds at once what a receipt confirmed', async () => {
    const {host} = hosts;
    for (let index = 0; index < 12; index++) {
      const event = host.given();
      const [receipt] = await host.post('ana', event);
      const view = await host.wall('bilal');
      assert.equal(view.cursor, receipt?.cursor);
      assert.ok(view.items.some((item) => item.id === event.id));
    }
  });
});
