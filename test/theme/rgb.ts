import type {Rgb} from '../../src/elements/contrast.js';

/** `#0f6cbd` as numbers. */
export function rgb(hex: string): Rgb {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  const channels = [red, green, blue].map((channel) => parseInt(channel, 16) / 255);
  if (channels.some(Number.isNaN)) throw new Error(`${hex} is not #rrggbb.`);
  return channels as [number, number, number];
}
