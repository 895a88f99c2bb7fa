/** The whole life of a thank-you, by keyboard alone: given, changed, kept close, answered, reported, hidden, asked about again, taken back. */
import assert from 'node:assert/strict';
import type {Locator} from 'playwright-core';
import {eventually} from './support/eventually.js';
import {stage} from './support/stage.js';
import {expectFocus, hasFocus, tabTo} from './support/visitor.js';
import type {Visitor} from './support/visitor.js';

const {journey} = stage();

const FIRST = 'Four of you, one mast, and nobody let go until it stood.';
const BETTER = 'Four of you, one mast in a squall, and nobody let go until it stood.';

/** Chooses from the menu of a button, with the arrow keys. */
async function chooseByKeys({page}: Visitor, button: Locator, item: string): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const choice = page.getByRole(/^(?:Thanks|Kept|To look|Decided)/.test(item) ? 'menuitemradio' : 'menuitem', {name: item});
  await choice.waitFor();
  for (let presses = 0; presses < 8 && !(await hasFocus(choice)); presses++) await page.keyboard.press('ArrowDown');
  await expectFocus(choice);
  await page.keyboard.press('Enter');
}

/** Shows another view of the wall. */
async function view(visitor: Visitor, name: string): Promise<void> {
  await chooseByKeys(visitor, visitor.wall.getByRole('button', {name: 'Show:'}), name);
  await visitor.wall.getByRole('button', {name: `Show: ${name}`}).waitFor();
}

const menu = (thanks: Locator): Locator => thanks.getByRole('button', {name: /^More for the thank-you/});

/** Writes into the field that has the focus, and sends it. */
async function write({page, wall}: Visitor, field: string, words: string): Promise<void> {
  await expectFocus(wall.getByRole('textbox', {name: field}));
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
}

journey(
  'given to three people and a group with a value, changed, kept close, answered, reported, hidden, asked about, taken back',
  async ({visitor, peer}) => {
    const ana = await visitor('ana');
    await ana.open();
    await tabTo(ana.page, ana.invitation);
    await ana.page.keyboard.press('Enter');
    await expectFocus(ana.recipients);
    for (const [letters, name] of [
      ['haddad', 'Bilal Haddad'],
      ['chiara', 'Chiara Bonetti'],
      ['dmitri', 'Dmitri Arlov'],
      ['canteen', 'Canteen'],
    ] as const) {
      await ana.page.keyboard.type(letters);
      await ana.wall.getByRole('option', {name}).first().waitFor();
      await ana.page.keyboard.press('ArrowDown');
      await ana.wall.getByRole('option', {name, selected: true}).waitFor();
      await ana.page.keyboard.press('Enter');
      await ana.wall.getByRole('button', {name: `Remove ${name}`}).waitFor();
    }
    await tabTo(ana.page, ana.words);
    await ana.page.keyboard.type(FIRST);
    await tabTo(ana.page, ana.wall.getByRole('checkbox', {name: 'Make room for one more'}));
    await ana.page.keyboard.press('Space');
    await ana.page.keyboard.press('Control+Enter');
    await ana.undoButton.waitFor();
    const host = await peer('chiara');
    // Nobody takes it back, so that it leaves by itself.
    await eventually(async () => assert.equal((await host.find(FIRST)).length, 1), 25_000);
    await ana.thanks(FIRST).getByText('Make room for one more').waitFor();

    await chooseByKeys(ana, menu(ana.thanks(FIRST)), 'Edit');
    await expectFocus(ana.wall.getByRole('textbox', {name: 'Your words'}));
    await ana.page.keyboard.press('Control+a');
    await write(ana, 'Your words', BETTER);
    await eventually(async () => assert.equal((await host.find(BETTER)).length, 1));

    const bilal = await visitor('bilal');
    await bilal.open();
    await view(bilal, 'Thanks to me');
    await chooseByKeys(bilal, menu(bilal.thanks(BETTER)), 'Keep it between us');
    await bilal.thanks(BETTER).getByText('Only for those it thanks').waitFor();
    await tabTo(bilal.page, bilal.thanks(BETTER).getByRole('button', {name: 'Reply'}));
    await bilal.page.keyboard.press('Enter');
    await write(bilal, 'Your reply', 'My hands still know every turn of that rope.');
    await expectFocus(bilal.thanks(BETTER));
    const stranger = await peer('farid');
    await eventually(async () => assert.deepEqual(await stranger.find(BETTER), []));

    const dmitri = await visitor('dmitri');
    await eventually(() => assert.equal(bilal.sent('hearth.kudos.replied.v1').length, 1));
    await dmitri.open();
    const seen = dmitri.thanks(BETTER);
    await tabTo(dmitri.page, seen.getByRole('button', {name: 'Replies'}));
    await dmitri.page.keyboard.press('Enter');
    await seen.getByText('My hands still know').waitFor();
    await chooseByKeys(dmitri, menu(seen), 'Report');
    await expectFocus(dmitri.wall.getByRole('radio', {name: 'It hurts somebody'}));
    await dmitri.page.keyboard.press('ArrowUp');
    assert.ok(await dmitri.wall.getByRole('radio', {name: 'Something else'}).isChecked());
    await dmitri.page.keyboard.press('Tab');
    await write(dmitri, 'Anything moderators should know? (optional)', 'I was not there; it was my brother.');
    await expectFocus(seen);

    const mod = await visitor('mod');
    await eventually(() => assert.equal(dmitri.sent('hearth.kudos.reported.v1').length, 1));
    await mod.open();
    await view(mod, 'To look at');
    const queued = mod.thanks(BETTER);
    await queued.getByText('I was not there').waitFor();
    await tabTo(mod.page, queued.getByRole('button', {name: 'Hide'}));
    await mod.page.keyboard.press('Enter');
    await write(mod, 'Reason', 'Please thank the right brother.');
    await queued.waitFor({state: 'detached'});
    const thanked = await peer('dmitri');
    await eventually(async () => assert.deepEqual(await thanked.find(BETTER), []));

    await ana.open();
    await ana.thanks(BETTER).getByText('Please thank the right brother.').waitFor();
    await tabTo(ana.page, ana.thanks(BETTER).getByRole('button', {name: 'Ask again'}));
    await ana.page.keyboard.press('Enter');
    await write(ana, 'Why should it be shown?', 'Both of them were there; I have a picture.');
    await ana.thanks(BETTER).getByText('You have asked again').waitFor();
    await eventually(() => assert.equal(ana.sent('hearth.kudos.appealed.v1').length, 1));
    await eventually(async () => {
      await mod.open();
      await view(mod, 'To look at');
      assert.equal(await queued.getByText('Both of them were there').count(), 1);
    });
    await tabTo(mod.page, queued.getByRole('button', {name: 'Show it again'}));
    await mod.page.keyboard.press('Enter');
    await queued.waitFor({state: 'detached'});
    await eventually(async () => assert.equal((await thanked.find(BETTER)).length, 1));

    await ana.open();
    await chooseByKeys(ana, menu(ana.thanks(BETTER)), 'Take back');
    await ana.page.keyboard.press('Enter');
    await ana.thanks(BETTER).waitFor({state: 'detached'});
    await eventually(async () => assert.deepEqual(await thanked.find(BETTER), []));
  },
);
