import {wait} from './clock.js';
import type {ForwarderClock} from './clock.js';

/** Wakes whoever waits for it. One that rings while nobody waits is heard by the next who does. */
export class Bell {
  #rung = false;
  #wake: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** Forgets that it has rung. */
  silence(): void {
    this.#rung = false;
  }

  /** Resolves when it rings, after some milliseconds without, or when the signal is aborted. */
  async heard(clock: ForwarderClock, longest: number, signal: AbortSignal): Promise<void> {
    if (this.#rung || signal.aborted) return;
    const either = new AbortController();
    const wake = (this.#wake = () => either.abort());
    signal.addEventListener('abort', wake);
    await wait(clock, longest, either.signal);
    signal.removeEventListener('abort', wake);
    this.#wake = undefined;
  }
}
