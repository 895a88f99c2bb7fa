/** Whatever people, hosts and decks write on cards is shown as text: it makes no element, runs no script, asks for nothing. */
import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {inPageHost} from '../../../stories/support/in-page-host.js';
import {assertOnlyOwnMarkup, Watch} from '../../support/harm.js';
import {allInjections} from '../../support/injections.js';
import {until} from '../../support/page.js';
import {hosted, openPage} from '../kudos-wall/stage.js';
import {closePages, find, forgetDevice} from './stage.js';

let watch: Watch;
beforeEach(() => {
  forgetDevice();
  watch = new Watch();
});
afterEach(() => {
  closePages();
  watch.end();
});

describe('Texts that want to be more than text', () => {
  for (const show of ['view', 'edit', 'spotlight'] as const)
    it(`may stand wherever a host says anything of a card: S5, ${show}`, async () => {
      const texts = allInjections.filter(({length}) => length < 300);
      const own = show === 'edit';
      const data = {
        version: 1,
        name: texts[0],
        pronouns: texts[2],
        pronunciation: texts[4],
        pronunciationAudio: texts.find((text) => text.includes('javascript')),
        workingHours: texts[6],
        askMeAbout: texts.slice(0, 5),
        answers: texts.map((text, index) => ({
          id: `a${index}`,
          version: 1,
          prompt: {id: `p${index}`, text, lang: text},
          text,
          lang: text,
          image: {id: 'i', src: text, alt: text},
          at: text,
          thanked: false,
          can: ['appreciate', 'ask', 'report', 'edit', text],
          ...(own && {own: {audience: {group: text}, space: text, expiresAt: text, expired: index % 2 === 1, state: 'hidden', reason: text}}),
        })),
        asked: texts
          .slice(0, 3)
          .map((text, index) => ({id: `n${index}`, kind: 'question', by: {id: 'x', name: text}, at: text, topic: text, message: text})),
        ...(own && {
          own: {
            published: true,
            audiences: {name: {group: texts[1]}},
            spotlight: {notBefore: texts[1]},
            notes: texts
              .slice(0, 3)
              .map((text, index) => ({id: `m${index}`, kind: 'question', by: {id: 'x', name: text, avatar: text}, at: text, message: text})),
            blocked: [{id: 'y', name: texts[3]}],
          },
        }),
      };
      const item = {id: 'ana', type: texts[0], at: texts[0], by: {id: 'ana', name: texts[0], detail: texts[1], avatar: texts[2]}, data, can: ['ask']};
      const view = {name: 'card', space: 'harbor', items: [item], page: {}, cursor: '1', epoch: 'x'};
      const host = await inPageHost();
      const page = openPage();
      const fetch: typeof globalThis.fetch = async (input, init) =>
        `${input instanceof Request ? input.url : input}`.includes('/views/') ? Response.json(view) : host.fetch(input, init);
      render(hosted({...host, fetch}, html`<hearth-get-to-know show=${show} person-id="ana" max-answers="60"></hearth-get-to-know>`), page);
      const card = page.querySelector('hearth-get-to-know')!;
      await until('the card', () => find(card, '.answers') !== null);
      await card.act();
      await until('what can be done', () => find(card, '.tools') !== null);
      const words = [...card.shadowRoot!.querySelectorAll('.answers > li > .words')].map(({textContent}) => textContent);
      assert.includeMembers(texts, words);
      assert.isAbove(words.length, 10);
      assertOnlyOwnMarkup(card);
      for (const image of card.shadowRoot!.querySelectorAll('img')) assert.match(image.src, /^https?:/);
    });
});
