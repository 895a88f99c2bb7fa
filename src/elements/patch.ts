/**
 * Changes in a tree what differs between how it was made `before` and how it is made `after`, which is used up. What has changed in it since by other
 * means stays: the focus, what somebody presses, an attribute that a menu has set.
 *
 * @returns the tree, or what stands in its place.
 */
export function patch(node: ChildNode, before: ChildNode, after: ChildNode): ChildNode {
  if (before.isEqualNode(after)) return node;
  const isTree = node instanceof Element && before instanceof Element && after instanceof Element;
  if (!isTree || !isAlike(before, after) || node.childNodes.length !== before.childNodes.length) {
    node.replaceWith(after);
    return after;
  }
  for (const {name} of [...before.attributes, ...after.attributes]) {
    const value = after.getAttribute(name);
    if (value === before.getAttribute(name)) continue;
    if (value === null) node.removeAttribute(name);
    else node.setAttribute(name, value);
  }
  patchChildren(node, [...before.childNodes], [...after.childNodes]);
  return node;
}

/** Whether one may become the other. */
const isAlike = (one: Node, other: Node): boolean =>
  one.nodeName === other.nodeName && (one as Partial<Element>).className === (other as Partial<Element>).className;

function patchChildren(parent: Element, before: ChildNode[], after: ChildNode[]): void {
  const nodes = [...parent.childNodes];
  // What is the same at both ends stays as it is; between them things come, go and change.
  while (before[0]?.isEqualNode(after[0] ?? null)) for (const list of [nodes, before, after]) list.shift();
  let end: ChildNode | undefined;
  while (before.at(-1)?.isEqualNode(after.at(-1) ?? null)) for (const list of [before, after, nodes]) end = list.pop();
  for (const next of after) {
    const at = before.findIndex((one) => isAlike(one, next));
    if (at < 0) parent.insertBefore(next, nodes[0] ?? end ?? null);
    else {
      before.splice(0, at);
      for (const gone of nodes.splice(0, at)) gone.remove();
      patch(nodes.shift()!, before.shift()!, next);
    }
  }
  for (const gone of nodes) gone.remove();
}
