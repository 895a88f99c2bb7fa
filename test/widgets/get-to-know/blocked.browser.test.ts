/** Pictures that cannot be shown: what readers have in their place, and what whoever runs the page is told. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {HearthWarningEvent} from '../../../src/elements/events.js';
import type {CardAnswer, CardItem} from '../../../src/protocol/views/card.js';
import {inPageHost} from '../../../stories/support/in-page-host.js';
import type {InPageHost} from '../../../stories/support/in-page-host.js';
import {pause, seen, until} from '../../support/page.js';
import {appears, closePages, find, forgetDevice, leaves, openCard} from './stage.js';
import {drawn} from './pictures.js';

const told: string[] = [];
const listen = (event: Event): void => {
  if (event instanceof HearthWarningEvent) told.push(event.code);
};

beforeEach(() => {
  forgetDevice();
  told.length = 0;
  document.addEventListener('hearth-warning', listen);
});
afterEach(() => {
  document.removeEventListener('hearth-warning', listen);
  closePages();
});

const ELSEWHERE = '/test/support/picture.svg';

const answer = (id: string, src: string, alt: string): CardAnswer => ({
  id,
  version: 1,
  prompt: {id, text: 'What do you see?'},
  text: `Words of ${id}.`,
  image: {id, src, alt},
  at: '2026-11-02T08:00:00Z',
  thanked: false,
  can: [],
});

/** Bilal's card as a page gives it, with these pictures on it. */
async function openWith(host: InPageHost, ...answers: CardAnswer[]) {
  const item: CardItem = {
    id: 'bilal',
    type: 'hearth.card.published.v1',
    at: '2026-11-02T08:00:00Z',
    by: {id: 'bilal', name: 'Bilal Haddad'},
    data: {version: 1, askMeAbout: [], answers, asked: []},
    can: [],
  };
  const {card} = await openCard({host, content: html`<hearth-get-to-know person-id="bilal" .items=${[item]}></hearth-get-to-know>`});
  return card;
}

/** Hands a picture to a host, as Bilal, and gives where it is read. */
async function handOver(host: InPageHost): Promise<string> {
  const response = await host.fetch(`${host.endpoint}/v1/images`, {
    method: 'POST',
    body: await (await drawn()).arrayBuffer(),
    headers: {authorization: 'Bearer ana', 'content-type': 'image/jpeg', 'hearth-version': '1.0'},
  });
  const {id} = (await response.json()) as {id: string};
  return `${host.endpoint}/v1/images/${id}`;
}

describe('a picture that cannot be shown', () => {
  it('has its words in its place where the host does not have it; the page is told once', async () => {
    const host = await inPageHost();
    const gone = `${host.endpoint}/v1/images/gone`;
    const card = await openWith(host, answer('slip', gone, 'A wet slip, and fog.'), answer('edge', gone, ''), answer('tide', gone, 'Low water.'));
    await until('the words', () => seen(card).includes('A wet slip, and fog.') && seen(card).includes('Low water.'));
    const words = await appears(card, '[data-answer=slip] .words ~ p');
    assert.equal(words.textContent, 'A wet slip, and fog.');
    assert.equal(words.dir, 'auto');
    await until('the broken ones to be out of sight', () => [...card.shadowRoot!.querySelectorAll('img')].every((image) => !image.checkVisibility()));
    assert.isTrue(find(card, '[data-answer=edge] .words ~ p') === null, 'decoration needs no words');
    await pause(50);
    assert.deepEqual(
      told.filter((code) => code === 'image-blocked'),
      ['image-blocked'],
    );
  });

  it('makes room for another one in its place, with what that has', async () => {
    const host = await inPageHost();
    const gone = `${host.endpoint}/v1/images/gone`;
    const card = await openWith(host, answer('slip', gone, 'A wet slip, and fog.'));
    await until('the words', () => seen(card).includes('A wet slip, and fog.'));
    const [item] = card.items!;
    const show = (...answers: CardAnswer[]) => (card.items = [{...item!, data: {...item!.data, answers}}]);
    show(answer('slip', `${gone}-too`, 'The slip at noon.'));
    await until('its words', () => seen(card).includes('The slip at noon.'));
    assert.notInclude(seen(card), 'A wet slip, and fog.');
    show(answer('slip', ELSEWHERE, 'The slip at night.'));
    await until('the picture', () => find(card, 'img[part=picture]')!.checkVisibility());
    assert.notInclude(seen(card), 'The slip at noon.');
  });

  describe('under a policy that keeps pictures out', () => {
    before(() => {
      // From here on it holds for the page of this file.
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "img-src 'none'";
      document.head.append(policy);
    });

    it('is drawn where the host gives it to the widget, and nobody is warned', async () => {
      const host = await inPageHost();
      const card = await openWith(host, answer('slip', await handOver(host), 'A wet slip, and fog.'));
      const canvas = await appears(card, 'canvas');
      assert.equal(canvas.ariaLabel, 'A wet slip, and fog.');
      assert.isFalse(find(card, 'img[part=picture]')!.checkVisibility(), 'it is there once');
      assert.notInclude(told, 'image-blocked');
    });

    it('has its words in its place where it is elsewhere; the page is told', async () => {
      let violated = '';
      document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => (violated = effectiveDirective), {once: true});
      const card = await openWith(await inPageHost(), answer('slip', ELSEWHERE, 'A wet slip, and fog.'));
      await until('the words', () => seen(card).includes('A wet slip, and fog.'));
      assert.equal(violated, 'img-src');
      await until('the warning', () => told.includes('image-blocked'));
      card.items = [];
      await leaves(card, '[data-answer]');
      assert.notInclude(seen(card), 'A wet slip');
    });
  });
});
