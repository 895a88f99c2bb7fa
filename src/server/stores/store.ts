/** What the log already knows under a key: the position, and the hash of what was said. */
export interface KnownEvent {
  sequence: string;
  hash: string;
}

/** What makes an event the same one again: who says it, the application, its id there. */
export interface EventKey {
  person: string;
  source: string;
  id: string;
}

/** An event as the log keeps it. */
export interface LogEvent extends EventKey {
  /** The position in the log: decimal digits. Each position is one past the one before. */
  sequence: string;
  type: string;
  space: string;
  /** When the host accepted it, in milliseconds since the epoch. */
  recordedAt: number;
  /** The hash of the canonical body, that tells a repetition from a conflict. */
  hash: string;
  /** The recorded event as JSON. */
  body: string;
  /** The id of the thing that it made, where that is another than its own. */
  thing?: string;
}

/** The present state of one thing, kept as a document that only its domain can read. */
export interface Thing {
  /** The domain it belongs to. */
  kind: string;
  id: string;
  /** JSON. */
  state: string;
}

/** One place where a thing shows up. Readers page through the places of a scope, newest first. */
export interface Place {
  view: string;
  /** Who or what may look here: a space, a person in a space, a group. Its domain gives it meaning. */
  scope: string;
  /** What places are sorted by, in milliseconds since the epoch. */
  at: number;
  /** Sorts places of the same time: the log position of the event that made the thing, decimal digits. */
  sequence: string;
}

/** A place as read: with the thing that shows up there. */
export interface PlacedThing {
  kind: string;
  id: string;
  at: number;
  sequence: string;
}

/** Where one page ended and the next begins. */
export interface PageKey {
  at: number;
  sequence: string;
}

export interface PageQuery {
  view: string;
  /** Each scope costs one seek in the index, whatever its size. */
  scopes: readonly string[];
  /** Only what sorts after this key, that is, older places. */
  after?: PageKey;
  limit: number;
}

/** A recorded event with its position in the log. */
export interface LoggedEvent {
  sequence: string;
  /** The recorded event as JSON. */
  body: string;
  /** The id of the thing that it made, where that is another than its own. For the host alone: whoever stated it may know no other id than theirs. */
  thing?: string;
}

/** The id of the thing that a recorded event is about. */
export const thingOf = ({thing}: Pick<LoggedEvent, 'thing'>, {subject, id}: {subject?: string; id: string}): string => thing ?? subject ?? id;

/** Which events of the log to read. */
export interface LogQuery {
  type: string;
  /** Only those of this person. */
  person?: string;
  /** Only those before this position. */
  before?: string;
  limit: number;
}

/** Word that something changed, for those who look there: not what, and not by whom. */
export interface Hint {
  view: string;
  /** Where those look who are told; several, with blanks between them, for those who look in all of them. No scope has a blank in it. */
  scope: string;
  /** Whoever looks there as well and must not learn of it, with blanks between them: the ids of people, or scopes of the same view in which they look, too. */
  except?: string;
}

/** A hint with the position in the log of the event that it comes from. */
export interface PlacedHint extends Hint {
  sequence: string;
}

export interface StoreReader {
  /** The newest position in the log, `0` where it is empty. */
  head(): Promise<string>;
  /** What is known under these keys, by {@link keyOf}. */
  known(keys: readonly EventKey[]): Promise<Map<string, KnownEvent>>;
  /** The states of things of one kind, by id. */
  things(kind: string, ids: readonly string[]): Promise<Map<string, string>>;
  /** The newest places of the scopes taken together, each thing once, newest first. */
  page(query: PageQuery): Promise<PlacedThing[]>;
  /** The recorded events of one type as JSON, newest first. */
  recorded(query: LogQuery): Promise<string[]>;
  /** The recorded events after a position as JSON, of one person where one is given, in the order of the log: for whoever reads on from where they were. */
  recordedAfter(position: string, limit: number, person?: string): Promise<LoggedEvent[]>;
  /** The recorded events at these positions, in the order of the log: for whoever has read them before and is about to rewrite them. */
  recordedAt(positions: readonly string[]): Promise<LoggedEvent[]>;
  /** The hints of the positions after one and up to another, in the order of the log. */
  hints(after: string, upTo: string): Promise<PlacedHint[]>;
  /** The position after which every hint is still there. Hints are kept for {@link HINTED} positions at least. */
  hintedSince(): Promise<string>;
}

/** For how many positions of the log hints are kept: whoever was away for longer reads anew what they look at. */
export const HINTED = 10_000;

/** After how many positions hints that are no longer needed are dropped. */
const SWEEP = 1000;

/** The position up to which hints are dropped with these events; nothing where it is not yet time again. */
export function sweptWith(events: readonly LogEvent[]): bigint | undefined {
  const first = BigInt(events[0]?.sequence ?? 0);
  const last = BigInt(events.at(-1)?.sequence ?? 0);
  const isTime = (first - 1n) / BigInt(SWEEP) < last / BigInt(SWEEP);
  return isTime && last > HINTED ? last - BigInt(HINTED) : undefined;
}

/** An event of the log with what it said taken out of it. Its position, source and id stay. */
export interface Rewritten {
  sequence: string;
  /** Whose it is from now on. Absent where it stays whose it was. */
  person?: string;
  /** The recorded event as JSON. */
  body: string;
}

/** What one transaction changes, all of it or nothing. */
export interface Changes {
  /** Added to the log. Their positions follow the head without a gap. */
  events: readonly LogEvent[];
  /** Created or replaced. */
  things: readonly Thing[];
  /** Things that are there no longer, with all their places. Absent for none. */
  dropped?: readonly {kind: string; id: string}[];
  /** For each thing named, the places that take the place of those it had. */
  places: readonly {kind: string; id: string; places: readonly Place[]}[];
  /** What those who look on are told of the events. Absent for nothing. */
  hints?: readonly PlacedHint[];
  /** Changed where they stand in the log; their hashes are forgotten. For what nobody may read any more. */
  rewritten?: readonly Rewritten[];
  /** Whether something in the states of before is to be gone for good: not left in files beside the tables either. */
  forgets?: boolean;
  /** Whether all hints of before are dropped, as they tell who looked where. */
  forgetHints?: boolean;
}

/** What a transaction changes that found nothing to do. */
export const NOTHING: Changes = {events: [], things: [], places: []};

/**
 * Where a host keeps things: a log that only grows, the present state of things, and the places where they show up.
 *
 * Numbers that may outgrow a double leave a store as decimal digits; times are whole milliseconds; JSON is opaque text.
 */
export interface Store extends StoreReader {
  /** Names this log. Another value means another log, in which old positions mean nothing. */
  readonly epoch: string;
  /**
   * Runs one writer at a time: `work` reads what is there and says what to change. When the returned promise resolves, the changes
   * are durable as far as this store is; when `work` throws, nothing has changed.
   */
  write<Result>(work: (reader: StoreReader) => Promise<{changes: Changes; result: Result}>): Promise<Result>;
  /**
   * Calls back soon after the log has grown, whichever process wrote to it; perhaps also where it has not. Returns the function that ends
   * it. `onError` is told why it may be late for a while.
   */
  watch(callback: () => void, onError: (error: unknown) => void): () => void;
  /**
   * Removes from its files what was replaced, or taken out, and is to be gone for good; for a store that does not do so with each write. Call it now and
   * then, as `maintain` of a host does once an hour. It rejects where that cannot be done.
   */
  vacuum?(): Promise<void>;
  /** Waits for the writer at work and lets go of files and connections. */
  close(): Promise<void>;
}

/** A text that is the same for the same key and differs for every other. Where one part ends, its length says. */
export const keyOf = ({person, source, id}: EventKey): string => `${person.length} ${source.length} ${person}${source}${id}`;

/** Places that are read at a time. */
const PAGE = 100;

/** The ids of all things that stand in a place. */
export async function idsAt(reader: Pick<StoreReader, 'page'>, {view, scope}: {view: string; scope: string}): Promise<string[]> {
  const ids: string[] = [];
  for (let after; ;) {
    const page = await reader.page({view, scopes: [scope], after, limit: PAGE});
    ids.push(...page.map(({id}) => id));
    after = page.at(-1);
    if (page.length < PAGE) return ids;
  }
}
