import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface StaticServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  close(): void;
}

/** Serves the files of a folder on a free port. `headers` says what goes with a file beside its type. */
export async function serveFolder(
  folder: string,
  headers: (path: string, content: Buffer) => Record<string, string> = () => ({}),
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    // Asked for by the browser itself, and no page has one.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    readFile(join(folder, path)).then(
      (content) =>
        response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream', ...headers(path, content)}).end(content),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
