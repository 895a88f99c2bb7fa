/** Markup as a browser would read it, without a browser. */
import {parseFragment} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const childrenOf = (node: Node): Node[] => ('content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []);

/** All elements, in shadow roots too. */
export const elementsOf = (node: Node): Element[] =>
  childrenOf(node).flatMap((child) => [...('tagName' in child ? [child] : []), ...elementsOf(child)]);

/** The words that are to be read; of sheets and scripts none. */
export function wordsOf(node: Node): string {
  if ('tagName' in node && /^(?:style|script)$/.test(node.tagName)) return '';
  return 'value' in node ? node.value : childrenOf(node).map(wordsOf).join('');
}

export const attributeOf = ({attrs}: Element, name: string): string | undefined => attrs.find((one) => one.name === name)?.value;

/** The markup of a piece of a page. */
export const read = (markup: string): Node => parseFragment(markup);

/** What a `<script>` hands to the page; each of them is data. */
export const handedIn = (node: Node): unknown[] =>
  elementsOf(node)
    .filter(({tagName}) => tagName === 'script')
    .map((script) => JSON.parse(script.childNodes.map((child) => ('value' in child ? child.value : '')).join('')) as unknown);
