/** The design tokens as stories show them, from the file that all else is generated from. */
import {valueOf} from '../../src/theme/generate/css.js';
import {PAIRS} from '../../src/elements/contrast-pairs.js';
import {ratio} from '../../src/elements/contrast.js';
import type {Rgb} from '../../src/elements/contrast.js';
import file from '../../src/theme/tokens.json';

export type Mode = 'light' | 'dark';

/** A colour that a page may set. */
export interface ColourToken {
  name: string;
  property: string;
  light: string;
  dark: string;
  description: string;
}

/** A number of the scales: how large, how far, how long. */
export interface ScaleToken {
  name: string;
  /** As pages set it; nothing where they cannot. */
  property: string | undefined;
  value: string;
  description: string;
}

interface Raw {
  $value: unknown;
  $description?: string;
  $extensions?: {mode?: {dark?: string}; hearth?: {load?: string; unit?: string}};
}

const tokensIn = (group: object): [string, Raw][] => Object.entries(group).filter(([name]) => !name.startsWith('$')) as [string, Raw][];

/** `--hearth-radius-small` for `radius` and `small`; a group's own token is called after the group. */
const property = (group: string, name: string): string => `--hearth-${name === 'base' ? group : `${group}-${name}`}`;

/** The colours of Hearth's own look. */
export const colours: readonly ColourToken[] = tokensIn(file.color)
  .filter(([, {$extensions}]) => $extensions?.hearth?.load)
  .map(([name, {$value, $description = '', $extensions}]) => ({
    name,
    property: property('color', name),
    light: $value as string,
    dark: $extensions?.mode?.dark ?? ($value as string),
    description: $description,
  }));

/** A scale, by its name in the file. */
export function scale(
  group: 'font-size' | 'font-weight' | 'line-height' | 'radius' | 'space' | 'rhythm' | 'target' | 'motion' | 'focus-width',
): ScaleToken[] {
  return tokensIn(file[group]).map(([name, {$value, $description = '', $extensions}]) => ({
    name: name === 'base' ? group : name,
    property: $extensions?.hearth?.load && property(group, name),
    value: Array.isArray($value) ? `cubic-bezier(${$value.join(', ')})` : `${String($value)}${$extensions?.hearth?.unit ?? ''}`,
    description: $description,
  }));
}

/** The tones of initials: their hues, and how light and how colourful the two of a pair are. */
export const tones = {
  hues: tokensIn(file.avatar.tone.hue).map(([, {$value}]) => $value as number),
  deep: file.avatar.tone.deep.$value,
  pale: file.avatar.tone.pale.$value,
  chroma: file.avatar.tone.chroma.$value,
};

/** `#0f6cbd` as numbers. */
export function rgbOf(hex: string): Rgb {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[\da-f]{2}/gi) ?? []).map((channel) => parseInt(channel, 16) / 255);
  return [red, green, blue];
}

/** A pair of tokens that are used together, with its contrast. */
export interface PairFigure {
  front: string;
  back: string;
  least: number;
  figure: number;
}

/** The contrast of each pair in which widgets use these colours. */
export const figures = (colourOf: (name: string) => string): PairFigure[] =>
  PAIRS.map(({front, back, least}) => ({front, back, least, figure: ratio(rgbOf(colourOf(front)), rgbOf(colourOf(back)))}));

/** A figure as it is written: rounded down, since 4.49 is not 4.5. */
export const written = (figure: number): string => (Math.floor(figure * 100) / 100).toFixed(2);

export {valueOf};
