import {MemoryStorage} from './memory.js';
import {StorageUnavailableError} from './storage.js';
import type {Decide, OutboxStorage, Partition} from './storage.js';

/**
 * A storage that outlives the page for as long as there is one, then the memory of the page. What the lost storage held stays there
 * for a later page: it was not accepted, so it is not gone.
 */
export class LadderStorage implements OutboxStorage {
  #storage: OutboxStorage;
  /** Called once, when it steps down. */
  onstepdown: ((cause: StorageUnavailableError) => void) | undefined;

  constructor(storage: OutboxStorage) {
    this.#storage = storage;
  }

  get durable(): boolean {
    return this.#storage.durable;
  }

  update<Result>(name: {partition: string; endpoint: string}, decide: Decide<Result>) {
    return this.#climb((storage) => storage.update(name, decide));
  }

  partitions(): Promise<Partition[]> {
    return this.#climb((storage) => storage.partitions());
  }

  leave(): void {
    this.#storage.leave?.();
  }

  close(): void {
    this.#storage.close();
  }

  async #climb<Result>(work: (storage: OutboxStorage) => Promise<Result>): Promise<Result> {
    const storage = this.#storage;
    try {
      return await work(storage);
    } catch (error) {
      if (!(error instanceof StorageUnavailableError)) throw error;
      // Of several that failed together the first steps down and the others follow.
      if (this.#storage === storage) {
        this.#storage = new MemoryStorage();
        storage.close();
        this.onstepdown?.(error);
      }
      return work(this.#storage);
    }
  }
}
