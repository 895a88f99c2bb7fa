import type {Book} from '../book.js';

/** The words of polls. */
export const pollWords: Book = {opened: {}, open: async (lang) => (await import('./languages.js')).open(lang)};
