import {UndoBar} from '../../parts/undo-bar/undo-bar.js';
import {PollComposer} from './poll-composer.js';

/** What is needed while a question is written. */
export const composing = {'hearth-poll-composer': PollComposer, 'hearth-undo-bar': UndoBar};
