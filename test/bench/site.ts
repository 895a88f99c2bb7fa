/** A site with a page for each contender, and the hosts that they read from. */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {build} from 'esbuild';
import {toNodeListener} from '../../src/server/node.js';
import type {Handler} from '../../src/server/index.js';
import type {KudosItem} from '../../src/protocol/views/kudos.js';
import {KudosWall} from '../../src/widgets/kudos-wall/kudos-wall.js';
import {actionStyles} from '../../src/widgets/kudos-wall/wall-actions.styles.js';
import {root} from '../support/setup.mjs';
import {hostWith, newestOf, pathOf} from './kudos.js';
import {providePeers} from './peers.mjs';

/** Who shows a wall: ours as it is built, the floor, and what somebody would take in our place. */
export const CONTENDERS = ['hearth', 'floor', 'react', 'shoelace'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

/** Thanks that a page has at hand beside those that it shows: they come later. */
export const MORE = 200;

/** What a page has on its host that is not as most are: the reader's own, to be changed and taken back. */
const isPlain = ({can, data}: KudosItem): boolean => `${can}` === 'report,react' && data.to.length <= 4;

export interface Site {
  origin: string;
  /** The path of a host with so many thanks. */
  host(kudos: number): Promise<string>;
  close(): void;
}

/** Thanks that a host needs so that so many can be shown. */
export const enoughFor = (count: number): number => Math.ceil((count + MORE) * 1.15);

export async function openSite(): Promise<Site> {
  providePeers();
  const pages = await bundled();
  const hosts = new Map<string, {handler: Handler; listener: ReturnType<typeof toNodeListener>; items?: string}>();
  const host = async (kudos: number): Promise<string> => {
    const path = pathOf(kudos);
    if (!hosts.has(path)) {
      const handler = await hostWith(kudos);
      hosts.set(path, {handler, listener: toNodeListener(handler)});
    }
    return path;
  };
  /** What there is to show, as the host gives it. */
  const items = async (count: number): Promise<string> => {
    const path = await host(enoughFor(count));
    const known = hosts.get(path)!;
    return (known.items ??= JSON.stringify(await newestOf(known.handler, path, count + MORE, isPlain)));
  };
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://bench.example');
    const found = [...hosts].find(([path]) => pathname.startsWith(`${path}/`));
    if (found) return void found[1].listener(request, response);
    answer(pathname, searchParams).catch((error: Error) => response.writeHead(404).end(error.message));

    async function answer(path: string, query: URLSearchParams): Promise<void> {
      if (path === '/items.json') return send(response, '.json', await items(Number(query.get('count'))));
      if (path === '/wall.css') return send(response, '.css', wallCss());
      if (path === '/favicon.ico') return void response.writeHead(204).end();
      if (path === '/') return send(response, '.html', pageOf(query.get('contender') as ContenderName, pages));
      const built = pages.get(path);
      if (built !== undefined) return send(response, extname(path), built);
      if (path.startsWith('/dist/')) return send(response, extname(path), readFileSync(join(root, normalize(path)), 'utf8'));
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    host,
    close() {
      for (const {handler} of hosts.values()) handler.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

const TYPES: Record<string, string> = {'.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json'};

function send(response: ServerResponse, extension: string, body: string): void {
  response.writeHead(200, {'content-type': `${TYPES[extension]}; charset=utf-8`}).end(body);
}

/** A page in which one contender waits to be told what to do. */
function pageOf(contender: ContenderName, pages: ReadonlyMap<string, string>): string {
  const style = pages.has(`/${contender}.css`) ? `<link rel="stylesheet" href="/${contender}.css">` : '';
  const ours = contender === 'hearth' ? '<script type="module" src="/dist/hearth.js"></script>' : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${contender}</title>${style}<style>body { max-width: 40rem; margin: 0 auto; font: 16px sans-serif }</style>${ours}<script type="module" src="/${contender}.js"></script>`;
}

/** All style sheets that a wall has once people can do something on it. */
const wallCss = (): string => [KudosWall.styles, actionStyles].flat(3).map(String).join('\n');

async function bundled(): Promise<Map<string, string>> {
  const entries = CONTENDERS.map((name) => join(root, 'test/bench/page', `${name}.${name === 'hearth' || name === 'floor' ? 'ts' : 'js'}`));
  const outdir = join(root, 'test/.output/bench/page');
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir,
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({path, text}) => [path.slice(outdir.length).replaceAll('\\', '/'), text]));
}
