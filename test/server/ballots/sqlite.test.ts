import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import Database from 'libsql';
import {createSqliteBallotStore} from '../../../src/server/ballots/sqlite.js';
import {NewerSchemaError} from '../../../src/server/stores/schema.js';
import {createSqliteStore} from '../../../src/server/stores/sqlite.js';
import {describeBallotStore, digest} from './store-contract.js';

const folder = mkdtempSync(join(tmpdir(), 'hearth-ballots-'));
after(() => rmSync(folder, {recursive: true}));
let files = 0;
let path = '';
const newPath = (): string => (path = join(folder, `${++files}.db`));

describeBallotStore('SQLite', {open: () => createSqliteBallotStore(newPath()), beside: () => createSqliteBallotStore(path)});
/** As in large polls: ballots wait for others. */
const large = {wholeUpTo: 0};
describeBallotStore('SQLite, in groups', {
  open: () => createSqliteBallotStore(newPath(), large),
  beside: () => createSqliteBallotStore(path, large),
});

/** The rows that a query gives, by a connection of its own. */
function query<Row>(text: string): Row[] {
  const database = new Database(path);
  try {
    return database.prepare(text).all() as Row[];
  } finally {
    database.close();
  }
}

const inTable = (table: string): string[] => query<{spent: string}>(`select spent from ${table}`).map(({spent}) => spent);

describe('SQLite: ballots in a file', () => {
  it('have no number, no time and nothing else that tells one from another', async () => {
    await (await createSqliteBallotStore(newPath())).end();
    for (const table of ['ballots', 'ballots_held', 'ballots_issued'])
      assert.throws(() => query(`select rowid from ${table}`), /no such column: rowid/);
    const columns = query<{name: string}>("select name from pragma_table_info('ballots')").map(({name}) => name);
    assert.deepEqual(columns, ['poll_id', 'spent', 'choice']);
  });

  it('are written five at a time in a large poll, or when they have waited long enough', async () => {
    const store = await createSqliteBallotStore(newPath(), {...large, groupWait: 20});
    for (const name of ['a', 'b', 'c', 'd', 'e']) await store.cast({pollId: 'p', spent: digest(name), choice: '1'});
    assert.equal(inTable('ballots').length, 5);
    assert.deepEqual(inTable('ballots_held'), []);
    await store.cast({pollId: 'p', spent: digest('f'), choice: '1'});
    const end = performance.now() + 5000;
    while (inTable('ballots').length < 6 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(inTable('ballots').length, 6);
    assert.deepEqual(inTable('ballots_held'), []);
    assert.equal((await store.tally('p')).cast, 6);
    await store.end();
  });

  it('that waited when the process ended are written by the next', async () => {
    const first = await createSqliteBallotStore(newPath(), large);
    await first.cast({pollId: 'p', spent: digest('a'), choice: '1'});
    await first.end();
    assert.equal(inTable('ballots_held').length, 1);
    const second = await createSqliteBallotStore(path, {groupWait: 20});
    const end = performance.now() + 5000;
    while (inTable('ballots').length < 1 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(inTable('ballots'), [digest('a')]);
    assert.equal(await second.cast({pollId: 'p', spent: digest('a'), choice: '1'}), 'duplicate');
    await second.end();
  });

  it('leave nothing of their order in the log of SQLite, nor of that in which tokens were given', async () => {
    for (const options of [{}, large]) {
      const store = await createSqliteBallotStore(newPath(), options);
      for (const name of ['a', 'b', 'c']) {
        await store.issue({pollId: 'p', person: name, blindedHash: digest(`blinded ${name}`), signature: 'signed'});
        assert.equal(readFileSync(`${path}-wal`).length, 0, `after ${name} was given a token`);
        await store.cast({pollId: 'p', spent: digest(name), choice: '1'});
        assert.equal(readFileSync(`${path}-wal`).length, 0, `after ${name} was cast`);
      }
      await store.end();
    }
  });

  it('lie in the file in the order of their digests, also those that wait', async () => {
    for (const [options, waiting] of [
      [{}, 0],
      [large, 3],
    ] as const) {
      const store = await createSqliteBallotStore(newPath(), options);
      for (let index = 0; index < 23; index++) await store.cast({pollId: 'p', spent: digest(`ballot ${index}`), choice: '1'});
      await store.end();
      const file = readFileSync(path).toString('latin1');
      const tables = [inTable('ballots'), inTable('ballots_held')];
      assert.deepEqual(
        tables.map(({length}) => length),
        [23 - waiting, waiting],
      );
      for (const table of tables) {
        // Within a page of SQLite the cells lie in the order in which they were written, the last one first.
        const places = [...table].sort().map((spent) => file.lastIndexOf(spent));
        assert.deepEqual(
          places,
          [...places].sort((a, b) => b - a),
        );
      }
    }
  });

  it('share a file with the store of a host', async () => {
    const host = await createSqliteStore(newPath());
    const store = await createSqliteBallotStore(path);
    const things = [{kind: 'kudos', id: 'x', state: '{}'}];
    const writing = Array.from({length: 20}, () => host.write(async () => ({changes: {events: [], things, places: []}, result: undefined})));
    const casting = Array.from({length: 20}, (_, index) => store.cast({pollId: `p${index}`, spent: digest('a'), choice: '1'}));
    assert.deepEqual([...new Set(await Promise.all(casting))], ['counted']);
    await Promise.all(writing);
    assert.equal((await host.things('kudos', ['x'])).size, 1);
    await store.end();
    await host.close();
  });

  it('are not opened by software that is older than they', async () => {
    await (await createSqliteBallotStore(newPath())).end();
    const database = new Database(path);
    database.exec("insert into ballot_migrations (version, name) values (999, 'of the future')");
    database.close();
    await assert.rejects(createSqliteBallotStore(path), NewerSchemaError);
  });
});
