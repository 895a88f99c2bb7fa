import type {Deck} from './deck.js';
import {primaryLanguage} from '../protocol/primary-language.js';
import {assemble} from './outline.js';
import type {DeckWords} from './outline.js';

/** The languages in which the decks ship, by their tag: each a file of its own, loaded when a page asks in it. */
export const deckLanguages: Readonly<Record<string, () => Promise<{default: DeckWords}>>> = {
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
};

/**
 * The decks that ship, in the language of a tag: of the tag itself, else of its language (`pt` for `pt-BR`), else in English. `lang` of
 * each is that of the words. Rejects where the file cannot be loaded.
 */
export async function loadDecks(tag: string): Promise<Deck[]> {
  const lang = [tag, primaryLanguage(tag)].find((one) => Object.hasOwn(deckLanguages, one)) ?? 'en';
  return assemble(lang, (await deckLanguages[lang]!()).default);
}
