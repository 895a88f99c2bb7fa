import type {PendingEvent} from '../../client/host-connection.js';
import {isAtOrPast} from '../../protocol/cursor.js';
import type {PollEventData} from '../../protocol/events/poll.js';
import {definePoll} from '../../protocol/poll.js';
import type {PollData} from '../../protocol/views/poll.js';
import type {ViewItem} from '../../protocol/views/view.js';

/** A poll that somebody runs; with `local` while what was said of it is only on this device. */
export interface RunPoll extends ViewItem<PollData> {
  local?: PendingEvent;
}

/** What is kept beside a poll that is on its way, so that it can be shown. */
export interface EditorMemo {
  /** The groups that are asked, by name. */
  groups: readonly {id: string; name: string}[];
}

/**
 * The polls that somebody runs: those of the host with what the person did laid over them, in the order in which they did it. What the view includes already,
 * by its cursor, is not laid over it again, and what the host refused stands elsewhere.
 */
export function overlay(items: readonly RunPoll[], pending: readonly PendingEvent[], cursor: string): RunPoll[] {
  const open = pending.filter((entry) => entry.status !== 'parked' && !(entry.cursor && isAtOrPast(cursor, entry.cursor)));
  return open.reduce<RunPoll[]>(
    (shown, entry) => {
      const {event} = entry;
      if (event.type !== 'hearth.poll.opened.v1') return shown.map((item) => (item.id === event.subject ? laidOver(item, entry) : item));
      return shown.some(({id}) => id === event.id) ? shown : [onItsWay(entry), ...shown];
    },
    [...items],
  );
}

function onItsWay(entry: PendingEvent): RunPoll {
  const {event, memo, status} = entry;
  const now = Date.parse(event.time);
  const definition = definePoll(event.data as PollEventData<'hearth.poll.opened.v1'>, {pollId: event.id, space: event.space, now});
  const {groups = []} = (memo ?? {}) as Partial<EditorMemo>;
  return {
    id: event.id,
    type: event.type,
    at: event.time,
    by: null,
    can: [],
    data: {
      definition,
      definitionHash: '',
      phase: Date.parse(definition.opensAt) > Date.now() ? 'draft' : 'open',
      audience: [...groups],
      asked: false,
      runs: true,
      counted: false,
      outcomeMissing: false,
    },
    ...(status !== 'accepted' && {local: entry}),
  };
}

function laidOver(item: RunPoll, entry: PendingEvent): RunPoll {
  const {event, status} = entry;
  const local = status === 'accepted' ? item.local : entry;
  const without = (...gone: string[]) => item.can.filter((one) => !gone.includes(one));
  switch (event.type) {
    case 'hearth.poll.closed.v1':
      return {...item, local, can: [...without('close', 'call-off'), 'record-outcome'], data: {...item.data, phase: 'closed', closedAt: event.time}};
    case 'hearth.poll.called_off.v1': {
      const {reason} = event.data as PollEventData<'hearth.poll.called_off.v1'>;
      return {
        ...item,
        local,
        can: without('close', 'call-off', 'record-outcome'),
        data: {...item.data, results: undefined, calledOff: {at: event.time, reason}},
      };
    }
    case 'hearth.poll.outcome_recorded.v1': {
      const {text} = event.data as PollEventData<'hearth.poll.outcome_recorded.v1'>;
      return {...item, local, data: {...item.data, outcome: {text, at: event.time}, outcomeMissing: false}};
    }
    case 'hearth.poll.appealed.v1':
      return {...item, local, can: without('appeal'), data: {...item.data, appeal: 'open'}};
    default:
      return item;
  }
}
