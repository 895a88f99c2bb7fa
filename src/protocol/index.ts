/** The contract between a client and a host: for those who write either. */
export * from './cloud-event.js';
export * from './cursor.js';
export {eventSchemas, isEventType} from './events/index.js';
export type {EventData, EventType} from './events/index.js';
export * from './events/kudos.js';
export * from './person.js';
export * from './problem.js';
export * from './receipt.js';
export * from './session.js';
export * from './text.js';
export {PROTOCOL_VERSION} from './version.js';
export {validateEvent} from './validate.js';
export type {KnownEvent, Validation} from './validate.js';
export * from './views/kudos.js';
export {isAtOrPast} from './cursor.js';
export {MalformedViewError, parseView} from './views/view.js';
export type {ParsedView, View, ViewItem} from './views/view.js';
