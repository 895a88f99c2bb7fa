/** Pictures as cameras and people make them, and how one is chosen. */
import {along} from './stage.js';
import type {CardStage} from './stage.js';

/** Where a camera said that it was, as it stands in a file. */
export const PLACE = 'N53.5461 E009.9937';

export function drawn(width = 60, height = 40, type = 'image/jpeg'): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width, height});
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#336699';
  context.fillRect(0, 0, width, height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), type));
}

/** A JPEG with an Exif segment that has a GPS directory and a place in words, as a camera writes them. */
export async function withPlace(): Promise<File> {
  const bytes = new Uint8Array(await (await drawn()).arrayBuffer());
  const words = new TextEncoder().encode(PLACE);
  // TIFF header, one directory with one entry: tag 0x8825 (GPS), which leads to a directory behind it.
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const payload = [...new TextEncoder().encode('Exif'), 0, 0, ...tiff, ...words];
  const length = payload.length + 2;
  const segment = [0xff, 0xe1, length >> 8, length & 0xff, ...payload];
  return new File([new Uint8Array([...bytes.slice(0, 2), ...segment, ...bytes.slice(2)])], 'slip.jpg', {type: 'image/jpeg'});
}

/** The check sum of a chunk of a PNG. */
function crc(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum;
}

const words = (text: string): number[] => [...new TextEncoder().encode(text)];
const big = (value: number): number[] => [value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 0xff);
const little = (value: number): number[] => big(value).reverse();

/** A directory of Exif that leads to one of GPS, with a place in words. */
const EXIF = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...words(PLACE)];
const XMP = words(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${PLACE}</x:xmpmeta>`);

/** A PNG with a place in a text, in a text of any language, and in Exif. */
export async function pngWithPlace(): Promise<File> {
  const bytes = new Uint8Array(await (await drawn(60, 40, 'image/png')).arrayBuffer());
  const chunk = (name: string, data: number[]): number[] => {
    const body = new Uint8Array([...words(name), ...data]);
    return [...big(data.length), ...body, ...big(crc(body))];
  };
  const said = [
    ...chunk('tEXt', words(`Comment\0${PLACE}`)),
    ...chunk('iTXt', [...words('XML:com.adobe.xmp'), 0, 0, 0, 0, 0, ...XMP]),
    ...chunk('eXIf', EXIF),
  ];
  // After the signature and the header.
  return new File([new Uint8Array([...bytes.slice(0, 33), ...said, ...bytes.slice(33)])], 'slip.png', {type: 'image/png'});
}

/** The pixel of a WebP that is transparent: not every browser writes one, so that it stands here. */
const PIXEL = Uint8Array.from(atob('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=='), (letter) => letter.charCodeAt(0));

/** A picture through all of which one sees what is behind it. */
export const transparentWebp = (): File => new File([PIXEL], 'glass.webp', {type: 'image/webp'});

/** Beginnings of pictures, by their type, that say how large those are, and of which nothing more is there. */
export function headersOf(width: number, height: number): Record<string, File> {
  const two = (value: number): number[] => big(value).slice(2);
  const three = (value: number): number[] => little(value).slice(0, 3);
  const webp = (name: string, data: number[]): number[] => [
    ...words('RIFF'),
    ...little(64),
    ...words(`WEBP${name}`),
    ...little(data.length),
    ...data,
  ];
  const box = (name: string, ...content: number[]): number[] => [...big(content.length + 8), ...words(name), ...content];
  const properties = box('iprp', ...box('ipco', ...box('ispe', 0, 0, 0, 0, ...big(width), ...big(height))));
  const beginnings: Record<string, {type: string; bytes: number[]}> = {
    PNG: {type: 'image/png', bytes: [0x89, ...words('PNG\r\n\x1a\n'), ...big(13), ...words('IHDR'), ...big(width), ...big(height), 8, 6, 0, 0, 0]},
    JPEG: {
      type: 'image/jpeg',
      bytes: [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xff, 0xc2, 0, 11, 8, ...two(height), ...two(width), 1, 1, 0x11, 0],
    },
    'WebP (extended)': {type: 'image/webp', bytes: webp('VP8X', [0, 0, 0, 0, ...three(width - 1), ...three(height - 1)])},
    'WebP (lossless)': {type: 'image/webp', bytes: webp('VP8L', [0x2f, ...little(((width - 1) & 0x3fff) | (((height - 1) & 0x3fff) << 14))])},
    'WebP (lossy)': {type: 'image/webp', bytes: webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, ...little(width).slice(0, 2), ...little(height).slice(0, 2)])},
    AVIF: {type: 'image/avif', bytes: [...box('ftyp', ...words('avif'), 0, 0, 0, 0), ...box('meta', 0, 0, 0, 0, ...properties)]},
  };
  return Object.fromEntries(
    Object.entries(beginnings).map(([format, {type, bytes}]) => [format, new File([new Uint8Array(bytes)], 'picture', {type})]),
  );
}

/** A WebP of one pixel with a place in Exif and XMP. */
export function webpWithPlace(): File {
  const chunk = (name: string, data: number[]): number[] => [...words(name), ...little(data.length), ...data, ...(data.length % 2 ? [0] : [])];
  // Exif and XMP are there; one pixel by one.
  const body = [
    ...words('WEBP'),
    ...chunk('VP8X', [0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    ...PIXEL.slice(12),
    ...chunk('EXIF', EXIF),
    ...chunk('XMP ', XMP),
  ];
  return new File([new Uint8Array([...words('RIFF'), ...little(body.length), ...body])], 'slip.webp', {type: 'image/webp'});
}

/** Chooses a picture in the form of an answer. */
export async function choose({card}: CardStage, file: File): Promise<void> {
  const input = await along<HTMLInputElement>(card, 'hearth-card-composer', 'input[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}
