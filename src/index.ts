/** Classes and types. Importing this registers nothing; `hearth-widgets/define/*` does. */
export {connect} from './client/connect.js';
export type {HostConnection} from './client/host-connection.js';
export {configureHearth} from './elements/host-options.js';
export type {HostOptions} from './elements/host-options.js';
export {HearthHost} from './elements/hearth-host.js';
export * from './elements/events.js';
export * from './elements/thank-event.js';
export {WidgetElement} from './elements/widget-element.js';
export {GetToKnow} from './widgets/get-to-know/get-to-know.js';
export * from './widgets/get-to-know/get-to-know.events.js';
export {GroupCard} from './widgets/group-card/group-card.js';
export {KudosWall} from './widgets/kudos-wall/kudos-wall.js';
export * from './widgets/kudos-wall/kudos-wall.events.js';
export {Mosaic} from './widgets/mosaic/mosaic.js';
export * from './widgets/mosaic/mosaic.events.js';
export {VERSION} from './version.js';
export type {Terms} from './locales/en.js';
