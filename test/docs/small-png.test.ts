import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {PNG} from 'pngjs';
import {encodePng, fewerColours} from '../support/small-png.js';

/** A picture from a colour for each place. */
function picture(width: number, height: number, colourAt: (x: number, y: number) => number): PNG {
  const png = new PNG({width, height});
  for (let pixel = 0; pixel < width * height; pixel++) {
    png.data.writeUIntBE(colourAt(pixel % width, Math.floor(pixel / width)), pixel * 4, 3);
    png.data[pixel * 4 + 3] = 255;
  }
  return png;
}

describe('a small picture', () => {
  test('of few colours is read as it was', () => {
    const drawn = picture(7, 5, (x, y) => [0xfffdfa, 0x9a3d22, 0x1f5f8b, 0x000000][(x + y) % 4]!);
    const read = PNG.sync.read(encodePng(drawn));
    assert.deepEqual([read.width, read.height], [7, 5]);
    assert.ok(read.data.equals(drawn.data));
  });

  test('of many colours keeps those of its large areas exactly', () => {
    // A page of two colours with a strip of two thousand colours.
    const drawn = picture(100, 100, (x, y) => (y < 20 ? Math.imul(x * 7919 + y * 104729, 2654435761) >>> 8 : x < 50 ? 0xfffdfa : 0x2b2521));
    const {data} = PNG.sync.read(encodePng(drawn));
    const page = 20 * 100 * 4;
    assert.ok(data.subarray(page).equals(drawn.data.subarray(page)));
    assert.ok(encodePng(drawn).length < PNG.sync.write(drawn).length);
  });

  test('stays the same when its colours are reduced again', () => {
    const once = fewerColours(picture(64, 64, (x, y) => ((x * 4) << 16) + ((y * 4) << 8) + (x ^ y) * 4));
    assert.ok(fewerColours(once).data.equals(once.data));
  });
});
