import type {KnownEvent} from '../../protocol/validate.js';
import type {CompletePolicy} from '../policy.js';
import {NOTHING} from '../stores/store.js';
import type {Changes, Place, PlacedHint, Rewritten, Store, StoreReader} from '../stores/store.js';
import {actingContext, distinct, hostEvent, readAgain, readLog} from './log.js';
import type {ReadEvent} from './log.js';

/** Events that go in one transaction: others can write in between. */
const AT_ONCE = 500;

/** Nobody: who said what is kept no longer is not kept either. */
const NOBODY = '';

/** Takes out of the log, and of what was made from it, what is older than it may be kept. Done twice it does nothing. */
export async function expire(store: Store, policy: CompletePolicy, now: number): Promise<void> {
  const shortest = Math.min(...policy.retention.values());
  if (!Number.isFinite(shortest)) return;
  let old: string[] = [];
  for await (const read of readLog(store)) {
    // The log is in the order of time: what follows is younger.
    if (Date.parse(read.event.recordedtime) > now - shortest) break;
    if (!isDue(read, policy, now)) continue;
    old.push(read.event.sequence);
    if (old.length < AT_ONCE) continue;
    await forget(store, old, policy, now);
    old = [];
  }
  if (old.length > 0) await forget(store, old, policy, now);
}

function isDue({event, thing}: ReadEvent, {retention}: CompletePolicy, now: number): boolean {
  const period = retention.get(thing?.domain.kind ?? '');
  // Of what was let go of nothing is left; of what was kept without who said it there is something still.
  const isGone = event.authid === NOBODY && Object.keys(event.data as object).length === 0;
  return period !== undefined && !isGone && Date.parse(event.recordedtime) <= now - period;
}

const forget = (store: Store, positions: readonly string[], policy: CompletePolicy, now: number): Promise<undefined> =>
  store.write(async (reader) => {
    // Somebody may have been erased since they were read, or another process of the host was faster.
    const events = (await readAgain(reader, positions)).filter((read) => isDue(read, policy, now));
    return {changes: events.length > 0 ? await changesOf(reader, events, policy, now) : NOTHING, result: undefined};
  });

async function changesOf(reader: StoreReader, events: readonly ReadEvent[], policy: CompletePolicy, now: number): Promise<Changes> {
  const sequence = String(BigInt(await reader.head()) + 1n);
  const context = actingContext({by: NOBODY, now, sequence, policy});
  const hints: PlacedHint[] = [];
  /** What each thing is by now, where several of the events are about it. */
  const changed = new Map<string, {kind: string; id: string; state: unknown; places?: readonly Place[]}>();
  for (const {event, thing} of events) {
    const {domain, id} = thing!;
    // A thing goes with the event that made it; what belongs to a person loses the part.
    if (!domain.creates(event as unknown as KnownEvent) && !domain.isOwn) continue;
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
    rewritten: events.map(({event, thing}): Rewritten => {
      const subject = thing?.domain.isOwn?.(event as unknown as KnownEvent) ? undefined : event.subject;
      return {sequence: event.sequence, person: `expired ${event.sequence}`, body: JSON.stringify({...event, authid: NOBODY, subject, data: {}})};
    }),
  };
}
