import type {RecordedEvent} from '../../protocol/cloud-event.js';
import type {Store} from '../stores/store.js';
import type {ForwarderClock} from './clock.js';
import {isRefusal, refusalOf} from './refused.js';
import type {RefusedEvent, RefusedList} from './refused.js';
import {select} from './selection.js';
import type {Selection} from './selection.js';
import type {Target} from './target.js';

export interface ReplayOptions {
  store: Pick<Store, 'epoch' | 'recordedAfter' | 'things'>;
  target: Target;
  list: RefusedList | undefined;
  /** Which of them may be passed on, as things are now. */
  selection: Selection;
  clock: ForwarderClock;
  signal: AbortSignal;
  /** The positions of those to be offered; absent for all. */
  sequences?: readonly string[];
}

/** Offers what was set aside once more, one by one, in the order of the log. Resolves to what the target still refuses. */
export async function replay({store, target, list, selection, clock, signal, sequences}: ReplayOptions): Promise<RefusedEvent[]> {
  const asked = ((await list?.read()) ?? []).filter(({epoch, sequence}) => epoch === store.epoch && (sequences?.includes(sequence) ?? true));
  const still: RefusedEvent[] = [];
  for (const refused of asked) {
    const {sequence} = refused;
    const [event] = await select(await eventAt(store, sequence), selection, store, clock.now());
    const again = event && (await offer(event));
    if (again) still.push({...refused, ...again, tries: refused.tries + 1, at: new Date(clock.now()).toISOString()});
    await note(sequence, again && still.at(-1));
  }
  return still;

  /** Why the target refuses it; nothing where it takes it. */
  async function offer(event: RecordedEvent) {
    try {
      await target.deliver([event], signal, store.epoch);
      return undefined;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return refusalOf(error);
    }
  }

  /** Writes down what became of one: it is gone from the list, or there with what is known now. */
  async function note(sequence: string, now: RefusedEvent | undefined): Promise<void> {
    const before = await list!.read();
    const isIt = (one: RefusedEvent) => one.epoch === store.epoch && one.sequence === sequence;
    await list!.write(before.flatMap((one) => (isIt(one) ? (now ?? []) : one)));
  }
}

/** What is at a position of the log; nothing where that is gone. */
async function eventAt(store: Pick<Store, 'recordedAfter'>, sequence: string) {
  const logged = await store.recordedAfter(String(BigInt(sequence) - 1n), 1);
  return logged.filter((one) => one.sequence === sequence);
}
