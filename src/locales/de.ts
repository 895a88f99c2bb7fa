import card from './card/de.js';
import gauge from './gauge/de.js';
import mosaic from './mosaic/de.js';
import poll from './poll/de.js';
import editor from './poll-editor/de.js';
import shared from './shared/de.js';
import type {Terms} from './en.js';

const de: Terms = {...shared, ...mosaic, ...card, ...poll, ...editor, ...gauge};

export default de;
