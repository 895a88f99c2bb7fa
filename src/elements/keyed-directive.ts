import {noChange} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import type {ChildPart} from 'lit/directive.js';
import {clearPart, getCommittedValue, insertPart, removePart, setChildPartValue} from 'lit/directive-helpers.js';

/** How a list is rendered. */
export interface KeyedOptions<Item> {
  /** Tells one item from another. */
  key(item: Item): unknown;
  make(item: Item): unknown;
  /** What an item is made from: while it is the same, it is not made again. Left out, it is made each time. */
  from?(item: Item): readonly unknown[];
}

interface Row {
  key: unknown;
  part: ChildPart;
  made?: readonly unknown[];
}

class Keyed extends Directive {
  #rows: Row[] | undefined;

  render<Item>(items: readonly Item[], {make}: KeyedOptions<Item>, _before?: readonly Item[]): unknown {
    return items.map(make);
  }

  override update<Item>(container: ChildPart, [items, {key: keyOf, make, from}, before]: Parameters<typeof this.render<Item>>): unknown {
    this.#rows ??= adopted(container, before?.map(keyOf) ?? []);
    const keys = new Set(items.map(keyOf));
    const rows = this.#rows.filter((row) => keys.has(row.key) || removePart(row.part));
    let at = 0;
    this.#rows = items.map((item) => {
      const key = keyOf(item);
      const row: Row = rows[at]?.key === key ? rows[at++]! : {key, part: insertPart(container, rows[at]?.part)};
      const made = from?.(item);
      if (!made || !row.made || made.some((value, index) => value !== row.made![index])) setChildPartValue(row.part, make(item));
      row.made = made;
      return row;
    });
    rows.slice(at).forEach((row) => removePart(row.part));
    return noChange;
  }
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
