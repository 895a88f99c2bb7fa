import {hydrate} from '@lit-labs/ssr-client';
import {ReactiveElement, nothing} from 'lit';
import type {LitElement, PropertyValues} from 'lit';

/** What Lit has for its own classes alone. */
interface Inside {
  createRenderRoot(): HTMLElement | DocumentFragment;
  update(changed: PropertyValues): void;
  render(): unknown;
}

/** How an element takes its root from the server. */
export interface Taking {
  /** Whether what stands there is the element's own first rendering. Else it is put away. */
  goesOn: boolean;
  /** Whether the first rendering is all that there is to show. Until then what the server rendered stays. */
  isWhole(): boolean;
}

/** Has an element keep what the server rendered until its own first rendering, and then go on with those nodes, or put its own in their place. */
export function takeRoot(element: LitElement, {goesOn, isWhole}: Taking): void {
  const inside = element as unknown as Inside;
  const root = element.shadowRoot!;
  inside.createRenderRoot = () => {
    delete (inside as Partial<Inside>).createRenderRoot;
    inside.createRenderRoot();
    // Lit would put its own before what stands there.
    element.renderOptions.renderBefore = undefined as never;
    return root;
  };
  inside.update = (changed) => {
    const value = inside.render();
    if (value === nothing || !isWhole()) return (ReactiveElement.prototype as unknown as Inside).update.call(element, changed);
    delete (inside as Partial<Inside>).update;
    const isFocused = root.activeElement !== null;
    const isSame = goesOn && goOn(element, value, root);
    if (!isSame) root.replaceChildren();
    inside.update(changed);
    if (isFocused && !isSame) focusHeading(root);
  };
}

/** Whether the element goes on with the nodes that stand there. */
function goOn({localName, renderOptions}: LitElement, value: unknown, root: ShadowRoot): boolean {
  try {
    hydrate(value, root, renderOptions);
    return true;
  } catch (error) {
    console.warn(`Hearth: <${localName}> differs from what the server rendered, and takes its place.`, error);
    return false;
  }
}

/** Whoever was in what is gone goes to the heading of what came. */
function focusHeading(root: ShadowRoot): void {
  const heading = root.querySelector<HTMLElement>('[role=heading]');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({preventScroll: true});
}
