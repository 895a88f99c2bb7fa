import type {RecordedEvent} from '../../protocol/cloud-event.js';
import type {KnownEvent} from '../../protocol/validate.js';
import type {CompletePolicy} from '../policy.js';
import type {Changes, Place, PlacedHint, Rewritten, Store, StoreReader} from '../stores/store.js';
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
  // Of what was let go of nothing is left; of what was kept without who said it there is something still.
  const isGone = event.authid === NOBODY && Object.keys(event.data as object).length === 0;
  return period !== undefined && !isGone && Date.parse(event.recordedtime) <= now - period;
}

const forget = (store: Store, events: readonly RecordedEvent[], policy: CompletePolicy, now: number): Promise<undefined> =>
  store.write(async (reader) => ({changes: await changesOf(reader, events, policy, now), result: undefined}));

async function changesOf(reader: StoreReader, events: readonly RecordedEvent[], policy: CompletePolicy, now: number): Promise<Changes> {
  const sequence = String(BigInt(await reader.head()) + 1n);
  const context = actingContext({by: NOBODY, now, sequence, policy});
  const hints: PlacedHint[] = [];
  /** What each thing is by now, where several of the events are about it. */
  const changed = new Map<string, {kind: string; id: string; state: unknown; places?: readonly Place[]}>();
  for (const event of events) {
    const {domain, id} = thingOf(event)!;
    // A thing goes with the event that made it; what belongs to a person loses the part.
    if (id !== event.id && !domain.isOwn) continue;
    const key = JSON.stringify([domain.kind, id]);
    const known = changed.get(key) ?? {state: JSON.parse((await reader.things(domain.kind, [id])).get(id) ?? 'null') as unknown};
    if (known.state === null) continue;
    const left = domain.expire(known.state, event.id);
    if (left === known.state) continue;
    const {state, places} = domain.settle(known.state, left, context);
    changed.set(key, {...known, kind: domain.kind, id, state, ...(places && {places})});
    hints.push(...domain.hints(known.state, state, context).map((hint) => ({...hint, sequence})));
  }
  const things = [...changed.values()];
  return {
    things: things.map(({kind, id, state}) => ({kind, id, state: JSON.stringify(state)})),
    places: things.flatMap(({kind, id, places}) => (places ? {kind, id, places} : [])),
    hints: distinct(hints),
    events: [hostEvent('hearth.things.expired.v1', {by: `host ${sequence}`, now, sequence})],
    // Two people may have used one id: each keeps a place of its own in the log.
    rewritten: events.map((event): Rewritten => {
      const subject = isOwn(event) ? undefined : event.subject;
      return {sequence: event.sequence, person: `expired ${event.sequence}`, body: JSON.stringify({...event, authid: NOBODY, subject, data: {}})};
    }),
  };
}

/** Whether it is about what belongs to whoever sent it. */
const isOwn = (event: RecordedEvent): boolean => thingOf(event)?.domain.isOwn?.(event as unknown as KnownEvent) ?? false;
