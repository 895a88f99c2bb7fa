import {CARD_LIMITS} from '../../../protocol/events/card.js';
import type {CardField} from '../../../protocol/events/card.js';
import {distinctTexts} from '../../../protocol/fold.js';
import {refuse} from '../domain.js';
import type {DecisionContext} from '../domain.js';
import {audienceErrors, isSame} from './card-answers.js';
import {become, invalid} from './card-event.js';
import type {CardDecision, EventOf} from './card-event.js';
import {putAway} from './card-notes.js';
import {emptyCard} from './card-state.js';
import type {CardState, FieldState} from './card-state.js';
import {fieldsOf, openReports} from './card-texts.js';

/** Says something about oneself, or takes it off the card. */
export function setField(state: CardState, event: EventOf<'hearth.card.field_set.v1'>, context: DecisionContext): CardDecision {
  const {field, value, audience} = event.data;
  const before = state.fields[field];
  const watched = state.watched ?? [];
  if (value.length === 0) {
    if (!before) return become(state);
    const {[field]: _gone, ...fields} = state.fields;
    // What moderators keep out of sight is not brought back by taking it off the card first.
    return become({...state, fields, ...((before.ruling || before.held) && {watched: [...watched, field]})});
  }
  const errors = audienceErrors(audience, context);
  if (errors.length > 0) return refuse('invalid', ...errors);
  // From elsewhere, somebody outside would learn who listens to whose name, and when.
  if (event.data.field === 'pronunciationAudio' && !context.policy.isRecordingAllowed(event.data.value)) return invalid('/data/value', 'origin');
  const {policy, sequence} = context;
  // What differs in case or accents alone is one thing to be asked about.
  const said = {value: typeof value === 'string' ? value : distinctTexts(value), audience, space: event.space, event: event.id};
  const mustWait = policy.moderation === 'pre' && audience !== 'me';
  const next: FieldState =
    before && isSame(before.value, said.value)
      ? {...before, ...said, held: before.held ?? (mustWait && !before.approved ? true : undefined)}
      : {
          ...said,
          version: Number(sequence),
          reports: before?.reports,
          // Words that were hidden may be found better ones. Whoever hid them looks at those first.
          held: mustWait || before?.ruling || before?.held || watched.includes(field) ? true : undefined,
        };
  const rest = watched.filter((name) => name !== field);
  return become({...state, fields: {...state.fields, [field]: next}, watched: rest.length > 0 ? rest : undefined});
}

/** Lets what its owner has in common with others be worked out, or does so no longer. */
export const letOverlap = (state: CardState, whether: boolean): CardDecision =>
  become((state.overlap ?? false) === whether ? state : {...state, overlap: whether ? true : undefined});

/** Lets others see the card: each part those it is for. */
export const publish = (state: CardState, {now, sequence}: DecisionContext): CardDecision =>
  become(state.published ? state : {...state, published: {at: now, sequence}});

/** Takes the card back, with all that stood on it. From whom it was kept it is kept: whoever writes a new one need not think of that. */
export function withdraw(state: CardState, context: DecisionContext): CardDecision {
  const {owner, version, at, sequence, blocked, published, answers, spotlights, notes} = state;
  const isEmpty = !published && answers.length + spotlights.length + notes.length + fieldsOf(state).length === 0 && !state.overlap && !state.watched;
  return become(isEmpty ? state : {...emptyCard(owner, context), version, at, sequence, blocked});
}

/** Keeps everything to oneself: all parts, and that one would like to be looked at. */
export function makePrivate(state: CardState): CardDecision {
  const isPrivate = [...state.answers, ...fieldsOf(state).map(([, field]) => field)].every(({audience}) => audience === 'me');
  if (isPrivate && state.spotlights.length === 0) return become(state);
  return become({
    ...state,
    spotlights: [],
    answers: state.answers.map((answer) => (answer.audience === 'me' ? answer : {...answer, audience: 'me', version: answer.version + 1})),
    fields: Object.fromEntries(fieldsOf(state).map(([name, field]): [CardField, FieldState] => [name, {...field, audience: 'me'}])),
  });
}

/** Volunteers to be looked at by the people of a space; once more, to name another day. */
export function volunteer(
  state: CardState,
  {id, space, data: {notBefore}}: EventOf<'hearth.card.spotlight_volunteered.v1'>,
  {now, sequence}: DecisionContext,
): CardDecision {
  const before = state.spotlights.find((spotlight) => spotlight.space === space);
  if (before && before.notBefore === notBefore) return become(state);
  const others = state.spotlights.filter((spotlight) => spotlight !== before);
  return become({...state, spotlights: [...others, {space, notBefore, at: now, sequence, event: id}]});
}

/** Volunteers no longer. */
export function stepBack(state: CardState, {space}: EventOf<'hearth.card.spotlight_withdrawn.v1'>): CardDecision {
  const spotlights = state.spotlights.filter((spotlight) => spotlight.space !== space);
  return become(spotlights.length === state.spotlights.length ? state : {...state, spotlights});
}

/**
 * Keeps the card from one person. What they left on it goes: they cannot take it back from a card that is empty for them. A question of theirs that was
 * reported waits for moderators all the same.
 */
export function block(state: CardState, {data: {personId}}: EventOf<'hearth.card.blocked.v1'>, {people}: DecisionContext): CardDecision {
  if (personId === state.owner) return invalid('/data/personId', 'self');
  if (state.blocked.includes(personId)) return become(state);
  if (!people.has(personId)) return invalid('/data/personId', 'unknown-person');
  if (state.blocked.length >= CARD_LIMITS.blocked) return invalid('/data', 'too-many');
  const reported = state.notes.filter((note) => note.by === personId && openReports(note).length > 0).map(putAway);
  const rest = withoutNotesOf(state, personId);
  return become({...rest, notes: [...rest.notes, ...reported], blocked: [...state.blocked, personId]});
}

/** Keeps it from them no longer. */
export const unblock = (state: CardState, {data: {personId}}: EventOf<'hearth.card.unblocked.v1'>): CardDecision =>
  become(state.blocked.includes(personId) ? {...state, blocked: state.blocked.filter((id) => id !== personId)} : state);

/** The same without the thanks and the questions of a person. */
export const withoutNotesOf = (state: CardState, person: string): CardState => ({
  ...state,
  notes: state.notes.filter(({by}) => by !== person),
  answers: state.answers.map((answer) =>
    answer.thanks?.some(({by}) => by === person) ? {...answer, thanks: answer.thanks.filter(({by}) => by !== person)} : answer,
  ),
});
