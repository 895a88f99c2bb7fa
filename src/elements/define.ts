import {VERSION} from '../version.js';

/** An element class of Hearth, with the elements that its template uses. */
export interface ElementClass extends CustomElementConstructor {
  /** What its template uses, by tag. Registered before it. */
  readonly uses?: Readonly<Record<string, ElementClass>>;
  /** The version of Hearth that it was registered by. */
  hearth?: string;
}

/**
 * Registers an element and what it uses. Does nothing where the tag is there already, and warns, once, where that came from another version
 * of Hearth or from other code: the first one on the page wins.
 */
export function define(tag: string, element: ElementClass): void {
  const registered = customElements.get(tag) as ElementClass | undefined;
  if (!registered) {
    for (const used in element.uses) define(used, element.uses[used]!);
    element.hearth = VERSION;
    customElements.define(tag, element);
  } else if (registered.hearth !== VERSION) void import('./foreign.js').then(({foreign}) => foreign(tag, registered));
}
