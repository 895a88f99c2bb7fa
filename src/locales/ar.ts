import card from './card/ar.js';
import gauge from './gauge/ar.js';
import mosaic from './mosaic/ar.js';
import poll from './poll/ar.js';
import editor from './poll-editor/ar.js';
import shared from './shared/ar.js';
import type {Terms} from './en.js';

const ar: Terms = {...shared, ...mosaic, ...card, ...poll, ...editor, ...gauge};

export default ar;
