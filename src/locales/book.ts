import type {Terms} from './en.js';

/** The words of one widget beside those that all widgets share. */
export interface Book {
  /** What was opened, by language tag. */
  opened: Record<string, Partial<Terms> | undefined>;
  /** Opens it in a language, when an element needs it. */
  open(lang: string): Promise<Partial<Terms>>;
}

/** The words of a book by language: each a file of its own. */
export type BookLanguages = Readonly<Record<string, () => Promise<{default: Partial<Terms>}>>>;

/** Opens a book for a language tag: its own words, else those of its language (`pt` for `pt-BR`), else English. */
export async function openBook(languages: BookLanguages, lang: string): Promise<Partial<Terms>> {
  const found = [lang, lang.split('-')[0]!].find((one) => Object.hasOwn(languages, one)) ?? 'en';
  return (await languages[found]!()).default;
}
