/** A time that runs out once, and that can be made to stand still. In milliseconds. */
export class Countdown {
  readonly #elapsed: () => void;
  #left: number;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Stands still until it is resumed. With `Infinity` it never runs out. */
  constructor(duration: number, elapsed: () => void) {
    this.#left = duration;
    this.#elapsed = elapsed;
  }

  resume(): void {
    if (this.#timer !== undefined || this.#left === Infinity) return;
    this.#since = performance.now();
    this.#timer = setTimeout(this.#elapsed, this.#left);
  }

  pause(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#left = Math.max(0, this.#left - (performance.now() - this.#since));
  }
}
