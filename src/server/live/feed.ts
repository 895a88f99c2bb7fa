import type {ResetMessage} from '../../protocol/stream.js';
import {compareSequence} from '../stores/places.js';
import type {Store} from '../stores/store.js';
import type {Look} from './look.js';
import {placesOf} from './look.js';
import type {Subscriber} from './subscriber.js';

/** Positions of the log that are read at once. */
const STRETCH = 500;
/** Milliseconds between two readings: what happens in between is told together. */
const PERIOD = 100;
/** Milliseconds after which a reading that failed is tried again. */
const PAUSE = 1000;
/** By how much the readers of one change are spread: milliseconds for each of them, and at most. */
const SPREAD = 2;
const MAX_SPREAD = 10_000;

/** Where somebody who looks on begins, and why not where they left off. */
export interface Beginning {
  cursor: string;
  oldest: string;
  reset?: ResetMessage['data']['reason'];
}

/** Follows the log of a store, once for all who look on in this process, and wakes those for whom something changed. */
export class Feed {
  readonly #store: Store;
  readonly #onError: (error: unknown) => void;
  /** Who looks where. */
  readonly #places = new Map<string, Set<Subscriber>>();
  readonly #subscribers = new Set<Subscriber>();
  /** Up to where the log was read. */
  #at = '0';
  #starting: Promise<void> | undefined;
  #unwatch: (() => void) | undefined;
  #reading = false;
  #again = false;
  /** Those for whom something was noted of which they were not woken yet. */
  #noted = new Set<Subscriber>();

  constructor(store: Store, onError: (error: unknown) => void) {
    this.#store = store;
    this.#onError = onError;
  }

  /** Up to where everybody was woken. */
  get cursor(): string {
    return this.#at;
  }

  /** Has somebody look on, from now or from a position that they know; what they have missed since is noted. */
  async join(subscriber: Subscriber, after?: string): Promise<Beginning> {
    for (let starting; starting === undefined || starting !== this.#starting;) {
      // The last one may have left meanwhile, and the feed with it.
      starting = this.#starting ??= this.#start();
      await starting;
      await this.#catchUp();
    }
    this.#enter(subscriber);
    // From here on nothing passes them by; what came before is read for them alone.
    const cursor = this.#at;
    try {
      const oldest = await this.#store.hintedSince();
      if (after === undefined) return {cursor, oldest};
      if (compareSequence(after, await this.#store.head()) > 0) return {cursor, oldest, reset: 'epoch'};
      if (compareSequence(after, oldest) < 0) return {cursor, oldest, reset: 'expired'};
      for (const part of stretches(after, cursor)) {
        for (const hint of await this.#store.hints(part.after, part.upTo)) subscriber.note(hint);
      }
      // Some may have been dropped while they were read.
      return (await this.#isForgotten(after)) ? {cursor, oldest, reset: 'expired'} : {cursor, oldest};
    } catch (error) {
      this.leave(subscriber);
      throw error;
    }
  }

  /** Changes where somebody looks. */
  turn(subscriber: Subscriber, look: Look): void {
    if (!this.#subscribers.has(subscriber)) return;
    this.#forget(subscriber);
    subscriber.look = look;
    this.#enter(subscriber);
  }

  leave(subscriber: Subscriber): void {
    this.#forget(subscriber);
    this.#subscribers.delete(subscriber);
    this.#noted.delete(subscriber);
    if (this.#subscribers.size === 0) this.close();
  }

  close(): void {
    this.#unwatch?.();
    this.#unwatch = this.#starting = undefined;
  }

  async #start(): Promise<void> {
    const unwatch = this.#store.watch(() => void this.#read(), this.#onError);
    this.#unwatch = unwatch;
    try {
      this.#at = await this.#store.head();
    } catch (error) {
      if (this.#unwatch === unwatch) this.close();
      throw error;
    }
  }

  #enter(subscriber: Subscriber): void {
    this.#subscribers.add(subscriber);
    for (const place of subscriber.look.places.keys()) {
      const others = this.#places.get(place);
      if (others) others.add(subscriber);
      else this.#places.set(place, new Set([subscriber]));
    }
  }

  #forget(subscriber: Subscriber): void {
    for (const place of subscriber.look.places.keys()) {
      const others = this.#places.get(place);
      others?.delete(subscriber);
      if (others?.size === 0) this.#places.delete(place);
    }
  }

  async #read(): Promise<void> {
    this.#again = true;
    if (this.#reading) return;
    this.#reading = true;
    let pause = PERIOD;
    try {
      this.#again = false;
      await this.#starting;
      await this.#readOn(await this.#store.head());
      this.#wake();
    } catch (error) {
      this.#onError(error);
      this.#again = true;
      pause = PAUSE;
    }
    setTimeout(() => {
      this.#reading = false;
      if (this.#again && this.#unwatch) void this.#read();
    }, pause);
  }

  /** Reads on for somebody who joins, so that they begin where the log ends. Those who were there before are woken as ever: not each time that somebody joins. */
  async #catchUp(): Promise<void> {
    const head = await this.#store.head();
    // Another reading may be on its way, and come first.
    while (compareSequence(this.#at, head) < 0) await this.#readOn(head);
    if (this.#noted.size > 0) void this.#read();
  }

  /** Reads the log up to a position, and notes what was added for those whom it concerns. */
  async #readOn(head: string): Promise<void> {
    for (const {after, upTo} of stretches(this.#at, head)) {
      const hints = await this.#store.hints(after, upTo);
      const isForgotten = await this.#isForgotten(after);
      if (this.#at !== after) return;
      if (isForgotten) return this.#skipTo(head);
      // Noted and moved on in one step, so that whoever joins is told of each position once.
      this.#at = upTo;
      for (const hint of hints) {
        const names = placesOf(hint);
        for (const subscriber of this.#places.get(names[0]!) ?? []) if (subscriber.note(hint, names)) this.#noted.add(subscriber);
      }
    }
  }

  /** Moves on past what nobody knows any more: everybody has to look at everything again, and sees what comes after it as well. */
  #skipTo(head: string): void {
    this.#at = head;
    for (const subscriber of this.#subscribers) {
      subscriber.lose();
      this.#noted.add(subscriber);
    }
  }

  /** Whether hints of after a position are gone, because somebody was erased or because they are too old. Ask after reading them, not before. */
  async #isForgotten(after: string): Promise<boolean> {
    return compareSequence(after, await this.#store.hintedSince()) < 0;
  }

  #wake(): void {
    const noted = this.#noted;
    this.#noted = new Set();
    const spread = Math.min(MAX_SPREAD, noted.size * SPREAD);
    for (const subscriber of noted) subscriber.wake(spread);
  }
}

/** The way from one position to another in steps that are not too long. */
function* stretches(from: string, to: string): Generator<{after: string; upTo: string}> {
  let after = BigInt(from);
  const end = BigInt(to);
  while (after < end) {
    const upTo = after + BigInt(STRETCH) < end ? after + BigInt(STRETCH) : end;
    yield {after: String(after), upTo: String(upTo)};
    after = upTo;
  }
}
