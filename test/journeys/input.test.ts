/** What people put into the form that cannot be sent, or that looks like something else than text. */
import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {stage} from './support/stage.js';
import {expectFocus} from './support/visitor.js';

const {journey} = stage();

journey('what is missing is said where it is missing, and what is there is kept', async ({visitor}) => {
  const ana = await visitor('ana');
  await ana.open();
  await ana.invitation.click();
  await expectFocus(ana.recipients);
  await ana.words.fill('You kept the fire going through the whole wet week.');
  await ana.giveButton.click();
  await ana.wall.getByText('Choose whom you thank.').waitFor();
  await expectFocus(ana.recipients);
  assert.equal(await ana.recipients.getAttribute('aria-invalid'), 'true');
  // The wall, which looks for news meanwhile, leaves the form as it is.
  const answered = ana.page.waitForResponse(/\/views\/kudos/);
  await ana.passTunnel();
  await (await answered).finished();
  await ana.page.evaluate(() => new Promise(requestAnimationFrame));
  assert.ok(await ana.wall.getByText('Choose whom you thank.').isVisible(), 'what is wrong is still said');
  assert.equal(await ana.recipients.getAttribute('aria-invalid'), 'true');
  assert.equal(await ana.words.inputValue(), 'You kept the fire going through the whole wet week.');

  await ana.choose('bil', 'Bilal Haddad');
  await ana.words.fill(' \n\t \u200B ');
  await ana.giveButton.click();
  await ana.wall.getByText('Write what you are thankful for.').waitFor();
  await expectFocus(ana.words);

  // A few words go, once they were asked for more.
  await ana.words.fill('Thanks!');
  await ana.giveButton.click();
  await ana.wall.getByText('Say what they did? A line about it means a lot.').waitFor();
  assert.deepEqual(ana.batches, []);
  await ana.give();
});

journey('a text that is too long is not cut and not sent, and how much is too much is said', async ({visitor}) => {
  const ana = await visitor('ana');
  await ana.open();
  const long = 'abcd '.repeat(1000).trim();
  await ana.compose('bil', 'Bilal Haddad', '');
  await ana.words.evaluate((field, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    (field as HTMLTextAreaElement).focus();
    // What the browser does with a paste that nobody has prevented.
    if (field.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, composed: true, cancelable: true})))
      document.execCommand('insertText', false, text);
  }, long);
  await ana.wall.getByText('4499 characters too many').first().waitFor();
  assert.equal(await ana.words.inputValue(), long);
  await ana.giveButton.click();
  await eventually(async () => assert.equal(await ana.wall.getByText('4499 characters too many').count(), 2, 'said at the field'));
  await expectFocus(ana.words);
  assert.equal(await ana.words.inputValue(), long);
  assert.equal(await ana.undoButton.count(), 0);
  assert.deepEqual(ana.batches, []);
});

journey('markup is text, and what turns text around is taken out', async ({visitor, peer}) => {
  const markup = '<img src=x onerror=alert(1)><script>alert(2)</script> **bold** [link](javascript:alert(3)) &amp; done';
  const [ana, bilal] = [await visitor('ana'), await visitor('bilal')];
  await ana.open();
  await ana.compose('bil', 'Bilal Haddad', `${markup} \u202Edesrever\u202C`);
  await ana.give();
  await ana.thanks(`${markup} desrever`).waitFor();
  await ana.page.reload();
  await ana.thanks(`${markup} desrever`).waitFor();
  const host = await peer('bilal');
  await eventually(async () => assert.equal((await host.find(`${markup} desrever`)).length, 1));
  await bilal.open();
  const card = bilal.thanks(`${markup} desrever`);
  await card.waitFor();
  assert.equal(await card.locator('img, script, a, strong').count(), 0);
});

journey('nobody is offered themselves, nor somebody who wants no thanks', async ({visitor, demo}) => {
  const ana = await visitor('ana');
  await ana.open();
  await ana.invitation.click();
  await ana.recipients.pressSequentially('ana fer');
  await ana.wall.getByText('Nobody found. Try another spelling.').waitFor();
  assert.equal(await ana.wall.getByRole('option').count(), 0);
  const response = await ana.context.request.get(`${demo.origin}/hearth/v1/people?q=ana%20fer&space=harbor&limit=8`);
  const {items} = (await response.json()) as {items: {id: string}[]};
  assert.deepEqual(
    items.filter(({id}) => id === 'ana'),
    [],
  );
});

journey('thanks to several people and a group name all of them', async ({visitor, peer}) => {
  const message = 'You turned the mess after the storm into a picnic.';
  const ana = await visitor('ana');
  await ana.open();
  await ana.compose('bil', 'Bilal Haddad', message);
  await ana.choose('chia', 'Chiara Bonetti');
  await ana.recipients.pressSequentially('night');
  await ana.wall.getByRole('option', {name: /Group/}).first().click();
  await ana.give();
  await ana.page.reload();
  await ana
    .thanks(message)
    .getByText(/Ana Ferreira thanked Bilal Haddad, Chiara Bonetti, and /)
    .waitFor();
  const [stored] = await eventually(async () => {
    const found = await (await peer('bilal')).find(message);
    assert.equal(found.length, 1);
    return found;
  });
  assert.deepEqual(
    stored?.data.to.map(({kind}) => kind),
    ['person', 'person', 'group'],
  );
});
