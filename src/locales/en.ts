import card from './card/en.js';
import gauge from './gauge/en.js';
import mosaic from './mosaic/en.js';
import poll from './poll/en.js';
import editor from './poll-editor/en.js';
import shared from './shared/en.js';
import type {Sayable} from './terms.js';

const en = {...shared, ...mosaic, ...card, ...poll, ...editor, ...gauge};

export default en;

/** The words of Hearth: those that all widgets share, and those of each. English is the shape; every other language has the same. */
export type Terms = Sayable<typeof en>;
