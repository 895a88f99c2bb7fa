import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, request as httpRequest} from 'node:http';
import type {IncomingMessage, RequestListener, Server} from 'node:http';
import {connect, createServer as createHttp2Server} from 'node:http2';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {BATCH_MEDIA_TYPE} from '../../src/protocol/cloud-event.js';
import {createMemoryStore} from '../../src/server/index.js';
import {bodyOf} from '../../src/server/http/outlet.js';
import {addressOf, toNodeListener} from '../../src/server/node.js';
import {until} from './support/forwarding.js';
import {TestHost} from './support/host.js';

describe('Over node:http', () => {
  const host = new TestHost(createMemoryStore(), {limits: {bodyTimeout: 100}});
  let server: Server;
  let aborted: Promise<void>;
  before(async () => {
    let whenAborted = (): void => undefined;
    aborted = new Promise((resolve) => (whenAborted = resolve));
    const handler = (request: Request): Promise<Response> => {
      if (!request.url.endsWith('/wait')) return host.handler(request);
      return new Promise((resolve) => {
        request.signal.addEventListener('abort', () => {
          whenAborted();
          resolve(new Response());
        });
      });
    };
    server = createServer(toNodeListener(handler)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const headers = async (): Promise<Record<string, string>> => ({
    Authorization: 'Bearer ana',
    'Content-Type': BATCH_MEDIA_TYPE,
    'Hearth-Version': '1.0',
    'Hearth-Principal': await host.tag('ana'),
  });

  it('takes events and shows them', async () => {
    const response = await fetch(`${origin()}/hearth/v1/events`, {method: 'POST', headers: await headers(), body: JSON.stringify([host.given()])});
    assert.equal(response.status, 200);
    const view = await fetch(`${origin()}/hearth/v1/views/kudos?space=harbor`, {headers: await headers()});
    assert.equal(((await view.json()) as {items: unknown[]}).items.length, 1);
    const again = await fetch(`${origin()}/hearth/v1/views/kudos?space=harbor`, {
      headers: {...(await headers()), 'If-None-Match': view.headers.get('ETag') ?? ''},
    });
    assert.equal(again.status, 304);
  });

  it('tells as it happens what changes, and knows when whoever looks on has gone', async () => {
    const query = 'views=kudos&space=harbor';
    const signed = {Authorization: 'Bearer dmitri'};
    const gone = [];
    for (let count = 0; count < 6; count++) {
      const stop = new AbortController();
      const response = await fetch(`${origin()}/hearth/v1/stream?${query}`, {headers: signed, signal: stop.signal});
      assert.equal(response.headers.get('X-Accel-Buffering'), 'no');
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
      const next = async () => (await reader.read()).value ?? '';
      assert.match(await next(), /^event: hello\n/);
      await host.give('ana');
      assert.match(await next(), /^event: change\n/);
      gone.push(stop);
    }
    const open = () => fetch(`${origin()}/hearth/v1/stream?${query}`, {headers: signed, method: 'GET', signal: AbortSignal.timeout(5000)});
    assert.equal((await open()).status, 429);
    for (const stop of gone) stop.abort();
    let status = 429;
    for (let tries = 0; status === 429 && tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const again = await open();
      status = again.status;
      await again.body?.cancel();
    }
    assert.equal(status, 200);
  });

  it('tells little by little as fast as it is read, and hears when it can go on and when nobody listens any more', async () => {
    const chunk = new Uint8Array(65_536);
    const heard: string[] = [];
    let waiting = 0;
    const told = createServer(
      toNodeListener(async () => {
        const body = bodyOf({
          open(outlet) {
            // More than a connection keeps on its way.
            for (let count = 0; count < 1000; count++) outlet.write(chunk);
            waiting = outlet.waiting();
          },
          drained: () => heard.push('drained'),
          leave: () => heard.push('left'),
        });
        return new Response(body, {status: 203, headers: {'Content-Type': 'text/plain', 'X-Kind': 'little by little'}});
      }),
    ).listen(0, '127.0.0.1');
    await once(told, 'listening');
    const {port} = told.address() as AddressInfo;
    const [response] = (await once(httpRequest({port}).end(), 'response')) as [IncomingMessage];
    assert.deepEqual([response.statusCode, response.headers['x-kind'], response.headers['transfer-encoding']], [203, 'little by little', 'chunked']);
    assert.ok(waiting >= 60_000_000, String(waiting));
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.deepEqual(heard, []);
    response.resume();
    await until(() => heard.length > 0, 'all is read');
    assert.deepEqual(heard, ['drained']);
    response.destroy();
    await until(() => heard.length > 1, 'nobody listens any more');
    assert.deepEqual(heard, ['drained', 'left']);
    told.close();
  });

  for (const version of [1, 2]) {
    it(`opens nothing for whoever left before there was an answer (HTTP/${version})`, async () => {
      const heard: string[] = [];
      const listener: RequestListener = (incoming, outgoing) => {
        const closed = once(outgoing, 'close');
        const answer = toNodeListener(async () => {
          heard.push('asked');
          await closed;
          return new Response(bodyOf({open: () => heard.push('opened'), drained: () => undefined, leave: () => heard.push('left')}));
        });
        void answer(incoming, outgoing).then(() => heard.push('done'));
      };
      // Its requests and responses have the same members.
      const told = version === 1 ? createServer(listener) : createHttp2Server(listener as never);
      await once(told.listen(0, '127.0.0.1'), 'listening');
      const {port} = told.address() as AddressInfo;
      const session = version === 1 ? undefined : connect(`http://127.0.0.1:${port}`);
      const request = session?.request() ?? httpRequest({port}).end();
      request.on('error', () => undefined);
      await until(() => heard.length > 0, 'it is asked');
      request.destroy();
      await until(() => heard.includes('done'), 'that is over');
      assert.deepEqual(heard, ['asked', 'left', 'done']);
      session?.destroy();
      told.close();
    });
  }

  it('knows the address at the other end', async () => {
    const seen: (string | undefined)[] = [];
    const other = createServer(toNodeListener(async (request) => new Response(String(seen.push(addressOf(request), addressOf(request.clone()))))));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    other.close();
    assert.deepEqual(seen, ['127.0.0.1', undefined]);
  });

  /** Writes a body, unless told without saying how long it is, as long as the host listens, and gives the answer. */
  const upload = async (chunk: string, times: number, pause: number, length = {}): Promise<IncomingMessage> => {
    const outgoing = httpRequest(`${origin()}/hearth/v1/events`, {method: 'POST', headers: {...(await headers()), ...length}});
    const answer = new Promise<IncomingMessage>((resolve) => outgoing.once('response', resolve));
    // The host may hang up while the rest is on its way; the answer is what counts.
    outgoing.on('error', () => undefined);
    let answered = false;
    void answer.then(() => (answered = true));
    for (let index = 0; index < times && !answered; index++) {
      outgoing.write(chunk);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    if (pause === 0) outgoing.end();
    const incoming = await answer;
    incoming.resume();
    outgoing.destroy();
    return incoming;
  };

  it('refuses a large body without a length while it arrives: S14', async () => {
    const answer = await upload(' '.repeat(65_536), 64, 0);
    assert.equal(answer.statusCode, 413);
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
  });

  it('gives up on a body that arrives byte by byte, whether or not its length was said: S14', async () => {
    assert.equal((await upload(' ', 100, 20)).statusCode, 408);
    assert.equal((await upload(' ', 100, 20, {'Content-Length': '100'})).statusCode, 408);
  });

  it('says how long its answer is, with every header that somebody around it has added', async () => {
    const around = createServer(
      toNodeListener(async (request) => {
        const response = await host.handler(request);
        for (const cookie of ['one=1', 'two=2']) response.headers.append('Set-Cookie', cookie);
        return response;
      }),
    );
    await once(around.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(around.address() as AddressInfo).port}/hearth/v1/session`;
    const response = await fetch(url, {headers: {Authorization: 'Bearer ana'}});
    const body = await response.text();
    assert.deepEqual(response.headers.getSetCookie(), ['one=1', 'two=2']);
    assert.equal(response.headers.get('Content-Length'), String(Buffer.byteLength(body)));
    assert.equal(response.headers.get('Content-Type'), 'application/json; charset=utf-8');
    const head = await fetch(url, {method: 'HEAD', headers: {Authorization: 'Bearer ana'}});
    assert.deepEqual([head.status, await head.text()], [200, '']);
    around.close();
  });

  it('tells the handler when the other side hangs up', async () => {
    const outgoing = httpRequest(`${origin()}/wait`);
    outgoing.on('error', () => undefined);
    outgoing.end();
    setTimeout(() => outgoing.destroy(), 50);
    await aborted;
  });
});
