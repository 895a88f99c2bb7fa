import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {connect} from '../../src/client/connect.js';
import {NowhereToPostError} from '../../src/client/errors.js';
import {MemoryStorage} from '../../src/client/outbox/memory.js';
import {problemOf} from '../../src/client/problem-of.js';
import {TransportError} from '../../src/client/transport.js';
import type {PeopleItem} from '../../src/protocol/person.js';
import {FakeClock, rest} from '../support/fake-clock.js';
import {FakePage} from '../support/fake-page.js';
import {answer, offline, signInPage} from '../support/scripted-host.js';
import {Bench, SPACE, thanks} from './bench.js';
import type {Tab} from './bench.js';
import type {HostConfig} from '../../src/client/host-config.js';

let bench: Bench;
let clock: FakeClock;
let page: FakePage;

beforeEach(() => {
  clock = new FakeClock();
  page = new FakePage();
  bench = new Bench({clock: () => clock.now()});
});

afterEach(() => bench.closeTabs());

function open(config: HostConfig = {}): Tab {
  return bench.open({clock, page, openStorage: () => new MemoryStorage(true), openChannel: () => undefined, locks: null}, config);
}

const requests = (path: string): number => bench.host.seen.filter((request) => request.path.endsWith(path)).length;
const signal = new AbortController().signal;

describe('the session', () => {
  test('is asked for once by many, and believed for five minutes', async () => {
    const tab = open();
    const [first, second] = await Promise.all([tab.session(), tab.session()]);
    assert.equal(first, second);
    assert.equal(first.limits.maxBatchEvents, 50);
    await clock.advance(299_000);
    await tab.session();
    assert.equal(requests('/session'), 1);
    await clock.advance(2_000);
    await tab.session();
    assert.equal(requests('/session'), 2);
    await tab.session({refresh: true});
    assert.equal(requests('/session'), 3);
  });

  test('is asked for again after somebody looked away', async () => {
    const tab = open();
    await tab.session();
    page.tell('hidden');
    page.tell('visible');
    await tab.session();
    assert.equal(requests('/session'), 2);
  });

  test('can be waited for no longer by one, while others go on', async () => {
    const tab = open();
    const controller = new AbortController();
    const given = tab.session({signal: controller.signal});
    const kept = tab.session();
    controller.abort();
    await assert.rejects(given, (error: unknown) => error instanceof TransportError && error.kind === 'aborted');
    assert.ok((await kept).principal);
    assert.equal(requests('/session'), 1);
  });

  test('of a host that tells little is filled in', async () => {
    bench.host.always(answer(200, {type: 'application/json', body: '{"principal": "p", "limits": {"maxBatchEvents": 5}}'}), '/session');
    const session = await open().session();
    assert.deepEqual([session.roles, session.features.live, session.limits.maxBatchEvents, session.limits.maxBatchBytes], [[], [], 5, 262_144]);
  });

  test('without a principal is none', async () => {
    bench.host.always(answer(200, {type: 'application/json', body: '{"hello": "world"}'}), '/session');
    const tab = open();
    await assert.rejects(tab.session(), (error: unknown) => error instanceof TransportError && error.kind === 'not-ours');
    assert.equal(tab.authNeeded.length, 1);
  });
});

describe('a view', () => {
  test('is read with its filters, and not sent again where it has not changed', async () => {
    const tab = open();
    // The very first read takes anything anew; see the next test.
    await tab.session();
    const fresh = await tab.readView('kudos', {space: SPACE, limit: 5, page: undefined});
    assert.ok(fresh.status === 'fresh' && fresh.etag);
    assert.equal((fresh.body as {name: string}).name, 'kudos');
    assert.deepEqual(await tab.readView('kudos', {space: SPACE, limit: 5}, {etag: fresh.etag}), {status: 'unchanged', cursor: '0'});
    await tab.thank();
    await clock.advance(250);
    assert.equal((await tab.readView('kudos', {space: SPACE, limit: 5}, {etag: fresh.etag})).status, 'fresh');
  });

  test('is all that is asked for at first; a second later the rest follows', async () => {
    const tab = open();
    await tab.readView('kudos', {space: SPACE});
    await clock.advance(999);
    assert.deepEqual(
      bench.host.seen.map(({path}) => path),
      ['/hearth/v1/views/kudos'],
    );
    await clock.advance(1);
    assert.equal(requests('/session'), 1);
  });

  test('that nobody waits for any more is not asked for', async () => {
    const tab = open();
    const isAborted = (error: unknown): boolean => error instanceof TransportError && error.kind === 'aborted';
    await assert.rejects(tab.readView('kudos', {space: SPACE}, {signal: AbortSignal.abort()}), isAborted);
    const controller = new AbortController();
    const slow = open({headers: () => (controller.abort(), {authorization: 'Bearer ana'})});
    await assert.rejects(slow.readView('kudos', {space: SPACE}, {signal: controller.signal}), isAborted);
    assert.deepEqual(bench.host.seen, []);
  });

  test('that is not to be had says why', async () => {
    const tab = open();
    bench.person = undefined;
    await assert.rejects(
      tab.readView('kudos', {space: SPACE}),
      (error: unknown) => error instanceof TransportError && error.kind === 'unauthenticated',
    );
    bench.host.always(signInPage);
    await assert.rejects(tab.readView('kudos', {space: SPACE}), (error: unknown) => error instanceof TransportError && error.kind === 'not-ours');
    await rest();
    assert.equal(tab.authNeeded.length, 1, 'the page hears of it once');
    bench.host.heal();
    bench.person = 'ana';
    await assert.rejects(tab.readView('kudos', {space: 'elsewhere'}), (error: unknown) => {
      assert.ok(error instanceof TransportError);
      return error.kind === 'problem' && problemOf(error.reply)?.code === 'not-found';
    });
  });

  test('of another log tells that the host began anew: what was accepted of old is forgotten', async () => {
    const tab = open();
    await tab.thank();
    await clock.advance(250);
    assert.equal(tab.ids('accepted').length, 1);
    let told = 0;
    await tab.watch('kudos', {}, () => told++, {signal});
    const renewed = new Bench({clock: () => clock.now()});
    bench.host.always((request) => renewed.host.fetch(request));
    await tab.readView('kudos', {space: SPACE});
    await clock.advance(0);
    assert.deepEqual(tab.pending, []);
    assert.equal(told, 1);
  });
});

describe('watching', () => {
  test('tells every 15 to 25 seconds while the page can be seen', async () => {
    const tab = open();
    await tab.session();
    let told = 0;
    const stop = new AbortController();
    await tab.watch('kudos', {space: SPACE}, () => told++, stop);
    await clock.advance(24_999);
    assert.equal(told, 0);
    await clock.advance(1);
    assert.equal(told, 1);
    clock.chance = 0;
    await clock.advance(25_000);
    await clock.advance(15_000);
    assert.equal(told, 3);
    page.tell('hidden');
    await clock.advance(600_000);
    assert.equal(told, 3);
    page.tell('visible');
    page.tell('restored');
    await clock.advance(0);
    assert.equal(told, 4, 'several reasons at once are one');
    page.tell('online');
    await clock.advance(0);
    assert.equal(told, 5);
    stop.abort();
    await clock.advance(60_000);
    assert.equal(told, 5);
  });

  test('tells when an event of this person got its verdict', async () => {
    const tab = open();
    let told = 0;
    await tab.watch('kudos', {space: SPACE}, () => told++, {signal});
    await tab.thank();
    await clock.advance(250);
    assert.equal(told, 1);
  });
});

describe('people', () => {
  test('are found by the host', async () => {
    const found = await open().searchPeople('chi', {space: SPACE, limit: 5, signal});
    assert.deepEqual(
      found.map(({id, kind}) => [id, kind]),
      [['chiara', 'person']],
    );
  });

  test('are found by the directory of the page, and what is no person is left out', async () => {
    const asked: string[] = [];
    const directory = async (query: string) => {
      asked.push(query);
      return [{id: 'x', name: 'Xenia', kind: 'group'}, {id: 'y'}, null, {id: 'z', name: 'Zoë', recognition: 'private'}] as PeopleItem[];
    };
    const tab = open({directory});
    const found = await tab.searchPeople('any', {space: SPACE, limit: 5, signal});
    assert.deepEqual(
      found.map(({id, kind, recognition}) => [id, kind, recognition]),
      [
        ['x', 'group', 'open'],
        ['z', 'person', 'private'],
      ],
    );
    assert.deepEqual(asked, ['any']);
    assert.deepEqual(
      tab.warnings.map(({code, detail}) => [code, detail]),
      [['malformed-people', {count: 2}]],
    );
    assert.deepEqual(bench.host.seen, []);
  });

  test('who want no thanks are left out of what the directory of the page finds, without a word', async () => {
    const directory = async (): Promise<PeopleItem[]> => [
      {id: 'x', name: 'Xenia', kind: 'person', recognition: 'off'},
      {id: 'z', name: 'Zoë', kind: 'person', recognition: 'open'},
    ];
    const tab = open({directory});
    const found = await tab.searchPeople('any', {space: SPACE, limit: 5, signal});
    assert.deepEqual(
      found.map(({name}) => name),
      ['Zoë'],
    );
    assert.deepEqual(tab.warnings, []);
  });

  test('that no longer matter are not waited for', async () => {
    const searching = open().searchPeople('chi', {space: SPACE, limit: 5, signal: AbortSignal.abort()});
    await assert.rejects(searching, (error: unknown) => error instanceof TransportError && error.kind === 'aborted');
  });
});

describe('connect', () => {
  test('shares a connection among those who mean the same, whatever their space', () => {
    const headers = () => ({});
    const first = connect({endpoint: '/hearth', space: 'a', headers});
    assert.ok(first);
    assert.equal(connect({endpoint: '/hearth', space: 'b', headers}), first);
    assert.notEqual(connect({endpoint: '/hearth', space: 'a', headers: () => ({})}), first);
    assert.notEqual(connect({endpoint: '/other', headers}), first);
    assert.equal(connect({space: 'a'}), undefined);
    assert.equal(connect({endpoint: ''}), undefined);
  });
});

describe('a sink', () => {
  const sink = 'http://flows.example/hook';
  const posted: {type: string | null; version: string | null; ids: string[]}[] = [];
  let respond: () => Response;

  beforeEach(() => {
    posted.length = 0;
    respond = () => new Response(null, {status: 202});
  });

  const openSink = (config: HostConfig = {}): Tab =>
    open({
      endpoint: undefined,
      headers: undefined,
      postTo: sink,
      async fetch(input, init) {
        const request = new Request(input, init);
        if (request.method === 'GET') return Response.json({items: [], cursor: '4'}, {headers: {etag: '"4"'}});
        const {headers} = request;
        posted.push({
          type: headers.get('content-type'),
          version: headers.get('hearth-version'),
          ids: ((await request.json()) as {id: string}[]).map(({id}) => id),
        });
        return respond();
      },
      ...config,
    });

  const acceptances: [string, () => Response][] = [
    ['202 with nothing', () => new Response(null, {status: 202})],
    ['200 with JSON', () => Response.json({ok: true})],
    ['201 with text', () => new Response('thanks', {status: 201})],
  ];
  for (const [what, response] of acceptances) {
    test(`takes a batch of CloudEvents: ${what}`, async () => {
      respond = response;
      const tab = openSink();
      const ids = [await tab.thank('one'), await tab.thank('two')];
      await clock.advance(250);
      assert.deepEqual(posted, [{type: 'application/cloudevents-batch+json', version: null, ids}]);
      assert.deepEqual(tab.unsent, []);
      assert.deepEqual(Object.values(tab.verdictsById), ['stored', 'stored']);
      assert.ok(tab.pending.every(({status, cursor}) => status === 'accepted' && cursor === undefined));
    });
  }

  const refusals: [string, () => Response][] = [
    ['a page', () => new Response('<!doctype html>', {headers: {'content-type': 'text/html; charset=utf-8'}})],
    ['a redirect', () => new Response(null, {status: 302, headers: {location: '/login'}})],
    ['what a redirect led to', () => Object.defineProperty(Response.json({}), 'redirected', {value: true})],
  ];
  for (const [what, response] of refusals) {
    test(`has not taken it where somebody else answered: ${what}`, async () => {
      respond = response;
      const tab = openSink();
      const id = await tab.thank();
      await clock.advance(60_000);
      assert.deepEqual([tab.ids('queued'), tab.authNeeded.length, posted.length], [[id], 1, 1]);
      respond = () => new Response(null, {status: 204});
      await tab.flush();
      assert.deepEqual(tab.unsent, []);
    });
  }

  test('that fails is tried again', async () => {
    respond = () => new Response(null, {status: 500});
    const tab = openSink();
    await tab.thank();
    await clock.advance(250);
    respond = () => new Response(null, {status: 200});
    await clock.advance(2_000);
    assert.equal(posted.length, 2);
    assert.deepEqual(tab.unsent, []);
  });

  test('that speaks in receipts is understood', async () => {
    const tab = openSink();
    const event = await tab.createEvent({...thanks(), space: SPACE});
    const {source, id} = event;
    respond = () =>
      new Response(JSON.stringify({receipts: [{source, id, status: 'rejected', code: 'forbidden'}]}), {
        headers: {'content-type': 'application/vnd.hearth.receipt+json'},
      });
    await tab.post(event);
    await clock.advance(250);
    assert.deepEqual(tab.ids('parked'), [id]);
  });

  test('shows what its source answers, or nothing', async () => {
    assert.deepEqual(await openSink().readView('kudos', {}), {status: 'fresh', body: {name: 'kudos', items: []}});
    const reply = await openSink({source: 'http://flows.example/view.json'}).readView('kudos', {});
    assert.deepEqual(reply, {status: 'fresh', body: {items: [], cursor: '4'}, etag: '"4"'});
  });

  test('knows nobody, and finds nobody', async () => {
    const tab = openSink();
    assert.equal((await tab.session()).principal, 'sink');
    assert.deepEqual(await tab.searchPeople('a', {space: SPACE, limit: 5, signal}), []);
  });

  test('that is a source alone takes nothing', async () => {
    const tab = openSink({postTo: undefined, source: 'http://flows.example/view.json'});
    await assert.rejects(tab.thank(), NowhereToPostError);
    assert.equal((await tab.readView('kudos', {})).status, 'fresh');
  });
});

describe('without a network at first', () => {
  test('the view fails, and the next one finds everything', async () => {
    bench.host.always(offline);
    const tab = open();
    await assert.rejects(tab.readView('kudos', {space: SPACE}), (error: unknown) => error instanceof TransportError && error.kind === 'network');
    await clock.advance(5_000);
    assert.equal(tab.authNeeded.length, 0);
    bench.host.heal();
    let told = 0;
    await tab.watch('kudos', {space: SPACE}, () => told++, {signal});
    page.tell('online');
    await clock.advance(0);
    assert.equal(told, 1);
    await tab.readView('kudos', {space: SPACE});
    await clock.advance(0);
    const id = await tab.thank();
    assert.deepEqual(tab.unsent, [id]);
  });
});
