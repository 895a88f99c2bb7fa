import card from './card/zh.js';
import gauge from './gauge/zh.js';
import mosaic from './mosaic/zh.js';
import poll from './poll/zh.js';
import editor from './poll-editor/zh.js';
import shared from './shared/zh.js';
import type {Terms} from './en.js';

const zh: Terms = {...shared, ...mosaic, ...card, ...poll, ...editor, ...gauge};

export default zh;
