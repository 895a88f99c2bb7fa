import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';

/** Where the scripts of the page are found, and below which address they are served. */
export interface FilesOptions {
  /** The path below which they lie, such as `/hearth` for `/hearth/hearth.js`. By default the root. */
  basePath?: string;
  /** The folder that holds `hearth.js` and `chunks`. By default the one that this package came with; a bundler that moves this module has to be told. */
  folder?: string;
  /** Whether it gzips for browsers that take that, as by default; not where what is around it does so with every answer, such as Next.js. */
  compress?: boolean;
}

interface ServedFile {
  bytes: Uint8Array<ArrayBuffer>;
  zipped: Uint8Array<ArrayBuffer>;
  etag: string;
}

/** What is served, and nothing else of the folder. */
const SERVED = /^(?:hearth(?:\.(?:all|hydrate))?\.js|chunks\/[\w-][\w.-]*\.js)$/;

const zip = promisify(gzip);

/**
 * Serves `hearth.js`, `hearth.all.js`, `hearth.hydrate.js` and their chunks from the package, gzipped where the browser takes that. The answer is nothing for every other
 * address, so that whoever asks goes on. A chunk is kept by the browser for good, as its name changes with what is in it; the others are asked about
 * each time. What was read once is kept in memory, some 400 kB where everything is asked for.
 *
 * @example
 * const files = createFiles({basePath: '/hearth'});
 * const answer = (await files(request)) ?? (await handler(request));
 */
export function createFiles({basePath = '', folder = ownFolder(), compress = true}: FilesOptions = {}): (
  request: Request,
) => Promise<Response | undefined> {
  const kept = new Map<string, Promise<ServedFile | undefined>>();
  const fileOf = (name: string): Promise<ServedFile | undefined> => {
    const found = kept.get(name) ?? read(join(folder, name));
    kept.set(name, found);
    // What is not there now may be there after the package is installed.
    void found.then(
      (file) => file ?? kept.delete(name),
      () => kept.delete(name),
    );
    return found;
  };
  return async (request) => {
    const {pathname} = new URL(request.url);
    if (!pathname.startsWith(`${basePath}/`) || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
    const name = pathname.slice(basePath.length + 1);
    const file = SERVED.test(name) ? await fileOf(name) : undefined;
    return file && answer(request, file, {isChunk: name.startsWith('chunks/'), compress});
  };
}

/** `dist` where this is `dist/server/files.js`. Written so that a bundler does not take it for an asset. */
function ownFolder(): string {
  return dirname(dirname(fileURLToPath(import.meta.url)));
}

async function read(path: string): Promise<ServedFile | undefined> {
  try {
    const bytes = new Uint8Array(await readFile(path));
    const etag = createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
    return {bytes, zipped: new Uint8Array(await zip(bytes)), etag};
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function answer(request: Request, {bytes, zipped, etag}: ServedFile, {isChunk, compress}: {isChunk: boolean; compress: boolean}): Response {
  const isZipped = compress && /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(request.headers.get('accept-encoding') ?? '');
  const tag = `"${etag}${isZipped ? '-gzip' : ''}"`;
  const headers = {
    'Cache-Control': isChunk ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Content-Type': 'text/javascript; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    ETag: tag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers.get('if-none-match')?.includes(tag)) return new Response(null, {status: 304, headers});
  const body = isZipped ? zipped : bytes;
  const more = isZipped ? {'Content-Encoding': 'gzip'} : undefined;
  return new Response(request.method === 'HEAD' ? null : body, {headers: {...headers, ...more, 'Content-Length': String(body.byteLength)}});
}
