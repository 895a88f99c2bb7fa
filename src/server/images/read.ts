import {CARD_LIMITS} from '../../protocol/events/card.js';
import type {ImageType} from './images.js';
import {avif} from './formats/avif.js';
import {Bytes, ImageFaultError} from './formats/format.js';
import type {Format} from './formats/format.js';
import {jpeg} from './formats/jpeg.js';
import {png} from './formats/png.js';
import {webp} from './formats/webp.js';

const FORMATS: readonly Format[] = [png, jpeg, webp, avif];

/**
 * Says what type a picture is of by its own bytes, after it has looked at all of its parts: that it is whole, not too large, does not move,
 * and carries nothing that tells more than it shows. Nothing is decoded.
 *
 * @throws {ImageFaultError} where it is not taken.
 */
export function readImage(bytes: Uint8Array): ImageType {
  const all = new Bytes(bytes);
  const format = FORMATS.find((one) => one.begins(all));
  if (!format) throw new ImageFaultError('type');
  const {width, height} = format.read(all);
  if (width === 0 || height === 0) throw new ImageFaultError('damaged');
  if (Math.max(width, height) > CARD_LIMITS.imageSide) throw new ImageFaultError('range');
  return format.type;
}
