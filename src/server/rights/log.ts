import {newId} from '../../protocol/cloud-event.js';
import type {RecordedEvent} from '../../protocol/cloud-event.js';
import {isEventType} from '../../protocol/events/index.js';
import type {DecisionContext, Domain} from '../domains/domain.js';
import {domainOfEvent} from '../domains/index.js';
import {pause} from '../pause.js';
import type {CompletePolicy} from '../policy.js';
import {thingOf} from '../stores/store.js';
import type {LogEvent, LoggedEvent, PlacedHint, StoreReader} from '../stores/store.js';

/** Events that are read before others have their turn. */
const STRETCH = 500;

/** A thing, and the domain that it belongs to. */
export interface ThingOfDomain {
  domain: Domain;
  id: string;
}

/** An event of the log, and the thing that it is about; nothing where no domain knows it. */
export interface ReadEvent {
  event: RecordedEvent;
  thing: ThingOfDomain | undefined;
}

interface LogStretch {
  /** Only what comes after this position. By default all. */
  position?: string;
  /** Only the events of this person. By default those of everybody. */
  person?: string;
}

/** Reads the log to its end, in its order. */
export async function* readLog(store: Pick<StoreReader, 'recordedAfter'>, {position = '0', person}: LogStretch = {}): AsyncGenerator<ReadEvent> {
  for (let after = position; ;) {
    const some = await store.recordedAfter(after, STRETCH, person);
    for (const logged of some) yield readEvent(logged);
    if (some.length < STRETCH) return;
    after = some.at(-1)!.sequence;
    await pause();
  }
}

/** Reads what stands at positions of the log by now, in its order: what was read outside of a transaction may have been rewritten since. */
export const readAgain = async (reader: StoreReader, positions: readonly string[]): Promise<ReadEvent[]> =>
  (await reader.recordedAt(positions)).map(readEvent);

function readEvent(logged: LoggedEvent): ReadEvent {
  const event = JSON.parse(logged.body) as RecordedEvent;
  const domain = isEventType(event.type) ? domainOfEvent(event.type) : undefined;
  return {event, thing: domain && {domain, id: thingOf(logged, event)}};
}

/** Who acts where the host does so itself, at a position of the log. */
interface Acting {
  /** What stands for whom it is about; nobody's id. */
  by: string;
  /** In milliseconds since the epoch. */
  now: number;
  sequence: string;
}

/** What a domain is told where the host itself changes a thing. */
export const actingContext = ({by, now, sequence, policy}: Acting & {policy: CompletePolicy}): DecisionContext => ({
  by: {id: by, name: '', roles: [], spaces: [], groups: new Set()},
  now,
  sequence,
  policy,
  people: new Map(),
  groups: new Map(),
});

/** An event by which the log tells that the host itself has changed things: not which. */
export function hostEvent(type: string, {by, now, sequence}: Acting): LogEvent {
  const id = newId();
  const time = new Date(now).toISOString();
  const source = 'urn:hearth:host';
  const body: RecordedEvent = {
    specversion: '1.0',
    id,
    source,
    type,
    time,
    space: '',
    data: {},
    recordedtime: time,
    sequence,
    authtype: 'user',
    authid: by,
  };
  return {sequence, person: by, source, id, type, space: '', recordedAt: now, hash: '', body: JSON.stringify(body)};
}

/** Each hint once: many things may change in one place. */
export const distinct = (hints: readonly PlacedHint[]): PlacedHint[] => [
  ...new Map(hints.map((hint) => [JSON.stringify([hint.view, hint.scope, hint.except]), hint])).values(),
];
