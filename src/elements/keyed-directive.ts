import {noChange, render} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import type {ChildPart} from 'lit/directive.js';
import {clearPart, getCommittedValue, insertPart, removePart, setChildPartValue} from 'lit/directive-helpers.js';
import {patch} from './patch.js';

/** How a list is rendered. */
export interface KeyedOptions<Item> {
  /** Tells one item from another. */
  key(item: Item): unknown;
  make(item: Item): unknown;
  /** What an item is made from: while it is the same, it is not made again. Left out, it is made each time. */
  from?(item: Item): readonly unknown[];
  /**
   * Whether what is made of an item is markup alone, without listeners, properties or directives. Then it is kept without the parts in which Lit remembers
   * what it rendered where: they take several times the memory of all else.
   */
  isStill?(item: Item): boolean;
}

interface Row {
  key: unknown;
  /** Where Lit renders it; absent where it is still. */
  part?: ChildPart;
  /** A still one: its element, and what it was made of. */
  still?: {node: ChildNode; value: unknown};
  made?: readonly unknown[];
}

class Keyed extends Directive {
  #rows: Row[] | undefined;

  render<Item>(items: readonly Item[], {make}: KeyedOptions<Item>, _before?: readonly Item[]): unknown {
    return items.map(make);
  }

  override update<Item>(container: ChildPart, [items, {key: keyOf, make, from, isStill}, before]: Parameters<typeof this.render<Item>>): unknown {
    this.#rows ??= adopted(container, before?.map(keyOf) ?? []);
    const keys = new Set(items.map(keyOf));
    const rows = this.#rows.filter((row) => keys.has(row.key) || remove(row));
    let at = 0;
    this.#rows = items.map((item) => {
      const key = keyOf(item);
      const row: Row = rows[at]?.key === key ? rows[at++]! : {key};
      const made = from?.(item);
      if (!made || !row.made || made.some((value, index) => value !== row.made![index])) {
        show(row, make(item), {container, next: rows[at], isStill: isStill?.(item)});
      }
      row.made = made;
      return row;
    });
    rows.slice(at).forEach(remove);
    return noChange;
  }
}

/** Where a row stands. */
interface Place {
  container: ChildPart;
  /** The row after it; nothing after the last one. */
  next: Row | undefined;
  isStill: boolean | undefined;
}

function show(row: Row, value: unknown, {container, next, isStill}: Place): void {
  const {still} = row;
  // What has listeners now, or had them, is Lit's.
  const node = isStill && !row.part ? drawn(value) : undefined;
  if (node && still) row.still = {node: patch(still.node, drawn(still.value)!, node), value};
  else if (node) {
    container.parentNode.insertBefore(node, firstOf(next) ?? container.endNode);
    row.still = {node, value};
  } else {
    row.part ??= partAt(container, still ? row : next);
    setChildPartValue(row.part, value);
    still?.node.remove();
    delete row.still;
  }
}

const firstOf = (row: Row | undefined): ChildNode | undefined => row?.still?.node ?? (row?.part?.startNode as ChildNode | undefined);

/** A part before a row, or at the end. */
function partAt(container: ChildPart, next: Row | undefined): ChildPart {
  const part = insertPart(container);
  firstOf(next)?.before(part.startNode!, part.endNode!);
  return part;
}

/** The one element that something is rendered as; nothing where there is none, or are more. */
function drawn(value: unknown): Element | undefined {
  const place = document.createDocumentFragment();
  render(value, place);
  return place.childElementCount === 1 ? place.firstElementChild! : undefined;
}

function remove({part, still}: Row): void {
  still?.node.remove();
  if (part) removePart(part);
}

/** The rows of what was rendered as an array, in the order of its keys. Whatever else stands there goes. */
function adopted(container: ChildPart, keys: unknown[]): Row[] {
  const parts = getCommittedValue(container);
  if (Array.isArray(parts) && parts.length === keys.length) return (parts as ChildPart[]).map((part, index) => ({key: keys[index], part}));
  clearPart(container);
  return [];
}

/**
 * Renders a list whose order rarely changes, such as a feed: what stays keeps its elements, and with them the focus; what is made from
 * the same as before is not made again; what changes its place is made anew. A list that was rendered as an array `before` is taken over
 * as it stands, so that this need not be there when the list is first shown.
 */
export const keyed = directive(Keyed) as <Item>(items: readonly Item[], options: KeyedOptions<Item>, before?: readonly Item[]) => unknown;
