import type {RecordedEvent} from '../../protocol/cloud-event.js';
import type {ForwarderClock} from './clock.js';
import {EventRefusedError, MOST_REFUSED, isRefusal, refusalOf} from './refused.js';
import type {RefusedEvent, RefusedList} from './refused.js';

/**
 * How many events may be set aside in a row without any being taken. A target that refuses more than that refuses everything, such as one whose
 * address or secret is wrong: then the next ones wait for it, as they wait for one that is down.
 */
const IN_A_ROW = 20;

export interface RefusalsOptions {
  /** The log that the events are from. */
  epoch: string;
  /** Where they are remembered; without it nothing is ever set aside. */
  list: RefusedList | undefined;
  /** After how many refusals one event is set aside. */
  tries: number;
  clock: ForwarderClock;
  /** Is told of each event that is set aside. */
  onRefused: (error: EventRefusedError) => void;
}

/** Sees to it that an event which a target refuses for good does not hold up all others. */
export class Refusals {
  readonly #options: RefusalsOptions;
  /** How often those that were refused and are offered again were refused, by their positions. */
  readonly #refused = new Map<string, number>();
  #inARow = 0;

  constructor(options: RefusalsOptions) {
    this.#options = options;
  }

  /**
   * Hands events to a target, in order: together, and where it refuses them, fewer and fewer, until it is known which one it refuses. That
   * one is offered again later, and set aside in the end. `done` is called up to where nothing is left to be delivered.
   *
   * @throws what the target does not take them for, where they are to be offered again.
   */
  async hand(
    events: readonly RecordedEvent[],
    deliver: (events: readonly RecordedEvent[]) => Promise<void>,
    done: (sequence: string) => Promise<void>,
  ): Promise<void> {
    const [first] = events;
    if (!first) return;
    const {sequence: last} = events.at(-1)!;
    const cut = this.#cut(events);
    if (cut === events.length) {
      try {
        await deliver(events);
        this.#inARow = 0;
        for (const {sequence} of events) this.#refused.delete(sequence);
        return await done(last);
      } catch (error) {
        if (!isRefusal(error) || !this.#options.list) throw error;
        if (events.length === 1) {
          await this.#refuse(first, error);
          return await done(last);
        }
      }
    }
    const part = cut === events.length ? Math.ceil(cut / 2) : cut;
    await this.hand(events.slice(0, part), deliver, done);
    await this.hand(events.slice(part), deliver, done);
  }

  /** How many of these to offer together: one that was refused goes alone. */
  #cut(events: readonly RecordedEvent[]): number {
    const suspect = events.findIndex(({sequence}) => this.#refused.has(sequence));
    return suspect < 0 ? events.length : Math.max(1, suspect);
  }

  /** Sets an event aside, where it was refused often enough. */
  async #refuse({sequence}: RecordedEvent, error: unknown): Promise<void> {
    const {epoch, list, tries: most, clock, onRefused} = this.#options;
    const tries = (this.#refused.get(sequence) ?? 0) + 1;
    this.#refused.set(sequence, tries);
    if (tries < most || this.#inARow >= IN_A_ROW) throw error;
    const before = (await list!.read()).filter((other) => other.epoch !== epoch || other.sequence !== sequence);
    if (before.length >= MOST_REFUSED) throw error;
    const refused: RefusedEvent = {epoch, sequence, ...refusalOf(error), tries, at: new Date(clock.now()).toISOString()};
    await list!.write([...before, refused]);
    this.#refused.delete(sequence);
    this.#inARow++;
    onRefused(new EventRefusedError(refused, error));
  }
}
