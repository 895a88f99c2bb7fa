/** What lies in the tables and files of a host that polls were answered on: whoever answered never stands beside an answer there, and what goes is gone. */
import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import Database from 'libsql';
import pg from 'pg';
import {createMemoryStore} from '../../../src/server/index.js';
import type {PersonalData, Store} from '../../../src/server/index.js';
import {createPostgresStore} from '../../../src/server/stores/postgres.js';
import {createSqliteStore} from '../../../src/server/stores/sqlite.js';
import {NOON, TestHost} from '../support/host.js';
import {postgresDatabase} from '../support/postgres-server.js';
import {pairs, rowOf, says} from '../../support/rows.js';
import type {Row} from '../../support/rows.js';
import {act, answer, change, DAY, opened, options, pollOf} from './polls.js';

/** A store that somebody looks into. */
interface Kept {
  store: Store;
  /** All rows of all tables. */
  rows(): Promise<Row[]>;
  /** All bytes of all files; absent where there are none that are ours. */
  bytes?(): Promise<string>;
  /** Runs some statements, as somebody does who has the database. */
  run?(statements: string): Promise<void>;
  /** The same, opened once more. */
  again?(): Promise<Store>;
  dispose(): Promise<void>;
}

const database = postgresDatabase();
let schemas = 0;

const kinds: Record<string, () => Promise<Kept>> = {
  async memory() {
    const store = createMemoryStore();
    const rows = async () => {
      const logged = await store.recordedAfter('0', 1000);
      const things = await store.things('poll', [
        ...new Set(logged.map(({body}) => (JSON.parse(body) as {subject?: string; id: string}).subject ?? '')),
      ]);
      return [...logged.map(rowOf), ...(await store.hints('0', '1000')).map(rowOf), ...Array.from(things, ([id, state]): Row => [id, state])];
    };
    return {store, rows, dispose: () => store.close()};
  },
  async sqlite() {
    const folder = await mkdtemp(join(tmpdir(), 'hearth-kept-'));
    const path = join(folder, 'host.db');
    const open: Store[] = [];
    const again = async () => {
      await open.pop()?.close();
      open.push(await createSqliteStore(path));
      return open[0]!;
    };
    return {
      store: await again(),
      again,
      async rows() {
        const reader = new Database(path);
        const tables = reader.prepare("select name from sqlite_master where type = 'table'").all() as {name: string}[];
        const all = tables.flatMap(({name}) => reader.prepare(`select * from "${name}"`).all() as Record<string, unknown>[]);
        reader.close();
        return all.map(rowOf);
      },
      async bytes() {
        const files = await readdir(folder);
        return (await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')))).join('\n');
      },
      async run(statements) {
        const writer = new Database(path);
        writer.exec(statements);
        writer.close();
      },
      async dispose() {
        await open.pop()?.close();
        await rm(folder, {recursive: true});
      },
    };
  },
  ...(database && {
    async postgres() {
      const schema = `kept ${++schemas}`;
      const url = await database();
      const client = new pg.Client({connectionString: url});
      await client.connect();
      await client.query(`set search_path to ${client.escapeIdentifier(schema)}`);
      const open: Store[] = [];
      const again = async () => {
        await open.pop()?.close();
        open.push(await createPostgresStore(url, {schema}));
        return open[0]!;
      };
      return {
        store: await again(),
        again,
        async rows() {
          const {rows} = await client.query<{name: string}>('select tablename as name from pg_tables where schemaname = current_schema()');
          const all: Row[] = [];
          for (const {name} of rows) all.push(...(await client.query<Record<string, unknown>>(`select * from "${name}"`)).rows.map(rowOf));
          return all;
        },
        async run(statements: string) {
          await client.query(statements);
        },
        async dispose() {
          await open.pop()?.close();
          await client.end();
        },
      };
    },
  }),
};

/** What is looked for: an answer, or what was said beside one. */
const ANSWER = /"option":"(?:fri|sat)"|words-of-/;
const PEOPLE = ['bilal', 'dmitri', 'p1'];

for (const [kind, create] of Object.entries(kinds)) {
  describe(`Whoever has all that a host keeps of polls (${kind})`, () => {
    let kept: Kept;
    let host: TestHost;
    beforeEach(async () => {
      kept = await create();
      host = new TestHost(kept.store, options());
    });
    afterEach(() => kept.dispose());

    it('finds nobody beside an answer where it is not named; each answer stands once, under a code', async () => {
      const id = await opened(host, {comments: true});
      await answer(host, 'bilal', id, 'fri', {comment: 'words-of-bilal'});
      await answer(host, 'dmitri', id, 'sat', {comment: 'words-of-dmitri'});
      await change(host, 'dmitri', id, 'fri', 'words-of-dmitri, again');
      await answer(host, 'p1', id, 'fri');
      const rows = await kept.rows();
      assert.deepEqual(pairs(rows, PEOPLE, ANSWER), []);
      assert.equal(rows.filter((row) => says(row, /words-of-bilal/)).length, 1);
      assert.ok(
        PEOPLE.every((person) => pairs(rows, [person], /hearth\.poll\.answered\.v1/).length > 0),
        'that somebody answered is known',
      );
      // Names are in the order of the alphabet, whoever answered first.
      const state = JSON.parse((await kept.store.things('poll', [id])).get(id)!) as {answers: Record<string, unknown>};
      assert.deepEqual(Object.keys(state.answers), Object.keys(state.answers).sort());
      assert.equal(Object.keys(state.answers).length, 3);
      const bytes = await kept.bytes?.();
      if (bytes !== undefined) assert.ok(!/authid":"(?:bilal|dmitri|p1)"[^\0]{0,80}words-of|words-of[^\0]{0,300}authid/.test(bytes));
      // The search does find one where there is one.
      assert.equal(pairs([...rows, ['7', 'bilal', '{"data":{"answer":{"option":"fri"}}}']], PEOPLE, ANSWER).length, 1);
    });

    it('finds nothing of an answer that was changed or taken back, nor of those of a poll that was called off, named or not', async () => {
      for (const privacy of ['confidential', 'named'] as const) {
        const id = await opened(host, {privacy, comments: true});
        await answer(host, 'bilal', id, 'fri', {comment: 'words-of-bilal'});
        await answer(host, 'dmitri', id, 'fri', {comment: 'words-of-dmitri'});
        await change(host, 'dmitri', id, 'sat', 'second-words');
        const gone = async (words: string): Promise<void> => {
          assert.ok(!(await kept.rows()).some((row) => says(row, new RegExp(words))), `${privacy}: ${words} in a table`);
          assert.ok(!(await kept.bytes?.())?.includes(words), `${privacy}: ${words} in a file`);
        };
        await gone('words-of-dmitri');
        await act(host, 'bilal', 'hearth.poll.withdrawn.v1', {}, {subject: id});
        await gone('words-of-bilal');
        await act(host, 'ana', 'hearth.poll.called_off.v1', {}, {subject: id});
        await gone('second-words');
      }
    });

    it('knows still that an event is the same again, and that another one is not', async () => {
      const id = await opened(host);
      const {definitionHash} = (await pollOf(host, 'bilal', id))!.data;
      const event = host.event({type: 'hearth.poll.answered.v1', data: {definitionHash, answer: {option: 'fri'}}, space: 'harbor', subject: id});
      assert.equal((await host.post('bilal', event))[0]?.status, 'stored');
      assert.equal((await host.post('bilal', event))[0]?.status, 'duplicate');
      const other = {...event, type: 'hearth.poll.withdrawn.v1' as const, data: {}};
      assert.equal((await host.post('bilal', other))[0]?.code, 'id-conflict');
      // What it said is not known any more: the first answer holds, and nothing is said of it.
      const sat = {...event, data: {definitionHash, answer: {option: 'sat'}}};
      assert.equal((await host.post('bilal', sat))[0]?.status, 'duplicate');
      assert.deepEqual((await pollOf(host, 'bilal', id))?.data.mine, {answered: true, answer: {option: 'fri'}});
    });

    it('hands out to each person what they answered, as it is now, and erases it', async () => {
      const id = await opened(host, {comments: true});
      const named = await opened(host, {privacy: 'named'});
      await answer(host, 'bilal', id, 'fri', {comment: 'words-of-bilal'});
      await change(host, 'bilal', id, 'sat', 'other-words');
      await answer(host, 'bilal', named, 'fri');
      const exported = async (by: string) => (await (await host.request(by, '/v1/me/export')).json()) as PersonalData;
      assert.deepEqual((await exported('bilal')).held, [
        {answer: {option: 'sat'}, comment: 'other-words', kind: 'poll', id},
        {answer: {option: 'fri'}, kind: 'poll', id: named},
      ]);
      assert.equal((await exported('ana')).held, undefined);
      await host.handler.rights.erase('bilal');
      assert.equal((await exported('bilal')).held, undefined);
      const rows = await kept.rows();
      for (const trace of [/words-of-bilal|other-words/, /(?<![\w-])bilal(?![\w-])/]) assert.ok(!rows.some((row) => says(row, trace)), String(trace));
    });

    if (kind === 'memory') return;
    it('finds no more in a store that was filled before this was so', async () => {
      const id = await opened(host, {comments: true});
      const {definitionHash} = (await pollOf(host, 'bilal', id))!.data;
      const data = {definitionHash, answer: {option: 'fri'}, comment: 'words-of-bilal'};
      const event = host.event({type: 'hearth.poll.answered.v1', data, space: 'harbor', subject: id});
      assert.equal((await host.post('bilal', event))[0]?.status, 'stored');
      const {sequence, body} = (await kept.store.recordedAfter('0', 10)).at(-1)!;
      // As it was written then: with all that was said, and its digest.
      const whole = JSON.stringify({...(JSON.parse(body) as object), data});
      const over = await opened(host);
      const state = JSON.parse((await kept.store.things('poll', [over])).get(over)!) as object;
      const counted = {batchNo: 1, counted: [], sums: {people: 7}, groups: {}, shown: [], closed: true};
      await kept.run!(`update things set state = '${JSON.stringify({...state, release: counted})}' where kind = 'poll' and id = '${over}'`);
      await kept.run!(
        `update events set body = '${whole}', hash = 'of-it-all' where sequence = ${sequence};
         alter table events drop column thing; drop index events_of_person_in_order; delete from migrations where version >= 5`,
      );
      assert.equal(pairs(await kept.rows(), PEOPLE, ANSWER).length, 1);
      const again = await kept.again!();
      host = new TestHost(again, options());
      const rows = await kept.rows();
      assert.deepEqual(pairs(rows, PEOPLE, ANSWER), []);
      assert.ok(!rows.some((row) => says(row, /of-it-all/)));
      const {release} = JSON.parse((await again.things('poll', [over])).get(over)!) as {release: unknown};
      assert.deepEqual(release, {batchNo: 1, closed: true}, 'of what was told no sums are kept');
      assert.equal((await kept.bytes?.())?.split('words-of-bilal').length ?? 2, 2, 'once in all files');
      assert.deepEqual((await pollOf(host, 'bilal', id))?.data.mine, {answered: true, answer: {option: 'fri'}, comment: 'words-of-bilal'});
      assert.equal((await host.post('bilal', event))[0]?.status, 'duplicate');
      host.now = NOON + 8 * DAY;
      assert.equal((await pollOf(host, 'ana', id))?.data.phase, 'closed');
    });
  });
}
