import {ImageFaultError} from './format.js';
import type {Bytes} from './format.js';

/**
 * What encoders write of their own accord, some browsers' among them, and what tells of the picture alone: how it lies, its resolution, its
 * colours, its size. By number: Exif 2.32, sections 4.6.4 and 4.6.5.
 */
const HARMLESS: ReadonlySet<number> = new Set([
  0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0112, 0x0115, 0x011a, 0x011b, 0x011c, 0x0128, 0x0213, 0x9000, 0x9101, 0xa000, 0xa001, 0xa002, 0xa003,
]);

/** The entry that leads to a further list of the same kind. */
const EXIF_LIST = 0x8769;
const ENTRY = 12;

/**
 * Refuses an Exif block that says more than how the picture is to be drawn: place, time, device, names, a second picture.
 *
 * @throws {ImageFaultError} `metadata`, also where it makes no sense.
 */
export function checkExif(block: Bytes): void {
  try {
    const order = block.ascii(0, 2);
    if (order !== 'II' && order !== 'MM') throw new ImageFaultError('metadata');
    const littleEndian = order === 'II';
    const pending = [block.u32(4, littleEndian)];
    // Lists may not lead in circles: two are all that a harmless block has.
    for (let lists = 0; pending.length > 0; lists++) {
      if (lists === 2) throw new ImageFaultError('metadata');
      pending.push(...listsBelow(block, pending.pop()!, littleEndian));
    }
  } catch {
    throw new ImageFaultError('metadata');
  }
}

/** Looks at one list of entries; gives where those below it are. */
function listsBelow(block: Bytes, offset: number, littleEndian: boolean): number[] {
  const entries = block.u16(offset, littleEndian);
  const below: number[] = [];
  for (let index = 0; index < entries; index++) {
    const entry = offset + 2 + index * ENTRY;
    const tag = block.u16(entry, littleEndian);
    if (tag === EXIF_LIST) below.push(block.u32(entry + 8, littleEndian));
    else if (!HARMLESS.has(tag)) throw new ImageFaultError('metadata');
  }
  // Behind the entries stands where a small second picture is, or 0.
  const next = offset + 2 + entries * ENTRY;
  if (next + 4 <= block.length && block.u32(next, littleEndian) !== 0) throw new ImageFaultError('metadata');
  return below;
}
