import type {ImageType} from '../images.js';

/**
 * Why a picture is not taken: it is none of the types that are (`type`), it ends too early or contradicts itself (`damaged`), it is too
 * large along a side (`range`), it moves (`animated`), it carries what does not belong to the picture, such as where it was taken
 * (`metadata`).
 */
export type ImageFault = 'type' | 'damaged' | 'range' | 'animated' | 'metadata';

/** A picture is not taken. */
export class ImageFaultError extends Error {
  override readonly name = 'ImageFaultError';
  readonly fault: ImageFault;
  constructor(fault: ImageFault) {
    super(fault);
    this.fault = fault;
  }
}

/** What a picture says of itself, in pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

/** One type of picture. */
export interface Format {
  type: ImageType;
  /** Whether the bytes begin as this type does. */
  begins(bytes: Bytes): boolean;
  /**
   * Reads the size, and sees to it that there is nothing but the picture.
   *
   * @throws {ImageFaultError}
   */
  read(bytes: Bytes): ImageSize;
}

/** Bytes that are read by position. What lies behind their end is `damaged`. */
export class Bytes {
  readonly #view: DataView;
  readonly length: number;

  constructor(bytes: Uint8Array, offset = 0, length = bytes.length - offset) {
    if (offset < 0 || length < 0 || offset + length > bytes.length) throw new ImageFaultError('damaged');
    this.#view = new DataView(bytes.buffer, bytes.byteOffset + offset, length);
    this.length = length;
  }

  /** The bytes from a position, as many as are given or all that follow. */
  slice(offset: number, length = this.length - offset): Bytes {
    return new Bytes(new Uint8Array(this.#view.buffer, this.#view.byteOffset, this.length), offset, length);
  }

  u8(offset: number): number {
    this.#need(offset, 1);
    return this.#view.getUint8(offset);
  }

  u16(offset: number, littleEndian = false): number {
    this.#need(offset, 2);
    return this.#view.getUint16(offset, littleEndian);
  }

  u24(offset: number): number {
    return this.u16(offset, true) | (this.u8(offset + 2) << 16);
  }

  u32(offset: number, littleEndian = false): number {
    this.#need(offset, 4);
    return this.#view.getUint32(offset, littleEndian);
  }

  /** A whole number of so many bytes, the highest first. */
  uint(offset: number, bytes: number): number {
    let value = 0;
    for (let at = 0; at < bytes; at++) value = value * 256 + this.u8(offset + at);
    return value;
  }

  /** Bytes as the characters that ASCII has for them. */
  ascii(offset: number, length: number): string {
    let text = '';
    for (let at = 0; at < length; at++) text += String.fromCharCode(this.u8(offset + at));
    return text;
  }

  /** Whether these bytes stand here; also where the end comes before. */
  startsWith(text: string, offset = 0): boolean {
    return offset + text.length <= this.length && this.ascii(offset, text.length) === text;
  }

  #need(offset: number, length: number): void {
    if (offset + length > this.length) throw new ImageFaultError('damaged');
  }
}
