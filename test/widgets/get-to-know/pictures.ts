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

/** Chooses a picture in the form of an answer. */
export async function choose({card}: CardStage, file: File): Promise<void> {
  const input = await along<HTMLInputElement>(card, 'hearth-card-composer', 'input[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}
