import Database from 'libsql';
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {Kysely, SqliteDialect} from 'kysely';
import type {CompiledQuery} from 'kysely';
import {NewerSchemaError} from '../../../src/server/stores/schema.js';
import type {Tables} from '../../../src/server/stores/schema.js';
import {headQuery, knownQuery, recordedQuery, scopeQuery, thingsQuery} from '../../../src/server/stores/sql.js';
import {createSqliteStore} from '../../../src/server/stores/sqlite.js';
import type {LogEvent} from '../../../src/server/stores/store.js';
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

  it('uses a write-ahead log', async () => {
    const file = newPath();
    await (await createSqliteStore(file)).close();
    const database = new Database(file);
    assert.deepEqual(database.pragma('journal_mode'), [{journal_mode: 'wal'}]);
    database.close();
  });

  it('is brought up to date from its first form, with what people gave and received', async () => {
    const file = newPath();
    const database = new Database(file);
    database.exec(`
      create table migrations (version integer primary key, name text not null);
      insert into migrations values (1, 'log, things and places');
      create table settings (name text primary key, value text not null);
      insert into settings values ('epoch', 'the first');
      create table events (sequence bigint primary key, person text not null, source text not null, id text not null, type text not null,
        space text not null, recorded_at bigint not null, hash text not null, body text not null, unique (person, source, id));
      create table things (kind text not null, id text not null, state text not null, primary key (kind, id));
      create table places (view text not null, scope text not null, at bigint not null, sequence bigint not null, kind text not null,
        id text not null, primary key (view, scope, at, sequence, kind, id));
      create index places_of_thing on places (kind, id);
      insert into events values
        (1, 'ana ü', 's', 'x', 'hearth.kudos.given.v1', 'harbor', 1, '', '{"id":"x"}'),
        (2, 'bo', 's', 'y', 'hearth.kudos.given.v1', 'harbor', 2, '', '{"id":"y"}'),
        (3, 'bo', 's', 'z', 'hearth.kudos.reacted.v1', 'harbor', 3, '', '{"id":"z"}');
      insert into places values
        ('kudos', 'space/harbor', 1, 1, 'kudos', 'x'), ('kudos', 'space/harbor', 2, 2, 'kudos', 'y'),
        ('mine', 'person/ana%20%C3%BC', 1, 1, 'kudos', 'x'), ('mine', 'person/bo', 1, 1, 'kudos', 'x'), ('mine', 'group/crew', 1, 1, 'kudos', 'x'),
        ('mine', 'person/bo', 2, 2, 'kudos', 'y'), ('mine', 'person/ana%20%C3%BC', 2, 2, 'kudos', 'y');
    `);
    database.close();
    const store = await createSqliteStore(file);
    assert.equal(store.epoch, 'the first');
    const ids = async (view: string, ...scopes: string[]) => (await store.page({view, scopes, limit: 9})).map(({id}) => id);
    assert.deepEqual(await ids('mine', 'given/person/ana%20%C3%BC'), ['x']);
    assert.deepEqual(await ids('mine', 'received/person/ana%20%C3%BC'), ['y']);
    assert.deepEqual(await ids('mine', 'given/person/bo'), ['y']);
    assert.deepEqual(await ids('mine', 'received/person/bo'), ['x']);
    assert.deepEqual(await ids('mine', 'received/group/crew'), ['x']);
    assert.deepEqual(await ids('mine', 'person/bo', 'group/crew'), []);
    assert.deepEqual(await ids('kudos', 'space/harbor'), ['y', 'x']);
    assert.deepEqual(await store.recorded({type: 'hearth.kudos.given.v1', limit: 9}), ['{"id":"y"}', '{"id":"x"}']);
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
