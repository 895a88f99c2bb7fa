import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {problemOf} from '../../src/client/problem-of.js';
import type {HostConfig} from '../../src/client/host-config.js';
import {Transport, TransportError} from '../../src/client/transport.js';
import {urlOf} from '../../src/client/url-of.js';
import {FakeClock, rest} from '../support/fake-clock.js';

const URL_ = 'http://intranet.example/hearth/v1/session';

function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), {...init, headers: {'content-type': 'application/json; charset=utf-8', ...init.headers}});
}

function transport(respond: (request: Request) => Promise<Response> | Response, config: HostConfig = {}, clock = new FakeClock()): Transport {
  return new Transport({fetch: async (input, init) => respond(new Request(input, init)), ...config}, clock);
}

async function failureOf(promise: Promise<unknown>): Promise<TransportError> {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof TransportError, `not a TransportError: ${String(error)}`);
    return error;
  }
  return assert.fail('it should have failed');
}

describe('a request', () => {
  test('asks for headers every time, and says what it has to itself', async () => {
    let asked = 0;
    const seen: string[] = [];
    const host = transport(
      (request) => {
        seen.push(`${request.headers.get('authorization')} ${request.headers.get('hearth-version')}`);
        return json({});
      },
      {headers: async () => ({Authorization: `Bearer ${++asked}`, 'Hearth-Version': '9.9'})},
    );
    await host.read(URL_, {headers: {'hearth-version': '1.0'}});
    await host.read(URL_, {headers: {'hearth-version': '1.0'}});
    assert.deepEqual(seen, ['Bearer 1 1.0', 'Bearer 2 1.0']);
  });

  test('follows no redirect and shares credentials with its own origin alone, unless told otherwise', async () => {
    const seen: string[] = [];
    const respond = (request: Request) => {
      seen.push(`${request.redirect} ${request.credentials}`);
      return json({});
    };
    await transport(respond).read(URL_);
    await transport(respond, {credentials: 'include'}).read(URL_);
    assert.deepEqual(seen, ['manual same-origin', 'manual include']);
  });

  test('calls a fetch of the page as a function of its own, as browsers demand', async () => {
    const config: HostConfig = {
      async fetch(this: unknown) {
        assert.equal(this, undefined);
        return json({});
      },
    };
    await new Transport(config, new FakeClock()).read(URL_);
  });
});

describe('an answer', () => {
  test('is the parsed body', async () => {
    const reply = await transport(() => json({principal: 'p'})).read(URL_);
    assert.deepEqual([reply.status, reply.type, reply.body], [200, 'application/json', {principal: 'p'}]);
  });

  test('may be that nothing changed', async () => {
    const reply = await transport(() => new Response(null, {status: 304})).read(URL_);
    assert.equal(reply.status, 304);
  });

  const strangers: [string, () => Response][] = [
    ['a page', () => new Response('<!doctype html>', {headers: {'content-type': 'text/html'}})],
    ['a redirect', () => new Response(null, {status: 302, headers: {location: '/login'}})],
    ['a redirect that the browser hides', () => Object.defineProperty(Response.error(), 'type', {value: 'opaqueredirect'})],
    ['what a redirect led to', () => Object.defineProperty(json({}), 'redirected', {value: true})],
    ['nothing', () => new Response(null, {status: 204})],
  ];
  for (const [what, respond] of strangers) {
    test(`of somebody else is no data: ${what}`, async () => {
      const error = await failureOf(transport(respond).read(URL_));
      assert.equal(error.kind, 'not-ours');
      assert.equal(error.state === 'signed-out', true);
      assert.equal(problemOf(error.reply), undefined);
    });
  }

  test('that is broken says nothing', async () => {
    const reply = await transport(() => new Response('{"items": [', {headers: {'content-type': 'application/json'}})).read(URL_);
    assert.equal(reply.body, null);
  });

  test('401 says that nobody is signed in', async () => {
    const error = await failureOf(
      transport(() => json({code: 'unauthenticated'}, {status: 401, headers: {'content-type': 'application/problem+json'}})).read(URL_),
    );
    assert.deepEqual(
      [error.kind, error.state === 'signed-out', problemOf(error.reply)?.code, error.reply?.status],
      ['unauthenticated', true, 'unauthenticated', 401],
    );
  });

  test('a problem is handed on', async () => {
    const body = {type: 'urn:hearth:problem:forbidden', code: 'forbidden', status: 403, title: 'no', instance: '1', retryable: false};
    const error = await failureOf(
      transport(() => json(body, {status: 403, headers: {'content-type': 'application/problem+json'}})).read(URL_, {method: 'POST', body: '[]'}),
    );
    assert.deepEqual([error.kind, error.state === 'signed-out', error.request], ['problem', false, `POST ${URL_}`]);
    assert.deepEqual(problemOf(error.reply), body);
  });

  test('an error of somebody else is a problem without words', async () => {
    const error = await failureOf(transport(() => new Response('Bad gateway', {status: 502})).read(URL_));
    assert.deepEqual([error.kind, problemOf(error.reply), error.reply?.status], ['problem', undefined, 502]);
  });
});

describe('no answer', () => {
  test('without a network', async () => {
    const cause = new TypeError('Failed to fetch');
    const error = await failureOf(transport(() => Promise.reject(cause)).read(URL_));
    assert.deepEqual([error.kind, error.cause], ['network', cause]);
  });

  test('where the body breaks off', async () => {
    const body = new ReadableStream({pull: (controller) => controller.error(new TypeError('terminated'))});
    const error = await failureOf(transport(() => new Response(body, {headers: {'content-type': 'application/json'}})).read(URL_));
    assert.equal(error.kind, 'network');
  });

  test('where the page cannot give its headers', async () => {
    const error = await failureOf(transport(() => json({}), {headers: () => Promise.reject(new Error('no token'))}).read(URL_));
    assert.equal(error.kind, 'network');
  });

  const silent: [string, HostConfig][] = [
    ['a host', {}],
    ['a callback for headers', {headers: () => new Promise<HeadersInit>(() => {})}],
  ];
  for (const [who, config] of silent) {
    test(`after 15 seconds of silence by ${who}`, async () => {
      const clock = new FakeClock();
      let settled = false;
      const failing = failureOf(transport(() => new Promise<Response>(() => {}), config, clock).read(URL_));
      void failing.then(() => (settled = true));
      await clock.advance(14_999);
      await rest();
      assert.equal(settled, false);
      await clock.advance(1);
      assert.equal((await failing).kind, 'timeout');
    });
  }

  test('in the middle of a body that does not go on', async () => {
    const clock = new FakeClock();
    const body = new ReadableStream({start: (controller) => controller.enqueue(new TextEncoder().encode('{'))});
    const failing = failureOf(transport(() => new Response(body, {headers: {'content-type': 'application/json'}}), {}, clock).read(URL_));
    await clock.advance(15_000);
    assert.equal((await failing).kind, 'timeout');
  });

  test('when the caller gives up, before or during it', async () => {
    let requests = 0;
    let ended = false;
    const host = transport((request) => {
      requests++;
      request.signal.addEventListener('abort', () => (ended = true));
      return new Promise<Response>(() => {});
    });
    assert.equal((await failureOf(host.read(URL_, {signal: AbortSignal.abort('gone')}))).kind, 'aborted');
    assert.equal(requests, 0);
    const controller = new AbortController();
    const failing = failureOf(host.read(URL_, {signal: controller.signal}));
    await rest();
    controller.abort('gone');
    const error = await failing;
    assert.deepEqual([error.kind, error.cause, requests, ended], ['aborted', 'gone', 1, true]);
  });
});

test('a URL leaves out what is not given', () => {
  assert.equal(urlOf('/hearth/', 'views/kudos', {space: 'team a&b', page: undefined, limit: 20}), '/hearth/v1/views/kudos?space=team+a%26b&limit=20');
});
