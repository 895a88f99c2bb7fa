import type {PendingEvent} from '../../client/host-connection.js';
import {isAtOrPast} from '../../protocol/cursor.js';
import type {MosaicEventData, TilePlaced} from '../../protocol/events/mosaic.js';
import type {Person} from '../../protocol/person.js';
import {draftOf} from './mosaic.model.js';
import type {MosaicData, MosaicTile} from './mosaic.model.js';

/** What the overlay needs to know of the view that it is laid over. */
export interface OverlayContext {
  /** The position up to which the view includes what was said. */
  cursor: string;
  /** Whoever looks; without an id where that is not known. */
  me: Person;
  /** Whether it is the list of what moderators decide on. */
  isQueue: boolean;
}

/**
 * What the mosaic shows: the host's tiles with what the person did laid over them, in the order in which they did it. What the view
 * includes already, by its cursor, is not laid over it again. What the host refused changes nothing: its words stand above the picture.
 */
export function overlay(items: MosaicTile[], pending: readonly PendingEvent[], context: OverlayContext): MosaicTile[] {
  const open = pending.filter(({status, cursor}) => status !== 'parked' && !(cursor && isAtOrPast(context.cursor, cursor)));
  return open.reduce((shown, entry) => laidOver(shown, entry, context), items);
}

function laidOver(items: MosaicTile[], entry: PendingEvent, {me, isQueue}: OverlayContext): MosaicTile[] {
  const {event, status} = entry;
  const local = status === 'accepted' ? undefined : entry;
  const change = (which: (item: MosaicTile) => boolean, to: (item: MosaicTile) => MosaicTile) => items.map((item) => (which(item) ? to(item) : item));
  const isMine = ({data}: MosaicTile) => data.mine;
  const isMeant = ({id}: MosaicTile) => id === event.subject;
  switch (event.type) {
    case 'hearth.mosaic.tile_placed.v1':
      return isQueue || items.some(isMine) ? items : [optimistic(entry, me), ...items];
    case 'hearth.mosaic.tile_changed.v1': {
      const {version, ...look} = event.data as MosaicEventData<'hearth.mosaic.tile_changed.v1'>;
      return change(isMine, (item) => ({...withData(item, {...draftOf(look), story: look.story, version: version + 1}), local}));
    }
    case 'hearth.mosaic.tile_removed.v1':
      return items.filter((item) => !isMine(item));
    case 'hearth.mosaic.tile_reported.v1':
      return change(isMeant, (item) => without(item, 'report'));
    case 'hearth.mosaic.tile_appealed.v1':
      return change(isMine, (item) => withData(without(item, 'appeal'), {appeal: 'open'}));
    case 'hearth.mosaic.tile_moderated.v1': {
      const {decision} = event.data as MosaicEventData<'hearth.mosaic.tile_moderated.v1'>;
      // What is decided is not open any more, and what was hidden is not shown.
      return isQueue || decision !== 'approved' ? items.filter((item) => !isMeant(item)) : items;
    }
    default:
      return items;
  }
}

const withData = (item: MosaicTile, data: Partial<MosaicData>): MosaicTile => ({...item, data: {...item.data, ...data}});

const without = (item: MosaicTile, action: string): MosaicTile => ({...item, can: item.can.filter((one) => one !== action)});

/** A tile that only this device knows, as the picture will show it. */
function optimistic(entry: PendingEvent, me: Person): MosaicTile {
  const {event, status} = entry;
  const look = event.data as TilePlaced;
  const accepted = status === 'accepted';
  return {
    id: me.id || event.id,
    type: event.type,
    at: event.time,
    by: me,
    data: {...look, version: 1, mine: true},
    can: accepted ? ['change', 'remove'] : [],
    ...(accepted ? {} : {local: entry}),
  };
}
