/** Serves what an app was built to, and behind the same origin a real host at which one person is signed in. */
import {readFile, stat} from 'node:fs/promises';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {createBallotKeys, createDirectory, createHandler, createIntake, createMemoryBallotStore, createMemoryStore} from '../../src/server/index.js';
import {toNodeListener} from '../../src/server/node.js';
import {directoryData, findPerson, identityOf, policy, seed} from '../seed/index.js';
import {freePort} from '../../test/support/free-port.mjs';
import type {App} from './apps.js';

/** Who is signed in. */
const PERSON = 'ana';

/** How long an app with a server of its own may take until it answers, in milliseconds. */
const PATIENCE = 30_000;

/** More than a journey asks for, which puts a wall up fifty times in a few seconds. */
const RATE = 60_000;

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The folder with the apps. */
export const folder = import.meta.dirname;

/** An app that is served. */
export interface Served {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a built app on a free port, or on the one given. */
export async function serveApp({name, output, strict}: App, port = 0): Promise<Served> {
  const own = output === 'server' ? await startServer(join(folder, name)) : undefined;
  const host = own ? undefined : await openHost();
  const rest = own
    ? (request: Request, path: string) => passOn(request, own.origin + path)
    : async (_: Request, path: string) => {
        const {pathname} = new URL(path, 'http://app');
        const file = await fileOf(join(folder, name, output), pathname);
        // The cases load a script while they run, which is a string.
        if (strict) file.headers.set('content-security-policy', policyOf(strict.types, {trusts: pathname.startsWith('/cases')}));
        return file;
      };

  const server = createServer(
    toNodeListener(async (request) => {
      const {pathname, search} = new URL(request.url);
      if (host && pathname.startsWith('/hearth/')) return host(request);
      if (pathname === '/probe.js' || pathname === '/site.css') return fileOf(join(folder, 'shared'), pathname);
      if (pathname === '/favicon.ico') return new Response(null, {status: 204});
      return rest(request, pathname + search);
    }),
  ).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      host?.close();
      server.closeAllConnections();
      server.close();
      await own?.close();
    },
  };
}

/** A real host in memory, with what the boatyard of the demo has said. */
async function openHost(): Promise<ReturnType<typeof createHandler>> {
  const store = createMemoryStore();
  const directory = createDirectory(directoryData);
  await seed(createIntake({store, directory, policy}), {kudos: 40});
  return createHandler({
    store,
    directory,
    policy,
    ballots: {store: createMemoryBallotStore(), keys: createBallotKeys()},
    basePath: '/hearth',
    limits: {ratePerMinute: RATE},
    identify: () => identityOf(findPerson(PERSON)!),
  });
}

/** What pages allow: their own files and nothing else. `trusts`: strings that become scripts, too. */
const policyOf = (types: readonly string[] = [], {trusts = false} = {}): string =>
  [
    "default-src 'none'",
    ...['script-src', 'style-src', 'connect-src', 'img-src', 'form-action'].map((name) => `${name} 'self'`),
    "base-uri 'none'",
    ...(trusts ? [] : ["require-trusted-types-for 'script'", ['trusted-types lit-html', ...types].join(' ')]),
  ].join('; ');

/** A file of what was built; for an address without an ending its page, or else the first page, which knows the way by itself. */
async function fileOf(root: string, pathname: string): Promise<Response> {
  const path = normalize(decodeURIComponent(pathname));
  const candidates = extname(path) ? [path] : [join(path, 'index.html'), `${path}.html`, 'index.html'];
  for (const candidate of candidates) {
    const file = join(root, candidate);
    if ((await stat(file).catch(() => undefined))?.isFile()) {
      return new Response(new Uint8Array(await readFile(file)), {headers: {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'}});
    }
  }
  return new Response(null, {status: 404});
}

/** Asks another server the same thing. What it answers is passed on as it comes. */
async function passOn(request: Request, url: string): Promise<Response> {
  const headers = new Headers(request.headers);
  for (const name of ['connection', 'accept-encoding']) headers.delete(name);
  const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : await request.arrayBuffer();
  const answer = await fetch(url, {method: request.method, headers, body, redirect: 'manual'});
  const passed = new Headers(answer.headers);
  // It is not packed any more.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive']) passed.delete(name);
  return new Response(answer.body, {status: answer.status, headers: passed});
}

/** Starts the server that an app brings, and waits until it answers. */
async function startServer(cwd: string): Promise<Served> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let printed = '';
  // A group of its own: npm starts a shell, and that the server.
  const child = spawn('npm', ['run', '--silent', 'start'], {
    cwd,
    env: {...process.env, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1'},
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const close = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid!, 'SIGTERM');
    await ended;
  };
  const end = performance.now() + PATIENCE;
  while (performance.now() < end && child.exitCode === null) {
    if (
      await fetch(origin).then(
        ({ok}) => ok,
        () => false,
      )
    )
      return {origin, close};
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await close();
  throw new Error(`The server of ${cwd} did not answer within ${PATIENCE / 1000} s.\n${printed}`);
}
