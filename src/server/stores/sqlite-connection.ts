import {resolve} from 'node:path';
import Database from 'libsql';
import {Kysely, SqliteDialect, sql} from 'kysely';
import type {SqliteDatabase} from 'kysely';
import {WriteQueue} from './write-queue.js';

/** Milliseconds that a statement waits for another process that writes to the same file. */
const BUSY_TIMEOUT = 5000;

/** Milliseconds between two tries where SQLite does not wait itself. */
const PAUSE = 10;

/** Statements that stay prepared. The shapes of our queries are few; what varies is how long a list of ids is. */
const PREPARED = 256;

const queues = new Map<string, WriteQueue>();

/**
 * The queue of all in this process who write to a file. SQLite waits for its lock without letting anything else run in the process: one who holds it
 * here, in the middle of a transaction, would never come to let it go.
 */
export function writersOf(path: string): WriteQueue {
  if (path === ':memory:') return new WriteQueue();
  const file = resolve(path);
  let queue = queues.get(file);
  if (!queue) queues.set(file, (queue = new WriteQueue()));
  return queue;
}

/** Opens a file, or creates it. What is committed is on the disk (WAL with full synchronisation). */
export function openSqlite<Tables>(path: string): Kysely<Tables> {
  const connection = new Database(path, {timeout: BUSY_TIMEOUT});
  useWal(connection);
  connection.pragma('synchronous = FULL');
  // What is deleted or replaced is overwritten: what somebody wants to be erased does not stay in the file.
  connection.pragma('secure_delete = ON');
  return new Kysely({dialect: new SqliteDialect({database: keepPrepared(connection)})});
}

/**
 * Has a file written to ahead of itself. Of one that is not yet, as it is new, SQLite does not wait for another process that is about to write to it:
 * it refuses at once, as both could wait for each other. Like its own waiting, this lets nothing else run in the process.
 */
function useWal(connection: Database.Database): void {
  const end = performance.now() + BUSY_TIMEOUT;
  for (;;) {
    try {
      connection.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if ((error as {code?: unknown}).code !== 'SQLITE_BUSY' || performance.now() > end) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

/** Runs `work` with the write lock taken at the start, so that what it reads cannot change before it writes. */
export async function inTransaction<Tables, Result>(
  connection: Kysely<Tables>,
  work: (database: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  await sql`begin immediate`.execute(connection);
  try {
    const result = await work(connection);
    await sql`commit`.execute(connection);
    return result;
  } catch (error) {
    try {
      await sql`rollback`.execute(connection);
    } catch (rollbackError) {
      // Some failures, such as a full disk, have ended the transaction already. Neither error may hide the other.
      throw new AggregateError([error, rollbackError], 'A transaction failed and could not be rolled back.');
    }
    throw error;
  }
}

/** The part of the driver that the query builder uses, with the statements used last kept prepared. */
function keepPrepared(connection: Database.Database): SqliteDatabase {
  const prepared = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    close: () => {
      prepared.clear();
      connection.close();
    },
    prepare(text) {
      const statement = prepared.get(text) ?? connection.prepare<unknown[]>(text);
      // A map keeps the order of insertion: what was used last moves to its end, what was not used for longest leads.
      prepared.delete(text);
      prepared.set(text, statement);
      if (prepared.size > PREPARED) prepared.delete(prepared.keys().next().value!);
      return statement;
    },
  };
}
