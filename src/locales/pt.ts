import card from './card/pt.js';
import gauge from './gauge/pt.js';
import mosaic from './mosaic/pt.js';
import poll from './poll/pt.js';
import editor from './poll-editor/pt.js';
import shared from './shared/pt.js';
import type {Terms} from './en.js';

const pt: Terms = {...shared, ...mosaic, ...card, ...poll, ...editor, ...gauge};

export default pt;
