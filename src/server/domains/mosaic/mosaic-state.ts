import type {TilePlaced} from '../../../protocol/events/mosaic.js';
import type {Withheld} from '../../../protocol/views/ruled.js';
import type {Identity} from '../../identity.js';
import type {CompletePolicy} from '../../policy.js';
import type {Moderated} from '../kudos/kudos-state.js';

/*
 * The document of what one person has in the mosaics of all spaces. Of earlier words and looks nothing is kept.
 */

/** A tile that is there. */
export interface Tile extends Moderated, TilePlaced {
  /** The id of the event that placed it. */
  id: string;
  space: string;
  version: number;
  /** When it was placed, in milliseconds since the epoch. */
  at: number;
  /** The position of the event that placed it. */
  sequence: string;
  /** Since when it waits for a moderator. */
  queued?: {at: number; sequence: string};
}

/** The tiles of one person: at most one a space. */
export interface MosaicState {
  /** The id of the person. */
  person: string;
  tiles: Tile[];
}

export const tileIn = (state: MosaicState | undefined, space: string): Tile | undefined => state?.tiles.find((tile) => tile.space === space);

/** The same with another tile in the space, or with none. */
export function withTile({person, tiles}: MosaicState, space: string, tile: Tile | undefined): MosaicState {
  return {person, tiles: [...tiles.filter((one) => one.space !== space), ...(tile ? [tile] : [])]};
}

/** Why a tile is not shown to others than its owner; nothing where it is. */
export function withheld({ruling, held}: Moderated): Withheld | undefined {
  return ruling?.decision ?? (held ? 'pending' : undefined);
}

/** What moderators are asked about a tile. */
export function waitsOf(tile: Tile): ('pending' | 'reported' | 'appealed')[] {
  return [
    ...(withheld(tile) === 'pending' ? ['pending' as const] : []),
    ...((tile.reports ?? []).some(({closed}) => !closed) ? ['reported' as const] : []),
    ...(tile.appeal?.open ? ['appealed' as const] : []),
  ];
}

/** Whether a person may decide on a tile: as a moderator of its space, whose own it is not. */
export const mayModerate = ({person}: MosaicState, {space}: Tile, by: Identity, policy: CompletePolicy): boolean =>
  person !== by.id && by.spaces.includes(space) && policy.isModerator(by);

/** Whether a person has reported these very words. */
export const hasReported = ({reports = [], version}: Tile, {id}: Identity): boolean =>
  reports.some((one) => one.by === id && one.version === version);

/** Whether the owner of a tile may ask moderators to decide again. */
export const mayAppeal = ({ruling, appeal}: Tile): boolean => ruling !== undefined && !appeal;
