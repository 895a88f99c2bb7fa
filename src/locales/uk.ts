import card from './card/uk.js';
import gauge from './gauge/uk.js';
import mosaic from './mosaic/uk.js';
import poll from './poll/uk.js';
import editor from './poll-editor/uk.js';
import shared from './shared/uk.js';
import type {Terms} from './en.js';

const uk: Terms = {...shared, ...mosaic, ...card, ...poll, ...editor, ...gauge};

export default uk;
