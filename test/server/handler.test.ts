import {Ajv2020} from 'ajv/dist/2020.js';
import {Ajv} from 'ajv';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {eventSchemas} from '../../src/protocol/events/index.js';
import type {Session} from '../../src/protocol/session.js';
import {createMemoryStore} from '../../src/server/index.js';
import type {LogEntry} from '../../src/server/index.js';
import {MINUTE, NOON, TestHost} from './support/host.js';
import {Listener} from './support/listener.js';
import {assertProblem} from './support/problem.js';

describe('GET /v1/session', () => {
  const host = new TestHost(createMemoryStore());

  it('says who is signed in and what the host can do', async () => {
    const response = await host.request('bilal', '/v1/session');
    assert.equal(response.headers.get('Content-Type'), 'application/json; charset=utf-8');
    const {principal, epoch, ...session} = (await response.json()) as Session;
    assert.match(principal, /^[\w-]{43}$/);
    assert.notEqual(epoch, '');
    assert.deepEqual(session, {
      displayName: 'bilal',
      person: {id: 'bilal', name: 'Bilal Haddad', detail: 'Kitchen', avatar: '/faces/bilal.png', pronouns: 'he'},
      roles: ['member'],
      features: {
        views: ['kudos', 'card', 'spotlight', 'answers', 'mosaic', 'poll', 'mine'],
        parameters: {
          kudos: {subject: true},
          card: {subject: true},
          answers: {},
          poll: {subject: true},
          mine: {filter: ['given', 'received', 'kept']},
        },
        // Nobody may open a poll whom the host does not name.
        events: Object.keys(eventSchemas).filter((type) => type !== 'hearth.poll.opened.v1'),
        live: ['sse', 'longpoll'],
      },
      limits: {maxEventBytes: 65_536, maxBatchBytes: 262_144, maxBatchEvents: 50, ratePerMinute: 120},
      now: new Date(NOON).toISOString(),
    });
  });

  it('tags each person apart, the same way each time, as long as the secret is the same', async () => {
    const same = new TestHost(createMemoryStore());
    const other = new TestHost(createMemoryStore(), {secret: 'another'});
    const random = [new TestHost(createMemoryStore(), {secret: undefined}), new TestHost(createMemoryStore(), {secret: undefined})] as const;
    assert.equal(await host.tag('ana'), await same.tag('ana'));
    assert.notEqual(await host.tag('ana'), await host.tag('bilal'));
    assert.notEqual(await host.tag('ana'), await other.tag('ana'));
    assert.notEqual(await random[0].tag('ana'), await random[1].tag('ana'));
  });

  it('is for people who are signed in', async () => {
    await assertProblem(await host.request(undefined, '/v1/session'), 401, 'unauthenticated');
  });

  it('does without a person that the directory does not know', async () => {
    const people = {zoe: {id: 'zoe', name: 'Zoe', roles: [], spaces: []}};
    const session = (await (await new TestHost(createMemoryStore(), {people}).request('zoe', '/v1/session')).json()) as Session;
    assert.equal(session.person, undefined);
    assert.equal(session.displayName, 'Zoe');
  });
});

describe('Every answer', () => {
  const host = new TestHost(createMemoryStore());
  const paths = ['/v1/session', '/v1/views/kudos?space=harbor', '/v1/people?q=a', '/v1/schemas/hearth.kudos.given.v1', '/v1/nothing', '/v1/events'];

  it('carries the headers of the protocol: S19', async () => {
    const ids = new Set<string | null>();
    for (const path of paths) {
      const {headers} = await host.request('ana', path);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'same-origin');
      assert.equal(headers.get('Hearth-Version'), '1.0');
      assert.match(headers.get('Content-Type') ?? '', /; charset=utf-8$/);
      assert.match(headers.get('Content-Security-Policy') ?? '', /frame-ancestors 'self'/);
      ids.add(headers.get('Hearth-Request-Id'));
    }
    assert.equal(ids.size, paths.length);
    assert.equal((await host.request('ana', '/v1/session')).headers.get('Cache-Control'), 'no-store');
  });

  it('is a problem where there is nothing', async () => {
    for (const path of ['', '/', '/v1', '/v1/', '/v1/session/', '/v2/session', '/v1/nothing', '/v1/views', '/v1/%E0%A4%A', '/v1/../../etc/passwd']) {
      await assertProblem(await host.request('ana', path), 404, 'not-found');
    }
    const outside = await host.handler(new Request('http://host.example/other/v1/session'));
    await assertProblem(outside, 404, 'not-found');
  });

  it('names the methods that there are', async () => {
    for (const path of ['/v1/session', '/v1/views/kudos', '/v1/people', '/v1/schemas/x']) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
        const response = await host.request('ana', path, {method});
        assert.equal(response.headers.get('Allow'), 'GET, HEAD, OPTIONS');
        await assertProblem(response, 405, 'method');
      }
      const options = await host.request(undefined, path, {method: 'OPTIONS'});
      assert.equal(options.status, 204);
      assert.equal(options.headers.get('Allow'), 'GET, HEAD, OPTIONS');
    }
    const head = await host.request('ana', '/v1/session', {method: 'HEAD'});
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
  });

  it('keeps to itself what went wrong: S22', async () => {
    const errors: [unknown, string][] = [];
    for (const thrown of [new Error('password=hunter2'), 'password=hunter2', undefined]) {
      const failing = new TestHost(createMemoryStore(), {
        identify: () => {
          throw thrown;
        },
        onError: (error, requestId) => errors.push([error, requestId]),
      });
      const problem = await assertProblem(await failing.request('ana', '/v1/session'), 500, 'internal');
      assert.equal(problem.retryable, true);
      assert.doesNotMatch(JSON.stringify(problem), /hunter2|Error|at /);
      assert.equal(errors.at(-1)?.[1], problem.instance);
    }
    assert.equal(errors.length, 3);
    assert.equal((errors[1]?.[0] as Error).cause, 'password=hunter2');
  });

  it('is written to the log without anything that a person wrote: S22', async () => {
    const entries: LogEntry[] = [];
    const logged = new TestHost(createMemoryStore(), {log: (entry) => entries.push(entry)});
    await logged.give('ana', {message: 'A very private matter'});
    await logged.request('ana', '/v1/people?q=private');
    await logged.request('ana', '/v1/views/private?space=private');
    await logged.request(undefined, '/v1/private');
    assert.deepEqual(
      entries.map(({method, route, status, code}) => [method, route, status, code]),
      [
        ['GET', '/v1/session', 200, undefined],
        ['POST', '/v1/events', 200, undefined],
        ['GET', '/v1/people', 200, undefined],
        ['GET', '/v1/views/:name', 404, 'not-found'],
        ['GET', '', 404, 'not-found'],
      ],
    );
    assert.doesNotMatch(JSON.stringify(entries), /private|ana|Ana/);
  });
});

describe('GET /v1/schemas', () => {
  const host = new TestHost(createMemoryStore());
  const load = async (type: string): Promise<Record<string, unknown>> => {
    const response = await host.request(undefined, `/v1/schemas/${type}`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('Cache-Control'), 'public, max-age=31536000, immutable');
    assert.equal(response.headers.get('Content-Type'), 'application/schema+json; charset=utf-8');
    return (await response.json()) as Record<string, unknown>;
  };

  it('serves the schema of every type, for anybody to check with', async () => {
    const {features} = (await (await host.request('ana', '/v1/session')).json()) as Session;
    for (const type of features.events) {
      const schema = await load(type);
      assert.equal(schema['$id'], `/hearth/v1/schemas/${type}`);
      const ajv = String(schema['$schema']).includes('2020') ? new Ajv2020({strict: false}) : new Ajv({strict: false});
      assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
    }
    const validate = new Ajv({strict: false, formats: {uri: true}}).compile(await load('hearth.kudos.given.v1'));
    assert.equal(validate(host.given().data), true);
    assert.equal(validate({...(host.given().data as object), audience: 'nobody'}), false);
    assert.equal(validate({}), false);
    const withOccasion = (occasion: object): boolean => validate({...(host.given().data as object), occasion});
    assert.deepEqual(
      [
        {title: 'Ten years'},
        {title: 'Ten years', revealAt: '2025-03-20T09:00:00+01:00'},
        {},
        {title: 'x', revealAt: 'soon'},
        {title: 'x', for: 'y'},
      ].map(withOccasion),
      [true, true, false, false, false],
    );
    const compile = async (type: string) => new Ajv({strict: false}).compile(await load(type));
    const report = await compile('hearth.kudos.reported.v1');
    assert.deepEqual([report({reason: 'private', replyId: 'r 1'}), report({reason: 'dull'}), report({})], [true, false, false]);
    const hidden = await compile('hearth.moderation.hidden.v1');
    assert.deepEqual([hidden({reason: 'Off topic'}), hidden({}), hidden({reason: 'x', by: 'ana'})], [true, false, false]);
  });

  it('knows no other types', async () => {
    for (const type of ['hearth.kudos.sung.v1', '__proto__', 'toString']) {
      await assertProblem(await host.request(undefined, `/v1/schemas/${type}`), 404, 'not-found');
    }
  });
});

describe('Rate', () => {
  it('answers an address as often as is fair to all who share it, and whoever looks after the host always: S15', async () => {
    const host = new TestHost(createMemoryStore(), {
      limits: {ratePerMinutePerAddress: 3},
      addressOf: (request) => request.headers.get('X-Test-Address') ?? undefined,
    });
    const ask = async (path: string, address?: string): Promise<Response> =>
      host.request('ana', path, {headers: address === undefined ? {} : {'X-Test-Address': address}});
    for (const path of ['/v1/session', '/v1/views/kudos?space=harbor', '/nothing']) assert.notEqual((await ask(path, '10.0.0.1')).status, 429);
    const refused = await ask('/v1/session', '10.0.0.1');
    assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [429, '20']);
    assert.equal(((await refused.json()) as {code: string}).code, 'rate-limited');
    assert.equal((await ask('/health/live', '10.0.0.1')).status, 200);
    assert.equal((await ask('/v1/session', '10.0.0.2')).status, 200);
    assert.equal((await ask('/v1/session')).status, 200);
    host.now += 20_000;
    assert.equal((await ask('/v1/session', '10.0.0.1')).status, 200);
  });

  it('takes a network of IPv6 for one address, as one device has all of it: S15', async () => {
    let address = '';
    const host = new TestHost(createMemoryStore(), {limits: {ratePerMinutePerAddress: 3}, addressOf: () => address});
    const ask = async (from: string): Promise<number> => {
      address = from;
      return (await host.request('ana', '/v1/session')).status;
    };
    for (const end of ['1', '2', 'aaaa:bbbb:cccc:1']) assert.equal(await ask(`2001:db8:1:2:${end.includes(':') ? end : `:${end}`}`), 200);
    assert.equal(await ask('2001:db8:1:2::4'), 429);
    assert.equal(await ask('2001:0DB8:1:2:0::5'), 429);
    assert.equal(await ask('2001:db8:1:3::1'), 200);
    for (let index = 0; index < 3; index++) assert.equal(await ask('192.0.2.1'), 200);
    assert.equal(await ask('::ffff:192.0.2.1'), 429);
    assert.equal(await ask('192.0.2.2'), 200);
  });

  it('answers what one person reads as often as is fair, each way of reading with the others, and whoever reads no more hears on: S15', async () => {
    const reads = [
      '/v1/session',
      '/v1/views/kudos?space=harbor',
      '/v1/people?q=bi',
      '/v1/changes?views=kudos&space=harbor&after=0&wait=0',
      '/v1/stream?views=kudos&space=harbor',
    ];
    const host = new TestHost(createMemoryStore(), {limits: {readsPerMinute: reads.length, heartbeat: 20}});
    const dmitri = await Listener.open(host, 'dmitri', 'views=kudos&space=harbor');
    await dmitri.next();
    for (const path of reads) assert.equal((await host.request('ana', path, {method: path.includes('stream') ? 'HEAD' : 'GET'})).status, 200, path);
    for (const path of reads) {
      const refused = await host.request('ana', path);
      assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [429, '12'], path);
      assert.equal(((await refused.json()) as {code: string}).code, 'rate-limited');
    }
    assert.equal((await host.request('bilal', '/v1/session')).status, 200);
    // Signs of life, at each of which it is asked who looks on, are no reading of theirs.
    for (let beats = 0; beats < 2 * reads.length; beats++) assert.notEqual(await dmitri.block(), undefined);
    dmitri.leave();
    host.now += 12_000;
    assert.equal((await host.request('ana', '/v1/session')).status, 200);
  });

  it('fills up again with time and not beyond', async () => {
    const host = new TestHost(createMemoryStore(), {limits: {ratePerMinute: 2}});
    const sent = async (): Promise<number> => (await host.send('ana', [host.given()])).status;
    assert.deepEqual([await sent(), await sent(), await sent()], [200, 200, 429]);
    host.now += 60 * MINUTE;
    assert.deepEqual([await sent(), await sent(), await sent()], [200, 200, 429]);
    host.now -= 30 * MINUTE;
    assert.equal(await sent(), 429);
    host.now += MINUTE / 2;
    assert.deepEqual([await sent(), await sent()], [200, 429]);
  });
});
