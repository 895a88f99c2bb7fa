import type {Book} from '../book.js';

/** The words of the mosaic. */
export const mosaicWords: Book = {opened: {}, open: async (lang) => (await import('./languages.js')).open(lang)};
