/** The script of the tag for pages that a server rendered: in place of `hearth.js`. */
import './index.js';
import '../define/autoload.js';

export {configureHearth} from '../elements/host-options.js';
