import assert from 'node:assert/strict';
import {it} from 'node:test';
import pg from 'pg';
import {createPostgresBallotStore} from '../../../src/server/ballots/postgres.js';
import {NewerSchemaError} from '../../../src/server/stores/schema.js';
import {describeNeeding} from '../../support/needing.js';
import {postgresDatabase} from '../support/postgres-server.js';
import {describeBallotStore, digest} from './store-contract.js';

const database = postgresDatabase();

describeNeeding('PostgreSQL', 'PostgreSQL', database, describePostgres);

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

  /** The file of a table, as the server has it on its disk. */
  const fileOf = async (table: string): Promise<string> => {
    await query('checkpoint');
    const [row] = await query<{file: Buffer}>(`select pg_read_binary_file(pg_relation_filepath('${table}')) as file`);
    return row!.file.toString('latin1');
  };
  const occurrences = (text: string, part: string): number => text.split(part).length - 1;

  it('leaves no row in a file that was replaced by another, so that none tells what was there before', async () => {
    for (const options of [{}, {wholeUpTo: 0}]) {
      const store = await open(options);
      const all = Array.from({length: 8}, (_, index) => digest(`ballot ${index}`));
      for (const [index, spent] of all.entries()) {
        await store.issue({pollId: 'p', person: `person ${index}`, blindedHash: digest(`blinded ${index}`), signature: 'signed'});
        await store.cast({pollId: 'p', spent, choice: '"words"'});
      }
      const files = [await fileOf('ballots'), await fileOf('ballots_held')].join('\n');
      assert.deepEqual(
        all.map((spent) => occurrences(files, spent)),
        all.map(() => 1),
      );
      await store.rename('person 1', 'erased 1');
      assert.ok(!(await fileOf('ballots_issued')).includes('person 1'));
      await store.close('p');
      assert.equal(occurrences(await fileOf('ballots_held'), digest('ballot 0')), 0);
      await store.release('p');
      for (const table of ['ballots', 'ballots_closed']) assert.ok(!(await fileOf(table)).includes('words'), table);
      await store.end();
    }
  });

  it('makes nobody wait for long who votes while the tables are copied, and clears up afterwards', async () => {
    const store = await open({groupWait: 600});
    await store.cast({pollId: 'p', spent: digest('first'), choice: '1'});
    const copying = new pg.Client({connectionString: await database()});
    await copying.connect();
    // As pg_dump does: for as long as it takes, it keeps what it saw at first.
    await copying.query('begin isolation level repeatable read');
    await copying.query(`select * from ${copying.escapeIdentifier(schema)}.ballots`);
    const cast = ['a', 'b', 'c'].map((name) => store.cast({pollId: 'p', spent: digest(name), choice: '1'}));
    assert.deepEqual(await Promise.all(cast), ['counted', 'counted', 'counted']);
    assert.equal((await store.tally('p')).cast, 4);
    assert.ok(occurrences(await fileOf('ballots'), digest('first')) > 1, 'it cannot be cleared up yet');
    await copying.query('commit');
    await copying.end();
    const end = performance.now() + 10_000;
    while (occurrences(await fileOf('ballots'), digest('first')) > 1 && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(occurrences(await fileOf('ballots'), digest('first')), 1);
    await store.end();
  });

  it('is not opened by software that is older than it', async () => {
    await (await open()).end();
    await query("insert into ballot_migrations (version, name) values (999, 'of the future')");
    await assert.rejects(createPostgresBallotStore(await database(), {schema}), NewerSchemaError);
  });
}
