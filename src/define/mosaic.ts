import {define} from '../elements/define.js';
import {Mosaic} from '../widgets/mosaic/mosaic.js';

define('hearth-mosaic', Mosaic);

export {Mosaic};
