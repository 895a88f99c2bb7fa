import card from './card/pl.js';
import gauge from './gauge/pl.js';
import mosaic from './mosaic/pl.js';
import poll from './poll/pl.js';
import editor from './poll-editor/pl.js';
import shared from './shared/pl.js';
import type {Terms} from './en.js';

const pl: Terms = {...shared, ...mosaic, ...card, ...poll, ...editor, ...gauge};

export default pl;
