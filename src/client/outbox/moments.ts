import type {Clock} from '../clock.js';

/** How many moments are remembered: more than can wait in one partition, with their leases. */
const MOST = 2000;

/**
 * Tells how long it is until moments that were noted by the clock of the device, so that they hold in every tab and over a reload. That clock may be
 * set meanwhile: from when this page first hears of a moment it goes by its own, which does not jump. So setting it back makes no wait
 * longer than it was meant to be, but for the part of it that had passed before this page began.
 */
export class Moments {
  readonly #clock: Clock;
  /** When each of them is due, by the clock that does not jump. */
  readonly #due = new Map<number, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The present moment, as the clock of the device has it. */
  now(): number {
    return this.#clock.now();
  }

  /** How long it is until a moment, in milliseconds. `longest` is how long it was when that moment was noted. */
  until(moment: number, longest = 0): number {
    if (moment === 0) return 0;
    const elapsed = this.#clock.elapsed();
    let due = this.#due.get(moment);
    if (due === undefined) {
      due = elapsed + Math.min(Math.max(0, moment - this.#clock.now()), longest);
      this.#due.set(moment, due);
      // The oldest is gone from the outbox, or is due in any case.
      for (const oldest of this.#due.keys()) if (this.#due.size > MOST) this.#due.delete(oldest);
    }
    return Math.max(0, due - elapsed);
  }
}
