/** What `define/autoload` is where there is no page, so that a program for both sides may import it: nothing is looked for there. */
export {configureHearth} from '../elements/host-options.js';
