import {longerSide} from './card-image-side.js';

/** What a picture may be, before it is looked at any closer. */
const TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/avif'] as const;
const MAX_BYTES = 2 * 1024 * 1024;
const MAX_SIDE = 4096;

/** What an `<input type=file>` offers. */
export const ACCEPTED = TYPES.join(',');

/** Why a picture is not taken. */
export type ImageRefusal = 'type' | 'bytes' | 'side' | 'unreadable' | 'not-cleaned';

/** A picture that is not taken, and why. */
export class ImageError extends Error {
  override readonly name = 'ImageError';
  readonly refusal: ImageRefusal;
  constructor(refusal: ImageRefusal, cause?: unknown) {
    super(refusal, {cause});
    this.refusal = refusal;
  }
}

/** A picture that tells nothing but what is seen on it, and a canvas that shows it. */
export interface CleanPicture {
  blob: Blob;
  canvas: HTMLCanvasElement;
}

/**
 * Makes a picture anew from what is seen on it, so that nothing else leaves this device with it: not where it was taken, when, or with what.
 * It has the way up that its camera said.
 *
 * @throws {ImageError} where it is too large, is no picture that is taken here, or cannot be made anew.
 */
export async function clean(file: Blob): Promise<CleanPicture> {
  if (!(TYPES as readonly string[]).includes(file.type)) throw new ImageError('type');
  if (file.size > MAX_BYTES) throw new ImageError('bytes');
  const bytes = new Uint8Array(await file.arrayBuffer());
  // What a file calls itself says nothing: an SVG among them would be a program.
  if (!isRaster(bytes)) throw new ImageError('type');
  if ((longerSide(bytes) ?? 0) > MAX_SIDE) throw new ImageError('side');
  const bitmap = await createImageBitmap(file, {imageOrientation: 'from-image'}).catch((cause: unknown) => {
    throw new ImageError('unreadable', cause);
  });
  const {width, height} = bitmap;
  try {
    if (Math.max(width, height) > MAX_SIDE) throw new ImageError('side');
    const type = file.type === 'image/png' ? 'image/png' : 'image/jpeg';
    // A JPEG has no transparency: what one sees through would be black.
    const canvas = draw(bitmap, type === 'image/jpeg' ? 'white' : undefined);
    const blob = await encoded(canvas, type);
    if (blob.size > MAX_BYTES) throw new ImageError('bytes');
    return {blob, canvas};
  } finally {
    bitmap.close();
  }
}

/** A picture on a canvas, for pages on which an `<img>` cannot show it. */
export async function paint(picture: Blob): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(picture);
  try {
    return draw(bitmap);
  } finally {
    bitmap.close();
  }
}

/** Whether a file begins as a PNG, JPEG, WebP or AVIF does. */
function isRaster(bytes: Uint8Array): boolean {
  const at = (place: number, ...values: number[]) => values.every((value, index) => bytes[place + index] === value);
  const says = (place: number, word: string) => at(place, ...Array.from(word, (letter) => letter.charCodeAt(0)));
  return (
    at(0, 0x89, 0x50, 0x4e, 0x47) ||
    at(0, 0xff, 0xd8, 0xff) ||
    (says(0, 'RIFF') && says(8, 'WEBP')) ||
    (says(4, 'ftyp') && (says(8, 'avi') || says(8, 'mif1')))
  );
}

/** Draws a picture, on a ground where one is given. */
function draw(bitmap: ImageBitmap, ground?: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d');
  if (!context) throw new ImageError('not-cleaned');
  if (ground) {
    context.fillStyle = ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.drawImage(bitmap, 0, 0);
  return canvas;
}

/** The picture on a canvas as a file. Some browsers give none, to guard against being recognised: then it does not leave. */
function encoded(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    try {
      canvas.toBlob((blob) => (blob?.type === type ? resolve(blob) : reject(new ImageError('not-cleaned'))), type, 0.86);
    } catch (cause) {
      reject(new ImageError('not-cleaned', cause));
    }
  });
}
