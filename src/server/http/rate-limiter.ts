interface Bucket {
  tokens: number;
  /** When the tokens were last counted, in milliseconds. */
  at: number;
}

/** People whose buckets are remembered at the same time. */
const REMEMBERED = 10_000;

/**
 * Lets each key have so many a minute, of whatever is counted: a bucket that holds as many, empties by one for each and fills up evenly.
 *
 * Memory is bounded: the bucket that was not used for longest is forgotten first, and is full again by then unless more keys than
 * are remembered come within a minute.
 */
export class RateLimiter {
  readonly #perMinute: number;
  readonly #clock: () => number;
  /** In the order of last use. */
  readonly #buckets = new Map<string, Bucket>();

  constructor(perMinute: number, clock: () => number) {
    this.#perMinute = perMinute;
    this.#clock = clock;
  }

  /**
   * Takes so many off, of which some were `taken` before, when it was not known yet how many there are; 0 where they may pass, else the seconds, at least
   * one, after which they may. More than a whole bucket pass when it is full, and it fills up from below nothing after that.
   */
  take(key: string, count = 1, taken = 0): number {
    const now = this.#clock();
    const bucket = this.#buckets.get(key) ?? {tokens: this.#perMinute, at: now};
    // A clock that was set back must not take tokens away.
    const passed = Math.max(0, now - bucket.at);
    bucket.tokens = Math.min(this.#perMinute, bucket.tokens + (passed * this.#perMinute) / 60_000);
    bucket.at = now;
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > REMEMBERED) this.#buckets.delete(this.#buckets.keys().next().value!);
    const needed = Math.min(count, this.#perMinute);
    if (bucket.tokens >= needed - taken) {
      bucket.tokens -= count - taken;
      return 0;
    }
    // What was taken is gone: whoever tries again brings all of it anew.
    return Math.max(1, Math.ceil(((needed - bucket.tokens) * 60) / this.#perMinute));
  }
}
