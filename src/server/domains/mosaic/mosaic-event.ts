import type {MosaicEventType} from '../../../protocol/events/mosaic.js';
import type {KnownEvent} from '../../../protocol/validate.js';
import {refuse} from '../domain.js';

/** What people do with tiles, and what moderators decide on them. */
export type MosaicEvent = Extract<KnownEvent, {type: MosaicEventType}>;

/** An event of one of the given types. */
export type EventOf<Type extends MosaicEventType> = Extract<MosaicEvent, {type: Type}>;

/** There is no tile that this person can see. */
export const notFound = () => refuse('not-found', {pointer: '/subject', code: 'not-found'});

/** This person may not do it, or not any more. */
export const forbidden = (code = 'forbidden') => refuse('forbidden', {pointer: '/type', code});
