import {newId} from '../../../protocol/cloud-event.js';
import type {Viewer} from '../../identity.js';
import type {CompletePolicy} from '../../policy.js';
import {refuse} from '../domain.js';
import type {Decision, DecisionContext} from '../domain.js';
import {isThanked} from './kudos-circle.js';
import {forbidden, notFound, replyNotFound} from './kudos-event.js';
import type {EventOf} from './kudos-event.js';
import {hasSigned, isFull, isSigner} from './kudos-occasion.js';
import {withheld} from './kudos-sight.js';
import type {Sight} from './kudos-sight.js';
import type {KudosState, LiveKudos} from './kudos-state.js';

/** Whether there is anything to add to a kudos. */
const isOpen = (state: LiveKudos, {replies}: CompletePolicy): boolean => replies !== 'off' && !withheld(state, state);

/** How a person who sees a kudos may add words to it, if they may: as one of those who sign a card, once; or as a reply. */
export function mayAdd(state: LiveKudos, person: Viewer, policy: CompletePolicy): 'sign' | 'reply' | undefined {
  if (!isOpen(state, policy) || isFull(state, person)) return undefined;
  if (isSigner(state, person)) return hasSigned(state, person) ? undefined : 'sign';
  return policy.replies === 'all' || isThanked(state, person) ? 'reply' : undefined;
}

/** Replies, or signs. */
export function reply(
  state: LiveKudos,
  event: EventOf<'hearth.kudos.replied.v1'>,
  {by, now, sequence, policy}: DecisionContext,
): Decision<KudosState> {
  if (isOpen(state, policy) && hasSigned(state, by)) return refuse('invalid', {pointer: '/data/message', code: 'already-signed'});
  if (!mayAdd(state, by, policy)) return forbidden();
  const replies = state.replies ?? [];
  // Somebody else may have used the id; neither learns of the other.
  const id = replies.some((one) => one.id === event.id) ? newId() : event.id;
  // Between them nobody else reads it; but a recipient may let others in later.
  const held = policy.moderation === 'pre' && state.audience !== 'recipient' ? true : undefined;
  const {message, lang} = event.data;
  return {ok: true, state: {...state, replies: [...replies, {id, by: by.id, message, lang, at: now, sequence, held}]}};
}

/** Takes a reply back: whoever wrote it may at any time, also when they see the kudos no more. */
export function withdrawReply(
  state: LiveKudos,
  {data: {replyId}}: EventOf<'hearth.kudos.reply_withdrawn.v1'>,
  {by}: DecisionContext,
  sight: Sight,
): Decision<KudosState> {
  const replies = state.replies ?? [];
  const mine = replies.find(({id}) => id === replyId);
  if (!mine || mine.by !== by.id) {
    if (sight === 'none') return notFound();
    return mine && !withheld(state, mine) ? forbidden() : replyNotFound();
  }
  return {ok: true, state: {...state, replies: replies.filter((one) => one !== mine)}};
}
