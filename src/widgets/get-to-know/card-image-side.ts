/**
 * The longer side of a PNG, JPEG, WebP or AVIF by what the file says of itself, so that nothing needs to be decoded; nothing where it does not
 * say so where it should. A small file can be a picture of which one alone fills the memory.
 */
export function longerSide(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return sidesIn(view)?.reduce((one, other) => Math.max(one, other));
  } catch (error) {
    // It ends before it has said so.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const says = (view: DataView, at: number, word: string): boolean =>
  [...word].every((letter, index) => view.getUint8(at + index) === letter.charCodeAt(0));

function sidesIn(view: DataView): number[] | undefined {
  if (says(view, 1, 'PNG')) return [view.getUint32(16), view.getUint32(20)];
  if (says(view, 0, 'RIFF')) return sidesOfWebp(view);
  return says(view, 4, 'ftyp') ? sidesOfAvif(view) : sidesOfJpeg(view);
}

/** WebP (RFC 9649): the canvas of an extended one, else the frame. */
function sidesOfWebp(view: DataView): number[] | undefined {
  const at = 20;
  // Three bytes each, and one that belongs to what stands before them.
  if (says(view, 12, 'VP8X')) return [4, 7].map((place) => (view.getUint32(at + place - 1, true) >>> 8) + 1);
  if (says(view, 12, 'VP8L')) return [0, 14].map((shift) => ((view.getUint32(at + 1, true) >>> shift) & 0x3fff) + 1);
  return [6, 8].map((place) => view.getUint16(at + place, true) & 0x3fff);
}

/** `ispe`, the name of the box that says how large a picture is. */
const ISPE = 0x69737065;

/** AVIF: what its boxes say of each picture in it, of which one is the whole. */
function sidesOfAvif(view: DataView): number[] | undefined {
  const sides: number[] = [];
  for (let at = 0; at + 16 <= view.byteLength; at++) if (view.getUint32(at) === ISPE) sides.push(view.getUint32(at + 8), view.getUint32(at + 12));
  return sides.length > 0 ? sides : undefined;
}

/** JPEG (ITU-T T.81): from marker to marker until the frame header; three of its range are something else. */
function sidesOfJpeg(view: DataView): number[] | undefined {
  for (let at = 2; view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return [view.getUint16(at + 5), view.getUint16(at + 7)];
    // Any number of these may stand before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
