import * as v from 'valibot';
import {language, limitedText, version} from './fields.js';
import {TILE_COLOURS, TILE_LIMITS, TILE_PATTERNS, TILE_SHAPES} from './tile-look.js';

export {TILE_COLOURS, TILE_LIMITS, TILE_PATTERNS, TILE_SHAPES} from './tile-look.js';
export type {TileColour, TilePattern, TileShape} from './tile-look.js';

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

/**
 * The data of each event of a mosaic, by type. All but reports and decisions are about the tile of whoever sends them in the space, and
 * need no subject.
 */
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
