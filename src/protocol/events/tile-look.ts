/*
 * What a tile may look like, apart from the schemas: whoever only shows tiles needs no program that checks them.
 */

/** The limits of a tile that hold on every host. */
export const TILE_LIMITS = {
  /** Grapheme clusters of a phrase. */
  phrase: 60,
  /** Grapheme clusters of a story. */
  story: 600,
  /** Grapheme clusters of the note on a report or an appeal. */
  note: 1000,
} as const;

/** What tiles may look like. The names say what is seen, and nothing about who chose it. */
export const TILE_COLOURS = ['clay', 'amber', 'moss', 'fern', 'teal', 'lake', 'indigo', 'plum', 'rose', 'sand', 'slate', 'coal'] as const;
export const TILE_PATTERNS = ['plain', 'dots', 'rings', 'waves', 'stripes', 'checks', 'leaves', 'rays', 'steps', 'stars'] as const;
export const TILE_SHAPES = ['square', 'round', 'leaf', 'drop', 'diamond', 'hexagon', 'arch', 'pebble'] as const;
export type TileColour = (typeof TILE_COLOURS)[number];
export type TilePattern = (typeof TILE_PATTERNS)[number];
export type TileShape = (typeof TILE_SHAPES)[number];
