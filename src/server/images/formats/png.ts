import {checkExif} from './exif.js';
import {ImageFaultError} from './format.js';
import type {Format, ImageSize} from './format.js';

const SIGNATURE = '\x89PNG\r\n\x1a\n';

/** The chunks that say what the picture looks like (PNG, third edition, section 5.6); `iDOT` tells one decoder where to cut. */
const OF_THE_PICTURE: ReadonlySet<string> = new Set([
  ...['PLTE', 'IDAT', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD', 'hIST', 'pHYs', 'sPLT', 'iDOT'],
]);

/** Portable Network Graphics. */
export const png: Format = {
  type: 'image/png',
  begins: (bytes) => bytes.startsWith(SIGNATURE),
  read(bytes) {
    let size: ImageSize | undefined;
    let hasData = false;
    for (let at = SIGNATURE.length; ;) {
      const length = bytes.u32(at);
      const name = bytes.ascii(at + 4, 4);
      const chunk = bytes.slice(at + 8, length);
      at += length + 12;
      if ((name === 'IHDR') === (size !== undefined)) throw new ImageFaultError('damaged');
      if (name === 'IHDR') size = {width: chunk.u32(0), height: chunk.u32(4)};
      else if (name === 'IEND') {
        if (!size || !hasData || length > 0 || at > bytes.length) throw new ImageFaultError('damaged');
        // What stands behind the end is no part of the picture.
        if (at < bytes.length) throw new ImageFaultError('metadata');
        return size;
      } else if (name === 'acTL' || name === 'fcTL' || name === 'fdAT') throw new ImageFaultError('animated');
      else if (name === 'eXIf') checkExif(chunk);
      else if (!OF_THE_PICTURE.has(name)) throw new ImageFaultError('metadata');
      hasData ||= name === 'IDAT' && length > 0;
    }
  },
};
