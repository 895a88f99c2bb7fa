/** What people do with thanks that are on the wall: other words, a mark, taking it back. */
import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {stage} from './support/stage.js';
import {expectFocus, whereFocusIs} from './support/visitor.js';

const {journey} = stage();

journey('the giver changes the words, and everybody sees the new ones, marked as edited', async ({visitor, peer}) => {
  const before = 'Thank you for the ladder on Monday.';
  const after = 'Thank you for carrying the long ladder up to the loft on Monday.';
  await (await peer('ana')).thank('bilal', before);
  const [ana, bilal] = [await visitor('ana'), await visitor('bilal')];
  await Promise.all([ana.open(), bilal.open()]);
  await bilal.thanks(before).waitFor();

  await ana.chooseFromMenu(before, 'Edit');
  const words = ana.wall.getByRole('textbox', {name: 'Your words'});
  await expectFocus(words);
  await words.fill('   ');
  await ana.wall.getByRole('button', {name: 'Save'}).click();
  await ana.wall.getByText('Write what you are thankful for.').waitFor();
  await expectFocus(words);
  await words.fill(after);
  await ana.wall.getByRole('button', {name: 'Save'}).click();
  await ana.thanks(after).getByText('edited').waitFor();
  await expectFocus(ana.thanks(after));

  const host = await peer('bilal');
  await eventually(async () => assert.equal((await host.find(after)).length, 1));
  assert.deepEqual(await host.find(before), []);
  await bilal.passTunnel();
  await bilal.thanks(after).getByText('edited').waitFor();
  assert.equal(await bilal.thanks(before).count(), 0, 'the old words are not shown');
});

journey('who leaves the words as they are gets back to where they were', async ({visitor, peer}) => {
  const message = 'You kept the tea warm for the night shift.';
  await (await peer('ana')).thank('bilal', message);
  const ana = await visitor('ana');
  await ana.open();
  await ana.chooseFromMenu(message, 'Edit');
  await ana.wall.getByRole('textbox', {name: 'Your words'}).fill('Something else entirely, which is not kept.');
  await ana.wall.getByRole('button', {name: 'Cancel'}).click();
  await expectFocus(ana.thanks(message));
  await ana.chooseFromMenu(message, 'Take back');
  await ana.wall.getByRole('button', {name: 'Keep it'}).click();
  await expectFocus(ana.thanks(message));
  assert.deepEqual(ana.batches, []);
});

journey('a mark is set and taken back, under the names of people and without a number', async ({visitor, peer}) => {
  const message = 'You showed me how to sharpen a plane so that it sings.';
  await (await peer('ana')).thank('bilal', message);
  const [ana, bilal] = [await visitor('ana'), await visitor('bilal')];
  await Promise.all([ana.open(), bilal.open()]);

  const mark = bilal.thanks(message).getByRole('toolbar', {name: 'Reactions'}).getByRole('button', {name: 'Learned from it'});
  assert.equal(await mark.getAttribute('aria-pressed'), 'false');
  await mark.click();
  await bilal.thanks(message).getByText('Learned from it: You').waitFor();
  assert.equal(await mark.getAttribute('aria-pressed'), 'true');
  await expectFocus(mark);
  const host = await peer('ana');
  await eventually(async () =>
    assert.deepEqual(
      (await host.find(message))[0]?.data.reactions.map(({mark: name}) => name),
      ['learn'],
    ),
  );
  await ana.passTunnel();
  await ana.thanks(message).getByText('Learned from it: Bilal Haddad').waitFor();

  await mark.click();
  await bilal.thanks(message).getByText('Learned from it: You').waitFor({state: 'detached'});
  assert.equal(await mark.getAttribute('aria-pressed'), 'false');
  await expectFocus(mark);
  await eventually(async () => assert.deepEqual((await host.find(message))[0]?.data.reactions, []));
  await ana.passTunnel();
  await ana.thanks(message).getByText('Learned from it: Bilal Haddad').waitFor({state: 'detached'});
});

journey('what is taken back, in two steps, disappears for everybody', async ({visitor, peer}) => {
  const message = 'You drew the whole rigging plan twice because I lost the first one.';
  await (await peer('ana')).thank('bilal', message);
  const [ana, bilal] = [await visitor('ana'), await visitor('bilal')];
  await Promise.all([ana.open(), bilal.open()]);
  await bilal.thanks(message).waitFor();
  // He reads it while it goes.
  await bilal.thanks(message).focus();

  await ana.chooseFromMenu(message, 'Take back');
  const really = ana.wall.getByRole('group', {name: 'Take this back? It disappears for everyone.'}).getByRole('button', {name: 'Take back'});
  await expectFocus(really);
  assert.deepEqual(ana.batches, [], 'the first step only asks');
  await really.click();
  await ana.thanks(message).waitFor({state: 'detached'});
  await expectFocus(ana.wall.getByRole('article').first());

  const host = await peer('bilal');
  await eventually(async () => assert.deepEqual(await host.find(message), []));
  await bilal.passTunnel();
  await bilal.thanks(message).waitFor({state: 'detached'});
  assert.notEqual(await whereFocusIs(bilal.page), 'body', 'the focus is not lost with it');
});

journey('nobody can change or take back what somebody else gave', async ({visitor, peer}) => {
  const message = 'You found the leak that three of us had looked for.';
  await (await peer('ana')).thank('bilal', message);
  const bilal = await visitor('bilal');
  await bilal.open();
  await bilal
    .thanks(message)
    .getByRole('button', {name: /^More for/})
    .click();
  await bilal.page.getByRole('menuitem').first().waitFor();
  const offered = await bilal.page.getByRole('menuitem').allInnerTexts();
  // What leads to the cards of people is there once the host has said who is signed in.
  assert.deepEqual(
    offered.filter((item) => !item.startsWith('About ')),
    ['Keep it between us', 'Choose who may see it', 'Report'],
  );
});

journey('a change that the host refuses is said, and the wall shows what the host has', async ({visitor, peer}) => {
  const message = 'You brought the spare charts without being asked.';
  const host = await peer('ana');
  const id = await host.thank('bilal', message);
  const ana = await visitor('ana');
  await ana.open();
  await ana.chooseFromMenu(message, 'Edit');
  // Meanwhile, on her phone.
  await host.edit(id, 1, 'You brought the spare charts, and the good pencil.');
  await ana.wall.getByRole('textbox', {name: 'Your words'}).fill('You brought the spare charts, unasked, in the rain.');
  await ana.wall.getByRole('button', {name: 'Save'}).click();
  // Her words are kept beside it, to try again or to give up.
  await ana.wall.getByText('Not accepted: It was changed in the meantime.').waitFor();
  assert.notEqual(await whereFocusIs(ana.page), 'body');
  await ana.wall.getByRole('button', {name: 'Edit', exact: true}).click();
  const words = ana.wall.getByRole('textbox', {name: 'Your words'});
  await expectFocus(words);
  assert.equal(await words.inputValue(), 'You brought the spare charts, unasked, in the rain.');
  await ana.wall.getByRole('button', {name: 'Save'}).click();
  await eventually(async () => assert.equal((await host.find('You brought the spare charts, unasked, in the rain.')).length, 1));
});
