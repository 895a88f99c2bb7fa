import {define} from '../elements/define.js';
import {GroupCard} from '../widgets/group-card/group-card.js';
import './kudos-wall.js';

define('hearth-group-card', GroupCard);

export {GroupCard};
