import type {CardEventType} from '../../../protocol/events/card.js';
import type {FieldError} from '../../../protocol/receipt.js';
import type {KnownEvent} from '../../../protocol/validate.js';
import {refuse} from '../domain.js';
import type {Decision} from '../domain.js';
import type {CardState} from './card-state.js';

/** What people do with cards, and what moderators decide on them. */
export type CardEvent = Extract<KnownEvent, {type: CardEventType}>;

/** An event of one of the given types. */
export type EventOf<Type extends CardEvent['type']> = Extract<CardEvent, {type: Type}>;

/** What becomes of a card. */
export type CardDecision = Decision<CardState>;

/** The card goes on like this. */
export const become = (state: CardState, warnings?: FieldError[]): CardDecision => ({ok: true, state, warnings});

/** A member of the event makes no sense, or no longer. */
export const invalid = (pointer: string, code: string) => refuse('invalid', {pointer, code});

/** There is no such thing, or none that this person can see. */
export const notFound = (pointer: string) => refuse('not-found', {pointer, code: 'not-found'});

/** There is no such answer, or none that this person can see. */
export const answerNotFound = () => notFound('/data/answerId');

/** This person may not do it, or not any more. */
export const forbidden = (code = 'forbidden') => refuse('forbidden', {pointer: '/type', code});

/** What somebody does with what is theirs, or with the card of somebody else. */
const ABOUT_OTHERS: ReadonlySet<string> = new Set<CardEventType>([
  'hearth.card.appreciated.v1',
  'hearth.card.asked.v1',
  'hearth.card.note_removed.v1',
  'hearth.card.reported.v1',
  'hearth.card.moderated.v1',
]);

/** Whether an event is about the card of whoever sends it. A question stands on the card of another, also where it is appealed for. */
export const isOwn = ({type, data}: CardEvent): boolean => !ABOUT_OTHERS.has(type) && !('noteId' in data && type === 'hearth.card.appealed.v1');
