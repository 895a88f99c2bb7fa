import type {Category} from './categories.js';
import type {Term} from './term.js';
import type {Spelling} from './words.js';

/** Terms of a host's own. */
export type TermsByCategory = Readonly<Partial<Record<Category, readonly Term[]>>>;

/** Terms one after the other, with a comma or a new line between them (see `Term` for how one is written). */
export type Terms = string;

/** What is looked for in one language. */
export interface List {
  spelling?: Spelling;
  /** What somebody says of themselves, and what one would ask them: `my`, `your`. As they are compared: without case and accents. */
  self?: Readonly<Record<string, string>>;
  /** What a deck may not ask. */
  certain: Readonly<Partial<Record<Category, Terms>>>;
  /** What may be meant in another way. */
  likely: Readonly<Partial<Record<Category, Terms>>>;
  /** What only sounds so: what stands within one of these is not looked at. */
  innocent: Terms;
}

/** The languages that have a list, by their tag: each a file of its own. */
export const lists: Readonly<Record<string, () => Promise<{default: List}>>> = {
  en: () => import('./terms/en.js'),
  ar: () => import('./terms/ar.js'),
  de: () => import('./terms/de.js'),
  es: () => import('./terms/es.js'),
  fr: () => import('./terms/fr.js'),
  he: () => import('./terms/he.js'),
  hi: () => import('./terms/hi.js'),
  it: () => import('./terms/it.js'),
  ja: () => import('./terms/ja.js'),
  nl: () => import('./terms/nl.js'),
  pl: () => import('./terms/pl.js'),
  pt: () => import('./terms/pt.js'),
  tr: () => import('./terms/tr.js'),
  uk: () => import('./terms/uk.js'),
  zh: () => import('./terms/zh.js'),
};
