import {TURN} from './mosaic.drawing.js';

/*
 * Where tiles lie. No DOM, no clock, no chance: the same people in the same space make the same picture for everybody.
 */

/** Where a tile lies, in cells of the picture, from its start and its top. */
export interface Place {
  x: number;
  y: number;
  /** How it is turned, in degrees: laid by hand. */
  turn: number;
}

/** A picture: how many cells it is wide and high, and where each tile lies, by its id. */
export interface Picture {
  columns: number;
  rows: number;
  places: ReadonlyMap<string, Place>;
  /** Whether it was drawn from right to left; absent until it is drawn. */
  mirrored?: boolean;
}

/** How wide a tile is at most, in pixels. */
export const LARGEST = 104;

/** How wide one is at least, and at least where there are so many that the whole could not be seen otherwise. In pixels. */
const [SMALL, SMALLEST, MANY] = [44, 28, 300];

/**
 * How many cells a picture of so many tiles is wide where there is so much room, in pixels. It grows in steps, so that it seldom changes for
 * all when one tile comes or goes.
 */
export function columnsFor(tiles: number, room: number): number {
  const wanted = Math.sqrt(tiles * 1.6);
  const step = wanted > 12 ? 4 : wanted > 5 ? 2 : 1;
  return Math.max(1, Math.min(Math.ceil(wanted / step) * step, Math.floor(room / (tiles > MANY ? SMALLEST : SMALL))));
}

/** A number from 0 to 1 that looks like chance and is the same each time (FNV-1a, then mixed). */
function number(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/**
 * How many tiles each row holds: long and short ones by turns, so that tiles lie in the gaps of those above, and fewer at the top. Where the
 * last row lacks many, the last three share what there is: no tile lies there alone.
 */
function rowsOf(tiles: number, columns: number): number[] {
  const room = (row: number) => Math.max(1, columns - (row === 0 && columns > 5 ? 2 : row % 2));
  const rows: number[] = [];
  for (let left = tiles; left > 0; left -= rows.at(-1)!) rows.push(Math.min(left, room(rows.length)));
  if (columns < 3 || rows.length < 2 || room(rows.length - 1) - rows.at(-1)! < Math.min(3, columns / 3)) return rows;
  const last = rows.splice(-3);
  let left = last.reduce((sum, row) => sum + row);
  // From the bottom up, each a little longer.
  const shared = last.map((_, index) => {
    const row = Math.round(left / (last.length - index) - (last.length - 1 - index) / 2);
    left -= row;
    return row;
  });
  return [...rows, ...shared.reverse()];
}

/**
 * Lays tiles out. Each has a place of its own in two orders that come from its id and the seed: one says in which row it lies, the other
 * where in it. So one that comes or goes moves, in each row below, those between two places, by one cell; all others stay where they are.
 */
export function arrange(items: readonly {id: string}[], seed: string, columns: number): Picture {
  const places = new Map<string, Place>();
  const tiles = items.map(({id}) => {
    const down = number(`${seed} ${id}`);
    return {id, down, along: (down * 2 ** 14) % 1};
  });
  tiles.sort((a, b) => a.down - b.down || (a.id < b.id ? -1 : 1));
  const rows = rowsOf(tiles.length, columns);
  let start = 0;
  let before = 0;
  let lean = -0.5;
  rows.forEach((count, y) => {
    const row = tiles.slice(start, (start += count)).sort((a, b) => a.along - b.along);
    let edge = (columns - count) / 2;
    // Where two rows would lie straight above each other, the lower one moves half a cell, by turns to either side.
    if (y > 0 && count < columns && (before - edge) % 1 === 0) edge += lean = -lean;
    before = edge;
    row.forEach(({id, down}, x) => places.set(id, {x: x + edge, y, turn: ((down * 2 ** 28) & 7) - TURN}));
  });
  return {columns, rows: rows.length, places};
}
