import {newId} from '../protocol/cloud-event.js';
import type {RecordedEvent} from '../protocol/cloud-event.js';
import type {FieldError, Receipt} from '../protocol/receipt.js';
import type {DecisionContext} from './domains/domain.js';
import type {Candidate} from './intake.js';
import {keyOf} from './stores/store.js';
import type {Changes, EventKey, KnownEvent, LogEvent, Place, StoreReader} from './stores/store.js';

/** What is decided by others than the domain: whose event, when, and at which position. */
type Circumstances = Omit<DecisionContext, 'now' | 'sequence'>;

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

  private constructor(head: string, known: Map<string, KnownEvent>) {
    this.#head = BigInt(head);
    this.#known = known;
  }

  /** Reads what deciding on these candidates takes. */
  static async load(candidates: readonly Candidate[], reader: StoreReader): Promise<IntakeBatch> {
    const batch = new IntakeBatch(await reader.head(), await reader.known(candidates.map(keyOfCandidate)));
    const idsByKind = new Map<string, Set<string>>();
    for (const {domain, event} of candidates) {
      const ids = idsByKind.get(domain.kind) ?? new Set();
      idsByKind.set(domain.kind, ids.add(event.subject ?? event.id));
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

  /** Decides on one candidate. */
  decide(candidate: Candidate, circumstances: Circumstances): Receipt {
    const {event, domain, now, hash} = candidate;
    const {source, id} = event;
    const reject = (code: string, errors?: FieldError[]): Receipt => ({source, id, status: 'rejected', code, errors});
    const key = keyOfCandidate(candidate);
    const known = this.#known.get(keyOf(key));
    if (known) return known.hash === hash ? {source, id, status: 'duplicate', cursor: known.sequence} : reject('id-conflict');
    if (event.expirytime !== undefined && Date.parse(event.expirytime) <= now) return reject('expired');
    if (!circumstances.by.spaces.includes(event.space)) return reject('not-found', [{pointer: '/space', code: 'not-found'}]);

    const slot = domain.creates(event) ? this.#freeSlot(domain.kind, id) : this.#slot(domain.kind, event.subject ?? id);
    const sequence = String(this.#head + 1n);
    const decision = domain.decide(slot.state, event, {...circumstances, now, sequence});
    if (!decision.ok) return reject(decision.code, decision.errors);

    this.#head += 1n;
    slot.changed ||= decision.state !== slot.state;
    slot.state = decision.state;
    slot.places = decision.places ?? slot.places;
    this.#known.set(keyOf(key), {sequence, hash});
    const recorded: RecordedEvent = {...event, recordedtime: new Date(now).toISOString(), sequence, authtype: 'user', authid: key.person};
    this.#events.push({...key, sequence, type: event.type, space: event.space, recordedAt: now, hash, body: JSON.stringify(recorded)});
    return {source, id, status: 'stored', cursor: sequence};
  }

  /** What is to be kept of all that was accepted. */
  changes(): Changes {
    const changed = [...this.#slots.values()].filter((slot) => slot.changed);
    return {
      events: this.#events,
      things: changed.map(({kind, id, state}) => ({kind, id, state: JSON.stringify(state)})),
      places: changed.flatMap(({kind, id, places}) => (places ? {kind, id, places} : [])),
    };
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

const keyOfCandidate = ({by, event: {source, id}}: Candidate): EventKey => ({person: by.id, source, id});
