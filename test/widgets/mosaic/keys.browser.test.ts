/** The picture by keyboard: one stop for Tab, and arrows that go where one sees them go. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {manyTiles} from '../../../stories/support/tiles.js';
import type {Mosaic} from '../../../src/define/mosaic.js';
import {sendKeys} from '../../support/commands.js';
import {focused, until} from '../../support/page.js';
import {acting, button, buttons, closePages, focusedTile, ids, open} from './stage.js';

const boxOf = (mosaic: Mosaic, id: string) => button(mosaic, id).getBoundingClientRect();

/** Presses a key, and says whose tile has the focus then. */
async function after(press: string): Promise<string> {
  await sendKeys({press});
  const id = focusedTile();
  assert.ok(id !== undefined, `${press} left the picture`);
  return id!;
}

describe('keys in a mosaic', () => {
  afterEach(closePages);

  for (const dir of ['ltr', 'rtl'] as const)
    it(`go where one sees them go: ${dir}`, async () => {
      const {mosaic} = await open({dir, content: html`<hearth-mosaic .items=${manyTiles(45)}></hearth-mosaic>`});
      await acting(mosaic);
      await until('room', () => boxOf(mosaic, ids(mosaic)[0]!).width > 20);
      const start = ids(mosaic)[Math.floor(ids(mosaic).length / 2)]!;
      button(mosaic, start).focus();
      const from = boxOf(mosaic, start);
      const right = boxOf(mosaic, await after('ArrowRight'));
      assert.ok(right.x > from.x && Math.abs(right.y - from.y) < 2);
      assert.equal(await after('ArrowLeft'), start);
      const left = boxOf(mosaic, await after('ArrowLeft'));
      assert.ok(left.x < from.x && Math.abs(left.y - from.y) < 2);
      await sendKeys({press: 'ArrowRight'});
      const down = boxOf(mosaic, await after('ArrowDown'));
      assert.ok(down.y > from.y && Math.abs(down.x - from.x) <= from.width, 'the nearest below');
      button(mosaic, start).focus();
      const up = boxOf(mosaic, await after('ArrowUp'));
      assert.ok(up.y < from.y && Math.abs(up.x - from.x) <= from.width, 'the nearest above');
    });

  it('have Home and End in the row, and with Control in the picture', async () => {
    const {mosaic} = await open({content: html`<hearth-mosaic .items=${manyTiles(45)}></hearth-mosaic>`});
    await acting(mosaic);
    const all = ids(mosaic);
    button(mosaic, all[20]!).focus();
    const row = all.filter((id) => Math.abs(boxOf(mosaic, id).y - boxOf(mosaic, all[20]!).y) < 2);
    assert.isAbove(row.length, 2);
    assert.equal(await after('Home'), row[0]);
    assert.equal(await after('End'), row.at(-1));
    assert.equal(await after('Control+Home'), all[0]);
    assert.equal(await after('ArrowUp'), all[0], 'an edge is an edge');
    assert.equal(await after('Control+End'), all.at(-1));
    assert.equal(await after('ArrowDown'), all.at(-1));
    const before = boxOf(mosaic, all.at(-1)!);
    const page = boxOf(mosaic, await after('PageUp'));
    assert.isBelow(page.y, before.y);
    await after('PageDown');
  });

  it('are one stop for Tab, and come back to where one was', async () => {
    const {mosaic, page} = await open();
    await acting(mosaic);
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = 'before';
    page.prepend(link);
    const third = ids(mosaic)[2]!;
    button(mosaic, third).focus();
    await until('one stop', () => buttons(mosaic).filter(({tabIndex}) => tabIndex === 0).length === 1);
    assert.equal(buttons(mosaic).find(({tabIndex}) => tabIndex === 0)!.dataset.id, third);
    await sendKeys({press: 'Tab'});
    assert.isUndefined(focusedTile());
    await sendKeys({press: 'Shift+Tab'});
    assert.equal(focusedTile(), third);
    link.focus();
    for (let step = 0; step < 4 && focusedTile() === undefined; step++) await sendKeys({press: 'Tab'});
    assert.equal(focusedTile(), third);
  });

  it('reach a picture that was only looked at so far', async () => {
    const {mosaic} = await open();
    button(mosaic, ids(mosaic)[0]!).focus();
    await until('what acts', () => mosaic.actions !== undefined);
    await mosaic.updateComplete;
    assert.equal(await after('ArrowRight'), ids(mosaic)[1]);
    assert.ok(focused());
  });
});
