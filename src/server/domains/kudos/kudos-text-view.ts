import type {KudosReply, Ruled} from '../../../protocol/views/kudos-more.js';
import type {RenderContext} from '../domain.js';
import {hasReported, mayAppeal} from './kudos-moderation.js';
import type {Names} from './kudos-names.js';
import {mayModerate, visibleReplies, withheld} from './kudos-sight.js';
import {authorOf} from './kudos-state.js';
import type {LiveKudos, ModeratedText, ReplyState} from './kudos-state.js';

/** How many replies come with a kudos that stands among others. */
const NEWEST = 3;

/** A moment as the protocol writes it (RFC 3339). */
export const timestamp = (time: number): string => new Date(time).toISOString();

/** The replies that come with a kudos, and whether there are older ones. */
export function repliesShown(state: LiveKudos, {viewer, whole}: RenderContext): {shown: ReplyState[]; more: boolean} {
  const visible = visibleReplies(state, viewer);
  return whole || visible.length <= NEWEST ? {shown: visible, more: false} : {shown: visible.slice(-NEWEST), more: true};
}

/** What moderators decided, as far as its author is told. */
export function ruledFor(text: ModeratedText): Ruled {
  return {reason: text.ruling?.reason, appeal: text.appeal && (text.appeal.open ? 'open' : 'closed')};
}

export function renderReply(state: LiveKudos, reply: ReplyState, names: Names, context: RenderContext): KudosReply {
  const isMine = reply.by === context.viewer.id;
  const can = [...(isMine ? ['withdraw'] : []), ...harmActions(state, reply, context)];
  return {
    id: reply.id,
    by: names.people.get(reply.by) ?? null,
    at: timestamp(reply.at),
    message: reply.message,
    lang: reply.lang,
    state: withheld(state, reply),
    ...(isMine ? ruledFor(reply) : {}),
    can,
  };
}

/** What a viewer who sees a text may do where it does harm. */
export function harmActions(state: LiveKudos, text: ModeratedText, context: RenderContext): string[] {
  const {viewer} = context;
  const isMine = authorOf(text) === viewer.id;
  return [
    ...(!isMine && !hasReported(text, viewer) ? ['report'] : []),
    ...(isMine && mayAppeal(text) ? ['appeal'] : []),
    ...(mayModerate(state, text, viewer, context) ? ['moderate'] : []),
  ];
}
