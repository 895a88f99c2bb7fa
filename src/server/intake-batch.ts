import {newId} from '../protocol/cloud-event.js';
import type {RecordedEvent} from '../protocol/cloud-event.js';
import type {FieldError, Receipt} from '../protocol/receipt.js';
import type {BallotKey} from '../protocol/ballot-poll.js';
import type {DecisionContext} from './domains/domain.js';
import type {Candidate} from './intake.js';
import type {Pace} from './pace.js';
import {idsAt, keyOf} from './stores/store.js';
import type {Changes, EventKey, KnownEvent, LogEvent, Place, PlacedHint, StoreReader} from './stores/store.js';

/** What is decided by others than the domain: whose event, when, and at which position. */
type Circumstances = Omit<DecisionContext, 'now' | 'sequence' | 'thing' | 'ballots' | 'related'>;

/** What was found out about the candidates before. */
interface Findings {
  reader: StoreReader;
  /** Words that the host does not want. */
  blocked: ReadonlyMap<Candidate, FieldError[]>;
  /** What stands in the log for those whose data were erased, by who they are. */
  aliases: ReadonlyMap<string, string>;
  pace: Pace;
  /** The keys of polls that were made, by the ids of the polls. Absent where the host takes no ballots. */
  keys: ReadonlyMap<string, BallotKey> | undefined;
}

interface Slot {
  kind: string;
  id: string;
  state?: unknown;
  changed: boolean;
  places?: readonly Place[];
}

/**
 * One transaction of the intake: what the store knows, and what each accepted event changes of it, so that an event sees what the ones
 * before it did.
 */
export class IntakeBatch {
  #head: bigint;
  readonly #known: Map<string, KnownEvent>;
  readonly #slots = new Map<string, Slot>();
  readonly #events: LogEvent[] = [];
  readonly #hints: PlacedHint[] = [];
  readonly #findings: Findings;
  /** What each person has to wait for: what comes after on the same thing waits with it. In seconds. */
  readonly #deferred = new Map<string, number>();
  readonly #keyless = new Set<string>();
  #forgets = false;
  #time: {now: number; text: string} | undefined;

  private constructor(head: string, known: Map<string, KnownEvent>, findings: Findings) {
    this.#head = BigInt(head);
    this.#known = known;
    this.#findings = findings;
  }

  /** Reads what deciding on these candidates takes. */
  static async load(candidates: readonly Candidate[], findings: Findings): Promise<IntakeBatch> {
    const {reader} = findings;
    const batch = new IntakeBatch(await reader.head(), await knownOf(candidates.map(keyOfCandidate), findings), findings);
    const idsByKind = new Map<string, Set<string>>();
    for (const {domain, event} of candidates) {
      const ids = idsByKind.get(domain.kind) ?? new Set();
      idsByKind.set(domain.kind, ids.add(event.subject ?? event.id));
      const related = domain.related?.(event);
      if (related) for (const id of await idsAt(reader, related)) ids.add(id);
    }
    for (const [kind, ids] of idsByKind) {
      for (const [id, state] of await reader.things(kind, [...ids])) batch.#slot(kind, id).state = JSON.parse(state);
    }
    return batch;
  }

  /** The newest position in the log, with what was accepted so far. */
  get head(): string {
    return String(this.#head);
  }

  /** The ids of things that would be made, had they a key. Where there are any, nothing of this batch is to be kept. */
  get keyless(): ReadonlySet<string> {
    return this.#keyless;
  }

  /** Decides on one candidate. */
  decide(candidate: Candidate, circumstances: Circumstances): Receipt {
    const {event, domain, now, hash} = candidate;
    const {source, id} = event;
    const reject = (code: string, errors?: FieldError[]): Receipt => ({source, id, status: 'rejected', code, errors});
    const key = keyOfCandidate(candidate);
    const name = keyOf(key);
    const known = this.#known.get(name);
    // Of what was erased nobody knows any more what it said.
    if (known) return known.hash === hash || known.hash === '' ? {source, id, status: 'duplicate', cursor: known.sequence} : reject('id-conflict');
    if (event.expirytime !== undefined && Date.parse(event.expirytime) <= now) return reject('expired');
    if (!circumstances.by.spaces.includes(event.space)) return reject('not-found', [{pointer: '/space', code: 'not-found'}]);
    const {blocked, pace} = this.#findings;
    const waits = this.#deferred.size > 0 ? this.#deferred.get(aboutOf(candidate)) : undefined;
    if (waits !== undefined) return {source, id, status: 'deferred', code: 'rate-limited', retryAfter: waits};

    const slot = domain.creates(event) ? this.#freeSlot(domain.kind, id) : this.#slot(domain.kind, event.subject ?? id);
    const sequence = String(this.#head + 1n);
    const {keys} = this.#findings;
    // Here and below what is spread stands last: V8 makes a shape of its own for each object to which something is added after a spread.
    const context: DecisionContext = {
      now,
      sequence,
      thing: slot.id,
      ...circumstances,
      ...(domain.related?.(event) && {related: this.#statesOf(domain.kind)}),
      ...(keys && {ballots: {key: keys.get(slot.id)}}),
    };
    const decision = domain.decide(slot.state, event, context);
    if (!decision.ok && decision.code !== 'needs-key') return reject(decision.code, decision.errors);
    const words = blocked.get(candidate);
    if (words) return reject('blocked-words', words);
    const retryAfter = pace.wait(candidate);
    if (retryAfter > 0) {
      this.#deferred.set(aboutOf(candidate), retryAfter);
      return {source, id, status: 'deferred', code: 'rate-limited', retryAfter};
    }
    pace.note(candidate);
    if (!decision.ok) {
      this.#keyless.add(slot.id);
      return reject(decision.code);
    }

    this.#head += 1n;
    if (decision.state !== slot.state) {
      slot.changed = true;
      this.#hints.push(...domain.hints(slot.state, decision.state, context).map((hint) => ({sequence, ...hint})));
    }
    this.#forgets ||= decision.forgets ?? false;
    slot.state = decision.state;
    slot.places = decision.places ?? slot.places;
    this.#known.set(name, {sequence, hash});
    const body = recordedJson(candidate, {recordedtime: this.#timeOf(now), sequence, authtype: 'user', authid: key.person});
    const thing = domain.creates(event) && slot.id !== id ? slot.id : undefined;
    this.#events.push({sequence, type: event.type, space: event.space, recordedAt: now, hash, body, thing, ...key});
    return {source, id, status: 'stored', cursor: sequence, warnings: decision.warnings};
  }

  /** What is to be kept of all that was accepted. */
  changes(): Changes {
    const changed = [...this.#slots.values()].filter((slot) => slot.changed);
    return {
      events: this.#events,
      things: changed.map(({kind, id, state}) => ({kind, id, state: JSON.stringify(state)})),
      places: changed.flatMap(({kind, id, places}) => (places ? {kind, id, places} : [])),
      hints: this.#hints,
      ...(this.#forgets && {forgets: true}),
    };
  }

  /** A moment as RFC 3339 has it: most of what comes together comes at the same. */
  #timeOf(now: number): string {
    if (this.#time?.now !== now) this.#time = {now, text: new Date(now).toISOString()};
    return this.#time.text;
  }

  /** All things of a kind that are known here: those that were read, as they are by now, and those that were made in this batch. */
  #statesOf(kind: string): Map<string, unknown> {
    const known = [...this.#slots.values()].filter((slot) => slot.kind === kind && slot.state !== undefined);
    return new Map(known.map(({id, state}) => [id, state]));
  }

  #slot(kind: string, id: string): Slot {
    const name = JSON.stringify([kind, id]);
    const slot = this.#slots.get(name) ?? {kind, id, changed: false};
    this.#slots.set(name, slot);
    return slot;
  }

  /**
   * Where a new thing goes: under the id of its event. Where somebody else's thing has that id already, under an id that nobody can
   * foresee, so that neither person learns of the other.
   */
  #freeSlot(kind: string, id: string): Slot {
    const slot = this.#slot(kind, id);
    return slot.state === undefined ? slot : this.#slot(kind, newId());
  }
}

/** A recorded event as JSON. Where the text of the event is there already it is not made anew: that would take longer than all that is decided. */
function recordedJson({event, domain, text}: Candidate, marks: Pick<RecordedEvent, 'recordedtime' | 'sequence' | 'authtype' | 'authid'>): string {
  // What somebody's other requests have in common with this one would tell whose it is.
  if (domain.isUnattributed?.(event)) return JSON.stringify({...event, traceparent: undefined, ...marks});
  return text === undefined ? JSON.stringify({...event, ...marks}) : `${text.slice(0, -1)},${JSON.stringify(marks).slice(1)}`;
}

/** Names a thing and whoever does something about it. */
const aboutOf = ({by, domain, event}: Candidate): string => JSON.stringify([by.id, domain.kind, event.subject ?? event.id]);

/** Where it stands in the log. Of what is kept without who said it, the id alone tells that it is the same again. */
const keyOfCandidate = ({by, domain, event}: Candidate): EventKey => ({
  person: domain.isUnattributed?.(event) ? '' : by.id,
  source: event.source,
  id: event.id,
});

/** What the log knows under these keys, or under those that stand for them since their people were erased. */
async function knownOf(keys: readonly EventKey[], {reader, aliases}: Findings): Promise<Map<string, KnownEvent>> {
  const erased = keys.flatMap((key) => {
    const person = aliases.get(key.person);
    return person === undefined ? [] : {key, alias: {...key, person}};
  });
  const known = await reader.known([...keys, ...erased.map(({alias}) => alias)]);
  for (const {key, alias} of erased) {
    const event = known.get(keyOf(alias));
    if (event) known.set(keyOf(key), event);
  }
  return known;
}
