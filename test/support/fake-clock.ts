import type {Clock} from '../../src/client/clock.js';
import {workDone} from './at-work.js';

interface Timer {
  at: number;
  callback: () => void;
}

/** A clock that stands still until it is told to go on. */
export class FakeClock implements Clock {
  #elapsed = 0;
  #offset: number;
  #timers: Timer[] = [];
  /** What `random` gives: 1 makes every wait as long as it can be. */
  chance = 1;

  constructor(now = Date.UTC(2026, 2, 2, 9)) {
    this.#offset = now;
  }

  now(): number {
    return this.#offset + this.#elapsed;
  }

  elapsed(): number {
    return this.#elapsed;
  }

  random(): number {
    return this.chance;
  }

  setTimeout(callback: () => void, delay: number): Timer {
    const timer = {at: this.#elapsed + Math.max(0, delay), callback};
    this.#timers.push(timer);
    return timer;
  }

  clearTimeout(timer: unknown): void {
    this.#timers = this.#timers.filter((other) => other !== timer);
  }

  /** Somebody sets the clock of the device; no time passes. */
  jump(milliseconds: number): void {
    this.#offset += milliseconds;
  }

  /** Lets time pass: every timer that is due goes off at its moment, and what it starts comes to rest before the next one. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#elapsed + milliseconds;
    await this.rest();
    for (;;) {
      const next = this.#timers.filter(({at}) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.clearTimeout(next);
      this.#elapsed = Math.max(this.#elapsed, next.at);
      next.callback();
      await this.rest();
    }
    this.#elapsed = end;
  }

  /** Waits until what has begun has come to rest. */
  protected rest(): Promise<void> {
    return rest();
  }

  /** The device sleeps: all that was due meanwhile goes off when it wakes. */
  async sleep(milliseconds: number): Promise<void> {
    this.#elapsed += milliseconds;
    await this.advance(0);
  }
}

/** Waits until what can go on without time passing has gone on: some turns of the event loop, in which a host at work is waited for. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await workDone();
  }
}
