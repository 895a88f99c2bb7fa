import {sql} from 'kysely';
import type {Kysely} from 'kysely';
import {migrate} from './schema.js';
import type {Tables} from './schema.js';
import {createSqlStore, ensureEpoch} from './sql.js';
import {inTransaction, openSqlite, writersOf} from './sqlite-connection.js';
import type {Store} from './store.js';
import {Watchers} from './watchers.js';

/** Milliseconds between two looks at whether another process has written. A look reads a number that is in memory. */
const LOOK = 250;

/**
 * Opens a store in an SQLite file and brings its tables up to date; creates the file where there is none.
 *
 * What is written is on the disk before the writer is told (WAL with full synchronisation). Several processes may share the file.
 *
 * @throws {NewerSchemaError} where a later version of this software has changed the file.
 */
export async function createSqliteStore(path: string): Promise<Store> {
  const writer = openSqlite<Tables>(path);
  const queue = writersOf(path);
  const watchers = new Watchers();
  const transact = <Result>(work: (database: Kysely<Tables>) => Promise<Result>): Promise<Result> =>
    queue.run(async () => {
      const result = await writer.connection().execute((connection) => inTransaction(connection, work));
      watchers.tell();
      return result;
    });
  let epoch: string;
  try {
    const opened = await transact(async (database) => ({changed: await migrate(database), epoch: await ensureEpoch(database)}));
    ({epoch} = opened);
    if (opened.changed) await queue.run(() => checkpoint(writer));
  } catch (error) {
    await writer.destroy();
    throw error;
  }
  // A connection of its own: readers see what was committed, also while the writer is at work.
  const reader = openSqlite<Tables>(path);
  const others = watchOthers(reader, watchers);
  return createSqlStore({
    epoch,
    reader,
    transact,
    // The log of SQLite itself holds what it was before.
    scrub: () => queue.run(() => checkpoint(writer)),
    watch(callback, onError) {
      const end = watchers.add(callback);
      others.begin(onError);
      return end;
    },
    async close() {
      others.stop();
      await queue.idle();
      await reader.destroy();
      await writer.destroy();
    },
  });
}

/** Looks whether another connection has changed the file (https://sqlite.org/pragma.html#pragma_data_version), while anybody watches. */
function watchOthers(reader: Kysely<Tables>, watchers: Watchers) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let before: number | undefined;
  const look = async (onError: (error: unknown) => void): Promise<void> => {
    try {
      const {rows} = await sql<{data_version: number}>`pragma data_version`.execute(reader);
      const version = rows[0]?.data_version;
      if (before !== undefined && version !== before) watchers.tell();
      before = version;
    } catch (error) {
      onError(error);
    }
    isLooking &&= !watchers.isEmpty;
    // It keeps no process alive.
    if (isLooking) timer = setTimeout(() => void look(onError), LOOK).unref();
  };
  return {
    /** From now on: what is written after this is noticed. */
    begin(onError: (error: unknown) => void): void {
      if (isLooking) return;
      isLooking = true;
      before = undefined;
      void look(onError);
    },
    stop(): void {
      isLooking = false;
      clearTimeout(timer);
    },
  };
}

/** Moves what the write-ahead log of SQLite holds into the file, and empties it. Whoever reads at that moment is waited for. */
async function checkpoint(writer: Kysely<Tables>): Promise<void> {
  const {rows} = await sql<{busy: number}>`pragma wal_checkpoint(truncate)`.execute(writer);
  if (rows[0]?.busy)
    console.warn('Hearth: what was erased is still in the write-ahead log of SQLite, as somebody else reads from it. It goes with the next one.');
}
