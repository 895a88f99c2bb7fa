/** A host in the servers that people have: each as the documentation says, tried over HTTP. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {serve} from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import {Hono} from 'hono';
import {BATCH_MEDIA_TYPE} from '../../src/protocol/cloud-event.js';
import {createMemoryStore} from '../../src/server/index.js';
import type {Handler} from '../../src/server/index.js';
import {toNodeListener} from '../../src/server/node.js';
import {root} from '../support/setup.mjs';
import {TestHost} from './support/host.js';
import {inIsolate} from './support/isolate.js';
import {mountsOf} from './support/mounts.js';
import {inWorkerd} from './support/workerd.js';

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

/** What the documentation says, by the name that the comment above it begins with: `Express`. */
const snippets = mountsOf(readFileSync(join(root, 'stories/docs/hosts.mdx'), 'utf8'));

/** Runs what the documentation says with what is around it there: the server of the reader, by its name in the text. */
async function run(name: string, around: Record<string, unknown>): Promise<void> {
  const code = `export default async ({${Object.keys(around).join(', ')}}) => {\n${snippets.first}\n${snippets.mount(name)}\n};`;
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {default: (around: Record<string, unknown>) => Promise<void>};
  await module.default(around);
}

/** Serves a function from a request to its answer. */
const serving = (answer: (request: Request) => Response | Promise<Response>): Promise<Mounted> =>
  new Promise((resolve) => {
    const server = serve({fetch: answer, port: 0, hostname: '127.0.0.1', overrideGlobalObjects: false}, () => resolve(mounted(server as Server)));
  });

/** How a handler whose base path is `/hearth` becomes a part of each. */
const mounts: Record<string, (handler: Handler) => Promise<Mounted>> = {
  'node:http': (handler) => listening(createServer(toNodeListener(handler))),

  async Express(handler) {
    const app = express();
    await run('Express', {app, handler, toNodeListener});
    app.use(express.json());
    app.get('/', (_request, response) => void response.send('intranet'));
    return listening(createServer(app));
  },

  async Fastify(handler) {
    const app = fastify();
    app.get('/', async () => 'intranet');
    await run('Fastify', {fastify: app, handler, toNodeListener});
    await app.listen({port: 0, host: '127.0.0.1'});
    return {port: (app.server.address() as AddressInfo).port, close: () => app.close()};
  },

  async Hono(handler) {
    const app = new Hono();
    await run('Hono', {app, handler, toNodeListener});
    app.get('/', (context) => context.text('intranet'));
    return serving(app.fetch);
  },

  // `npm run frameworks` has Next.js itself do it.
  async 'the module of a route, as Next.js calls it, where there is no Node.js'() {
    const route = await inIsolate(snippets.mount('Next.js'));
    return serving((request) => (route[request.method] as Handler | undefined)?.(request) ?? new Response(null, {status: 405}));
  },

  async 'the module of a server of web standards, without Node.js'() {
    const worker = (await inIsolate(snippets.mount('Deno, Bun'))).default as {fetch: Handler};
    return serving((request) => worker.fetch(request));
  },

  'Cloudflare Workers': () => inWorkerd(snippets.mount('Cloudflare Workers')),
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
        // Whatever a body is, the host is who says so.
        const json = await fetch(`${origin}/hearth/v1/events`, {
          method: 'POST',
          headers: {...headers, 'Content-Type': 'application/json'},
          body: '[',
        });
        assert.deepEqual([json.status, ((await json.json()) as {code: string}).code], [415, 'media-type']);
        const elsewhere = await fetch(`${origin}/hearth/v1/events`, {
          method: 'POST',
          headers: {...headers, 'Sec-Fetch-Site': 'cross-site'},
          body: '[]',
        });
        assert.equal(((await elsewhere.json()) as {code: string}).code, 'origin');
        if (['Express', 'Fastify', 'Hono'].includes(name)) {
          assert.equal(await (await fetch(`${origin}/`)).text(), 'intranet');
        }
      } finally {
        host.handler.close();
        await close();
      }
    });
  });
}
