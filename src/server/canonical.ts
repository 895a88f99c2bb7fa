export {canonicalJson} from '../protocol/canonical.js';
