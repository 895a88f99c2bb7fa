import type {SharedTerms} from './shared/en.js';

/** What serves a language tag. */
export interface Served {
  /** The tag for `Intl`: the one that was asked for, where its own language has words; else that of the words. */
  lang: string;
  dictionary: SharedTerms;
}

/**
 * The words that all widgets share, by the tag of their language: each a file of its own, loaded when an element needs it. `en-XA` is the
 * pseudo-locale. What else a widget says is in a book of its own, such as `card/book.ts`.
 */
export const languages: Readonly<Record<string, () => Promise<{default: SharedTerms}>>> = {
  en: () => import('./shared/en.js'),
  ar: () => import('./shared/ar.js'),
  de: () => import('./shared/de.js'),
  es: () => import('./shared/es.js'),
  fr: () => import('./shared/fr.js'),
  he: () => import('./shared/he.js'),
  hi: () => import('./shared/hi.js'),
  it: () => import('./shared/it.js'),
  ja: () => import('./shared/ja.js'),
  nl: () => import('./shared/nl.js'),
  pl: () => import('./shared/pl.js'),
  pt: () => import('./shared/pt.js'),
  tr: () => import('./shared/tr.js'),
  uk: () => import('./shared/uk.js'),
  zh: () => import('./shared/zh.js'),
  'en-XA': () => import('./shared/en-xa.js'),
};

/**
 * The words for a language tag: those of the tag itself, else of its language (`pt` for `pt-BR`), else English. Rejects where the
 * file cannot be loaded.
 */
export async function serve(tag: string): Promise<Served> {
  const language = tag.split('-')[0]!.toLowerCase();
  const found = [tag, language].find((one) => Object.hasOwn(languages, one)) ?? 'en';
  let lang = found;
  try {
    if (language === found.slice(0, 2)) [lang = found] = Intl.getCanonicalLocales(tag);
  } catch {
    // No language tag at all: what serves it has one.
  }
  return {lang, dictionary: (await languages[found]!()).default};
}

let observer: MutationObserver | undefined;

/** Tells, for the whole page and from the first call on, whenever a `lang` on it may have changed, or whatever the event stands for. */
export function watch(event: string, tell: () => void): void {
  if (observer) return;
  observer = new MutationObserver(tell);
  observer.observe(document.documentElement, {attributes: true, attributeFilter: ['lang'], subtree: true});
  document.addEventListener(event, tell);
}
