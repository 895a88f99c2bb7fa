import assert from 'node:assert/strict';
import {it} from 'node:test';
import {Kysely, PostgresDialect} from 'kysely';
import pg from 'pg';
import {createDirectory, createHandler} from '../../../src/server/index.js';
import {NewerSchemaError} from '../../../src/server/stores/schema.js';
import {createPostgresStore} from '../../../src/server/stores/postgres.js';
import type {Tables} from '../../../src/server/stores/schema.js';
import {scopeQuery} from '../../../src/server/stores/sql.js';
import type {LogEvent, Store} from '../../../src/server/stores/store.js';
import {describeNeeding} from '../../support/needing.js';
import {postgresDatabase} from '../support/postgres-server.js';
import {assertBroughtUpToDate, assertNamesakeKnown, BEFORE_NAMESAKES, formOf, NAMESAKE, versions} from './earlier-forms.js';
import {describeStore} from './store-contract.js';

const database = postgresDatabase();

describeNeeding('PostgreSQL', 'PostgreSQL', database, describePostgres);

function describePostgres(database: () => Promise<string>): void {
  let schemas = 0;
  let schema = '';
  const newSchema = (): string => (schema = `store ${++schemas} "of\\a" test`);
  const open = async (name = newSchema()): Promise<Store> => createPostgresStore(await database(), {schema: name});

  describeStore('PostgreSQL', {
    open,
    async reopen(store) {
      await store.close();
      return open(schema);
    },
    dispose: (store) => store.close(),
  });

  const asAdmin = async <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
    const client = new pg.Client({connectionString: await database()});
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };

  const event = (sequence: string, id = sequence): LogEvent => {
    return {sequence, id, person: 'ana', source: 's', type: 't', space: 'h', recordedAt: 1_700_000_000_000, hash: '', body: '{}'};
  };
  const append = (store: Store, id: string): Promise<string> =>
    store.write(async (reader) => {
      const sequence = String(BigInt(await reader.head()) + 1n);
      return {changes: {events: [event(sequence, id)], things: [], places: []}, result: sequence};
    });

  /** The files of a table and of what does not fit into its rows, as the server has them on its disk. */
  const filesOf = (table: string): Promise<string> =>
    asAdmin(async (client) => {
      await client.query('checkpoint');
      const {rows} = await client.query<{file: Buffer}>(
        `select pg_read_binary_file(pg_relation_filepath(file)) as file from pg_class, unnest(array[oid, reltoastrelid]) as file
        where oid = to_regclass($1) and file <> 0`,
        [`${client.escapeIdentifier(schema)}.${table}`],
      );
      return rows.map(({file}) => file.toString('latin1')).join('\n');
    });

  /** A poll whose answers change again and again, and at last are others. */
  async function answers(store: Store): Promise<void> {
    for (const answer of ['first', 'second', 'third', 'last']) {
      const things = [{kind: 'poll', id: 'p', state: JSON.stringify({answers: {nobody: `the ${answer} answer`}})}];
      await store.write(async () => ({changes: {events: [], things, places: [], forgets: true}, result: undefined}));
    }
  }

  const hostOf = (store: Store, told: unknown[]) =>
    createHandler({store, directory: createDirectory({people: []}), identify: () => null, onError: (error) => told.push(error)});

  it('leaves nothing of replaced answers in its files, once a host has looked after them', async () => {
    const store = await open();
    const told: unknown[] = [];
    const host = hostOf(store, told);
    await host.maintain();
    await answers(store);
    assert.match(await filesOf('things'), /the first answer/, 'PostgreSQL keeps replaced rows');
    let files = '';
    // Whoever is at the table just then, such as the server's own autovacuum, puts that off until the next time.
    for (let time = 0; time < 10 && (time === 0 || /the first answer/.test(files)); time++) {
      await hostOf(store, told).maintain();
      files = await filesOf('things');
    }
    assert.doesNotMatch(files, /the (?:first|second|third) answer/);
    assert.match(files, /the last answer/);
    assert.deepEqual(told, []);
    await store.close();
  });

  it('says so where its role may not have that done', async () => {
    const owner = await open();
    await answers(owner);
    await owner.close();
    const role = await asAdmin(async (client) => {
      const [name, of] = ['hearth_guest', client.escapeIdentifier(schema)];
      await client.query(`drop role if exists ${name}`);
      await client.query(`create role ${name} login`);
      const {rows} = await client.query<{name: string}>('select current_database() as name');
      await client.query(`grant create on database ${client.escapeIdentifier(rows[0]!.name)} to ${name}`);
      await client.query(`grant usage, create on schema ${of} to ${name}; grant all on all tables in schema ${of} to ${name}`);
      return name;
    });
    const store = await createPostgresStore(Object.assign(new URL(await database()), {username: role}).href, {schema});
    const told: unknown[] = [];
    await hostOf(store, told).maintain();
    assert.match(String(told), /NotVacuumedError: .*"things"/);
    assert.match(await filesOf('things'), /the first answer/);
    await store.close();
    await asAdmin((client) => client.query(`drop owned by ${role}; drop role ${role}`));
  });

  it('survives a write that the database refuses, whole', async () => {
    const store = await open();
    const changes = {events: [event('1', 'x'), event('2', 'x')], things: [{kind: 'kudos', id: 'x', state: '{}'}], places: []};
    await assert.rejects(
      store.write(async () => ({changes, result: undefined})),
      {code: '23505'},
    );
    assert.equal(await store.head(), '0');
    assert.equal((await store.things('kudos', ['x'])).size, 0);
    await append(store, 'x');
    assert.equal(await store.head(), '1');
    await store.close();
  });

  it('gives eight writers in stores of their own positions without a gap, and a reader that follows sees each, in order', async () => {
    const name = newSchema();
    const stores = await Promise.all(Array.from({length: 8}, () => open(name)));
    assert.equal(new Set(stores.map(({epoch}) => epoch)).size, 1);
    const seen: string[] = [];
    let done = false;
    const follow = async (reader: Store) => {
      for (;;) {
        const last = done;
        const head = BigInt(await reader.head());
        while (BigInt(seen.length) < head) {
          const id = String(seen.length + 1);
          const known = await reader.known(Array.from({length: 8}, (_, writer) => ({person: 'ana', source: 's', id: `${writer}-${id}`})));
          // Whichever writer got this position, it has committed: nothing below the head is still on its way.
          assert.equal(known.size, 1, `position ${id} is below the head ${head}`);
          assert.equal([...known.values()][0]!.sequence, id);
          seen.push(id);
        }
        if (last) return;
      }
    };
    const reader = await open(name);
    const following = follow(reader);
    const write = async (store: Store, writer: number) => {
      for (let round = 0; round < 20; round++) {
        await store.write(async (inside) => {
          const sequence = String(BigInt(await inside.head()) + 1n);
          return {changes: {events: [event(sequence, `${writer}-${sequence}`)], things: [], places: []}, result: undefined};
        });
      }
    };
    await Promise.all(stores.map(write));
    done = true;
    await following;
    assert.equal(seen.length, 160);
    for (const store of [...stores, reader]) await store.close();
  });

  it('goes on after its connections were cut', async () => {
    const broken: Error[] = [];
    const url = await database();
    const store = await createPostgresStore(url, {schema: newSchema(), onError: (error) => broken.push(error)});
    await append(store, 'before');
    await asAdmin((client) =>
      client.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()'),
    );
    const end = performance.now() + 5000;
    while (broken.length === 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.ok(broken.length > 0, 'the host was told');
    assert.equal(await append(store, 'after'), '2');
    await store.close();
  });

  it('fails a write whose connection is cut in the middle, and goes on with the next', async () => {
    const store = await open();
    const cut = store.write(async (reader) => {
      await asAdmin((client) =>
        client.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()'),
      );
      // Nothing is asked of the connection while it breaks.
      await new Promise((resolve) => setTimeout(resolve, 100));
      await reader.head();
      return {changes: {events: [event('1')], things: [], places: []}, result: undefined};
    });
    await assert.rejects(cut);
    assert.equal(await append(store, 'after'), '1');
    await store.close();
  });

  for (const version of versions)
    it(`is brought up to date from version ${version}, with all that was in it`, async () => {
      newSchema();
      await asAdmin(async (client) => {
        const name = client.escapeIdentifier(schema);
        await client.query(`create schema ${name}; set search_path to ${name}; ${formOf(version)}`);
      });
      const store = await open(schema);
      await assertBroughtUpToDate(store, version);
      await store.close();
      await asAdmin(async (client) => {
        const {rows} = await client.query<{version: number}>(`select version from ${client.escapeIdentifier(schema)}.migrations order by version`);
        // Each version that there is has been looked at.
        assert.deepEqual(
          rows.map((row) => row.version),
          versions,
        );
      });
    });

  it('reads a page from an index alone, whatever the number of rows', async () => {
    const store = await open();
    const place = (index: number) => ({view: 'kudos', scope: `space/${index % 3}`, at: index, sequence: String(index)});
    const places = Array.from({length: 3000}, (_, index) => ({kind: 'kudos', id: `id-${index}`, places: [place(index)]}));
    await store.write(async () => ({changes: {events: [], things: [], places}, result: undefined}));
    await store.close();
    const builder = new Kysely<Tables>({dialect: new PostgresDialect({pool: new pg.Pool()})});
    const {sql, parameters} = scopeQuery(builder, 'kudos', 'space/1', {at: 2000, sequence: '2000'}, 21).compile();
    const rows = await asAdmin(async (client) => {
      await client.query(`set search_path to ${client.escapeIdentifier(schema)}`);
      await client.query('vacuum analyze places');
      return (await client.query<{'QUERY PLAN': string}>(`explain ${sql}`, [...parameters])).rows;
    });
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    assert.match(plan, /Index Only Scan Backward using places_key/);
    assert.doesNotMatch(plan, /Sort|Seq Scan/);
  });

  it('learns which thing an event made under another id than its own', async () => {
    newSchema();
    await asAdmin(async (client) => {
      const name = client.escapeIdentifier(schema);
      await client.query(`create schema ${name}; set search_path to ${name}; ${formOf(BEFORE_NAMESAKES)} ${NAMESAKE}`);
    });
    const store = await open(schema);
    await assertNamesakeKnown(store);
    await store.close();
  });

  it('is not opened by an older version of this software', async () => {
    const store = await open();
    await store.close();
    await asAdmin((client) =>
      client.query(`insert into ${client.escapeIdentifier(schema)}.migrations (version, name) values (99, 'from the future')`),
    );
    await assert.rejects(open(schema), NewerSchemaError);
  });

  it('says what is wrong where there is no server', async () => {
    await assert.rejects(createPostgresStore('postgres://hearth@127.0.0.1:1/none'), {code: 'ECONNREFUSED'});
  });
}
