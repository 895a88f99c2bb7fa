import type {Hint, Place} from '../../stores/store.js';
import type {Decision, DecisionContext} from '../domain.js';
import {ownScope, personScope, queueScope, spaceScope} from '../scopes.js';
import {tileIn, waitsOf, withheld} from './mosaic-state.js';
import type {MosaicState, Tile} from './mosaic-state.js';

/** Gives the decision to go on with a state: with its places where they are others than before. */
export function settle(
  before: MosaicState | undefined,
  after: MosaicState,
  {now, sequence}: Pick<DecisionContext, 'now' | 'sequence'>,
): Extract<Decision<MosaicState>, {ok: true}> {
  const tiles = after.tiles.map((tile): Tile => {
    const waits = waitsOf(tile).length > 0;
    return {...tile, queued: waits ? (tile.queued ?? {at: now, sequence}) : undefined};
  });
  const state = {...after, tiles};
  const places = placesOf(state);
  return before && JSON.stringify(places) === JSON.stringify(placesOf(before)) ? {ok: true, state} : {ok: true, state, places};
}

/** Where the tiles of a person show up: in the picture of their space, or for the person alone; with moderators; among what is theirs. */
function placesOf({person, tiles}: MosaicState): Place[] {
  const [first] = tiles;
  return [
    ...tiles.flatMap((tile): Place[] => {
      const {space, at, sequence, queued, ruling} = tile;
      return [
        {view: 'mosaic', scope: withheld(tile) ? personScope(person, space) : spaceScope(space), at, sequence},
        // Moderators find what waited longest last, and what they decided on latest first.
        ...(queued ? [{view: 'mosaic_reports', scope: queueScope(space, 'open'), ...queued}] : []),
        ...(ruling ? [{view: 'mosaic_reports', scope: queueScope(space, 'decided'), at: ruling.at, sequence: ruling.sequence}] : []),
      ];
    }),
    ...(first ? [{view: 'mine', scope: ownScope(person), at: first.at, sequence: first.sequence}] : []),
  ];
}

/**
 * Where those look who see a difference. A report, or words that wait for a moderator, must not be noticed by others because their pages
 * were told to look again.
 */
export function mosaicHints(before: MosaicState | undefined, after: MosaicState | undefined, {by}: Pick<DecisionContext, 'by'>): Hint[] {
  const person = (after ?? before)?.person ?? '';
  const spaces = new Set([...(before?.tiles ?? []), ...(after?.tiles ?? [])].map(({space}) => space));
  return [...spaces].flatMap((space): Hint[] => {
    const tiles = [tileIn(before, space), tileIn(after, space)] as const;
    const differs = (face: (tile: Tile) => unknown) => {
      const [old, now] = tiles.map((tile) => JSON.stringify(tile && face(tile)));
      return old !== now;
    };
    const hints: Hint[] = [];
    if (differs(publicFace)) hints.push({view: 'mosaic', scope: spaceScope(space)});
    if (differs(ownFace)) hints.push({view: 'mosaic', scope: personScope(person, space)});
    // Whoever reported may do so no longer.
    if (by.id !== person && by.id !== '' && differs((tile) => tile.reports)) hints.push({view: 'mosaic', scope: personScope(by.id, space)});
    if (differs((tile) => waitFace(tile)?.open)) hints.push({view: 'mosaic_reports', scope: queueScope(space, 'open')});
    if (differs((tile) => waitFace(tile)?.decided)) hints.push({view: 'mosaic_reports', scope: queueScope(space, 'decided')});
    return hints;
  });
}

/** What everybody in the space sees of a tile. */
const publicFace = (tile: Tile): unknown => (withheld(tile) ? undefined : wordsOf(tile));

/** What its owner sees of it. */
const ownFace = (tile: Tile): unknown => [wordsOf(tile), withheld(tile), tile.ruling?.reason, tile.appeal?.open];

/** What moderators see of it, in each of their lists. */
function waitFace(tile: Tile): {open: unknown; decided: unknown} | undefined {
  const seen = [wordsOf(tile), waitsOf(tile), tile.reports, tile.appeal?.note, tile.ruling];
  return {open: waitsOf(tile).length > 0 ? seen : undefined, decided: tile.ruling ? seen : undefined};
}

const wordsOf = ({version, colour, accent, pattern, shape, phrase, story}: Tile) => [version, colour, accent, pattern, shape, phrase, story];
