/** Everything by keyboard alone: no journey here touches a pointer. */
import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {eventually} from './support/eventually.js';
import {stage} from './support/stage.js';
import {expectFocus, tabTo, whereFocusIs} from './support/visitor.js';
import type {Visitor} from './support/visitor.js';

const {journey} = stage();

/** Goes down the list to somebody: others may stand there too, while the last letters are on their way. */
async function pointAt({wall, page}: Visitor, name: RegExp): Promise<void> {
  await wall.getByRole('option', {name}).waitFor();
  await eventually(async () => {
    await page.keyboard.press('ArrowDown');
    assert.ok(await wall.getByRole('option', {name, selected: true}).isVisible(), 'another one is pointed at');
  });
}

/** How the page looks to whoever goes through it, and that it does. */
const sights: readonly {sight: string; media?: Parameters<Page['emulateMedia']>[0]; dir?: 'rtl'; holds: string}[] = [
  {sight: 'in light', media: {colorScheme: 'light'}, holds: 'matchMedia("(prefers-color-scheme: light)").matches'},
  {sight: 'in dark', media: {colorScheme: 'dark'}, holds: 'matchMedia("(prefers-color-scheme: dark)").matches'},
  {sight: 'from right to left', dir: 'rtl', holds: 'getComputedStyle(document.querySelector("hearth-kudos-wall")).direction === "rtl"'},
  {sight: 'in forced colours', media: {forcedColors: 'active'}, holds: 'matchMedia("(forced-colors: active)").matches'},
];

async function show(page: Page, {media, dir}: (typeof sights)[number]): Promise<void> {
  if (media) await page.emulateMedia(media);
  if (dir) await page.addInitScript((to) => addEventListener('DOMContentLoaded', () => (document.documentElement.dir = to)), dir);
}

for (const sight of sights) {
  journey(`signing in, finding the wall, giving thanks, taking them back, giving them again, ${sight.sight}`, async ({stranger, peer}) => {
    const message = `You drew the launch rota so that everybody gets one Sunday, ${sight.sight}.`;
    const ana = await stranger();
    const {page} = ana;
    await show(page, sight);
    const {keyboard} = page;
    await page.goto('/');
    await tabTo(page, page.getByRole('searchbox', {name: 'Name or team'}));
    await keyboard.type('ana ferr');
    await keyboard.press('Enter');
    await page.getByRole('link', {name: 'Bilal Haddad'}).waitFor({state: 'detached'});
    await tabTo(page, page.getByRole('link', {name: /Ana Ferreira/}));
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Harbor'}));
    await keyboard.press('Enter');
    await ana.wall.getByRole('article').first().waitFor();
    assert.equal(await page.evaluate(sight.holds), true);
    await tabTo(page, ana.invitation);
    await keyboard.press('Enter');
    await expectFocus(ana.recipients);

    await keyboard.type('haddad');
    await pointAt(ana, /Bilal Haddad/);
    assert.equal(await ana.wall.getByRole('option', {selected: true}).count(), 1);
    await keyboard.press('Enter');
    await ana.wall.getByRole('button', {name: 'Remove Bilal Haddad'}).waitFor();
    await expectFocus(ana.recipients);

    // Somebody too many, and out again: once Backspace to reach the chip, once to remove it.
    await keyboard.type('chiara');
    await pointAt(ana, /Chiara Bonetti/);
    await keyboard.press('Enter');
    const chip = ana.wall.getByRole('button', {name: 'Remove Chiara Bonetti'});
    await chip.waitFor();
    await keyboard.press('Backspace');
    await expectFocus(chip);
    await keyboard.press('Backspace');
    await chip.waitFor({state: 'detached'});
    assert.notEqual(await whereFocusIs(page), 'body');

    await tabTo(page, ana.words);
    await keyboard.type(message);
    await tabTo(page, ana.wall.getByRole('radio', {name: 'Everyone in this space'}));
    await keyboard.press('ArrowDown');
    assert.ok(await ana.wall.getByRole('radio', {name: 'Everyone at work'}).isChecked(), 'the arrow chooses the next one');
    await keyboard.press('Control+Enter');

    await ana.undoButton.waitFor();
    await expectFocus(ana.invitation);
    await tabTo(page, ana.undoButton);
    await keyboard.press('Enter');
    await expectFocus(ana.words);
    assert.equal(await ana.words.inputValue(), message);
    await keyboard.press('Control+Enter');
    await ana.undoButton.waitFor();
    await keyboard.press('Control+z');
    await expectFocus(ana.words);
    assert.deepEqual(ana.batches, []);

    await keyboard.press('Control+Enter');
    await ana.undoButton.waitFor();
    await page.reload();
    const host = await peer('chiara');
    await eventually(async () => assert.equal((await host.find(message)).length, 1));
  });
}

journey('reading: Page Down and Page Up go from one thank-you to the next, Control+End and Control+Home leave the feed', async ({visitor}) => {
  const ana = await visitor('ana');
  await ana.open();
  const {page} = ana;
  const {keyboard} = page;
  const articles = ana.wall.getByRole('article');
  await tabTo(page, articles.first());
  await ana.linger();
  await keyboard.press('PageDown');
  await expectFocus(articles.nth(1));
  await keyboard.press('PageDown');
  await expectFocus(articles.nth(2));
  await keyboard.press('PageUp');
  await expectFocus(articles.nth(1));

  // From a button inside of one to the next one.
  await tabTo(page, articles.nth(1).getByRole('toolbar').getByRole('button').first());
  await keyboard.press('PageDown');
  await expectFocus(articles.nth(2));

  await keyboard.press('Control+End');
  await tabTo(page, ana.wall.getByRole('button', {name: 'Show more'}));
  const shown = await articles.count();
  await keyboard.press('Enter');
  await expectFocus(articles.nth(shown));
  await keyboard.press('Control+Home');
  await tabTo(page, ana.invitation, 'Shift+Tab');
});

journey('a mark by arrow keys, and taking back by the menu', async ({visitor, peer}) => {
  const message = 'You labelled every fuse, and drew a fish on mine.';
  await (await peer('ana')).thank('bilal', message);
  const ana = await visitor('ana');
  await ana.open();
  await ana.linger();
  const {page} = ana;
  const {keyboard} = page;
  const thanks = ana.thanks(message);
  await tabTo(page, thanks);
  const marks = thanks.getByRole('toolbar', {name: 'Reactions'}).getByRole('button');
  await tabTo(page, marks.first());
  await keyboard.press('ArrowRight');
  await expectFocus(marks.nth(1));
  await keyboard.press('End');
  await expectFocus(marks.last());
  await keyboard.press('ArrowRight');
  await expectFocus(marks.first());
  await keyboard.press('ArrowLeft');
  await expectFocus(marks.last());
  await keyboard.press('Space');
  await thanks.getByText('Learned from it: You').waitFor();
  await expectFocus(marks.last());
  await eventually(() => assert.equal(ana.sent('hearth.kudos.reacted.v1').length, 1));

  // The toolbar is one stop: what follows is the menu's button.
  const more = thanks.getByRole('button', {name: 'More for the thank-you from Ana Ferreira'});
  await keyboard.press('Tab');
  await expectFocus(more);
  await keyboard.press('Enter');
  const items = page.getByRole('menuitem');
  await expectFocus(items.first());
  assert.equal(await more.getAttribute('aria-expanded'), 'true');
  await keyboard.press('End');
  await expectFocus(items.last());
  await keyboard.press('Escape');
  await expectFocus(more);
  assert.equal(await more.getAttribute('aria-expanded'), 'false');
  await keyboard.press('ArrowDown');
  await expectFocus(items.first());
  await keyboard.press('t');
  await expectFocus(page.getByRole('menuitem', {name: 'Take back'}));
  await keyboard.press('Enter');
  const question = ana.wall.getByRole('group', {name: 'Take this back? It disappears for everyone.'});
  await expectFocus(question.getByRole('button', {name: 'Take back'}));
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expectFocus(thanks);
  await tabTo(page, more);
  await keyboard.press('ArrowUp');
  await expectFocus(items.last());
  await keyboard.press('Enter');
  await expectFocus(question.getByRole('button', {name: 'Take back'}));
  await keyboard.press('Enter');
  await thanks.waitFor({state: 'detached'});
  await eventually(async () => assert.notEqual(await whereFocusIs(page), 'body'));
  assert.match(await whereFocusIs(page), /^article/);
  const host = await peer('bilal');
  await eventually(async () => assert.deepEqual(await host.find(message), []));
});
