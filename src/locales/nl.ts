import card from './card/nl.js';
import mosaic from './mosaic/nl.js';
import shared from './shared/nl.js';
import type {Terms} from './en.js';

const nl: Terms = {...shared, ...mosaic, ...card};

export default nl;
