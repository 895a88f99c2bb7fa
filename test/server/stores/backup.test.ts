/** A copy that is made while a host is in use, and a host that is started on it: as the documentation says. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import Database from 'libsql';
import pg from 'pg';
import type {Store} from '../../../src/server/index.js';
import {createPostgresStore} from '../../../src/server/stores/postgres.js';
import {createSqliteStore} from '../../../src/server/stores/sqlite.js';
import {TestHost} from '../support/host.js';
import {Listener} from '../support/listener.js';
import {postgresDatabase} from '../support/postgres-server.js';

const folder = mkdtempSync(join(tmpdir(), 'hearth-backup-'));
after(() => rmSync(folder, {recursive: true}));
const database = postgresDatabase();

const TABLES = ['migrations', 'settings', 'events', 'things', 'places', 'hints'];

async function query(text: string): Promise<void> {
  const client = new pg.Client({connectionString: await database!()});
  await client.connect();
  await client.query(text);
  await client.end();
}

const RENAME = "delete from settings where name = 'epoch'";

/** How each kind is opened, copied, and the copy opened. */
const kinds: Record<string, {open(): Promise<Store>; copy(): Promise<void>; restore(): Promise<Store>}> = {
  sqlite: {
    open: () => createSqliteStore(join(folder, 'hearth.sqlite')),
    async copy() {
      const connection = new Database(join(folder, 'hearth.sqlite'));
      connection.exec(`vacuum into '${join(folder, 'copy.sqlite')}'`);
      connection.close();
    },
    restore() {
      const connection = new Database(join(folder, 'copy.sqlite'));
      connection.exec(RENAME);
      connection.close();
      return createSqliteStore(join(folder, 'copy.sqlite'));
    },
  },
  ...(database && {
    postgres: {
      open: async () => createPostgresStore(await database(), {schema: 'hearth'}),
      // What pg_dump does: everything as it was at one moment.
      copy: () =>
        query(`
          begin isolation level repeatable read;
          create schema copy;
          ${TABLES.map((table) => `create table copy.${table} (like hearth.${table} including all); insert into copy.${table} table hearth.${table};`).join('')}
          commit;
        `),
      async restore() {
        await query(`drop schema hearth cascade; alter schema copy rename to hearth; set search_path to hearth; ${RENAME}`);
        return createPostgresStore(await database(), {schema: 'hearth'});
      },
    },
  }),
};

for (const [kind, {open, copy, restore}] of Object.entries(kinds)) {
  describe(`A copy of a database (${kind})`, () => {
    it('has what was there when it was made, under another name', async () => {
      const store = await open();
      const host = new TestHost(store);
      const ids = [await host.give('ana'), await host.give('bilal', {to: [{kind: 'person', id: 'ana'}]})];
      const writing = Promise.all(Array.from({length: 5}, () => host.give('ana')));
      await copy();
      await writing;
      const {epoch} = store;
      const head = await store.head();
      await store.close();

      const copied = await restore();
      const again = new TestHost(copied);
      const shown = (await again.wall('dmitri')).items.map(({id}) => id);
      for (const id of ids) assert.ok(shown.includes(id));
      assert.notEqual(copied.epoch, epoch);
      assert.equal(await again.act('ana', ids[1]!, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'stored');
      // Whoever knows a position of before is told that it means nothing now.
      const dmitri = await Listener.open(again, 'dmitri', `views=kudos&space=harbor&after=${BigInt(head) + 10n}`);
      await dmitri.next();
      assert.deepEqual(await dmitri.next(), {event: 'reset', data: {reason: 'epoch'}});
      dmitri.leave();
      await copied.close();
    });
  });
}
