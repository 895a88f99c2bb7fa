import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {axTree, engine} from '../../support/commands.js';
import {until} from '../../support/page.js';
import {acting, article, articles, closePages, open, press} from './stage.js';
import type {Stage} from './stage.js';

const sail = {id: 'ana', name: 'Ana Ferreira', detail: 'Sail loft'};
const finance = {id: 'ana-2', name: 'Ana Ferreira', detail: 'Finance'};
const bilal = {id: 'bilal', name: 'Bilal Haddad', detail: 'Boatbuilding'};

const thanks = (id: string, by: object, to: object, more: object = {}) => ({
  id,
  type: 'kudos',
  at: '2026-05-20T12:00:00Z',
  by,
  data: {version: 1, to: [{kind: 'person', ...to}], message: `For ${id}.`, valueIds: [], audience: 'group', state: 'live', reactions: [], ...more},
  can: [],
});

async function show(...items: object[]): Promise<Stage> {
  const stage = await open({content: html`<hearth-kudos-wall .items=${items}></hearth-kudos-wall>`});
  await acting(stage.wall);
  return stage;
}

/** What is seen after the names on a thank-you. Firefox says where the text comes from, and not what it is. */
const asides = (card: Element): string[] =>
  Array.from(card.querySelectorAll<HTMLElement>('.head bdi'), (name) =>
    getComputedStyle(name, '::after')
      .content.replace(/^none$/, '')
      .replace('attr(data-detail)', name.dataset.detail ?? ''),
  );

describe('names on a wall', () => {
  afterEach(closePages);

  it('that two people share are told apart by their second lines, also in replies; no others', async () => {
    const replies = [{id: 'r', by: finance, at: '2026-05-20T13:00:00Z', message: 'Gladly.', can: []}];
    const {wall} = await show(thanks('one', sail, bilal), thanks('two', bilal, finance, {replies}), thanks('three', sail, finance));
    await press(article(wall, 'two'), '[data-do=Replies]');
    await until('the reply', () => article(wall, 'two').querySelector('.reply') !== null);
    await wall.updateComplete;
    const all = articles(wall).map((card) => asides(card).map((words) => words.match(/Sail loft|Finance|Boatbuilding/)?.[0] ?? ''));
    assert.deepEqual(all, [['Sail loft', ''], ['', 'Finance', 'Finance'], ['Sail loft', 'Finance']]); // oxfmt-ignore
    if (engine !== 'chromium') return;
    const read = (await axTree()).filter(({role}) => role === 'article').map(({name}) => name.replace(/\s+/g, ' ').trim());
    assert.deepEqual(read[2], 'Ana Ferreira, Sail loft thanked Ana Ferreira, Finance');
  });

  it('stand alone again where nobody else has them any more', async () => {
    const {wall} = await show(thanks('one', sail, bilal), thanks('two', bilal, finance));
    await until('both', () => asides(article(wall, 'one')).join('').includes('Sail loft'));
    wall.items = [wall.items![0]!];
    await wall.updateComplete;
    await until('the one', () => articles(wall).length === 1);
    assert.equal(asides(article(wall, 'one')).join(''), '');
  });
});
