import card from './card/tr.js';
import gauge from './gauge/tr.js';
import mosaic from './mosaic/tr.js';
import poll from './poll/tr.js';
import editor from './poll-editor/tr.js';
import shared from './shared/tr.js';
import type {Terms} from './en.js';

const tr: Terms = {...shared, ...mosaic, ...card, ...poll, ...editor, ...gauge};

export default tr;
