/** Reads a file of design tokens with Style Dictionary: its aliases resolved, light and dark side by side. */
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import StyleDictionary from 'style-dictionary';
import type {DesignTokens, PreprocessedTokens, TransformedToken} from 'style-dictionary/types';

/** The two ways in which a page is seen. */
export type Mode = 'light' | 'dark';

/** How the CSS uses a token. */
export interface Use {
  /** `first` for what a widget needs to show anything, `part` for what is loaded when somebody does something, `tile` for a mosaic alone. */
  load?: 'first' | 'part' | 'tile';
  /** What styles call it, where that is shorter than its name. */
  as?: string;
  /** What follows a number. */
  unit?: string;
  /** It replaces something else where a page sets it, and has no value of its own. */
  optional?: boolean;
  /** Custom properties of another design system, whose values it takes where they are set. */
  follows?: string[];
}

export interface Token {
  /** Its place in the file, `color`, `on-accent`. */
  path: string[];
  /** As pages write it: `--hearth-color-on-accent`. */
  property: string;
  type: string;
  light: string;
  dark: string;
  description: string;
  use: Use;
}

/** All tokens of a file, in its order. Aliases may point to a token of `base`. */
export async function readTokens(file: string, base?: string): Promise<Token[]> {
  const [light, dark] = await Promise.all([resolve(file, 'light', base), resolve(file, 'dark', base)]);
  return light.map((token, index) => ({
    path: token.path,
    property: propertyOf(token.path),
    type: token.$type ?? '',
    light: cssOf(token),
    dark: cssOf(dark[index]!),
    description: token.$description ?? '',
    use: useOf(token),
  }));
}

/** A group's own token has no name of its own: `radius.base` is `--hearth-radius`. */
export const propertyOf = (path: readonly string[]): string => ['--hearth', ...path.filter((part) => part !== 'base')].join('-');

/** The tokens of one mode, as Style Dictionary resolves them. */
async function resolve(file: string, mode: Mode, base: string | undefined): Promise<TransformedToken[]> {
  const tokens = JSON.parse(readFileSync(file, 'utf8')) as DesignTokens;
  const include = base ? [base] : [];
  const dictionary = new StyleDictionary({
    include,
    source: [file],
    log: {verbosity: 'silent', warnings: 'disabled'},
    preprocessors: [mode],
    hooks: {preprocessors: {[mode]: (all: PreprocessedTokens) => inMode(all, mode) as PreprocessedTokens}},
    platforms: {css: {transforms: ['attribute/cti']}},
  });
  const {allTokens} = await dictionary.getPlatformTokens('css');
  const own = new Set(paths(tokens));
  return allTokens.filter(({path}) => own.has(path.join('.')));
}

/** A tree of tokens whose values are those of one mode. */
function inMode(node: unknown, mode: Mode): unknown {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  const {$value, $extensions} = node as {$value?: unknown; $extensions?: {mode?: Record<string, unknown>}};
  if ($value !== undefined) return {...node, $value: $extensions?.mode?.[mode] ?? $value};
  return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, inMode(child, mode)]));
}

/** The paths of all tokens in a tree. */
function paths(node: DesignTokens, at: string[] = []): string[] {
  if ('$value' in node) return [at.join('.')];
  return Object.entries(node).flatMap(([name, child]) =>
    name.startsWith('$') || typeof child !== 'object' ? [] : paths(child as DesignTokens, [...at, name]),
  );
}

const useOf = ({$extensions}: TransformedToken): Use => (($extensions as {hearth?: Use} | undefined)?.hearth ?? {}) as Use;

/** A value as CSS writes it. */
function cssOf(token: TransformedToken): string {
  const value: unknown = token.$value;
  switch (token.$type) {
    case 'shadow': {
      const shadows = (Array.isArray(value) ? value : [value]) as Record<'color' | 'offsetX' | 'offsetY' | 'blur' | 'spread', string>[];
      return shadows
        .map(({offsetX, offsetY, blur, spread, color}) =>
          [...[offsetX, offsetY, blur].map(length), ...(spread === '0px' ? [] : [spread]), color].join(' '),
        )
        .join(', ');
    }
    case 'cubicBezier':
      return `cubic-bezier(${(value as number[]).join(', ')})`;
    default:
      return `${String(value)}${useOf(token).unit ?? ''}`;
  }
}

const length = (value: string): string => (value === '0px' ? '0' : value);

/** What a theme is called: the name of its file. */
export const themeName = (file: string): string => basename(file, '.json');
