import type {PendingEvent} from '../../client/host-connection.js';
import {isAtOrPast} from '../../protocol/cursor.js';
import type {PollEventData} from '../../protocol/events/poll.js';
import type {PollShown, ShownPoll} from './pulse-poll.model.js';

/**
 * What the widget shows: the host's polls with what the person did laid over them, in the order in which they did it. What the view includes
 * already, by its cursor, is not laid over it again. What the host refused changes nothing: its words stand above the question.
 */
export function overlay(items: readonly ShownPoll[], pending: readonly PendingEvent[], cursor: string): ShownPoll[] {
  const open = pending.filter((entry) => entry.status !== 'parked' && !(entry.cursor && isAtOrPast(cursor, entry.cursor)));
  return open.reduce<ShownPoll[]>(
    (shown, entry) => shown.map((item) => (item.id === entry.event.subject ? laidOver(item, entry) : item)),
    [...items],
  );
}

function laidOver(item: ShownPoll, entry: PendingEvent): ShownPoll {
  const {event, status} = entry;
  const local = status === 'accepted' ? undefined : entry;
  const {allowChange} = item.data.definition;
  switch (event.type) {
    case 'hearth.poll.answered.v1':
    case 'hearth.poll.changed.v1': {
      const {answer, comment} = event.data as PollEventData<'hearth.poll.answered.v1'>;
      // What waits to be sent is edited where it waits.
      const can = allowChange && !local ? ['change', 'withdraw'] : [];
      return {...withCan(item, ['answer', 'change', 'withdraw'], can), ...withData(item, {mine: {answered: true, answer, comment}}), local};
    }
    case 'hearth.poll.withdrawn.v1':
      return {...withCan(item, ['change', 'withdraw'], local ? [] : ['answer']), ...withData(item, {mine: {answered: false}}), local};
    case 'hearth.poll.reported.v1':
      return (event.data as {textId?: string}).textId === undefined ? {...item, ...withCan(item, ['report'], [])} : item;
    case 'hearth.poll.moderated.v1': {
      const {decision, textId} = event.data as PollEventData<'hearth.poll.moderated.v1'>;
      if (textId !== undefined || decision !== 'removed') return {...item, ...withData(item, {waits: []})};
      return {...item, ...withData(item, {waits: [], removed: ''})};
    }
    default:
      return item;
  }
}

const withData = (item: ShownPoll, data: Partial<PollShown>) => ({data: {...item.data, ...data}});

const withCan = (item: ShownPoll, without: readonly string[], more: readonly string[]): ShownPoll => ({
  ...item,
  can: [...item.can.filter((one) => !without.includes(one)), ...more],
});
