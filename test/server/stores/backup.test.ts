/** A copy that is made while a host is in use, and a host that is started on it: as the documentation says, by the programs that it names. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import Database from 'libsql';
import pg from 'pg';
import {createPostgresBallotStore} from '../../../src/server/ballots/postgres.js';
import {createSqliteBallotStore} from '../../../src/server/ballots/sqlite.js';
import type {BallotStore} from '../../../src/server/ballots/store.js';
import {createFolderImages} from '../../../src/server/images/folder.js';
import type {Store} from '../../../src/server/index.js';
import {createPostgresStore} from '../../../src/server/stores/postgres.js';
import {createSqliteStore} from '../../../src/server/stores/sqlite.js';
import {findPostgres} from '../../support/postgres.mjs';
import {TestHost} from '../support/host.js';
import {Listener} from '../support/listener.js';
import {postgresDatabase} from '../support/postgres-server.js';

const folder = mkdtempSync(join(tmpdir(), 'hearth-backup-'));
after(() => rmSync(folder, {recursive: true}));
const database = postgresDatabase();

/** Runs a program of PostgreSQL, as it lies beside the server. */
const run = (name: string, ...args: string[]) => promisify(execFile)(join(findPostgres()!, name), args);

const RENAME = "DELETE FROM settings WHERE name = 'epoch'";

interface Opened {
  store: Store;
  ballots: BallotStore;
}

const openFiles = async (store: string, ballots: string): Promise<Opened> => ({
  store: await createSqliteStore(join(folder, store)),
  ballots: await createSqliteBallotStore(join(folder, ballots)),
});
const openSchemas = async (url: string): Promise<Opened> => ({
  store: await createPostgresStore(url, {schema: 'hearth'}),
  ballots: await createPostgresBallotStore(url, {schema: 'ballots'}),
});
const inFile = (name: string, statement: string): void => {
  const connection = new Database(join(folder, name));
  connection.exec(statement);
  connection.close();
};
/** An empty database on the same server, to which a copy is brought back. */
async function otherDatabase(): Promise<string> {
  const url = await database!();
  const client = new pg.Client({connectionString: url});
  await client.connect();
  const {rows} = await client.query<{name: string}>("select current_database() || '_copy' as name");
  const {name} = rows[0]!;
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(url), {pathname: name}).href;
}

/** How each kind is opened, copied, and the copy opened. */
const kinds: Record<string, {open(): Promise<Opened>; copy(): Promise<unknown>; restore(): Promise<Opened>}> = {
  sqlite: {
    open: () => openFiles('hearth.sqlite', 'ballots.sqlite'),
    async copy() {
      for (const name of ['hearth', 'ballots']) inFile(`${name}.sqlite`, `VACUUM INTO '${join(folder, `${name}-copy.sqlite`)}'`);
    },
    restore() {
      inFile('hearth-copy.sqlite', RENAME);
      return openFiles('hearth-copy.sqlite', 'ballots-copy.sqlite');
    },
  },
  ...(database && {
    postgres: {
      open: async () => openSchemas(await database()),
      copy: async () => run('pg_dump', '--schema=hearth', '--schema=ballots', `--file=${join(folder, 'copy.sql')}`, await database()),
      async restore() {
        const url = await otherDatabase();
        await run('psql', '--set=ON_ERROR_STOP=1', '--quiet', `--file=${join(folder, 'copy.sql')}`, url);
        await run('psql', '--set=ON_ERROR_STOP=1', '--quiet', `--command=SET search_path TO hearth; ${RENAME}`, url);
        return openSchemas(url);
      },
    },
  }),
};

for (const [kind, {open, copy, restore}] of Object.entries(kinds)) {
  describe(`A copy of a database (${kind})`, () => {
    it('has what was there when it was made, under another name', async () => {
      const {store, ballots} = await open();
      const host = new TestHost(store);
      const ids = [await host.give('ana'), await host.give('bilal', {to: [{kind: 'person', id: 'ana'}]})];
      const issued = {pollId: 'p', person: 'ana', blindedHash: 'what was asked', signature: 'what was signed'};
      const cast = {pollId: 'p', spent: 'a token', choice: '"yes"'};
      await ballots.issue(issued);
      assert.equal(await ballots.cast(cast), 'counted');
      const writing = Promise.all(Array.from({length: 5}, () => host.give('ana')));
      await copy();
      await writing;
      const {epoch} = store;
      const head = await store.head();
      await Promise.all([store.close(), ballots.end()]);

      const copied = await restore();
      const again = new TestHost(copied.store);
      const shown = (await again.wall('dmitri')).items.map(({id}) => id);
      for (const id of ids) assert.ok(shown.includes(id));
      assert.notEqual(copied.store.epoch, epoch);
      assert.equal(await again.act('ana', ids[1]!, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'stored');
      // Whoever knows a position of before is told that it means nothing now.
      const dmitri = await Listener.open(again, 'dmitri', `views=kudos&space=harbor&after=${BigInt(head) + 10n}`);
      await dmitri.next();
      assert.deepEqual(await dmitri.next(), {event: 'reset', data: {reason: 'epoch'}});
      dmitri.leave();

      assert.deepEqual(await copied.ballots.issued('p', 'ana'), issued);
      assert.equal(await copied.ballots.cast(cast), 'duplicate');
      assert.equal(await copied.ballots.cast({...cast, choice: '"no"'}), 'already-spent');
      assert.deepEqual(await copied.ballots.tally('p'), {issued: 1, cast: 1, choices: [{choice: '"yes"', count: 1}]});
      await Promise.all([copied.store.close(), copied.ballots.end()]);
    });
  });
}

describe('A copy of the folder of pictures', () => {
  it('has each of them, whose it is and what it was', async () => {
    const picture = {person: 'ana', type: 'image/png' as const, at: 1000, bytes: new Uint8Array([1, 2, 3])};
    const id = await createFolderImages(join(folder, 'images')).put(picture);
    cpSync(join(folder, 'images'), join(folder, 'images-copy'), {recursive: true});
    const copied = createFolderImages(join(folder, 'images-copy'));
    const {bytes, ...rest} = (await copied.get(id))!;
    assert.deepEqual({...rest, bytes: new Uint8Array(bytes)}, picture);
    assert.deepEqual(await copied.list('ana'), [{id, person: 'ana', at: 1000}]);
  });
});
