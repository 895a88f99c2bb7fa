import {hydrate} from '@lit-labs/ssr-client';
import {ReactiveElement, nothing, render} from 'lit';
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

/**
 * Whether the element goes on with the nodes that stand there. Lit takes for granted that they say what it would say; what a page has told an element
 * since, its server did not know.
 */
function goOn({localName, renderOptions}: LitElement, value: unknown, root: ShadowRoot): boolean {
  let reason: unknown;
  try {
    const own = document.createElement('div');
    render(value, own);
    if (wordsOf(own) === wordsOf(root)) {
      hydrate(value, root, renderOptions);
      return true;
    }
    reason = 'It says something else.';
  } catch (error) {
    reason = error;
  }
  console.warn(`Hearth: <${localName}> differs from what the server rendered, and takes its place.`, reason);
  return false;
}

/** All words, but for how long ago something was, which has changed since, and what is for those who have no script. */
function wordsOf(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let words = '';
  while (walker.nextNode()) {
    const {currentNode: node} = walker;
    if (!node.parentElement?.closest('time, style, .scriptless')) words += node.textContent;
  }
  return words.replace(/\s+/g, ' ').trim();
}

/** Whoever was in what is gone goes to the heading of what came. */
function focusHeading(root: ShadowRoot): void {
  const heading = root.querySelector<HTMLElement>('[role=heading]');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({preventScroll: true});
}
