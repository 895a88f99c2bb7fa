/** The colours of tiles: each is seen on what tiles lie on, each pattern on its tile, and no two are the same to those who see colours. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {TILE_COLOURS} from '../../src/protocol/events/tile-look.js';
import {luminance, ratio} from '../../src/elements/contrast.js';
import type {Rgb} from '../../src/elements/contrast.js';
import type {Mode, Token} from '../../src/theme/generate/dictionary.js';
import {ownTokens, readThemes} from '../../src/theme/generate/files.js';
import {inkOf} from '../../src/widgets/mosaic/mosaic.drawing.js';
import {rgb} from './rgb.js';

const own = await ownTokens();
const contrast = (await readThemes()).find(({name}) => name === 'contrast')!;

/** How much of the ink is in what the pattern of a tile is drawn in, 0 to 1. */
const shareOf = (accent: (typeof TILE_COLOURS)[number]): number => Number(/ (\d+)%/.exec(inkOf(accent))![1]) / 100;

const colour = (tokens: readonly Token[], name: string, mode: Mode): Rgb => {
  const [group, ...rest] = name.split('.');
  return rgb(tokens.find(({path}) => path[0] === group && path[1] === rest[0])![mode]);
};

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** The luminance of so much of one colour in another as CSS mixes them in OKLab. */
function mixed(one: Rgb, other: Rgb, share: number): number {
  const cones = [one, other].map((colour) => {
    const [red, green, blue] = colour.map(linear) as [number, number, number];
    return [
      0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue,
      0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue,
      0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue,
    ].map(Math.cbrt);
  });
  // What OKLab adds to its cones is linear, so that mixing those is mixing in it.
  const [long, medium, short] = cones[0]!.map((cone, index) => (cone * (1 - share) + cones[1]![index]! * share) ** 3) as [number, number, number];
  const red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short;
  const green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short;
  const blue = -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short;
  const [r, g, b] = [red, green, blue].map((channel) => Math.min(1, Math.max(0, channel))) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrastOf = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

for (const {look, tokens, onGround, onTile} of [
  {look: 'own', tokens: own, onGround: 3, onTile: 3},
  {look: 'high contrast', tokens: [...contrast.tokens, ...own], onGround: 7, onTile: 4},
])
  for (const mode of ['light', 'dark'] as const)
    describe(`the colours of tiles: ${look}, ${mode}`, () => {
      it('are there for each name, and stand out from what tiles lie on', () => {
        for (const name of TILE_COLOURS) {
          const found = ratio(colour(tokens, `tile.${name}`, mode), colour(tokens, 'color.surface', mode));
          assert.ok(found >= onGround, `${name} is ${found.toFixed(2)} to the surface`);
        }
      });

      it('let every pattern be seen, whichever two were chosen', () => {
        const ink = colour(tokens, 'tile.ink', mode);
        for (const accent of TILE_COLOURS) {
          const drawn = mixed(colour(tokens, `tile.${accent}`, mode), ink, shareOf(accent));
          for (const name of TILE_COLOURS) {
            const found = contrastOf(drawn, luminance(colour(tokens, `tile.${name}`, mode)));
            assert.ok(found >= onTile, `${accent} on ${name} is ${found.toFixed(2)}`);
          }
        }
      });

      it('differ from each other', () => {
        const seen = new Set(TILE_COLOURS.map((name) => colour(tokens, `tile.${name}`, mode).join()));
        assert.equal(seen.size, TILE_COLOURS.length);
      });
    });
