import {sql} from 'kysely';
import type {Kysely} from 'kysely';
import {NewerSchemaError} from '../stores/schema.js';

/** The tables of ballots: they have migrations of their own, so that they can lie in another database than everything else. */
export interface BallotTables {
  /** One row a migration that has run. */
  ballot_migrations: {version: number; name: string};
  /** What was signed for whom. */
  ballots_issued: {poll_id: string; person: string; blinded_hash: string; signature: string};
  /** Ballots that count. */
  ballots: BallotRow;
  /** Ballots that count as well, and wait for others to be written together with. */
  ballots_held: BallotRow;
  /** One row a poll that is over: `choices` is JSON. */
  ballots_closed: {poll_id: string; issued: number; counted: number; choices: string; forgotten: number};
}

/** A table in which something is kept of polls. */
export type BallotTable = Exclude<keyof BallotTables, 'ballot_migrations'>;

export interface BallotRow {
  poll_id: string;
  spent: string;
  choice: string;
}

/**
 * How a table ends whose rows have no number. SQLite gives each row one in the order of arrival, unless it is told not to
 * (https://sqlite.org/withoutrowid.html). PostgreSQL has nothing like it: there rows are written anew, see `sql.ts`.
 */
export type TableEnd = 'without rowid' | undefined;

interface Migration {
  name: string;
  up(database: Kysely<BallotTables>, end: TableEnd): Promise<void>;
}

/** Every change of the tables, in order. One that was released is never changed; the next is added at the end. */
const migrations: readonly Migration[] = [
  {
    name: 'ballots and what was signed',
    async up(database, end) {
      const table = (name: string, key: string[], others: string[], numbers: string[] = []) => {
        let builder = database.schema.createTable(name);
        for (const column of [...key, ...others]) builder = builder.addColumn(column, 'text', (one) => one.notNull());
        for (const column of numbers) builder = builder.addColumn(column, 'bigint', (one) => one.notNull());
        const keyed = builder.addPrimaryKeyConstraint(`${name}_key`, key as never[]);
        return (end ? keyed.modifyEnd(sql.raw(end)) : keyed).execute();
      };
      await table('ballots_issued', ['poll_id', 'person'], ['blinded_hash', 'signature']);
      await table('ballots', ['poll_id', 'spent'], ['choice']);
      await table('ballots_held', ['poll_id', 'spent'], ['choice']);
      await table('ballots_closed', ['poll_id'], ['choices'], ['issued', 'counted', 'forgotten']);
      await database.schema.createIndex('ballots_issued_to').on('ballots_issued').columns(['person', 'poll_id']).execute();
    },
  },
];

/** Brings the tables to the newest form. Call it inside a transaction of the only writer. @throws {NewerSchemaError} */
export async function migrateBallots(database: Kysely<BallotTables>, end?: TableEnd): Promise<void> {
  await database.schema
    .createTable('ballot_migrations')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();
  const done = await database.selectFrom('ballot_migrations').select('version').orderBy('version', 'desc').limit(1).executeTakeFirst();
  const newest = done?.version ?? 0;
  if (newest > migrations.length) throw new NewerSchemaError(newest, migrations.length);
  for (const [index, {name, up}] of migrations.entries()) {
    if (index < newest) continue;
    await up(database, end);
    await database
      .insertInto('ballot_migrations')
      .values({version: index + 1, name})
      .execute();
  }
}
