import type {Terms} from '../../decks/lint/list.js';

/** What is looked for in the questions of one language. Words are spelled, and compared, as in the list of its decks. */
export interface PollList {
  /** Two words that are one thing, “health and safety”: nothing is found within. */
  together: Terms;
  /** Two things that are asked at once. */
  double: Terms;
  leading: Terms;
  /** What asks for a yes when it stands last, behind a comma: “…, right?” */
  tag: Terms;
  absolute: Terms;
  loaded: Terms;
  identifying: Terms;
  recall: Terms;
  /** Words that say no. Where a language says one no in two words, they are one term. */
  negative: Terms;
  /** Words that are a no of another: without, forbid, unclear. One of them beside a `negative` makes two. */
  adverse: Terms;
  /** Whole answers that agree or not, and yes and no. */
  agree: Terms;
  /** Whole answers on the good side of a scale, and on the bad one. */
  up: Terms;
  down: Terms;
  /** Questions that any answer could be given to: the main reason, what is missing. */
  open: Terms;
  /** Words of an answer for whatever is not in the list. */
  other: Terms;
  /** What only sounds so, in all of them: what stands within one of these is not looked at. */
  innocent: Terms;
}

/** The languages that have a list, by their tag: each a file of its own. */
export const pollLists: Readonly<Record<string, () => Promise<{default: PollList}>>> = {
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
