export * from './get-to-know.js';
export * from './group-card.js';
export * from './host.js';
export * from './kudos-wall.js';
export * from './mosaic.js';
export * from './pulse-poll.js';
export {connect} from '../client/connect.js';
export {configureHearth} from '../elements/host-options.js';
