/** A page that a server renders, as an intranet would: a strict policy, a host in the same process, and the script of the tag made from the source. */
import {once} from 'node:events';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'esbuild';
import type {BuildOptions} from 'esbuild';
import {Hono} from 'hono';
import type {Context} from 'hono';
import {toNodeListener} from '../../../src/server/node.js';
import {openServerPage} from '../../../src/ssr/index.js';
import type {ServerPage, ServerPageOptions} from '../../../src/ssr/index.js';
import type {InPageHost} from '../../../stories/support/in-page-host.js';
import {root} from '../../support/setup.mjs';

/** What a page says beside its widgets. */
export interface ServedPage extends Partial<ServerPageOptions> {
  host: InPageHost;
  body(page: ServerPage): Promise<string>;
  /** The scripts of the page, by what bundles them; `hydrate` where it is left out. */
  script?: 'hydrate' | 'autoload' | 'application' | 'none';
  /** The language of the page; by default that in which it is rendered. */
  pageLang?: string;
}

export interface Served {
  origin: string;
  /** Serves another page at `/`, from now on. */
  show(page: ServedPage): void;
  close(): Promise<void>;
}

/** How all scripts are made. */
const settings: BuildOptions = {absWorkingDir: root, bundle: true, format: 'esm', target: 'es2022', conditions: ['browser'], logLevel: 'warning'};

/** What an application imports, in the order in which it is told to. Its bundler makes one file of it. */
const APPLICATION = ['hydrate/index', 'define/host', 'define/kudos-wall'].map((name) => `import './src/${name}.js';`).join('\n');

/**
 * Serves pages on a free port. Whoever starts it closes it.
 *
 * @param pages those at `/rendered/{name}`. `/script/hold/{start}` keeps back the scripts whose name starts so, until `/script/go/{start}`.
 */
export async function serve(pages: Readonly<Record<string, ServedPage>> = {}): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-ssr-'));
  await build({
    ...settings,
    entryPoints: {hydrate: 'src/hydrate/autoload.ts', autoload: 'src/define/autoload.ts'},
    outdir: folder,
    splitting: true,
  });
  await build({
    ...settings,
    stdin: {contents: APPLICATION, resolveDir: root},
    outfile: join(folder, 'application.js'),
  });
  let shown: ServedPage | undefined;
  const app = new Hono();
  const held = new Map<string, {gone: Promise<void>; go(): void}>();
  app.get('/script/hold/:start', (context) => {
    let go = (): void => undefined;
    const gone = new Promise<void>((resolve) => (go = resolve));
    held.set(context.req.param('start'), {gone, go});
    return context.body(null, 204);
  });
  app.get('/script/go/:start', (context) => {
    held.get(context.req.param('start'))?.go();
    return context.body(null, 204);
  });
  app.get('/script/:name', async (context) => {
    const name = context.req.param('name');
    for (const [start, {gone}] of held) if (name.startsWith(start)) await gone;
    return context.body(await readFile(join(folder, name), 'utf8'), 200, {'content-type': 'text/javascript', 'cache-control': 'no-store'});
  });
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.get('/', async (context) => answer(context, shown!));
  app.get('/rendered/:name', async (context) => answer(context, pages[context.req.param('name')]!));

  async function answer(context: Context, {host, body, script = 'hydrate', lang = 'en', pageLang = lang, ...options}: ServedPage): Promise<Response> {
    const page = await openServerPage({
      request: new Request(context.req.url, {headers: host.headers()}),
      endpoint: host.endpoint,
      space: 'harbor',
      lang,
      fetch: host.fetch,
      ...options,
    });
    const content = page.host(await body(page));
    for (const [name, value] of Object.entries(page.headers)) context.header(name, value);
    context.header(
      'content-security-policy',
      [
        "default-src 'none'",
        "script-src 'self'",
        `style-src 'self' ${page.styleSources.join(' ')}`,
        "connect-src 'self'",
        "img-src 'self'",
        "media-src 'self'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types lit-html',
      ].join('; '),
    );
    const tag = script === 'none' ? '' : `<script type="module" src="/script/${script}.js"></script>`;
    return context.html(
      `<!doctype html><html lang="${pageLang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>A page of the harbor</title>${tag}<main>${content}<p id="after">After it</p></main></html>`,
    );
  }

  app.all('*', async (context) => {
    const {method, url, path} = context.req;
    const {host} = [...Object.values(pages), shown].find((page) => page && path.startsWith(`${page.host.endpoint}/`))!;
    const headers = new Headers([...Object.entries(context.req.header()), ...Object.entries(host.headers())]);
    return host.fetch(new Request(url, {method, headers, ...(method === 'POST' && {body: await context.req.arrayBuffer()})}));
  });
  const server = createServer(toNodeListener(async (request) => app.fetch(request))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show: (page) => (shown = page),
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, {recursive: true});
    },
  };
}
