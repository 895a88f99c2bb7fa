/** What somebody says of themselves is not lost while they write it. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {sendKeys} from '../../support/commands.js';
import {focused, pause, until} from '../../support/page.js';
import {along, anasCard, button, closePages, fill, find, forgetDevice, leaves, openCard, openEditor, press, text} from './stage.js';
import type {CardStage} from './stage.js';

beforeEach(forgetDevice);
afterEach(closePages);

const WORDS = 'When the tide is in';
const KEPT = 'A change that is not saved, on this device only';

const field = ({card}: CardStage, id = 'workingHours') => along<HTMLInputElement>(card, 'hearth-card-about', `#${id}`);

const onDevice = () => JSON.stringify({...localStorage, ...sessionStorage});

it('is asked about before it is lost: Escape keeps it, and so does it in the question', async () => {
  const stage = await openEditor();
  const {card, posts} = stage;
  const hours = await field(stage);
  const before = hours.value;
  const dialog = await along<HTMLDialogElement>(card, 'hearth-card-about', 'dialog');
  hours.focus();
  await sendKeys({press: 'Escape'});
  await pause(50);
  assert.isFalse(dialog.open, 'nothing was written');
  fill(hours, WORDS);
  await sendKeys({press: 'Escape'});
  await until('the question', () => dialog.open);
  assert.isTrue(dialog.matches(':modal'));
  await sendKeys({press: 'Escape'});
  await until('it to close', () => !dialog.open);
  assert.equal(hours.value, WORDS);
  await until('the focus where it was', () => focused() === hours);
  assert.include(onDevice(), WORDS);
  await sendKeys({press: 'Escape'});
  await until('the question', () => dialog.open);
  [...dialog.querySelectorAll('button')].find(({textContent}) => textContent.trim() === 'Discard')!.click();
  await until('what stands on the card', () => hours.value === before);
  assert.notInclude(onDevice(), WORDS);
  assert.isEmpty(posts());
});

it('is there after the page was loaded anew, with those for whom it is, and until it is saved', async () => {
  const first = await openEditor();
  fill(await field(first), WORDS);
  const select = (await field(first)).parentElement!.querySelector('select')!;
  select.selectedIndex = 2;
  select.dispatchEvent(new Event('change'));
  fill(await field(first, 'tag'), 'Knots');
  await sendKeys({press: 'Enter'});
  fill(await field(first, 'tag'), 'Sai');
  const again = await openEditor({host: first.host});
  const {card} = again;
  await until('the words', () => text(card).includes(KEPT));
  assert.equal((await field(again)).value, WORDS);
  assert.equal((await field(again)).parentElement!.querySelector('select')!.selectedIndex, 2);
  assert.equal((await field(again, 'tag')).value, 'Sai');
  await along(card, 'hearth-card-about', '[aria-label="Remove Knots"]');
  (await along(card, 'hearth-card-about', 'form > p button')).click();
  await until('it to be accepted', () => again.passed.some(({sent}) => sent.includes(WORDS)));
  await until('nothing to be kept', () => !text(card).includes(KEPT));
  assert.notInclude(onDevice(), 'Knots');
  assert.include(again.passed.find(({sent}) => sent.includes(WORDS))!.sent, '"audience":"org"');
});

it('is there after one has gone to one’s card and back', async () => {
  const stage = await openCard({cards: [anasCard], content: html`<hearth-get-to-know></hearth-get-to-know>`});
  const {card} = stage;
  await press(card, '[data-do=edit]');
  fill(await field(stage), WORDS);
  await press(card, '[data-do=done]');
  await leaves(card, 'hearth-card-about');
  await press(card, '[data-do=edit]');
  assert.equal((await field(stage)).value, WORDS);
  assert.include(text(card), KEPT);
});

it('is no draft where it is written back as it stands on the card', async () => {
  const stage = await openEditor();
  const hours = await field(stage);
  const before = hours.value;
  fill(hours, WORDS);
  await until('the words', () => text(stage.card).includes(KEPT));
  fill(hours, before);
  await until('no words', () => !text(stage.card).includes(KEPT));
  assert.notInclude(onDevice(), WORDS);
});

it('stays where there was no room for it', async () => {
  const stage = await openEditor();
  const {card} = stage;
  const connection = card.view.connection!;
  // As many wait as may, without a network.
  stage.host.faults.offline = true;
  const event = () => connection.createEvent({type: 'hearth.card.overlap_allowed.v1', space: 'harbor', subject: 'ana', data: {}});
  for (let count = 0; count < 500; count++) await connection.post(await event());
  fill(await field(stage), WORDS);
  button(find(card, 'hearth-card-about')!, 'Save').click();
  await until('that to be said', () => text(card).includes('Too much is waiting to be sent on this device.'));
  assert.equal((await field(stage)).value, WORDS);
  assert.include(onDevice(), WORDS);
});
