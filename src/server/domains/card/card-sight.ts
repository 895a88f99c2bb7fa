import type {CardField} from '../../../protocol/events/card.js';
import type {Withheld} from '../../../protocol/views/ruled.js';
import type {Identity, Viewer} from '../../identity.js';
import type {RenderContext} from '../domain.js';
import {groupScope, ORG_SCOPE, spaceScope} from '../scopes.js';
import type {AnswerReport, AnswerState, CardState, FieldState, Part} from './card-state.js';

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

/** Why an answer is not shown to those it is for; nothing where it is. */
export function withheld({ruling, held, audience}: AnswerState): Withheld | undefined {
  if (ruling) return ruling.decision;
  // What somebody keeps to themselves waits for nobody.
  return held && audience !== 'me' ? 'pending' : undefined;
}

/** Whether others have stopped seeing an answer, as whoever wrote it wanted. */
export const isExpired = ({expiresAt}: AnswerState, now: number): boolean => expiresAt !== undefined && expiresAt <= now;

/** Whether an answer is shown to those it is for. */
export const isShown = (answer: AnswerState, now: number): boolean => answer.audience !== 'me' && !withheld(answer) && !isExpired(answer, now);

/** Whether others see anything of a card at all: it is shared, and not kept from this person. */
const isOpenTo = ({published, blocked}: CardState, person: Identity): boolean => published !== undefined && !blocked.includes(person.id);

/** The answers that somebody else sees. */
export const answersSeen = (state: CardState, viewer: Viewer, now: number): AnswerState[] =>
  isOpenTo(state, viewer) ? state.answers.filter((answer) => isShown(answer, now) && isFor(answer, viewer)) : [];

/** The names of the fields in which something stands, and what does. */
export const fieldsOf = ({fields}: CardState): [CardField, FieldState][] => Object.entries(fields) as [CardField, FieldState][];

/** The fields that somebody else sees. */
export const fieldsSeen = (state: CardState, viewer: Viewer): [CardField, FieldState][] =>
  isOpenTo(state, viewer) ? fieldsOf(state).filter(([, field]) => isFor(field, viewer)) : [];

/** Whether somebody else sees anything of a card. */
export const seesAnything = (state: CardState, viewer: Viewer, now: number): boolean =>
  fieldsSeen(state, viewer).length > 0 || answersSeen(state, viewer, now).length > 0;

/** The answer that somebody names, where they see it. */
export const answerSeen = (state: CardState, id: string, viewer: Viewer, now: number): AnswerState | undefined =>
  answersSeen(state, viewer, now).find((answer) => answer.id === id);

/** What somebody else sees that they may ask about. */
export function tagsSeen(state: CardState, viewer: Viewer): string[] {
  const [, field] = fieldsSeen(state, viewer).find(([name]) => name === 'askMeAbout') ?? [];
  return Array.isArray(field?.value) ? field.value : [];
}

/** The reports on an answer on which nobody has decided. */
export const openReports = ({reports = []}: AnswerState): AnswerReport[] => reports.filter(({closed}) => !closed);

/** What moderators are asked about an answer. */
export const waitsOf = (answer: AnswerState): ('pending' | 'reported' | 'appealed')[] => [
  ...(withheld(answer) === 'pending' ? ['pending' as const] : []),
  ...(openReports(answer).length > 0 ? ['reported' as const] : []),
  ...(answer.appeal?.open ? ['appealed' as const] : []),
];

/** Whether moderators have anything to do with an answer: others were to see it, and still would. */
export const isOfConcern = (state: CardState, answer: AnswerState, now: number): boolean =>
  state.published !== undefined && answer.audience !== 'me' && !isExpired(answer, now);

/**
 * Whether a person may decide on an answer: as a moderator of the space in which it was written, who did not write it. What they do not
 * see as a colleague is their business only where somebody asks for it.
 */
export function mayModerate(state: CardState, answer: AnswerState, person: Viewer, {policy, now}: Pick<RenderContext, 'policy' | 'now'>): boolean {
  if (person.id === state.owner || !policy.isModerator(person) || !person.spaces.includes(answer.space)) return false;
  if (!isOfConcern(state, answer, now)) return false;
  return waitsOf(answer).length > 0 || answer.ruling !== undefined || answersSeen(state, person, now).includes(answer);
}

/** Whether the day has come, wherever on earth somebody looks at the calendar. */
export const hasCome = (notBefore: string | undefined, now: number): boolean =>
  notBefore === undefined || Date.parse(notBefore) + LAST_MIDNIGHT <= now;

/** How long after the day begins in UTC it begins where it does last, in milliseconds. */
const LAST_MIDNIGHT = 12 * 3_600_000;
