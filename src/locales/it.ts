import card from './card/it.js';
import mosaic from './mosaic/it.js';
import poll from './poll/it.js';
import shared from './shared/it.js';
import type {Terms} from './en.js';

const it: Terms = {...shared, ...mosaic, ...card, ...poll};

export default it;
