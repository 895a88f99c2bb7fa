import {TILE_COLOURS, TILE_PATTERNS, TILE_SHAPES} from '../events/tile-look.js';
import type {TileColour, TilePattern, TileShape} from '../events/tile-look.js';
import {readRuled, readWithheld} from './ruled.js';
import type {Ruled, Withheld} from './ruled.js';
import {text} from './view.js';
import type {ViewItem} from './view.js';

/** A tile, as a viewer sees it. */
export interface TileData extends Ruled {
  version: number;
  colour: TileColour;
  accent: TileColour;
  pattern: TilePattern;
  shape: TileShape;
  phrase: string;
  story?: string;
  lang?: string;
  /** Whether it is the viewer's own. */
  mine: boolean;
  /** Only to whoever placed it: where it is not simply shown. */
  state?: Withheld;
}

/** A tile in a view. Its `id` is that of the person who placed it. `can`: `change`, `remove`, `report`, `appeal`, `moderate`. */
export type TileItem = ViewItem<TileData>;

const oneOf = <Name extends string>(names: readonly Name[], value: unknown): Name => names.find((name) => name === value) ?? names[0]!;

/** Reads a tile that came from outside; nothing where it has no words. A look that is not known is the first that is. */
export function readTileData(data: Record<string, unknown>): TileData | undefined {
  const phrase = text(data.phrase);
  if (phrase === undefined) return undefined;
  return {
    version: typeof data.version === 'number' ? data.version : 1,
    colour: oneOf(TILE_COLOURS, data.colour),
    accent: oneOf(TILE_COLOURS, data.accent),
    pattern: oneOf(TILE_PATTERNS, data.pattern),
    shape: oneOf(TILE_SHAPES, data.shape),
    phrase,
    story: text(data.story),
    lang: text(data.lang),
    mine: data.mine === true,
    state: readWithheld(data.state),
    ...readRuled(data),
  };
}
