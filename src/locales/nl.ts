import card from './card/nl.js';
import gauge from './gauge/nl.js';
import mosaic from './mosaic/nl.js';
import poll from './poll/nl.js';
import editor from './poll-editor/nl.js';
import shared from './shared/nl.js';
import type {Terms} from './en.js';

const nl: Terms = {...shared, ...mosaic, ...card, ...poll, ...editor, ...gauge};

export default nl;
