/** The files that are generated from the tokens: their paths in the project, and what is in them. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../../test/support/setup.mjs';
import {readTokens, themeName} from './dictionary.js';
import type {Token} from './dictionary.js';
import {contrastModule, partModule, tileContrastModule, tileModule, tintsModule, tokensModule, tonesModule} from './modules.js';
import {ownSheet, themeSheet, tokensSheet} from './sheets.js';
import {documented} from './documented.js';
import {formatted} from './formatted.js';
import type {ThemeFacts} from './sheets.js';

const theme = join(root, 'src/theme');
export const tokensFile = join(theme, 'tokens.json');

/** A theme: what it is, and the tokens that it sets. */
export interface Theme extends ThemeFacts {
  tokens: Token[];
}

/** Hearth's own tokens. */
export const ownTokens = (): Promise<Token[]> => readTokens(tokensFile);

/** All themes, by name. */
export async function readThemes(): Promise<Theme[]> {
  const folder = join(theme, 'themes');
  return Promise.all(
    readdirSync(folder)
      .sort()
      .map(async (name) => {
        const file = join(folder, name);
        const {$description, $extensions} = JSON.parse(readFileSync(file, 'utf8')) as {
          $description: string;
          $extensions: {hearth: Omit<ThemeFacts, 'name' | 'description'>};
        };
        return {...$extensions.hearth, name: themeName(file), description: $description, tokens: await readTokens(file, tokensFile)};
      }),
  );
}

/** What is generated, formatted as the project formats it, by path. */
export async function generate(): Promise<Map<string, string>> {
  const tokens = await ownTokens();
  const themes = await readThemes();
  const contrast = themes.find(({asked}) => asked)!;
  const widgetElement = 'src/elements/widget-element.ts';
  const mosaic = 'src/widgets/mosaic/mosaic.ts';
  const ofTiles = tokens.filter(({use}) => use.load === 'tile');
  const files: Record<string, string> = {
    'src/elements/styles/tokens.ts': tokensModule(tokens),
    'src/elements/styles/part-tokens.ts': partModule(tokens),
    'src/elements/styles/contrast-tokens.ts': contrastModule(contrast.tokens),
    'src/elements/styles/tints.ts': tintsModule(tokens),
    'src/parts/avatar/avatar.tones.ts': tonesModule(tokens),
    'src/widgets/mosaic/mosaic.colours.ts': tileModule(tokens),
    'src/widgets/mosaic/mosaic.contrast.ts': tileContrastModule(contrast.tokens),
    [widgetElement]: documented(
      readFileSync(join(root, widgetElement), 'utf8'),
      tokens.filter((token) => !ofTiles.includes(token)),
    ),
    [mosaic]: documented(readFileSync(join(root, mosaic), 'utf8'), ofTiles),
    'src/theme/css/tokens.css': tokensSheet(tokens, contrast),
    'src/theme/css/themes/hearth.css': ownSheet(tokens),
    ...Object.fromEntries(themes.map((one) => [`src/theme/css/themes/${one.name}.css`, themeSheet(one)])),
  };
  return new Map(await Promise.all(Object.entries(files).map(async ([path, text]) => [path, await formatted(root, path, text)] as const)));
}
