import type {Book} from '../book.js';

/** The words of cards. */
export const cardWords: Book = {opened: {}, open: async (lang) => (await import('./languages.js')).open(lang)};
