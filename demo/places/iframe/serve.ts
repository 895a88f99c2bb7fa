/**
 * A wiki on one origin, with a widget in a frame, and the intranet that the widget comes from on another: `node --import tsx
 * demo/places/iframe/serve.ts`, after `npm run build`. It shows what an intranet has to serve, and with which headers.
 */
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createDirectory, createHandler, createMemoryStore} from '../../../src/server/index.js';
import type {Handler} from '../../../src/server/index.js';
import {toNodeListener} from '../../../src/server/node.js';
import type {EmbedConfig} from '../../../src/embed/config.js';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const own = fileURLToPath(new URL('.', import.meta.url));

const TYPES: Record<string, string> = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css'};

/** How a browser is told to keep a session. Only the last of them reaches a frame in a page of another site. */
const COOKIES = {lax: 'SameSite=Lax', none: 'SameSite=None; Secure', partitioned: 'SameSite=None; Secure; Partitioned'};

const PEOPLE = [
  {id: 'ana', name: 'Ana Ferreira', detail: 'Boat yard'},
  {id: 'bilal', name: 'Bilal Haddad', detail: 'Kitchen'},
  {id: 'chiara', name: 'Chiara Müller-Łącka', detail: 'Light'},
];

export interface Places {
  /** The origin of the wiki: `http://localhost:<port>`. */
  wiki: string;
  /** The origin of the intranet: `http://127.0.0.1:<port>`, to browsers another site. */
  intranet: string;
  /** The host of the intranet. */
  handler: Handler;
  close(): void;
}

export interface PlacesOptions {
  /** The page of the wiki, in place of `page.html`. It may say `https://intranet.example`, which becomes the intranet's origin. */
  page?: string;
  /** What `embed.html` allows, given the origin of the wiki. By default that the wiki is told heights. */
  config?(wiki: string): Partial<EmbedConfig>;
  /** How the session is kept: by default so that it reaches a frame in another site. */
  cookie?: keyof typeof COOKIES;
  /** Ports of the wiki and of the intranet. By default free ones. */
  ports?: readonly [number, number];
}

/** Starts both. */
export async function startPlaces({page, config, cookie = 'partitioned', ports = [0, 0]}: PlacesOptions = {}): Promise<Places> {
  const handler = createHandler({
    basePath: '/hearth',
    store: createMemoryStore(),
    directory: createDirectory({people: PEOPLE}),
    identify(request) {
      const person = PEOPLE.find(({id}) => request.headers.get('Cookie')?.split('; ').includes(`session=${id}`));
      return person ? {...person, roles: [], spaces: ['everyone', 'harbor']} : null;
    },
  });
  let wiki = '';
  let intranet = '';

  async function answerIntranet(request: Request): Promise<Response> {
    const {pathname, searchParams} = new URL(request.url);
    if (pathname.startsWith('/hearth/')) return handler(request);
    // Asked for by the browser itself.
    if (pathname === '/favicon.ico') return new Response(null, {status: 204});
    if (pathname === '/sign-in') {
      // Stands for the intranet's own sign-in. It believes everybody.
      const to = searchParams.get('to') ?? '';
      const headers = {'Set-Cookie': `session=${searchParams.get('as')}; Path=/; HttpOnly; ${COOKIES[cookie]}`};
      return new Response(null, {status: 303, headers: {...headers, Location: `/hearth-embed/embed.html?${to}`}});
    }
    const [, name] = /^\/hearth-embed\/((?:[\w-][\w.-]*\/)*[\w-][\w.-]*)$/.exec(pathname) ?? [];
    if (name === undefined) return new Response(null, {status: 404});
    if (name !== 'embed.html') return file(join(dist, name));
    const text = await readFile(join(dist, name), 'utf8');
    // Whoever serves the page fills in what it allows; nothing of that comes from an address.
    const filled = text.replace('{"parents": []}', () => JSON.stringify({parents: [wiki], ...config?.(wiki)}).replaceAll('<', '\\u003c'));
    return new Response(filled, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "connect-src 'self'",
          "img-src 'self'",
          "media-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          `frame-ancestors 'self' ${wiki}`,
          "require-trusted-types-for 'script'",
          'trusted-types lit-html',
        ].join('; '),
        'Referrer-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  }

  async function answerWiki(request: Request): Promise<Response> {
    const {pathname} = new URL(request.url);
    if (pathname === '/favicon.ico') return new Response(null, {status: 204});
    if (pathname === '/page.css') return file(join(own, 'page.css'));
    // A copy of its own: a script of another origin would have to be let in.
    if (pathname === '/embed-frame.js') return file(join(dist, 'embed-frame.js'));
    if (pathname !== '/') return new Response(null, {status: 404});
    const text = (page ?? (await readFile(join(own, 'page.html'), 'utf8'))).replaceAll('https://intranet.example', intranet);
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${intranet}; base-uri 'none'`;
    return new Response(text, {headers: {'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy}});
  }

  const servers = [createServer(toNodeListener(answerWiki)), createServer(toNodeListener(answerIntranet))] as const;
  const [atWiki, atIntranet] = [await listening(servers[0], ports[0]), await listening(servers[1], ports[1])];
  wiki = `http://localhost:${atWiki}`;
  intranet = `http://127.0.0.1:${atIntranet}`;
  return {
    wiki,
    intranet,
    handler,
    close() {
      handler.close();
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function listening(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function file(path: string): Promise<Response> {
  const type = TYPES[extname(path)];
  const content = type === undefined ? undefined : await readFile(path).catch(() => undefined);
  if (type === undefined || !content) return new Response(null, {status: 404});
  return new Response(new Uint8Array(content), {headers: {'Content-Type': `${type}; charset=utf-8`, 'X-Content-Type-Options': 'nosniff'}});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const query = 'widget=kudos-wall&space=harbor&lang=en';
  const src = `https://intranet.example/sign-in?as=ana&to=${encodeURIComponent(query)}`;
  const page = (await readFile(join(own, 'page.html'), 'utf8')).replace(/src="https:[^"]*"/, `src="${src.replaceAll('&', '&amp;')}"`);
  const {wiki} = await startPlaces({page, ports: [4180, 4181]});
  console.log(`A wiki with a wall of thanks in it: ${wiki}`);
}
