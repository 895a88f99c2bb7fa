import type {Clock} from '../clock.js';
import type {Page} from '../page.js';

/** Between two polls: 15 to 25 seconds, at random so that the pages of a whole company do not ask in step. */
const PERIOD = 15_000;
const SPREAD = 10_000;

/** Tells its watchers now and then that something may have changed, while anybody can see the page. */
export class Poll {
  readonly #watchers: ReadonlySet<() => void>;
  readonly #page: Page;
  readonly #clock: Clock;
  #timer: unknown;
  #closed = false;

  constructor(watchers: ReadonlySet<() => void>, page: Page, clock: Clock) {
    this.#watchers = watchers;
    this.#page = page;
    this.#clock = clock;
    this.#schedule();
  }

  /** Tells them at once; several reasons at the same moment are one. */
  soon(): void {
    this.#schedule(0);
  }

  close(): void {
    this.#closed = true;
    this.#clock.clearTimeout(this.#timer);
  }

  #schedule(delay = PERIOD + this.#clock.random() * SPREAD): void {
    this.#clock.clearTimeout(this.#timer);
    if (this.#closed) return;
    this.#timer = this.#clock.setTimeout(() => {
      // Out of sight it rests; whoever brings the page back asks at once.
      if (!this.#page.visible) return;
      this.#schedule();
      this.#watchers.forEach((tell) => tell());
    }, delay);
  }
}
