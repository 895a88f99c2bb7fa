import {isAtOrPast} from '../../protocol/cursor.js';
import type {ChangeMessage} from '../../protocol/stream.js';
import type {Clock} from '../clock.js';
import type {Watch} from './watch.js';

/** Milliseconds between two calls of one watch, however often something changes. */
const GAP = 1000;

interface Rope {
  timer?: unknown;
  last: number;
  /** Up to where there is news; `undefined` where that is not known. */
  cursor: string | undefined;
}

/** Calls those back who watch what has changed: each at a moment of its own, and not for what they have seen. */
export class Bell {
  readonly #watches: ReadonlySet<Watch>;
  readonly #clock: Clock;
  readonly #ropes = new Map<Watch, Rope>();

  constructor(watches: ReadonlySet<Watch>, clock: Clock) {
    this.#watches = watches;
    this.#clock = clock;
  }

  /** Calls those back whom a change concerns. */
  ring({views, space, cursor, spread}: ChangeMessage['data']): void {
    for (const watch of this.#watches) if (watch.space === space && views.includes(watch.name)) this.#pull(watch, cursor, spread);
  }

  /** Calls everybody back who has not seen everything up to here; everybody where no position is given. */
  ringAll(spread: number, cursor?: string): void {
    for (const watch of this.#watches) this.#pull(watch, cursor, spread);
  }

  close(): void {
    for (const {timer} of this.#ropes.values()) this.#clock.clearTimeout(timer);
    this.#ropes.clear();
  }

  #pull(watch: Watch, cursor: string | undefined, spread: number): void {
    if (hasSeen(watch, cursor)) return;
    const rope: Rope = this.#ropes.get(watch) ?? {last: -Infinity, cursor};
    this.#ropes.set(watch, rope);
    // Whoever watches no more is forgotten.
    for (const other of this.#ropes.keys()) if (!this.#watches.has(other)) this.#ropes.delete(other);
    rope.cursor = rope.timer !== undefined && (rope.cursor === undefined || (cursor && isAtOrPast(rope.cursor, cursor))) ? rope.cursor : cursor;
    if (rope.timer !== undefined) return;
    const delay = Math.max(this.#clock.random() * spread, rope.last + GAP - this.#clock.elapsed());
    rope.timer = this.#clock.setTimeout(() => {
      rope.timer = undefined;
      // They may have looked meanwhile, for a reason of their own.
      if (!this.#watches.has(watch) || hasSeen(watch, rope.cursor)) return;
      rope.last = this.#clock.elapsed();
      watch.callback();
    }, delay);
  }
}

function hasSeen(watch: Watch, cursor: string | undefined): boolean {
  const seen = watch.seen?.();
  return cursor !== undefined && seen !== undefined && isAtOrPast(seen, cursor);
}
