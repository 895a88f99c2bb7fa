import type {Clock} from '../clock.js';

/** The longest timer that browsers know, in milliseconds. */
const LONGEST_TIMER = 2_147_483_647;

/** Rings once, at the earliest of the moments that it was set to. */
export class Alarm {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #timer: unknown;
  #due = Infinity;

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Rings in so many milliseconds, unless it rings earlier anyway. */
  set(delay: number): void {
    const due = this.#clock.elapsed() + delay;
    if (due >= this.#due) return;
    this.clear();
    this.#due = due;
    this.#timer = this.#clock.setTimeout(
      () => {
        this.#due = Infinity;
        this.#ring();
      },
      Math.min(delay, LONGEST_TIMER),
    );
  }

  /** Does not ring. */
  clear(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#due = Infinity;
  }
}
