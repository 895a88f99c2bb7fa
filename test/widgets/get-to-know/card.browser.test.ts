/** What holds for the card in each of its faces. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {hostWithCards} from '../../../stories/support/cards.js';
import type {InPageHost} from '../../../stories/support/in-page-host.js';
import '../../../src/define/all.js';
import type {GetToKnow} from '../../../src/define/get-to-know.js';
import {configureHearth} from '../../../src/elements/host-options.js';
import {sendKeys} from '../../support/commands.js';
import {describeContract} from '../../support/contract.js';
import {announced, focused, pause, until} from '../../support/page.js';
import {along, appears, button, closePages, find, forgetDevice, leaves, openCard, openEditor, press, text} from './stage.js';

beforeEach(forgetDevice);
afterEach(closePages);

async function provide(): Promise<void> {
  const {endpoint, fetch, headers} = await hostWithCards();
  configureHearth({endpoint, fetch, headers, space: 'harbor'});
}
after(() => configureHearth({}));

async function settle(card: GetToKnow, selector: string): Promise<void> {
  await card.act();
  await appears(card, selector);
}

describe('somebody’s card', () => {
  before(provide);
  describeContract<GetToKnow>('hearth-get-to-know', () => html`<hearth-get-to-know person-id="bilal"></hearth-get-to-know>`, {
    settle: (card) => settle(card, '[data-do=hide]'),
    words: 'Thanks for sharing',
  });
});

describe('one’s own card, to write', () => {
  before(provide);
  describeContract<GetToKnow>('hearth-get-to-know', () => html`<hearth-get-to-know show="edit" allow-image></hearth-get-to-know>`, {
    settle: async (card) => {
      await settle(card, '[role=tablist]');
      if (!find(card, 'hearth-card-composer')) {
        (await appears(card, '[data-do=answer]')).click();
        await appears(card, 'textarea');
      }
      await until('a place for a picture', () => find(card, 'input[type=file]') !== null);
    },
    words: 'Your answers',
  });
});

describe('a question for the week', () => {
  before(provide);
  describeContract<GetToKnow>(
    'hearth-get-to-know',
    () => html`<hearth-get-to-know show="prompt" prompt="light-tiny-superpower"></hearth-get-to-know>`,
    {
      settle: (card) => settle(card, '#asked, [data-do=look]'),
      words: 'A question for the week',
    },
  );
});

describe('the spotlight', () => {
  before(provide);
  describeContract<GetToKnow>('hearth-get-to-know', () => html`<hearth-get-to-know show="spotlight"></hearth-get-to-know>`, {
    settle: (card) => settle(card, '[data-do=next]'),
    words: 'In the spotlight',
  });

  it('shows one volunteer, goes on only when asked, and comes back to the first', async () => {
    const {card} = await openCard({content: html`<hearth-get-to-know show="spotlight"></hearth-get-to-know>`});
    const name = () => find(card, '.name')?.textContent;
    const next = await appears(card, '[data-do=next]');
    const first = name();
    const seen = new Set([first]);
    for (let step = 0; step < 3; step++) {
      next.focus();
      await sendKeys({press: 'Enter'});
      await until('somebody else', () => name() !== [...seen].at(-1) || step === 2);
      seen.add(name());
      assert.equal(focused(), next, 'the focus stays on the button');
    }
    assert.equal(name(), first);
    assert.equal(seen.size, 3);
    assert.notMatch(text(card), /\d+ (of|\/) \d+/);
  });

  it('asks the reader where nobody has volunteered', async () => {
    const {card} = await openCard({cards: [], state: 'empty', content: html`<hearth-get-to-know show="spotlight"></hearth-get-to-know>`});
    await appears(card, '.ask-line');
    assert.include(text(card), 'Nobody is in the spotlight just now. And you?');
    assert.equal(find(card, 'article'), null);
  });
});

describe('what one can do with a card', () => {
  it('thanks once, in private, and says so', async () => {
    const {card, host} = await openCard({content: html`<hearth-get-to-know person-id="bilal"></hearth-get-to-know>`});
    const heard: string[] = [];
    card.addEventListener('hearth-card-appreciated', ({type}) => heard.push(type));
    const thank = await press(card, '[data-do=thank]');
    await until('thanks', () => thank.textContent.trim() === 'You said thanks');
    assert.equal(announced(), 'Only Bilal Haddad is told.');
    assert.deepEqual(heard, ['hearth-card-appreciated']);
    assert.equal(thank.getAttribute('aria-disabled'), 'true');
    await until('the host to have it', () => host.requests.includes('POST /v1/events'));
    thank.click();
    assert.equal(host.requests.filter((request) => request.startsWith('POST')).length, 1);
  });

  it('asks about what somebody likes to be asked about, and takes the question back', async () => {
    const {card, host} = await openCard({content: html`<hearth-get-to-know person-id="bilal"></hearth-get-to-know>`});
    await press(card, '[data-tag="Bread"]');
    const field = await along<HTMLTextAreaElement>(card, 'hearth-question', 'textarea');
    await until('the focus in the question', () => focused() === field);
    await sendKeys({type: 'Which flour?'});
    await sendKeys({press: 'Control+Enter'});
    await appears(card, '[data-do=take-back]');
    assert.include(text(card), 'Which flour?');
    await until('the host to have it', () => host.requests.includes('POST /v1/events'));
    await card.view.keeper!.refresh();
    assert.include(text(card), 'Which flour?');
    await press(card, '[data-do=take-back]');
    await leaves(card, '[data-do=take-back]');
    assert.notInclude(text(card), 'Which flour?');
  });

  it('hands thanks over to the page, and says so where nobody takes them', async () => {
    const {card, page} = await openCard({content: html`<hearth-get-to-know person-id="bilal"></hearth-get-to-know>`});
    await press(card, '[data-tag="Bread"]');
    await press(card, '[data-do=say-thanks]');
    await until('the words', () => text(card).includes('There is no place for thanks on this page.'));
    const asked: [string, string | undefined][] = [];
    page.addEventListener('hearth-thank-requested', (event) => {
      event.preventDefault();
      asked.push([event.person.id, event.about]);
    });
    await press(card, '[data-do=say-thanks]');
    await until('the request', () => asked.length > 0);
    assert.deepEqual(asked, [['bilal', 'Bread']]);
  });

  it('hides answers from whoever looks over the shoulder, on every card and after a reload', async () => {
    const {card} = await openCard({content: html`<hearth-get-to-know person-id="bilal"></hearth-get-to-know>`});
    assert.include(text(card), 'creak of a hull');
    await press(card, '[data-do=hide]');
    await until('them to be hidden', () => !text(card).includes('creak of a hull'));
    assert.include(text(card), 'Wooden hulls');
    const again = await openCard({content: html`<hearth-get-to-know person-id="bilal"></hearth-get-to-know>`});
    assert.notInclude(text(again.card), 'creak of a hull');
    await press(again.card, '[data-do=hide]');
    await until('them to be back on both', () => [card, again.card].every((one) => text(one).includes('creak of a hull')));
  });

  it('tells what both say where both let it be worked out, and nothing where one of them does not', async () => {
    const allow =
      (...people: string[]) =>
      async (host: InPageHost) => {
        for (const person of people) await host.state(person, {type: 'hearth.card.overlap_allowed.v1', data: {}});
      };
    const content = html`<hearth-get-to-know person-id="bilal"></hearth-get-to-know>`;
    for (const people of [[], ['ana'], ['bilal']]) {
      const {card, passed} = await openCard({content, before: allow(...people)});
      await until('who is signed in', () => passed.some(({request}) => request.includes('/session')));
      await pause(100);
      assert.notInclude(text(card), 'You both', people.join());
      closePages();
    }
    const {card, passed} = await openCard({content, before: allow('ana', 'bilal')});
    await until('what both say', () => text(card).includes('You both know about Tides'));
    assert.include(text(card), 'Only you see this.');
    assert.isEmpty(passed.filter(({request}) => request.startsWith('POST')));
  });

  it('has it chosen on one’s own card, for both sides at once', async () => {
    const {card, host} = await openEditor();
    const choice = await appears<HTMLInputElement>(card, '.common input');
    assert.isFalse(choice.checked);
    choice.click();
    await until('the host to have it', () => host.requests.includes('POST /v1/events'));
    await card.view.keeper!.refresh();
    assert.isTrue(find<HTMLInputElement>(card, '.common input')!.checked);
  });

  it('asks with what could be asked next, where the question knows it', async () => {
    const deck = {
      id: 'small',
      lang: 'en',
      title: 'Small',
      prompts: [{id: 'light-sound-you-like', text: 'Which sound?', tags: [], sensitivity: 'light' as const, followUp: 'Where do you hear it?'}],
    };
    const {card} = await openCard({content: html`<hearth-get-to-know person-id="bilal" .deck=${deck}></hearth-get-to-know>`});
    await press(card, '[data-answer=bilal-sound] [data-do=ask]');
    await until('the words', () => text(card).includes('For example: Where do you hear it?'));
    button(card, 'Cancel').click();
    await press(card, '[data-answer=bilal-word] [data-do=ask]');
    await along(card, 'hearth-question', 'textarea');
    assert.notInclude(text(card), 'For example:');
  });
});

describe('attributes', () => {
  it('that make no sense are told, and the default holds', async () => {
    const codes: string[] = [];
    const listen = (event: Event) => codes.push((event as Event & {detail: string}).detail);
    document.addEventListener('hearth-warning', listen);
    const {card} = await openCard({
      content: html`<hearth-get-to-know show="sideways" max-length="5" default-audience="world" default-expiry="soon"></hearth-get-to-know>`,
    });
    await card.updateComplete;
    document.removeEventListener('hearth-warning', listen);
    for (const word of ['sideways', 'maxLength is 5', 'world', 'soon'])
      assert.isTrue(
        codes.some((detail) => detail.includes(word)),
        word,
      );
    assert.equal(card.face, 'view');
    await until('the card', () => find(card, 'article') !== null);
    button(card, 'Edit my card').click();
    await until('the composer’s way', () => find(card, '[data-do=answer]') !== null);
  });
});
