import {define} from '../elements/define.js';
import {HearthHost} from '../elements/hearth-host.js';

define('hearth-host', HearthHost);

export {HearthHost};
