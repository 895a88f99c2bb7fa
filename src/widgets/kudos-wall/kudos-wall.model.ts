import type {PendingEvent} from '../../client/host-connection.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {Audience, KudosEdited, KudosGiven} from '../../protocol/events/kudos.js';
import type {PeopleItem, Person} from '../../protocol/person.js';
import {isAtOrPast} from '../../protocol/cursor.js';
import type {KudosData, KudosItem, KudosReaction} from '../../protocol/views/kudos.js';

/** What a person composes. */
export interface KudosDraft {
  to: PeopleItem[];
  message: string;
  audience: Audience;
}

/** A kudos on the wall; with `local` while it, or a change to it, is only on this device. */
export interface WallItem extends KudosItem {
  local?: PendingEvent;
}

/** The fact that a draft states. */
export const given = ({to, message, audience}: KudosDraft): KudosGiven => ({to: to.map(({kind, id}) => ({kind, id})), message, audience});

/**
 * What the wall shows: the host's items with what the person did laid over them, in the order in which they did it. What the view
 * includes already, by its cursor, is not laid over it again.
 */
export function overlay(items: KudosItem[], pending: readonly PendingEvent[], cursor: string, me: Person | undefined): WallItem[] {
  let shown: WallItem[] = items;
  for (const entry of pending) if (!(entry.cursor && isAtOrPast(cursor, entry.cursor))) shown = laidOver(shown, entry, me);
  return shown;
}

function laidOver(items: WallItem[], entry: PendingEvent, me: Person | undefined): WallItem[] {
  const {event} = entry;
  const id = event.subject ?? event.id;
  const change = (to: (item: WallItem) => WallItem) => items.map((item) => (item.id === id ? to(item) : item));
  const refused = entry.status === 'parked';
  switch (event.type) {
    case 'hearth.kudos.given.v1':
      return items.some((item) => item.id === id) ? items : [optimistic(entry, me), ...items];
    case 'hearth.kudos.edited.v1': {
      if (refused) return change((item) => ({...item, local: entry}));
      const {message} = event.data as KudosEdited;
      return change((item) => ({...item, data: {...item.data, message, version: item.data.version + 1, editedAt: event.time}}));
    }
    case 'hearth.kudos.withdrawn.v1':
      return refused ? items : items.filter((item) => item.id !== id);
    case 'hearth.kudos.reacted.v1':
    case 'hearth.kudos.unreacted.v1': {
      if (refused) return items;
      const {mark} = event.data as {mark: string};
      return change((item) => ({...item, data: withReaction(item.data, mark, event.type === 'hearth.kudos.reacted.v1')}));
    }
    default:
      return items;
  }
}

/** A kudos that only this device knows, as the wall will show it. */
function optimistic(entry: PendingEvent, me: Person | undefined): WallItem {
  const {id, time, data} = entry.event as CloudEvent<string, KudosGiven>;
  const people = new Map(draftOf(entry).to.map((person) => [person.id, person]));
  const accepted = entry.status === 'accepted';
  return {
    id,
    type: 'kudos',
    at: time,
    by: me ?? null,
    data: {
      version: 1,
      to: data.to.map(({kind, id: recipient}) => ({kind, id: recipient, name: people.get(recipient)?.name ?? recipient})),
      message: data.message,
      valueIds: data.valueIds ?? [],
      audience: data.audience,
      state: 'live',
      reactions: [],
    },
    can: accepted ? ['edit', 'withdraw', 'react'] : [],
    ...(accepted ? {} : {local: entry}),
  };
}

/** The draft that a pending kudos came from, to compose it again. */
export function draftOf({event, memo}: PendingEvent): KudosDraft {
  const {to, message, audience} = event.data as KudosGiven;
  const known = new Map(((memo as {to?: PeopleItem[]} | undefined)?.to ?? []).map((person) => [person.id, person]));
  return {to: to.map(({kind, id}) => known.get(id) ?? {kind, id, name: id}), message, audience};
}

function withReaction(data: KudosData, mark: string, mine: boolean): KudosData {
  const blank: KudosReaction = {mark, mine: false, by: [], others: false};
  const reactions = data.reactions.some((reaction) => reaction.mark === mark) ? data.reactions : [...data.reactions, blank];
  return {...data, reactions: reactions.map((reaction) => (reaction.mark === mark ? {...reaction, mine} : reaction))};
}
