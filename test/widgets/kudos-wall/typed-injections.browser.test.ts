/** What is typed or pasted into each question of a wall is text: it comes out as it went in, makes no element, asks for nothing. */
import {assert} from '@open-wc/testing';
import type {Said} from '../../../stories/support/seed.js';
import type {KudosWall} from '../../../src/define/kudos-wall.js';
import {normalizeText} from '../../../src/protocol/text.js';
import {assertOnlyOwnMarkup, Watch} from '../../support/harm.js';
import {allInside} from '../../support/page.js';
import {allSent, appears, article, closePages, find, open, press, said} from './stage.js';
import {answer, packs, wallOf} from './typing.js';

const texts = packs('\n', 400);

const id = (index: number): string => `thanks-${index}`;
/** A thank-you for each text. */
const thanks = texts.map((_, index): Said => ({id: id(index), from: 'chiara', to: ['bilal'], message: `Thank you for coat ${index}.`, ago: index}));
const limits = {ratePerMinute: 10_000};

let watch: Watch;
beforeEach(() => (watch = new Watch()));
afterEach(() => {
  closePages();
  watch.end();
});

/** Presses a button of a thank-you. */
const pressIn = (wall: KudosWall, index: number, action: string): Promise<HTMLElement> => press(article(wall, id(index)), `[data-do=${action}]`);

/** Checks what each thank-you says, and that it is nothing but text. */
function assertShown(wall: KudosWall, selector: string, times = 1): void {
  for (const [index, text] of texts.entries()) {
    const shown = Array.from(article(wall, id(index)).querySelectorAll(selector), ({textContent}) => textContent);
    assert.deepEqual(
      shown,
      Array.from({length: times}, () => normalizeText(text.join('\n'))),
    );
  }
  assertOnlyOwnMarkup(wall);
}

describe('Texts that want to be more than text, typed', () => {
  it('may be a reply: S5', async function () {
    this.timeout(40_000);
    const {host} = await open({said: thanks, as: 'bilal', limits});
    const wall = await wallOf(host, 'bilal');
    for (const [index, text] of texts.entries()) {
      await pressIn(wall, index, 'Reply');
      await answer(wall, text);
    }
    await allSent(wall);
    assertShown(wall, '[data-reply] .message');
    const theirs = await wallOf(host, 'chiara');
    for (const index of texts.keys()) await pressIn(theirs, index, 'Replies');
    await theirs.updateComplete;
    assertShown(theirs, '[data-reply] .message');
  });

  it('may be what moderators should know, their reason, and why they should decide again: S5', async function () {
    this.timeout(60_000);
    const {host} = await open({said: thanks, as: 'ana', limits});
    const anas = await wallOf(host, 'ana');
    for (const [index, text] of texts.entries()) {
      await pressIn(anas, index, 'menu');
      await appears(anas, '[role=menuitem]:focus');
      const report = allInside(find(anas, 'hearth-menu')!, '[role=menuitem]').find((item) => said(item) === 'Report')!;
      report.click();
      await answer(anas, text, 'other');
    }
    await allSent(anas);
    const queue = await wallOf(host, 'mod', 'To look at');
    assertShown(queue, '.decision q');
    for (const [index, text] of texts.entries()) {
      await pressIn(queue, index, 'hidden');
      await answer(queue, text);
    }
    await allSent(queue);
    const authors = await wallOf(host, 'chiara');
    assertShown(authors, '.ask q');
    for (const [index, text] of texts.entries()) {
      await pressIn(authors, index, 'appeal');
      await answer(authors, text);
    }
    await allSent(authors);
    const again = await wallOf(host, 'mod', 'To look at');
    assertShown(again, '.decision q', 2);
  });
});
