import type {PendingEvent} from '../../client/host-connection.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import {isAtOrPast} from '../../protocol/cursor.js';
import type {KudosEventData, KudosEventType, KudosGiven} from '../../protocol/events/kudos.js';
import type {Person} from '../../protocol/person.js';
import type {KudosReaction} from '../../protocol/views/kudos.js';
import {draftOf} from './kudos-wall.model.js';
import type {WallData, WallItem, WallReply} from './kudos-wall.model.js';

/** What the overlay needs to know of the view that it is laid over. */
export interface OverlayContext {
  /** The position up to which the view includes what was said. */
  cursor: string;
  /** Whoever looks; without an id where that is not known. */
  me: Person;
  /** Whether what the person gives now belongs into the view. */
  takesNew: boolean;
  /** The ids of what somebody said here and gave up: while that waits to be taken back, nothing of it is shown. */
  givenUp?: ReadonlySet<string>;
}

/**
 * What the wall shows: the host's items with what the person did laid over them, in the order in which they did it. What the view
 * includes already, by its cursor, is not laid over it again.
 */
export function overlay(items: WallItem[], pending: readonly PendingEvent[], context: OverlayContext): WallItem[] {
  let shown = items;
  for (const entry of pending) if (!(entry.cursor && isAtOrPast(context.cursor, entry.cursor))) shown = laidOver(shown, entry, context);
  return shown;
}

type Change = (item: WallItem) => WallItem;

/** What others do not know of before the host has it, so that it is not so before: who may see it, that it is gone, what was said to moderators. */
const UNTIL_SENT = /^hearth\.(?:kudos\.(?:withdrawn|reply_withdrawn|visibility_set|consent_set|reported|appealed)|moderation\.\w+)\.v1$/;

function laidOver(items: WallItem[], entry: PendingEvent, {me, takesNew, givenUp}: OverlayContext): WallItem[] {
  const {event} = entry;
  const id = event.subject ?? event.id;
  const change = (to: Change) => (items.some((item) => item.id === id) ? items.map((item) => (item.id === id ? to(item) : item)) : items);
  const {replyId} = event.data as {replyId?: string};
  // Refused words stay beside what they were about; what was refused and has no words is not shown.
  if (entry.status === 'parked' && event.type !== 'hearth.kudos.given.v1' && event.type !== 'hearth.kudos.replied.v1') {
    return hasWords(event) ? change(marked(entry, replyId)) : items;
  }
  if (entry.status !== 'accepted' && UNTIL_SENT.test(event.type) && !givenUp?.has(replyId ?? id)) return change(waiting(entry, replyId));
  switch (event.type) {
    case 'hearth.kudos.given.v1':
      return !takesNew || items.some((item) => item.id === id) ? items : [optimistic(entry, me), ...items];
    case 'hearth.kudos.edited.v1': {
      const {message, valueIds, lang} = dataOf(event, 'hearth.kudos.edited.v1');
      return change((item) => ({
        ...withData(item, {message, lang, valueIds: valueIds ?? item.data.valueIds, version: item.data.version + 1, editedAt: event.time}),
        ...(entry.status !== 'accepted' && {local: entry, can: []}),
      }));
    }
    case 'hearth.kudos.withdrawn.v1':
      return items.filter((item) => item.id !== id);
    case 'hearth.kudos.reacted.v1':
    case 'hearth.kudos.unreacted.v1': {
      const {mark} = dataOf(event, 'hearth.kudos.reacted.v1');
      return change((item) => withData(item, {reactions: withMark(item.data.reactions, mark, event.type === 'hearth.kudos.reacted.v1')}));
    }
    case 'hearth.kudos.visibility_set.v1': {
      const {audience} = dataOf(event, 'hearth.kudos.visibility_set.v1');
      return change((item) => withData(item, {audience}));
    }
    case 'hearth.kudos.consent_set.v1': {
      const {decision} = dataOf(event, 'hearth.kudos.consent_set.v1');
      return change((item) => withData(item, {consent: decision}));
    }
    case 'hearth.kudos.replied.v1':
      return change((item) =>
        item.data.replies.some((reply) => reply.id === event.id)
          ? item
          : withData(item, {replies: [...item.data.replies, optimisticReply(entry, me)]}),
      );
    case 'hearth.kudos.reply_withdrawn.v1':
      return change((item) => withData(item, {replies: item.data.replies.filter((reply) => reply.id !== replyId)}));
    case 'hearth.kudos.reported.v1':
      return change(withText(replyId, (text) => ({...text, can: text.can.filter((action) => action !== 'report')})));
    case 'hearth.kudos.appealed.v1':
      return change(withText(replyId, (text) => ({...text, appeal: 'open', can: text.can.filter((action) => action !== 'appeal')})));
    case 'hearth.moderation.approved.v1':
    case 'hearth.moderation.hidden.v1':
    case 'hearth.moderation.removed.v1':
      // What is decided is not open any more, and what was hidden is not shown.
      return replyId === undefined
        ? items.filter((item) => item.id !== id)
        : change((item) => withData(item, {replies: item.data.replies.filter((reply) => reply.id !== replyId)}));
    default:
      return items;
  }
}

const dataOf = <Type extends KudosEventType>(event: CloudEvent, _type: Type): KudosEventData<Type> => event.data as KudosEventData<Type>;

/** Whether an event carries words that somebody wrote. */
const hasWords = ({data}: CloudEvent): boolean => ['message', 'note', 'reason'].some((member) => member in (data as object));

/** Shows with a text what this device has about it. */
const marked = (local: PendingEvent, replyId: string | undefined): Change =>
  replyId === undefined
    ? (item) => ({...item, local})
    : (item) => withData(item, {replies: item.data.replies.map((reply) => (reply.id === replyId ? {...reply, local} : reply))});

/** Shows with a text that something about it waits. Until then nothing else is done with it, and nobody is asked what they have answered. */
const waiting = (local: PendingEvent, replyId: string | undefined): Change =>
  replyId === undefined
    ? (item) => ({...withData(item, {consent: item.data.consent === 'asked' ? undefined : item.data.consent}), local, can: []})
    : (item) => withData(item, {replies: item.data.replies.map((reply) => (reply.id === replyId ? {...reply, local, can: []} : reply))});

const withData = (item: WallItem, change: Partial<WallData>): WallItem => ({...item, data: {...item.data, ...change}});

/** What a kudos and a reply have in common: the thing itself, or where its state stands. */
type Text = Pick<WallReply, 'can' | 'appeal'>;

/** Changes what is said of a kudos, or of a reply to it. */
function withText(replyId: string | undefined, to: (text: Text) => Text): Change {
  if (replyId !== undefined) {
    return (item) => withData(item, {replies: item.data.replies.map((reply) => (reply.id === replyId ? {...reply, ...to(reply)} : reply))});
  }
  return (item) => {
    const {can, appeal} = to({can: item.can, appeal: item.data.appeal});
    return {...withData(item, {appeal}), can};
  };
}

/** A kudos that only this device knows, as the wall will show it. */
function optimistic(entry: PendingEvent, me: Person): WallItem {
  const {id, time, data} = entry.event as CloudEvent<string, KudosGiven>;
  const people = new Map(draftOf(entry).to.map((person) => [person.id, person]));
  const accepted = entry.status === 'accepted';
  return {
    id,
    type: 'kudos',
    at: time,
    by: me,
    data: {
      version: 1,
      to: data.to.map(({kind, id: recipient}) => ({kind, id: recipient, name: people.get(recipient)?.name ?? recipient})),
      message: data.message,
      ...(data.lang && {lang: data.lang}),
      valueIds: data.valueIds ?? [],
      audience: data.audience,
      state: 'live',
      reactions: [],
      context: data.context,
      occasion: data.occasion,
      replies: [],
      moreReplies: false,
      audiences: [],
      keptBy: [],
      waits: [],
      reports: [],
    },
    can: accepted ? ['edit', 'withdraw', 'react'] : [],
    ...(accepted ? {} : {local: entry}),
  };
}

/** A reply that only this device knows. */
function optimisticReply(entry: PendingEvent, me: Person): WallReply {
  const {event, status} = entry;
  const accepted = status === 'accepted';
  const {message, lang} = dataOf(event, 'hearth.kudos.replied.v1');
  return {
    id: event.id,
    by: me,
    at: event.time,
    message,
    lang,
    can: accepted ? ['withdraw'] : [],
    waits: [],
    reports: [],
    ...(accepted ? {} : {local: entry}),
  };
}

function withMark(reactions: KudosReaction[], mark: string, mine: boolean): KudosReaction[] {
  const blank: KudosReaction = {mark, mine: false, by: [], others: false};
  const all = reactions.some((reaction) => reaction.mark === mark) ? reactions : [...reactions, blank];
  return all.map((reaction) => (reaction.mark === mark ? {...reaction, mine} : reaction));
}
