import card from './card/fr.js';
import mosaic from './mosaic/fr.js';
import poll from './poll/fr.js';
import shared from './shared/fr.js';
import type {Terms} from './en.js';

const fr: Terms = {...shared, ...mosaic, ...card, ...poll};

export default fr;
