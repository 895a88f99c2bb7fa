import {checkExif} from './exif.js';
import {ImageFaultError} from './format.js';
import type {Bytes, Format, ImageSize} from './format.js';

/** The bit of the extended header that says that the picture moves. */
const ANIMATED = 0x02;

/** WebP (RFC 9649). */
export const webp: Format = {
  type: 'image/webp',
  begins: (bytes) => bytes.startsWith('RIFF') && bytes.startsWith('WEBP', 8),
  read(bytes) {
    const end = bytes.u32(4, true) + 8;
    if (end > bytes.length) throw new ImageFaultError('damaged');
    // What stands behind the end is no part of the picture.
    if (end < bytes.length) throw new ImageFaultError('metadata');
    let canvas: ImageSize | undefined;
    let size: ImageSize | undefined;
    for (let at = 12; at < end;) {
      const name = bytes.ascii(at, 4);
      const length = bytes.u32(at + 4, true);
      const chunk = bytes.slice(at + 8, length);
      // Each chunk is of even length, by a byte that does not count.
      at += 8 + length + (length % 2);
      if (name === 'VP8X') {
        if ((chunk.u8(0) & ANIMATED) !== 0) throw new ImageFaultError('animated');
        canvas = {width: chunk.u24(4) + 1, height: chunk.u24(7) + 1};
      } else if (name === 'VP8 ' || name === 'VP8L') {
        if (size) throw new ImageFaultError('damaged');
        size = name === 'VP8 ' ? lossySize(chunk) : losslessSize(chunk);
      } else if (name === 'ANIM' || name === 'ANMF') throw new ImageFaultError('animated');
      else if (name === 'EXIF') checkExif(chunk.startsWith('Exif\0\0') ? chunk.slice(6) : chunk);
      else if (name !== 'ALPH' && name !== 'ICCP') throw new ImageFaultError('metadata');
    }
    // Of a still picture both say the same.
    if (!size || (canvas && (canvas.width !== size.width || canvas.height !== size.height))) throw new ImageFaultError('damaged');
    return size;
  },
};

/** The frame header of VP8 (RFC 6386, section 9.1). */
function lossySize(chunk: Bytes): ImageSize {
  const isKeyFrame = (chunk.u8(0) & 1) === 0;
  if (!isKeyFrame || !chunk.startsWith('\x9d\x01\x2a', 3)) throw new ImageFaultError('damaged');
  return {width: chunk.u16(6, true) & 0x3fff, height: chunk.u16(8, true) & 0x3fff};
}

/** The header of a lossless bitstream: 14 bits for each side, less one. */
function losslessSize(chunk: Bytes): ImageSize {
  if (chunk.u8(0) !== 0x2f) throw new ImageFaultError('damaged');
  const bits = chunk.u32(1, true);
  return {width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1};
}
