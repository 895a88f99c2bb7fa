import {checkExif} from './exif.js';
import {ImageFaultError} from './format.js';
import type {Bytes, Format, ImageSize} from './format.js';

/** Markers (ITU-T T.81, table B.1). */
const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;

/** A frame header, which says the size; three of its range are something else. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Tables, and where restarts are. */
const isTable = (marker: number): boolean => [0xc4, 0xcc, 0xdb, 0xdd].includes(marker);

/** JPEG. */
export const jpeg: Format = {
  type: 'image/jpeg',
  begins: (bytes) => bytes.startsWith('\xff\xd8\xff'),
  read(bytes) {
    let size: ImageSize | undefined;
    let hasScan = false;
    for (let at = 2; ;) {
      if (bytes.u8(at) !== 0xff) throw new ImageFaultError('damaged');
      const marker = bytes.u8(at + 1);
      at += 2;
      // Any number of these may stand before a marker.
      if (marker === 0xff) {
        at--;
        continue;
      }
      if (marker === END_OF_IMAGE) {
        if (!size || !hasScan) throw new ImageFaultError('damaged');
        // What stands behind the end is no part of the picture: often another one, with all that it tells.
        if (at < bytes.length) throw new ImageFaultError('metadata');
        return size;
      }
      if (marker === START_OF_IMAGE || isRestart(marker)) throw new ImageFaultError('damaged');
      const length = bytes.u16(at);
      if (length < 2) throw new ImageFaultError('damaged');
      const segment = bytes.slice(at + 2, length - 2);
      at += length;
      if (isFrame(marker)) {
        if (size) throw new ImageFaultError('damaged');
        size = {height: segment.u16(1), width: segment.u16(3)};
      } else if (marker === START_OF_SCAN) {
        hasScan = true;
        at = endOfScan(bytes, at);
      } else if (marker === COMMENT) throw new ImageFaultError('metadata');
      else if (isApplication(marker)) checkApplication(marker, segment);
      else if (!isTable(marker)) throw new ImageFaultError('damaged');
    }
  },
};

/** Where the next marker stands behind the data of a scan. */
function endOfScan(bytes: Bytes, start: number): number {
  for (let at = start; ; at++) {
    if (bytes.u8(at) !== 0xff) continue;
    const next = bytes.u8(at + 1);
    if (next !== 0 && !isRestart(next)) return at;
  }
}

/** What applications add: how dense and in which colours the picture is may stay, also an Exif block that says no more than that. */
function checkApplication(marker: number, segment: Bytes): void {
  if (marker === 0xe0 && (segment.startsWith('JFIF\0') || segment.startsWith('JFXX\0'))) return checkDensity(segment);
  if (marker === 0xe1 && segment.startsWith('Exif\0\0')) return checkExif(segment.slice(6));
  if (marker === 0xe2 && segment.startsWith('ICC_PROFILE\0')) return;
  if (marker === 0xee && segment.startsWith('Adobe')) return;
  throw new ImageFaultError('metadata');
}

/** The density may come with a small second picture, which may show what was cut off the first. */
function checkDensity(segment: Bytes): void {
  const hasThumbnail = segment.startsWith('JFXX\0') || segment.length > 14;
  if (hasThumbnail) throw new ImageFaultError('metadata');
}
