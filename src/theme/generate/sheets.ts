/** The style sheets that are generated: for pages that want the tokens, or a theme. */
import {followed, valueOf} from './css.js';
import type {Token} from './dictionary.js';

/** What a theme says of itself. */
export interface ThemeFacts {
  /** `fluent`: as its file, and as the attribute calls it. */
  name: string;
  title: string;
  description: string;
  /** A density has no colours, and goes with any theme. */
  kind?: 'density';
  /** Elements inside which another design system sets its custom properties: only there can they be followed. */
  within?: string[];
  /** It has this one colour scheme alone. */
  scheme?: 'light' | 'dark';
  /** It is also what those see who ask for more contrast. */
  asked?: boolean;
}

const NOTE = 'Generated from src/theme by `npm run tokens`: change it there.';
const sheet = (about: string, css: string): string => `/* ${about} ${NOTE} */\n\n${css}\n`;
const block = (selector: string, lines: readonly string[]): string => `${selector} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
const isPublic = ({use, path}: Token): boolean => use.load !== undefined || path.join('.') === 'avatar.size';

/** Every token that a page may set, with the value that it has anyway. */
export function tokensSheet(tokens: readonly Token[], contrast: {tokens: readonly Token[]}): string {
  const root = (list: readonly Token[]) =>
    block(
      ':where(:root)',
      list.map((token) => `${token.property}: ${valueOf(token)};`),
    );
  return sheet(
    "Hearth's tokens with the values that widgets have anyway: for pages that want to use them in what stands around a widget.",
    `${root(tokens.filter(isPublic))}\n\n@media (prefers-contrast: more) {\n${root(contrast.tokens)}\n}`,
  );
}

/**
 * A theme. Linked, it holds for the whole page; where the page says `data-hearth-theme`, it holds inside the elements that name it. Nothing
 * in it weighs more than what a page says itself.
 */
export function themeSheet({name, title, description, kind, within = [], scheme, tokens}: ThemeFacts & {tokens: readonly Token[]}): string {
  const attribute = kind === 'density' ? 'data-hearth-density' : 'data-hearth-theme';
  const page = `:root:not([${attribute}])`;
  const places = [page, ...within.map((selector) => `${page} ${selector}`), `[${attribute}='${name}']`];
  return sheet(
    `${title}. ${description}`,
    block(`:where(${places.join(', ')})`, [
      ...(scheme ? [`color-scheme: ${scheme};`] : []),
      ...tokens.map((token) => `${token.property}: ${followed(token)};`),
    ]),
  );
}

/** Hearth's own look, for a part of a page that has a theme. */
export const ownSheet = (tokens: readonly Token[]): string =>
  sheet(
    "Hearth's own look, for a part of a page that has a theme.",
    block(
      ":where([data-hearth-theme='hearth'])",
      tokens
        .filter((token) => isPublic(token) && !['space', 'target', 'avatar'].includes(token.path[0]!))
        .map(({property}) => `${property}: initial;`),
    ),
  );
