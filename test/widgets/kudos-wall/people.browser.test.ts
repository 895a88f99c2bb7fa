import {assert} from '@open-wc/testing';
import type {ThankRequestedEvent} from '../../../src/elements/thank-event.js';
import {focused, pause, seen, until} from '../../support/page.js';
import {sendKeys} from '../../support/commands.js';
import {acting, appears, article, coat, compose, find, leaves, menuOf, open, pick, press, refresh, said} from './stage.js';
import {closePages} from './stage.js';

afterEach(closePages);

/** A wall on which the host of the one who looks has a card of Chiara. */
async function openWithCard() {
  const stage = await open({said: [coat], as: 'dmitri'});
  await stage.host.state('chiara', {type: 'hearth.card.field_set.v1', data: {field: 'pronouns', value: 'she/her', audience: 'org'}});
  await stage.host.state('chiara', {
    type: 'hearth.card.answer_set.v1',
    data: {prompt: {text: 'What do you mend first?'}, text: 'Whatever lets the rain in.', audience: 'org'},
  });
  await stage.host.state('chiara', {type: 'hearth.card.published.v1', data: {}});
  await acting(stage.wall);
  await stage.wall.view.connection?.session();
  return stage;
}

const popup = (wall: HTMLElement) => appears(wall, '[role=dialog]:popover-open');
const nameOf = (wall: HTMLElement): string => find(wall, `[data-id="${coat.id}"] #who-${coat.id} bdi`)!.textContent;

describe('the people on a wall', () => {
  it('have a card, which opens from the menu and leads back to it', async () => {
    const {wall} = await openWithCard();
    await pick(wall, coat.id, `About ${nameOf(wall)}`);
    const box = await popup(wall);
    assert.equal(box.ariaLabel, `About ${nameOf(wall)}`);
    await until('the card', () => seen(find(wall, 'hearth-get-to-know')!).includes('Whatever lets the rain in.'));
    assert.include(seen(find(wall, 'hearth-get-to-know')!), 'she/her');
    await sendKeys({press: 'Escape'});
    await leaves(wall, 'hearth-get-to-know');
    assert.equal((focused() as HTMLElement).dataset.do, 'menu');
  });

  it('have it at their picture as well, for those who point', async () => {
    const {wall} = await openWithCard();
    await refresh(wall);
    article(wall, coat.id).querySelector<HTMLElement>('.avatar')!.click();
    await popup(wall);
    await sendKeys({press: 'Escape'});
    await leaves(wall, 'hearth-get-to-know');
  });

  it('who have left have none at their picture: it does not stand for whoever they thanked', async () => {
    const {wall} = await openWithCard();
    await refresh(wall);
    const picture = () => article(wall, coat.id).querySelector<HTMLElement>('.avatar')!;
    picture().click();
    await popup(wall);
    await sendKeys({press: 'Escape'});
    await leaves(wall, 'hearth-get-to-know');
    // As a host answers once its directory knows the giver no longer.
    wall.items = wall.view.items.map((item) => ({...item, by: null}) as (typeof wall.view.items)[number]);
    await until('it', () => said(article(wall, coat.id)).includes('a former colleague'));
    picture().click();
    // All that a card needs is there by now: one that were to open would be in the next rendering.
    await pause(50);
    await wall.updateComplete;
    assert.isTrue(find(wall, 'hearth-get-to-know') === null);
  });

  it('have it by keyboard also where nothing else is left to do with a thank-you', async () => {
    const {wall, host} = await openWithCard();
    await host.state('dmitri', {type: 'hearth.kudos.reported.v1', subject: coat.id, data: {reason: 'other'}});
    await refresh(wall);
    const menu = await appears(wall, `[data-id="${coat.id}"] [data-do=menu]`);
    await pick(wall, coat.id, `About ${nameOf(wall)}`);
    assert.isFalse(menuOf(wall).includes('Report'));
    await popup(wall);
    await sendKeys({press: 'Escape'});
    await leaves(wall, 'hearth-get-to-know');
    assert.equal(focused(), menu);
  });

  it('have none where their host has none, and nothing leads there', async () => {
    const {wall} = await open({said: [coat], as: 'dmitri', policy: {isAvailable: (widget) => widget !== 'card'}});
    await acting(wall);
    article(wall, coat.id).querySelector<HTMLElement>('[data-do=menu]')!.click();
    await appears(wall, '[part=item]:focus');
    assert.deepEqual(
      menuOf(wall).filter((label) => label.startsWith('About')),
      [],
    );
    article(wall, coat.id).querySelector<HTMLElement>('.avatar')!.click();
    assert.isNull(find(wall, 'hearth-popup')?.localName ?? null);
  });

  it('are thanked by the wall where a card asks for it, after what is being written there', async () => {
    const {wall, page} = await open({said: [coat], as: 'dmitri'});
    await compose(wall, {to: 'bilal', message: 'You held the ladder.'});
    const {ThankRequestedEvent: Event} = await import('../../../src/elements/thank-event.js');
    const asked: ThankRequestedEvent = new Event({id: 'chiara', name: 'Chiara'});
    page.dispatchEvent(asked);
    assert.isTrue(asked.defaultPrevented);
    await until('both', () => (find(wall, 'hearth-people-picker')?.shadowRoot?.textContent ?? '').includes('Chiara'));
    assert.include(find(wall, 'hearth-people-picker')!.shadowRoot!.textContent, 'Bilal Haddad');
    assert.equal((await appears<HTMLTextAreaElement>(wall, 'textarea')).value, 'You held the ladder.');
  });

  it('who prefer thanks in private are thanked so also from a card', async () => {
    const {wall, page} = await open({said: [coat], as: 'dmitri'});
    await acting(wall);
    const {ThankRequestedEvent: Event} = await import('../../../src/elements/thank-event.js');
    page.dispatchEvent(new Event({id: 'wanjiru', name: 'Wanjiru Kamau'}));
    const others = () => find<HTMLInputElement>(wall, 'input[name=audience][value=everyone]');
    await until('it to be private', () => others()?.disabled === true);
    assert.include(find(wall, 'hearth-kudos-composer')!.shadowRoot!.textContent, 'Wanjiru Kamau prefers');
  });

  it('are left to the page that takes the thanks itself', async () => {
    const {wall, page} = await open({said: [coat], as: 'dmitri'});
    await acting(wall);
    page.addEventListener('hearth-thank-requested', (event) => event.preventDefault());
    const {ThankRequestedEvent: Event} = await import('../../../src/elements/thank-event.js');
    page.dispatchEvent(new Event({id: 'chiara', name: 'Chiara'}));
    await refresh(wall);
    assert.isNull(find(wall, 'hearth-kudos-composer')?.localName ?? null);
    await press(wall, '[data-do=compose]');
  });
});
