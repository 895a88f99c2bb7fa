import {define} from '../elements/define.js';
import {KudosWall} from '../widgets/kudos-wall/kudos-wall.js';

define('hearth-kudos-wall', KudosWall);

export {KudosWall};
