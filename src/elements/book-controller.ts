import type {ReactiveControllerHost} from 'lit';
import type {Book} from '../locales/book.js';
import type {Terms} from '../locales/en.js';
import {LocalizeController} from './localize-controller.js';
import type {Arguments} from './localize-controller.js';

/**
 * Gives an element the words of its widget beside those that all widgets share: a page with one widget does not load the words of all.
 * A page's own words (`messages`) come before both.
 */
export class BookController extends LocalizeController {
  readonly #book: Book;
  readonly #element: ReactiveControllerHost;
  /** The language in which the book was opened last. */
  #asked?: string;
  #words?: Partial<Terms>;

  constructor(element: ReactiveControllerHost & HTMLElement, book: Book) {
    super(element);
    this.#book = book;
    this.#element = element;
    if (element.isConnected) this.refresh();
  }

  override get ready(): boolean {
    return super.ready && this.#words !== undefined;
  }

  override refresh(): void {
    super.refresh();
    const {lang} = this;
    // Of an element that is in the page already it is asked before it is made.
    if (!(#book in this) || !super.ready || lang === this.#asked) return;
    this.#asked = lang;
    const {opened} = this.#book;
    const use = (words: Partial<Terms>): void => {
      opened[lang] = words;
      // Another language may have been asked for meanwhile.
      if (lang !== this.#asked) return;
      this.#words = words;
      this.revision++;
      this.#element.requestUpdate();
    };
    // What is there already is there at once: whoever opens a form goes on to its first field.
    if (opened[lang]) use(opened[lang]);
    else
      this.#book.open(lang).then(use, (error: unknown) => {
        // The next change of language, or a new element, asks again.
        this.#asked = undefined;
        console.error(error);
      });
  }

  override term<Key extends keyof Terms>(key: Key, ...args: Arguments<Key>): string {
    const shared = super.term(key, ...args);
    const term = this.#words?.[key];
    if (shared !== '' || term === undefined) return shared;
    return typeof term === 'string' ? term : (term as (...args: unknown[]) => string)(...args);
  }
}
