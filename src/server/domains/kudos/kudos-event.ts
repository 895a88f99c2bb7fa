import type {KudosEventType} from '../../../protocol/events/kudos.js';
import type {ModerationEventType} from '../../../protocol/events/moderation.js';
import type {KnownEvent} from '../../../protocol/validate.js';
import {refuse} from '../domain.js';

/** What people do with kudos, and what moderators decide on them. */
export type KudosEvent = Extract<KnownEvent, {type: KudosEventType | ModerationEventType}>;

/** An event of one of the given types. */
export type EventOf<Type extends KudosEvent['type']> = Extract<KudosEvent, {type: Type}>;

/** There is nothing that this person can see. */
export const notFound = () => refuse('not-found', {pointer: '/subject', code: 'not-found'});

/** It was here. */
export const gone = () => refuse('gone', {pointer: '/subject', code: 'gone'});

/** This person may not do it, or not any more. */
export const forbidden = (code = 'forbidden') => refuse('forbidden', {pointer: '/type', code});

/** There is no such reply, or none that this person can see. */
export const replyNotFound = () => refuse('not-found', {pointer: '/data/replyId', code: 'not-found'});
