import type {PollEventType} from '../../../protocol/events/poll.js';
import type {KnownEvent} from '../../../protocol/validate.js';
import {refuse} from '../domain.js';

/** What people do with polls, and what moderators decide on them. */
export type PollEvent = Extract<KnownEvent, {type: PollEventType}>;

/** An event of one of the given types. */
export type EventOf<Type extends PollEventType> = Extract<PollEvent, {type: Type}>;

/** There is no poll that this person can see. */
export const notFound = () => refuse('not-found', {pointer: '/subject', code: 'not-found'});

/** This person may not do it, or not now. */
export const forbidden = (code = 'forbidden') => refuse('forbidden', {pointer: '/type', code});

/** It could be done once, and cannot any more. */
export const gone = (code: string) => refuse('gone', {pointer: '/type', code});
