import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {ConformanceOptions} from '../../../src/conformance/options.js';
import {toNodeListener} from '../../../src/server/node.js';

/** Answers requests, as a host does. */
export type Answering = (request: Request) => Promise<Response>;

/** Serves a host on a free port of this machine while it is used, and gives what came of that. */
export async function served<Value>(answer: Answering, use: (base: URL) => Promise<Value>): Promise<Value> {
  const server = createServer(toNodeListener(answer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await use(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hearth`));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Ana, of the harbor, and Chiara, of the lighthouse, look at a host of the tests. What both may read is what everybody may. */
export const anaAndChiara = (base: URL): ConformanceOptions => ({
  base,
  people: [
    {name: 'ana', headers: {authorization: 'Bearer ana'}},
    {name: 'chiara', headers: {authorization: 'Bearer chiara'}},
  ],
  space: 'everyone',
  otherSpace: 'harbor',
  listedOrigin: 'https://good.example',
  mayErase: true,
  coreOnly: false,
});
