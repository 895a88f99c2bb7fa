import {define} from '../elements/define.js';
import {PulsePoll} from '../widgets/pulse-poll/pulse-poll.js';

define('hearth-pulse-poll', PulsePoll);

export {PulsePoll};
