import type {Queued, QueuedKudosItem, QueuedReply} from '../../../protocol/views/moderation.js';
import type {RenderContext} from '../domain.js';
import {audienceOf} from './kudos-circle.js';
import {renderCommon} from './kudos-item.js';
import {namesIn} from './kudos-names.js';
import type {Names} from './kudos-names.js';
import {mayModerate, waitsOf, withheld} from './kudos-sight.js';
import type {LiveKudos, ModeratedText, ReplyState} from './kudos-state.js';
import {ruledFor, timestamp} from './kudos-text-view.js';

/** How many reports on one text a moderator gets to read. */
const NEWEST_REPORTS = 20;

interface QueuedKudos {
  id: string;
  state: LiveKudos;
  /** Whether it is the kudos itself that the moderator may decide on, or replies only. */
  isOpen: boolean;
  replies: ReplyState[];
}

/** What a moderator sees of kudos that wait, or were decided on. What they wrote themselves is for others to decide on. */
export async function renderQueue(things: readonly {id: string; state: LiveKudos}[], context: RenderContext): Promise<QueuedKudosItem[]> {
  const {viewer, directory} = context;
  const queued = things
    .map(({id, state}): QueuedKudos => {
      const replies = (state.replies ?? []).filter((reply) => isOfConcern(state, reply) && mayModerate(state, reply, viewer, context));
      return {id, state, isOpen: mayModerate(state, state, viewer, context), replies};
    })
    .filter(({state, isOpen, replies}) => (isOpen && isOfConcern(state, state)) || replies.length > 0);
  const authors = queued.flatMap(({replies}) => replies.map(({by}) => by));
  const states = queued.map(({state}) => state);
  const names = await namesIn(states, authors, viewer.id, directory);
  return queued.map((one) => renderQueued(one, names, context));
}

/** Whether moderators have something to decide on a text, or have decided it. */
const isOfConcern = (state: LiveKudos, text: ModeratedText): boolean => text.ruling !== undefined || waitsOf(state, text).length > 0;

function renderQueued(one: QueuedKudos, names: Names, {viewer}: RenderContext): QueuedKudosItem {
  const {state, isOpen, replies} = one;
  // Where only a reply waits, the words of the kudos are told to who may see them anyway; those of a private one are not.
  const common = renderCommon(one, names, {words: isOpen || audienceOf(state) !== 'recipient' || state.from === viewer.id});
  return {
    ...common,
    data: {
      ...common.data,
      audience: audienceOf(state),
      reactions: [],
      audiences: [],
      keptBy: [],
      moreReplies: false,
      ...(isOpen ? {...renderWaits(state, state), ...ruledFor(state)} : {waits: [], reports: []}),
      replies: replies.map((reply) => renderQueuedReply(state, reply, names)),
    },
    can: isOpen ? ['moderate'] : [],
  };
}

function renderQueuedReply(state: LiveKudos, reply: ReplyState, names: Names): QueuedReply {
  const {id, by, at, message, lang} = reply;
  return {
    id,
    by: names.people.get(by) ?? null,
    at: timestamp(at),
    message,
    lang,
    state: withheld(state, reply),
    can: ['moderate'],
    ...ruledFor(reply),
    ...renderWaits(state, reply),
  };
}

/** What is open on a text. Who reported it is not said: it is decided on by what it says. */
function renderWaits(state: LiveKudos, text: ModeratedText): Queued {
  const reports = (text.reports ?? []).filter(({closed}) => !closed).slice(-NEWEST_REPORTS);
  return {
    waits: waitsOf(state, text),
    reports: reports.map(({reason, note, at}) => ({reason, note, at: timestamp(at)})),
    appealNote: text.appeal?.open ? text.appeal.note : undefined,
  };
}
