import {define} from '../elements/define.js';
import {PollEditor} from '../widgets/poll-editor/poll-editor.js';

define('hearth-poll-editor', PollEditor);

export {PollEditor};
