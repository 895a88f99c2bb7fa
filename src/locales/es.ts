import card from './card/es.js';
import gauge from './gauge/es.js';
import mosaic from './mosaic/es.js';
import poll from './poll/es.js';
import editor from './poll-editor/es.js';
import shared from './shared/es.js';
import type {Terms} from './en.js';

const es: Terms = {...shared, ...mosaic, ...card, ...poll, ...editor, ...gauge};

export default es;
