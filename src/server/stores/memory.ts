import {newId} from '../../protocol/cloud-event.js';
import {compareAge, compareSequence, mergeScopes} from './places.js';
import {keyOf, sweptWith} from './store.js';
import type {
  Changes,
  EventKey,
  KnownEvent,
  LogEvent,
  LoggedEvent,
  LogQuery,
  PageKey,
  PageQuery,
  Place,
  PlacedHint,
  PlacedThing,
  Rewritten,
  Store,
  StoreReader,
} from './store.js';
import {Watchers} from './watchers.js';
import {WriteQueue} from './write-queue.js';

/** A store that lives as long as the process: for stories, for tests, for a host that starts anew each time. */
export function createMemoryStore(): Store {
  return new MemoryStore();
}

/** Joins two parts so that different ones never give the same text. */
const joined = (one: string, other: string): string => `${one.length} ${one}${other}`;

class MemoryStore implements Store {
  readonly epoch = newId();
  readonly #queue = new WriteQueue();
  readonly #log: LogEvent[] = [];
  readonly #known = new Map<string, KnownEvent>();
  readonly #things = new Map<string, string>();
  /** The places of each view and scope, oldest first: new ones are nearly always the newest. */
  readonly #scopes = new Map<string, PlacedThing[]>();
  /** In the order of the log. */
  #hints: PlacedHint[] = [];
  #hintedSince = '0';
  readonly #watchers = new Watchers();
  /** The places of each thing, by which they are found again. */
  readonly #placed = new Map<string, readonly Place[]>();

  async head(): Promise<string> {
    return this.#log.at(-1)?.sequence ?? '0';
  }

  async known(keys: readonly EventKey[]): Promise<Map<string, KnownEvent>> {
    return pick(this.#known, keys.map(keyOf), (key) => key);
  }

  async things(kind: string, ids: readonly string[]): Promise<Map<string, string>> {
    return pick(this.#things, ids, (id) => joined(kind, id));
  }

  async page({view, scopes, after, limit}: PageQuery): Promise<PlacedThing[]> {
    const newest = scopes.map((scope) => {
      const places = this.#scopes.get(joined(view, scope)) ?? [];
      const end = after ? firstNotBefore(places, after) : places.length;
      return places.slice(Math.max(0, end - limit), end).reverse();
    });
    return mergeScopes(newest, limit);
  }

  async recorded({type, person, before, limit}: LogQuery): Promise<string[]> {
    const found: string[] = [];
    // From the newest: whoever asks wants few of a log that only grows.
    for (let at = this.#log.length - 1; at >= 0 && found.length < limit; at--) {
      const event = this.#log[at]!;
      const isMeant = event.type === type && (person === undefined || event.person === person);
      if (isMeant && (before === undefined || compareSequence(event.sequence, before) < 0)) found.push(event.body);
    }
    return found;
  }

  async recordedAfter(position: string, limit: number, person?: string): Promise<LoggedEvent[]> {
    const start = this.#log.findLastIndex(({sequence}) => compareSequence(sequence, position) <= 0) + 1;
    if (person === undefined) return this.#log.slice(start, start + limit).map(loggedOf);
    const found: LoggedEvent[] = [];
    for (let at = start; at < this.#log.length && found.length < limit; at++)
      if (this.#log[at]!.person === person) found.push(loggedOf(this.#log[at]!));
    return found;
  }

  async recordedAt(positions: readonly string[]): Promise<LoggedEvent[]> {
    const asked = new Set(positions);
    return this.#log.filter(({sequence}) => asked.has(sequence)).map(loggedOf);
  }

  async hints(after: string, upTo: string): Promise<PlacedHint[]> {
    // From the newest: whoever asks has missed few of them.
    const start = this.#hints.findLastIndex(({sequence}) => compareSequence(sequence, after) <= 0) + 1;
    return this.#hints.slice(start).filter(({sequence}) => compareSequence(sequence, upTo) <= 0);
  }

  async hintedSince(): Promise<string> {
    return this.#hintedSince;
  }

  write<Result>(work: (reader: StoreReader) => Promise<{changes: Changes; result: Result}>): Promise<Result> {
    return this.#queue.run(async () => {
      const {changes, result} = await work(this);
      this.#apply(changes);
      if (changes.events.length > 0) this.#watchers.tell();
      return result;
    });
  }

  watch(callback: () => void): () => void {
    return this.#watchers.add(callback);
  }

  async close(): Promise<void> {
    await this.#queue.idle();
  }

  #apply({events, things, places, hints = [], dropped = [], rewritten = [], forgetHints = false}: Changes): void {
    for (const change of rewritten) this.#rewrite(change);
    if (forgetHints) {
      this.#hints = [];
      this.#hintedSince = this.#log.at(-1)?.sequence ?? '0';
    }
    for (const event of events) {
      this.#log.push(event);
      this.#known.set(keyOf(event), {sequence: event.sequence, hash: event.hash});
    }
    for (const {kind, id, state} of things) this.#things.set(joined(kind, id), state);
    for (const {kind, id, places: next} of places) this.#place(kind, id, next);
    for (const {kind, id} of dropped) {
      this.#things.delete(joined(kind, id));
      this.#place(kind, id, []);
      this.#placed.delete(joined(kind, id));
    }
    this.#hints.push(...hints);
    const swept = sweptWith(events);
    if (swept === undefined) return;
    this.#hintedSince = String(swept);
    // They are in the order of the log, so what goes is at the beginning.
    const kept = this.#hints.findIndex(({sequence}) => BigInt(sequence) > swept);
    this.#hints = kept < 0 ? [] : this.#hints.slice(kept);
  }

  #rewrite({sequence, body, ...rest}: Rewritten): void {
    const index = this.#log.findLastIndex((event) => event.sequence === sequence);
    const before = this.#log[index]!;
    const {person = before.person} = rest;
    const after: LogEvent = {...before, person, body, hash: ''};
    this.#log[index] = after;
    this.#known.delete(keyOf(before));
    this.#known.set(keyOf(after), {sequence, hash: ''});
  }

  #place(kind: string, id: string, next: readonly Place[]): void {
    const thing = joined(kind, id);
    for (const place of this.#placed.get(thing) ?? []) {
      const scope = this.#scopes.get(joined(place.view, place.scope)) ?? [];
      let index = firstNotBefore(scope, place);
      while (scope[index]?.kind !== kind || scope[index]?.id !== id) index++;
      scope.splice(index, 1);
    }
    for (const {view, scope: name, at, sequence} of next) {
      const key = joined(view, name);
      const scope = this.#scopes.get(key) ?? [];
      scope.splice(firstNotBefore(scope, {at, sequence}), 0, {kind, id, at, sequence});
      this.#scopes.set(key, scope);
    }
    this.#placed.set(thing, next);
  }
}

const loggedOf = ({sequence, body, thing}: LogEvent): LoggedEvent => ({sequence, body, ...(thing !== undefined && {thing})});

function pick<Value>(from: ReadonlyMap<string, Value>, names: readonly string[], keyFor: (name: string) => string): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const name of names) {
    const value = from.get(keyFor(name));
    if (value !== undefined) found.set(name, value);
  }
  return found;
}

/** Where, in places sorted oldest first, the first one stands that is not older than the key. */
function firstNotBefore(places: readonly PlacedThing[], key: PageKey): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAge(places[middle]!, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
