import {UndoBar} from '../../parts/undo-bar/undo-bar.js';
import {MosaicComposer} from './mosaic-composer.js';

/** What the mosaic needs once somebody makes a tile. */
export const composing = {'hearth-mosaic-composer': MosaicComposer, 'hearth-undo-bar': UndoBar};
