import {randomUUID} from 'node:crypto';
import {after} from 'node:test';
import pg from 'pg';
import {createPostgresStore} from '../../../src/server/stores/postgres.js';
import type {Store} from '../../../src/server/stores/store.js';
import {findPostgres, startPostgres} from '../../support/postgres.mjs';

/** An empty database for the tests of a file, on the server of the whole run or on one of their own; nothing where there is no PostgreSQL. */
export function postgresDatabase(): (() => Promise<string>) | undefined {
  const shared = process.env.HEARTH_TEST_POSTGRES;
  if (shared === undefined && !findPostgres()) return undefined;
  let making: Promise<{url: string; stop?: () => Promise<void>}> | undefined;
  after(async () => (await making)?.stop?.());
  return async () => (await (making ??= shared === undefined ? startPostgres() : newDatabase(shared))).url;
}

async function newDatabase(shared: string): Promise<{url: string}> {
  const name = `tests_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({connectionString: shared});
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return {url: Object.assign(new URL(shared), {pathname: name}).href};
}

/** Gives an empty store in PostgreSQL, one test after the other; nothing where PostgreSQL is not installed. */
export function postgresStores(): (() => Promise<Store>) | undefined {
  let opening: Promise<{store: Store; client: pg.Client}> | undefined;
  // Hooks run in the order in which they are declared: this one before that of the server.
  after(async () => {
    if (!opening) return;
    const {store, client} = await opening;
    await store.close();
    await client.end();
  });
  const database = postgresDatabase();
  if (!database) return undefined;
  const open = async () => {
    const url = await database();
    const client = new pg.Client({connectionString: url});
    await client.connect();
    return {client, store: await createPostgresStore(url)};
  };
  return async () => {
    const {store, client} = await (opening ??= open());
    await client.query("truncate events, things, places, hints; delete from settings where name = 'hinted_since'");
    return store;
  };
}
