import {Kysely, PostgresDialect, sql} from 'kysely';
import {migrate} from './schema.js';
import type {Tables} from './schema.js';
import {openPool, reachPostgres} from './postgres-connection.js';
import {Doorbell} from './postgres-doorbell.js';
import {Vacuum} from './postgres-vacuum.js';
import {createSqlStore, ensureEpoch} from './sql.js';
import type {Store} from './store.js';
import {WriteQueue} from './write-queue.js';

/** How a PostgreSQL store is reached. */
export interface PostgresOptions {
  /** Where its tables are; they are created there. By default the first of the connection's search path, which is `public` mostly. */
  schema?: string;
  /** Connections at most, the writer's among them: two or more. By default 10. One more listens, while anybody follows what changes. */
  connections?: number;
  /**
   * Is told when a connection that nobody was using breaks. The next request opens another, so that nothing needs to be done. By default
   * it is written to the console.
   */
  onError?: (error: Error) => void;
}

/**
 * The key of the lock that a writer holds until it has committed (PostgreSQL, section 9.27.10): with one writer at a time, in however many
 * processes, positions in the log are given without a gap and become visible in their order, so that no reader can pass one by.
 */
const WRITER = 1_214_606_706;

/**
 * Opens a store in a PostgreSQL database and brings its tables up to date; creates them where there are none. PostgreSQL 13 or later.
 *
 * What is written is on the disk of the server before the writer is told, as its `synchronous_commit` says. Several processes may share
 * the database. Rows that were replaced stay in its files until `vacuum`: tables of up to 64 MiB are written to new files then (`VACUUM FULL`), larger
 * ones tidied (`VACUUM`), as the role that owns them.
 *
 * @param url Such as `postgres://hearth:secret@db.example:5432/hearth`.
 * @throws {NewerSchemaError} where a later version of this software has changed the tables.
 */
export async function createPostgresStore(url: string, options: PostgresOptions = {}): Promise<Store> {
  const {schema, connections = 10, onError = (error) => console.error('Hearth: a connection to PostgreSQL broke.', error)} = options;
  const reached = reachPostgres(url, schema);
  const pool = openPool(reached, connections, onError);
  const database = new Kysely<Tables>({dialect: new PostgresDialect({pool})});
  // Those of one process wait here, in their order, and hold no connection meanwhile; those of others wait for the lock.
  const queue = new WriteQueue();
  const transact = <Result>(work: (database: Kysely<Tables>) => Promise<Result>): Promise<Result> =>
    queue.run(() =>
      database.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${WRITER}, hashtext(coalesce(${schema ?? null}, current_schema())))`.execute(transaction);
        const result = await work(transaction);
        await Doorbell.ring(transaction);
        return result;
      }),
    );
  const doorbell = new Doorbell(reached);
  const vacuum = new Vacuum(pool);
  try {
    const epoch = await transact(async (transaction) => {
      if (schema !== undefined) await transaction.schema.createSchema(schema).ifNotExists().execute();
      await migrate(transaction);
      return ensureEpoch(transaction);
    });
    return createSqlStore({
      reader: database,
      transact,
      epoch,
      scrub: async () => vacuum.note(),
      vacuum: () => vacuum.run(),
      watch: (callback, onOtherError) => doorbell.watch(callback, onOtherError),
      async close() {
        await queue.idle();
        await doorbell.close();
        await database.destroy();
      },
    });
  } catch (error) {
    await database.destroy();
    throw error;
  }
}
