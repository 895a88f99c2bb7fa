import {newId} from '../../../protocol/cloud-event.js';
import {CARD_LIMITS} from '../../../protocol/events/card.js';
import {foldText} from '../../../protocol/fold.js';
import type {DecisionContext} from '../domain.js';
import {answerNotFound, become, invalid, notFound} from './card-event.js';
import type {CardDecision, EventOf} from './card-event.js';
import {answerSeen, seesAnything, tagsSeen} from './card-sight.js';
import type {CardState, NoteState} from './card-state.js';
import {openReports} from './card-texts.js';

/** Thanks for an answer: once. Who does it again has done it already, also where whoever got the thanks has put them away. */
export function appreciate(state: CardState, event: EventOf<'hearth.card.appreciated.v1'>, {by, now, people}: DecisionContext): CardDecision {
  if (by.id === state.owner) return invalid('/subject', 'self');
  const answer = people.has(state.owner) ? answerSeen(state, event.data.answerId, by, now) : undefined;
  if (!answer) return answerNotFound();
  const thanks = answer.thanks ?? [];
  if (thanks.some((one) => one.by === by.id)) return become(state);
  const answers = state.answers.map((one) => (one === answer ? {...one, thanks: [...thanks, {by: by.id, event: event.id}]} : one));
  const notes = withNote(state, {id: event.id, kind: 'thanks', by: by.id, at: now, event: event.id, answerId: answer.id});
  // Where only questions wait, no thanks push one of them away.
  return become({...state, answers, notes: notes ?? state.notes});
}

/** Asks whoever the card is about. */
export function ask(state: CardState, event: EventOf<'hearth.card.asked.v1'>, {by, now, people}: DecisionContext): CardDecision {
  const {answerId, topic, message} = event.data;
  if (by.id === state.owner) return invalid('/subject', 'self');
  const isThere = people.has(state.owner) && seesAnything(state, by, now);
  if (answerId !== undefined && !(isThere && answerSeen(state, answerId, by, now))) return answerNotFound();
  const tag = topic === undefined || !isThere ? undefined : tagsSeen(state, by).find((one) => foldText(one) === foldText(topic));
  if (topic !== undefined && tag === undefined) return notFound('/data/topic');
  if (!isThere) return notFound('/subject');
  const {id, space} = event;
  const notes = withNote(state, {id, kind: 'question', space, by: by.id, at: now, event: id, answerId, topic: tag, message});
  return notes ? become({...state, notes}) : invalid('/data', 'too-many');
}

/** Takes thanks or a question away: whoever the card is about, or whoever wrote it, at any time. */
export function removeNote(state: CardState, {data: {noteId}}: EventOf<'hearth.card.note_removed.v1'>, {by}: DecisionContext): CardDecision {
  const note = state.notes.find(({id}) => id === noteId);
  if (!note || (by.id !== state.owner && by.id !== note.by)) return notFound('/data/noteId');
  if (by.id === state.owner && openReports(note).length > 0)
    return become({...state, notes: state.notes.map((one) => (one === note ? putAway(one) : one))});
  const notes = state.notes.filter((one) => one !== note);
  // Whoever gave thanks is not told that they were put away; who takes their own back has not given any.
  if (by.id === state.owner || note.kind === 'question') return become({...state, notes});
  const answers = state.answers.map((answer) =>
    answer.id === note.answerId ? {...answer, thanks: answer.thanks?.filter((one) => one.by !== note.by)} : answer,
  );
  return become({...state, notes, answers});
}

/** What whoever reported a question puts away waits for moderators all the same. */
export const putAway = (note: NoteState): NoteState => ({...note, away: true});

/** The notes with one more; nothing where there is no room. What was only thanked is put away first: it asks for nothing. */
function withNote({notes}: CardState, note: NoteState): NoteState[] | undefined {
  // Somebody else may have used the id; neither learns of the other.
  const added = notes.some(({id}) => id === note.id) ? {...note, id: newId()} : note;
  if (notes.length < CARD_LIMITS.notes) return [...notes, added];
  const oldest = notes.find(({kind}) => kind === 'thanks');
  return oldest && [...notes.filter((one) => one !== oldest), added];
}
