/** Whoever was erased, or has left, finds nothing of themselves in a form that is open; nor does who comes after them. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {sendKeys} from '../../support/commands.js';
import {pause, until} from '../../support/page.js';
import {choose, withPlace} from './pictures.js';
import {
  along,
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
import type {CardStage} from './stage.js';

beforeEach(forgetDevice);
afterEach(closePages);

const WORDS = 'What nobody is to find.';

const kept = () => JSON.stringify([{...localStorage}, {...sessionStorage}]);
const stated = ({posts}: CardStage) => posts().filter((request) => /\/(?:events|images)\b/.test(request));

/** What happens to whoever is there. */
const ends = {
  'whoever is erased': async ({card}: CardStage) => card.view.connection!.erase(),
  'whoever somebody else signs in after': async ({card, host}: CardStage) => {
    host.signIn('bilal');
    // What was asked before may be answered still.
    for (let id; id !== 'bilal'; id = (await card.view.connection!.session({refresh: true})).person?.id);
    await card.view.keeper!.refresh();
  },
};

/** Saves an answer with a picture, which can be taken back for a while. */
async function saveWithPicture(stage: CardStage): Promise<void> {
  const {card} = stage;
  await press(card, '[data-do=start]');
  fill(await answerField(card), WORDS);
  await choose(stage, await withPlace());
  await along(card, 'hearth-card-composer', 'canvas');
  [...find(card, 'hearth-card-composer')!.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=describe]')].at(-1)!.click();
  button(card, 'Save answer').click();
  await appears(card, 'hearth-undo-bar');
}

for (const [who, end] of Object.entries(ends))
  describe(who, () => {
    const erased = who.includes('erased');

    it('leaves no words in the form of an answer', async () => {
      const stage = await openEditor({cards: harborCards});
      const {card} = stage;
      await press(card, '[data-do=start]');
      fill(await answerField(card), WORDS);
      await until('the words to be kept', () => kept().includes(WORDS));
      await end(stage);
      await leaves(card, 'hearth-card-composer');
      assert.equal(kept().includes(WORDS), !erased, 'a draft of somebody who comes back is theirs');
      await press(card, '[data-do=answer], [data-do=start]');
      assert.equal((await answerField(card)).value, '');
      fill(await answerField(card), 'Of another one.');
      await until('it to be kept', () => kept().includes('Of another one.'));
      for (const [key, value] of Object.entries({...localStorage}) as [string, string][])
        if (value.includes('Of another one.')) assert.notInclude(value, WORDS, key);
    });

    it('leaves none in what they say of themselves, nor in what they ask', async () => {
      const stage = await openEditor();
      const {card} = stage;
      fill(await along<HTMLInputElement>(card, 'hearth-card-about', '#pronouns'), WORDS);
      await end(stage);
      await until('an empty field', () => {
        const about = find(card, 'hearth-card-about');
        const field = about && find<HTMLInputElement>(about, '#pronouns');
        return field ? field.value !== WORDS : false;
      });
      closePages();

      const other = await openCard({content: html`<hearth-get-to-know person-id="chiara"></hearth-get-to-know>`});
      await press(other.card, '[data-tag="Varnish"]');
      fill(await along<HTMLTextAreaElement>(other.card, 'hearth-question', 'textarea'), WORDS);
      await end(other);
      await leaves(other.card, 'hearth-question');
      assert.notInclude(text(other.card), WORDS);
    });

    it('has a picture that can still be taken back stay here', async () => {
      const stage = await openEditor({cards: harborCards});
      const {card, host} = stage;
      await saveWithPicture(stage);
      await end(stage);
      await leaves(card, 'hearth-undo-bar');
      stage.page.remove();
      await pause(200);
      assert.isEmpty(stated(stage));
      assert.isEmpty(host.requests.filter((request) => request.startsWith('POST') && request.includes('images')));
    });

    it('states nothing with a picture that was on its way', async () => {
      const stage = await openEditor({cards: harborCards});
      const {card, host} = stage;
      await saveWithPicture(stage);
      // It takes longer than the end, on a slow machine, too.
      host.faults.latency = 5000;
      await elapse(card);
      await until('it to be on its way', () => host.requests.some((request) => request.includes('images')));
      host.faults.latency = 0;
      await end(stage);
      await until('it to be there', () => !text(card).includes('on its way') && stated(stage).length > 0);
      await pause(200);
      assert.isEmpty(stated(stage).filter((request) => request.includes('/events')));
      assert.equal(find(card, 'hearth-card-composer'), null);
    });
  });

it('a card that is moved in the page keeps what is being written', async () => {
  const {card, page} = await openEditor({cards: harborCards});
  await press(card, '[data-do=start]');
  fill(await answerField(card), WORDS);
  const place = document.createElement('div');
  card.parentElement!.append(place);
  place.append(card);
  await card.updateComplete;
  await pause(100);
  assert.isTrue(page.contains(card));
  assert.equal((await answerField(card)).value, WORDS);
  (await answerField(card)).focus();
  await sendKeys({press: 'End'});
  await sendKeys({type: ' More.'});
  await until('it to be kept', () => kept().includes(`${WORDS} More.`));
});
