/** The parent of a node as a person sees the page: through slots and out of shadow roots. */
const composedParent = (node: Node): Node | null => (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host;

/** The nearest element that matches, from `node` itself upwards, through slots and shadow roots. */
export function composedClosest(node: Node, selector: string): Element | null {
  for (let at: Node | null = node; at; at = composedParent(at)) if (at instanceof Element && at.matches(selector)) return at;
  return null;
}
