/** What waits, or was refused, is written anew: its words are on this device at every moment, and in sight. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {sendKeys} from '../../support/commands.js';
import {until} from '../../support/page.js';
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
  questionField,
  text,
} from './stage.js';
import type {CardStage} from './stage.js';

beforeEach(forgetDevice);
afterEach(closePages);

const WORDS = 'Fog, with the horn far away.';

/** What was posted last. */
const last = ({passed}: CardStage) =>
  (JSON.parse(passed.findLast(({request}) => /^POST \S+\/events/.test(request))!.sent) as {data: object}[]).at(-1)!;

/** Changes an answer of hers, which another page lets go of meanwhile. */
async function changeGone(stage: CardStage): Promise<void> {
  const {card, host} = stage;
  await press(card, '[data-answer=ana-music] [data-do=change]');
  fill(await answerField(card), WORDS);
  button(card, 'Save answer').click();
  await host.state('ana', {type: 'hearth.card.answer_removed.v1', data: {answerId: 'ana-music'}});
  await elapse(card);
  await until('it to be refused', () => text(card).includes('Not accepted'));
  await card.view.keeper!.refresh();
}

it('an answer that waits is a draft on this device before it is changed', async () => {
  const {card, host} = await openEditor({cards: harborCards});
  host.faults.offline = true;
  await press(card, '[data-do=start]');
  fill(await answerField(card), WORDS);
  button(card, 'Save answer').click();
  await elapse(card);
  await press(card, '[data-do=recompose]');
  assert.equal((await answerField(card)).value, WORDS);
  // The page is loaded anew.
  host.faults.offline = false;
  const again = await openEditor({host});
  await press(again.card, '[data-do=draft]');
  assert.equal((await answerField(again.card)).value, WORDS);
});

it('an answer that waits, and a draft of the like, are both there', async () => {
  const {card, host} = await openEditor({cards: harborCards});
  const ask = async (question: string, words: string) => {
    await press(card, '[data-do=own]');
    fill(await questionField(card), question);
    fill(await answerField(card), words);
  };
  host.faults.offline = true;
  await ask('What do we sing?', WORDS);
  button(card, 'Save answer').click();
  await elapse(card);
  await ask('What do we eat?', 'Bread.');
  button(card, 'Keep as a draft').click();
  await leaves(card, 'hearth-card-composer');
  await press(card, '[data-do=recompose]');
  assert.equal((await answerField(card)).value, WORDS);
  assert.equal((await questionField(card)).value, 'What do we sing?');
  button(card, 'Keep as a draft').click();
  await leaves(card, 'hearth-card-composer');
  for (const words of [WORDS, 'Bread.', 'What do we sing?', 'What do we eat?']) assert.include(text(card), words);
});

it('an answer whose place on the card is gone is written as a new one', async () => {
  const stage = await openEditor();
  const {card} = stage;
  await changeGone(stage);
  await press(card, '[data-do=recompose]');
  assert.equal((await answerField(card)).value, WORDS);
  button(card, 'Save answer').click();
  await elapse(card);
  await until('it to be accepted', () => card.view.connection!.pending.every(({status}) => status === 'accepted'));
  assert.include(last(stage).data, {text: WORDS});
  assert.notProperty(last(stage).data, 'answerId');
});

it('a draft of a change whose answer is gone goes on as a new one', async () => {
  const stage = await openEditor();
  const {card, host} = stage;
  await press(card, '[data-answer=ana-music] [data-do=change]');
  fill(await answerField(card), WORDS);
  await host.state('ana', {type: 'hearth.card.answer_removed.v1', data: {answerId: 'ana-music'}});
  await card.view.keeper!.refresh();
  await until('it to be gone', () => find(card, '[data-answer=ana-music]') === null);
  assert.equal((await answerField(card)).value, WORDS);
  // The page is loaded anew.
  const again = await openEditor({host});
  await press(again.card, '[data-draft=ana-music] [data-do=draft]');
  assert.equal((await answerField(again.card)).value, WORDS);
  button(again.card, 'Save answer').click();
  await elapse(again.card);
  await until('it to be accepted', () => again.card.view.connection!.pending.every(({status}) => status === 'accepted'));
  assert.notProperty(last(again).data, 'answerId');
  assert.equal(find(again.card, '[data-draft]'), null);
});

for (const {face, content, cards} of [
  {face: 'one’s own card', content: html`<hearth-get-to-know></hearth-get-to-know>`, cards: [anasCard]},
  {face: 'the spotlight', content: html`<hearth-get-to-know show="spotlight"></hearth-get-to-know>`, cards: [{...anasCard, spotlight: true}]},
])
  it(`the form is there on ${face}, too`, async () => {
    const {card, host} = await openCard({content, cards});
    host.faults.offline = true;
    const connection = card.view.connection!;
    const prompt = {id: 'light-sound-you-like', text: 'Which sound do you like?'};
    await connection.post(
      await connection.createEvent({
        type: 'hearth.card.answer_set.v1',
        space: 'harbor',
        subject: 'ana',
        data: {prompt, text: WORDS, audience: 'team'},
      }),
    );
    await press(card, '[data-do=recompose]');
    assert.equal((await answerField(card)).value, WORDS);
    button(card, 'Keep as a draft').click();
    await leaves(card, 'hearth-card-composer');
  });

it('what was said against a decision comes back as that', async () => {
  const {card, host} = await openEditor({
    before: (one) =>
      one.state('mod', {
        type: 'hearth.card.moderated.v1',
        subject: 'ana',
        data: {answerId: 'ana-music', version: 1, decision: 'hidden', reason: 'Not here, please.'},
      }),
  });
  await press(card, '[data-answer=ana-music] [data-do=appeal]');
  // What is decided meanwhile in her favour is nothing to speak against.
  await host.state('mod', {type: 'hearth.card.moderated.v1', subject: 'ana', data: {answerId: 'ana-music', version: 1, decision: 'approved'}});
  fill(await along(card, 'hearth-question', 'textarea'), 'It is a song about rope.');
  await sendKeys({press: 'Control+Enter'});
  await until('it to be refused', () => text(card).includes('Not accepted'));
  await press(card, '[data-do=recompose]');
  const field = await along<HTMLTextAreaElement>(card, 'hearth-question', 'textarea');
  await until('the words', () => field.value === 'It is a song about rope.');
  assert.include(JSON.stringify({...sessionStorage}), 'It is a song about rope.');
  await appears(card, '[data-answer=ana-music]');
});
