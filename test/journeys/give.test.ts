/** Giving thanks: from the sign-in page to the wall of somebody else. */
import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {stage} from './support/stage.js';
import {expectFocus} from './support/visitor.js';

const {journey} = stage();

journey('a thank-you reaches the wall of a colleague, who is not disturbed in reading, and stays there', async ({stranger, visitor, peer}) => {
  const message = 'You held the mast for an hour so that I could splice in peace.';
  const bilal = await visitor('bilal');
  await bilal.open();
  const firstBefore = await bilal.wall.getByRole('article').first().boundingBox();

  const ana = await stranger();
  await ana.page.goto('/');
  await ana.page.getByRole('searchbox', {name: 'Name'}).or(ana.page.getByRole('searchbox')).first().fill('ana fer');
  await ana.page.getByRole('button', {name: 'Search'}).click();
  await ana.page.getByRole('link', {name: /Ana Ferreira/}).click();
  await ana.page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Harbor'}).click();
  await ana.compose('bil', 'Bilal Haddad', message);
  await ana.give();

  await ana.wall.getByText('Thanks to Bilal Haddad will be sent in a moment.').waitFor();
  await expectFocus(ana.invitation);
  await ana.thanks(message).getByText('Ana Ferreira thanked Bilal Haddad').waitFor();
  assert.deepEqual(ana.batches, [], 'nothing leaves the device while it can be taken back');

  await ana.undoButton.waitFor({state: 'detached'});
  const host = await peer('bilal');
  const [stored] = await eventually(async () => {
    const found = await host.find(message);
    assert.equal(found.length, 1);
    return found;
  });
  assert.equal(stored?.by?.id, 'ana');
  assert.deepEqual(
    stored.data.to.map(({id}) => id),
    ['bilal'],
  );
  assert.equal(ana.sent().length, 1);
  await ana.thanks(message).getByText('Waiting to send').waitFor({state: 'detached'});
  assert.equal(await ana.thanks(message).count(), 1);

  await bilal.passTunnel();
  const news = bilal.wall.getByRole('button', {name: 'Show 1 new thank-you'});
  await news.waitFor();
  assert.equal(await bilal.thanks(message).count(), 0, 'it waits until it is asked for');
  assert.deepEqual(await bilal.wall.getByRole('article').first().boundingBox(), firstBefore, 'nothing moves under a person who reads');
  await news.click();
  await bilal.thanks(message).waitFor();
  await expectFocus(bilal.thanks(message));

  for (const {page, thanks} of [ana, bilal].map((person) => ({page: person.page, thanks: person.thanks(message)}))) {
    await page.reload();
    await thanks.waitFor();
    assert.equal(await thanks.count(), 1);
  }
});

for (const [how, undo] of [
  ['the button', (button: {click(): Promise<void>}) => button.click()],
  ['Control+Z', (_: unknown, page: {keyboard: {press(key: string): Promise<void>}}) => page.keyboard.press('Control+z')],
] as const) {
  journey(`what is taken back by ${how} has never left the device, and its words are in the composer again`, async ({visitor, peer}) => {
    const message = `You sorted the whole box of shackles, every single one (${how}).`;
    const ana = await visitor('ana');
    await ana.open();
    await ana.compose('bil', 'Bilal Haddad', message);
    await ana.wall.getByRole('radio', {name: 'Everyone at work'}).check();
    await ana.give();
    await undo(ana.undoButton, ana.page);

    await ana.words.waitFor();
    await expectFocus(ana.words);
    assert.equal(await ana.words.inputValue(), message);
    await ana.wall.getByRole('button', {name: 'Remove Bilal Haddad'}).waitFor();
    assert.ok(await ana.wall.getByRole('radio', {name: 'Everyone at work'}).isChecked());
    assert.equal(await ana.thanks(message).count(), 0);
    await ana.page.getByText('Taken back. Nothing was sent.').waitFor();

    // Another page of the same browser has nothing to send either, and the words survive a reload.
    await ana.page.reload();
    await ana.invitation.click();
    await eventually(async () => assert.equal(await ana.words.inputValue(), message));
    assert.deepEqual(ana.batches, []);
    assert.deepEqual(await (await peer('bilal')).find(message), []);
  });
}

journey('a thank-you for its recipient alone reaches nobody else, not even on the wire', async ({visitor, peer}) => {
  const message = 'You asked me how I was, and then waited for the answer.';
  const ana = await visitor('ana');
  await ana.open();
  await ana.compose('bil', 'Bilal Haddad', message);
  await ana.wall.getByRole('radio', {name: 'Only those you thank'}).check();
  await ana.give();
  await ana.page.reload();
  await ana.thanks(message).getByText('Only for those it thanks').waitFor();

  const bilal = await peer('bilal');
  await eventually(async () => assert.equal((await bilal.find(message)).length, 1));
  for (const other of ['chiara', 'mod']) {
    const host = await peer(other);
    const view = JSON.stringify(await host.view());
    assert.doesNotMatch(view, /waited for the answer/, other);
  }
  const chiara = await visitor('chiara');
  const bodies: string[] = [];
  chiara.context.on('response', (response) => {
    if (response.url().includes('/hearth/v1/views/')) void response.text().then((text) => bodies.push(text));
  });
  await chiara.open();
  await eventually(() => assert.equal(bodies.length, 1));
  assert.doesNotMatch(bodies.join(), /waited for the answer/);
  assert.equal(await chiara.thanks(message).count(), 0);
});

journey('somebody who prefers thanks in private is thanked in private', async ({visitor, peer}) => {
  const message = 'You mended the jib overnight and told nobody about it.';
  const ana = await visitor('ana');
  await ana.open();
  await ana.compose('wanj', 'Wanjiru Kamau', message);
  await ana.wall.getByText('Wanjiru Kamau prefers thanks in private.').waitFor();
  assert.ok(await ana.wall.getByRole('radio', {name: 'Only those you thank'}).isChecked());
  assert.ok(await ana.wall.getByRole('radio', {name: 'Everyone in this space'}).isDisabled());
  await ana.give();
  await ana.page.reload();
  const [wanjiru, bilal] = [await peer('wanjiru'), await peer('bilal')];
  await eventually(async () => assert.equal((await wanjiru.find(message)).length, 1));
  assert.deepEqual(await bilal.find(message), []);
});
