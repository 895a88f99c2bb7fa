// @ts-check
/**
 * A host as somebody runs it who has the package and a database: `node host.mjs FILE`, or the `postgres://` URL of one. It tells its port on its
 * first line. Whoever says a name is whoever they say.
 */
import {once} from 'node:events';
import {createServer} from 'node:http';

/**
 * A built module.
 * @param {string} path
 */
const built = (path) => import(new URL(`../../../dist/${path}`, import.meta.url).href);

/** @type {typeof import('../../../src/server/index.js')} */
const {createDirectory, createHandler} = await built('server/index.js');
/** @type {typeof import('../../../src/server/node.js')} */
const {toNodeListener} = await built('server/node.js');
/** @type {typeof import('../../../src/server/stores/sqlite.js')} */
const {createSqliteStore} = await built('server/stores/sqlite.js');
/** @type {typeof import('../../../src/server/stores/postgres.js')} */
const {createPostgresStore} = await built('server/stores/postgres.js');
const [, , place = ''] = process.argv;
// So that several can open a database at the same moment: whoever started it may say when.
if (process.send) {
  process.send('loaded');
  await once(process, 'message');
  process.disconnect();
}
const people = ['ana', 'bilal', 'chiara', 'dmitri'].map((id) => ({id, name: id}));
const handler = createHandler({
  store: await (place.startsWith('postgres:') ? createPostgresStore(place) : createSqliteStore(place)),
  directory: createDirectory({people}),
  identify(request) {
    const id = request.headers.get('authorization');
    return id === null ? null : {id, name: id, roles: [], spaces: ['harbor']};
  },
  secret: 'the same after a fall',
  limits: {ratePerMinute: 1e9, readsPerMinute: 1e9},
});
const server = createServer(toNodeListener(handler));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' ? address?.port : address);
});
