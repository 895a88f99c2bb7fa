import Database from 'libsql';
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {Worker} from 'node:worker_threads';
import {Kysely, SqliteDialect} from 'kysely';
import type {CompiledQuery} from 'kysely';
import {NewerSchemaError} from '../../../src/server/stores/schema.js';
import type {Tables} from '../../../src/server/stores/schema.js';
import {
  headQuery,
  hintsQuery,
  knownQuery,
  recordedAfterQuery,
  recordedAtQuery,
  recordedQuery,
  scopeQuery,
  thingsQuery,
} from '../../../src/server/stores/sql.js';
import {createSqliteStore} from '../../../src/server/stores/sqlite.js';
import type {LogEvent} from '../../../src/server/stores/store.js';
import {assertBroughtUpToDate, assertNamesakeKnown, BEFORE_NAMESAKES, formOf, NAMESAKE, versions} from './earlier-forms.js';
import {describeStore} from './store-contract.js';

const folder = mkdtempSync(join(tmpdir(), 'hearth-'));
after(() => rmSync(folder, {recursive: true}));
let files = 0;
const newPath = (): string => join(folder, `${++files}.db`);

let path = '';
describeStore('SQLite', {
  open() {
    path = newPath();
    return createSqliteStore(path);
  },
  async reopen(store) {
    await store.close();
    return createSqliteStore(path);
  },
  dispose: (store) => store.close(),
});

describe('SQLite file', () => {
  it('survives a write that the database refuses, whole', async () => {
    const store = await createSqliteStore(newPath());
    const event: LogEvent = {sequence: '1', id: 'x', person: 'ana', source: 's', type: 't', space: 'h', recordedAt: 1, hash: '', body: ''};
    const changes = {events: [event, {...event, sequence: '2'}], things: [{kind: 'kudos', id: 'x', state: '{}'}], places: []};
    await assert.rejects(
      store.write(async () => ({changes, result: undefined})),
      {code: 'SQLITE_CONSTRAINT_UNIQUE'},
    );
    assert.equal(await store.head(), '0');
    assert.equal((await store.things('kudos', ['x'])).size, 0);
    await store.write(async () => ({changes: {...changes, events: [event]}, result: undefined}));
    assert.equal(await store.head(), '1');
    await store.close();
  });

  it('is shared by two stores that both write', async () => {
    const shared = newPath();
    const stores = [await createSqliteStore(shared), await createSqliteStore(shared)] as const;
    assert.equal(stores[0].epoch, stores[1].epoch);
    for (let index = 0; index < 10; index++) {
      await stores[index % 2]!.write(async (reader) => {
        const sequence = String(Number(await reader.head()) + 1);
        const event = {sequence, id: sequence, person: 'ana', source: 's', type: 't', space: 'h', recordedAt: 1, hash: '', body: ''};
        return {changes: {events: [event], things: [], places: []}, result: undefined};
      });
    }
    assert.equal(await stores[0].head(), '10');
    await Promise.all(stores.map((store) => store.close()));
  });

  it('waits, also as long as it is empty, for whoever else is about to write to it', async () => {
    const file = newPath();
    const writer = new Worker(
      `const {parentPort, workerData} = require('node:worker_threads');
      const database = new (require('libsql'))(workerData);
      database.exec('begin immediate');
      parentPort.postMessage('writes');
      setTimeout(() => database.exec('commit'), 200);`,
      {eval: true, workerData: file},
    );
    await once(writer, 'message');
    const ended = once(writer, 'exit');
    const store = await createSqliteStore(file);
    assert.equal(await store.head(), '0');
    await ended;
    await store.close();
  });

  it('uses a write-ahead log', async () => {
    const file = newPath();
    await (await createSqliteStore(file)).close();
    const database = new Database(file);
    assert.deepEqual(database.pragma('journal_mode'), [{journal_mode: 'wal'}]);
    database.close();
  });

  for (const version of versions)
    it(`is brought up to date from version ${version}, with all that was in it`, async () => {
      const file = newPath();
      const database = new Database(file);
      database.exec(formOf(version));
      const store = await createSqliteStore(file);
      await assertBroughtUpToDate(store, version);
      await store.close();
      // Each version that there is has been looked at.
      assert.deepEqual(database.prepare('select version from migrations order by version').pluck().all([]), versions);
      database.close();
    });

  it('learns which thing an event made under another id than its own', async () => {
    const file = newPath();
    const database = new Database(file);
    database.exec(`${formOf(BEFORE_NAMESAKES)} ${NAMESAKE}`);
    database.close();
    const store = await createSqliteStore(file);
    await assertNamesakeKnown(store);
    await store.close();
  });

  it('is not opened by software that is older than it', async () => {
    const file = newPath();
    await (await createSqliteStore(file)).close();
    const database = new Database(file);
    database.exec("insert into migrations (version, name) values (999, 'of the future')");
    database.close();
    await assert.rejects(createSqliteStore(file), NewerSchemaError);
  });
});

describe('SQLite queries', () => {
  it('reach what they read through an index, whatever the number of rows', async () => {
    const file = newPath();
    await (await createSqliteStore(file)).close();
    const database = new Database(file);
    const builder = new Kysely<Tables>({dialect: new SqliteDialect({database: new Database(file)})});
    const plan = ({sql, parameters}: CompiledQuery): string =>
      (database.prepare(`explain query plan ${sql}`).all([...parameters]) as {detail: string}[]).map(({detail}) => detail).join('\n');

    const page = plan(scopeQuery(builder, 'kudos', 'space/harbor', {at: 5, sequence: '3'}, 21).compile());
    assert.match(page, /SEARCH places USING COVERING INDEX .*view=\? AND scope=\? AND \(at,sequence\)<\(\?,\?\)/);
    const plans = [
      page,
      plan(scopeQuery(builder, 'kudos', 'space/harbor', undefined, 21).compile()),
      plan(recordedQuery(builder, {type: 'hearth.moderation.hidden.v1', limit: 20}).compile()),
      plan(recordedQuery(builder, {type: 'hearth.moderation.hidden.v1', before: '99', limit: 20}).compile()),
      plan(recordedQuery(builder, {type: 'hearth.kudos.given.v1', person: 'ana', limit: 20}).compile()),
      plan(thingsQuery(builder, 'kudos', ['x', 'y']).compile()),
      plan(knownQuery(builder, 'ana', 's', ['x', 'y']).compile()),
      plan(hintsQuery(builder, '5', '9').compile()),
      plan(recordedAfterQuery(builder, '5', 9).compile()),
      plan(recordedAfterQuery(builder, '5', 9, 'ana').compile()),
      plan(recordedAtQuery(builder, ['5', '9']).compile()),
      plan(builder.deleteFrom('places').where('kind', '=', 'kudos').where('id', 'in', ['x', 'y']).compile()),
    ];
    for (const text of plans) {
      assert.match(text, /^SEARCH /);
      assert.doesNotMatch(text, /SCAN|TEMP B-TREE/);
    }
    // The newest position is the last row of the table: the scan of its key ends at the first step.
    assert.doesNotMatch(plan(headQuery(builder).compile()), /TEMP B-TREE/);
    await builder.destroy();
    database.close();
  });
});
