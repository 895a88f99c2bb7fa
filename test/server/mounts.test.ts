/** A host in the servers that people have: each as the documentation says, tried over HTTP. */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, it} from 'node:test';
import {serve} from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import {Hono} from 'hono';
import {BATCH_MEDIA_TYPE} from '../../src/protocol/cloud-event.js';
import {createMemoryStore} from '../../src/server/index.js';
import type {Handler} from '../../src/server/index.js';
import {toNodeListener} from '../../src/server/node.js';
import {TestHost} from './support/host.js';

interface Mounted {
  port: number;
  close(): Promise<void>;
}

const mounted = (server: Server): Mounted => ({
  port: (server.address() as AddressInfo).port,
  close: () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
});

const listening = (server: Server): Promise<Mounted> => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(mounted(server))));

/** How a handler whose base path is `/hearth` becomes a part of each. */
const mounts: Record<string, (handler: Handler) => Promise<Mounted>> = {
  'node:http': (handler) => listening(createServer(toNodeListener(handler))),

  // Before anything that reads bodies, such as express.json().
  async Express(handler) {
    const app = express();
    const listener = toNodeListener(handler);
    app.use((request, response, next) => (request.path.startsWith('/hearth/') ? void listener(request, response) : next()));
    app.use(express.json());
    app.get('/', (_request, response) => void response.send('intranet'));
    return listening(createServer(app));
  },

  // It reads bodies before anybody asks for them: not these.
  async Fastify(handler) {
    const app = fastify();
    const listener = toNodeListener(handler);
    app.get('/', async () => 'intranet');
    await app.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
      scope.all('/hearth/*', async (request, reply) => {
        reply.hijack();
        await listener(request.raw, reply.raw);
      });
    });
    await app.listen({port: 0, host: '127.0.0.1'});
    return {port: (app.server.address() as AddressInfo).port, close: () => app.close()};
  },

  Hono(handler) {
    const app = new Hono();
    app.all('/hearth/*', (context) => handler(context.req.raw));
    app.get('/', (context) => context.text('intranet'));
    return new Promise((resolve) => {
      const server = serve({fetch: app.fetch, port: 0, hostname: '127.0.0.1', overrideGlobalObjects: false}, () =>
        resolve(mounted(server as Server)),
      );
    });
  },

  // Workers, Deno, Bun, and the route handlers of Next.js (`export {handler as GET, handler as POST}`) take the function as it is.
  'what takes a function from Request to Response'(handler) {
    const worker = {fetch: (request: Request) => handler(request)};
    return new Promise((resolve) => {
      const server = serve({fetch: worker.fetch, port: 0, hostname: '127.0.0.1', overrideGlobalObjects: false}, () =>
        resolve(mounted(server as Server)),
      );
    });
  },
};

for (const [name, mount] of Object.entries(mounts)) {
  describe(`A host in ${name}`, () => {
    it('takes events, shows them, tells what changes, and leaves the rest alone', async () => {
      const host = new TestHost(createMemoryStore());
      const {port, close} = await mount(host.handler);
      try {
        const origin = `http://127.0.0.1:${port}`;
        const headers = {Authorization: 'Bearer ana', 'Content-Type': BATCH_MEDIA_TYPE, 'Hearth-Version': '1.0'};
        const stop = new AbortController();
        const stream = await fetch(`${origin}/hearth/v1/stream?views=kudos&space=harbor`, {headers, signal: stop.signal});
        const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
        assert.match((await reader.read()).value ?? '', /^event: hello\n/);

        const posted = await fetch(`${origin}/hearth/v1/events`, {method: 'POST', headers, body: JSON.stringify([host.given()])});
        assert.equal(posted.status, 200);
        const {receipts} = (await posted.json()) as {receipts: {status: string}[]};
        assert.deepEqual(receipts.map(({status}) => status), ['stored']); // oxfmt-ignore
        assert.match((await reader.read()).value ?? '', /^event: change\n/);
        stop.abort();

        const view = await fetch(`${origin}/hearth/v1/views/kudos?space=harbor`, {headers});
        assert.equal(((await view.json()) as {items: unknown[]}).items.length, 1);
        const large = await fetch(`${origin}/hearth/v1/events`, {method: 'POST', headers, body: ' '.repeat(300_000)});
        assert.equal(large.status, 413);
        const elsewhere = await fetch(`${origin}/hearth/v1/events`, {
          method: 'POST',
          headers: {...headers, 'Sec-Fetch-Site': 'cross-site'},
          body: '[]',
        });
        assert.equal(((await elsewhere.json()) as {code: string}).code, 'origin');
        if (!['node:http', 'what takes a function from Request to Response'].includes(name)) {
          assert.equal(await (await fetch(`${origin}/`)).text(), 'intranet');
        }
      } finally {
        host.handler.close();
        await close();
      }
    });
  });
}
