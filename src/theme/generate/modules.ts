/** The modules of styles that are generated. */
import {privateName, privateRule, valueOf} from './css.js';
import type {Token} from './dictionary.js';

const NOTE = '// Generated from src/theme by `npm run tokens`: change it there.';

const module = (about: string, name: string, css: string): string =>
  `${NOTE}\nimport {css} from 'lit';\n\n/**\n${about.replace(/^/gm, ' * ')}\n */\nexport const ${name} = css\`\n${css}\n\`;\n`;

const host = (tokens: readonly Token[]): string => `  :host {\n${tokens.map((token) => `    ${privateRule(token)}`).join('\n')}\n  }`;

/** What a widget needs to show anything. */
export const tokensModule = (tokens: readonly Token[]): string =>
  module(
    'The design tokens as a widget uses them: each a private property that takes the public one where the page sets it and falls back\n' +
      "to Hearth's own look, so that a widget looks right with no style sheet at all. Light and dark follow `color-scheme`.",
    'tokens',
    host(tokens.filter(({use}) => use.load === 'first')),
  );

/** What is loaded when somebody does something. */
export const partModule = (tokens: readonly Token[]): string =>
  module(
    'The tokens that only parts use: they are loaded when somebody does something.',
    'partTokens',
    host(tokens.filter(({use}) => use.load === 'part')),
  );

/** What those see who ask for more contrast. */
export const contrastModule = (tokens: readonly Token[]): string =>
  module(
    'The colours for those who ask for more contrast, where the page has chosen none.',
    'contrastTokens',
    `@media (prefers-contrast: more) {\n${host(tokens.filter(({path}) => path[0] !== 'tile'))}\n}`,
  );

/** The colours of tiles: for a mosaic, and no other widget. */
export function tileModule(tokens: readonly Token[]): string {
  const entries = tokens.filter(({use}) => use.load === 'tile').map((token) => `  ${token.path[1]}: '${valueOf(token)}',`);
  return `${NOTE}\n\n/** The colours of tiles, and what patterns are drawn with on them, where a page says nothing else. */\nexport const tileColours = {\n${entries.join('\n')}\n} as const;\n`;
}

/** Those that people see who ask for more contrast. */
export const tileContrastModule = (tokens: readonly Token[]): string =>
  module(
    'The colours of tiles for those who ask for more contrast, where the page has chosen none.',
    'tileContrast',
    `@media (prefers-contrast: more) {\n  :host {\n${tokens
      .filter(({path}) => path[0] === 'tile')
      .map((token) => `    ${privateName(token)}: ${valueOf(token)};`)
      .join('\n')}\n  }\n}`,
  );

/** The colours of initials. */
export function tonesModule(tokens: readonly Token[]): string {
  const tone = (name: string) => tokens.find(({path}) => path.join('.') === `avatar.tone.${name}`)!.light;
  const size = tokens.find(({path}) => path.join('.') === 'avatar.size')!;
  const hues = tokens.filter(({path}) => path[2] === 'hue');
  const colour = (lightness: string) => `oklch(${tone(lightness)} ${tone('chroma')} var(--_hue))`;
  const css = `  .avatar {
    --_size: var(${size.property}, ${size.light});
    --_hue: ${hues[0]!.light};
    background: var(--hearth-avatar-background, light-dark(${colour('pale')}, ${colour('deep')}));
    color: var(--hearth-avatar-color, light-dark(${colour('deep')}, ${colour('pale')}));
  }
${hues
  .slice(1)
  .map(({path, light}) => `  .tone${path[3]} {\n    --_hue: ${light};\n  }`)
  .join('\n')}`;
  return module(
    'The colours of initials, eight that differ in hue alone, so that the initials have the same contrast (more than 7:1) on each.',
    'avatarTones',
    css,
  );
}

/** The paper of notes. */
export function tintsModule(tokens: readonly Token[]): string {
  const value = (name: string) => tokens.find(({path}) => path.join('.') === name)!.light;
  const hue = `var(--_hue, ${value('avatar.tone.hue.0')})`;
  const paper = (mode: string) => `oklch(${value(`note.tint.${mode}`)} ${value(`note.tint.${mode}-chroma`)} ${hue})`;
  return module(
    'The paper of a note: lightly in the hue of its author.',
    'tints',
    `  .note {\n    background: light-dark(${paper('light')}, ${paper('dark')});\n  }`,
  );
}
