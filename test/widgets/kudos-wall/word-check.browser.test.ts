import {assert} from '@open-wc/testing';
import type {HearthWarningEvent} from '../../../src/elements/events.js';
import type {WordHint} from '../../../src/widgets/kudos-wall/kudos-nudges.js';
import {sendKeys} from '../../support/commands.js';
import {announced, focused, pause, seen, until} from '../../support/page.js';
import {closePages, compose, find, leaves, messages, open} from './stage.js';
import type {Stage} from './stage.js';

const SLOW = 'You are so slow and still the paint was dry by noon.';
const HINT = 'Some may be hurt by this: slow. Would you say it another way?';

describe('Words that may hurt', () => {
  afterEach(closePages);

  async function writing(wordCheck: WordHint, message = SLOW): Promise<Stage> {
    const stage = await open();
    stage.wall.wordCheck = wordCheck;
    await compose(stage.wall, {message});
    return stage;
  }
  const field = ({wall}: Stage) => find<HTMLTextAreaElement>(wall, 'textarea')!;
  const slow: WordHint = (text) => ['slow', 'hopeless'].filter((word) => text.includes(word));

  it('are asked about once before the thanks are given, and keep nobody from giving them', async () => {
    const asked: unknown[] = [];
    const stage = await writing((text, about) => (asked.push([text, about]), slow(text, about)));
    assert.deepEqual(asked, [], 'nothing is looked at while one writes');
    await sendKeys({press: 'Control+Enter'});
    await until('the question', () => seen(find(stage.wall, 'hearth-text-field')!).includes(HINT));
    assert.deepEqual(asked, [[SLOW, {lang: 'en'}]]);
    assert.equal(announced(), HINT);
    assert.equal(focused(), field(stage));
    assert.equal(field(stage).getAttribute('aria-invalid'), 'false', 'nothing is wrong');
    assert.equal(field(stage).value, SLOW);
    await sendKeys({press: 'Control+Enter'});
    await leaves(stage.wall, 'hearth-kudos-composer');
    assert.include(messages(stage.wall), SLOW);
  });

  it('are asked about again where others have come', async () => {
    const stage = await writing(slow);
    await sendKeys({press: 'Control+Enter'});
    await until('the question', () => seen(find(stage.wall, 'hearth-text-field')!).includes(HINT));
    await sendKeys({type: ' You are hopeless.'});
    await sendKeys({press: 'Control+Enter'});
    await until('the other word', () => seen(find(stage.wall, 'hearth-text-field')!).includes('hurt by this: slow and hopeless.'));
  });

  it('are no matter where the page finds none', async () => {
    const {wall, heard} = await writing(() => []);
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-kudos-composer');
    assert.notInclude(
      heard.map(({type}) => type),
      'hearth-warning',
    );
  });

  const failing: Record<string, WordHint> = {
    'no list here': () => {
      throw new Error('no list here');
    },
    'no answer within 1000 ms': () => new Promise<never>(() => {}),
  };
  for (const [why, check] of Object.entries(failing))
    it(`are no matter where the page cannot look at them, and it is told so: ${why}`, async () => {
      const {wall, heard} = await writing(check);
      await sendKeys({press: 'Control+Enter'});
      await leaves(wall, 'hearth-kudos-composer');
      const warning = heard.find((event): event is HearthWarningEvent => event.type === 'hearth-warning');
      assert.equal(warning?.code, 'word-check-failed');
      assert.include(warning?.detail, why);
    });

  it('that are written while the page looks are looked at, too, and given once', async () => {
    let answer: (words: string[]) => void = () => {};
    const asked: string[] = [];
    const stage = await writing((text) => (asked.push(text), new Promise((resolve) => (answer = resolve))));
    // All of it at once: the page has a second to answer.
    const give = find(stage.wall, 'form button.primary')!;
    for (let click = 0; click < 3; click++) give.click();
    field(stage).value += ' More';
    field(stage).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    answer([]);
    await until('the second look', () => asked.length === 2);
    assert.deepEqual(asked, [SLOW, `${SLOW} More`]);
    answer([]);
    await leaves(stage.wall, 'hearth-kudos-composer');
    await pause(50);
    assert.equal(stage.heard.filter(({type}) => type === 'hearth-kudos-given').length, 1);
  });
});
