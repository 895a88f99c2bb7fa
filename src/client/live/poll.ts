import type {Clock} from '../clock.js';
import type {Page} from '../page.js';
import type {Watch} from './watch.js';

/** Between two polls: 15 to 25 seconds, at random so that the pages of a whole company do not ask in step. */
const PERIOD = 15_000;
const SPREAD = 10_000;
/** By how many times that is longer while what changes is heard of anyway: what happens without a word, such as a name that changed. */
const RARELY = 12;

/** Tells those who watch now and then that something may have changed, while anybody can see the page. */
export class Poll {
  readonly #watches: ReadonlySet<Watch>;
  readonly #page: Page;
  readonly #clock: Clock;
  #timer: unknown;
  #isRare = false;
  #closed = false;

  constructor(watches: ReadonlySet<Watch>, page: Page, clock: Clock) {
    this.#watches = watches;
    this.#page = page;
    this.#clock = clock;
    this.#schedule();
  }

  /** Tells them at once; several reasons at the same moment are one. */
  soon(): void {
    this.#schedule(0);
  }

  /** Whether to tell them rarely only, as what changes is heard of anyway. */
  set isRare(isRare: boolean) {
    if (isRare === this.#isRare) return;
    this.#isRare = isRare;
    this.#schedule();
  }

  close(): void {
    this.#closed = true;
    this.#clock.clearTimeout(this.#timer);
  }

  #schedule(delay = (PERIOD + this.#clock.random() * SPREAD) * (this.#isRare ? RARELY : 1)): void {
    this.#clock.clearTimeout(this.#timer);
    if (this.#closed) return;
    this.#timer = this.#clock.setTimeout(() => {
      // Out of sight it rests; whoever brings the page back asks at once.
      if (!this.#page.visible) return;
      this.#schedule();
      this.#watches.forEach((watch) => watch.callback());
    }, delay);
  }
}
