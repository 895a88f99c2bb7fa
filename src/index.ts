/** Classes and types. Importing this registers nothing; `hearth-widgets/define/*` does. */
export {configureHearth} from './elements/host-options.js';
export type {HostOptions} from './elements/host-options.js';
export {HearthHost} from './elements/hearth-host.js';
export * from './elements/events.js';
export {WidgetElement} from './elements/widget-element.js';
export {GroupCard} from './widgets/group-card/group-card.js';
export {KudosWall} from './widgets/kudos-wall/kudos-wall.js';
export * from './widgets/kudos-wall/kudos-wall.events.js';
export {VERSION} from './version.js';
export type {Terms} from './locales/en.js';
