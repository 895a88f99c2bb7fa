/** What keeps a card from others is done at once, whatever was saved a moment before; and is said to be done once it is. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {announced, focused, overhear, pause, until} from '../../support/page.js';
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
  leaves,
  openEditor,
  press,
  text,
} from './stage.js';
import type {CardStage} from './stage.js';
import {choose, withPlace} from './pictures.js';

beforeEach(forgetDevice);
afterEach(closePages);

const WORDS = 'Fog, with the horn far away.';

/** A card on which the last answer can be taken back until the page is left. */
const patient = html`<hearth-get-to-know show="edit" allow-image undo-seconds="unlimited"></hearth-get-to-know>`;

interface Posted {
  type: string;
  data: {text?: string; audience?: string};
}

/** What the host was told, in its order. */
const told = ({passed}: CardStage): Posted[] =>
  passed.filter(({request}) => /^POST \S+\/events/.test(request)).flatMap(({sent}) => JSON.parse(sent) as Posted[]);

const isTold = (stage: CardStage, what: string): boolean => told(stage).some(({type}) => type === `hearth.card.${what}.v1`);

/** What Bilal sees of her card. */
async function seenByBilal({host}: CardStage): Promise<string> {
  const answer = await host.fetch(`${host.endpoint}/v1/views/card?space=harbor&subject=ana`, {
    headers: {authorization: 'Bearer bilal', 'hearth-version': '1.0'},
  });
  return answer.text();
}

const settled = ({card}: CardStage) => until('the host to have it', () => card.view.connection!.pending.every(({status}) => status === 'accepted'));

/** Saves an answer that can still be taken back. */
async function save(stage: CardStage, picture = false): Promise<void> {
  const {card} = stage;
  await press(card, '[data-do=answer]');
  fill(await answerField(card), WORDS);
  if (picture) {
    await choose(stage, await withPlace());
    await along(card, 'hearth-card-composer', 'canvas');
    [...find(card, 'hearth-card-composer')!.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=describe]')].at(-1)!.click();
  }
  button(card, 'Save answer').click();
  await appears(card, 'hearth-undo-bar');
}

async function withdraw({card}: CardStage): Promise<void> {
  await press(card, '[data-do=withdraw-ask]');
  await press(card, '[data-do=withdraw]');
}

const block = async ({card}: CardStage): Promise<void> => {
  fill(await along<HTMLInputElement>(card, 'hearth-people-picker', 'input'), 'Bilal');
  (await along(card, 'hearth-people-picker', '[role=option]')).click();
};

describe('what was just saved does not keep waiting', () => {
  for (const {what, type, shared = true, act} of [
    {what: 'that a card is taken back', type: 'withdrawn', act: withdraw},
    {what: 'that all is made private', type: 'made_private', act: ({card}: CardStage) => press(card, '[data-do=private]')},
    {what: 'that a card is shared', type: 'published', shared: false, act: ({card}: CardStage) => press(card, '[data-do=share]')},
    {what: 'that a card is kept from somebody', type: 'blocked', act: block},
    {what: 'that what is in common may be worked out', type: 'overlap_allowed', act: ({card}: CardStage) => press(card, '.common input')},
  ])
    it(what, async () => {
      const stage = await openEditor({content: patient, cards: [{...anasCard, shared}]});
      await save(stage);
      await act(stage);
      await until('it to leave', () => isTold(stage, type));
      await leaves(stage.card, 'hearth-undo-bar');
    });

  it('that a card leaves the spotlight', async () => {
    const stage = await openEditor({content: patient});
    await press(stage.card, '[data-do=volunteer]');
    await appears(stage.card, '[data-do=step-back]');
    await save(stage);
    await press(stage.card, '[data-do=step-back]');
    await until('it to leave', () => isTold(stage, 'spotlight_withdrawn'));
  });

  it('what is made private in another place on the page', async () => {
    const stage = await openEditor({
      content: html`${patient}<hearth-get-to-know class="other" show="edit" undo-seconds="unlimited"></hearth-get-to-know>`,
    });
    await save(stage);
    const other = stage.page.querySelector<CardStage['card']>('.other')!;
    await other.act();
    await appears(other, '[data-do=private]');
    await until('it to know what was saved', () => text(other).includes(WORDS));
    await press(other, '[data-do=private]');
    await until('it to leave', () => isTold(stage, 'made_private'));
    await settled(stage);
    assert.notInclude(await seenByBilal(stage), WORDS);
  });
});

describe('where all is made private, what was just saved', () => {
  it('is for its writer alone, and was for nobody else', async () => {
    const stage = await openEditor({content: patient});
    await save(stage);
    await press(stage.card, '[data-do=private]');
    await until('it to be private', () => announced() === 'Only you see your card now.');
    await settled(stage);
    assert.deepEqual(
      told(stage).map(({type, data}) => [type, data.text, data.audience]),
      [
        ['hearth.card.answer_set.v1', WORDS, 'me'],
        ['hearth.card.made_private.v1', undefined, undefined],
      ],
    );
    assert.include(text(stage.card), WORDS);
    assert.notInclude(await seenByBilal(stage), WORDS);
  });

  it('with a picture is for its writer alone, too', async () => {
    const stage = await openEditor({content: patient});
    await save(stage, true);
    await press(stage.card, '[data-do=private]');
    await until('it to leave', () => told(stage).some(({data}) => data.text === WORDS));
    await settled(stage);
    assert.deepEqual(
      told(stage).flatMap(({data}) => data.audience ?? []),
      ['me'],
    );
    assert.notInclude(await seenByBilal(stage), WORDS);
  });

  it('with a picture that is on its way is for its writer alone, too', async () => {
    const stage = await openEditor({content: patient});
    const {card, host} = stage;
    await save(stage, true);
    host.faults.latency = 400;
    await elapse(card);
    await until('the picture to be on its way', () => host.requests.some((request) => request.includes('/images')));
    await press(card, '[data-do=private]');
    await until('it to leave', () => told(stage).some(({data}) => data.text === WORDS));
    await settled(stage);
    assert.deepEqual(
      told(stage).flatMap(({data}) => data.audience ?? []),
      ['me'],
    );
    assert.notInclude(await seenByBilal(stage), WORDS);
  });
});

describe('where a card is taken back, what was just saved', () => {
  it('does not leave; its words come back with the card', async () => {
    const stage = await openEditor({content: patient});
    const {card} = stage;
    await save(stage);
    await withdraw(stage);
    await until('it to be taken back', () => announced() === 'Taken back. Nobody sees your card any more.');
    await settled(stage);
    assert.deepEqual(
      told(stage).map(({type}) => type),
      ['hearth.card.withdrawn.v1'],
    );
    assert.notInclude(text(card), WORDS);
    await press(card, '[data-do=restore]');
    await until('it to be back', () => text(card).includes(WORDS));
  });

  for (const way of [false, true])
    it(`does not leave with a picture${way ? ' that is on its way' : ''}, either; its words stay as a draft`, async () => {
      const stage = await openEditor({content: patient});
      const {card, host} = stage;
      await save(stage, true);
      if (way) {
        host.faults.latency = 400;
        await elapse(card);
        await until('the picture to be on its way', () => host.requests.some((request) => request.includes('/images')));
      }
      await withdraw(stage);
      await until('it to be taken back', () => announced() === 'Taken back. Nobody sees your card any more.');
      await pause(way ? 900 : 100);
      await settled(stage);
      assert.deepEqual(
        told(stage).map(({type}) => type),
        ['hearth.card.withdrawn.v1'],
      );
      await press(card, '[data-do=draft]');
      assert.equal((await answerField(card)).value, WORDS);
    });

  it('as a change stays on its way until there is room to take the card back', async () => {
    const stage = await openEditor({content: patient});
    const {card} = stage;
    await press(card, '[data-answer=ana-music] [data-do=change]');
    fill(await answerField(card), WORDS);
    button(card, 'Save answer').click();
    await appears(card, 'hearth-undo-bar');
    // The page does not let it go.
    card.addEventListener('hearth-before-send', (event) => event.preventDefault(), {once: true});
    await withdraw(stage);
    await appears(card, '[data-draft=ana-music]');
    assert.include(text(card), WORDS);
  });
});

describe('without a connection', () => {
  for (const {what, act, waits, words} of [
    {what: 'a card taken back', act: withdraw, waits: 'Take my card back: Waiting to send', words: 'Taken back. Nobody sees your card any more.'},
    {
      what: 'a card made private',
      act: ({card}: CardStage) => press(card, '[data-do=private]'),
      waits: 'Make all private: Waiting to send',
      words: 'Only you see your card now.',
    },
    {
      what: 'a card kept from somebody',
      act: block,
      waits: 'Keep my card from somebody: Waiting to send',
      words: 'Bilal Haddad does not see your card any more.',
    },
  ])
    it(`${what} is said to wait, and to be so once it is`, async () => {
      const stage = await openEditor();
      const {card, host} = stage;
      // People are found before the network is gone.
      if (act === block) await along<HTMLInputElement>(card, 'hearth-people-picker', 'input').then((field) => fill(field, 'Bilal'));
      if (act === block) await along(card, 'hearth-people-picker', '[role=option]');
      const heard = overhear();
      host.faults.offline = true;
      if (act === block) (await along(card, 'hearth-people-picker', '[role=option]')).click();
      else await act(stage);
      await until('it to wait', () => text(card).includes(waits));
      await until('that to be said', () => heard.includes(waits));
      assert.notInclude(heard, words);
      assert.notInclude(text(card), 'Only you see it.');
      host.faults.offline = false;
      await card.view.connection!.flush();
      await until('it to be said', () => heard.includes(words));
      await until('nothing to wait', () => !text(card).includes(waits));
    });

  it('a card that leaves the spotlight is said to wait', async () => {
    const {card, host} = await openEditor();
    await press(card, '[data-do=volunteer]');
    await appears(card, '[data-do=step-back]');
    host.faults.offline = true;
    await press(card, '[data-do=step-back]');
    await until('it to wait', () => text(card).includes('Take it out of the spotlight: Waiting to send'));
    await leaves(card, '[data-do=step-back]');
  });
});

describe('an answer that is let go', () => {
  it('can be taken back for a moment before anything leaves', async () => {
    const stage = await openEditor({content: patient});
    const {card, posts} = stage;
    await press(card, '[data-answer=ana-music] [data-do=remove]');
    await leaves(card, '[data-answer=ana-music]');
    const bar = await appears(card, 'hearth-undo-bar');
    assert.include(text(bar), 'Your answer will be gone from your card in a moment.');
    await pause(100);
    assert.isEmpty(posts());
    (await along(card, 'hearth-undo-bar', 'button')).click();
    await appears(card, '[data-answer=ana-music]');
    await until('the focus on it', () => focused()?.closest<HTMLElement>('[data-answer]')?.dataset.answer === 'ana-music');
    assert.isEmpty(posts());
    assert.include(await seenByBilal(stage), 'accordion');
  });

  it('is gone when the moment has passed', async () => {
    const stage = await openEditor({content: patient});
    await press(stage.card, '[data-answer=ana-music] [data-do=remove]');
    await elapse(stage.card);
    await until('it to leave', () => isTold(stage, 'answer_removed'));
    await settled(stage);
    assert.notInclude(await seenByBilal(stage), 'accordion');
  });

  it('leaves before all is made private, and keeps that from nothing', async () => {
    const stage = await openEditor({content: patient});
    await press(stage.card, '[data-answer=ana-music] [data-do=remove]');
    await appears(stage.card, 'hearth-undo-bar');
    await press(stage.card, '[data-do=private]');
    await until('both to leave', () => isTold(stage, 'made_private'));
    assert.isTrue(isTold(stage, 'answer_removed'));
  });
});
