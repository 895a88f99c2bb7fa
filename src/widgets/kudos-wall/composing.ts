import {UndoBar} from '../../parts/undo-bar/undo-bar.js';
import {KudosComposer} from './kudos-composer.js';
import {KudosEditor} from './kudos-editor.js';

/** What the wall needs once somebody writes. */
export const composing = {'hearth-kudos-composer': KudosComposer, 'hearth-kudos-editor': KudosEditor, 'hearth-undo-bar': UndoBar};
