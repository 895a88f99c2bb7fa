import type {Clock} from '../clock.js';
import {undoing, UnderWay} from '../under-way.js';
import type {Attempt} from '../under-way.js';
import {StorageFullError, StorageUnavailableError, emptyPartition} from './storage.js';
import type {Decide, OutboxStorage, Partition, Row} from './storage.js';

const DATABASE = 'hearth-outbox';
/** Of what the database is made; see `upgrade`. */
const VERSION = 1;
/** A browser that has not opened the database after this many milliseconds has none for us. */
const OPEN_TIMEOUT = 2_000;
/**
 * A transaction that has not ended after this many milliseconds never will: the browser's storage hangs, or another tab holds on to it. A
 * disk that others keep busy may well take half of it.
 */
const WORK_TIMEOUT = 4_000;
/** A connection that the browser gave up, so that a new one helps: by the names of the errors that tell of it. */
const LOST = ['InvalidStateError', 'UnknownError', 'AbortError'];

/** Keeps events in IndexedDB. The connection is opened when first needed and again when the browser lost it. */
export class IndexedDbStorage implements OutboxStorage {
  readonly durable = true;
  readonly #factory: () => IDBFactory | undefined;
  readonly #clock: Clock;
  readonly #name: string;
  readonly #version: number;
  readonly #underWay: UnderWay;
  #opening: Promise<IDBDatabase> | undefined;

  /**
   * @param factory called when the database is opened: where a page may not store anything, looking for it throws already.
   * @param version a later one is that of a later build.
   */
  constructor(clock: Clock, factory: () => IDBFactory | undefined = () => globalThis.indexedDB, name = DATABASE, version = VERSION) {
    this.#factory = factory;
    this.#clock = clock;
    this.#underWay = new UnderWay(clock);
    this.#name = name;
    this.#version = version;
  }

  update<Result>({partition: name, endpoint}: {partition: string; endpoint: string}, decide: Decide<Result>) {
    return this.#withDatabase((database, attempt) => updatePartition(database, name, endpoint, decide, attempt));
  }

  partitions(): Promise<Partition[]> {
    return this.#withDatabase(
      (database, attempt) =>
        new Promise((resolve, reject) => {
          const transaction = database.transaction('partitions');
          attempt.undo = undoing(transaction);
          const request: IDBRequest<Partition[]> = transaction.objectStore('partitions').getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        }),
    );
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

  leave(): void {
    this.#underWay.leave();
  }

  #withDatabase<Result>(work: (database: IDBDatabase, attempt: Attempt) => Promise<Result>): Promise<Result> {
    return this.#underWay.do((attempt) => this.#inRounds(work, attempt));
  }

  async #inRounds<Result>(work: (database: IDBDatabase, attempt: Attempt) => Promise<Result>, attempt: Attempt): Promise<Result> {
    for (let round = 1; ; round++) {
      attempt.undo = undefined;
      const database = await this.#open();
      // The page was left, and whoever waited for this begins anew.
      if (attempt.isOver) throw new DOMException('The page was left.', 'AbortError');
      let timer: unknown;
      const timeout = new Promise<never>((_resolve, reject) => {
        const wait = (last: boolean) => {
          timer = this.#clock.setTimeout(() => {
            // What was about to be saved goes elsewhere: it must not be saved here as well, later. What is being saved this very moment
            // cannot be undone any more: it gets as long again to say what it came to.
            if (attempt.undo?.() === false && !last) wait(true);
            else reject(new StorageUnavailableError('The storage does not answer.', {cause: 'timeout'}));
          }, WORK_TIMEOUT);
        };
        wait(false);
      });
      try {
        return await Promise.race([work(database, attempt), timeout]);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        if (error.name === 'QuotaExceededError') throw new StorageFullError('The browser grants no more room.', {cause: error});
        if (attempt.isOver) throw error;
        this.close();
        if (round > 1 || !LOST.includes(error.name)) throw new StorageUnavailableError('The storage failed.', {cause: error});
      } finally {
        this.#clock.clearTimeout(timer);
      }
    }
  }

  #open(): Promise<IDBDatabase> {
    this.#opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      let late = false;
      const fail = (cause: unknown) => {
        late = true;
        this.#clock.clearTimeout(timer);
        reject(new StorageUnavailableError('There is no IndexedDB.', {cause}));
      };
      const timer = this.#clock.setTimeout(() => fail('timeout'), OPEN_TIMEOUT);
      try {
        const request = this.#factory()!.open(this.#name, this.#version);
        request.onupgradeneeded = ({oldVersion}) => upgrade(request.result, oldVersion);
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const database = request.result;
          if (late) return database.close();
          this.#clock.clearTimeout(timer);
          const forget = () => {
            if (this.#opening === opening) this.#opening = undefined;
          };
          database.onclose = forget;
          // Another tab has a newer version of this code and wants to upgrade: it cannot while we hold on.
          database.onversionchange = () => {
            forget();
            database.close();
          };
          resolve(database);
        };
      } catch (cause) {
        fail(cause);
      }
    });
    const opening = this.#opening;
    return opening;
  }
}

/** Makes what versions after the old one brought. What is there holds what somebody stated, and stays. */
function upgrade(database: IDBDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    database.createObjectStore('rows', {keyPath: 'key', autoIncrement: true}).createIndex('partition', 'partition');
    database.createObjectStore('partitions', {keyPath: 'name'});
  }
}

function updatePartition<Result>(database: IDBDatabase, name: string, endpoint: string, decide: Decide<Result>, attempt: Attempt) {
  return new Promise<{content: {partition: Partition; rows: Row[]}; result: Result}>((resolve, reject) => {
    const transaction = database.transaction(['rows', 'partitions'], 'readwrite', {durability: 'relaxed'});
    const rowStore = transaction.objectStore('rows');
    const partitionStore = transaction.objectStore('partitions');
    const readPartition: IDBRequest<Partition | undefined> = partitionStore.get(name);
    const readRows: IDBRequest<Row[]> = rowStore.index('partition').getAll(name);
    attempt.undo = undoing(transaction);
    let done: {content: {partition: Partition; rows: Row[]}; result: Result};
    let failure: unknown;
    // Requests of a transaction are answered in order: when the rows are there, so is the partition.
    readRows.onsuccess = () => {
      if (attempt.isOver) return;
      try {
        const before = {partition: readPartition.result ?? emptyPartition(name, endpoint), rows: readRows.result};
        const {add, put = [], remove = [], partition = before.partition, forget, result} = decide(before);
        if (forget) {
          for (const {key} of before.rows) rowStore.delete(key);
          partitionStore.delete(name);
          done = {content: {partition: emptyPartition(name, endpoint), rows: []}, result};
          transaction.commit();
          return;
        }
        const gone = new Set(remove.map(({key}) => key));
        const changed = new Map(put.map((row) => [row.key, row]));
        const rows = before.rows.filter(({key}) => !gone.has(key)).map((row) => changed.get(row.key) ?? row);
        for (const key of gone) rowStore.delete(key);
        for (const row of put) rowStore.put(row);
        if (partition !== before.partition || (add && !readPartition.result)) partitionStore.put(partition);
        if (add) {
          const request = rowStore.add(add) as IDBRequest<number>;
          request.onsuccess = () => rows.push({...add, key: request.result});
        }
        done = {content: {partition, rows}, result};
        // From here on it needs nothing of this page, which may be left.
        transaction.commit();
      } catch (error) {
        failure = error;
        // It may have been undone already, as the page was left.
        attempt.undo?.();
      }
    };
    transaction.oncomplete = () => resolve(done);
    transaction.onabort = () => reject(failure ?? transaction.error ?? new DOMException('The transaction was aborted.', 'AbortError'));
  });
}
