/** What its owner looks after on a card: limits, drafts, what is past its time, the spotlight. Over a real host. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {hostWithCards} from '../../../stories/support/cards.js';
import {focused, pause, until} from '../../support/page.js';
import {
  along,
  anasCard,
  answerField,
  appears,
  button,
  closePages,
  elapse,
  fill,
  find,
  forgetDevice,
  harborCards,
  leaves,
  openCard,
  openEditor,
  press,
  text,
} from './stage.js';

beforeEach(forgetDevice);
afterEach(closePages);

const DAY = 864e5;

describe('the limits of a card', () => {
  it('max-answers: the others are shown when somebody asks for them', async () => {
    const {card} = await openCard({content: html`<hearth-get-to-know person-id="bilal" max-answers="1"></hearth-get-to-know>`});
    assert.include(text(card), 'The creak of a hull');
    assert.notInclude(text(card), 'To know how long a coat');
    button(card, 'Show all answers').click();
    await until('the others', () => text(card).includes('To know how long a coat') && text(card).includes('Tfaddal'));
    assert.notInclude(text(card), 'Show all answers');
  });

  it('max-answers: where there is no room for more, that is said in place of a button', async () => {
    const {card} = await openCard({content: html`<hearth-get-to-know show="edit" max-answers=${anasCard.answers!.length}></hearth-get-to-know>`});
    await until('the words', () => text(card).includes('There is no room for more answers. Let one go to write another.'));
    assert.isTrue(find(card, '[data-do=answer]') === null);
    await press(card, '[data-do=remove]');
    await appears(card, '[data-do=answer]');
    assert.notInclude(text(card), 'There is no room for more answers.');
  });

  it('max-length: what is too long is said to be so, and stays in the form', async () => {
    const content = html`<hearth-get-to-know show="edit" max-length="20"></hearth-get-to-know>`;
    const {card, posts} = await openEditor({cards: [], content});
    await press(card, '[data-do=start]');
    const field = await answerField(card);
    fill(field, 'The kettle at half past');
    button(card, 'Save answer').click();
    await until('the words', () => field.getAttribute('aria-invalid') === 'true');
    assert.include(text(card), '3 characters too many');
    assert.equal(focused(), field);
    await pause(100);
    assert.equal((await answerField(card)).value, 'The kettle at half past');
    assert.isTrue(find(card, 'hearth-undo-bar') === null, 'nothing is on its way');
    assert.isEmpty(posts());
    fill(field, 'The kettle at six.');
    button(card, 'Save answer').click();
    await elapse(card);
    await until('it to leave', () => posts().length === 1);
  });

  it('a day that is past is refused before it leaves', async () => {
    const {card, posts} = await openEditor({cards: []});
    await press(card, '[data-do=start]');
    fill(await answerField(card), 'The kettle at six.');
    const select = await along<HTMLSelectElement>(card, 'hearth-card-composer', '#expiry');
    select.value = 'day';
    select.dispatchEvent(new Event('change'));
    const day = await along<HTMLInputElement>(card, 'hearth-card-composer', 'input.day');
    assert.isAbove(Date.parse(day.value), Date.now());
    assert.isAbove(Date.parse(day.min), Date.now() - DAY);
    day.value = new Date(Date.now() - 2 * DAY).toISOString().slice(0, 10);
    day.dispatchEvent(new Event('change'));
    button(card, 'Save answer').click();
    await until('the words', () => text(card).includes('Choose a day to come.'));
    assert.equal(day.getAttribute('aria-invalid'), 'true');
    assert.equal(focused(), day);
    assert.isEmpty(posts());
  });
});

describe('a draft', () => {
  for (const [age, offered] of [
    [29, true],
    [31, false],
  ] as const)
    it(`of ${age} days is ${offered ? '' : 'not '}offered`, async () => {
      const first = await openEditor({cards: []});
      await press(first.card, '[data-do=start]');
      fill(await answerField(first.card), 'Half a sentence');
      button(first.card, 'Keep as a draft').click();
      await leaves(first.card, 'hearth-card-composer');
      assert.include(text(first.card), 'Half a sentence');
      const place = () => Object.keys(localStorage).find((name) => name.startsWith('hearth-card:'));
      // Before the host has said who is signed in, it is kept for nobody.
      await until('it to be kept', () => place() !== undefined);
      first.page.remove();
      const key = place()!;
      const kept = JSON.parse(localStorage.getItem(key)!) as {drafts: Record<string, {at: number}>};
      for (const draft of Object.values(kept.drafts)) draft.at -= age * DAY;
      localStorage.setItem(key, JSON.stringify(kept));
      const {card} = await openEditor({host: first.host});
      if (offered) await until('the draft', () => text(card).includes('Half a sentence'));
      await card.view.connection!.session();
      await card.updateComplete;
      assert.equal(text(card).includes('Draft, on this device only'), offered);
      assert.equal(text(card).includes('Half a sentence'), offered);
    });
});

describe('an answer that is past its time', () => {
  /** Ana’s page, on which one answer is past its time. */
  async function openExpired() {
    const old = {...anasCard.answers![0]!, expiresAt: new Date(Date.now() - DAY).toISOString()};
    const host = await hostWithCards([{...anasCard, answers: [old]}], {clock: () => Date.now() - 30 * DAY});
    host.setClock(Date.now);
    const stage = await openEditor({host});
    await until('the question', () => text(stage.card).includes('Still true? Only you see it now.'));
    return stage;
  }

  it('is changed with a time that lies ahead', async () => {
    const {card, posts, host} = await openExpired();
    button(card, 'Edit').click();
    const field = await answerField(card);
    assert.equal(field.value, anasCard.answers![0]!.text);
    fill(field, 'In other words.');
    button(card, 'Save answer').click();
    await until('that its time is over', () => text(card).includes('Choose a day to come.'));
    const select = await along<HTMLSelectElement>(card, 'hearth-card-composer', '#expiry');
    select.value = 'P6M';
    select.dispatchEvent(new Event('change'));
    button(card, 'Save answer').click();
    await elapse(card);
    await until('it to leave', () => posts().length === 1);
    const others = await openCard({
      host: {...host, headers: () => ({authorization: 'Bearer bilal'})},
      content: html`<hearth-get-to-know person-id="ana"></hearth-get-to-know>`,
    });
    await until('others to see it again', () => text(others.card).includes('In other words.'));
  });

  it('is let go', async () => {
    const {card, posts} = await openExpired();
    button(card, 'Let it go').click();
    await until('it to be gone', () => !text(card).includes('Still true?'));
    await until('it to leave', () => posts().length === 1);
    assert.notInclude(text(card), anasCard.answers![0]!.text);
  });
});

describe('the spotlight', () => {
  it('is entered until one steps back, as the form says', async () => {
    const {card, host, posts} = await openEditor({cards: [...harborCards, anasCard]});
    assert.include(text(card), 'Let people in this space come across your card until you take it out again.');
    button(card, 'Put my card in the spotlight').click();
    await until('that it is', () => text(card).includes('Your card can be in the spotlight of this space.'));
    await until('it to arrive', () => posts().length === 1 && card.view.connection!.pending.every(({status}) => status === 'accepted'));
    // Most of a year later it is there still.
    host.setClock(() => Date.now() + 300 * DAY);
    const seen = async () => {
      const response = await host.fetch(`${host.endpoint}/v1/views/spotlight?space=harbor`, {headers: {authorization: 'Bearer bilal'}});
      return ((await response.json()) as {items: {id: string}[]}).items.map(({id}) => id);
    };
    assert.include(await seen(), 'ana');
    host.setClock(Date.now);
    button(card, 'Take it out of the spotlight').click();
    await until('that it is not', () => text(card).includes('Put my card in the spotlight'));
    await until('it to arrive', () => posts().length === 2 && card.view.connection!.pending.every(({status}) => status === 'accepted'));
    assert.notInclude(await seen(), 'ana');
  });
});
