import {sql} from 'kysely';
import type {ColumnType, Generated, Kysely} from 'kysely';

/** A position in the log. It is read as digits only, as a double cannot hold every one. */
type Position = ColumnType<never, bigint, bigint>;

/** The tables of the SQL stores. Texts, whole numbers and opaque JSON only, so that they are the same in every database. */
export interface Tables {
  /** One row a migration that has run. */
  migrations: {version: number; name: string};
  /** What is said once about the whole store. */
  settings: {name: string; value: string};
  /** The log. */
  events: {
    sequence: Position;
    person: string;
    source: string;
    id: string;
    type: string;
    space: string;
    recorded_at: number;
    hash: string;
    body: string;
    /** The id of the thing that it made, or empty where that is its own. */
    thing: Generated<string>;
  };
  things: {kind: string; id: string; state: string};
  places: {view: string; scope: string; at: number; sequence: Position; kind: string; id: string};
  /** Where something changed at each position. `excluded` is a person who must not learn of it, or empty. */
  hints: {sequence: Position; view: string; scope: string; excluded: string};
}

interface Migration {
  name: string;
  up(database: Kysely<Tables>): Promise<void>;
}

/** Rows that a migration reads at a time. */
const STRETCH = 500;

/** Every change of the tables, in order. One that was released is never changed; the next is added at the end. */
const migrations: readonly Migration[] = [
  {
    name: 'log, things and places',
    async up(database) {
      const {schema} = database;
      await schema
        .createTable('settings')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'text', (column) => column.notNull())
        .execute();
      await schema
        .createTable('events')
        .addColumn('sequence', 'bigint', (column) => column.primaryKey())
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('source', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('type', 'text', (column) => column.notNull())
        .addColumn('space', 'text', (column) => column.notNull())
        .addColumn('recorded_at', 'bigint', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addUniqueConstraint('events_key', ['person', 'source', 'id'])
        .execute();
      await schema
        .createTable('things')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('things_key', ['kind', 'id'])
        .execute();
      await schema
        .createTable('places')
        .addColumn('view', 'text', (column) => column.notNull())
        .addColumn('scope', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('sequence', 'bigint', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        // The key holds every column: a page is read from its index alone.
        .addPrimaryKeyConstraint('places_key', ['view', 'scope', 'at', 'sequence', 'kind', 'id'])
        .execute();
      await schema.createIndex('places_of_thing').on('places').columns(['kind', 'id']).execute();
    },
  },
  {
    name: 'what was given and received apart; the log by type',
    async up(database) {
      await database.schema.createIndex('events_of_type').on('events').columns(['type', 'sequence']).execute();
      // The place of a thing names the event that made it, and the log knows whose that was.
      await sql`update places set scope = 'received/' || scope where view = 'mine'`.execute(database);
      const givers = await database.selectFrom('events').select('person').distinct().where('type', '=', 'hearth.kudos.given.v1').execute();
      for (const {person} of givers) {
        const scope = `person/${encodeURIComponent(person)}`;
        await database
          .updateTable('places')
          .set({scope: `given/${scope}`})
          .where('view', '=', 'mine')
          .where('scope', '=', `received/${scope}`)
          .where('sequence', 'in', (from) =>
            from.selectFrom('events').select('sequence').where('person', '=', person).where('type', '=', 'hearth.kudos.given.v1'),
          )
          .execute();
      }
    },
  },
  {
    name: 'the log by person and type',
    async up(database) {
      await database.schema.createIndex('events_of_person').on('events').columns(['person', 'type', 'sequence']).execute();
    },
  },
  {
    name: 'hints for those who look on',
    async up(database) {
      await database.schema
        .createTable('hints')
        .addColumn('sequence', 'bigint', (column) => column.notNull())
        .addColumn('view', 'text', (column) => column.notNull())
        .addColumn('scope', 'text', (column) => column.notNull())
        .addColumn('excluded', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('hints_key', ['sequence', 'view', 'scope', 'excluded'])
        .execute();
      // Of what was said before there are none.
      await sql`insert into settings (name, value) select 'hinted_since', cast(coalesce(max(sequence), 0) as text) from events`.execute(database);
    },
  },
  {
    name: 'answers to polls with their polls alone, in no order; of what was told no exact sums',
    async up(database) {
      for (const type of ['hearth.poll.answered.v1', 'hearth.poll.changed.v1']) {
        for (let after = '-1'; ;) {
          const rows = await database
            .selectFrom('events')
            .select(['body', sql<string>`cast(sequence as text)`.as('position')])
            .where('type', '=', type)
            .where('sequence', '>', sql<never>`${BigInt(after)}`)
            .orderBy('sequence')
            .limit(STRETCH)
            .execute();
          for (const {body, position} of rows) {
            const event = JSON.parse(body) as {data?: {definitionHash?: string}};
            const {definitionHash} = event.data ?? {};
            const kept = JSON.stringify({...event, data: definitionHash === undefined ? {} : {definitionHash}});
            // The digest was one of the answer, too: whoever tries the few that there are would find it.
            await database
              .updateTable('events')
              .set({body: kept, hash: ''})
              .where('sequence', '=', sql<never>`${BigInt(position)}`)
              .execute();
          }
          if (rows.length < STRETCH) break;
          after = rows.at(-1)!.position;
        }
      }
      const polls = await database.selectFrom('things').select('id').where('kind', '=', 'poll').execute();
      for (const {id} of polls) {
        const {state} = await database.selectFrom('things').select('state').where('kind', '=', 'poll').where('id', '=', id).executeTakeFirstOrThrow();
        const poll = JSON.parse(state) as {answers?: Record<string, unknown>; release?: {batchNo: number; closed: boolean}};
        if (!poll.answers) continue;
        const answers = Object.entries(poll.answers).sort(([one], [other]) => (one < other ? -1 : 1));
        const release = poll.release?.closed ? {batchNo: poll.release.batchNo, closed: true} : poll.release;
        await database
          .updateTable('things')
          .set({state: JSON.stringify({...poll, answers: Object.fromEntries(answers), ...(release && {release})})})
          .where('kind', '=', 'poll')
          .where('id', '=', id)
          .execute();
      }
    },
  },
  {
    name: 'the thing that an event made under another id than its own; the log of a person in its order',
    async up(database) {
      await database.schema
        .alterTable('events')
        .addColumn('thing', 'text', (column) => column.notNull().defaultTo(''))
        .execute();
      await database.schema.createIndex('events_of_person_in_order').on('events').columns(['person', 'sequence']).execute();
      // The place of what was given names the event that made it.
      const renamed = await database
        .selectFrom('places')
        .innerJoin('events', 'events.sequence', 'places.sequence')
        .select(['places.id as thing', sql<string>`cast(places.sequence as text)`.as('position')])
        .where('places.view', '=', 'mine')
        .where('places.scope', 'like', 'given/%')
        .where('events.type', '=', 'hearth.kudos.given.v1')
        .whereRef('places.id', '<>', 'events.id')
        .execute();
      for (const {thing, position} of renamed) {
        await database
          .updateTable('events')
          .set({thing})
          .where('sequence', '=', sql<never>`${BigInt(position)}`)
          .execute();
      }
    },
  },
];

/** Brings the tables to the newest form, and tells whether they were in an older one. Call it inside a transaction of the only writer. */
export async function migrate(database: Kysely<Tables>): Promise<boolean> {
  await database.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();
  const done = await database.selectFrom('migrations').select('version').orderBy('version', 'desc').limit(1).executeTakeFirst();
  const newest = done?.version ?? 0;
  if (newest > migrations.length) throw new NewerSchemaError(newest, migrations.length);
  for (const [index, {name, up}] of migrations.entries()) {
    const version = index + 1;
    if (version <= newest) continue;
    await up(database);
    await database.insertInto('migrations').values({version, name}).execute();
  }
  return newest > 0 && newest < migrations.length;
}

/** A database that a later version of this software has changed. Opening it with this one could do harm. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
  readonly found: number;
  readonly known: number;
  constructor(found: number, known: number) {
    super(`The database has schema version ${found}; this software knows versions up to ${known}.`);
    this.found = found;
    this.known = known;
  }
}
