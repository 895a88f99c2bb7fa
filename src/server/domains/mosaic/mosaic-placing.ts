import type {MosaicEventData} from '../../../protocol/events/mosaic.js';
import {refuse} from '../domain.js';
import type {Decision, DecisionContext} from '../domain.js';
import {forbidden, notFound} from './mosaic-event.js';
import type {EventOf} from './mosaic-event.js';
import {tileIn, withTile} from './mosaic-state.js';
import type {MosaicState, Tile} from './mosaic-state.js';

/** Places a tile where the person has none yet. */
export function place(
  state: MosaicState | undefined,
  event: EventOf<'hearth.mosaic.tile_placed.v1'>,
  {by, now, sequence, policy}: DecisionContext,
): Decision<MosaicState> {
  const {space, data, id} = event;
  // Placing is not changing: whoever has a tile already, placed elsewhere perhaps, is shown it before it becomes another.
  if (tileIn(state, space)) return refuse('precondition', {pointer: '/type', code: 'already-placed'});
  const tile: Tile = {...lookOf(data), id, space, version: 1, at: now, sequence, held: policy.moderation === 'pre' ? true : undefined};
  return {ok: true, state: withTile(state ?? {person: by.id, tiles: []}, space, tile)};
}

/** Changes one's own tile. What moderators withheld stays as they judged it, or goes. */
export function change(
  state: MosaicState,
  {space, data}: EventOf<'hearth.mosaic.tile_changed.v1'>,
  {policy}: DecisionContext,
): Decision<MosaicState> {
  const tile = tileIn(state, space);
  if (!tile) return notFound();
  if (tile.ruling) return forbidden();
  if (data.version !== tile.version) return refuse('precondition', {pointer: '/data/version', code: 'precondition'});
  const next = lookOf(data);
  const saysOther = next.phrase !== tile.phrase || next.story !== tile.story;
  // Other words are looked at anew; another look of the same words is not.
  const held = tile.held ?? (policy.moderation === 'pre' && saysOther ? true : undefined);
  return {ok: true, state: withTile(state, space, {...tile, ...next, version: tile.version + 1, held})};
}

/** Takes one's own tile out of the picture. */
export function remove(state: MosaicState, {space}: EventOf<'hearth.mosaic.tile_removed.v1'>): Decision<MosaicState> {
  return tileIn(state, space) ? {ok: true, state: withTile(state, space, undefined)} : notFound();
}

const lookOf = ({colour, accent, pattern, shape, phrase, story, lang}: MosaicEventData<'hearth.mosaic.tile_placed.v1'>) => ({
  colour,
  accent,
  pattern,
  shape,
  phrase,
  story,
  lang,
});
