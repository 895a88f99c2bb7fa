import type {CardField} from '../../../protocol/events/card.js';
import type {Identity, Viewer} from '../../identity.js';
import type {RenderContext} from '../domain.js';
import {groupScope, ORG_SCOPE, spaceScope} from '../scopes.js';
import type {AnswerState, CardState, CardText, FieldState, NoteState, Part} from './card-state.js';
import {fieldsOf, isField, isNote, openReports, textNamed, waitsOf, withheld} from './card-texts.js';
import type {Meant} from './card-texts.js';

/** Those whom a part is for, as a scope; nothing where it is for whoever wrote it alone. */
export function audienceScope({audience, space}: Pick<Part, 'audience' | 'space'>): string | undefined {
  if (audience === 'me') return undefined;
  if (audience === 'org') return ORG_SCOPE;
  return audience === 'team' ? spaceScope(space) : groupScope(audience.group);
}

/** The scopes of parts that are for this person among others. */
export const audienceScopes = ({spaces, groups}: Viewer): string[] => [
  ORG_SCOPE,
  ...spaces.map((space) => spaceScope(space)),
  ...Array.from(groups, (group) => groupScope(group)),
];

/** Whether a part of somebody else's card is for this person among others. */
function isFor({audience, space}: Part, {spaces, groups}: Viewer): boolean {
  if (audience === 'me' || audience === 'org') return audience === 'org';
  return audience === 'team' ? spaces.includes(space) : groups.has(audience.group);
}

/** Whether others have stopped seeing an answer, as whoever wrote it wanted. */
export const isExpired = ({expiresAt}: AnswerState, now: number): boolean => expiresAt !== undefined && expiresAt <= now;

/** Whether an answer or a field is shown to those it is for. */
export const isShown = (text: AnswerState | FieldState, now: number): boolean =>
  text.audience !== 'me' && !withheld(text) && (isField(text) || !isExpired(text, now));

/** Whether others see anything of a card at all: it is shared, and not kept from this person. */
const isOpenTo = ({published, blocked}: CardState, person: Identity): boolean => published !== undefined && !blocked.includes(person.id);

/** The answers that somebody else sees. */
export const answersSeen = (state: CardState, viewer: Viewer, now: number): AnswerState[] =>
  isOpenTo(state, viewer) ? state.answers.filter((answer) => isShown(answer, now) && isFor(answer, viewer)) : [];

/** The fields that somebody else sees. */
export const fieldsSeen = (state: CardState, viewer: Viewer): [CardField, FieldState][] =>
  isOpenTo(state, viewer) ? fieldsOf(state).filter(([, field]) => !withheld(field) && isFor(field, viewer)) : [];

/** The thanks and questions that its owner sees: not what moderators took away, nor what they put away themselves. */
export const notesSeen = ({notes}: CardState): NoteState[] => notes.filter(({ruling, away}) => !ruling && !away);

/** Whether somebody else sees anything of a card. */
export const seesAnything = (state: CardState, viewer: Viewer, now: number): boolean =>
  fieldsSeen(state, viewer).length > 0 || answersSeen(state, viewer, now).length > 0;

/** The answer that somebody names, where they see it. */
export const answerSeen = (state: CardState, id: string, viewer: Viewer, now: number): AnswerState | undefined =>
  answersSeen(state, viewer, now).find((answer) => answer.id === id);

/** What somebody names, where they see it on the card of another; of a question, where it came to them. */
export function textSeen(state: CardState, meant: Meant, viewer: Viewer, now: number): CardText | undefined {
  const text = textNamed(state, meant);
  if (!text) return undefined;
  const isSeen = isNote(text) ? viewer.id === state.owner && notesSeen(state).includes(text) : isSeenBy(state, text, viewer, now);
  return isSeen ? text : undefined;
}

/** What somebody else sees that they may ask about. */
export function tagsSeen(state: CardState, viewer: Viewer): string[] {
  const [, field] = fieldsSeen(state, viewer).find(([name]) => name === 'askMeAbout') ?? [];
  return Array.isArray(field?.value) ? field.value : [];
}

/**
 * Whether moderators have anything to do with a text: others were to see it, and still would. A question is between two people, and their business
 * only once whoever got it asks them.
 */
export function isOfConcern(state: CardState, text: CardText, now: number): boolean {
  if (isNote(text)) return openReports(text).length > 0 || text.ruling !== undefined;
  return state.published !== undefined && text.audience !== 'me' && (isField(text) || !isExpired(text, now));
}

/**
 * Whether a person may decide on a text: as a moderator of the space in which it was written, who did not write it, and whose card it is not. What they
 * do not see as a colleague is their business only where somebody asks for it.
 */
export function mayModerate(state: CardState, text: CardText, person: Viewer, {policy, now}: Pick<RenderContext, 'policy' | 'now'>): boolean {
  if (person.id === state.owner || !policy.isModerator(person) || !person.spaces.includes(text.space ?? '')) return false;
  if (!isOfConcern(state, text, now) || (isNote(text) && text.by === person.id)) return false;
  return waitsOf(text).length > 0 || text.ruling !== undefined || isSeenBy(state, text, person, now);
}

const isSeenBy = (state: CardState, text: CardText, person: Viewer, now: number): boolean =>
  isField(text) ? fieldsSeen(state, person).some(([, field]) => field === text) : !isNote(text) && answersSeen(state, person, now).includes(text);

/** Whether the day has come, wherever on earth somebody looks at the calendar. */
export const hasCome = (notBefore: string | undefined, now: number): boolean =>
  notBefore === undefined || Date.parse(notBefore) + LAST_MIDNIGHT <= now;

/** How long after the day begins in UTC it begins where it does last, in milliseconds. */
const LAST_MIDNIGHT = 12 * 3_600_000;
