import type {Withheld} from '../../../protocol/views/kudos-more.js';
import type {Identity, Viewer} from '../../identity.js';
import type {CompletePolicy} from '../../policy.js';
import type {RenderContext} from '../domain.js';
import {audienceOf, isInCircle, wantedAudience} from './kudos-circle.js';
import {isSecretFrom} from './kudos-occasion.js';
import {authorOf, isAuthorOf} from './kudos-state.js';
import type {KudosState, LiveKudos, ModeratedText, ReplyState} from './kudos-state.js';

/** Why a text is not shown to others than its author; nothing where it is. */
export function withheld(state: LiveKudos, text: ModeratedText): Withheld | undefined {
  if (text.ruling) return text.ruling.decision;
  // What only the giver and the recipients want to be seen by themselves is not held: nobody else will see it.
  return text.held && wantedAudience(state) !== 'recipient' ? 'pending' : undefined;
}

/** The replies that a person sees: those that are shown, and their own. */
export const visibleReplies = (state: LiveKudos, viewer: Identity): ReplyState[] =>
  (state.replies ?? []).filter((reply) => reply.by === viewer.id || !withheld(state, reply));

/** Whether others than the author see that something was here: where it was hidden or removed and replies are left. */
export function leavesTrace(state: LiveKudos): boolean {
  const why = withheld(state, state);
  return why !== undefined && why !== 'pending' && (state.replies ?? []).some((reply) => !withheld(state, reply));
}

/** What a person sees of a kudos: the whole of it; only that something was here, with the replies; nothing. */
export type Sight = 'whole' | 'trace' | 'none';

/** What a person sees of a kudos as a colleague. Of one that was taken back, those who saw it may know that it is gone. */
export function sightOf(state: KudosState, viewer: Viewer, now: number): Sight {
  if (isSecretFrom(state, viewer, now)) return 'none';
  if (state.withdrawn) return isAuthorOf(state, viewer) || (!state.unseen && isInCircle(state, viewer)) ? 'trace' : 'none';
  if (isAuthorOf(state, viewer)) return 'whole';
  if (!isInCircle(state, viewer)) return 'none';
  if (!withheld(state, state)) return 'whole';
  return leavesTrace(state) ? 'trace' : 'none';
}

/** What moderators are asked about a text. */
export function waitsOf(state: LiveKudos, text: ModeratedText): ('pending' | 'reported' | 'appealed')[] {
  return [
    ...(withheld(state, text) === 'pending' ? ['pending' as const] : []),
    ...((text.reports ?? []).some(({closed}) => !closed) ? ['reported' as const] : []),
    ...(text.appeal?.open ? ['appealed' as const] : []),
  ];
}

/** A kudos and its replies: every text that moderators may be asked about. */
export const textsOf = (state: LiveKudos): ModeratedText[] => [state, ...(state.replies ?? [])];

/**
 * Whether a person may decide on a text, and so read it: as a moderator of its space, who did not write it. What giver and recipients
 * keep among themselves is no business of moderators, unless one of them reports it; nor is a secret that is kept from themselves.
 */
export function mayModerate(state: LiveKudos, text: ModeratedText, person: Identity, {policy, now}: Pick<RenderContext, 'policy' | 'now'>): boolean {
  if (isSecretFrom(state, person, now)) return false;
  if (authorOf(text) === person.id || !policy.isModerator(person) || !person.spaces.includes(state.space)) return false;
  return audienceOf(state) !== 'recipient' || text.ruling !== undefined || waitsOf(state, text).length > 0;
}

/** Whether a person may change the words: the giver, for a while, unless moderators withheld them. */
export const mayEdit = (state: LiveKudos, person: Identity, now: number, {editWindow}: CompletePolicy): boolean =>
  isAuthorOf(state, person) && !state.ruling && now - state.at <= editWindow;
