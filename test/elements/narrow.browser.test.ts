/** What a page switches off for a part of it, over a real host. */
import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {configureHearth} from '../../src/elements/host-options.js';
import type {HearthWarningEvent} from '../../src/elements/events.js';
import type {KudosWall} from '../../src/define/kudos-wall.js';
import {pause, seen, until} from '../support/page.js';
import {
  acting,
  appears,
  article,
  articles,
  choosePerson,
  closePages,
  coat,
  find,
  ids,
  menuOf,
  open,
  press,
  refresh,
  said,
  stateOf,
  tells,
} from '../widgets/kudos-wall/stage.js';

const talked = {...coat, ago: 30, reactions: {learn: ['dmitri']}, replies: [{id: 'first', from: 'bilal', message: 'Gladly.', ago: 20}]};
const farewell = {
  id: 'farewell',
  from: 'chiara',
  to: ['dmitri'],
  message: 'Fair winds.',
  ago: 60,
  occasion: {title: 'Fair winds', revealsIn: 60 * 24 * 9},
};

/** A part of the page in which things are switched off, and one beside it. */
const parts = (names: string) => html`
  <hearth-host disabled-features=${names}><hearth-kudos-wall id="here"></hearth-kudos-wall></hearth-host>
  <hearth-kudos-wall id="beside"></hearth-kudos-wall>
`;

const button = (wall: KudosWall, words: string) =>
  [...article(wall, coat.id).querySelectorAll<HTMLElement>('button')].find(({textContent}) => textContent.trim() === words);

describe('what a page switches off for a part of it', () => {
  afterEach(() => {
    closePages();
    configureHearth({});
  });

  /** Inside the host of the stage, so that both parts have the same one. */
  async function both(names: string, options: Parameters<typeof open>[0] = {}) {
    const {page, host, heard, provider} = await open({said: [talked, farewell], ...options});
    configureHearth({endpoint: host.endpoint, fetch: host.fetch, headers: host.headers, space: 'harbor'});
    render(parts(names), page);
    const [here, beside] = page.querySelectorAll<KudosWall>('hearth-kudos-wall') as unknown as [KudosWall, KudosWall];
    return {page, host, heard, here, beside, provider, part: page.querySelector('hearth-host')!};
  }

  it('is not there, and stays beside it; at run time it comes and goes', async () => {
    const {here, beside, part} = await both('reactions replies');
    await stateOf(here, 'ready');
    await stateOf(beside, 'ready');
    const marks = (wall: KudosWall) => article(wall, coat.id).querySelectorAll('[data-do=react]').length;
    const learned = (wall: KudosWall) => said(article(wall, coat.id)).includes('Dmitri');
    assert.deepEqual([marks(here), learned(here), button(here, 'Replies')], [0, false, undefined]);
    assert.deepEqual([marks(beside), learned(beside), button(beside, 'Replies') === undefined], [3, true, false]);
    part.disabledFeatures = 'replies';
    await until('the marks', () => articles(here).length > 0 && marks(here) === 3 && learned(here));
    assert.isUndefined(button(here, 'Replies'));
    part.removeAttribute('disabled-features');
    await until('the replies', () => articles(here).length > 0 && button(here, 'Replies') !== undefined);
    part.setAttribute('disabled-features', 'reactions');
    await until('no marks', () => articles(here).length > 0 && marks(here) === 0 && !learned(here));
    assert.exists(button(here, 'Replies'));
  });

  it('stays away when the view is asked for anew, and when something is done beside it', async () => {
    const {here, beside, host} = await both('reactions', {as: 'bilal'});
    await stateOf(here, 'ready');
    await acting(here);
    await stateOf(beside, 'ready');
    article(beside, coat.id).querySelector<HTMLElement>('[data-mark=celebrate]')!.click();
    await tells(host, 'chiara', coat.id, (data) => JSON.stringify(data?.reactions).includes('celebrate'));
    await refresh(here);
    assert.notInclude(said(article(here, coat.id)), 'Hooray');
    assert.include(said(article(beside, coat.id)), 'Hooray: You');
  });

  it('takes nobody the way to what they said themselves', async () => {
    const {here} = await both('replies', {as: 'bilal'});
    await stateOf(here, 'ready');
    await acting(here);
    await until('the reply', () => button(here, 'Replies') !== undefined);
    button(here, 'Replies')!.click();
    await until('the words', () => said(article(here, coat.id)).includes('Gladly.'));
    assert.isUndefined(button(here, 'Reply'));
  });

  it('may be a widget, which then shows nothing and asks its host nothing', async () => {
    const {page, host, here} = await both('kudos-wall');
    await until('the other one', () => page.querySelector<HTMLElement>('#beside')!.dataset.state === 'ready');
    assert.equal(seen(here), '');
    assert.equal(getComputedStyle(here).display, 'none');
    assert.equal(here.dataset.state, 'idle');
    // The wall of the stage, and the one beside it.
    assert.equal(host.requests.filter((request) => request === 'GET /v1/views/kudos').length, 2);
    page.querySelector('hearth-host')!.disabledFeatures = '';
    await stateOf(here, 'ready');
    assert.notEqual(getComputedStyle(here).display, 'none');
    page.querySelector('hearth-host')!.disabledFeatures = 'kudos-wall';
    await until('it to go', () => getComputedStyle(here).display === 'none');
  });

  it('leaves a widget that has one of that kind inside alone, and takes the inside of one that goes', async () => {
    const {host, page} = await open({said: [talked, farewell]});
    const before = host.requests.length;
    render(
      html`<hearth-host disabled-features="group-card" endpoint=${host.endpoint} space="harbor" .fetch=${host.fetch} .headers=${host.headers}>
        <hearth-group-card card="farewell"></hearth-group-card>
      </hearth-host>`,
      page,
    );
    const card = page.querySelector<HTMLElement>('hearth-group-card')!;
    await until('it to be hidden', () => getComputedStyle(card).display === 'none');
    // Longer than it takes to ask, where something asks.
    await pause(300);
    assert.deepEqual(host.requests.slice(before).filter((request) => request.includes('/views/')), []); // oxfmt-ignore
    card.parentElement!.setAttribute('disabled-features', 'kudos-wall');
    await until('the card', () => card.dataset.state === 'ready');
  });

  it('may be cards that many sign: none is on the wall, and none is opened there', async () => {
    const {here, beside} = await both('group-card');
    await stateOf(here, 'ready');
    await stateOf(beside, 'ready');
    assert.deepEqual(ids(here), [coat.id]);
    assert.deepEqual(ids(beside), [coat.id, 'farewell']);
    await press(here, '[data-do=compose]');
    await appears(here, '[role=combobox]');
    await choosePerson(here, 'bilal');
    assert.notInclude(find(here, '[part=composer]')!.textContent, 'card');
    // The form beside it goes on with the same draft.
    await press(beside, '[data-do=compose]');
    await until('the way to a card', () => find(beside, '[part=composer]')?.textContent.includes('card') === true);
    assert.notInclude(find(here, '[part=composer]')!.textContent, 'card');
  });

  it('may be cards of people, to which nothing leads then', async () => {
    const {here} = await both('get-to-know', {as: 'dmitri'});
    await stateOf(here, 'ready');
    await acting(here);
    await here.view.connection?.session();
    await here.updateComplete;
    await press(here, `[data-id="${coat.id}"] [data-do=menu]`);
    await appears(here, '[part=item]:focus');
    assert.deepEqual(menuOf(here).filter((label) => label.startsWith('About')), []); // oxfmt-ignore
  });

  it('is for the whole page where the page says so, and nobody inside puts it back', async () => {
    const {host, here, beside} = await both('replies');
    configureHearth({endpoint: host.endpoint, fetch: host.fetch, headers: host.headers, space: 'harbor', disabledFeatures: 'reactions'});
    for (const wall of [here, beside])
      await until('no marks', () => articles(wall).length > 0 && article(wall, coat.id).querySelector('[data-do=react]') === null);
    assert.isUndefined(button(here, 'Replies'));
    assert.exists(button(beside, 'Replies'));
  });

  it('is told of where there is no such thing, once, and the rest holds', async () => {
    const {page, here, heard, part} = await both('reactions leaderboard');
    await stateOf(here, 'ready');
    const warnings = () => heard.filter((event) => event.type === 'hearth-warning') as HearthWarningEvent[];
    assert.deepEqual(warnings().map(({code, target}) => [code, target]), [['bad-attribute', part]]); // oxfmt-ignore
    assert.include(warnings()[0]!.detail, 'leaderboard');
    assert.include(warnings()[0]!.detail, 'reactions, replies, values');
    assert.isNull(article(here, coat.id).querySelector('[data-do=react]'));
    part.disabledFeatures = 'reactions streaks';
    await until('the next warning', () => warnings().length === 2);
    await until('words', () => page.isConnected);
    assert.include(warnings()[1]!.detail, 'streaks');
  });

  it('cannot be more than the host has: what that has switched off stays so', async () => {
    const {here, part} = await both('reactions', {policy: {replies: 'off', marks: []}, said: [coat]});
    await stateOf(here, 'ready');
    const before = here.view.updatedAt;
    await pause(5);
    part.removeAttribute('disabled-features');
    await acting(here);
    // What was there of the host as it was is gone first.
    await until('the host as it is', () => here.view.updatedAt > before && articles(here).length > 0);
    assert.isUndefined(button(here, 'Reply'));
  });
});
