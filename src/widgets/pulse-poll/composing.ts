import {PollFormElement} from '../../parts/poll-form/poll-form.js';
import {UndoBar} from '../../parts/undo-bar/undo-bar.js';

/** What a poll needs while it is asked. */
export const composing = {'hearth-poll-form': PollFormElement, 'hearth-undo-bar': UndoBar};
