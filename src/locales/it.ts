import card from './card/it.js';
import gauge from './gauge/it.js';
import mosaic from './mosaic/it.js';
import poll from './poll/it.js';
import editor from './poll-editor/it.js';
import shared from './shared/it.js';
import type {Terms} from './en.js';

const it: Terms = {...shared, ...mosaic, ...card, ...poll, ...editor, ...gauge};

export default it;
