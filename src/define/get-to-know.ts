import {define} from '../elements/define.js';
import {GetToKnow} from '../widgets/get-to-know/get-to-know.js';

define('hearth-get-to-know', GetToKnow);

export {GetToKnow};
