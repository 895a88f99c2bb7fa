import {createEvent} from '../../protocol/cloud-event.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {EventData, EventType} from '../../protocol/events/index.js';
import {LEASE} from './queue.js';
import {rowOf} from './row.js';
import type {Row} from './storage.js';

/** The fact that takes something back. */
type Fact = {[Type in EventType]: {type: Type; data: EventData<Type>}}[EventType];

const noteRemoved = ({id}: CloudEvent): Fact => ({type: 'hearth.card.note_removed.v1', data: {noteId: id}});

/** What takes back what an event made, by its type. What changed something that was there before has nothing that would undo just that. */
const TAKES_BACK: {[Type in EventType]?: (event: CloudEvent) => Fact | undefined} = {
  'hearth.kudos.given.v1': () => ({type: 'hearth.kudos.withdrawn.v1', data: {}}),
  'hearth.kudos.replied.v1': ({id}) => ({type: 'hearth.kudos.reply_withdrawn.v1', data: {replyId: id}}),
  'hearth.card.answer_set.v1': ({id, data}) =>
    (data as EventData<'hearth.card.answer_set.v1'>).answerId === undefined
      ? {type: 'hearth.card.answer_removed.v1', data: {answerId: id}}
      : undefined,
  'hearth.card.appreciated.v1': noteRemoved,
  'hearth.card.asked.v1': noteRemoved,
  'hearth.mosaic.tile_placed.v1': () => ({type: 'hearth.mosaic.tile_removed.v1', data: {}}),
  'hearth.poll.opened.v1': () => ({type: 'hearth.poll.called_off.v1', data: {}}),
  'hearth.poll.answered.v1': () => ({type: 'hearth.poll.withdrawn.v1', data: {}}),
};

/**
 * What stands in place of an event that was given up when the host may have it: in the same place, so that nothing about the same thing
 * overtakes it. Nothing where its domain knows no such fact.
 */
export function takingBack(row: Row, event: CloudEvent, tab: string, now: number): Row | undefined {
  const fact = TAKES_BACK[event.type as EventType]?.(event);
  if (!fact) return undefined;
  const {source, space, subject = event.id, time, expirytime} = event;
  // It is never too late for the host to be told.
  const instead = rowOf(createEvent({...fact, subject}, {source, space, now}), row.partition);
  const expires = expirytime === undefined ? Infinity : now + Date.parse(expirytime) - Date.parse(time);
  const {key, erased} = row;
  return {...instead, key, erased, tab, expires, takesBack: row.arriving ?? now + LEASE};
}
