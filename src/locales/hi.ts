import card from './card/hi.js';
import gauge from './gauge/hi.js';
import mosaic from './mosaic/hi.js';
import poll from './poll/hi.js';
import editor from './poll-editor/hi.js';
import shared from './shared/hi.js';
import type {Terms} from './en.js';

const hi: Terms = {...shared, ...mosaic, ...card, ...poll, ...editor, ...gauge};

export default hi;
