import type {RecordedEvent} from '../../protocol/cloud-event.js';
import type {EventType} from '../../protocol/events/index.js';
import type {KudosGiven} from '../../protocol/events/kudos.js';
import {audienceOf} from '../domains/kudos/kudos-circle.js';
import {isSecret} from '../domains/kudos/kudos-occasion.js';
import {withheld} from '../domains/kudos/kudos-sight.js';
import type {KudosState, LiveKudos, ReplyState} from '../domains/kudos/kudos-state.js';
import {thingOf} from '../stores/store.js';
import type {LoggedEvent, StoreReader} from '../stores/store.js';

/** What is passed on unless somebody says otherwise. */
export const DEFAULT_TYPES: readonly EventType[] = ['hearth.kudos.given.v1'];

/**
 * What is between whoever says it and the host, and is passed on to nobody, whatever is asked for: what people answer to a poll, that they
 * did and when, and who reported one.
 */
const NEVER: ReadonlySet<string> = new Set<EventType>([
  'hearth.poll.answered.v1',
  'hearth.poll.changed.v1',
  'hearth.poll.withdrawn.v1',
  'hearth.poll.reported.v1',
]);

/** Which of the accepted events are passed on. */
export interface Selection {
  types: readonly EventType[];
  /** Only those of these spaces; absent for all. */
  spaces?: readonly string[];
  /** Whether those about things that not all colleagues may see are passed on, too. */
  privateToo: boolean;
}

/** Those of the logged events that are passed on, as things are now, in the same order. */
export async function select(
  logged: readonly LoggedEvent[],
  {types, spaces, privateToo}: Selection,
  reader: Pick<StoreReader, 'things'>,
  now: number,
): Promise<RecordedEvent[]> {
  const named: ReadonlySet<string> = new Set(types);
  const chosen = logged
    .map((one) => ({one, event: JSON.parse(one.body) as RecordedEvent}))
    .filter(({event: {type, space}}) => named.has(type) && !NEVER.has(type) && (spaces?.includes(space) ?? true))
    .map(({one, event}) => ({event, thing: thingOf(one, event)}));
  if (privateToo || chosen.length === 0) return chosen.map(({event}) => event);
  const states = await reader.things('kudos', [...new Set(chosen.map(({thing}) => thing))]);
  return chosen.flatMap(({event, thing}) => {
    const state = states.get(thing);
    // What is unknown here may be private.
    return state !== undefined && isOpen(event, JSON.parse(state) as KudosState, now) ? event : [];
  });
}

/**
 * Whether an event is about a kudos that colleagues see, beyond the giver and those whom it thanks. The log alone does not say: recipients
 * may have narrowed it or were not asked yet, moderators may hold or hide it, it may be a card that is still a secret, or gone.
 */
function isOpen(event: RecordedEvent, state: KudosState, now: number): boolean {
  if (event.type === 'hearth.kudos.given.v1' && !isGivenBy(event, state)) return false;
  if (audienceOf(state) === 'recipient' || isSecret(state, now)) return false;
  // Whoever keeps a copy learns what became of it; the words themselves are no longer passed on.
  if (state.withdrawn) return event.type === 'hearth.kudos.withdrawn.v1' && !state.unseen;
  if (event.type.startsWith('hearth.moderation.')) return true;
  return !withheld(state, state) && (event.type !== 'hearth.kudos.replied.v1' || isReplyShown(state, event));
}

/**
 * Whether a kudos is the one that this event gave, and not meant for its recipients alone. Where two people use one id, the kudos of the
 * later one has another, and what is found under this one says nothing about it.
 */
function isGivenBy({authid, sequence, data}: RecordedEvent, state: KudosState): boolean {
  if ((data as Partial<KudosGiven> | undefined)?.audience === 'recipient') return false;
  return state.from === authid && (state.withdrawn || state.sequence === undefined || state.sequence === sequence);
}

/** Whether others see the reply that this event made: it has another id than the event where that was in use. */
function isReplyShown(state: LiveKudos, {id, authid, sequence}: RecordedEvent): boolean {
  const isMade = (one: ReplyState) => (one.sequence === undefined ? one.id === id && one.by === authid : one.sequence === sequence);
  const reply = state.replies?.find(isMade);
  return reply !== undefined && !withheld(state, reply);
}
