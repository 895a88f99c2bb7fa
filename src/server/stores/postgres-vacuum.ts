import type pg from 'pg';

/** For how long a vacuum waits for those who read or write a table, in milliseconds: everybody who comes after it waits, too. */
const PATIENCE = 500;
/** What PostgreSQL says where a lock was not to be had in time (appendix A). */
const LOCK_NOT_AVAILABLE = '55P03';
/** Tables up to this size are written anew, in bytes: that takes a moment, in which nobody reads them. */
const SMALL = 67_108_864;
/** How often it is done: what an older transaction in the database could see stays the first time, and when it is done again that has ended. */
const RUNS = 2;
/** The tables in which rows are replaced, or go. */
const TABLES = ['things', 'events', 'places', 'hints'];

/** PostgreSQL did not remove replaced rows from the files of the host, and says why. */
export class NotVacuumedError extends Error {
  override readonly name = 'NotVacuumedError';
}

/**
 * Writes tables to new files, without the rows that were replaced. Resolves to whether each could be had for it in time.
 *
 * @throws {NotVacuumedError} where the role may not do that.
 */
export async function vacuumFull(pool: pg.Pool, tables: readonly string[]): Promise<boolean> {
  const client = await pool.connect();
  const skipped: string[] = [];
  // A table that belongs to somebody else is passed over, with no more than a word of it.
  const note = ({message}: {message?: string | undefined}) => skipped.push(message ?? '');
  client.on('notice', note);
  try {
    await client.query(`set lock_timeout = ${PATIENCE}`);
    // Not in a transaction, and one statement each, so that none waits for a table while it holds another.
    for (const table of tables) await client.query(`vacuum (full) ${table}`);
    if (skipped.length > 0) throw new NotVacuumedError(`${skipped.join('; ')}. Replaced rows stay in its files until its owner vacuums it.`);
    return true;
  } catch (error) {
    if ((error as {code?: unknown}).code === LOCK_NOT_AVAILABLE) return false;
    throw error;
  } finally {
    client.off('notice', note);
    await client.query('reset lock_timeout').finally(() => client.release());
  }
}

/** Removes from the files of a store what was replaced there, or taken out, and is to be gone for good. */
export class Vacuum {
  readonly #pool: pg.Pool;
  /** How many runs are due. What a process before this one has left is not known. */
  #due = RUNS;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /** Something is to be gone for good. */
  note(): void {
    this.#due = RUNS;
  }

  /** Removes it. What takes too long, or cannot be had, is left for the next time. @throws {NotVacuumedError} */
  async run(): Promise<void> {
    if (this.#due === 0) return;
    const due = this.#due--;
    try {
      // In the pages that it tidies VACUUM alone leaves what it calls free space as it is, with the words that stood there.
      const small = await this.#small();
      if (!(await vacuumFull(this.#pool, small))) this.#due = due;
      for (const table of TABLES) if (!small.includes(table)) await this.#pool.query(`vacuum ${table}`);
    } catch (error) {
      this.#due = due;
      throw error;
    }
  }

  async #small(): Promise<string[]> {
    const {rows} = await this.#pool.query<{name: string}>(
      'select name from unnest($1::text[]) as name where pg_table_size(to_regclass(name)) <= $2',
      [TABLES, SMALL],
    );
    return rows.map(({name}) => name);
  }
}
