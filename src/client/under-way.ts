import type {Clock} from './clock.js';

/** Something that is done in IndexedDB. */
export interface Attempt {
  /** Undoes it. Whether that was still possible. */
  undo?: (() => boolean) | undefined;
  /** Whether nobody waits for it any more, so that it must not begin. */
  isOver: boolean;
}

const LEFT = Symbol('left');

/**
 * What a page has under way in IndexedDB. A page in the back/forward cache of WebKit never ends a transaction, and no other page can change what that
 * looks at until it does. So what is under way when a page is left is undone; it is done again should the page come back.
 */
export class UnderWay {
  readonly #clock: Clock;
  readonly #leave = new Set<() => void>();
  /** Until the page goes on. */
  #left: Promise<void> | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Does something, and again where the page was left before it was done. */
  async do<Result>(work: (attempt: Attempt) => Promise<Result>): Promise<Result> {
    for (;;) {
      await this.#left;
      const result = await this.#try(work);
      if (result !== LEFT) return result;
    }
  }

  /** The page is left. What can no longer be undone is about to be saved, and keeps nobody waiting. */
  leave(): void {
    for (const leave of this.#leave) leave();
    // A page in the cache has its next task when it is back, and one that is not left after all has it at once.
    this.#left ??= new Promise((resolve) => {
      this.#clock.setTimeout(() => {
        this.#left = undefined;
        resolve();
      }, 0);
    });
  }

  async #try<Result>(work: (attempt: Attempt) => Promise<Result>): Promise<Result | typeof LEFT> {
    const attempt: Attempt = {isOver: false};
    let leave = (): void => {};
    const left = new Promise<typeof LEFT>((resolve) => {
      leave = () => {
        if (attempt.undo?.() === false) return;
        attempt.isOver = true;
        resolve(LEFT);
      };
    });
    this.#leave.add(leave);
    try {
      return await Promise.race([work(attempt), left]);
    } finally {
      this.#leave.delete(leave);
    }
  }
}

/** How to undo a transaction, as long as that is possible. */
export const undoing = (transaction: IDBTransaction) => (): boolean => {
  try {
    transaction.abort();
    return true;
  } catch (error) {
    // One that is being saved, or has ended, cannot be aborted any more.
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
};
