import {companyTiles, harborTiles} from '../../demo/seed/tiles.js';
import type {SeedTile} from '../../demo/seed/tiles.js';
import type {TileItem} from '../../src/protocol/views/mosaic.js';
import {TILE_COLOURS, TILE_PATTERNS, TILE_SHAPES} from '../../src/protocol/events/tile-look.js';
import {findPerson} from '../../demo/seed/people/index.js';
import {inPageHost} from './in-page-host.js';
import type {InPageHost, InPageHostOptions} from './in-page-host.js';

export {companyTiles, harborTiles};

/** A tile of Ana’s, who has none in the picture of the harbor unless a story says so. */
export const anasTile: SeedTile = {
  by: 'ana',
  tile: {
    shape: 'leaf',
    pattern: 'waves',
    colour: 'teal',
    accent: 'amber',
    phrase: 'Sawdust and sea air',
    story: 'My first boat was a door. It floated for a whole summer, and I have been after that feeling ever since.',
  },
};

/** A host in the page, with tiles in the picture of a space. */
export async function hostWithTiles(
  tiles: readonly SeedTile[],
  {space = 'harbor', ...options}: InPageHostOptions & {space?: string} = {},
): Promise<InPageHost> {
  const host = await inPageHost({said: [], ...options});
  for (const {by, tile} of tiles) await host.state(by, {type: 'hearth.mosaic.tile_placed.v1', data: tile, space});
  return host;
}

/** What a story loads: a host of its own with tiles. */
export const overTiles = (tiles: readonly SeedTile[], options: InPageHostOptions & {space?: string} = {}) => ({
  loaders: [async () => ({host: await hostWithTiles(tiles, options)})],
});

/** As many tiles as a large company has, as a host would give them: the phrases of some, again and again. */
export function manyTiles(count: number): TileItem[] {
  const said = [...harborTiles, ...companyTiles];
  // The same each time: a simple generator of what looks like chance.
  let seed = 7;
  const one = <Name>(names: readonly Name[]): Name => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return names[Math.floor((seed / 2147483648) * names.length)]!;
  };
  return Array.from({length: count}, (_, index): TileItem => {
    const {by, tile} = said[index % said.length]!;
    const id = `${by}-${index}`;
    const look = {colour: one(TILE_COLOURS), accent: one(TILE_COLOURS), pattern: one(TILE_PATTERNS), shape: one(TILE_SHAPES)};
    return {
      id,
      type: 'hearth.mosaic.tile_placed.v1',
      at: '2025-03-12T12:00:00.000Z',
      by: {id, name: findPerson(by)?.name ?? by},
      data: {version: 1, ...look, phrase: tile.phrase, lang: tile.lang, mine: false},
      can: [],
    };
  });
}
