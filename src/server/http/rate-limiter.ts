interface Bucket {
  tokens: number;
  /** When the tokens were last counted, in milliseconds. */
  at: number;
}

/** People whose buckets are remembered at the same time. */
const REMEMBERED = 10_000;

/**
 * Lets each key have so many requests a minute: a bucket that holds as many, empties by one a request and fills up evenly.
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

  /** Takes one request off; 0 where it may pass, else the seconds, at least one, after which the next may. */
  take(key: string): number {
    const now = this.#clock();
    const bucket = this.#buckets.get(key) ?? {tokens: this.#perMinute, at: now};
    // A clock that was set back must not take tokens away.
    const passed = Math.max(0, now - bucket.at);
    bucket.tokens = Math.min(this.#perMinute, bucket.tokens + (passed * this.#perMinute) / 60_000);
    bucket.at = now;
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > REMEMBERED) this.#buckets.delete(this.#buckets.keys().next().value!);
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1;
      return 0;
    }
    return Math.max(1, Math.ceil(((1 - bucket.tokens) * 60) / this.#perMinute));
  }
}
