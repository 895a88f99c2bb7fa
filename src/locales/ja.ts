import card from './card/ja.js';
import gauge from './gauge/ja.js';
import mosaic from './mosaic/ja.js';
import poll from './poll/ja.js';
import editor from './poll-editor/ja.js';
import shared from './shared/ja.js';
import type {Terms} from './en.js';

const ja: Terms = {...shared, ...mosaic, ...card, ...poll, ...editor, ...gauge};

export default ja;
