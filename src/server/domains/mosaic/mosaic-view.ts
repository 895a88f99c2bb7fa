import type {Queued} from '../../../protocol/views/moderation.js';
import type {TileData, TileItem} from '../../../protocol/views/mosaic.js';
import type {ViewItem} from '../../../protocol/views/view.js';
import {publicPerson} from '../../directory.js';
import type {RenderContext} from '../domain.js';
import {hasReported, mayAppeal, mayModerate, tileIn, waitsOf, withheld} from './mosaic-state.js';
import type {MosaicState, Tile} from './mosaic-state.js';

/** How many reports on one tile a moderator gets to read. */
const NEWEST_REPORTS = 20;

const timestamp = (time: number): string => new Date(time).toISOString();

/**
 * What a viewer sees of the tiles in a space, each under the id of whoever placed it; or, among what belongs to them, of their own in all
 * spaces. Who has left is not in the picture.
 */
export async function renderMosaic(things: readonly {id: string; state: MosaicState}[], context: RenderContext): Promise<ViewItem[]> {
  if (context.view === 'mine') return things.map(({id, state}) => renderOwn(id, state, context));
  const isQueue = context.view === 'mosaic_reports';
  const seen = things.flatMap(({id, state}) => {
    const tile = tileIn(state, context.space);
    return tile && (isQueue ? isQueued(state, tile, context) : isSeen(state, tile, context)) ? {id, state, tile} : [];
  });
  const people = await context.directory.people(seen.map(({id}) => id));
  return seen.flatMap(({id, state, tile}): TileItem | [] => {
    const person = people.get(id);
    if (!person) return [];
    return {
      id,
      type: 'hearth.mosaic.tile_placed.v1',
      at: timestamp(tile.at),
      by: publicPerson(person),
      data: {...renderData(state, tile, context), ...(isQueue && renderWaits(tile))},
      can: isQueue ? ['moderate'] : actions(state, tile, context),
    };
  });
}

/** All that a person has in pictures, as they are told it with what else a host keeps of them. */
function renderOwn(id: string, state: MosaicState, context: RenderContext): ViewItem {
  const tiles = state.tiles.map((tile) => ({space: tile.space, at: timestamp(tile.at), ...renderData(state, tile, context)}));
  return {id, type: 'hearth.mosaic.tile_placed.v1', at: tiles[0]?.at ?? '', by: null, data: {tiles}, can: []};
}

/** What was withheld is for its owner. */
const isSeen = ({person}: MosaicState, tile: Tile, {viewer}: RenderContext): boolean => person === viewer.id || !withheld(tile);

/** What moderators have something to decide on, or have decided: not what is their own. */
const isQueued = (state: MosaicState, tile: Tile, {viewer, policy}: RenderContext): boolean =>
  mayModerate(state, tile, viewer, policy) && (tile.ruling !== undefined || waitsOf(tile).length > 0);

function renderData({person}: MosaicState, tile: Tile, {viewer, view}: RenderContext): TileData {
  const {version, colour, accent, pattern, shape, phrase, story, lang, ruling, appeal} = tile;
  const mine = person === viewer.id;
  const isTold = mine || view === 'mosaic_reports';
  return {
    version,
    colour,
    accent,
    pattern,
    shape,
    phrase,
    story,
    lang,
    mine,
    ...(isTold && {state: withheld(tile), reason: ruling?.reason, appeal: appeal && (appeal.open ? 'open' : 'closed')}),
  };
}

/** What is open on a tile. Who reported it is not said: it is decided on by what it says. */
function renderWaits(tile: Tile): Queued {
  const reports = (tile.reports ?? []).filter(({closed}) => !closed).slice(-NEWEST_REPORTS);
  return {
    waits: waitsOf(tile),
    reports: reports.map(({reason, note, at}) => ({reason, note, at: timestamp(at)})),
    appealNote: tile.appeal?.open ? tile.appeal.note : undefined,
  };
}

/** What the viewer, who sees the tile, may do. */
function actions(state: MosaicState, tile: Tile, {viewer, policy}: RenderContext): string[] {
  const mine = state.person === viewer.id;
  if (mine) return [...(tile.ruling ? [] : ['change']), 'remove', ...(mayAppeal(tile) ? ['appeal'] : [])];
  return [...(hasReported(tile, viewer) ? [] : ['report']), ...(mayModerate(state, tile, viewer, policy) ? ['moderate'] : [])];
}
