import {ImageFaultError} from './format.js';
import type {Bytes, Format, ImageSize} from './format.js';

/** A box of an ISO base media file (ISO/IEC 14496-12, section 4.2). */
interface Box {
  name: string;
  content: Bytes;
}

/** The bytes before the content of a box that has a version and flags. */
const VERSIONED = 4;

/** The items that are a picture, or put together from some. */
const PICTURES: ReadonlySet<string> = new Set(['av01', 'grid', 'iden', 'tmap']);

/** AVIF: an AV1 picture in an ISO base media file. */
export const avif: Format = {
  type: 'image/avif',
  begins: (bytes) => bytes.startsWith('ftyp', 4) && ['avif', 'avis'].some((brand) => brandsOf(bytes).includes(brand)),
  read(bytes) {
    let size: ImageSize | undefined;
    let hasData = false;
    for (const {name, content} of boxesIn(bytes)) {
      if (name === 'meta') size = readMeta(content.slice(VERSIONED));
      else if (name === 'mdat') hasData = content.length > 0;
      else if (name === 'moov' || name === 'moof') throw new ImageFaultError('animated');
      else if (name !== 'ftyp' && !isFiller({name, content})) throw new ImageFaultError('metadata');
    }
    if (!size || !hasData) throw new ImageFaultError('damaged');
    return size;
  },
};

/** The brands that the file says it is of. */
function brandsOf(bytes: Bytes): string[] {
  const length = Math.min(bytes.u32(0), bytes.length);
  const brands: string[] = [];
  // Between the major brand and the compatible ones stands a version.
  for (let at = 8; at + 4 <= length; at += 4) if (at !== 12) brands.push(bytes.ascii(at, 4));
  return brands;
}

function* boxesIn(bytes: Bytes): Generator<Box> {
  for (let at = 0; at < bytes.length;) {
    const short = bytes.u32(at);
    const name = bytes.ascii(at + 4, 4);
    const header = short === 1 ? 16 : 8;
    // A length of 1 says that it follows in full, of 0 that the box goes on to the end.
    const length = short === 1 ? bytes.uint(at + 8, 8) : short === 0 ? bytes.length - at : short;
    if (length < header) throw new ImageFaultError('damaged');
    yield {name, content: bytes.slice(at + header, length - header)};
    at += length;
  }
}

/** Room that is left, with nothing in it. */
function isFiller({name, content}: Box): boolean {
  if (name !== 'free' && name !== 'skip') return false;
  for (let at = 0; at < content.length; at++) if (content.u8(at) !== 0) return false;
  return true;
}

/** What the file says of its pictures: none but those, and the largest size of any. */
function readMeta(meta: Bytes): ImageSize {
  let size: ImageSize | undefined;
  for (const {name, content} of boxesIn(meta)) {
    if (name === 'iinf') checkItems(content);
    else if (name === 'iprp') size = sizeIn(content);
    else if (name === 'uuid' || name === 'xml ' || name === 'bxml') throw new ImageFaultError('metadata');
  }
  if (!size) throw new ImageFaultError('damaged');
  return size;
}

/** Refuses items that are no picture: Exif, XMP, addresses. */
function checkItems(info: Bytes): void {
  const isLong = info.u8(0) > 0;
  for (const {name, content} of boxesIn(info.slice(VERSIONED + (isLong ? 4 : 2)))) {
    if (name !== 'infe') throw new ImageFaultError('damaged');
    const version = content.u8(0);
    if (version < 2) throw new ImageFaultError('metadata');
    const type = content.ascii(VERSIONED + (version === 2 ? 4 : 6), 4);
    if (!PICTURES.has(type)) throw new ImageFaultError('metadata');
  }
}

function sizeIn(properties: Bytes): ImageSize | undefined {
  let size: ImageSize | undefined;
  for (const {name, content} of boxesIn(properties)) {
    if (name !== 'ipco') continue;
    for (const property of boxesIn(content)) {
      if (property.name === 'uuid') throw new ImageFaultError('metadata');
      if (property.name !== 'ispe') continue;
      const [width, height] = [property.content.u32(VERSIONED), property.content.u32(VERSIONED + 4)];
      size = {width: Math.max(width, size?.width ?? 0), height: Math.max(height, size?.height ?? 0)};
    }
  }
  return size;
}
