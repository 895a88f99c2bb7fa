import * as v from 'valibot';
import {language, limitedText, version} from './fields.js';

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

const tile = {
  colour: v.picklist(TILE_COLOURS),
  /** The colour of what the pattern draws on the other. */
  accent: v.picklist(TILE_COLOURS),
  pattern: v.picklist(TILE_PATTERNS),
  shape: v.picklist(TILE_SHAPES),
  phrase: limitedText(TILE_LIMITS.phrase),
  story: v.optional(limitedText(TILE_LIMITS.story)),
  lang: v.optional(language),
};
const note = limitedText(TILE_LIMITS.note);

/** The data of each event of a mosaic, by type. Those without a note are about the tile of whoever sends them in the space, and need no subject. */
export const mosaicEvents = {
  /** Somebody placed their tile in the picture of the space. */
  'hearth.mosaic.tile_placed.v1': v.strictObject(tile),
  /** Somebody changed their tile. `version` is the one that it had before. */
  'hearth.mosaic.tile_changed.v1': v.strictObject({...tile, version}),
  /** Somebody took their tile out of the picture. */
  'hearth.mosaic.tile_removed.v1': v.strictObject({}),
  /** Somebody asks moderators to look at the tile of another (`subject`). By itself this hides nothing. */
  'hearth.mosaic.tile_reported.v1': v.strictObject({
    reason: v.picklist(['hurtful', 'private', 'untrue', 'unwanted', 'other']),
    note: v.optional(note),
  }),
  /** A moderator decided on the tile of another (`subject`); `version` is the one that they read. */
  'hearth.mosaic.tile_moderated.v1': v.strictObject({
    version,
    decision: v.picklist(['approved', 'hidden', 'removed']),
    reason: v.optional(limitedText(500)),
  }),
  /** Whoever placed a tile that moderators hid or removed asks them, once, to decide again. */
  'hearth.mosaic.tile_appealed.v1': v.strictObject({note}),
} as const;

export type MosaicEventType = keyof typeof mosaicEvents;
export type MosaicEventData<Type extends MosaicEventType> = v.InferOutput<(typeof mosaicEvents)[Type]>;
export type TilePlaced = MosaicEventData<'hearth.mosaic.tile_placed.v1'>;
