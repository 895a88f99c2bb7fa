import type {RecordedEvent} from '../../../src/protocol/cloud-event.js';
import type {LogEvent, Store} from '../../../src/server/stores/store.js';

/** Fills the log of an empty store with reactions of Ana to thanks that are there no more. */
export async function fillLog(store: Store, count: number, now: number): Promise<void> {
  const time = new Date(now).toISOString();
  const events = Array.from({length: count}, (_, index): LogEvent => {
    const sequence = String(index + 1);
    const key = {source: 'urn:hearth:test', id: `filled ${sequence}`, type: 'hearth.kudos.reacted.v1', space: 'harbor'};
    const body: RecordedEvent = {
      ...{...key, specversion: '1.0', time, subject: 'none', data: {mark: 'thanks'}},
      ...{recordedtime: time, sequence, authtype: 'user', authid: 'ana'},
    };
    return {...key, sequence, person: 'ana', recordedAt: now, hash: '', body: JSON.stringify(body)};
  });
  await store.write(async () => ({changes: {events, things: [], places: []}, result: undefined}));
}
