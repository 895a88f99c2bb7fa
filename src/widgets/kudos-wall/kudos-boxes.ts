import {BOX} from './kudos-feed.js';

/**
 * Items in boxes of fifty. They are counted from the item at `origin`, so that a new one on top changes one box only. The number of the
 * first box is negative where items stand above the origin.
 */
export function boxed<Item>(items: readonly Item[], origin = 0): {first: number; boxes: Item[][]} {
  const first = Math.floor(-origin / BOX);
  const boxes: Item[][] = [];
  items.forEach((item, index) => (boxes[Math.floor((index - origin) / BOX) - first] ??= []).push(item));
  return {first, boxes};
}
