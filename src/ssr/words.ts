import {LocalizeController} from '../elements/localize-controller.js';
import {cardWords} from '../locales/card/book.js';
import type {Terms} from '../locales/en.js';
import {gaugeWords} from '../locales/gauge/book.js';
import {serve} from '../locales/languages.js';
import {mosaicWords} from '../locales/mosaic/book.js';
import {pollEditorWords} from '../locales/poll-editor/book.js';
import {needsScript} from '../locales/scriptless/needs-script.js';

/** The books of all widgets; that of the gauge has the words of polls in it. */
const BOOKS = [cardWords, gaugeWords, mosaicWords, pollEditorWords];

/** The words of a page that a server renders: all of them are there, and the language never changes. */
export class PageWords {
  readonly lang: string;
  readonly revision = 1;
  readonly ready = true;
  readonly parts = LocalizeController.prototype.parts;
  /** That one needs a script to take part. */
  readonly needsScript: string;
  readonly #words: Partial<Terms>;

  constructor(lang: string, words: Partial<Terms>) {
    this.lang = lang;
    this.#words = words;
    this.needsScript = needsScript(lang);
  }

  refresh(): void {}

  term(key: keyof Terms, ...args: unknown[]): string {
    const term = this.#words[key] ?? '';
    return typeof term === 'string' ? term : (term as (...args: unknown[]) => string)(...args);
  }

  /** Itself, for what works with the words of an element. */
  get localize(): LocalizeController {
    return this as unknown as LocalizeController;
  }
}

/** Opens the words of a language tag; those of the page come before Hearth's own. */
export async function openWords(tag: string, messages?: Partial<Terms>): Promise<PageWords> {
  const {lang, dictionary} = await serve(tag);
  const books = await Promise.all(BOOKS.map(({open}) => open(lang)));
  return new PageWords(lang, Object.assign({}, dictionary, ...books, messages) as Partial<Terms>);
}
