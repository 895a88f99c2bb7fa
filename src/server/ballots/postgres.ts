import {Kysely, PostgresDialect, sql} from 'kysely';
import {openPool, reachPostgres} from '../stores/postgres-connection.js';
import {vacuumFull} from '../stores/postgres-vacuum.js';
import type {PostgresOptions} from '../stores/postgres.js';
import {migrateBallots} from './schema.js';
import type {BallotTable, BallotTables} from './schema.js';
import {SqlBallotStore} from './sql.js';
import type {SqlBallotOptions} from './sql.js';
import type {BallotStore} from './store.js';

/** The first half of the keys of the locks under which ballots are written; the second is of the poll (PostgreSQL, section 9.27.10). */
const BALLOTS = 1_214_606_707;

/**
 * Opens ballots in a PostgreSQL database and brings their tables up to date; creates them where there are none. PostgreSQL 13 or later. Several
 * processes may share them.
 *
 * A ballot is on the disk of the server before its sender is told. PostgreSQL leaves replaced rows in the pages of a table, and with them the order in which
 * ballots came; so the tables of ballots, which are small, are written to new files after each group (`VACUUM FULL`). While a transaction in the same
 * database is older than that, as that of a dump is, replaced rows stay until the next time: ten minutes later, with the next vote, or at the close. The write-ahead log of the
 * server tells in which order all that was written came, ballots too, for as long as it is kept: archive none for this database, or not for long.
 *
 * @param url Such as `postgres://hearth:secret@db.example:5432/ballots`.
 * @throws {NewerSchemaError} where a later version of this software has changed the tables.
 */
export async function createPostgresBallotStore(
  url: string,
  options: PostgresOptions & Omit<SqlBallotOptions, 'onError'> = {},
): Promise<BallotStore> {
  const {
    schema,
    connections = 4,
    groupWait,
    wholeUpTo,
    onError = (error) => console.error('Hearth: a connection to the ballots broke.', error),
  } = options;
  const pool = openPool(reachPostgres(url, schema), connections, onError);
  const database = new Kysely<BallotTables>({dialect: new PostgresDialect({pool})});
  const lock = async (transaction: Kysely<BallotTables>, name: string): Promise<void> => {
    const whole = sql`coalesce(${schema ?? null}, current_schema()) || ${name}`;
    await sql`select pg_advisory_xact_lock(${BALLOTS}, hashtext(${whole}))`.execute(transaction);
  };
  const transact = <Result>(pollId: string, work: (database: Kysely<BallotTables>) => Promise<Result>): Promise<Result> =>
    database.transaction().execute(async (transaction) => {
      await lock(transaction, ` ${pollId}`);
      return work(transaction);
    });
  const scrub = createScrub((tables) => vacuumFull(pool, tables));
  try {
    await transact('', async (transaction) => {
      if (schema !== undefined) await transaction.schema.createSchema(schema).ifNotExists().execute();
      await migrateBallots(transaction);
    });
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return new SqlBallotStore(
    // Of a person after a poll, and never the other way, so that none waits for one that waits for it.
    {reader: database, transact, hold: (transaction, name) => lock(transaction, `/${name}`), scrub, end: () => database.destroy()},
    {
      groupWait,
      wholeUpTo,
      onError: (error) => onError(error instanceof Error ? error : new Error('Ballots that wait could not be written.', {cause: error})),
    },
  );
}

/** Vacuums tables by `run`, one run after the other: those who ask while one is under way are served together by the next, however many they are. */
function createScrub(run: (tables: readonly BallotTable[]) => Promise<boolean>): (tables: readonly BallotTable[]) => Promise<boolean> {
  let running: Promise<unknown> = Promise.resolve();
  let next: {tables: Set<BallotTable>; done: Promise<boolean>} | undefined;
  const begin = (tables: Set<BallotTable>): Promise<boolean> => {
    const done = running.then(() => {
      next = undefined;
      return run([...tables]);
    });
    running = done.catch(() => undefined);
    return done;
  };
  return async (tables) => {
    // Rows that were only added leave nothing behind.
    if (tables.length === 0) return true;
    if (!next) {
      const all = new Set(tables);
      next = {tables: all, done: begin(all)};
    } else for (const table of tables) next.tables.add(table);
    return next.done;
  };
}
