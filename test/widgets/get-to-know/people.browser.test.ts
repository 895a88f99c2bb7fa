/** The people in what a card shows: their cards open beside their names, and lead back there. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import type {InPageHost} from '../../../stories/support/in-page-host.js';
import type {GetToKnow} from '../../../src/define/get-to-know.js';
import {sendKeys} from '../../support/commands.js';
import {focused, until} from '../../support/page.js';
import {anasCard, appears, closePages, find, forgetDevice, harborCards, leaves, openCard, openEditor, text} from './stage.js';

beforeEach(forgetDevice);
afterEach(closePages);

/** Opens a card by keyboard, looks at it, and leaves it with Escape. */
async function looks(card: GetToKnow, name: HTMLElement, words: string): Promise<void> {
  name.focus();
  await sendKeys({press: 'Enter'});
  const box = await appears(card, '[role=dialog]:popover-open');
  assert.equal(box.getAttribute('aria-label'), `About ${name.dataset.name}`);
  await until('the card', () => text(find(card, 'hearth-popup hearth-get-to-know')!).includes(words));
  await sendKeys({press: 'Escape'});
  await leaves(card, 'hearth-popup');
  assert.equal(focused(), name);
}

it('whoever answered the question of the week has a card at their name, and it is one stop of the keyboard', async () => {
  const content = html`<hearth-get-to-know show="prompt" prompt="light-tiny-superpower"></hearth-get-to-know>`;
  const {card} = await openCard({content});
  await appears(card, '#asked, [data-do=look]');
  find(card, '[data-do=look]')?.click();
  const name = await appears(card, '[data-id=bilal] [data-do=person]');
  assert.equal(name.textContent.trim().replace(/\s+/g, ' '), 'BH Bilal Haddad');
  assert.equal(find(card, '[data-id=bilal] .avatar')!.getAttribute('aria-hidden'), 'true');
  await looks(card, name, 'bee-LAHL');
  name.querySelector<HTMLElement>('.avatar')!.click();
  await appears(card, '[role=dialog]:popover-open');
  assert.isNull(find(card, '[data-id=ana] [data-do=person]')?.localName ?? null, 'nobody needs a way to their own');
});

it('whoever thanked or asked has one, and so has whom the card is kept from', async () => {
  const before = async ({state}: InPageHost) => {
    await state('bilal', {type: 'hearth.card.asked.v1', subject: 'ana', data: {message: 'Which thread?'}});
    await state('ana', {type: 'hearth.card.blocked.v1', data: {personId: 'chiara'}});
  };
  const {card} = await openEditor({before});
  await looks(card, await appears(card, '.came button[data-person=bilal]'), 'bee-LAHL');
  find(card, '.came .avatar')!.click();
  await appears(card, '[role=dialog]:popover-open');
  await sendKeys({press: 'Escape'});
  await until('the focus at the name', () => (focused() as HTMLElement).dataset.person === 'bilal');
  await looks(card, await appears(card, '.kept-from [data-do=person]'), 'KYAH-rah');
});

it('nothing leads to a card where one can only read', async () => {
  const items = await (async () => {
    const {card} = await openCard({cards: [...harborCards, anasCard], content: html`<hearth-get-to-know show="spotlight"></hearth-get-to-know>`});
    return card.view.items;
  })();
  const content = html`<hearth-get-to-know show="prompt" prompt="light-tiny-superpower" mode="readonly" .items=${items}></hearth-get-to-know>`;
  const {card} = await openCard({content});
  await appears(card, '#asked');
  assert.isNull(find(card, '[data-do=person]')?.localName ?? null);
});
