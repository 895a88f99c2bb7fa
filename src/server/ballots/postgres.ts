import {Kysely, PostgresDialect, sql} from 'kysely';
import pg from 'pg';
import {reachPostgres} from '../stores/postgres-connection.js';
import type {PostgresOptions} from '../stores/postgres.js';
import {migrateBallots} from './schema.js';
import type {BallotTables} from './schema.js';
import {SqlBallotStore} from './sql.js';
import type {SqlBallotOptions} from './sql.js';
import type {BallotStore} from './store.js';

/** The first half of the keys of the locks under which ballots are written; the second is of the poll (PostgreSQL, section 9.27.10). */
const BALLOTS = 1_214_606_707;

/**
 * Opens ballots in a PostgreSQL database and brings their tables up to date; creates them where there are none. PostgreSQL 13 or later. Several
 * processes may share them.
 *
 * A ballot is on the disk of the server before its sender is told. A copy of the database tells no order; the archive of its write-ahead log, where
 * one is kept, tells in which order all that was ever written came, ballots too: keep none for this database, or not for long.
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
  const pool = new pg.Pool({...reachPostgres(url, schema), max: Math.max(2, connections)});
  // Without a listener an idle connection that breaks would end the process.
  pool.on('error', onError);
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
    {reader: database, transact, hold: (transaction, name) => lock(transaction, `/${name}`), end: () => database.destroy()},
    {
      groupWait,
      wholeUpTo,
      onError: (error) => onError(error instanceof Error ? error : new Error('Ballots that wait could not be written.', {cause: error})),
    },
  );
}
