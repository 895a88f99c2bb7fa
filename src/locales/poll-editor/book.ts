import type {Book} from '../book.js';
import {gaugeWords} from '../gauge/book.js';
import {pollWords} from '../poll/book.js';

/** The words of those who ask, and those of polls and of gauges: whoever writes a question reads what others will. */
export const pollEditorWords: Book = {
  opened: {},
  open: async (lang) => {
    const [polls, gauges, own] = await Promise.all([
      pollWords.open(lang),
      gaugeWords.open(lang),
      import('./languages.js').then(({open}) => open(lang)),
    ]);
    return {...polls, ...gauges, ...own};
  },
};
