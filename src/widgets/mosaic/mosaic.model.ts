import type {PendingEvent} from '../../client/host-connection.js';
import type {TilePlaced} from '../../protocol/events/mosaic.js';
import {TILE_COLOURS, TILE_PATTERNS, TILE_SHAPES} from '../../protocol/events/tile-look.js';
import {readQueued} from '../../protocol/views/moderation.js';
import type {Queued} from '../../protocol/views/moderation.js';
import {readTileData} from '../../protocol/views/mosaic.js';
import type {TileData, TileItem} from '../../protocol/views/mosaic.js';
import type {ViewItem} from '../../protocol/views/view.js';
import type {Look} from './mosaic.picture.js';

/** What a person makes of their tile. */
export interface TileDraft extends Look {
  phrase: string;
  story: string;
  /** The language of the words, where that is known. */
  lang?: string;
}

/** What a tile tells, in whichever view it stands. */
export type MosaicData = TileData & Partial<Queued>;

/** A tile of the mosaic; with `local` while it, or a change of it, is only on this device. */
export interface MosaicTile extends ViewItem<MosaicData> {
  local?: PendingEvent;
}

/** Reads a tile with what waits about it. */
export function readMosaicData(data: Record<string, unknown>): MosaicData | undefined {
  const tile = readTileData(data);
  return tile && {...tile, ...(Array.isArray(data.waits) && readQueued(data))};
}

const whole = new WeakMap<TileItem, MosaicTile>();

/** A tile with all that the host told of it, read once: the picture needs no more than its face. */
export function readWhole(item: TileItem): MosaicTile {
  const before = whole.get(item);
  if (before) return before;
  const read: MosaicTile = {...item, data: readMosaicData(item.data as TileData & Record<string, unknown>) ?? item.data};
  whole.set(item, read);
  return read;
}

/** A look that chance has put together. */
export function surprise(random: () => number = Math.random): Look {
  const one = <Name>(names: readonly Name[]): Name => names[Math.floor(random() * names.length)]!;
  const colour = one(TILE_COLOURS);
  return {colour, accent: one(TILE_COLOURS.filter((name) => name !== colour)), pattern: one(TILE_PATTERNS), shape: one(TILE_SHAPES)};
}

/** The fact that a draft states. */
export const stated = ({colour, accent, pattern, shape, phrase, story, lang}: TileDraft): TilePlaced => ({
  colour,
  accent,
  pattern,
  shape,
  phrase,
  ...(story && {story}),
  ...(lang && {lang}),
});

/** The draft that a tile, or what was stated of it, came from. */
export const draftOf = ({colour, accent, pattern, shape, phrase, story = '', lang}: TilePlaced | TileData): TileDraft => ({
  colour,
  accent,
  pattern,
  shape,
  phrase,
  story,
  ...(lang && {lang}),
});

/** Whether two drafts are the same. */
export const isSame = (one: TileDraft, other: TileDraft): boolean => JSON.stringify(draftOf(one)) === JSON.stringify(draftOf(other));
