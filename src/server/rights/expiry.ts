import type {RecordedEvent} from '../../protocol/cloud-event.js';
import type {CompletePolicy} from '../policy.js';
import type {Changes, PlacedHint, Rewritten, Store, StoreReader} from '../stores/store.js';
import {actingContext, distinct, hostEvent, readLog, thingOf} from './log.js';

/** Events that go in one transaction: others can write in between. */
const AT_ONCE = 500;

/** Nobody: who said what is kept no longer is not kept either. */
const NOBODY = '';

/** Takes out of the log, and of what was made from it, what is older than it may be kept. Done twice it does nothing. */
export async function expire(store: Store, policy: CompletePolicy, now: number): Promise<void> {
  const shortest = Math.min(...policy.retention.values());
  if (!Number.isFinite(shortest)) return;
  let old: RecordedEvent[] = [];
  for await (const event of readLog(store)) {
    // The log is in the order of time: what follows is younger.
    if (Date.parse(event.recordedtime) > now - shortest) break;
    if (!isDue(event, policy, now)) continue;
    old.push(event);
    if (old.length < AT_ONCE) continue;
    await forget(store, old, policy, now);
    old = [];
  }
  if (old.length > 0) await forget(store, old, policy, now);
}

function isDue(event: RecordedEvent, {retention}: CompletePolicy, now: number): boolean {
  const period = retention.get(thingOf(event)?.domain.kind ?? '');
  return period !== undefined && event.authid !== NOBODY && Date.parse(event.recordedtime) <= now - period;
}

const forget = (store: Store, events: readonly RecordedEvent[], policy: CompletePolicy, now: number): Promise<undefined> =>
  store.write(async (reader) => ({changes: await changesOf(reader, events, policy, now), result: undefined}));

async function changesOf(reader: StoreReader, events: readonly RecordedEvent[], policy: CompletePolicy, now: number): Promise<Changes> {
  const sequence = String(BigInt(await reader.head()) + 1n);
  const context = actingContext({by: NOBODY, now, sequence, policy});
  const changes = {things: [] as Changes['things'][number][], places: [] as Changes['places'][number][], hints: [] as PlacedHint[]};
  for (const event of events) {
    const {domain, id} = thingOf(event)!;
    // A thing goes with the event that made it.
    if (id !== event.id) continue;
    const text = (await reader.things(domain.kind, [id])).get(id);
    if (text === undefined) continue;
    const before: unknown = JSON.parse(text);
    const {state, places} = domain.settle(before, domain.expire(before), context);
    changes.things.push({kind: domain.kind, id, state: JSON.stringify(state)});
    if (places) changes.places.push({kind: domain.kind, id, places});
    changes.hints.push(...domain.hints(before, state, context).map((hint) => ({...hint, sequence})));
  }
  return {
    ...changes,
    hints: distinct(changes.hints),
    events: [hostEvent('hearth.things.expired.v1', {by: `host ${sequence}`, now, sequence})],
    // Two people may have used one id: each keeps a place of its own in the log.
    rewritten: events.map((event): Rewritten => {
      return {sequence: event.sequence, person: `expired ${event.sequence}`, body: JSON.stringify({...event, authid: NOBODY, data: {}})};
    }),
  };
}
