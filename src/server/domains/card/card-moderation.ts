import type {Identity} from '../../identity.js';
import {refuse} from '../domain.js';
import type {DecisionContext} from '../domain.js';
import {answerNotFound, become, forbidden, invalid} from './card-event.js';
import type {CardDecision, EventOf} from './card-event.js';
import {answerSeen, mayModerate} from './card-sight.js';
import type {AnswerReport, AnswerState, CardState} from './card-state.js';

/** Asks moderators to look at an answer. A second report by the same person takes the place of the first. */
export function report(state: CardState, event: EventOf<'hearth.card.reported.v1'>, {by, now, people}: DecisionContext): CardDecision {
  const {answerId, reason, note} = event.data;
  if (by.id === state.owner) return invalid('/subject', 'self');
  const answer = people.has(state.owner) ? answerSeen(state, answerId, by, now) : undefined;
  if (!answer) return answerNotFound();
  const reports = answer.reports ?? [];
  const before = reports.find((one) => one.by === by.id);
  // What was decided on these very words is decided: who does not like the decision cannot bring it back by asking again.
  if (before?.closed && before.version === answer.version) return become(state);
  const next: AnswerReport = {by: by.id, reason, note, at: now, version: answer.version, event: event.id};
  return become(withAnswer(state, answer, {reports: [...reports.filter((one) => one !== before), next]}));
}

/** Whether a person has reported these very words. */
export const hasReported = ({reports = [], version}: AnswerState, {id}: Pick<Identity, 'id'>): boolean =>
  reports.some((one) => one.by === id && one.version === version);

/** A moderator decides. All that was open on the answer is closed by it. */
export function moderate(state: CardState, event: EventOf<'hearth.card.moderated.v1'>, context: DecisionContext): CardDecision {
  const {by, now, sequence, people} = context;
  const {answerId, version, decision, reason} = event.data;
  const answer = state.answers.find(({id}) => id === answerId);
  if (!answer || !people.has(state.owner) || !mayModerate(state, answer, by, context)) {
    const isSeen = by.id === state.owner ? answer : people.has(state.owner) && answerSeen(state, answerId, by, now);
    return isSeen ? forbidden() : answerNotFound();
  }
  if (version !== answer.version) return refuse('precondition', {pointer: '/data/version', code: 'precondition'});
  const reports = answer.reports?.map((one) => ({...one, closed: true}));
  // With the approval its appeal is over: another decision, later, may be appealed again.
  if (decision === 'approved')
    return become(withAnswer(state, answer, {held: undefined, approved: true, ruling: undefined, appeal: undefined, reports}));
  const appeal = answer.appeal && {...answer.appeal, open: false};
  return become(withAnswer(state, answer, {ruling: {decision, reason, at: now, sequence}, appeal, reports}));
}

/** Whether moderators can be asked to decide on an answer again. */
export const mayAppeal = ({ruling, appeal}: AnswerState): boolean => ruling !== undefined && !appeal;

/** Asks moderators to decide again: whoever wrote it, once. */
export function appeal(state: CardState, {data: {answerId, note}}: EventOf<'hearth.card.appealed.v1'>, {now}: DecisionContext): CardDecision {
  const answer = state.answers.find(({id}) => id === answerId);
  if (!answer) return answerNotFound();
  if (!mayAppeal(answer)) return forbidden(answer.appeal ? 'already-appealed' : 'forbidden');
  return become(withAnswer(state, answer, {appeal: {note, at: now, open: true}}));
}

const withAnswer = (state: CardState, answer: AnswerState, change: Partial<AnswerState>): CardState => ({
  ...state,
  answers: state.answers.map((one) => (one === answer ? {...one, ...change} : one)),
});
