import type {AnswerSet, CardAudience} from '../../../protocol/events/card.js';
import {CARD_LIMITS} from '../../../protocol/events/card.js';
import type {FieldError} from '../../../protocol/receipt.js';
import {refuse} from '../domain.js';
import type {DecisionContext} from '../domain.js';
import {answerNotFound, become, invalid} from './card-event.js';
import type {CardDecision, EventOf} from './card-event.js';
import type {AnswerState, CardState} from './card-state.js';

/** Whether two values say the same. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is wrong about those whom a part is to be for: a group that is not there, and one that its writer is not in, are the same. */
export const audienceErrors = (audience: CardAudience, {by, groups}: DecisionContext): FieldError[] =>
  typeof audience === 'string' || (groups.has(audience.group) && by.groups.has(audience.group))
    ? []
    : [{pointer: '/data/audience/group', code: 'unknown-group'}];

/** Answers a question, or changes an answer. */
export function setAnswer(state: CardState, event: EventOf<'hearth.card.answer_set.v1'>, context: DecisionContext): CardDecision {
  const {answerId, version} = event.data;
  const before = state.answers.find(({id}) => id === answerId);
  if (answerId !== undefined) {
    if (!before) return answerNotFound();
    if (version === undefined) return invalid('/data/version', 'required');
    if (version !== before.version) return refuse('precondition', {pointer: '/data/version', code: 'precondition'});
    if (before.ruling?.decision === 'removed') return refuse('forbidden', {pointer: '/data/answerId', code: 'removed'});
  } else {
    if (version !== undefined) return invalid('/data/answerId', 'required');
    if (state.answers.length >= CARD_LIMITS.answers) return invalid('/data', 'too-many');
    // Another application of the same person may have used the id.
    if (state.answers.some(({id}) => id === event.id)) return invalid('/id', 'taken');
  }
  const errors = answerErrors(event.data, context);
  if (errors.length > 0) return refuse('invalid', ...errors);
  const answer = before ? changed(before, event, context) : created(event, context);
  return become({...state, answers: before ? state.answers.map((one) => (one === before ? answer : one)) : [...state.answers, answer]});
}

function answerErrors({audience, expiresAt, image}: AnswerSet, context: DecisionContext): FieldError[] {
  const {now, images} = context;
  const errors = audienceErrors(audience, context);
  if (expiresAt !== undefined && Date.parse(expiresAt) <= now) errors.push({pointer: '/data/expiresAt', code: 'past'});
  if (image && !images) errors.push({pointer: '/data/image', code: 'unsupported'});
  else if (image && !images?.has(image.id)) errors.push({pointer: '/data/image/id', code: 'unknown-image'});
  return errors;
}

/** What an answer says, and for whom. */
function said({id, space, data}: EventOf<'hearth.card.answer_set.v1'>) {
  const {prompt, text, lang, image, audience, expiresAt} = data;
  return {prompt, text, lang, image, audience, space, event: id, expiresAt: expiresAt === undefined ? undefined : Date.parse(expiresAt)};
}

function created(event: EventOf<'hearth.card.answer_set.v1'>, {now, policy}: DecisionContext): AnswerState {
  const answer: AnswerState = {...said(event), id: event.id, version: 1, at: now};
  return {...answer, held: policy.moderation === 'pre' && answer.audience !== 'me' ? true : undefined};
}

function changed(before: AnswerState, event: EventOf<'hearth.card.answer_set.v1'>, {policy}: DecisionContext): AnswerState {
  const answer: AnswerState = {...before, ...said(event), version: before.version + 1};
  const words = ({prompt, text, lang, image}: AnswerState) => ({prompt, text, lang, image});
  const mustWait = policy.moderation === 'pre' && answer.audience !== 'me';
  if (isSame(words(before), words(answer))) return {...answer, held: before.held ?? (mustWait && !before.approved ? true : undefined)};
  // Words that were hidden may be found better ones. Whoever hid them looks at those first.
  const held = mustWait || before.ruling !== undefined || before.held ? true : undefined;
  return {...answer, held, approved: undefined, ruling: undefined, appeal: undefined};
}

/** Takes an answer off the card, and with it the thanks for it. */
export function removeAnswer(state: CardState, {data: {answerId}}: EventOf<'hearth.card.answer_removed.v1'>): CardDecision {
  if (!state.answers.some(({id}) => id === answerId)) return answerNotFound();
  return become({
    ...state,
    answers: state.answers.filter(({id}) => id !== answerId),
    notes: state.notes.filter((note) => note.kind === 'question' || note.answerId !== answerId),
  });
}

/** Puts answers into another order. One that was taken off elsewhere meanwhile does not keep the others from it. */
export function orderAnswers(state: CardState, {data: {order}}: EventOf<'hearth.card.answers_ordered.v1'>): CardDecision {
  const byId = new Map(state.answers.map((answer) => [answer.id, answer]));
  const warnings = order.flatMap((id, index) => (byId.has(id) ? [] : {pointer: `/data/order/${index}`, code: 'unknown-answer'}));
  const named = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  const answers = [...named, ...state.answers.filter((answer) => !named.includes(answer))];
  const isKept = answers.every((answer, index) => answer === state.answers[index]);
  return become(isKept ? state : {...state, answers}, warnings.length > 0 ? warnings : undefined);
}
