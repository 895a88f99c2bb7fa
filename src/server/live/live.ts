import {ProblemError} from '../http/problem.js';
import type {Store} from '../stores/store.js';
import type {Measure} from '../measure.js';
import {Feed} from './feed.js';

/** After how many seconds somebody with too many streams may try again: by then a browser that is gone is known to be. */
const RETRY_AFTER = 30;

/** Everybody who looks on, in this process. */
export class Live {
  readonly feed: Feed;
  readonly onError: (error: unknown) => void;
  readonly #perPerson: number;
  readonly #measure: Measure;
  /** How many each person has open. */
  readonly #open = new Map<string, number>();
  readonly #endings = new Set<() => void>();
  #isClosed = false;

  constructor(store: Store, {perPerson, onError, measure}: {perPerson: number; onError: (error: unknown) => void; measure: Measure}) {
    this.feed = new Feed(store, onError);
    this.onError = onError;
    this.#perPerson = perPerson;
    this.#measure = measure;
  }

  /**
   * Lets a person open one more; `end` ends it when the host closes. Returns what to call when it has ended.
   *
   * @throws {ProblemError} `rate-limited` where they have too many, `unavailable` where the host is closing.
   */
  admit(person: string, end: () => void): () => void {
    const open = this.#open.get(person) ?? 0;
    if (this.#isClosed) throw new ProblemError('unavailable', {headers: {'Retry-After': String(RETRY_AFTER)}});
    if (open >= this.#perPerson) throw new ProblemError('rate-limited', {headers: {'Retry-After': String(RETRY_AFTER)}});
    this.#open.set(person, open + 1);
    this.#endings.add(end);
    this.#measure('hearth.live.open', 1, {});
    return () => {
      if (!this.#endings.delete(end)) return;
      this.#measure('hearth.live.open', -1, {});
      const left = this.#open.get(person)! - 1;
      if (left > 0) this.#open.set(person, left);
      else this.#open.delete(person);
    };
  }

  /** Ends all of them, and admits no more. */
  close(): void {
    this.#isClosed = true;
    for (const end of this.#endings) end();
    this.feed.close();
  }
}
