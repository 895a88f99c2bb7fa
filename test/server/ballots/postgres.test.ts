import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import pg from 'pg';
import {createPostgresBallotStore} from '../../../src/server/ballots/postgres.js';
import {NewerSchemaError} from '../../../src/server/stores/schema.js';
import {postgresDatabase} from '../support/postgres-server.js';
import {describeBallotStore, digest} from './store-contract.js';

const database = postgresDatabase();

if (database) describe('PostgreSQL', () => describePostgres(database));

function describePostgres(database: () => Promise<string>): void {
  let schemas = 0;
  let schema = '';
  const open = async (options = {}) =>
    createPostgresBallotStore(await database(), {schema: (schema = `ballots ${++schemas} "of\\a" test`), ...options});

  describeBallotStore('PostgreSQL', {open, beside: async () => createPostgresBallotStore(await database(), {schema})});

  const query = async <Row extends pg.QueryResultRow>(text: string): Promise<Row[]> => {
    const client = new pg.Client({connectionString: await database()});
    await client.connect();
    try {
      await client.query(`set search_path to ${client.escapeIdentifier(schema)}`);
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  };

  it('lets neither the place of a row nor the transaction that wrote it tell when it came', async () => {
    for (const [options, tables] of [
      [{}, ['ballots']],
      [{wholeUpTo: 0}, ['ballots', 'ballots_held']],
    ] as const) {
      const store = await open(options);
      for (let index = 0; index < 23; index++) await store.cast({pollId: 'p', spent: digest(`ballot ${index}`), choice: '1'});
      for (const table of tables) {
        const rows = await query<{spent: string; xmin: string}>(`select spent, xmin::text from ${table} order by ctid`);
        const places = rows.map(({spent}) => spent);
        assert.ok(places.length > 1);
        assert.deepEqual(places, [...places].sort());
        assert.equal(new Set(rows.map(({xmin}) => xmin)).size, 1);
      }
      await store.end();
    }
    const columns = await query<{name: string}>(
      "select column_name as name from information_schema.columns where table_schema = current_schema() and table_name = 'ballots'",
    );
    assert.deepEqual(columns.map(({name}) => name).sort(), ['choice', 'poll_id', 'spent']);
  });

  it('is not opened by software that is older than it', async () => {
    await (await open()).end();
    await query("insert into ballot_migrations (version, name) values (999, 'of the future')");
    await assert.rejects(createPostgresBallotStore(await database(), {schema}), NewerSchemaError);
  });
}
