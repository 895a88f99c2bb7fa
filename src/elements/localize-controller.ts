import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Terms} from '../locales/en.js';
import {composedClosest} from './composed-tree.js';
import {HOST_CHANGE, pageHostOptions} from './host-options.js';
import type {HostOptions} from './host-options.js';

type Dictionary = Readonly<Terms>;

/** The languages that ship, each a file of its own that is loaded when an element needs it. `en-XA` is the pseudo-locale. */
const loaders: Record<string, () => Promise<{default: Dictionary}>> = {
  en: () => import('../locales/en.js'),
  de: () => import('../locales/de.js'),
  ar: () => import('../locales/ar.js'),
  'en-XA': () => import('../locales/en-xa.js'),
};

const dictionaries = new Map<string, Dictionary | Promise<Dictionary>>();

function dictionaryOf(lang: string): Dictionary | Promise<Dictionary> {
  let dictionary = dictionaries.get(lang);
  if (!dictionary) {
    dictionary = loaders[lang]!().then(
      (module) => {
        dictionaries.set(lang, module.default);
        return module.default;
      },
      (error: unknown) => {
        // Not remembered, so that the next element, or the next change of language, asks again.
        dictionaries.delete(lang);
        throw error;
      },
    );
    dictionaries.set(lang, dictionary);
  }
  return dictionary;
}

/** The shipped language that serves a tag best: the tag itself, its language alone, or English. */
function shipped(tag: string): string {
  if (loaders[tag]) return tag;
  const [language = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(loaders, language) ? language : 'en';
}

/** One observer for the page tells every element that a `lang` or `dir` somewhere above it may have changed. */
const controllers = new Set<LocalizeController>();
let observer: MutationObserver | undefined;

const refreshAll = (): void => controllers.forEach((controller) => controller.refresh());

function observe(): void {
  if (controllers.size === 0) {
    observer?.disconnect();
    observer = undefined;
    document.removeEventListener(HOST_CHANGE, refreshAll);
  } else if (!observer) {
    document.addEventListener(HOST_CHANGE, refreshAll);
    observer = new MutationObserver(refreshAll);
    observer.observe(document.documentElement, {attributes: true, attributeFilter: ['lang', 'dir'], subtree: true});
  }
}

type Arguments<Key extends keyof Terms> = Terms[Key] extends (...args: infer Args) => string ? Args : [];

/**
 * Gives an element its words, in the language of the nearest `lang`, as HTML does. Two languages on one page are two dictionaries.
 * `ready` is false until the dictionary is there; the element then updates.
 */
export class LocalizeController implements ReactiveController {
  /** The language tag in force, as the page says it; for `Intl`. */
  lang = 'en';
  /** Grows whenever the words have changed. */
  revision = 0;
  #dictionary: Dictionary | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The page's own words, of the nearest `<hearth-host>` or the page's default. */
  #messages: Partial<Terms> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    observe();
    this.refresh();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    observe();
  }

  /** Whether there are words. */
  get ready(): boolean {
    return this.#dictionary !== undefined;
  }

  /** Whether text runs from right to left where the element stands: arrow keys follow it. */
  get rightToLeft(): boolean {
    return getComputedStyle(this.#host).direction === 'rtl';
  }

  /** Reads the language again; for those who moved the element or changed a `lang` out of the observer's sight. */
  refresh(): void {
    const tag = composedClosest(this.#host, '[lang]')?.getAttribute('lang') || navigator.language || 'en';
    const served = shipped(isLanguageTag(tag) ? tag : 'en');
    // Words and dates in one language: where no dictionary serves the page's language, the dates are English as well.
    const lang = tag.toLowerCase().startsWith(served.toLowerCase()) ? tag : served;
    const found = dictionaryOf(served);
    if (found instanceof Promise) {
      found.then(
        () => this.#host.isConnected && this.refresh(),
        (error: unknown) => console.error('Hearth: the words of this language could not be loaded.', lang, error),
      );
      return;
    }
    const provider = composedClosest(this.#host, 'hearth-host') as (Element & {options?: HostOptions}) | null;
    const messages = provider?.options?.messages ?? pageHostOptions().messages;
    if (found === this.#dictionary && lang === this.lang && messages === this.#messages) return;
    this.lang = lang;
    this.#messages = messages;
    this.revision++;
    this.#dictionary = found;
    this.#host.requestUpdate();
  }

  /** The words for a key, with its arguments. A host's own words come first. */
  term<Key extends keyof Terms>(key: Key, ...args: Arguments<Key>): string {
    const term = this.#messages?.[key] ?? this.#dictionary?.[key];
    if (term === undefined) return '';
    return typeof term === 'string' ? term : (term as (...args: unknown[]) => string)(...args);
  }

  /**
   * The words for a key with something other than text in them: `{name}` in the words becomes `values.name`, in the order of the
   * language.
   */
  parts<Value>(key: keyof Terms, values: Record<string, Value>): (string | Value)[] {
    const words = (this.term as (key: keyof Terms) => string).call(this, key);
    return words.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? (values[part] ?? '') : part));
  }
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
