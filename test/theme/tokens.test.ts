/** The tokens: what is generated from them, what their colours are like, and that nothing goes round them. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Mode, Token} from '../../src/theme/generate/dictionary.js';
import {generate, ownTokens, readThemes} from '../../src/theme/generate/files.js';
import {PAIRS} from '../../src/elements/contrast-pairs.js';
import {ratio} from '../../src/elements/contrast.js';
import type {Rgb} from '../../src/elements/contrast.js';
import {root} from '../support/setup.mjs';
import {rgb} from './rgb.js';

const own = await ownTokens();
const themes = await readThemes();
const generated = await generate();
const sources = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('what is generated from the tokens', () => {
  for (const [path, text] of generated)
    it(`is checked in as it is: ${path}`, () => assert.ok(existsSync(join(root, path)) && read(path) === text, `${path}: npm run tokens`));

  it('is all there is: no style sheet is left of a theme that is gone', () => {
    const there = readdirSync(join(root, 'src/theme/css'), {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.css'));
    assert.deepEqual(
      there.map((path) => `src/theme/css/${path.replaceAll('\\', '/')}`).sort(),
      [...generated.keys()].filter((path) => path.endsWith('.css')).sort(),
    );
  });
});

describe('a theme', () => {
  const looks = [{name: 'own', tokens: own}, ...themes.filter(({kind}) => kind !== 'density')];

  for (const {name, tokens} of looks)
    for (const mode of ['light', 'dark'] as const)
      it(`can be read: ${name}, ${mode}`, () => {
        const colours = coloursOf(tokens, mode);
        for (const {front, back, least} of PAIRS) {
          const found = ratio(colours.get(front)!, colours.get(back)!);
          // For those who ask for more, text has what WCAG asks for at its highest level.
          const asked = name === 'contrast' && least === 4.5 ? 7 : least;
          assert.ok(found >= asked, `${front} to ${back} is ${found.toFixed(2)}, less than ${asked}`);
        }
      });

  for (const {name, tokens} of themes)
    it(`sets only what there is: ${name}`, () => {
      const known = own.map(({property}) => property);
      assert.deepEqual(
        tokens.filter(({property}) => !known.includes(property)).map(({property}) => property),
        [],
      );
    });

  it('that has colours has them all', () => {
    const colours = own.filter(({path, use}) => path[0] === 'color' && use.load).map(({property}) => property);
    for (const {name, tokens} of looks)
      for (const colour of colours)
        assert.ok(
          tokens.some(({property}) => property === colour),
          `${name}: ${colour}`,
        );
  });

  it('leaves targets large enough, whatever the density', () => {
    for (const {tokens} of themes)
      for (const {path, light} of tokens) if (path[0] === 'target') assert.ok(parseFloat(light) >= 24, `${light} is less than 24px`);
  });
});

describe('a token', () => {
  it('that is public is used, and what is used is a token', () => {
    const declared = new Set(sources.filter((path) => generated.has(path)).flatMap((path) => read(path).match(/--_[\w-]+(?=:)/g) ?? []));
    const used = new Set(sources.filter((path) => !generated.has(path)).flatMap((path) => read(path).match(/--_[\w-]+/g) ?? []));
    // What a mosaic draws with is named by the colours of its tiles.
    const isUsed = (name: string) => used.has(name) || (name.startsWith('--_tile-') && used.has('--_tile-'));
    for (const name of declared) assert.ok(name === '--_hue' || name === '--_size' || isUsed(name), `nothing uses ${name}`);
    const local = new Set(['--_rows', '--_duration', '--_', '--_tile-']);
    for (const name of used) assert.ok(declared.has(name) || local.has(name), `${name} is not a token`);
  });

  it('alone is where a colour is written', () => {
    const literal = /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b(?=[^(])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(\s*[\d.]/gi;
    for (const path of sources.filter((path) => !generated.has(path) && !/^src\/(?:server|protocol|client|locales)\//.test(path)))
      for (const [found] of css(read(path)).matchAll(literal)) assert.fail(`${path} has the colour ${found} in it`);
  });

  it('is there for every size of text, and every weight', () => {
    const scale = (group: string) => own.filter(({path}) => path[0] === group).map(({light}) => light);
    const sizes = [...scale('font-size'), 'calc(var(--_size) * 0.4)'];
    for (const path of sources) {
      for (const [, size] of css(read(path)).matchAll(/font-size: ([^;]+);/g)) assert.ok(sizes.includes(size!), `${path} has text of ${size}`);
      for (const [, weight] of css(read(path)).matchAll(/font-weight: ([^;]+);/g))
        assert.ok(scale('font-weight').includes(weight!), `${path} has the weight ${weight}`);
    }
  });
});

/** The style sheets in a module. */
const css = (source: string): string => Array.from(source.matchAll(/css`([^`]*)`/g), ([, text]) => text).join('\n');

/** The colours of a theme, of Hearth's own where it says nothing, by their names. */
function coloursOf(tokens: readonly Token[], mode: Mode): Map<string, Rgb> {
  return new Map(
    [...own, ...tokens].filter(({path}) => path[0] === 'color' && path[1] !== 'shade').map((token) => [token.path[1]!, rgb(token[mode])]),
  );
}
