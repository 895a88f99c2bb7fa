import type {GenericSchema, InferOutput} from 'valibot';
import {cardEvents, promptEvents} from './card.js';
import {kudosEvents} from './kudos.js';
import {moderationEvents} from './moderation.js';
import {mosaicEvents} from './mosaic.js';
import {pollEvents} from './poll.js';

/** The schema of the data of every event, by type: the one source of types, validation and the JSON Schemas that a host serves. */
export const eventSchemas = {...kudosEvents, ...moderationEvents, ...cardEvents, ...promptEvents, ...mosaicEvents, ...pollEvents} satisfies Record<
  `hearth.${string}.v${number}`,
  GenericSchema
>;

/** Every type of event. */
export type EventType = keyof typeof eventSchemas;

/** The data of an event of the given type. */
export type EventData<Type extends EventType> = InferOutput<(typeof eventSchemas)[Type]>;

/** Whether a type of event is known. */
export const isEventType = (type: string): type is EventType => Object.hasOwn(eventSchemas, type);
