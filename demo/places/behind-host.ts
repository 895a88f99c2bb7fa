/**
 * The reference host behind an application of another language, which says who is signed in: `HEARTH_IDENTITY_SECRET=… node --import tsx
 * demo/places/behind-host.ts`. It listens on this machine alone. `PORT` (8787), `HEARTH_DB` (in memory), `HEARTH_ORIGIN`, `HEARTH_SECRET`,
 * `HEARTH_LIVE=none`.
 */
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {signedIdentity} from '../../src/server/behind/index.js';
import {createDirectory, createHandler, createMemoryStore} from '../../src/server/index.js';
import {toNodeListener} from '../../src/server/node.js';
import {createSqliteStore} from '../../src/server/stores/sqlite.js';

const {HEARTH_IDENTITY_SECRET, HEARTH_LIVE, HEARTH_SECRET, HEARTH_DB, HEARTH_ORIGIN, PORT = '8787'} = process.env;

const handler = createHandler({
  basePath: '/hearth',
  store: HEARTH_DB === undefined ? createMemoryStore() : await createSqliteStore(HEARTH_DB),
  // Whom one can thank: in an intranet, from the same list that people sign in by.
  directory: createDirectory({
    people: [
      {id: 'ana', name: 'Ana Ferreira', detail: 'Boat yard'},
      {id: 'bilal', name: 'Bilal Haddad', detail: 'Kitchen'},
      {id: 'chiara', name: 'Chiara Müller-Łącka', detail: 'Light'},
      {id: 'eun-ji', name: '김은지', detail: 'Office'},
    ],
  }),
  secret: HEARTH_SECRET,
  // Where browsers do not say where a request comes from (plain http), it is compared with this.
  origin: HEARTH_ORIGIN,
  // Where whoever is before it cannot keep answers open, pages ask every 15 to 25 seconds.
  ...(HEARTH_LIVE === 'none' && {live: []}),
  identify: signedIdentity({
    secret: HEARTH_IDENTITY_SECRET ?? '',
    // Nobody being signed in is no mistake; all else is one, or an attempt.
    onRefused: (reason, {method}) => reason !== 'unsigned' && console.warn(`An identity was refused: ${reason} (${method}).`),
  }),
  // The proxy is trusted with this as with the identity: it sets the header, whatever a browser sent.
  addressOf: (request) => request.headers.get('X-Forwarded-For') ?? undefined,
});

const server = createServer(toNodeListener(handler)).listen(Number(PORT), '127.0.0.1', () =>
  console.log(`Hearth host: http://127.0.0.1:${(server.address() as AddressInfo).port}/hearth`),
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    handler.close();
    server.close();
    server.closeIdleConnections();
  });
}
