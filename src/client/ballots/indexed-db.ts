import type {Clock} from '../clock.js';
import {undoing, UnderWay} from '../under-way.js';
import type {Attempt} from '../under-way.js';
import {StorageFullError, StorageUnavailableError} from '../outbox/storage.js';
import type {BallotContent, BallotDecide, BallotRow, BallotStorage, TokenRow} from './storage.js';

const DATABASE = 'hearth-ballots';
const VERSION = 1;
/** A browser that has not opened the database, or not ended a transaction, after this many milliseconds never will. */
const TIMEOUT = 5_000;

/** Keeps tokens and ballots in IndexedDB, in two stores that have nothing in common. */
export class IndexedDbBallots implements BallotStorage {
  readonly #clock: Clock;
  readonly #factory: () => IDBFactory | undefined;
  readonly #name: string;
  readonly #underWay: UnderWay;
  #opening: Promise<IDBDatabase> | undefined;

  /** @param factory called when the database is opened: where a page may not store anything, looking for it throws already. */
  constructor(clock: Clock, factory: () => IDBFactory | undefined = () => globalThis.indexedDB, name = DATABASE) {
    this.#clock = clock;
    this.#factory = factory;
    this.#name = name;
    this.#underWay = new UnderWay(clock);
  }

  update<Result>(decide: BallotDecide<Result>): Promise<Result> {
    return this.#underWay.do((attempt) => this.#inRounds(decide, attempt));
  }

  leave(): void {
    this.#underWay.leave();
  }

  async #inRounds<Result>(decide: BallotDecide<Result>, attempt: Attempt): Promise<Result> {
    for (let round = 1; ; round++) {
      try {
        attempt.undo = undefined;
        const database = await this.#inTime(this.#open());
        // The page was left, and whoever waited for this begins anew.
        if (attempt.isOver) throw new DOMException('The page was left.', 'AbortError');
        return await this.#inTime(transact(database, decide, attempt), () => attempt.undo?.());
      } catch (error) {
        if (!(error instanceof DOMException) || attempt.isOver) throw error;
        if (error.name === 'QuotaExceededError') throw new StorageFullError('The browser grants no more room.', {cause: error});
        // The browser gave the connection up, or could not open one: once more, with a new one.
        this.close();
        if (round > 1) throw new StorageUnavailableError('There is no IndexedDB, or it failed.', {cause: error});
      }
    }
  }

  close(): void {
    const opening = this.#opening;
    this.#opening = undefined;
    // One that never opened needs no closing; who waits for it is told why.
    opening?.then(
      (database) => database.close(),
      () => {},
    );
  }

  async #inTime<Result>(work: Promise<Result>, undo: () => void = () => this.close()): Promise<Result> {
    let timer: unknown;
    const late = new Promise<never>((_, reject) => {
      timer = this.#clock.setTimeout(() => {
        reject(new StorageUnavailableError('The storage does not answer.', {cause: 'timeout'}));
        // What was about to be saved must not be saved later, when nobody reckons with it.
        undo();
      }, TIMEOUT);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      this.#clock.clearTimeout(timer);
    }
  }

  #open(): Promise<IDBDatabase> {
    this.#opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      const factory = this.#factory();
      if (!factory) throw new DOMException('There is no IndexedDB.', 'NotSupportedError');
      const request = factory.open(this.#name, VERSION);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('tokens', {keyPath: 'key'});
        // In the order of their digests: there is no other.
        request.result.createObjectStore('ballots', {keyPath: 'spent'});
      };
      request.onerror = () => reject(request.error!);
      request.onsuccess = () => {
        const database = request.result;
        const forget = (): void => {
          this.#opening = undefined;
        };
        database.onclose = forget;
        // Another tab has a newer version of this code and wants to upgrade: it cannot while we hold on.
        database.onversionchange = () => {
          forget();
          database.close();
        };
        resolve(database);
      };
    });
    return this.#opening;
  }
}

function transact<Result>(database: IDBDatabase, decide: BallotDecide<Result>, attempt: Attempt): Promise<Result> {
  return new Promise((resolve, reject) => {
    // On the disk, not on its way there, before a request leaves that cannot be taken back.
    const transaction = database.transaction(['tokens', 'ballots'], 'readwrite', {durability: 'strict'});
    const tokenStore = transaction.objectStore('tokens');
    const ballotStore = transaction.objectStore('ballots');
    const readTokens = tokenStore.getAll() as IDBRequest<TokenRow[]>;
    const readBallots = ballotStore.getAll() as IDBRequest<BallotRow[]>;
    let done: {result: Result};
    let failure: unknown;
    attempt.undo = undoing(transaction);
    // Requests of a transaction are answered in order: when the ballots are there, so are the tokens.
    readBallots.onsuccess = () => {
      if (attempt.isOver) return;
      try {
        const content: BallotContent = {tokens: readTokens.result, ballots: readBallots.result};
        const {tokens = [], ballots = [], removeTokens = [], removeBallots = [], result} = decide(content);
        for (const key of removeTokens) tokenStore.delete(key);
        for (const key of removeBallots) ballotStore.delete(key);
        for (const row of tokens) tokenStore.put(row);
        for (const row of ballots) ballotStore.put(row);
        done = {result};
        // From here on it needs nothing of this page, which may be left.
        transaction.commit();
      } catch (error) {
        failure = error;
        attempt.undo?.();
      }
    };
    transaction.oncomplete = () => resolve(done.result);
    transaction.onabort = () => reject((failure ?? transaction.error ?? new DOMException('The transaction was aborted.', 'AbortError')) as Error);
  });
}
