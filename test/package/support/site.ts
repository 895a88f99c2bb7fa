/** A web site that has put what was built into a folder, as a page without a bundler has it, with a host: the real handler, over a store in memory. */
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {createMemoryStore} from '../../../src/server/stores/memory.js';
import {toNodeListener} from '../../../src/server/node.js';
import {TestHost} from '../../server/support/host.js';
import {identities} from '../../server/support/people.js';
import {root} from '../../support/setup.mjs';

/** What its wall says. */
export const THANKS = 'You stayed until the boxes were packed.';

/** A wall of everybody in the harbor. */
export const WALL = '<hearth-host endpoint="/hearth" space="harbor"><hearth-kudos-wall></hearth-kudos-wall></hearth-host>';

export interface SiteOptions {
  /** The pages, by their paths. */
  pages: Record<string, string>;
  /** What is served in place of a script: all below `/NAME/` is what was built. The path is that in `dist/`. */
  change?: (script: string, path: string, name: string) => string;
}

export interface Site {
  origin: string;
  close(): void;
}

/** Whoever looks is Bilal, whom Ana has thanked. */
export async function startSite({pages, change = (script) => script}: SiteOptions): Promise<Site> {
  const host = new TestHost(createMemoryStore(), {
    clock: Date.now,
    identify: (request) => identities[request.headers.get('Authorization')?.replace('Bearer ', '') ?? 'bilal'] ?? null,
  });
  host.now = Date.now();
  await host.give('ana', {message: THANKS});
  const answer = toNodeListener(host.handler);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const page = pages[path];
    if (page !== undefined) {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(`<!doctype html><html lang="en"><title>Harbor</title>${page}`);
    } else if (path.startsWith('/hearth/')) void answer(request, response);
    // Asked for by the browser itself, and no page has one.
    else if (path === '/favicon.ico') response.writeHead(204).end();
    else {
      const [, name = '', rest = ''] = /^\/([^/]+)\/(.+)$/.exec(normalize(path).replaceAll('\\', '/')) ?? [];
      readFile(join(root, 'dist', rest), 'utf8').then(
        (text) => {
          const type = extname(rest) === '.js' ? 'text/javascript' : 'text/css';
          response.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*'}).end(change(text, rest, name));
        },
        () => response.writeHead(404).end(),
      );
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
