import {define} from '../elements/define.js';
import {Gauge} from '../widgets/gauge/gauge.js';

define('hearth-gauge', Gauge);

export {Gauge};
