/** The servers that the bench measures, in a process of their own: a host over a store in memory, and the least that could take the same requests. */
import {createServer} from 'node:http';
import type {ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createDirectory, createHandler, createMemoryStore} from '../../src/server/index.js';
import {toNodeListener} from '../../src/server/node.js';

/** What the process that measures asks. */
export type Question = 'usage' | 'gc' | 'stop';

/** What it is told. */
export interface Usage {
  /** Milliseconds of processor time so far. */
  cpu: number;
  /** Bytes of memory in use. */
  memory: number;
}

const people = Array.from({length: 200}, (_, index) => ({id: `p${index}`, name: `Person ${index}`}));

const handler = createHandler({
  store: createMemoryStore(),
  directory: createDirectory({people}),
  // Everybody who says a name is whoever they say: there are more of them than in the directory.
  identify(request) {
    const id = request.headers.get('authorization');
    return id === null ? null : {id, name: id, roles: [], spaces: ['everyone', 'harbor']};
  },
  basePath: '/hearth',
  limits: {ratePerMinute: 1e9, readsPerMinute: 1e9, streamsPerPerson: 1e6},
});
const host = createServer(toNodeListener(handler));

/** Who looks on at the floor. */
const listening = new Set<ServerResponse>();
const change = 'event: change\nid: 1\ndata: {"views":["kudos"],"space":"harbor","cursor":"1","spread":10000}\n\n';

/** Reads a body as JSON and answers one, and tells whoever looks on: what no server for these requests can do without. */
const floor = createServer((incoming, outgoing) => {
  if (incoming.method === 'GET') {
    outgoing.writeHead(200, {'content-type': 'text/event-stream'});
    outgoing.write('event: hello\n\n');
    listening.add(outgoing);
    outgoing.on('close', () => listening.delete(outgoing));
    return;
  }
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.on('end', () => {
    const events = JSON.parse(Buffer.concat(chunks).toString()) as {id: string; source: string}[];
    const receipts = events.map(({id, source}, index) => ({id, source, status: 'stored', cursor: String(index)}));
    outgoing.writeHead(200, {'content-type': 'application/vnd.hearth.receipt+json; charset=utf-8'});
    outgoing.end(JSON.stringify({cursor: '1', receipts}));
    for (const one of listening) one.write(change);
  });
});

for (const server of [host, floor]) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const ports = [host, floor].map((server) => (server.address() as AddressInfo).port);
process.on('message', (question: Question) => {
  if (question === 'gc') globalThis.gc?.();
  if (question === 'stop') process.exit(0);
  const {user, system} = process.cpuUsage();
  process.send?.({cpu: (user + system) / 1000, memory: process.memoryUsage().rss} satisfies Usage);
});
process.send?.(ports);
