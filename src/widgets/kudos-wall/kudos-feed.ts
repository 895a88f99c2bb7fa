import {html} from 'lit';
import {keyed} from '../../elements/keyed-directive.js';

/** Items in one containment box: what is out of sight is skipped as a whole. */
const BOX = 50;

/**
 * The items of a feed in boxes of fifty, counted from `origin` (the id of an item), so that a new item on top changes one box only.
 * The browser does not lay out boxes that are out of sight.
 */
export function boxes<Item extends {id: string}>(
  items: readonly Item[],
  origin: string | undefined,
  make: (item: Item) => unknown,
  from: (item: Item) => readonly unknown[],
): unknown {
  const first = Math.max(
    0,
    items.findIndex((item) => item.id === origin),
  );
  const boxed: Item[][] = [];
  let last: number | undefined;
  items.forEach((item, index) => {
    const box = Math.floor((index - first) / BOX);
    if (box !== last) boxed.push([]);
    last = box;
    boxed.at(-1)!.push(item);
  });
  const top = Math.floor(-first / BOX);
  return keyed(
    boxed,
    (box) => boxed.indexOf(box) + top,
    (box) => html`<div class="box" role="none">${keyed(box, (item) => item.id, make, from)}</div>`,
  );
}
