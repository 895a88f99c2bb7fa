import card from './card/he.js';
import gauge from './gauge/he.js';
import mosaic from './mosaic/he.js';
import poll from './poll/he.js';
import editor from './poll-editor/he.js';
import shared from './shared/he.js';
import type {Terms} from './en.js';

const he: Terms = {...shared, ...mosaic, ...card, ...poll, ...editor, ...gauge};

export default he;
