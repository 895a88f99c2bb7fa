import {refuse} from '../domain.js';
import type {DecisionContext} from '../domain.js';
import {become, forbidden, invalid, notFound} from './card-event.js';
import type {CardDecision, EventOf} from './card-event.js';
import {mayModerate, textSeen} from './card-sight.js';
import type {CardReport, CardState, CardText} from './card-state.js';
import {isNote, mayAppeal, MEANT, textNamed, versionOf, withText} from './card-texts.js';
import type {Meant} from './card-texts.js';

/** There is nothing of that name, or nothing that this person can see. */
const textNotFound = (meant: Meant) => notFound(`/data/${MEANT.find((name) => meant[name] !== undefined)}`);

/** Why an event does not say what it means; nothing where it names exactly one thing. */
function unclear(meant: Meant): CardDecision | undefined {
  const named = MEANT.filter((name) => meant[name] !== undefined);
  return named.length === 1 ? undefined : invalid(named[1] ? `/data/${named[1]}` : '/data/answerId', named[1] ? 'too-many' : 'required');
}

/** Asks moderators to look at a text. A second report by the same person takes the place of the first. */
export function report(state: CardState, event: EventOf<'hearth.card.reported.v1'>, {by, now, people}: DecisionContext): CardDecision {
  const {reason, note, ...meant} = event.data;
  const fault = unclear(meant);
  if (fault) return fault;
  // Nobody reports what they wrote; a question is reported by whoever got it.
  if (by.id === state.owner && meant.noteId === undefined) return invalid('/subject', 'self');
  const text = people.has(state.owner) ? textSeen(state, meant, by, now) : undefined;
  if (!text) return textNotFound(meant);
  const reports = text.reports ?? [];
  const version = versionOf(text);
  const before = reports.find((one) => one.by === by.id);
  // What was decided on these very words is decided: who does not like the decision cannot bring it back by asking again.
  if (before?.closed && before.version === version) return become(state);
  const next: CardReport = {by: by.id, reason, note, at: now, version, event: event.id};
  const change = {reports: [...reports.filter((one) => one !== before), next]};
  return become(withText(state, text, isNote(text) ? {...change, ...(text.space === undefined && {space: event.space})} : change));
}

/** A moderator decides. All that was open on the text is closed by it. */
export function moderate(state: CardState, event: EventOf<'hearth.card.moderated.v1'>, context: DecisionContext): CardDecision {
  const {by, now, sequence, people} = context;
  const {version, decision, reason, ...meant} = event.data;
  const fault = unclear(meant);
  if (fault) return fault;
  const text = textNamed(state, meant);
  if (!text || !people.has(state.owner) || !mayModerate(state, text, by, context)) {
    // To whoever may not decide, no more is said than they see anyway.
    const isSeen = text && (by.id === state.owner ? !isNote(text) || !text.away : people.has(state.owner) && textSeen(state, meant, by, now));
    return isSeen ? forbidden() : textNotFound(meant);
  }
  if (version !== versionOf(text)) return refuse('precondition', {pointer: '/data/version', code: 'precondition'});
  const reports = text.reports?.map((one) => ({...one, closed: true}));
  if (decision === 'approved') {
    const next = withText(state, text, {held: undefined, approved: true, ruling: undefined, appeal: undefined, reports});
    // Whoever it was for has put it away meanwhile. With the approval an appeal is over: another decision, later, may be appealed again.
    return become({...next, notes: next.notes.filter((note) => !note.away || !isDone(note))});
  }
  if (reason === undefined) return invalid('/data/reason', 'required');
  const appealed = text.appeal && {...text.appeal, open: false};
  return become(withText(state, text, {ruling: {decision, reason, at: now, sequence}, appeal: appealed, reports}));
}

/** Whether nothing is left to decide about a text, and nothing decided. */
const isDone = (text: CardText): boolean => !text.ruling && (text.reports ?? []).every(({closed}) => closed);

/** Asks moderators to decide again: whoever wrote it, once. */
export function appeal(state: CardState, {data}: EventOf<'hearth.card.appealed.v1'>, {by, now}: DecisionContext): CardDecision {
  const {note, ...meant} = data;
  const fault = unclear(meant);
  if (fault) return fault;
  const text = textNamed(state, meant);
  if (!text || (isNote(text) && text.by !== by.id)) return textNotFound(meant);
  if (!mayAppeal(text)) return forbidden(text.appeal ? 'already-appealed' : 'forbidden');
  return become(withText(state, text, {appeal: {note, at: now, open: true}}));
}
