import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Terms} from '../locales/en.js';
import {composedClosest} from './composed-tree.js';
import type {HearthHost} from './hearth-host.js';
import {HOST_CHANGE, pageHostOptions} from './host-options.js';

/** The languages that ship, each a file of its own that is loaded when an element needs it. `en-XA` is the pseudo-locale. */
const loaders: Record<string, () => Promise<{default: Terms}>> = {
  en: () => import('../locales/en.js'),
  de: () => import('../locales/de.js'),
  ar: () => import('../locales/ar.js'),
  'en-XA': () => import('../locales/en-xa.js'),
};

const dictionaries = new Map<string, Terms>();
const loading = new Set<string>();

/** Who has words. One observer for the page tells them that a `lang` or their host may have changed. */
const controllers = new Set<LocalizeController>();
let observer: MutationObserver | undefined;

const refreshAll = (): void => controllers.forEach((controller) => controller.refresh());

function load(lang: string): void {
  if (loading.has(lang)) return;
  loading.add(lang);
  loaders[lang]!().then(
    (module) => {
      dictionaries.set(lang, module.default);
      refreshAll();
    },
    (error) => {
      // The next element, or the next change of language, asks again.
      loading.delete(lang);
      console.error(error);
    },
  );
}

type Arguments<Key extends keyof Terms> = Terms[Key] extends (...args: infer Args) => string ? Args : [];

/**
 * Gives an element its words, in the language of the nearest `lang`, as HTML does. Two languages on one page are two dictionaries.
 * `ready` is false until the dictionary is there; the element then updates.
 */
export class LocalizeController implements ReactiveController {
  /** The language tag in force, for `Intl`: the page's own where a dictionary serves it, else that of the dictionary. */
  lang = 'en';
  /** Grows whenever the words have changed. */
  revision = 0;
  #dictionary?: Terms;
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
    if (!observer) {
      observer = new MutationObserver(refreshAll);
      observer.observe(document.documentElement, {attributes: true, attributeFilter: ['lang'], subtree: true});
      document.addEventListener(HOST_CHANGE, refreshAll);
    }
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
    const language = tag.split('-')[0]!.toLowerCase();
    const served = [tag, language].find((one) => Object.hasOwn(loaders, one)) ?? 'en';
    const dictionary = dictionaries.get(served);
    if (!dictionary) return load(served);
    let lang = served;
    try {
      if (language === served.slice(0, 2)) [lang = served] = Intl.getCanonicalLocales(tag);
    } catch {
      // No language tag at all: what serves it has one.
    }
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
    const words = (this.term as (key: keyof Terms) => string).call(this, key);
    return words.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? values[part] : part));
  }
}
