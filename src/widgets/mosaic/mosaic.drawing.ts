import {tileColours} from './mosaic.colours.js';
import type {TileColour, TilePattern, TileShape} from '../../protocol/events/tile-look.js';

/*
 * How tiles are drawn, on a field of 100 by 100: as text of SVG paths, which a canvas draws as well.
 */

/** How wide and high a cell of the picture is. The field of a tile reaches a little beyond it; the tile itself does not. */
export const CELL = 92;

/** How far a tile may be turned either way, in degrees. */
export const TURN = 4;

/**
 * How thick the edge of a tile is, which is drawn along its outline and makes its corners round. No pattern reaches it, so that the shape is
 * seen whatever lies behind the tile.
 */
export const EDGE = 14;

/** How much smaller than its outline the line on a plain tile is. */
export const INNER = 0.74;

/** A name in a table; the first one in place of one that a later host knows and this does not. */
export const known = <Name extends string>(table: Readonly<Record<Name, unknown>>, name: Name): Name =>
  Object.hasOwn(table, name) ? name : (Object.keys(table)[0] as Name);

/** A colour of tiles, as CSS: what the page says, or what those have who ask for more contrast, or Hearth's own. */
export function tint(colour: TileColour | 'ink'): string {
  const name = known(tileColours, colour);
  return `var(--hearth-tile-${name},var(--_tile-${name},${tileColours[name]}))`;
}

/** What the pattern of a tile is drawn in, as CSS: an ink with as much of its second colour in it as leaves it 3:1 to every tile. */
export const inkOf = (accent: TileColour): string => `color-mix(in oklab,${tint('ink')} ${accent === 'coal' ? 82 : 75}%,${tint(accent)})`;

/** The outline of each shape. With its edge it stays in its cell, however it is turned. */
export const SHAPES: Readonly<Record<TileShape, string>> = {
  square: 'M17 17H83V83H17Z',
  round: 'M50 14A36 36 0 0 1 50 86A36 36 0 0 1 50 14Z',
  leaf: 'M17 17H50Q83 17 83 50V83H50Q17 83 17 50Z',
  drop: 'M50 13Q83 44 83 61A33 27 0 0 1 17 61Q17 44 50 13Z',
  diamond: 'M50 12L88 50L50 88L12 50Z',
  hexagon: 'M50 12L83 31V69L50 88L17 69V31Z',
  arch: 'M18 49A32 34 0 0 1 82 49V83H18Z',
  pebble: 'M20 57C11 26 38 12 62 16S94 51 77 73 27 84 20 57Z',
};

/**
 * What each pattern draws on its tile: a path, and how thick its line is; filled where that is 0. The outline of the tile cuts it off. Each
 * is another drawing, so that it can be told from every other without any colour.
 */
export const PATTERNS: Readonly<Record<TilePattern, readonly [path: string, line: number]>> = {
  plain: ['', 8],
  dots: ['M50 50h0M30 30h0M70 30h0M30 70h0M70 70h0', 15],
  rings: ['M50 44a6 6 0 0 1 0 12a6 6 0 0 1 0-12m0-14a20 20 0 0 1 0 40a20 20 0 0 1 0-40m0-14a34 34 0 0 1 0 68a34 34 0 0 1 0-68', 5],
  waves: ['M2 28q12-14 24 0t24 0 24 0 24 0M2 51q12-14 24 0t24 0 24 0 24 0M2 74q12-14 24 0t24 0 24 0 24 0', 6],
  stripes: ['M0 71L71 0M0 100L100 0M29 100L100 29', 9],
  checks: ['M36 9h28v27h-28zm-27 27h27v28h-27zm55 0h27v28h-27zm-28 28h28v27h-28z', 0],
  leaves: [
    'M48 90L50 20L52 90zM48 56q-24-2-28-22q24 0 28 22zM52 56q24-2 28-22q-24 0-28 22zM48 80q-24-2-28-22q24 0 28 22zM52 80q24-2 28-22q-24 0-28 22z',
    0,
  ],
  rays: ['M50 50h0M50 34V10M50 66V90M34 50H10M66 50H90M38 38L22 22M62 62L78 78M62 38L78 22M38 62L22 78', 7],
  steps: ['M0 50H25V25H50V0M0 92H25V70H50V47H75V24H100M50 100V92H75V70H100', 6],
  stars: ['M36 20q2 18 20 20q-18 2-20 20q-2-18-20-20q18-2 20-20zM66 42q2 18 20 20q-18 2-20 20q-2-18-20-20q18-2 20-20z', 0],
};
