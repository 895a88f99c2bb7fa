/** What stands between a browser and the demo intranet: it serves a service worker of its own, which the demo has not. */
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer, request as ask} from 'node:http';
import type {AddressInfo} from 'node:net';

export interface Proxy {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  close(): void;
}

/** Passes everything on to an origin but `/worker.js`. Pages come without their policy, under which no worker could be registered. */
export async function startProxy(origin: string): Promise<Proxy> {
  const worker = await readFile(new URL('worker.js', import.meta.url));
  const server = createServer((request, response) => {
    if (request.url === '/worker.js') return void response.writeHead(200, {'content-type': 'text/javascript'}).end(worker);
    const passed = ask(new URL(request.url ?? '/', origin), {method: request.method, headers: request.headers}, (answer) => {
      const {'content-security-policy': _policy, ...headers} = answer.headers;
      answer.pipe(response.writeHead(answer.statusCode ?? 502, headers));
    });
    passed.on('error', () => response.destroy());
    response.on('close', () => passed.destroy());
    request.pipe(passed);
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
