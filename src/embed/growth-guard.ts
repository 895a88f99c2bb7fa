/** So many times in a row are no text field that takes its share of the window, whose steps get smaller: those end before. */
const MOST_STEPS = 20;

/**
 * Sees the loop in which something inside grows because the frame has grown, which would never end by itself: a style such as
 * `block-size: calc(100vh + 1px)` is enough for one.
 */
export class GrowthGuard {
  #steps = 0;

  /** To be told when the frame has another height, and only that: how high its content was before, and is now. Whether this goes on without end. */
  isEndless(before: number, now: number): boolean {
    this.#steps = now > before ? this.#steps + 1 : 0;
    return this.#steps >= MOST_STEPS;
  }
}
