import {refuse} from '../domain.js';
import type {Decision, DecisionContext} from '../domain.js';
import {isCancelled} from './poll-ballots.js';
import {forbidden, gone, notFound} from './poll-event.js';
import type {EventOf} from './poll-event.js';
import {isFor, isLinkable, isSeenBy, mayModerate} from './poll-state.js';
import type {LivePoll, PollReport, PollState} from './poll-state.js';
import {resultsFor} from './poll-sight.js';

/** Asks moderators to look at the question, or at a text that this person sees in the results. A second report takes the place of the first. */
export function report(poll: LivePoll, {data}: EventOf<'hearth.poll.reported.v1'>, {by, now}: DecisionContext): Decision<PollState> {
  const {reason, note, textId} = data;
  // Whoever runs it can call the question off; what others wrote they may report as anybody may.
  if (textId === undefined ? !isFor(poll, by) || poll.by === by.id : !seesText(poll, textId, by, now)) {
    return textId === undefined ? forbidden() : refuse('not-found', {pointer: '/data/textId', code: 'not-found'});
  }
  const reports = poll.reports ?? [];
  const before = reports.find((one) => one.by === by.id && one.textId === textId);
  // What was decided is decided: neither the question nor a text can have changed since.
  if (before?.closed) return {ok: true, state: poll};
  const next: PollReport = {by: by.id, reason, ...(note !== undefined && {note}), ...(textId !== undefined && {textId}), at: now};
  return {ok: true, state: {...poll, reports: [...reports.filter((one) => one !== before), next]}};
}

const seesText = (poll: LivePoll, textId: string, by: DecisionContext['by'], now: number): boolean =>
  resultsFor(poll, by, now)?.text?.some(({id}) => id === textId) ?? false;

/** Whether there is something to decide again: its ballots are not gone, and it was not asked before. */
export const mayAppeal = (poll: LivePoll): boolean => poll.ruling !== undefined && !poll.appeal && isRestorable(poll);

/** Whether a question that was taken away can be asked again: where its ballots are gone, nobody could answer. */
const isRestorable = (poll: LivePoll): boolean => isLinkable(poll) || !isCancelled(poll);

/** Asks moderators to decide again on a question that they took away: whoever runs it, once. */
export function appeal(poll: LivePoll, {data}: EventOf<'hearth.poll.appealed.v1'>, {now}: DecisionContext): Decision<PollState> {
  if (poll.appeal) return forbidden('already-appealed');
  if (poll.ruling && !isRestorable(poll)) return gone('removed');
  if (!mayAppeal(poll)) return forbidden();
  return {ok: true, state: {...poll, appeal: {note: data.note, at: now, open: true}}};
}

/** A moderator decides on the question, or on a text. All that was open on it is closed by it. */
export function rule(poll: LivePoll, {data}: EventOf<'hearth.poll.moderated.v1'>, context: DecisionContext): Decision<PollState> {
  const {by, now, sequence, policy} = context;
  const {decision, reason, textId} = data;
  // To whoever may not decide, no more is said than they see anyway.
  if (!mayModerate(poll, by, policy)) return isSeenBy(poll, by) ? forbidden() : notFound();
  if (decision === 'removed' && reason === undefined) return refuse('invalid', {pointer: '/data/reason', code: 'required'});
  if (textId === undefined && decision === 'approved' && poll.ruling && !isRestorable(poll)) return gone('removed');
  const reports = poll.reports?.map((one) => (one.textId === textId ? {...one, closed: true} : one));
  const ruling = decision === 'removed' ? {reason: reason!, at: now, sequence} : undefined;
  const next = {...poll, ...(reports && {reports})};
  if (textId === undefined) {
    const {ruling: _, appeal, ...rest} = next;
    // With the decision to ask it its appeal is over: another decision, later, may be appealed again.
    return {ok: true, state: {...rest, ...(ruling && {ruling, ...(appeal && {appeal: {...appeal, open: false}})})}};
  }
  if (!poll.shown?.text?.some(({id}) => id === textId)) return refuse('not-found', {pointer: '/data/textId', code: 'not-found'});
  const {[textId]: _, ...others} = poll.removedTexts ?? {};
  return {ok: true, state: {...next, removedTexts: {...others, ...(ruling && {[textId]: ruling})}}};
}
