import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {BATCH_MEDIA_TYPE} from '../../src/protocol/cloud-event.js';
import {createMemoryStore} from '../../src/server/index.js';
import type {HostOptions} from './support/host.js';
import {TestHost} from './support/host.js';
import {identities} from './support/people.js';
import {assertProblem} from './support/problem.js';

/** Signed in by cookie, as in a browser: the cookie comes along whoever made the request. */
const byCookie: HostOptions = {
  identify: (request) => (request.headers.get('Cookie') === 'session=ana' ? identities['ana']! : null),
  origins: ['https://good.example', 'https://portal.example:8443'],
};

describe('Requests of other pages', () => {
  let host: TestHost;
  let tag: string;
  beforeEach(async () => {
    const store = createMemoryStore();
    tag = await new TestHost(store).tag('ana');
    host = new TestHost(store, byCookie);
  });

  const post = (headers: Record<string, string>, drop: string[] = []): Promise<Response> => {
    const all = new Headers({
      Cookie: 'session=ana',
      'Content-Type': BATCH_MEDIA_TYPE,
      'Hearth-Version': '1.0',
      'Hearth-Principal': tag,
      ...headers,
    });
    for (const name of drop) all.delete(name);
    return host.request(undefined, '/v1/events', {method: 'POST', headers: all, body: JSON.stringify([host.given()])});
  };

  const table: [string, Record<string, string>, boolean][] = [
    ['the same origin', {'Sec-Fetch-Site': 'same-origin', Origin: 'http://host.example'}, true],
    ['the same origin, behind a proxy that renames it', {'Sec-Fetch-Site': 'same-origin', Origin: 'https://public.example'}, true],
    ['the person, typed', {'Sec-Fetch-Site': 'none'}, true],
    ['nowhere, but with an origin', {'Sec-Fetch-Site': 'none', Origin: 'https://evil.example'}, false],
    ['another site', {'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example'}, false],
    ['another site that hides its origin', {'Sec-Fetch-Site': 'cross-site', Origin: 'null'}, false],
    ['another site without origin', {'Sec-Fetch-Site': 'cross-site'}, false],
    ['another site with a token', {'Sec-Fetch-Site': 'cross-site', Authorization: 'Bearer x'}, false],
    ['a sibling', {'Sec-Fetch-Site': 'same-site', Origin: 'http://evil.host.example'}, false],
    ['an unknown relation', {'Sec-Fetch-Site': 'friendly', Origin: 'http://host.example'}, false],
    ['a listed origin on another site', {'Sec-Fetch-Site': 'cross-site', Origin: 'https://good.example'}, true],
    ['a listed origin with a port', {'Sec-Fetch-Site': 'cross-site', Origin: 'https://portal.example:8443'}, true],
    ['its own origin, by an older browser', {Origin: 'http://host.example'}, true],
    ['a listed origin, by an older browser', {Origin: 'https://good.example'}, true],
    ['another origin, by an older browser', {Origin: 'https://evil.example'}, false],
    ['a name that begins like a listed one', {Origin: 'https://good.example.evil.test'}, false],
    ['a name that ends like a listed one', {Origin: 'https://notgood.example'}, false],
    ['a listed name on another scheme', {Origin: 'http://good.example'}, false],
    ['a listed name on another port', {Origin: 'https://portal.example'}, false],
    ['the origin of a sandbox', {Origin: 'null'}, false],
    ['a program, which says neither', {}, true],
    ['a program with a token', {Authorization: 'Bearer x'}, true],
  ];
  for (const [name, headers, accepted] of table) {
    it(`${accepted ? 'accepts' : 'refuses'} what comes from ${name}: S10`, async () => {
      const response = await post(headers);
      if (accepted) assert.equal(response.status, 200);
      else await assertProblem(response, 403, 'origin');
      const wall = await host.request(undefined, '/v1/views/kudos?space=harbor', {headers: {Cookie: 'session=ana'}});
      assert.equal(((await wall.json()) as {items: unknown[]}).items.length, accepted ? 1 : 0);
    });
  }

  it('refuses what could be a form: S9', async () => {
    await assertProblem(await post({'Sec-Fetch-Site': 'same-origin'}, ['Hearth-Version']), 403, 'origin');
    await assertProblem(await post({}, ['Hearth-Version']), 403, 'origin');
    const form = {'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example', 'Content-Type': 'text/plain'};
    await assertProblem(await post(form, ['Hearth-Version']), 415, 'media-type');
  });

  it('asks for the origin before it asks who is there', async () => {
    await assertProblem(await post({Origin: 'https://evil.example', Cookie: ''}), 403, 'origin');
  });
});

describe('CORS', () => {
  const preflight = (host: TestHost, origin: string): Promise<Response> =>
    host.request(undefined, '/v1/events', {
      method: 'OPTIONS',
      headers: {Origin: origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type,hearth-version'},
    });

  it('lets listed origins send with credentials: S11', async () => {
    const host = new TestHost(createMemoryStore(), byCookie);
    const response = await preflight(host, 'https://good.example');
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), 'https://good.example');
    assert.equal(response.headers.get('Access-Control-Allow-Credentials'), 'true');
    assert.equal(response.headers.get('Access-Control-Allow-Methods'), 'POST, OPTIONS');
    assert.equal(response.headers.get('Access-Control-Max-Age'), '600');
    assert.equal(
      response.headers.get('Access-Control-Allow-Headers'),
      'content-type, hearth-version, hearth-principal, hearth-erased, authorization, last-event-id, if-none-match',
    );
    assert.equal(response.headers.get('Vary'), 'Origin');
  });

  it('lets a listed origin read every answer, problems too: S11', async () => {
    const host = new TestHost(createMemoryStore(), byCookie);
    for (const path of ['/v1/session', '/v1/nothing', '/v1/events', '/v1/views/kudos?space=harbor']) {
      const response = await host.request(undefined, path, {headers: {Origin: 'https://good.example'}});
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), 'https://good.example', path);
      assert.equal(response.headers.get('Access-Control-Expose-Headers'), 'etag, retry-after, hearth-version, hearth-request-id, hearth-cursor');
      assert.match(response.headers.get('Vary') ?? '', /Origin/);
      assert.equal(response.headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
    }
  });

  it('allows no other origin anything: S10, S11', async () => {
    const host = new TestHost(createMemoryStore(), {...byCookie, origins: [...byCookie.origins!, 'null', '*']});
    for (const origin of ['https://evil.example', 'null', '*', 'https://good.example.evil.test', 'HTTPS://GOOD.EXAMPLE', 'https://good.example/']) {
      const response = await preflight(host, origin);
      const names = [...response.headers.keys()].filter((name) => name.startsWith('access-control'));
      assert.deepEqual(names, [], origin);
      assert.equal(response.headers.get('Vary'), 'Origin');
      const sent = await host.request(undefined, '/v1/events', {
        method: 'POST',
        headers: {Origin: origin, Cookie: 'session=ana', 'Content-Type': BATCH_MEDIA_TYPE, 'Hearth-Version': '1.0'},
        body: JSON.stringify([host.given()]),
      });
      await assertProblem(sent, 403, 'origin');
    }
    const wall = await host.request(undefined, '/v1/views/kudos?space=harbor', {headers: {Cookie: 'session=ana'}});
    assert.deepEqual(((await wall.json()) as {items: unknown[]}).items, []);
  });

  it('is off where no origin is listed', async () => {
    const host = new TestHost(createMemoryStore());
    const response = await host.request('ana', '/v1/session', {headers: {Origin: 'https://good.example'}});
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), null);
    assert.equal(response.headers.get('Cross-Origin-Resource-Policy'), 'same-origin');
    assert.equal(response.headers.get('Vary'), null);
  });
});
