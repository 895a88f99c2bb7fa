import {VERSION} from '../version.js';

/** An element class of Hearth, with the elements that its template uses. */
export interface ElementClass extends CustomElementConstructor {
  /** What its template uses, by tag. Registered before it. */
  readonly uses?: Readonly<Record<string, ElementClass>>;
}

const versions = new WeakMap<CustomElementConstructor, string>();
const VERSION_KEY = Symbol.for('hearth.version');

/**
 * Registers an element and what it uses. Does nothing where the tag is there already, and warns once where it came from another
 * version of Hearth: the first one on the page wins.
 */
export function define(tag: string, element: ElementClass): void {
  const registered = customElements.get(tag) as (CustomElementConstructor & {[VERSION_KEY]?: string}) | undefined;
  if (registered) {
    const other = registered[VERSION_KEY];
    if (other !== VERSION && !versions.has(registered)) {
      versions.set(registered, other ?? '');
      console.warn(`Hearth ${VERSION}: <${tag}> is already defined by ${other ? `Hearth ${other}` : 'other code'}; that definition stays.`);
    }
    return;
  }
  for (const [used, ctor] of Object.entries(element.uses ?? {})) define(used, ctor);
  Object.defineProperty(element, VERSION_KEY, {value: VERSION});
  customElements.define(tag, element);
}
