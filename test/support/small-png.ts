/** Pictures in few bytes: pngjs writes no palettes, and a picture of a user interface needs no more than a small one. */
import {crc32, deflateSync} from 'node:zlib';
import {PNG} from 'pngjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Colours that a picture keeps. All large areas are among them; what is rare, such as the edges of letters, takes the nearest. */
const COLOURS = 64;
/** How far apart those are at least, in eight-bit steps: else the shades of one edge would leave no room for the rest. */
const APART = 8;

/** The PNG of a picture without transparency, its colours as {@link fewerColours} leaves them. */
export function encodePng(picture: PNG): Buffer {
  const {width, height, data} = fewerColours(picture);
  const palette = new Map<number, number>();
  const indices = Buffer.alloc(width * height);
  for (let pixel = 0; pixel < indices.length; pixel++) {
    const colour = data.readUIntBE(pixel * 4, 3);
    let index = palette.get(colour);
    if (index === undefined) palette.set(colour, (index = palette.size));
    indices[pixel] = index;
  }
  // Each line begins with the number of its filter: none, which is best for a palette.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) indices.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.alloc(palette.size * 3);
  for (const [colour, index] of palette) colours.writeUIntBE(colour, index * 3, 3);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The same picture in its most frequent colours. Once done, doing it again changes nothing. */
export function fewerColours({width, height, data}: PNG): PNG {
  const frequency = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3);
    frequency.set(colour, (frequency.get(colour) ?? 0) + 1);
  }
  const kept: number[] = [];
  for (const [colour] of [...frequency].sort(([a, often], [b, other]) => other - often || a - b)) {
    if (kept.length < COLOURS && kept.every((other) => distance(colour, other) >= APART ** 2)) kept.push(colour);
  }
  const nearest = new Map<number, number>();
  for (const colour of frequency.keys()) {
    nearest.set(
      colour,
      kept.reduce((best, other) => (distance(colour, other) < distance(colour, best) ? other : best)),
    );
  }
  const reduced = new PNG({width, height});
  for (let at = 0; at < data.length; at += 4) {
    reduced.data.writeUIntBE(nearest.get(data.readUIntBE(at, 3)) ?? 0, at, 3);
    reduced.data[at + 3] = 255;
  }
  return reduced;
}

function distance(one: number, other: number): number {
  const channel = (shift: number) => ((one >> shift) & 255) - ((other >> shift) & 255);
  return channel(16) ** 2 + channel(8) ** 2 + channel(0) ** 2;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, check]);
}
