import type {Book} from '../book.js';

/** The words of the gauge, and those of polls, as a gauge is a poll. */
export const gaugeWords: Book = {opened: {}, open: async (lang) => (await import('./languages.js')).open(lang)};
