import type {Decision, DecisionContext} from '../domain.js';
import {forbidden, gone} from './poll-event.js';
import type {EventOf} from './poll-event.js';
import {isLinkable, phaseOf} from './poll-state.js';
import type {LivePoll, PollState} from './poll-state.js';

/** Closes a poll before its time. Answers that are under way are still taken for a moment. */
export function close(poll: LivePoll, {now}: DecisionContext): Decision<PollState> {
  if (poll.calledOff) return gone('called-off');
  const phase = phaseOf(poll, now);
  if (phase === 'draft') return forbidden('not-open');
  // Ballots wait for a while before they are cast: those that do would be lost.
  if (!isLinkable(poll)) return forbidden('unlinkable');
  return phase === 'open' ? {ok: true, state: {...poll, closedAt: now}} : gone('closed');
}

/** Calls a poll off that is not closed. The answers go: nothing of them is told, so there is no reason to keep them, and they are nowhere else. */
export function callOff(poll: LivePoll, {data}: EventOf<'hearth.poll.called_off.v1'>, {now}: DecisionContext): Decision<PollState> {
  if (poll.calledOff) return gone('called-off');
  const phase = phaseOf(poll, now);
  if (phase !== 'draft' && phase !== 'open') return gone('closed');
  const {release: _, shown: __, coming: ___, ...rest} = poll;
  const calledOff = {at: now, ...(data.reason !== undefined && {reason: data.reason})};
  return {ok: true, state: {...rest, answers: {}, calledOff}, forgets: true};
}

/** Says what comes of a poll that is closed. */
export function recordOutcome(poll: LivePoll, {data}: EventOf<'hearth.poll.outcome_recorded.v1'>, {now}: DecisionContext): Decision<PollState> {
  if (poll.ruling) return gone('removed');
  if (poll.calledOff) return gone('called-off');
  const phase = phaseOf(poll, now);
  if (phase === 'draft' || phase === 'open') return forbidden('not-closed');
  return {ok: true, state: {...poll, outcome: {text: data.text, at: now}}};
}
