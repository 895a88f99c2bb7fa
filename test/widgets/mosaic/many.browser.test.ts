/** The picture of a company of two thousand, over a real host, which gives it in pages. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import type {Identity} from '../../../src/server/identity.js';
import type {SeedTile} from '../../../demo/seed/tiles.js';
import type {Mosaic} from '../../../src/define/mosaic.js';
import {TILE_COLOURS, TILE_PATTERNS, TILE_SHAPES} from '../../../src/protocol/events/tile-look.js';
import {manyTiles} from '../../../stories/support/tiles.js';
import {emulateMedia, engine, sendKeys} from '../../support/commands.js';
import {allInside, seen, until} from '../../support/page.js';
import {acting, button, buttons, closePages, focusedTile, ids, names, open, refresh, tileOf} from './stage.js';

const MANY = 2000;

/** A number in letters, so that every digit that is found comes from elsewhere. */
const letters = (number: number): string => [...number.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('');

const company: Identity[] = Array.from({length: MANY}, (_, index) => ({
  id: `c-${letters(index)}`,
  name: `Colleague ${letters(index)}`,
  roles: ['member'],
  spaces: ['harbor'],
}));
const oneOf = <Name>(names: readonly Name[], index: number): Name => names[index % names.length]!;
const tiles: SeedTile[] = company.map(({id, name}, index) =>
  tileOf(id, `Words of ${name}`, {
    colour: oneOf(TILE_COLOURS, index),
    accent: oneOf(TILE_COLOURS, index + 5),
    pattern: oneOf(TILE_PATTERNS, index),
    shape: oneOf(TILE_SHAPES, index),
  }),
);

/** Rows that have a gap in them, or tiles that share a place. */
function flaws({picture}: Mosaic): string[] {
  const rows = new Map<number, number[]>();
  for (const {x, y} of picture.places.values()) rows.set(y, [...(rows.get(y) ?? []), x]);
  return [...rows].flatMap(([y, row]) => {
    const xs = row.sort((a, b) => a - b);
    return xs.slice(1).some((x, index) => x - xs[index]! !== 1) ? [`row ${y}: ${xs.join(' ')}`] : [];
  });
}

describe('a mosaic of two thousand', () => {
  afterEach(closePages);

  // A whole company may have placed theirs in one moment: by an import, say.
  for (const [how, clock] of [
    ['one after the other', undefined],
    ['all at once', () => Date.UTC(2025, 2, 12, 12)],
  ] as const)
    it(`shows all that the host has, lets one go through it, closes gaps and counts nobody: placed ${how}`, async function () {
      this.timeout(120_000);
      const {mosaic, host} = await open({tiles, others: company, clock});
      await until('all of them', () => buttons(mosaic).length === MANY);
      assert.sameMembers(ids(mosaic), company.map(({id}) => id)); // oxfmt-ignore
      assert.deepEqual(flaws(mosaic), []);
      const {width} = buttons(mosaic)[0]!.getBoundingClientRect();
      assert.isAtLeast(width, 24, 'each can be hit');
      assert.isAtMost(mosaic.picture.columns * width, mosaic.clientWidth, 'and the picture is no wider than its place');

      await acting(mosaic);
      const order = ids(mosaic);
      button(mosaic, order[0]!).focus();
      await sendKeys({press: 'Control+End'});
      assert.equal(focusedTile(), order.at(-1));
      await sendKeys({press: 'ArrowUp'});
      const above = mosaic.picture.places.get(focusedTile()!)!;
      assert.equal(above.y, mosaic.picture.rows - 2);
      await sendKeys({press: 'ArrowLeft'});
      assert.deepEqual({...mosaic.picture.places.get(focusedTile()!)!, turn: 0}, {x: above.x - 1, y: above.y, turn: 0});
      const gone = focusedTile()!;

      let fewest = MANY;
      const watching = new MutationObserver(() => (fewest = Math.min(fewest, buttons(mosaic).length)));
      watching.observe(mosaic.shadowRoot!, {childList: true, subtree: true});
      await host.state(gone, {type: 'hearth.mosaic.tile_removed.v1', data: {}});
      await refresh(mosaic);
      await until('one less', () => buttons(mosaic).length === MANY - 1);
      watching.disconnect();
      assert.isAtLeast(fewest, MANY - 1, 'nobody else was gone meanwhile');
      assert.notInclude(ids(mosaic), gone);
      assert.deepEqual(flaws(mosaic), []);
      assert.equal(allInside(mosaic, 'svg use').length, MANY - 1);
      assert.ok(focusedTile() !== undefined && focusedTile() !== gone, 'the focus is on one that lies near');

      const said = `${seen(mosaic)} ${Object.values(names(mosaic)).join(' ')} ${document.body.innerText}`;
      assert.notMatch(said.replaceAll(mosaic.localName, ''), /\b(?:1,?999|2,?000)\b/);
      assert.notMatch(Object.values(names(mosaic)).join(' '), /\p{Nd}/u);
    });

  // Elsewhere nobody can say that motion is welcome.
  if (engine === 'chromium')
    for (const [way, dir] of [
      ['left to right', 'ltr'],
      ['right to left', 'rtl'],
    ] as const)
      it(`closes a gap softly among two thousand, too: all that moves in sight glides, and nothing else (${way})`, async function () {
        this.timeout(30_000);
        await emulateMedia({reducedMotion: 'no-preference'});
        const items = manyTiles(2000);
        const {mosaic} = await open({dir, content: html`<hearth-mosaic .items=${items}></hearth-mosaic>`});
        await acting(mosaic);
        await until('all', () => allInside(mosaic, 'use').length === 2000);
        await mosaic.updateComplete;
        // As somebody who looks at the middle of it.
        const gone = mosaic.tiles[900]!.id;
        button(mosaic, gone).scrollIntoView({block: 'start'});
        const rects = () => new Map(buttons(mosaic).map((one) => [one.dataset.id!, one.getBoundingClientRect()]));
        const before = rects();
        mosaic.items = items.filter(({id}) => id !== gone);
        await mosaic.updateComplete;
        const after = rects();
        const isInSight = ({left, right, top, bottom}: DOMRect) => right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
        const moved = [...after].filter(([id, now]) => {
          const then = before.get(id)!;
          return Math.hypot(then.x - now.x, then.y - now.y) > 1;
        });
        const expected = moved.filter(([id, now]) => isInSight(now) || isInSight(before.get(id)!)).map(([id]) => id);
        const drawn = allInside<SVGElement>(mosaic, '.picture use');
        const gliding = mosaic.tiles.filter((_, index) => drawn[index]!.getAnimations().length > 0);
        assert.isAbove(expected.length, 120);
        assert.isBelow(expected.length, moved.length, 'some of it is out of sight');
        assert.equal(gliding.length, expected.length);
        assert.sameMembers(
          gliding.map(({id}) => id),
          expected,
        );
        closePages();
        await emulateMedia({reducedMotion: 'reduce'});
      });
});
