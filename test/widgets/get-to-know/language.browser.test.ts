/** In which language somebody writes, over a real host. */
import {assert} from '@open-wc/testing';
import {until} from '../../support/page.js';
import type {AnswerSet} from '../../../src/protocol/events/card.js';
import {answerField, button, closePages, elapse, fill, find, forgetDevice, openEditor, press, questionField} from './stage.js';
import type {CardStage} from './stage.js';

beforeEach(forgetDevice);
afterEach(closePages);

const FOG = 'Der Nebel, wenn das Horn weit weg ist und ich es nicht mehr höre.';

/** Saves what stands in the form, and gives what left the device. */
async function save({card, posts, passed}: CardStage): Promise<AnswerSet> {
  button(card, 'Save answer').click();
  await elapse(card);
  await until('it to leave', () => posts().length === 1);
  const [{data}] = JSON.parse(passed.find(({request}) => request.startsWith('POST'))!.sent) as [{data: AnswerSet}];
  return data;
}

describe('the language of an answer', () => {
  it('is sent where its words tell it, and marks them at once', async () => {
    const stage = await openEditor({cards: []});
    const {card} = stage;
    await press(card, '[data-do=start]');
    fill(await answerField(card), FOG);
    const {lang, prompt} = await save(stage);
    assert.deepEqual([lang, prompt.lang], ['de', 'en']);
    assert.equal(find(card, '[part=words]')?.lang, 'de');
  });

  it('is told of a question of one’s own, too', async () => {
    const stage = await openEditor({cards: []});
    const {card} = stage;
    await press(card, '[data-do=own]');
    fill(await questionField(card), 'Was hörst du, wenn du die Augen schließt und nicht sprichst?');
    fill(await answerField(card), 'The kettle, and the rain on the roof of the shed.');
    const {lang, prompt} = await save(stage);
    assert.deepEqual([lang, prompt.lang], ['en', 'de']);
  });

  it('is not sent where it may be one or another', async () => {
    const stage = await openEditor({cards: []});
    await press(stage.card, '[data-do=start]');
    fill(await answerField(stage.card), 'Bravo, Kenji!');
    assert.notProperty(await save(stage), 'lang');
  });

  const cards = [{by: 'ana', answers: [{id: 'fog', prompt: {id: 'q', text: 'Was hörst du?', lang: 'de'}, text: 'Moin, Nebelhorn!', lang: 'nds'}]}];
  for (const [name, change, expected] of [
    ['stays where the words stay', 'Moin, Nebelhorn!', 'nds'],
    ['stays where the new words do not tell', 'Nebelhorn!', 'nds'],
    ['is another where the new words are of another', FOG, 'de'],
  ] as const)
    it(name, async () => {
      const stage = await openEditor({cards});
      const {card} = stage;
      await press(card, '[data-answer=fog] [data-do=change]');
      fill(await answerField(card), change);
      const {lang, prompt} = await save(stage);
      assert.deepEqual([lang, prompt.lang], [expected, 'de']);
    });
});
