/** The arithmetic of contrast, as WCAG 2.2 defines it. No DOM. */

/** Red, green and blue of sRGB, each from 0 to 1. */
export type Rgb = readonly [number, number, number];

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [1, 1, 1];

/** Relative luminance: 0 for black, 1 for white. */
export function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours: from 1 to 21, whichever is in front. */
export function ratio(one: Rgb, other: Rgb): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** `one` with so much of `other` in it, 0 to 1. */
export const mix = (one: Rgb, other: Rgb, share: number): Rgb =>
  one.map((channel, index) => channel + (other[index]! - channel) * share) as [number, number, number];

/** `#0f6cbd`, as the screen rounds it. */
export const hex = (colour: Rgb): string =>
  `#${colour
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** A colour as the screen rounds it. */
const rounded = (colour: Rgb): Rgb => colour.map((channel) => Math.round(channel * 255) / 255) as [number, number, number];

/** The least contrast of a colour to any of several. */
const worst = (colour: Rgb, against: readonly Rgb[]): number => Math.min(...against.map((other) => ratio(colour, other)));

/**
 * The colour nearest to `colour`, on its way to black or to white, whose contrast to all of `against` is at least `least`. It goes on in the
 * direction in which it differs already, unless only the other one leads there; where neither does, it is whichever of black and white is
 * better.
 */
export function repair(colour: Rgb, against: readonly [Rgb, ...Rgb[]], least: number): Rgb {
  if (worst(colour, against) >= least) return colour;
  const [onward, back] = luminance(colour) < luminance(against[0]) ? [BLACK, WHITE] : [WHITE, BLACK];
  const pole = worst(onward, against) >= least || worst(onward, against) >= worst(back, against) ? onward : back;
  // Closer than a step of the screen, and then on the safe side.
  let [low, high] = [0, 1];
  for (let round = 0; round < 12; round++) {
    const middle = (low + high) / 2;
    if (worst(rounded(mix(colour, pole, middle)), against) >= least) high = middle;
    else low = middle;
  }
  return rounded(mix(colour, pole, high));
}

/** Reads a colour that the browser has computed: `rgb(...)` or `color(srgb ...)`. Nothing for any other notation. */
export function readColour(text: string): {colour: Rgb; alpha: number} | undefined {
  const [, notation, list = ''] = /^(rgba?\(|color\(srgb )([^)]*)\)$/.exec(text) ?? [];
  if (!notation) return undefined;
  const [red, green, blue, alpha = 1] = list
    .split(/[\s,/]+/)
    .map((number) => (number.endsWith('%') ? parseFloat(number) / 100 : Number(number) || 0));
  const scale = notation.startsWith('rgb') ? 255 : 1;
  return {colour: [red, green, blue].map((channel = 0) => Math.min(1, Math.max(0, channel / scale))) as [number, number, number], alpha};
}
