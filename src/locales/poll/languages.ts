import {openBook} from '../book.js';
import type {Book, BookLanguages} from '../book.js';

/** The words of polls, by language. */
export const languages: BookLanguages = {
  en: () => import('./en.js'),
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  zh: () => import('./zh.js'),
  'en-XA': () => import('./en-xa.js'),
};

/** Opens them in a language. */
export const open: Book['open'] = (lang) => openBook(languages, lang);
