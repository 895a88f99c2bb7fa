import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {ImageFaultError} from '../../../src/server/images/formats/format.js';
import {readImage} from '../../../src/server/images/read.js';
import {avifOf, big, box, bytesOf, exifOf, jpegOf, little, pngOf, webpOf} from './pictures.js';

/** What becomes of a picture: its type, or why it is not taken. */
function verdict(bytes: Uint8Array): string {
  try {
    return readImage(bytes);
  } catch (error) {
    if (error instanceof ImageFaultError) return error.fault;
    throw error;
  }
}

const text = (said: string): Uint8Array => bytesOf(said);
const EXIF = text('Exif\0\0');

/** Tags of Exif: how the picture lies, which camera it was, when, and where. */
const [ORIENTATION, MODEL, DATE, PLACE] = [0x0112, 0x0110, 0x0132, 0x8825];
const HARMLESS = exifOf([ORIENTATION], {below: [0xa001, 0xa002, 0xa003]});

const makers = {
  'image/png': pngOf,
  'image/jpeg': jpegOf,
  'image/webp': webpOf,
  'image/avif': avifOf,
} satisfies Record<string, (size: {width?: number; height?: number}) => Uint8Array>;

describe('A picture', () => {
  for (const [type, make] of Object.entries(makers)) {
    it(`of type ${type} is taken as what it is, up to 4096 pixels a side`, () => {
      assert.equal(verdict(make({})), type);
      assert.equal(verdict(make({width: 4096, height: 1})), type);
      assert.equal(verdict(make({width: 1, height: 4096})), type);
      assert.equal(verdict(make({width: 4097, height: 1})), 'range');
      assert.equal(verdict(make({width: 1, height: 4097})), 'range');
    });

    it(`of type ${type} is not taken where any of its end is missing`, () => {
      const whole = make({});
      for (let length = 0; length < whole.length; length++) {
        const found = verdict(whole.slice(0, length));
        assert.ok(found === 'damaged' || found === 'type', `${length} of ${whole.length} bytes: ${found}`);
      }
    });

    it(`of type ${type} is not taken with something behind its end`, () => {
      assert.notEqual(verdict(bytesOf(make({}), 'PK hidden')), type);
    });
  }

  it('has a size', () => {
    assert.equal(verdict(pngOf({width: 0})), 'damaged');
    assert.equal(verdict(jpegOf({height: 0})), 'damaged');
    assert.equal(verdict(webpOf({width: 0})), 'damaged');
    assert.equal(verdict(avifOf({width: 0})), 'damaged');
    assert.equal(verdict(webpOf({kind: 'lossless', width: 300, height: 200})), 'image/webp');
    assert.equal(verdict(webpOf({kind: 'lossless', width: 5000, height: 200})), 'range');
  });

  it('is none where it only says so, and no script, no film, no page', () => {
    const others = [
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      '<?xml version="1.0"?><svg/>',
      'GIF89a\x01\0\x01\0',
      'BM',
      '%PDF-1.7',
      '',
    ];
    for (const other of [...others, '<!doctype html><script>alert(1)</script>', 'II*\0', '\0\0\0\x1cftypheic\0\0\0\0mif1heic']) {
      assert.equal(verdict(text(other)), 'type', other);
    }
    assert.equal(verdict(bytesOf('\x89PNG\r\n\x1a\n', '<svg onload=alert(1)>')), 'damaged');
  });

  it('says one thing of its size', () => {
    assert.equal(verdict(webpOf({flags: 0, width: 4, height: 4})), 'image/webp');
    assert.equal(verdict(webpOf({flags: 0, canvas: {width: 4, height: 5}})), 'damaged');
    const twice: [string, Uint8Array][] = [['IHDR', bytesOf(big(1), big(1), [8, 0, 0, 0, 0])]];
    assert.equal(verdict(pngOf({chunks: twice})), 'damaged');
    assert.equal(verdict(jpegOf({segments: [[0xc2, bytesOf(8, big(1, 2), big(1, 2), [1, 1, 0x11, 0])]]})), 'damaged');
    const large = box('meta', [0, 0, 0, 0], box('iprp', box('ipco', box('ispe', [0, 0, 0, 0], big(9000), big(1)))));
    assert.equal(verdict(avifOf({boxes: [large]})), 'range');
  });

  it('does not move', () => {
    assert.equal(verdict(pngOf({chunks: [['acTL', bytesOf(big(2), big(0))]]})), 'animated');
    assert.equal(verdict(webpOf({flags: 2})), 'animated');
    assert.equal(verdict(webpOf({chunks: [['ANIM', bytesOf(big(0), [0, 0])]]})), 'animated');
    assert.equal(verdict(avifOf({brand: 'avis', boxes: [box('moov', [])]})), 'animated');
  });
});

describe('What a picture carries beside what it shows', () => {
  it('is not taken: place, time, device, words, a second picture', () => {
    for (const tag of [PLACE, DATE, MODEL, 0x927c, 0x8298]) {
      for (const order of ['MM', 'II'] as const) {
        const block = exifOf([ORIENTATION, tag], {order});
        assert.equal(verdict(pngOf({chunks: [['eXIf', block]]})), 'metadata', `png ${tag} ${order}`);
        assert.equal(verdict(jpegOf({segments: [[0xe1, bytesOf(EXIF, block)]]})), 'metadata', `jpeg ${tag} ${order}`);
        assert.equal(verdict(webpOf({flags: 8, chunks: [['EXIF', block]]})), 'metadata', `webp ${tag} ${order}`);
        assert.equal(verdict(webpOf({flags: 8, chunks: [['EXIF', bytesOf(EXIF, block)]]})), 'metadata', `webp ${tag} ${order}`);
      }
      assert.equal(verdict(jpegOf({segments: [[0xe1, bytesOf(EXIF, exifOf([], {below: [tag]}))]]})), 'metadata', `below ${tag}`);
    }
    assert.equal(verdict(jpegOf({segments: [[0xe1, bytesOf(EXIF, exifOf([ORIENTATION], {next: 8}))]]})), 'metadata', 'a small second picture');
    assert.equal(verdict(jpegOf({segments: [[0xe1, bytesOf(EXIF, 'nothing that makes sense')]]})), 'metadata');
    assert.equal(verdict(jpegOf({segments: [[0xe1, text('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>')]]})), 'metadata');
    assert.equal(verdict(jpegOf({segments: [[0xed, text('Photoshop 3.0\x008BIM')]]})), 'metadata');
    assert.equal(verdict(jpegOf({segments: [[0xe2, text('MPF\0')]]})), 'metadata');
    assert.equal(verdict(jpegOf({segments: [[0xfe, text('At home')]]})), 'metadata');
    assert.equal(verdict(jpegOf({segments: [[0xe0, bytesOf('JFXX\0', 0x10)]]})), 'metadata');
    assert.equal(verdict(jpegOf({tail: jpegOf()})), 'metadata');
    for (const name of ['tEXt', 'zTXt', 'iTXt', 'tIME', 'caBX'])
      assert.equal(verdict(pngOf({chunks: [[name, text('Place\0Home')]]})), 'metadata', name);
    assert.equal(verdict(pngOf({tail: text('x')})), 'metadata');
    assert.equal(verdict(webpOf({flags: 4, chunks: [['XMP ', text('<x:xmpmeta/>')]]})), 'metadata');
    assert.equal(verdict(webpOf({chunks: [['NOTE', text('Home')]]})), 'metadata');
    assert.equal(verdict(webpOf({tail: text('x')})), 'metadata');
    for (const item of ['Exif', 'mime', 'uri ']) assert.equal(verdict(avifOf({items: ['av01', item]})), 'metadata', item);
    assert.equal(verdict(avifOf({boxes: [box('uuid', 'be7acfcb97a942e8', '<x:xmpmeta/>')]})), 'metadata');
    assert.equal(verdict(avifOf({boxes: [box('free', 'Home')]})), 'metadata');
  });

  it('is taken where it tells of the picture alone, as some browsers write of their own accord', () => {
    assert.equal(verdict(pngOf({chunks: [['sRGB', bytesOf(0)], ['eXIf', HARMLESS], ['pHYs', bytesOf(big(2835), big(2835), 1)]]})), 'image/png'); // oxfmt-ignore
    assert.equal(verdict(jpegOf({segments: [[0xe1, bytesOf(EXIF, HARMLESS)], [0xe2, text('ICC_PROFILE\0\x01\x01')], [0xee, text('Adobe\0d')]]})), 'image/jpeg'); // oxfmt-ignore
    assert.equal(
      verdict(
        webpOf({
          flags: 0x28,
          chunks: [
            ['ICCP', text('profile')],
            ['EXIF', HARMLESS],
          ],
        }),
      ),
      'image/webp',
    );
    assert.equal(verdict(avifOf({items: ['av01', 'grid'], boxes: [box('free', new Uint8Array(9))]})), 'image/avif');
  });
});

describe('Bytes that make no sense', () => {
  it('are refused in time, whatever they are', () => {
    const whole = Object.values(makers).map((make) => make({}));
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(), fc.integer({min: 0, max: 255})), {maxLength: 8}), (picture, changes) => {
        const bytes = picture.slice();
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        assert.equal(typeof verdict(bytes), 'string');
      }),
      {numRuns: 2000},
    );
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
        assert.equal(typeof verdict(bytes), 'string');
      }),
    );
    // Lists that lead in a circle, boxes that have no length, and a file that says it is endless.
    const circle = bytesOf('MM', big(42, 2), big(8), big(1, 2), big(0x8769, 2), big(4, 2), big(1), big(8), big(0));
    assert.equal(verdict(jpegOf({segments: [[0xe1, bytesOf(EXIF, circle)]]})), 'metadata');
    assert.equal(verdict(bytesOf(avifOf(), big(4), 'free')), 'damaged');
    assert.equal(verdict(bytesOf('RIFF', little(0xffffffff), 'WEBP')), 'damaged');
  });
});
