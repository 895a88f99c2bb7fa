import assert from 'node:assert/strict';
import type {RecordedEvent} from '../../../src/protocol/cloud-event.js';
import type {Cursor, Forwarder, ForwarderClock, ForwarderOptions, LogPosition, Target} from '../../../src/server/forward/index.js';
import {createForwarder} from '../../../src/server/forward/index.js';

/** A clock on which a forwarder stays away for no longer than it is asked to. What it waits for keeps no process alive. */
export const hastyClock: ForwarderClock = {
  now: () => Date.now(),
  random: () => 0,
  setTimeout: (callback, delay) => setTimeout(callback, delay).unref(),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** Waits until something holds, for up to ten seconds. */
export async function until(what: () => boolean, why = ''): Promise<void> {
  const end = performance.now() + 10_000;
  while (!what() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(what(), why);
}

/** A cursor that outlives forwarders, not the process. */
export class KeptCursor implements Cursor {
  position: LogPosition | undefined;
  /** Every position that was written, in order. */
  readonly written: string[] = [];
  /** What the next attempts to write fail with. */
  readonly failures: Error[] = [];

  async read(): Promise<LogPosition | undefined> {
    return this.position;
  }

  async write(position: LogPosition): Promise<void> {
    const failure = this.failures.shift();
    if (failure) throw failure;
    this.position = position;
    this.written.push(position.sequence);
  }
}

/** A target that takes events, unless it was told to fail. */
export class Collector implements Target {
  /** What it took, delivery by delivery. */
  readonly taken: (readonly RecordedEvent[])[] = [];
  /** What it was offered, whether it took it or not: positions, delivery by delivery. */
  readonly offered: string[][] = [];
  /** What the next deliveries fail with. */
  readonly failures: Error[] = [];
  closed = 0;

  async deliver(events: readonly RecordedEvent[]): Promise<void> {
    this.offered.push(events.map(({sequence}) => sequence));
    const failure = this.failures.shift();
    if (failure) throw failure;
    this.taken.push(events);
  }

  async close(): Promise<void> {
    this.closed++;
  }

  get events(): RecordedEvent[] {
    return this.taken.flat();
  }

  /** The positions that it took, in the order in which it did. */
  get sequences(): string[] {
    return this.events.map(({sequence}) => sequence);
  }
}

export type Given = Partial<ForwarderOptions> & Pick<ForwarderOptions, 'store' | 'target'>;

/** A forwarder that waits for nothing, and whose errors fail the test unless it expects them. */
export function forward(options: Given): Forwarder {
  const forwarder = createForwarder({
    cursor: new KeptCursor(),
    clock: hastyClock,
    onError: (error) => {
      throw error;
    },
    ...options,
  });
  forwarder.start();
  return forwarder;
}
