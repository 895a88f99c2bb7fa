import {UndoBar} from '../../parts/undo-bar/undo-bar.js';
import {KudosComposer} from './kudos-composer.js';

/** What the wall needs once somebody writes. */
export const composing = {'hearth-kudos-composer': KudosComposer, 'hearth-undo-bar': UndoBar};
