import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {arrange as arrangeItems, columnsFor, LARGEST} from '../../../src/widgets/mosaic/mosaic.layout.js';
import type {Picture} from '../../../src/widgets/mosaic/mosaic.layout.js';
import {TURN} from '../../../src/widgets/mosaic/mosaic.drawing.js';

/** Lays out the tiles of people with these ids. */
const arrange = (people: readonly string[], seed: string, wide: number): Picture => arrangeItems(people.map((id) => ({id})), seed, wide); // oxfmt-ignore

const ids = (min: number, max: number) => fc.uniqueArray(fc.string({minLength: 1, maxLength: 12}), {minLength: min, maxLength: max});
const columns = fc.constantFrom(1, 2, 3, 5, 8, 10, 15, 22);
const seeds = fc.string({maxLength: 8});

const cells = ({places}: Picture) => [...places.values()];
const rowsOf = (picture: Picture): number[] => Array.from({length: picture.rows}, (_, y) => cells(picture).filter((place) => place.y === y).length);

/** Which share of those who are in both pictures lie elsewhere in the second. */
function moved(before: Picture, after: Picture): number {
  const both = [...before.places].filter(([id]) => after.places.has(id));
  const elsewhere = both.filter(([id, {x, y}]) => after.places.get(id)!.x !== x || after.places.get(id)!.y !== y);
  return both.length === 0 ? 0 : elsewhere.length / both.length;
}

describe('where tiles lie', () => {
  it('is a place for each, inside, and no two share any of it', () => {
    fc.assert(
      fc.property(ids(0, 120), seeds, columns, (people, seed, wide) => {
        const picture = arrange(people, seed, wide);
        assert.deepEqual([...picture.places.keys()].sort(), [...people].sort());
        for (const {x, y, turn} of cells(picture)) {
          assert.ok(x >= 0 && x + 1 <= wide && y >= 0 && y + 1 <= picture.rows && Math.abs(turn) <= TURN, JSON.stringify({x, y, turn, wide}));
        }
        const places = cells(picture);
        places.forEach((one, index) => {
          for (const other of places.slice(index + 1)) assert.ok(Math.abs(one.x - other.x) >= 1 || Math.abs(one.y - other.y) >= 1);
        });
      }),
    );
  });

  it('is the same for everybody, in whichever order they come', () => {
    fc.assert(
      fc.property(ids(1, 60), seeds, columns, (people, seed, wide) => {
        assert.deepEqual([...arrange(people, seed, wide).places].sort(), [...arrange([...people].reverse(), seed, wide).places].sort());
      }),
    );
  });

  it('is not the order of names, of ids or of who came first', () => {
    const people = Array.from({length: 200}, (_, index) => `person-${String(index).padStart(3, '0')}`);
    const {places} = arrange(people, 'harbor', 15);
    const inPicture = [...places].sort(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([id]) => id);
    const steps = inPicture.slice(1).filter((id, index) => id > inPicture[index]!).length;
    assert.ok(Math.abs(steps / 199 - 0.5) < 0.12, `${steps} of 199 neighbours are in order: chance would give half`);
    const elsewhere = [...arrange(people, 'orchard', 15).places].filter(([id, {x, y}]) => places.get(id)!.x === x && places.get(id)!.y === y);
    assert.ok(elsewhere.length < 20, 'another space has another picture');
  });

  it('has no gap inside: the tiles of a row lie side by side, each row in the gaps of the one above', () => {
    fc.assert(
      fc.property(ids(1, 120), seeds, columns, (people, seed, wide) => {
        const picture = arrange(people, seed, wide);
        let above: number | undefined;
        for (let y = 0; y < picture.rows; y++) {
          const row = cells(picture).filter((place) => place.y === y).map(({x}) => x).sort((a, b) => a - b); // oxfmt-ignore
          row.slice(1).forEach((x, index) => assert.equal(x - row[index]!, 1));
          if (above !== undefined && row.length < wide) assert.equal(Math.abs(above - row[0]!) % 1, 0.5);
          above = row[0];
        }
      }),
    );
  });

  it('leaves nobody alone in the last row', () => {
    for (let count = 2; count <= 400; count++) {
      const wide = columnsFor(count, 760);
      const rows = rowsOf(arrange(Array.from({length: count}, (_, index) => `p${index}`), 'x', wide)); // oxfmt-ignore
      assert.equal(rows.reduce((sum, row) => sum + row), count); // oxfmt-ignore
      assert.ok(Math.max(...rows) <= wide);
      assert.ok(rows.at(-1)! > 1 || wide < 3, `${count} tiles: ${rows.join(' ')}`);
      assert.ok(rows.length < 2 || rows.at(-1)! <= rows.at(-2)! + 1, `${count} tiles: ${rows.join(' ')}`);
    }
  });

  it('changes by one row at most when a tile comes or goes, and by one cell in it', () => {
    fc.assert(
      fc.property(ids(31, 160), seeds, fc.constantFrom(8, 10, 12, 15), (people, seed, wide) => {
        const before = arrange(people.slice(1), seed, wide);
        const after = arrange(people, seed, wide);
        for (const [id, {x, y}] of before.places) {
          const now = after.places.get(id)!;
          assert.ok(Math.abs(now.y - y) <= 1, `${y} to ${now.y}`);
          // More only in the last three rows, which share what there is.
          if (now.y === y && y < before.rows - 3) assert.ok(Math.abs(now.x - x) <= 1, `${x} to ${now.x} of ${wide}, row ${y} of ${before.rows}`);
        }
        assert.equal(moved(after, before), moved(before, after), 'leaving undoes coming');
      }),
      {numRuns: 200},
    );
  });

  // Found by trying: the shares are of those who lie elsewhere afterwards, in the middle and at the 95th of a hundred.
  for (const [count, usual, seldom] of [
    [60, 0.45, 0.7],
    [150, 0.25, 0.5],
    [500, 0.25, 0.45],
    [2000, 0.25, 0.45],
  ] as const) {
    it(`is the same for most of ${count} when one more comes`, () => {
      const wide = columnsFor(count, 760);
      const shares = Array.from({length: 60}, (_, round) => {
        const people = Array.from({length: count}, (_, index) => `person ${round} ${index}`);
        return moved(arrange(people, 'harbor', wide), arrange([...people, `newcomer ${round}`], 'harbor', wide));
      }).sort((a, b) => a - b);
      assert.ok(shares[30]! < usual && shares[57]! < seldom, `${Math.round(shares[30]! * 100)} % usually, ${Math.round(shares[57]! * 100)} % seldom`);
    });
  }
});

describe('how wide the picture is', () => {
  it('leaves every tile large enough to be hit, and none larger than it should be', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 3000}), fc.integer({min: 240, max: 2400}), (tiles, room) => {
        const wide = columnsFor(tiles, room);
        assert.ok(wide >= 1 && room / wide >= 24, `${room} / ${wide}`);
        assert.ok(Math.min(room, wide * LARGEST) / wide <= LARGEST);
      }),
    );
  });

  it('seldom changes: between five and two thousand tiles it has fifteen values', () => {
    const widths = new Set(Array.from({length: 1996}, (_, index) => columnsFor(index + 5, 1200)));
    assert.ok(widths.size <= 15, [...widths].join());
  });
});
