import {deflateSync} from 'node:zlib';

/** What a picture is made of, where it is not simply small and good. */
export interface PngParts {
  width?: number;
  height?: number;
  /** Further chunks, before the data. */
  chunks?: readonly [name: string, data: Uint8Array][];
  /** Behind the end. */
  tail?: Uint8Array;
}

export const bytesOf = (...parts: (string | number | readonly number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((character) => character.charCodeAt(0)) : typeof part === 'number' ? [part] : [...part],
    ),
  );

/** A whole number as so many bytes, the highest first. */
export const big = (value: number, length = 4): number[] => Array.from({length}, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) & 0xff);
/** The same, the lowest first. */
export const little = (value: number, length = 4): number[] => big(value, length).reverse();

const CRC = Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
const crc = (bytes: Uint8Array): number => ~bytes.reduce((value, byte) => CRC[(value ^ byte) & 0xff]! ^ (value >>> 8), -1) >>> 0;

const chunk = (name: string, data: Uint8Array): Uint8Array => bytesOf(big(data.length), name, data, big(crc(bytesOf(name, data))));

/** A PNG picture: grey, and black. */
export function pngOf({width = 4, height = 4, chunks = [], tail = bytesOf()}: PngParts = {}): Uint8Array<ArrayBuffer> {
  const rows = deflateSync(new Uint8Array(Math.min(height, 64) * (Math.min(width, 64) + 1)));
  return bytesOf(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', bytesOf(big(width), big(height), [8, 0, 0, 0, 0])),
    ...chunks.map(([name, data]) => chunk(name, data)),
    chunk('IDAT', rows),
    chunk('IEND', bytesOf()),
    tail,
  );
}

const segment = (marker: number, ...parts: (string | number | readonly number[] | Uint8Array)[]): Uint8Array => {
  const data = bytesOf(...parts);
  return bytesOf([0xff, marker], big(data.length + 2, 2), data);
};

export interface JpegParts {
  width?: number;
  height?: number;
  /** Further segments, before the frame. */
  segments?: readonly [marker: number, data: Uint8Array][];
  tail?: Uint8Array;
}

/** A JPEG file as far as its structure goes: tables, a frame, a scan in which some bytes look like markers. */
export function jpegOf({width = 4, height = 4, segments = [], tail = bytesOf()}: JpegParts = {}): Uint8Array<ArrayBuffer> {
  return bytesOf(
    [0xff, 0xd8],
    segment(0xe0, 'JFIF\0', [1, 1, 0], big(1, 2), big(1, 2), [0, 0]),
    ...segments.map(([marker, data]) => segment(marker, data)),
    segment(0xdb, 0, new Uint8Array(64).fill(1)),
    segment(0xc0, 8, big(height, 2), big(width, 2), [1, 1, 0x11, 0]),
    segment(0xc4, 0, new Uint8Array(16), []),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
    [0xff, 0xff, 0xd9],
    tail,
  );
}

const riffChunk = (name: string, data: Uint8Array): Uint8Array => bytesOf(name, little(data.length), data, data.length % 2 ? 0 : []);

export interface WebpParts {
  width?: number;
  height?: number;
  kind?: 'lossy' | 'lossless';
  /** Bits of the extended header; without it there is none. */
  flags?: number;
  /** What the extended header says of the size, where it says something else. */
  canvas?: {width: number; height: number};
  chunks?: readonly [name: string, data: Uint8Array][];
  tail?: Uint8Array;
}

/** A WebP file as far as its structure goes. */
export function webpOf({
  width = 4,
  height = 4,
  kind = 'lossy',
  flags,
  canvas,
  chunks = [],
  tail = bytesOf(),
}: WebpParts = {}): Uint8Array<ArrayBuffer> {
  const of = canvas ?? {width, height};
  const picture =
    kind === 'lossy'
      ? riffChunk('VP8 ', bytesOf([0x10, 0, 0], [0x9d, 0x01, 0x2a], little(width, 2), little(height, 2), [1, 2, 3]))
      : riffChunk('VP8L', bytesOf(0x2f, little(((width - 1) | ((height - 1) << 14)) >>> 0), [9]));
  const body = bytesOf(
    'WEBP',
    ...(flags === undefined ? [] : [riffChunk('VP8X', bytesOf([flags, 0, 0, 0], little(of.width - 1, 3), little(of.height - 1, 3)))]),
    picture,
    ...chunks.map(([name, data]) => riffChunk(name, data)),
  );
  return bytesOf('RIFF', little(body.length), body, tail);
}

export const box = (name: string, ...parts: (string | number | readonly number[] | Uint8Array)[]): Uint8Array => {
  const data = bytesOf(...parts);
  return bytesOf(big(data.length + 8), name, data);
};

export interface AvifParts {
  width?: number;
  height?: number;
  brand?: string;
  /** The types of the items in it. */
  items?: readonly string[];
  /** Further boxes at the end. */
  boxes?: readonly Uint8Array[];
}

/** An AVIF file as far as its structure goes. */
export function avifOf({width = 4, height = 4, brand = 'avif', items = ['av01'], boxes = []}: AvifParts = {}): Uint8Array<ArrayBuffer> {
  const infos = items.map((type, index) => box('infe', [2, 0, 0, 0], big(index + 1, 2), [0, 0], type, 0));
  return bytesOf(
    box('ftyp', brand, big(0), 'mif1', 'miaf'),
    box(
      'meta',
      [0, 0, 0, 0],
      box('hdlr', [0, 0, 0, 0], big(0), 'pict', new Uint8Array(12), 0),
      box('pitm', [0, 0, 0, 0], big(1, 2)),
      box('iinf', [0, 0, 0, 0], big(infos.length, 2), ...infos),
      box('iprp', box('ipco', box('ispe', [0, 0, 0, 0], big(width), big(height)), box('pixi', [0, 0, 0, 0], [1, 8]))),
    ),
    box('mdat', [1, 2, 3, 4]),
    ...boxes,
  );
}

/** An Exif block: entries of one value of four bytes, of which one may lead to a further list. */
export function exifOf(
  tags: readonly number[],
  {below, next = 0, order = 'MM'}: {below?: readonly number[]; next?: number; order?: 'MM' | 'II'} = {},
): Uint8Array {
  const number = order === 'MM' ? big : little;
  const entry = (tag: number, value: number) => [...number(tag, 2), ...number(4, 2), ...number(1), ...number(value)];
  const own = [...tags, ...(below ? [0x8769] : [])];
  const end = 8 + 2 + own.length * 12 + 4;
  return bytesOf(
    order,
    number(42, 2),
    number(8),
    number(own.length, 2),
    ...own.map((tag) => entry(tag, tag === 0x8769 ? end : 1)),
    number(next),
    ...(below ? [number(below.length, 2), ...below.map((tag) => entry(tag, 1)), number(0)] : []),
  );
}
