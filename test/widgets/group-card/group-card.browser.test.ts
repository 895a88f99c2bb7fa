import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import type {GroupCard} from '../../../src/define/group-card.js';
import '../../../src/define/all.js';
import {sendKeys} from '../../support/commands.js';
import type {SaidReply} from '../../../stories/support/seed.js';
import {describeContract} from '../../support/contract.js';
import {allInside, focused, pause, until} from '../../support/page.js';
import {appears, choosePerson, closePages, compose, elapse, find, leaves, open, openPage, said, tells, toldTo, acting} from '../kudos-wall/stage.js';

const ID = 'farewell';
const card = {
  id: ID,
  from: 'chiara',
  to: ['bilal'],
  message: 'You taught me to listen to a plank.',
  ago: 60,
  occasion: {title: 'Fair winds, Bilal', revealsIn: 60 * 24 * 9},
  replies: [
    {id: 'one', from: 'dmitri', message: 'Who keeps the good clamps now?', ago: 50},
    {id: 'two', from: 'eun-ji', message: 'Thank you for the quiet hours.', ago: 40},
    {id: 'three', from: 'farid', message: 'The gull will miss you.', ago: 30},
    {id: 'four', from: 'hannes', message: 'And so will I.', ago: 20},
  ],
};

describeContract('hearth-group-card', () => html`<hearth-group-card mode="preview" card="x"></hearth-group-card>`);

describe('<hearth-group-card>', () => {
  afterEach(closePages);

  /** Opens a page with a card. */
  async function show(as: string, state = 'ready', more: SaidReply[] = []) {
    const {host, page} = await open({as, said: [{...card, replies: [...card.replies, ...more]}], content: html`<hearth-kudos-wall hidden></hearth-kudos-wall><hearth-group-card card=${ID}></hearth-group-card>`, state: as === 'bilal' ? 'empty' : 'ready'}); // oxfmt-ignore
    const element = page.querySelector<GroupCard>('hearth-group-card')!;
    await until(state, () => element.dataset.state === state);
    const wall = element.shadowRoot!.querySelector('hearth-kudos-wall')!;
    await acting(wall);
    return {host, page, element, wall};
  }

  const notes = (root: Element) => allInside(root, '.note').map(said);

  it('shows what it is for and what everybody wrote', async () => {
    const {wall} = await show('ana');
    await until('all notes', () => notes(wall).length === 5);
    const words = said(wall.shadowRoot!.querySelector('section')!);
    for (const part of [
      'Fair winds, Bilal',
      'For Bilal Haddad',
      'A card from Chiara Bonetti and everybody who signs',
      'Hidden from Bilal Haddad until',
    ]) {
      assert.include(words, part);
    }
    assert.notInclude(words, 'Whom would you like to thank?');
  });

  it('has its words in the language of the page, where the page can translate', async () => {
    const {element, wall} = await show('ana', 'ready', [{id: 'five', from: 'kenji', message: 'お元気で。', lang: 'ja', ago: 10}]);
    assert.isNull(find(wall, '[data-do=translate]'));
    element.translateText = (text, {from, to}) => `Take care. (${text}, ${from} to ${to})`;
    const button = await appears(wall, '.note [data-do=translate]');
    button.focus();
    await sendKeys({press: 'Enter'});
    assert.equal(said(await appears(wall, '[data-reply=five] .translated')), 'Take care. (お元気で。, ja to en) Translation · written in Japanese');
    assert.equal(focused(), button);
  });

  it('asks its host for the card alone', async () => {
    const {host} = await show('ana');
    assert.equal(host.requests.filter((request) => request === 'GET /v1/views/kudos').length, 2, 'one for the wall beside it, one for the card');
  });

  it('is signed once, with the keyboard', async () => {
    const {wall, host} = await show('ana');
    (await appears(wall, '[data-do=sign]')).focus();
    await sendKeys({press: 'Enter'});
    await until('the field', () => focused()?.localName === 'textarea');
    await sendKeys({type: 'Send a postcard.'});
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-question');
    await until('the words', () => notes(wall).some((words) => words.includes('Send a postcard.')));
    await tells(host, 'chiara', ID, (data) => JSON.stringify(data).includes('Send a postcard.'));
    await wall.view.keeper!.refresh();
    await until('no second time', () => find(wall, '[data-do=sign]') === null);
  });

  it('is answered by whom it is for, once they see it', async () => {
    const revealed = {...card, occasion: {title: card.occasion.title}, replies: []};
    const {page, host} = await open({as: 'bilal', said: [revealed], content: html`<hearth-kudos-wall></hearth-kudos-wall><hearth-group-card card=${ID}></hearth-group-card>`}); // oxfmt-ignore
    for (const wall of [
      page.querySelector('hearth-kudos-wall')!,
      page.querySelector('hearth-group-card')!.shadowRoot!.querySelector('hearth-kudos-wall')!,
    ]) {
      await until('the card', () => wall.dataset.state === 'ready');
      await acting(wall);
      const button = await appears(wall, '[data-do=Reply]');
      assert.equal(said(button), 'Reply');
    }
    const wall = page.querySelector('hearth-group-card')!.shadowRoot!.querySelector('hearth-kudos-wall')!;
    find(wall, '[data-do=Reply]')!.click();
    await until('the field', () => focused()?.localName === 'textarea');
    await sendKeys({type: 'I will listen for you all.'});
    await sendKeys({press: 'Control+Enter'});
    await tells(host, 'ana', ID, (data) => JSON.stringify(data).includes('I will listen for you all.'));
  });

  it('tells whom it is for nothing before the day', async () => {
    const {wall} = await show('bilal', 'empty');
    await until('the word', () => said(wall.shadowRoot!.querySelector('section')!).includes('There is no card here, or it is not for you to see.'));
    assert.notInclude(document.body.textContent, 'Fair winds');
  });
});

it('a group card without a host waits for one: nothing has failed', async () => {
  const page = openPage();
  render(html`<hearth-group-card mode="preview" card="x"></hearth-group-card>`, page);
  const element = page.querySelector<GroupCard>('hearth-group-card')!;
  await until('the words', () => (find(element, 'hearth-notice')?.textContent ?? '').includes('This widget has no host'));
  assert.equal(element.dataset.state, 'idle');
  closePages();
});

describe('a group card on a wall', () => {
  afterEach(closePages);

  for (const title of ['', 'Fair winds']) {
    it(`is none for somebody who prefers thanks in private, with ${title ? 'a' : 'no'} title for another begun`, async () => {
      const {wall} = await open({as: 'chiara', said: [], state: 'empty'});
      await compose(wall);
      (await appears<HTMLInputElement>(wall, '.occasion input[type=checkbox]')).click();
      await appears<HTMLInputElement>(wall, '#title');
      if (title) await sendKeys({type: title});
      find(wall, '[role=combobox]')!.focus();
      await sendKeys({press: 'Backspace'});
      await sendKeys({press: 'Backspace'});
      await choosePerson(wall, 'wanjiru');
      await until('it to be no card', () => find(wall, '.occasion') === null);
      await sendKeys({press: 'Control+Enter'});
      await leaves(wall, 'hearth-kudos-composer');
      const {audience, occasion} = wall.view.items[0]!.data as {audience: string; occasion?: object};
      assert.deepEqual([audience, occasion], ['recipient', undefined]);
    });
  }

  it('is not given with keys that an input method takes', async () => {
    const {wall} = await open({as: 'chiara', said: [], state: 'empty'});
    await compose(wall);
    const field = await appears(wall, 'textarea');
    const keys = {key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true};
    field.dispatchEvent(new KeyboardEvent('keydown', {...keys, isComposing: true}));
    await pause(50);
    assert.isNotNull(find(wall, 'hearth-kudos-composer'));
    field.dispatchEvent(new KeyboardEvent('keydown', keys));
    await leaves(wall, 'hearth-kudos-composer');
  });

  it('is opened in the composer, for one person, with a title and a day', async () => {
    const {wall, host} = await open({as: 'chiara', said: [], state: 'empty'});
    await compose(wall);
    const check = await appears<HTMLInputElement>(wall, '.occasion input[type=checkbox]');
    check.click();
    const title = await appears<HTMLInputElement>(wall, '#title');
    await sendKeys({press: 'Control+Enter'});
    await until('the word', () => find(wall, '#title-error')?.textContent === 'Write what the occasion is.');
    assert.equal(focused(), title);
    assert.equal(find(wall, '#title-error')?.role, 'alert', 'said aloud, also to whom is in the field already');
    await sendKeys({type: 'Fair winds, Bilal'});
    const day = find<HTMLInputElement>(wall, '#day')!;
    day.value = '2001-01-01';
    day.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await sendKeys({press: 'Control+Enter'});
    await until('the word', () => find(wall, '#day-error')?.textContent === 'Choose a day to come, within a year.');
    day.value = day.min;
    day.dispatchEvent(new InputEvent('input', {bubbles: true}));
    title.focus();
    await sendKeys({press: 'Enter'});
    assert.isNotNull(find(wall, 'hearth-kudos-composer'), 'Enter in a line of its own gives nothing away');
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-kudos-composer');
    await elapse(wall);
    const {id} = wall.view.items[0]!;
    await tells(host, 'ana', id, (data) => data !== undefined);
    const told = (await toldTo(host, 'ana', id))!.occasion as {title: string; revealAt: string};
    assert.equal(told.title, 'Fair winds, Bilal');
    assert.isAbove(Date.parse(told.revealAt), Date.now());
    assert.isUndefined(await toldTo(host, 'bilal', id));
  });

  it('stands with its title, and the way to sign it', async () => {
    const {wall} = await open({as: 'ana', said: [card]});
    await acting(wall);
    await appears(wall, '.panel');
    const words = said(wall.shadowRoot!.querySelector('article')!);
    for (const part of ['Fair winds, Bilal', 'Hidden from Bilal Haddad until', 'Sign the card', 'Signatures']) assert.include(words, part);
    assert.notInclude(words, 'Replies');
  });
});
