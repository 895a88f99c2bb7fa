import type {Identity} from '../../identity.js';
import {refuse} from '../domain.js';
import type {Decision, DecisionContext} from '../domain.js';
import {forbidden, gone, notFound, replyNotFound} from './kudos-event.js';
import type {EventOf} from './kudos-event.js';
import {mayModerate, sightOf, visibleReplies} from './kudos-sight.js';
import {authorOf} from './kudos-state.js';
import type {KudosState, LiveKudos, Moderated, ModeratedText, Report} from './kudos-state.js';

type ModerationEvent = EventOf<'hearth.moderation.approved.v1' | 'hearth.moderation.hidden.v1' | 'hearth.moderation.removed.v1'>;

/** Asks moderators to look at a text. A second report by the same person takes the place of the first. */
export function report(
  state: LiveKudos,
  {data: {reason, note}}: EventOf<'hearth.kudos.reported.v1'>,
  text: ModeratedText,
  {by, now}: DecisionContext,
): Decision<KudosState> {
  if (authorOf(text) === by.id) return forbidden();
  const reports = text.reports ?? [];
  const before = reports.find((one) => one.by === by.id);
  const next: Report = {by: by.id, reason, note, at: now, version: versionOf(text)};
  // What was decided on these very words is decided: who does not like the decision cannot bring it back by asking again.
  if (before?.closed && before.version === next.version) return {ok: true, state};
  return {ok: true, state: withText(state, text, {reports: [...reports.filter((one) => one !== before), next]})};
}

/** Whether a person has reported these very words. */
export const hasReported = (text: ModeratedText, {id}: Identity): boolean =>
  (text.reports ?? []).some(({by, version}) => by === id && version === versionOf(text));

/** Whether the author of a text may ask moderators to decide again. */
export const mayAppeal = (text: ModeratedText): boolean => text.ruling !== undefined && !text.appeal;

/** Asks moderators to decide again: the author, once. */
export function appeal(
  state: LiveKudos,
  {data: {note}}: EventOf<'hearth.kudos.appealed.v1'>,
  text: ModeratedText,
  {by, now}: DecisionContext,
): Decision<KudosState> {
  if (authorOf(text) !== by.id) return forbidden();
  if (!mayAppeal(text)) return forbidden(text.appeal ? 'already-appealed' : 'forbidden');
  return {ok: true, state: withText(state, text, {appeal: {note, at: now, open: true}})};
}

/** A moderator decides. All that was open on the text is closed by it. */
export function rule(state: LiveKudos, event: ModerationEvent, context: DecisionContext): Decision<KudosState> {
  const {by, now, sequence} = context;
  const {replyId} = event.data;
  const text = textNamed(state, replyId);
  if (!text || !mayModerate(state, text, by, context)) return refuseToRule(state, replyId, context);
  const reports = text.reports?.map((one) => ({...one, closed: true}));
  if (event.type === 'hearth.moderation.approved.v1') {
    if (replyId === undefined) {
      if (event.data.version === undefined) return refuse('invalid', {pointer: '/data/version', code: 'required'});
      if (event.data.version !== state.version) return refuse('precondition', {pointer: '/data/version', code: 'precondition'});
    }
    // With the decision its appeal is over: another decision, later, may be appealed again.
    return {ok: true, state: withText(state, text, {held: undefined, ruling: undefined, appeal: undefined, reports})};
  }
  const decision = event.type === 'hearth.moderation.hidden.v1' ? 'hidden' : 'removed';
  const ruling = {decision, reason: event.data.reason, at: now, sequence} as const;
  return {ok: true, state: withText(state, text, {ruling, appeal: text.appeal && {...text.appeal, open: false}, reports})};
}

/** The text that an event means, where the person sees it: the kudos, or a reply to it. */
export function textMeant(state: LiveKudos, replyId: string | undefined, by: DecisionContext['by']): ModeratedText | undefined {
  return replyId === undefined ? state : visibleReplies(state, by).find(({id}) => id === replyId);
}

const textNamed = (state: LiveKudos, replyId: string | undefined): ModeratedText | undefined =>
  replyId === undefined ? state : state.replies?.find(({id}) => id === replyId);

/** To whoever may not decide, no more is said than they see anyway. */
function refuseToRule(state: LiveKudos, replyId: string | undefined, {by, now}: DecisionContext): Decision<KudosState> {
  const sight = sightOf(state, by, now);
  if (sight === 'none') return notFound();
  if (replyId !== undefined) return textMeant(state, replyId, by) ? forbidden() : replyNotFound();
  return sight === 'whole' ? forbidden() : gone();
}

/** A reply is never edited. */
const versionOf = (text: ModeratedText): number => ('from' in text ? text.version : 1);

/** The kudos with other things said about one of its texts. */
function withText(state: LiveKudos, text: ModeratedText, change: Moderated): LiveKudos {
  if ('from' in text) return {...state, ...change};
  return {...state, replies: state.replies?.map((reply) => (reply === text ? {...reply, ...change} : reply))};
}
