import {sql} from 'kysely';
import type {Kysely} from 'kysely';
import {inTransaction, openSqlite, writersOf} from '../stores/sqlite-connection.js';
import {migrateBallots} from './schema.js';
import type {BallotTables} from './schema.js';
import {SqlBallotStore} from './sql.js';
import type {SqlBallotOptions} from './sql.js';
import type {BallotStore} from './store.js';

/**
 * Opens ballots in an SQLite file and brings their tables up to date; creates the file where there is none. It may be the file of the host's
 * store, and is better one of its own, which other people may read.
 *
 * A ballot is on the disk before its sender is told. The write-ahead log of SQLite shows what was written after what, so it is emptied each time, also when
 * somebody is given a token; where somebody else reads from the file at that moment, the next time.
 *
 * @throws {NewerSchemaError} where a later version of this software has changed the file.
 */
export async function createSqliteBallotStore(path: string, options?: SqlBallotOptions): Promise<BallotStore> {
  const database = openSqlite<BallotTables>(path);
  const queue = writersOf(path);
  const transact = <Result>(_pollId: string, work: (database: Kysely<BallotTables>) => Promise<Result>): Promise<Result> =>
    queue.run(() => database.connection().execute((connection) => inTransaction(connection, work)));
  try {
    await transact('', (connection) => migrateBallots(connection, 'without rowid'));
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return new SqlBallotStore(
    {
      reader: database,
      transact,
      // What is replaced in the file itself is overwritten.
      scrub: () =>
        queue.run(async () => {
          const {rows} = await sql<{busy: number}>`pragma wal_checkpoint(truncate)`.execute(database);
          return rows[0]?.busy === 0;
        }),
      async end() {
        await queue.idle();
        await database.destroy();
      },
    },
    options,
  );
}
