import type {Kysely} from 'kysely';
import type {BallotRow, BallotTables} from './schema.js';
import {byText, GROUP} from './store.js';
import type {CastOutcome, StoredBallot} from './store.js';

/** Up to so many ballots all of a poll are written anew with each that comes. */
export const WHOLE = 512;
/** The most ballots that wait for others, however many there are. */
const LARGEST_GROUP = 64;
/** Of so many ballots that are written already one may wait: a table that is written anew with every group is written seldom when it is large. */
const SHARE = 20;
/** Rows, or values in a list, that one statement takes. Databases limit the parameters of a statement. */
const CHUNK = 200;

type Database = Kysely<BallotTables>;

/** What became of ballots, and how many wait now for others to be written together with. */
export interface Taken {
  outcomes: CastOutcome[];
  held: number;
}

/**
 * Takes ballots of one poll, as the only writer of it. All its rows are written anew with each that comes, sorted by their digests: where a row lies,
 * and which transaction wrote it, is the same for all and tells nothing. What was there before is the engine's to take away. In a large poll, where that would take too long, ballots wait for others, apart and
 * written anew in the same way: there a copy of the tables shows which few came last, and not in which order.
 *
 * @param wholeUpTo how many ballots are not too many to be written anew each time.
 */
export async function takeBallots(database: Database, pollId: string, ballots: readonly StoredBallot[], wholeUpTo: number): Promise<Taken> {
  const isClosed = await database.selectFrom('ballots_closed').select('poll_id').where('poll_id', '=', pollId).executeTakeFirst();
  const known = await choicesOf(
    database,
    pollId,
    ballots.map(({spent}) => spent),
  );
  const fresh: BallotRow[] = [];
  const outcomes = ballots.map(({spent, choice}): CastOutcome => {
    const before = known.get(spent);
    if (before !== undefined) return before === choice ? 'duplicate' : 'already-spent';
    if (isClosed) return 'closed';
    known.set(spent, choice);
    fresh.push({poll_id: pollId, spent, choice});
    return 'counted';
  });
  const waiting = await database.selectFrom('ballots_held').selectAll().where('poll_id', '=', pollId).execute();
  if (fresh.length === 0) return {outcomes, held: waiting.length};
  const held = [...waiting, ...fresh];
  const written = await countOf(database, 'ballots', pollId);
  const isLarge = written + held.length > wholeUpTo;
  if (isLarge && held.length < Math.min(LARGEST_GROUP, Math.max(GROUP, written / SHARE))) {
    await replace(database, 'ballots_held', pollId, held);
    return {outcomes, held: held.length};
  }
  await settle(database, pollId, held);
  return {outcomes, held: 0};
}

/** Writes the ballots that wait into the table that lasts, together with all that are in it. */
export async function settle(database: Database, pollId: string, held?: readonly BallotRow[]): Promise<void> {
  const waiting = held ?? (await database.selectFrom('ballots_held').selectAll().where('poll_id', '=', pollId).execute());
  if (waiting.length === 0) return;
  const written = await database.selectFrom('ballots').selectAll().where('poll_id', '=', pollId).execute();
  await replace(database, 'ballots', pollId, [...written, ...waiting]);
  await database.deleteFrom('ballots_held').where('poll_id', '=', pollId).execute();
}

/** The choices that tokens were used for, by their digests. */
export async function choicesOf(database: Database, pollId: string, spent: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const some of chunks(spent)) {
    for (const table of ['ballots_held', 'ballots'] as const) {
      const rows = await database.selectFrom(table).select(['spent', 'choice']).where('poll_id', '=', pollId).where('spent', 'in', some).execute();
      for (const row of rows) found.set(row.spent, row.choice);
    }
  }
  return found;
}

export async function countOf(database: Database, table: 'ballots' | 'ballots_issued', pollId: string): Promise<number> {
  const row = await database
    .selectFrom(table)
    .select(({fn}) => fn.countAll().as('count'))
    .where('poll_id', '=', pollId)
    .executeTakeFirst();
  // Some drivers hand large whole numbers over as text.
  return Number(row?.count ?? 0);
}

/** Takes out of all ballots of a poll what they say, and writes them anew, so that places tell nothing. */
export async function emptyBallots(database: Database, pollId: string): Promise<void> {
  const rows = await database.selectFrom('ballots').selectAll().where('poll_id', '=', pollId).execute();
  await replace(
    database,
    'ballots',
    pollId,
    rows.map((row) => ({...row, choice: ''})),
  );
}

async function replace(database: Database, table: 'ballots' | 'ballots_held', pollId: string, rows: readonly BallotRow[]): Promise<void> {
  const sorted = [...rows].sort((a, b) => byText(a.spent, b.spent));
  await database.deleteFrom(table).where('poll_id', '=', pollId).execute();
  for (const some of chunks(sorted)) await database.insertInto(table).values(some).execute();
}

function* chunks<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += CHUNK) yield items.slice(start, start + CHUNK);
}
