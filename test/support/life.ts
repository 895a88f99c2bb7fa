import type {BallotStorage} from '../../src/client/ballots/storage.js';
import type {OutboxStorage} from '../../src/client/outbox/storage.js';

const never = new Promise<never>(() => {});

/**
 * The life of a tab, which may end between any two steps, as when the browser ends its process: what was done until then stays done, what
 * was under way is never answered, nothing more is done, and its locks are let go.
 */
export class Life {
  /** How many steps of its surroundings it has taken: each begins, and is answered. */
  steps = 0;
  /** After how many steps it ends. */
  endsAfter: number;
  /** How many requests it waits for. */
  asking = 0;
  #isOver = false;
  #tellEnd = (): void => {};
  readonly #over = new Promise<void>((resolve) => (this.#tellEnd = resolve));

  constructor(endsAfter = Infinity) {
    this.endsAfter = endsAfter;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  end(): void {
    this.#isOver = true;
    this.#tellEnd();
  }

  /** What it asks its storage. */
  storage(storage: OutboxStorage): OutboxStorage {
    return {
      durable: storage.durable,
      update: (name, decide) => this.#through(() => storage.update(name, decide)),
      partitions: () => this.#through(() => storage.partitions()),
      close() {},
    };
  }

  /** What it asks where its ballots are kept. */
  ballots(storage: BallotStorage): BallotStorage {
    return {update: (decide) => this.#through(() => storage.update(decide)), close() {}};
  }

  /** What it asks the network. */
  fetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
    return (input, init) =>
      this.#through(async () => {
        this.asking++;
        try {
          return await fetch(input, init);
        } finally {
          this.asking--;
        }
      });
  }

  /** What it holds on to. */
  locks({request}: LockManager): LockManager {
    const ask = (name: string, options: LockOptions, callback: LockGrantedCallback<unknown>): Promise<unknown> =>
      this.#through(() => request(name, options, (lock) => Promise.race([callback(lock), this.#over])));
    return {request: ask, query: () => Promise.resolve({})} as unknown as LockManager;
  }

  async #through<Result>(ask: () => Promise<Result>): Promise<Result> {
    this.#step();
    if (this.#isOver) return never;
    // What fails is answered as well.
    const [answer] = await Promise.allSettled([ask()]);
    this.#step();
    if (this.#isOver) return never;
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  }

  #step(): void {
    if (++this.steps > this.endsAfter) this.end();
  }
}
