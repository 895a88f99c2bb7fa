import ar from '../../src/locales/ar.js';
import de from '../../src/locales/de.js';
import pseudo from '../../src/locales/en-xa.js';
import en from '../../src/locales/en.js';
import type {Terms} from '../../src/locales/en.js';

const dictionaries: Record<string, Terms> = {en, de, ar, 'en-XA': pseudo};

/** The words of the language that the toolbar says: for parts, which are told what to say by whoever uses them. */
export const wordsOf = ({globals}: {globals: Record<string, unknown>}): Terms => dictionaries[globals.locale as string] ?? en;
