import {Popup} from '../../parts/popup/popup.js';
import {Question} from '../../parts/question/question.js';
import {UndoBar} from '../../parts/undo-bar/undo-bar.js';
import {TileFace} from './tile-face.js';

/** What the mosaic needs once somebody looks at a tile. */
export const showing = {'hearth-popup': Popup, 'hearth-question': Question, 'hearth-tile-face': TileFace, 'hearth-undo-bar': UndoBar};
