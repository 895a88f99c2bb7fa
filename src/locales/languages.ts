import type {Terms} from './en.js';

/** What serves a language tag. */
export interface Served {
  /** The tag for `Intl`: the one that was asked for, where its own language has words; else that of the words. */
  lang: string;
  dictionary: Terms;
}

/** The languages that ship, by their tag: each a file of its own, loaded when an element needs it. `en-XA` is the pseudo-locale. */
export const languages: Readonly<Record<string, () => Promise<{default: Terms}>>> = {
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
