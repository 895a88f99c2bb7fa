/**
 * What every app has to get right, whatever it is made with: the same steps through the same pages. Each app has three:
 *
 * - **Wall**: a wall of thanks in a form, with what the app's own state does to it;
 * - **Card**: the card of whoever is signed in, a question, and a wall of what the app itself has;
 * - **Cases**: elements that are not Hearth's, to see what the framework does with any.
 */
import assert from 'node:assert/strict';
import type {Browser} from 'playwright-core';
import {eventually} from '../../test/journeys/support/eventually.js';
import {census} from './census.js';
import {cases} from './cases.js';
import {Visit} from './visit.js';

/** One thing to get right. It fails by throwing. */
export interface Check {
  name: string;
  run(browser: Browser, origin: string): Promise<void>;
}

/** How often a wall is put up and taken away before it is counted what is left. */
const MOUNTS = 50;

/** How long a wall only shows before it loads the rest, and a little more, in milliseconds. */
const SETTLED = 1500;

/** Longer than what somebody did can be undone, in milliseconds. */
const SENT = 25_000;

/** A page that comes back as it was left is not loaded again. */
const SHOWN = {waitUntil: 'commit'} as const;

const WORDS = 'You marked the shoal on the chart before anybody asked.';

/** A check that begins on one page and ends with nothing gone wrong there. */
const on = (path: string, name: string, steps: (visit: Visit, origin: string) => Promise<void>, options?: {probe: boolean}): Check => ({
  name,
  async run(browser, origin) {
    const visit = await Visit.to(browser, origin + path, options);
    try {
      await steps(visit, origin);
    } catch (error) {
      const problems = await visit.abandon();
      if (problems.length > 0 && error instanceof Error) error.message += `\n    in the page: ${problems.slice(0, 5).join('\n    ')}`;
      throw error;
    }
    await visit.leave();
  },
});

/** Opens the composer of the wall and writes. */
async function compose({wall}: Visit, text = WORDS): Promise<void> {
  await wall.getByRole('button', {name: 'Thank somebody at the yard'}).click();
  await wall.getByRole('combobox', {name: 'Whom do you thank?'}).pressSequentially('bil');
  await wall.getByRole('option', {name: /Bilal Haddad/}).click();
  await wall.getByRole('textbox', {name: 'What did they do?'}).fill(text);
}

const words = ({wall}: Visit): Promise<string> => wall.getByRole('textbox', {name: 'What did they do?'}).inputValue();

export const journey: readonly Check[] = [
  on('/', 'text as an attribute, and what changes of it', async ({wall, page}) => {
    await wall.getByRole('article').first().waitFor();
    await wall.getByRole('heading', {name: 'Thanks at the yard'}).waitFor();
    await page.getByRole('textbox', {name: 'Heading'}).fill('Thanks of the week');
    await wall.getByRole('heading', {name: 'Thanks of the week'}).waitFor();
  }),

  on('/', 'an object and a function as properties', async (visit) => {
    const {wall} = visit;
    // Its words are those of an object that the app gives the host.
    await wall.getByRole('button', {name: 'Thank somebody at the yard'}).click();
    await wall.getByRole('combobox', {name: 'Whom do you thank?'}).pressSequentially('bil');
    // And whom one can thank is found by a function of the app.
    await wall.getByRole('option', {name: /Bilal Haddad.*found by the app/s}).waitFor();
  }),

  on('/card', 'an array as a property, and another one later', async ({page}) => {
    const given = page.getByRole('region', {name: 'From the app itself'});
    await given.getByText('You read the tide table aloud, number 0.').waitFor();
    await page.getByRole('button', {name: 'Another one'}).click();
    await given.getByText('You read the tide table aloud, number 1.').waitFor();
    assert.equal(await given.getByRole('article').count(), 2);
  }),

  on('/card', 'true, false and a word, where styles and tests see them', async (visit) => {
    const card = visit.page.locator('hearth-get-to-know');
    await eventually(async () => assert.equal(await card.getAttribute('show'), 'view'));
    await eventually(async () => assert.equal(await visit.property('hearth-get-to-know', 'allowImage'), false));
    await visit.check('Write');
    await visit.check('With pictures');
    await eventually(async () => assert.equal(await card.getAttribute('show'), 'edit'));
    await eventually(async () => assert.equal(await visit.property('hearth-get-to-know', 'allowImage'), true));
    await visit.check('With pictures', false);
    await eventually(async () => assert.equal(await visit.property('hearth-get-to-know', 'allowImage'), false));
    await visit.page.getByRole('region', {name: 'A question'}).getByRole('heading', {name: 'When shall we launch Nightjar?'}).waitFor();
  }),

  on('/', 'what stands in a slot changes with the app', async (visit) => {
    const {wall, page} = visit;
    await wall.getByText('Hint 1: name what they did.').waitFor();
    const before = await wall.evaluateHandle((element) => element);
    await visit.press('Next hint');
    await wall.getByText('Hint 2: name what they did.').waitFor();
    assert.equal(await wall.getByText('Hint 1: name what they did.').count(), 0);
    await visit.check('With a note');
    await wall.getByText('Seen by everyone in the harbor.').waitFor();
    await visit.check('With a note', false);
    await wall.getByText('Seen by everyone in the harbor.').waitFor({state: 'detached'});
    assert.ok(await page.evaluate((element) => element === document.querySelector('hearth-kudos-wall'), before), 'it is the same wall');
  }),

  on('/', 'the theme of the app reaches into the widget', async (visit) => {
    const {wall} = visit;
    await wall.getByRole('button', {name: 'Thank somebody at the yard'}).click();
    const button = wall.getByRole('button', {name: 'Give thanks'});
    const looks = () => button.evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.notEqual(await looks(), 'rgb(18, 52, 86)');
    await visit.check('Night colours');
    await eventually(async () => assert.equal(await looks(), 'rgb(18, 52, 86)'));
    await visit.check('Night colours', false);
    await eventually(async () => assert.notEqual(await looks(), 'rgb(18, 52, 86)'));
  }),

  on('/', 'a mode that changes while somebody looks', async (visit) => {
    const invite = visit.wall.getByRole('button', {name: 'Thank somebody at the yard'});
    await invite.waitFor();
    await visit.check('Only look');
    await invite.waitFor({state: 'detached'});
    await visit.check('Only look', false);
    await invite.waitFor();
  }),

  on('/', 'what somebody types survives that the app draws anew', async (visit) => {
    await compose(visit);
    await visit.press('Next hint');
    await visit.check('With a note');
    await visit.check('Night colours');
    await visit.page.getByRole('textbox', {name: 'Heading'}).fill('Thanks of today');
    await visit.wall.getByRole('heading', {name: 'Thanks of today'}).waitFor();
    assert.equal(await words(visit), WORDS);
    await visit.wall.getByRole('button', {name: 'Remove Bilal Haddad'}).waitFor();
  }),

  on('/', 'another page of the app and back: a draft is there again', async (visit) => {
    await compose(visit);
    await visit.follow('Card');
    await visit.page.getByRole('region', {name: 'From the app itself'}).getByRole('article').first().waitFor();
    await visit.follow('Wall');
    await visit.wall.getByRole('article').first().waitFor();
    await visit.wall.getByRole('button', {name: 'Thank somebody at the yard'}).click();
    await eventually(async () => assert.equal(await words(visit), WORDS));
    await visit.page.goBack(SHOWN);
    await visit.page.getByRole('heading', {level: 1, name: 'Card'}).waitFor();
    await visit.ready();
    await visit.page.goForward(SHOWN);
    await visit.wall.getByRole('article').first().waitFor();
  }),

  on('/', 'thanks are given: the app hears of it, its form has them, the host keeps them', async (visit, origin) => {
    const {wall, page} = visit;
    const heard = page.getByRole('list', {name: 'What the page heard'});
    await compose(visit);
    // Enter in a field of the wall is not Enter in the form of the app around it.
    await wall.getByRole('combobox', {name: 'Whom do you thank?'}).press('Enter');
    await wall.getByRole('button', {name: 'Give thanks'}).click();
    await heard.getByText(`Given: ${WORDS}`).waitFor();
    assert.equal(await heard.getByText(`Given: ${WORDS}`).count(), 1);
    assert.equal(await page.getByRole('textbox', {name: 'Last thanks'}).inputValue(), WORDS);
    assert.equal(await page.getByRole('status', {name: 'Newsletter'}).textContent(), '', 'the form of the app was not sent');
    await visit.press('Put it into the newsletter');
    await page
      .getByRole('status', {name: 'Newsletter'})
      .getByText(JSON.stringify({thanks: WORDS}))
      .waitFor();
    await wall.getByRole('article').filter({hasText: WORDS}).waitFor();
    await heard.getByText('Sent: hearth.kudos.given.v1').waitFor({timeout: SENT});
    const view = await (await fetch(`${origin}/hearth/v1/views/kudos?space=harbor&limit=10`)).text();
    assert.ok(view.includes(WORDS), 'the host has them');
    await visit.follow('Card');
    await visit.follow('Wall');
    await wall.getByRole('article').filter({hasText: WORDS}).waitFor();
    assert.equal(await wall.getByRole('article').filter({hasText: WORDS}).count(), 1);
  }),

  on('/?late', 'the page is there before the widgets are', async (visit) => {
    const {page, wall} = visit;
    await page.getByRole('button', {name: 'Load the widgets'}).waitFor();
    // Time for the app to draw, and to draw again.
    await visit.press('Next hint');
    await page.getByText('Hint 2: name what they did.').waitFor();
    assert.equal(await page.evaluate(() => customElements.get('hearth-kudos-wall')), undefined);
    await visit.press('Load the widgets');
    await wall.getByRole('article').first().waitFor();
    await wall.getByRole('heading', {name: 'Thanks at the yard'}).waitFor();
    const words = 'You kept the kettle warm for those who came late.';
    await compose(visit, words);
    await wall.getByRole('button', {name: 'Give thanks'}).click();
    await page.getByRole('list', {name: 'What the page heard'}).getByText(`Given: ${words}`).waitFor();
  }),

  on('/', `${MOUNTS} walls that are put up and taken away leave nothing`, async (visit) => {
    const {page, wall} = visit;
    await wall.getByRole('article').first().waitFor();
    await remount(visit, 5);
    const before = await census(page, 'hearth-kudos-wall');
    await remount(visit, MOUNTS);
    const after = await census(page, 'hearth-kudos-wall');
    // A framework may keep the last one that it took away until it draws again.
    assert.ok(after.elements <= 1, `${after.elements} walls are in memory`);
    assert.equal(after.outside, before.outside, 'listeners on the document and the window');
    assert.ok(after.listeners - before.listeners < MOUNTS / 2, `${after.listeners - before.listeners} more listeners`);
    assert.ok(after.nodes - before.nodes < MOUNTS, `${after.nodes - before.nodes} more nodes`);
  }),

  ...cases.map(({name, probe, steps}) => on('/cases', name, steps, {probe})),
];

/** Has the app put its wall up and take it away again, and lets it rest without. It begins with the wall in the page or without. */
async function remount({page, wall, press}: Visit, times: number): Promise<void> {
  if ((await wall.count()) > 0) await press('Take the wall away');
  for (let round = 0; round < times; round++) {
    await press('Put the wall back');
    await page.locator('hearth-kudos-wall[data-state=ready]').waitFor();
    await press('Take the wall away');
    await wall.waitFor({state: 'detached'});
  }
  await page.waitForTimeout(SETTLED);
}
