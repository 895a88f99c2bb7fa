import type {ChangeMessage, ResetMessage} from '../../protocol/stream.js';
import type {PlacedHint} from '../stores/store.js';
import {placeName, placesOf} from './look.js';
import type {Look} from './look.js';

/** One who looks on: where they do, and what they were not told yet. What happens often is told once. */
export class Subscriber {
  look: Look;
  readonly #wake: (spread: number) => void;
  /** The views that have changed, by space. */
  readonly #untold = new Map<string, Set<string>>();
  /** Whether something has changed of which nobody knows any more what it was. */
  #isLost = false;

  /** `wake` is called when there is something to {@link take}, with the milliseconds over which readers should spread. */
  constructor(look: Look, wake: (spread: number) => void) {
    this.look = look;
    this.#wake = wake;
  }

  get isUpToDate(): boolean {
    return this.#untold.size === 0 && !this.#isLost;
  }

  /** Takes note of a hint, where it is for this one. `names` are those of its places. Returns whether it is. */
  note(hint: PlacedHint, names = placesOf(hint)): boolean {
    const {person, places: all} = this.look;
    const [places] = names.map((name) => all.get(name));
    if (!places || !names.every((name) => all.has(name))) return false;
    if (hint.except?.split(' ').some((one) => one === person || all.has(placeName(hint.view, one)))) return false;
    for (const {view, space} of places) {
      const views = this.#untold.get(space);
      if (views) views.add(view);
      else this.#untold.set(space, new Set([view]));
    }
    return true;
  }

  /** Takes note that what has changed cannot be told. */
  lose(): void {
    this.#isLost = true;
  }

  wake(spread: number): void {
    this.#wake(spread);
  }

  /** What was not told yet, and is told with this. */
  take(cursor: string, spread: number): (ChangeMessage | ResetMessage)[] {
    const messages = this.#isLost
      ? [{event: 'reset', data: {reason: 'expired'}} satisfies ResetMessage]
      : Array.from(this.#untold, ([space, views]): ChangeMessage => ({event: 'change', data: {views: [...views], space, cursor, spread}}));
    this.#untold.clear();
    this.#isLost = false;
    return messages;
  }
}
