import card from './card/fr.js';
import gauge from './gauge/fr.js';
import mosaic from './mosaic/fr.js';
import poll from './poll/fr.js';
import editor from './poll-editor/fr.js';
import shared from './shared/fr.js';
import type {Terms} from './en.js';

const fr: Terms = {...shared, ...mosaic, ...card, ...poll, ...editor, ...gauge};

export default fr;
