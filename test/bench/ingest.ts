/** N2: what it costs to keep events in SQLite. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Database from 'libsql';
import {createDirectory, createIntake} from '../../src/server/index.js';
import {createSqliteStore} from '../../src/server/stores/sqlite.js';
import {batch} from './batches.js';
import {alternate, median, timed, two} from './measure.js';
import type {Row} from './measure.js';

const EVENTS = 50;
const BATCHES = 40;
const TABLES = ['events', 'things', 'places', 'hints'] as const;

export async function ingest(): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-bench-'));
  const people = Array.from({length: 2}, (_, index) => ({id: `p${index}`, name: `Person ${index}`}));
  const path = join(folder, 'host.sqlite');
  const store = await createSqliteStore(path);
  const intake = createIntake({store, directory: createDirectory({people})});
  const by = {id: 'p0', name: 'Person 0', roles: [], spaces: ['harbor']};
  const bare = new Database(join(folder, 'bare.sqlite'));
  try {
    bare.exec('pragma journal_mode = WAL');
    bare.exec('pragma synchronous = FULL');
    const reader = new Database(path);
    for (const {sql} of reader.prepare("select sql from sqlite_master where sql is not null and name not like 'sqlite_%'").all() as {sql: string}[])
      bare.exec(sql);
    let seen = 0;
    const {ratio, samples} = await alternate(
      7,
      () =>
        timed(async () => {
          for (let count = 0; count < BATCHES; count++) await intake.accept(batch(EVENTS), by);
        }),
      async () => {
        // The very rows that the host writes for as many events.
        await intake.accept(batch(EVENTS), by);
        const head = Number(await store.head());
        const rows = TABLES.map((table) => {
          const column = table === 'things' ? 'rowid' : 'sequence';
          const from = table === 'things' ? head - EVENTS : head - EVENTS;
          return {table, rows: reader.prepare(`select * from ${table} where ${column} > ${from} limit 400`).all() as Record<string, unknown>[]};
        });
        const inserts = rows.map(({table, rows: some}) => {
          const columns = Object.keys(some[0]!);
          return {columns, some, statement: bare.prepare(`insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`)};
        });
        return timed(async () => {
          for (let count = 0; count < BATCHES; count++) {
            seen++;
            bare.exec('begin immediate');
            for (const {columns, some, statement} of inserts) {
              for (const row of some) statement.run(columns.map((column) => ofItsOwn(column, row[column], seen)));
            }
            bare.exec('commit');
          }
        });
      },
    );
    const own = median(samples.map(({candidate}) => candidate));
    return {
      name: 'N2',
      what: `batches of ${EVENTS} events into SQLite / the same rows by the driver alone`,
      goal: '>= 0.50',
      figure: `${two(1 / ratio)} (${Math.round((BATCHES * EVENTS * 1000) / own)} events/s)`,
      isMet: 1 / ratio >= 0.5,
      samples,
    };
  } finally {
    await store.close();
    bare.close();
    rmSync(folder, {recursive: true});
  }
}

/** The same value, made another one where a key must not be there twice. */
function ofItsOwn(column: string, value: unknown, turn: number): unknown {
  if (column === 'sequence') return Number(value) + turn * 1_000_000;
  return column === 'id' ? `${String(value)}-${turn}` : value;
}
