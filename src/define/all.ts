export * from './group-card.js';
export * from './host.js';
export * from './kudos-wall.js';
export {configureHearth} from '../elements/host-options.js';
