import {responseErrors} from '../../../protocol/poll.js';
import {refuse} from '../domain.js';
import type {Decision, DecisionContext} from '../domain.js';
import {forbidden, gone} from './poll-event.js';
import type {EventOf} from './poll-event.js';
import {countBatch} from './poll-release.js';
import {isAsked, isBeforeOpening} from './poll-rounds.js';
import {isLinkable, nameOf, overAt} from './poll-state.js';
import type {HeldResponse, LivePoll, PollState} from './poll-state.js';

type Answering = EventOf<'hearth.poll.answered.v1' | 'hearth.poll.changed.v1'>;

/** Answers, once. Whoever took their answer back may answer again; in figures that were counted with it before they are still there once. */
export function answer(poll: LivePoll, event: EventOf<'hearth.poll.answered.v1'>, context: DecisionContext): Decision<PollState> {
  const refused = refusal(poll, context) ?? faults(poll, event);
  if (refused) return refused;
  const name = nameOf(poll, context.by.id);
  if (Object.hasOwn(poll.answers, name)) return refuse('precondition', {pointer: '/type', code: 'already-answered'});
  return {ok: true, state: countBatch(hold(poll, name, event, context), context.now)};
}

/**
 * Gives another answer in place of one's own. Where figures were counted with the one of before, they stay; who is among those is told to nobody, so
 * that it makes no difference here.
 */
export function change(poll: LivePoll, event: EventOf<'hearth.poll.changed.v1'>, context: DecisionContext): Decision<PollState> {
  const refused = refusal(poll, context) ?? faults(poll, event);
  if (refused) return refused;
  if (!poll.definition.allowChange) return forbidden('final');
  const name = nameOf(poll, context.by.id);
  if (!Object.hasOwn(poll.answers, name)) return refuse('precondition', {pointer: '/type', code: 'not-answered'});
  return {ok: true, state: hold(poll, name, event, context), forgets: true};
}

/** Takes one's own answer back, where answers are not final. Whoever is erased takes theirs back wherever it is: see `erase`. */
export function withdraw(poll: LivePoll, context: DecisionContext): Decision<PollState> {
  const refused = refusal(poll, context);
  if (refused) return refused;
  if (!poll.definition.allowChange) return forbidden('final');
  const name = nameOf(poll, context.by.id);
  if (!Object.hasOwn(poll.answers, name)) return refuse('precondition', {pointer: '/type', code: 'not-answered'});
  return {ok: true, state: withoutAnswer(poll, name), forgets: true};
}

/** The same without what somebody said. What was counted with it is a sum by now, and stays. */
export function withoutAnswer(poll: LivePoll, name: string): LivePoll {
  const {[name]: _, ...answers} = poll.answers;
  return {...poll, answers};
}

/** Why this person cannot say anything to the poll now. */
function refusal(poll: LivePoll, {by, now}: DecisionContext) {
  if (poll.ruling) return gone('removed');
  if (poll.calledOff) return gone('called-off');
  if (!isAsked(poll, by)) return forbidden('not-asked');
  if (!isLinkable(poll)) return forbidden('unlinkable');
  if (now < Date.parse(poll.definition.opensAt) || isBeforeOpening(poll)) return forbidden('not-open');
  return now >= overAt(poll) ? gone('closed') : undefined;
}

function faults({definition, definitionHash}: LivePoll, {data}: Answering) {
  // It may be the answer to another question than this one.
  if (data.definitionHash !== definitionHash) return refuse('precondition', {pointer: '/data/definitionHash', code: 'definition-changed'});
  const errors = responseErrors(definition, data);
  return errors.length > 0 ? refuse('invalid', ...errors.map(({pointer, code}) => ({pointer: `/data${pointer}`, code}))) : undefined;
}

function hold(poll: LivePoll, name: string, {data}: Answering, {by}: DecisionContext): LivePoll {
  const held: HeldResponse = {
    answer: data.answer,
    ...(data.comment !== undefined && {comment: data.comment}),
    ...(poll.definition.privacy === 'named' && {by: by.id}),
  };
  // In the order of names, which mean nothing: in that in which they came, the log would tell whose each is.
  const answers = Object.entries({...poll.answers, [name]: held}).sort(([one], [other]) => (one < other ? -1 : 1));
  return {...poll, answers: Object.fromEntries(answers)};
}
