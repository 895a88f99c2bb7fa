import {keyed} from '../../elements/keyed-directive.js';
import type {KeyedOptions} from '../../elements/keyed-directive.js';
import {BOX, box} from './kudos-feed.js';

/**
 * Items in boxes of BOX. They are counted from the item at `origin`, so that a new one on top changes one box only. The number of the
 * first box is negative where items stand above the origin.
 */
export function boxed<Item>(items: readonly Item[], origin = 0): {first: number; boxes: Item[][]} {
  const first = Math.floor(-origin / BOX);
  const boxes: Item[][] = [];
  items.forEach((item, index) => (boxes[Math.floor((index - origin) / BOX) - first] ??= []).push(item));
  return {first, boxes};
}

/** A box, and its number. */
interface Place<Item> {
  place: number;
  content: Item[];
}

/**
 * Renders items in their boxes: what has not changed is not rendered again, and what stays keeps the focus.
 *
 * @param origin the id of the item from which boxes are counted.
 * @param common what all items are made from beside themselves: a box with the same items is not looked at while it is the same.
 * @param before what the first box was rendered from, where that was not done here.
 */
export function inBoxes<Item extends {id: string}>(
  items: readonly Item[],
  origin: string | undefined,
  common: readonly unknown[],
  options: KeyedOptions<Item>,
  before: readonly Item[] | undefined,
): unknown {
  const at = items.findIndex(({id}) => id === origin);
  const {first, boxes} = boxed(items, Math.max(0, at));
  const places = boxes.map((content, index) => ({place: first + index, content}));
  const shown = before && [{place: 0, content: before}];
  const boxOf = {
    key: ({place}: Place<Item>) => place,
    make: ({place, content}: Place<Item>) => box(keyed(content, options, shown?.[place]?.content)),
    from: ({content}: Place<Item>) => [...common, content.length, ...content],
  };
  return keyed(places, boxOf, shown);
}
