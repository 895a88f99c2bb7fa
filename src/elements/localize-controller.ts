import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Terms} from '../locales/en.js';
import type {SharedTerms} from '../locales/shared/en.js';
import type {Served} from '../locales/languages.js';
import {composedClosest} from './composed-tree.js';
import type {HearthHost} from './hearth-host.js';
import {HOST_CHANGE, pageHostOptions} from './host-options.js';

/** What serves each tag that an element has asked for; none yet while it is on its way. */
const served = new Map<string, Served | undefined>();

/** Who has words. */
const controllers = new Set<LocalizeController>();

const refreshAll = (): void => controllers.forEach((controller) => controller.refresh());

/**
 * Asks for the words of a language tag, once; whoever waits for them is told. The table of languages is loaded, too: it grows with
 * each of them, and what a page loads first must not.
 */
export async function loadWords(tag: string): Promise<void> {
  if (served.has(tag)) return;
  served.set(tag, undefined);
  try {
    const {serve, watch} = await import('../locales/languages.js');
    watch(HOST_CHANGE, refreshAll);
    served.set(tag, await serve(tag));
    refreshAll();
  } catch (error) {
    // The next element, or the next change of language, asks again.
    served.delete(tag);
    console.error(error);
  }
}

/** What the words for a key take. */
export type Arguments<Key extends keyof Terms> = Terms[Key] extends (...args: infer Args) => string ? Args : [];

/**
 * Gives an element its words, in the language of the nearest `lang`, as HTML does. Two languages on one page are two dictionaries.
 * `ready` is false until the dictionary is there; the element then updates.
 */
export class LocalizeController implements ReactiveController {
  /** The language tag in force, for `Intl`: the page's own where a dictionary serves it, else that of the dictionary. */
  lang = 'en';
  /** Grows whenever the words have changed. */
  revision = 0;
  #dictionary?: SharedTerms;
  /** The page's own words, of the nearest `<hearth-host>` or the page's default. */
  #messages?: Partial<Terms>;
  /** Those and the dictionary's. */
  #words: Partial<Terms> = {};
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    this.refresh();
  }

  hostDisconnected(): void {
    controllers.delete(this);
  }

  /** Whether there are words. */
  get ready(): boolean {
    return this.revision > 0;
  }

  /** Reads the language again; for those who moved the element or changed a `lang` out of the observer's sight. */
  refresh(): void {
    const tag = composedClosest(this.#host, '[lang]')?.getAttribute('lang') || navigator.language;
    const found = served.get(tag);
    if (!found) return void loadWords(tag);
    const {lang, dictionary} = found;
    const provider = composedClosest(this.#host, 'hearth-host') as HearthHost | null;
    const messages = provider?.messages ?? pageHostOptions().messages;
    if (dictionary === this.#dictionary && lang === this.lang && messages === this.#messages) return;
    this.lang = lang;
    this.#dictionary = dictionary;
    this.#messages = messages;
    this.#words = {...dictionary, ...messages};
    this.revision++;
    this.#host.requestUpdate();
  }

  /** Says on an element in which language the words in it are: where the page's own has none, they are English ones (WCAG 2.2, 3.1.2). */
  mark(element: HTMLElement | null): void {
    if (!element || !this.ready || element.lang === this.lang) return;
    element.lang = this.lang;
    // What is inside it reads its language there, out of the observer's sight.
    refreshAll();
  }

  /** The words for a key, with its arguments. A page's own words come first. */
  term<Key extends keyof Terms>(key: Key, ...args: Arguments<Key>): string {
    const term = this.#words[key] ?? '';
    return typeof term === 'string' ? term : (term as (...args: unknown[]) => string)(...args);
  }

  /**
   * The words for a key with something other than text in them: `{name}` in the words becomes `values.name`, in the order of the
   * language.
   */
  parts<Value>(key: keyof Terms, values: Record<string, Value>): (string | Value | undefined)[] {
    // Words with places in them take no arguments, which `you` stands for here.
    return this.term(key as 'you')
      .split(/\{(\w+)\}/)
      .map((part, index) => (index % 2 ? values[part] : part))
      .filter(Boolean);
  }
}
