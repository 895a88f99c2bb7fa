interface Bucket {
  tokens: number;
  /** When the tokens were last counted, in milliseconds. */
  at: number;
}

/** Buckets that are remembered at the same time. */
const REMEMBERED = 10_000;

/**
 * Lets each key have so many a minute, of whatever is counted: a bucket that holds as many, empties by one for each and fills up evenly.
 *
 * Memory is bounded: the bucket that was not used for longest is forgotten first, and is full again by then unless more keys than
 * are remembered come within a minute. Those that refused are forgotten last, so that nobody gets around it by coming under many other keys.
 */
export class RateLimiter {
  readonly #perMinute: number;
  readonly #clock: () => number;
  /** Those with something left in them when they were last used, in the order of that. */
  readonly #passing = new Map<string, Bucket>();
  /** The others, in the same order. */
  readonly #refusing = new Map<string, Bucket>();

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
    const bucket = this.#passing.get(key) ?? this.#refusing.get(key) ?? {tokens: this.#perMinute, at: now};
    // A clock that was set back must not take tokens away.
    const passed = Math.max(0, now - bucket.at);
    bucket.tokens = Math.min(this.#perMinute, bucket.tokens + (passed * this.#perMinute) / 60_000);
    bucket.at = now;
    const needed = Math.min(count, this.#perMinute);
    const passes = bucket.tokens >= needed - taken;
    if (passes) bucket.tokens -= count - taken;
    this.#remember(key, bucket, passes && bucket.tokens >= 1);
    // What was taken is gone: whoever tries again brings all of it anew.
    return passes ? 0 : Math.max(1, Math.ceil(((needed - bucket.tokens) * 60) / this.#perMinute));
  }

  #remember(key: string, bucket: Bucket, passes: boolean): void {
    this.#passing.delete(key);
    this.#refusing.delete(key);
    (passes ? this.#passing : this.#refusing).set(key, bucket);
    if (this.#passing.size + this.#refusing.size <= REMEMBERED) return;
    const [oldest] = this.#refusing;
    // Whoever was refused long ago would not be now.
    const isFull = oldest && oldest[1].tokens + ((this.#clock() - oldest[1].at) * this.#perMinute) / 60_000 >= this.#perMinute;
    const from = isFull || this.#passing.size === 0 ? this.#refusing : this.#passing;
    from.delete(from.keys().next().value!);
  }
}
