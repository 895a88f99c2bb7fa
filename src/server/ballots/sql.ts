import type {Kysely} from 'kysely';
import type {BallotTable, BallotTables} from './schema.js';
import {choicesOf, countOf, emptyBallots, settle, takeBallots, WHOLE} from './sql-writing.js';
import {byText, countChoices, GROUP_WAIT} from './store.js';
import type {BallotStore, CastOutcome, ClosedTally, IssuedRow, StoredBallot, Tally} from './store.js';

type Database = Kysely<BallotTables>;

/** What differs between databases. */
export interface BallotEngine {
  reader: Database;
  /** Runs `work` as the only writer of the ballots of a poll: committed and durable when it resolves, undone when it throws. */
  transact<Result>(pollId: string, work: (database: Database) => Promise<Result>): Promise<Result>;
  /** Keeps others who hold the same name waiting until the transaction has ended. Not needed where there is but one writer. */
  hold?(database: Database, name: string): Promise<void>;
  /**
   * Sees to it that neither files beside the tables nor the pages of those named, in which rows were replaced or deleted, tell anything of what was in them
   * before. Resolves to whether that is done: it is not where somebody else held them up.
   */
  scrub(tables: readonly BallotTable[]): Promise<boolean>;
  end(): Promise<void>;
}

export interface SqlBallotOptions {
  /**
   * Up to how many ballots a poll is written anew as a whole with each that comes, so that not even a copy of the tables shows which came last. By default
   * {@link WHOLE}. In larger polls ballots are written in groups.
   */
  wholeUpTo?: number;
  /** How long ballots of larger polls wait for others to be written together with, in milliseconds. By default {@link GROUP_WAIT}. */
  groupWait?: number;
  /** Is told when ballots that waited could not be written: they wait on, and are safe meanwhile. By default it is written to the console. */
  onError?: (error: unknown) => void;
}

/** Where rows are written anew. */
const WRITTEN: readonly BallotTable[] = ['ballots', 'ballots_held'];

interface Waiting {
  ballot: StoredBallot;
  resolve(outcome: CastOutcome): void;
  reject(error: unknown): void;
}

/** Ballots in an SQL database whose tables are up to date. */
export class SqlBallotStore implements BallotStore {
  readonly #engine: BallotEngine;
  readonly #groupWait: number;
  readonly #wholeUpTo: number;
  readonly #onError: (error: unknown) => void;
  /** The ballots that came while others of their poll were being written: they are written together, in no order of theirs. */
  readonly #arrived = new Map<string, Waiting[]>();
  readonly #busy = new Map<string, Promise<void>>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is to be scrubbed once more when the timer ends: the process before this one may not have come to it, or somebody may have read meanwhile. */
  readonly #owed = new Set<BallotTable>(WRITTEN);

  constructor(engine: BallotEngine, {groupWait = GROUP_WAIT, wholeUpTo = WHOLE, onError = logError}: SqlBallotOptions = {}) {
    this.#engine = engine;
    this.#groupWait = groupWait;
    this.#wholeUpTo = wholeUpTo;
    this.#onError = onError;
    // What waited when the process before this one ended waits on.
    this.#arm();
  }

  async issued(pollId: string, person: string): Promise<IssuedRow | undefined> {
    return issuedRow(this.#engine.reader, pollId, person);
  }

  async issue({pollId, person, blindedHash, signature}: IssuedRow, alias?: string): Promise<IssuedRow> {
    const issued = await this.#engine.transact(pollId, async (database) => {
      if (alias !== undefined) {
        // Nobody is erased between the two looks.
        await this.#engine.hold?.(database, alias);
        const erased = await issuedRow(database, pollId, alias);
        if (erased) return erased;
      }
      await database
        .insertInto('ballots_issued')
        .values({poll_id: pollId, person, blinded_hash: blindedHash, signature})
        .onConflict((conflict) => conflict.columns(['poll_id', 'person']).doNothing())
        .execute();
      return (await issuedRow(database, pollId, person))!;
    });
    // Between the ballots a log would show who was given a token when.
    await this.#scrub([]);
    return issued;
  }

  async issuedTo(person: string): Promise<string[]> {
    const rows = await this.#engine.reader.selectFrom('ballots_issued').select('poll_id').where('person', '=', person).execute();
    return rows.map(({poll_id}) => poll_id).sort(byText);
  }

  async rename(person: string, alias: string): Promise<void> {
    await this.#engine.transact('', async (database) => {
      await this.#engine.hold?.(database, alias);
      // Where both were given one in the same poll, one stays: nobody must be there twice, nor be kept from going.
      const twice = await database.selectFrom('ballots_issued').select('poll_id').where('person', '=', alias).execute();
      const ids = twice.map(({poll_id}) => poll_id);
      const theirs = database.deleteFrom('ballots_issued').where('person', '=', person);
      if (ids.length > 0) await theirs.where('poll_id', 'in', ids).execute();
      await database.updateTable('ballots_issued').set({person: alias}).where('person', '=', person).execute();
    });
    await this.#letGo(['ballots_issued']);
  }

  cast(ballot: StoredBallot): Promise<CastOutcome> {
    const {pollId} = ballot;
    const outcome = new Promise<CastOutcome>((resolve, reject) => {
      const waiting = this.#arrived.get(pollId);
      if (waiting) waiting.push({ballot, resolve, reject});
      else this.#arrived.set(pollId, [{ballot, resolve, reject}]);
    });
    if (!this.#busy.has(pollId)) this.#busy.set(pollId, this.#write(pollId));
    return outcome;
  }

  async find(pollId: string, spent: string): Promise<string | undefined> {
    return (await choicesOf(this.#engine.reader, pollId, [spent])).get(spent);
  }

  async tally(pollId: string): Promise<Tally> {
    const closed = await closedRow(this.#engine.reader, pollId);
    if (!closed) return count(this.#engine.reader, pollId);
    const {issued, cast, choices = []} = tallyOf(closed);
    return {issued, cast, choices};
  }

  async close(pollId: string): Promise<ClosedTally> {
    const closed = await this.#engine.transact(pollId, async (database) => {
      if (!(await closedRow(database, pollId))) {
        await settle(database, pollId);
        const {issued, cast, choices} = await count(database, pollId);
        const row = {poll_id: pollId, issued, counted: cast, choices: JSON.stringify(choices), forgotten: 0};
        await database.insertInto('ballots_closed').values(row).execute();
      }
      return closedTally(database, pollId);
    });
    await this.#letGo(WRITTEN);
    return closed!;
  }

  async closed(pollId: string): Promise<ClosedTally | undefined> {
    return closedTally(this.#engine.reader, pollId);
  }

  async release(pollId: string): Promise<void> {
    await this.#engine.transact(pollId, async (database) => {
      if (!(await closedRow(database, pollId))) return;
      await database.updateTable('ballots_closed').set({choices: ''}).where('poll_id', '=', pollId).execute();
      await emptyBallots(database, pollId);
    });
    await this.#letGo([...WRITTEN, 'ballots_closed']);
  }

  async forget(pollId: string): Promise<void> {
    await this.#engine.transact(pollId, async (database) => {
      if (!(await closedRow(database, pollId))) return;
      await database.updateTable('ballots_closed').set({forgotten: 1}).where('poll_id', '=', pollId).execute();
      for (const table of ['ballots', 'ballots_issued'] as const) await database.deleteFrom(table).where('poll_id', '=', pollId).execute();
    });
    await this.#letGo([...WRITTEN, 'ballots_issued']);
  }

  async drop(pollId: string): Promise<void> {
    await this.#engine.transact(pollId, async (database) => {
      for (const table of ['ballots', 'ballots_held', 'ballots_issued', 'ballots_closed'] as const)
        await database.deleteFrom(table).where('poll_id', '=', pollId).execute();
    });
    await this.#letGo([...WRITTEN, 'ballots_issued', 'ballots_closed']);
  }

  async polls(): Promise<string[]> {
    const {reader} = this.#engine;
    const tables = ['ballots_issued', 'ballots', 'ballots_held', 'ballots_closed'] as const;
    const found = await Promise.all(tables.map((table) => reader.selectFrom(table).select('poll_id').distinct().execute()));
    return [...new Set(found.flat().map(({poll_id}) => poll_id))].sort(byText);
  }

  async end(): Promise<void> {
    await Promise.all(this.#busy.values());
    // What waits for others is safe, and is there when this is opened again.
    clearTimeout(this.#timer);
    await this.#engine.end();
  }

  /** Writes what has arrived for a poll, and what arrives meanwhile. */
  async #write(pollId: string): Promise<void> {
    for (let group = this.#arrived.get(pollId); group; group = this.#arrived.get(pollId)) {
      this.#arrived.delete(pollId);
      const ballots = group.map(({ballot}) => ballot);
      try {
        const {outcomes, held} = await this.#engine.transact(pollId, (database) => takeBallots(database, pollId, ballots, this.#wholeUpTo));
        if (outcomes.includes('counted')) await this.#scrub(held > 0 ? ['ballots_held'] : WRITTEN);
        group.forEach(({resolve}, index) => resolve(outcomes[index]!));
      } catch (error) {
        for (const {reject} of group) reject(error);
      }
    }
    // At once, not when the promise is seen to have ended: what arrives in between would wait for nobody.
    this.#busy.delete(pollId);
  }

  /**
   * What was asked for is done already: that its traces are not gone yet is for the host to know, not for those who cast ballots. Somebody who reads at this
   * moment can keep them there, and nobody is told so: it is done once more a while later.
   */
  async #scrub(tables: readonly BallotTable[]): Promise<void> {
    this.#owe(tables);
    try {
      await this.#engine.scrub(tables);
    } catch (error) {
      this.#onError(error);
    }
  }

  /** Scrubs what is to be gone, and fails where it cannot: whoever asked for it asks again. */
  async #letGo(tables: readonly BallotTable[]): Promise<void> {
    this.#owe(tables);
    await this.#engine.scrub(tables);
  }

  #owe(tables: readonly BallotTable[]): void {
    for (const table of tables) this.#owed.add(table);
    this.#arm();
  }

  #arm(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#settleAll().catch((error: unknown) => {
        this.#onError(error);
        this.#arm();
      });
    }, this.#groupWait);
    // In Node.js it keeps no process alive; elsewhere a timer is a number.
    if (typeof this.#timer === 'object') this.#timer.unref?.();
  }

  async #settleAll(): Promise<void> {
    const polls = await this.#engine.reader.selectFrom('ballots_held').select('poll_id').distinct().execute();
    for (const {poll_id} of polls) await this.#engine.transact(poll_id, (database) => settle(database, poll_id));
    const tables = [...this.#owed];
    this.#owed.clear();
    let done = false;
    try {
      done = await this.#engine.scrub(tables);
    } finally {
      if (!done) this.#owe(tables);
    }
  }
}

const logError = (error: unknown): void => console.error('Hearth: ballots that wait could not be written; they are tried again.', error);

const closedRow = (database: Database, pollId: string) =>
  database.selectFrom('ballots_closed').selectAll().where('poll_id', '=', pollId).executeTakeFirst();

type ClosedRow = NonNullable<Awaited<ReturnType<typeof closedRow>>>;

const tallyOf = ({issued, counted, choices}: ClosedRow): ClosedTally => ({
  issued: Number(issued),
  cast: Number(counted),
  ...(choices !== '' && {choices: JSON.parse(choices) as Tally['choices']}),
});

async function closedTally(database: Database, pollId: string): Promise<ClosedTally | undefined> {
  const row = await closedRow(database, pollId);
  if (!row) return undefined;
  if (Number(row.forgotten) === 1) return tallyOf(row);
  const spent = await database.selectFrom('ballots').select('spent').where('poll_id', '=', pollId).execute();
  return {...tallyOf(row), spent: spent.map((one) => one.spent).sort(byText)};
}

async function issuedRow(database: Database, pollId: string, person: string): Promise<IssuedRow | undefined> {
  const row = await database
    .selectFrom('ballots_issued')
    .select(['blinded_hash', 'signature'])
    .where('poll_id', '=', pollId)
    .where('person', '=', person)
    .executeTakeFirst();
  return row && {pollId, person, blindedHash: row.blinded_hash, signature: row.signature};
}

async function count(database: Database, pollId: string): Promise<Tally> {
  // One statement, so that no ballot is seen in both tables or in none while it moves.
  const rows = await database
    .selectFrom('ballots')
    .select('choice')
    .where('poll_id', '=', pollId)
    .unionAll(database.selectFrom('ballots_held').select('choice').where('poll_id', '=', pollId))
    .execute();
  return {issued: await countOf(database, 'ballots_issued', pollId), cast: rows.length, choices: countChoices(rows.map(({choice}) => choice))};
}
