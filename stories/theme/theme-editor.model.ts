/** A theme in the making: what was chosen, and the CSS of it. No DOM. */
import {colours, scale} from './tokens.js';
import type {ColourToken, Mode} from './tokens.js';

/** A length that can be chosen, within what makes sense. */
export interface Slider {
  property: string;
  label: string;
  least: number;
  most: number;
  step: number;
  unit: string;
  value: number;
}

const sliderOf = (
  group: 'radius' | 'space' | 'target' | 'focus-width' | 'motion',
  name: string,
  label: string,
  least: number,
  most: number,
  step: number,
): Slider => {
  const {property = '', value} = scale(group).find((token) => token.name === name)!;
  const [, number = '0', unit = ''] = /^([\d.]+)(\D*)$/.exec(value) ?? [];
  return {property, label, least, most, step, unit, value: Math.min(Number(number), most)};
};

export const sliders: readonly Slider[] = [
  sliderOf('radius', 'radius', 'Corners of cards', 0, 28, 1),
  sliderOf('radius', 'small', 'Corners of fields', 0, 20, 1),
  sliderOf('radius', 'button', 'Corners of buttons', 0, 24, 1),
  sliderOf('space', 'space', 'Room', 0.5, 2, 0.05),
  sliderOf('target', 'target', 'Height of targets', 24, 64, 2),
  sliderOf('focus-width', 'focus-width', 'Ring of the focus', 2, 6, 1),
  sliderOf('motion', 'duration', 'Time to come to rest', 0, 600, 20),
];

/** What differs from Hearth's own look. */
export interface Draft {
  colours: Readonly<Record<Mode, Readonly<Record<string, string>>>>;
  lengths: Readonly<Record<string, number>>;
}

export const EMPTY: Draft = {colours: {light: {}, dark: {}}, lengths: {}};

export const colourIn = ({colours}: Draft, token: ColourToken, mode: Mode): string => colours[mode][token.name] ?? token[mode];
export const lengthIn = ({lengths}: Draft, {property, value}: Slider): number => lengths[property] ?? value;

/** The custom properties that a page has to set, and no other. */
export function declarations(draft: Draft): [property: string, value: string][] {
  const changed = colours.flatMap((token): [string, string][] => {
    const [light, dark] = [colourIn(draft, token, 'light'), colourIn(draft, token, 'dark')];
    if (light === token.light && dark === token.dark) return [];
    return [[token.property, light === dark ? light : `light-dark(${light}, ${dark})`]];
  });
  const lengths = sliders.flatMap((slider): [string, string][] =>
    lengthIn(draft, slider) === slider.value ? [] : [[slider.property, `${lengthIn(draft, slider)}${slider.unit}`]],
  );
  return [...changed, ...lengths];
}

/** What goes into the style sheet of a page. */
export function exported(draft: Draft): string {
  const lines = declarations(draft).map(([property, value]) => `  ${property}: ${value};`);
  return lines.length === 0 ? '/* Nothing is changed yet. */' : [':root {', ...lines, '}'].join('\n');
}
