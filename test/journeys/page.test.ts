/** The pages around the wall: the smallest one, other languages, small screens, dark, and the promise to run under a strict policy. */
import assert from 'node:assert/strict';
import type {Locator, Page} from 'playwright-core';
import {eventually} from './support/eventually.js';
import {stage} from './support/stage.js';

const {journey} = stage();

/** By how much a page is wider than what shows it, in CSS pixels. */
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What sticks out of a wall at its sides, or is cut off there: each by its words. */
function sticksOut(wall: Locator): Promise<string[]> {
  return wall.evaluate((section) => {
    const box = section.getBoundingClientRect();
    return [...section.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const {left, right, width} = element.getBoundingClientRect();
        return (
          width > 0 &&
          (left < box.left - 1 || right > box.right + 1 || (element.matches('.message, p') && element.scrollWidth > element.clientWidth + 1))
        );
      })
      .map((element) => `${element.localName}.${element.className} ${element.textContent?.trim().slice(0, 40)}`);
  });
}

journey('a page with one script and two elements is enough', async ({visitor, peer}) => {
  const message = 'You found us a dry place to eat on the wettest day.';
  const ana = await visitor('ana');
  await ana.page.goto('/plain');
  const wall = ana.page.getByRole('region', {name: 'Thanks'});
  await wall.getByRole('article').first().waitFor();
  await wall.getByRole('button', {name: 'Whom would you like to thank?'}).click();
  await wall.getByRole('combobox', {name: 'Whom do you thank?'}).pressSequentially('bil');
  await wall.getByRole('option', {name: /Bilal Haddad/}).click();
  await wall.getByRole('textbox', {name: 'What did they do?'}).fill(message);
  await wall.getByRole('button', {name: 'Give thanks'}).click();
  await wall.getByRole('button', {name: 'Undo'}).waitFor();
  await ana.page.reload();
  await wall.getByRole('article').filter({hasText: message}).waitFor();
  const host = await peer('bilal');
  await eventually(async () => assert.equal((await host.find(message)).length, 1));
});

journey('a page that the server renders is read at once, and the script goes on with what is there', async ({visitor}) => {
  const ana = await visitor('ana');
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await ana.page.route('**/hearth.hydrate.js', async (route) => {
    await held;
    await route.continue();
  });
  const response = await ana.page.goto('/rendered', {waitUntil: 'commit'});
  assert.equal(response?.headers()['cache-control'], 'private, no-store');
  const first = ana.page.getByRole('region', {name: 'Thanks'}).getByRole('article').first();
  await first.waitFor();
  const words = await first.innerText();
  await first.evaluate((article) => article.setAttribute('data-mark', 'of the server'));
  letGo();
  await ana.page.getByRole('button', {name: 'Thanks here'}).waitFor();
  assert.equal(await first.getAttribute('data-mark'), 'of the server');
  assert.equal(await first.innerText(), words);
  await ana.page.locator('[defer-hydration]').first().waitFor({state: 'detached'});
  assert.equal(await ana.page.getByRole('heading', {name: 'Bilal Haddad'}).count(), 1);
});

journey('every page keeps a strict Content-Security-Policy, and nothing in it goes against that: S1', async ({visitor}) => {
  const mod = await visitor('mod');
  const {page} = mod;
  const wall = page.getByRole('article');
  const region = (name: string): Locator => page.getByRole('region', {name});
  /** Every page, and what is there once all of it is, of each widget; without one, a page of words alone. */
  const pages: [path: string, ...shown: Locator[]][] = [
    ['/', wall],
    ['/harbor', wall],
    ['/lighthouse', wall],
    ['/orchard', wall],
    ['/mosaic', region('All of Ternhaven').getByRole('list')],
    ['/questions', region('A question for all of Ternhaven').getByRole('heading').nth(1), region('Ask a question').first()],
    ['/questions/winter-evenings', page.getByRole('heading', {name: 'Which of these would you come to on a winter evening?'})],
    ['/people', region('Your card'), region('Somebody you may not know yet'), region('A question for the week')],
    ['/people/bilal', page.getByRole('article', {name: 'Bilal Haddad'})],
    ['/plain', wall],
    ['/rendered', wall],
    ['/sign-in'],
    ['/sign-in?q=zzz'],
    ['/sign-in?as=nobody'],
    ['/people/nobody'],
    ['/nowhere'],
  ];
  for (const [path, ...shown] of pages) {
    // By then everything that a page loads of its own accord is there.
    const listening = shown.length > 0 ? page.waitForRequest((request) => request.url().includes('/v1/stream')) : undefined;
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    assert.match(policy, /default-src 'none'/, path);
    assert.match(policy, /require-trusted-types-for 'script'/, path);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/, path);
    if (response?.status() === 404) mod.expect(/the server responded with a status of 404/);
    for (const one of shown) await one.first().waitFor();
    await listening;
  }
  await page.goto('/');
  const links = await page.getByRole('navigation').getByRole('link').all();
  const linked = await Promise.all(links.map((link) => link.evaluate((element) => (element as HTMLAnchorElement).pathname)));
  const left = linked.filter((to) => !pages.some(([path]) => path === to));
  assert.deepEqual(left, [], 'pages that the navigation leads to and that were not looked at');
});

journey('nobody but the team sees its wall', async ({visitor}) => {
  const ana = await visitor('ana');
  await ana.page.goto('/orchard');
  await ana.page.getByText('The people of this team thank each other here, among themselves.').waitFor();
  assert.equal(await ana.page.getByRole('article').filter({hasText: 'thanked'}).count(), 0);
});

for (const {lang, name, heading, invitation, dir} of [
  {lang: 'en', name: 'English', heading: 'Thanks around the harbor', invitation: 'Whom would you like to thank?', dir: 'ltr'},
  {lang: 'ar', name: 'العربية', heading: 'شكر في أرجاء الميناء', invitation: undefined, dir: 'rtl'},
  {lang: 'de', name: 'Deutsch', heading: 'Dank rund um den Hafen', invitation: undefined, dir: 'ltr'},
]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    journey(`${name}, ${colorScheme}, on a screen of 320 pixels: nothing sticks out, with the form and the menu open`, async ({visitor}) => {
      const ana = await visitor('ana', {viewport: {width: 320, height: 720}, colorScheme});
      const {page} = ana;
      await page.goto('/harbor');
      if (lang !== 'en') {
        await page.getByRole('link', {name, exact: true}).click();
        await page.waitForURL('**/harbor');
      }
      const html = page.locator('html');
      assert.equal(await html.getAttribute('lang'), lang);
      assert.equal(await html.getAttribute('dir'), dir);
      const wall = page.getByRole('region', {name: heading});
      await wall.getByRole('article').first().waitFor();
      assert.equal(await wall.evaluate((element) => getComputedStyle(element).direction), dir);
      assert.equal(await sideways(page), 0);
      assert.deepEqual(await sticksOut(wall), []);

      const invite = invitation === undefined ? wall.getByRole('button').first() : wall.getByRole('button', {name: invitation});
      await invite.click();
      await wall.getByRole('textbox').waitFor();
      await wall.getByRole('combobox').pressSequentially('ma');
      await wall.getByRole('option').first().waitFor();
      assert.equal(await sideways(page), 0);
      const list = await wall.getByRole('listbox').boundingBox();
      assert.ok(list && list.x >= 0 && list.x + list.width <= 320, `the list of people is in sight: ${JSON.stringify(list)}`);
      await wall.getByRole('option').first().click();
      await eventually(async () => assert.deepEqual(await sticksOut(wall), []));
      assert.equal(await sideways(page), 0);

      const text = wall.getByRole('article').first();
      const [ink, paper] = await text.evaluate((element) => [getComputedStyle(element).color, getComputedStyle(element).backgroundColor]);
      const isDark = (color = '') => (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) < 382;
      assert.equal(isDark(paper), colorScheme === 'dark', `paper ${paper}`);
      assert.equal(isDark(ink), colorScheme === 'light', `ink ${ink}`);
    });
  }
}
