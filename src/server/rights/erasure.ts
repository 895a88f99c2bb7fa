import type {RecordedEvent} from '../../protocol/cloud-event.js';
import {personScope} from '../domains/scopes.js';
import {pause} from '../pause.js';
import type {CompletePolicy} from '../policy.js';
import type {Changes, PlacedHint, Rewritten, StoreReader, Thing} from '../stores/store.js';
import {actingContext, distinct, hostEvent, readAgain, readLog} from './log.js';
import type {ReadEvent, ThingOfDomain} from './log.js';

/** The type of the event by which the log tells that somebody was erased: not who, but to whoever knows what stands for them. */
export const ERASED = 'hearth.person.erased.v1';

/** The position in the log at which the person for whom this stands was last erased; nothing where they never were. */
export async function erasedAt(reader: Pick<StoreReader, 'recorded'>, alias: string): Promise<string | undefined> {
  const [body] = await reader.recorded({type: ERASED, person: alias, limit: 1});
  return body === undefined ? undefined : (JSON.parse(body) as RecordedEvent).sequence;
}

/** Things that are looked at before others have their turn. */
const AT_ONCE = 200;

export interface ErasureOptions {
  person: string;
  /** What stands in the log where the person was. */
  alias: string;
  policy: CompletePolicy;
  /** In milliseconds since the epoch. */
  now: number;
}

/** Takes one person out of a log and of the things that were made from it. */
export class Erasure {
  readonly #options: ErasureOptions;
  /** The things that may be concerned, each with the positions of the events about it. What these say is read again when it is rewritten. */
  readonly #things = new Map<string, {thing: ThingOfDomain; positions: string[]}>();
  /** Up to where the log was read. */
  #position = '0';

  constructor(options: ErasureOptions) {
    this.#options = options;
  }

  /** Reads on in the log, and notes which things the person may be in: those that an event of theirs is about, or one that names them. */
  async read(reader: Pick<StoreReader, 'recordedAfter'>): Promise<void> {
    const {person} = this.#options;
    for await (const read of readLog(reader, {position: this.#position})) {
      const {event, thing} = read;
      this.#position = event.sequence;
      if (!thing) continue;
      const key = JSON.stringify([thing.domain.kind, thing.id]);
      const known = this.#things.get(key);
      if (known) known.positions.push(event.sequence);
      // The first event about a thing that goes with the person is theirs, or names them: it made the thing.
      // What belongs to them may have been the matter of others before, where what they said themselves is kept no longer.
      else if (event.authid === person || withoutPerson(event.data, person) !== event.data || isOf(person, read) || thing.domain.mayHold?.(event))
        this.#things.set(key, {thing, positions: [event.sequence]});
    }
  }

  async changes(reader: StoreReader): Promise<Changes> {
    const {person, alias, policy, now} = this.#options;
    const sequence = String(BigInt(await reader.head()) + 1n);
    const context = actingContext({by: alias, now, sequence, policy});
    const changes = {
      things: [] as Changes['things'][number][],
      places: [] as Changes['places'][number][],
      dropped: [] as Omit<Thing, 'state'>[],
      hints: [] as PlacedHint[],
    };
    const rewritten: Rewritten[] = [];
    for (const [index, {thing, positions}] of [...this.#things.values()].entries()) {
      if (index % AT_ONCE === AT_ONCE - 1) await pause();
      const {domain, id} = thing;
      const {kind} = domain;
      const text = (await reader.things(kind, [id])).get(id);
      const before: unknown = text === undefined ? undefined : JSON.parse(text);
      const erased = before === undefined ? undefined : domain.erase(before, person, policy);
      // Another erasure, or what lets go of what is old, may have rewritten them since they were read.
      const events = await readAgain(reader, positions);
      rewritten.push(...events.flatMap(({event}) => rewrite(event, {person, alias, gone: erased?.gone ?? false})));
      if (!erased) continue;
      if (erased.state === undefined) {
        changes.dropped.push({kind, id});
        changes.hints.push(...domain.hints(before, undefined, context).map((hint) => ({...hint, sequence})));
        continue;
      }
      const {state, places} = domain.settle(before, erased.state, context);
      changes.things.push({kind, id, state: JSON.stringify(state)});
      if (places) changes.places.push({kind, id, places});
      changes.hints.push(...domain.hints(before, state, context).map((hint) => ({...hint, sequence})));
    }
    const own = personScope(person);
    return {
      ...changes,
      events: [hostEvent(ERASED, {by: alias, now, sequence})],
      rewritten,
      forgetHints: true,
      // Where only this person looked, nobody does any more.
      hints: distinct(changes.hints).filter(({scope, except}) => !scope.endsWith(own) && !except?.split(' ').includes(person)),
    };
  }
}

/** Whether an event is about what belongs to a person: that has their id. */
const isOf = (person: string, {event, thing}: ReadEvent): boolean => event.subject === person && thing?.domain.isOwn !== undefined;

/** What is left of an event: of one of theirs that it happened, of another's about what is gone whose it was, of the rest all but their id. */
function rewrite(event: RecordedEvent, {person, alias, gone}: {person: string; alias: string; gone: boolean}): Rewritten[] {
  const {sequence, subject} = event;
  const isTheirs = event.authid === person;
  // What belongs to a person has their id.
  const isOnTheirs = subject === person;
  const data = isTheirs || gone ? {} : withoutPerson(event.data, person);
  if (!isTheirs && !isOnTheirs && data === event.data) return [];
  const authid = isTheirs ? alias : event.authid;
  return [{sequence, ...(isTheirs && {person: alias}), body: JSON.stringify({...event, authid, subject: isOnTheirs ? alias : subject, data})}];
}

/** The same without the id of a person; the very same where it names them nowhere. */
function withoutPerson(data: unknown, person: string): unknown {
  if (Array.isArray(data)) {
    const parts: unknown[] = data.map((part) => withoutPerson(part, person));
    return parts.every((part, index) => part === data[index]) ? data : parts;
  }
  if (typeof data !== 'object' || data === null) return data;
  const {kind, id, personId} = data as {kind?: unknown; id?: unknown; personId?: unknown};
  if (kind === 'person' && id === person) return {...data, id: ''};
  if (personId === person) return {...data, personId: ''};
  const members = Object.entries(data).map(([name, value]): [string, unknown] => [name, withoutPerson(value, person)]);
  return members.every(([name, value]) => value === (data as Record<string, unknown>)[name]) ? data : Object.fromEntries(members);
}
