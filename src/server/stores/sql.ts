import {sql} from 'kysely';
import type {Kysely, SelectQueryBuilder} from 'kysely';
import {newId} from '../../protocol/cloud-event.js';
import {pause} from '../pause.js';
import {mergeScopes} from './places.js';
import type {Tables} from './schema.js';
import {keyOf, sweptWith} from './store.js';
import type {
  Changes,
  EventKey,
  KnownEvent,
  LogEvent,
  LoggedEvent,
  LogQuery,
  PageKey,
  PageQuery,
  PlacedHint,
  PlacedThing,
  Store,
  StoreReader,
} from './store.js';

/** What differs between databases: how to read, how to run one writer at a time, how to let go. */
export interface SqlEngine {
  /** Sees what was committed and never waits for the writer. */
  reader: Kysely<Tables>;
  /** Runs `work` as the only writer: committed and durable when it resolves, undone when it throws. */
  transact<Result>(work: (database: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  /** Sees to it that what was taken out of the tables is not left in files beside them, as far as that is in its power. */
  scrub?(): Promise<void>;
  /** As {@link Store.vacuum}. */
  vacuum?(): Promise<void>;
  /** As {@link Store.watch}. */
  watch(callback: () => void, onError: (error: unknown) => void): () => void;
  close(): Promise<void>;
  /** Names the log, as {@link ensureEpoch} told. */
  epoch: string;
}

/** The setting that says from where on every hint is there. */
const HINTED_SINCE = 'hinted_since';

/** Rows, or values in a list, that one statement takes. Databases limit the parameters of a statement. */
const CHUNK = 200;

/** Events that are rewritten before others have their turn. */
const REWRITTEN = 500;

/** A store over an SQL database whose tables are up to date. */
export function createSqlStore({reader, transact, scrub, vacuum, watch, close, epoch}: SqlEngine): Store {
  const committed = new SqlReader(reader);
  return {
    head: () => committed.head(),
    known: (keys) => committed.known(keys),
    things: (kind, ids) => committed.things(kind, ids),
    page: (query) => committed.page(query),
    recorded: (query) => committed.recorded(query),
    recordedAfter: (position, limit, person) => committed.recordedAfter(position, limit, person),
    recordedAt: (positions) => committed.recordedAt(positions),
    hints: (after, upTo) => committed.hints(after, upTo),
    hintedSince: () => committed.hintedSince(),
    watch,
    epoch,
    ...(vacuum && {vacuum}),
    async write(work) {
      const {changes, result} = await transact(async (database) => {
        const done = await work(new SqlReader(database));
        await apply(database, done.changes);
        return done;
      });
      if (changes.forgets || (changes.rewritten && changes.rewritten.length > 0)) await scrub?.();
      return result;
    },
    close,
  };
}

/** Names the log at first, and tells its name. Call it inside a transaction, after the migrations. */
export async function ensureEpoch(database: Kysely<Tables>): Promise<string> {
  await database
    .insertInto('settings')
    .values({name: 'epoch', value: newId()})
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const {value} = await database.selectFrom('settings').select('value').where('name', '=', 'epoch').executeTakeFirstOrThrow();
  return value;
}

class SqlReader implements StoreReader {
  readonly #database: Kysely<Tables>;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  async head(): Promise<string> {
    return (await headQuery(this.#database).executeTakeFirst())?.sequence ?? '0';
  }

  async known(keys: readonly EventKey[]): Promise<Map<string, KnownEvent>> {
    const found = new Map<string, KnownEvent>();
    for (const group of groups(keys, ({person, source}) => JSON.stringify([person, source]))) {
      const {person, source} = group[0]!;
      for (const ids of chunks(group.map(({id}) => id))) {
        const rows = await knownQuery(this.#database, person, source, ids).execute();
        for (const {id, sequence, hash} of rows) found.set(keyOf({person, source, id}), {sequence, hash});
      }
    }
    return found;
  }

  async things(kind: string, ids: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const some of chunks(ids)) {
      for (const {id, state} of await thingsQuery(this.#database, kind, some).execute()) found.set(id, state);
    }
    return found;
  }

  async page({view, scopes, after, limit}: PageQuery): Promise<PlacedThing[]> {
    // One seek a scope: a union would be sorted as a whole, and an `in` would read every place of every scope.
    const pages: PlacedThing[][] = [];
    for (const scope of scopes) {
      const rows = await scopeQuery(this.#database, view, scope, after, limit).execute();
      // Some drivers hand large whole numbers over as text.
      pages.push(rows.map((row) => ({...row, at: Number(row.at)})));
    }
    return mergeScopes(pages, limit);
  }

  async recorded(query: LogQuery): Promise<string[]> {
    return (await recordedQuery(this.#database, query).execute()).map(({body}) => body);
  }

  async recordedAfter(position: string, limit: number, person?: string): Promise<LoggedEvent[]> {
    return (await recordedAfterQuery(this.#database, position, limit, person).execute()).map(loggedOf);
  }

  async recordedAt(positions: readonly string[]): Promise<LoggedEvent[]> {
    const found: LoggedEvent[] = [];
    for (const some of chunks(positions)) found.push(...(await recordedAtQuery(this.#database, some).execute()).map(loggedOf));
    return found;
  }

  async hints(after: string, upTo: string): Promise<PlacedHint[]> {
    const rows = await hintsQuery(this.#database, after, upTo).execute();
    return rows.map(({excluded, ...hint}) => (excluded === '' ? hint : {...hint, except: excluded}));
  }

  async hintedSince(): Promise<string> {
    const row = await this.#database.selectFrom('settings').select('value').where('name', '=', HINTED_SINCE).executeTakeFirst();
    return row?.value ?? '0';
  }
}

/** An event as read, with the thing that it made where the table names one. */
const loggedOf = ({thing, ...logged}: LoggedEvent & {thing: string}): LoggedEvent => (thing === '' ? logged : {...logged, thing});

/** What comes next in the log, of one person where one is given. */
export function recordedAfterQuery(database: Kysely<Tables>, position: string, limit: number, person?: string) {
  const query = database
    .selectFrom('events')
    .select(['body', 'thing', digits('events.sequence')])
    .where('events.sequence', '>', sql<never>`${BigInt(position)}`)
    .orderBy('events.sequence')
    .limit(limit);
  return person === undefined ? query : query.where('person', '=', person);
}

/** What stands at these positions of the log. */
export const recordedAtQuery = (database: Kysely<Tables>, positions: readonly string[]) =>
  database
    .selectFrom('events')
    .select(['body', 'thing', digits('events.sequence')])
    .where(
      'events.sequence',
      'in',
      positions.map((position) => sql<never>`${BigInt(position)}`),
    )
    .orderBy('events.sequence');

/** The hints of a stretch of the log, in its order. */
export const hintsQuery = (database: Kysely<Tables>, after: string, upTo: string) =>
  database
    .selectFrom('hints')
    .select(['view', 'scope', 'excluded', digits('hints.sequence')])
    .where('hints.sequence', '>', sql<never>`${BigInt(after)}`)
    .where('hints.sequence', '<=', sql<never>`${BigInt(upTo)}`)
    .orderBy('hints.sequence');

/** The newest events of a type, of one person and below a position where these are given. */
export function recordedQuery(database: Kysely<Tables>, {type, person, before, limit}: LogQuery) {
  let query = database.selectFrom('events').select('body').where('type', '=', type).orderBy('events.sequence', 'desc').limit(limit);
  if (person !== undefined) query = query.where('person', '=', person);
  return before === undefined ? query : query.where('events.sequence', '<', sql<never>`${BigInt(before)}`);
}

/** The newest position in the log. */
export const headQuery = (database: Kysely<Tables>) =>
  database.selectFrom('events').select(digits('events.sequence')).orderBy('events.sequence', 'desc').limit(1);

/** What is known of one person and source under these ids. */
export const knownQuery = (database: Kysely<Tables>, person: string, source: string, ids: readonly string[]) =>
  database
    .selectFrom('events')
    .select(['id', 'hash', digits('events.sequence')])
    .where('person', '=', person)
    .where('source', '=', source)
    .where('id', 'in', ids);

export const thingsQuery = (database: Kysely<Tables>, kind: string, ids: readonly string[]) =>
  database.selectFrom('things').select(['id', 'state']).where('kind', '=', kind).where('id', 'in', ids);

/** The newest places of one scope, below a key where one is given. */
export function scopeQuery(
  database: Kysely<Tables>,
  view: string,
  scope: string,
  after: PageKey | undefined,
  limit: number,
): SelectQueryBuilder<Tables, 'places', PlacedThing> {
  const query = database
    .selectFrom('places')
    .select(['kind', 'id', 'at', digits('places.sequence')])
    .where('view', '=', view)
    .where('scope', '=', scope)
    .orderBy('places.at', 'desc')
    .orderBy('places.sequence', 'desc')
    .limit(limit);
  if (!after) return query;
  return query.where(sql<boolean>`(places.at, places.sequence) < (${after.at}, ${BigInt(after.sequence)})`);
}

/** A position as decimal digits. Sort by the qualified column, never by this text. */
function digits(column: 'events.sequence' | 'places.sequence' | 'hints.sequence') {
  return sql<string>`cast(${sql.ref(column)} as text)`.as('sequence');
}

async function apply(database: Kysely<Tables>, changes: Changes): Promise<void> {
  const {events, things, places, dropped = [], hints = [], rewritten = [], forgetHints = false} = changes;
  for (const [index, {sequence, person, body}] of rewritten.entries()) {
    if (index % REWRITTEN === REWRITTEN - 1) await pause();
    await database
      .updateTable('events')
      .set({...(person !== undefined && {person}), body, hash: ''})
      .where('events.sequence', '=', sql<never>`${BigInt(sequence)}`)
      .execute();
  }
  if (forgetHints) {
    const head = (await headQuery(database).executeTakeFirst())?.sequence ?? '0';
    await database.deleteFrom('hints').execute();
    await setHintedSince(database, head);
  }
  for (const some of chunks(events)) {
    await database
      .insertInto('events')
      .values(
        some.map(({sequence, person, source, id, type, space, recordedAt, hash, body, thing = ''}) => {
          return {sequence: BigInt(sequence), person, source, id, type, space, recorded_at: recordedAt, hash, body, thing};
        }),
      )
      .execute();
  }
  for (const some of chunks(things)) {
    await database
      .insertInto('things')
      .values(some.map(({kind, id, state}) => ({kind, id, state})))
      .onConflict((conflict) => conflict.columns(['kind', 'id']).doUpdateSet((values) => ({state: values.ref('excluded.state')})))
      .execute();
  }
  await remove(database, 'places', [...places, ...dropped]);
  await remove(database, 'things', dropped);
  const rows = places.flatMap(({kind, id, places: next}) => next.map((place) => ({...place, sequence: BigInt(place.sequence), kind, id})));
  for (const some of chunks(rows)) await database.insertInto('places').values(some).execute();
  const hinted = hints.map(({sequence, view, scope, except = ''}) => ({sequence: BigInt(sequence), view, scope, excluded: except}));
  for (const some of chunks(hinted)) await database.insertInto('hints').values(some).execute();
  await sweep(database, events);
}

/** Removes the rows of the things named. */
async function remove(database: Kysely<Tables>, table: 'places' | 'things', named: readonly {kind: string; id: string}[]): Promise<void> {
  for (const ofKind of groups(named, ({kind}) => kind)) {
    const ids = ofKind.map(({id}) => id);
    for (const some of chunks(ids)) await database.deleteFrom(table).where('kind', '=', ofKind[0]!.kind).where('id', 'in', some).execute();
  }
}

/** Drops the hints that are no longer needed, now and then. */
async function sweep(database: Kysely<Tables>, events: readonly LogEvent[]): Promise<void> {
  const swept = sweptWith(events);
  if (swept === undefined) return;
  await database
    .deleteFrom('hints')
    .where('hints.sequence', '<=', sql<never>`${swept}`)
    .execute();
  await setHintedSince(database, String(swept));
}

/** Notes from which position on every hint is there. */
async function setHintedSince(database: Kysely<Tables>, value: string): Promise<void> {
  await database
    .insertInto('settings')
    .values({name: HINTED_SINCE, value})
    .onConflict((conflict) => conflict.column('name').doUpdateSet({value}))
    .execute();
}

function groups<Item>(items: readonly Item[], nameOf: (item: Item) => string): Iterable<Item[]> {
  const grouped = new Map<string, Item[]>();
  for (const item of items) {
    const group = grouped.get(nameOf(item));
    if (group) group.push(item);
    else grouped.set(nameOf(item), [item]);
  }
  return grouped.values();
}

function* chunks<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += CHUNK) yield items.slice(start, start + CHUNK);
}
