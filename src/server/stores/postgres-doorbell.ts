import {sql} from 'kysely';
import type {Kysely} from 'kysely';
import pg from 'pg';
import type {Tables} from './schema.js';
import {Watchers} from './watchers.js';

/** The channel on which writers tell that they have committed. What is said on it is which schema they wrote to. */
const CHANNEL = 'hearth';
/** Milliseconds between two looks without having been told: a bell can be missed, as where a pool of connections stands before the server. */
const LOOK = 5000;
/** Milliseconds before a connection that broke is opened again. */
const PAUSE = 1000;

/**
 * Tells the processes that share a database when one of them has written (PostgreSQL, LISTEN and NOTIFY). It carries no data, so that a
 * bell that is heard late, twice or never costs time and nothing else.
 */
export class Doorbell {
  readonly #reached: pg.ClientConfig;
  readonly #watchers = new Watchers();
  #listening: {end(): Promise<void>} | undefined;
  #look: ReturnType<typeof setInterval> | undefined;

  constructor(reached: pg.ClientConfig) {
    this.#reached = reached;
  }

  /** Rings once the transaction is committed. */
  static async ring(transaction: Kysely<Tables>): Promise<void> {
    await sql`select pg_notify(${CHANNEL}, current_schema())`.execute(transaction);
  }

  watch(callback: () => void, onError: (error: unknown) => void): () => void {
    const end = this.#watchers.add(callback);
    this.#listening ??= this.#listen(onError);
    this.#look ??= setInterval(() => this.#watchers.tell(), LOOK).unref();
    return () => {
      end();
      if (this.#watchers.isEmpty) void this.close();
    };
  }

  async close(): Promise<void> {
    clearInterval(this.#look);
    this.#look = undefined;
    const listening = this.#listening;
    this.#listening = undefined;
    await listening?.end();
  }

  /** Listens on a connection of its own, and on another one whenever that breaks. */
  #listen(onError: (error: unknown) => void): {end(): Promise<void>} {
    let client: pg.Client | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const open = async (): Promise<void> => {
      const one = new pg.Client(this.#reached);
      client = one;
      one.on('error', (error) => again(one, error));
      one.on('end', () => again(one));
      one.on('notification', ({payload}) => {
        if (payload === schema) this.#watchers.tell();
      });
      let schema: string | undefined;
      try {
        await one.connect();
        const {rows} = await one.query<{schema: string}>('select current_schema() as schema');
        schema = rows[0]?.schema;
        await one.query(`listen ${CHANNEL}`);
        // Something may have been written before anybody listened.
        this.#watchers.tell();
      } catch (error) {
        again(one, error);
      }
    };
    const again = (one: pg.Client, error?: unknown): void => {
      if (isOver || client !== one) return;
      client = undefined;
      if (error !== undefined) onError(error);
      one.end().catch(onError);
      timer = setTimeout(() => (opening = open()), PAUSE).unref();
    };
    let opening = open();
    return {
      async end() {
        isOver = true;
        clearTimeout(timer);
        await opening;
        await client?.end();
      },
    };
  }
}
