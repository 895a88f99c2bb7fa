/** What somebody is shown of what they answered themselves, and how long. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import type {PulsePoll} from '../../../src/define/pulse-poll.js';
import {HearthWarningEvent} from '../../../src/elements/events.js';
import {until} from '../../support/page.js';
import {allSent, appears, asked, choose, closeAll, elapse, find, open, press, says, send, stateOf, times} from './stage.js';
import type {StageOptions} from './stage.js';

const DAY = 86_400_000;
const past = () => asked('choice', {closesAt: new Date(Date.now() - 2 * DAY).toISOString()});
const answers = times(20, {option: 'late'}).concat(times(11, {option: 'early'}));
const inAnotherSession: StageOptions = {
  asks: asked('choice', {comments: true}),
  anas: {answer: {option: 'late'}, comment: 'The crane is free by then.'},
  state: 'answered-waiting',
};

/** Answers with the second option, and waits until that is with the host. */
async function answer(poll: PulsePoll): Promise<void> {
  await choose(poll, 'late');
  await send(poll);
  await elapse(poll);
  await allSent(poll);
  await appears(poll, '.receipt');
}

/** The same poll where the page is opened anew. */
async function anew(poll: PulsePoll, state: string): Promise<PulsePoll> {
  const again = poll.cloneNode() as PulsePoll;
  poll.replaceWith(again);
  await stateOf(again, state);
  await appears(again, '.receipt');
  return again;
}

describe('one’s own answer to a poll', () => {
  afterEach(closeAll);

  for (const privacy of ['named', 'confidential'] as const) {
    it(`is shown in the session in which it was given, and in no later one, in a ${privacy} poll`, async () => {
      const {poll} = await open({asks: asked('choice', {privacy})});
      await answer(poll);
      assert.include(says(poll, '.receipt'), 'Your answer: After the tide, at ten');
      const again = await anew(poll, 'answered-waiting');
      assert.include(says(again, '.receipt'), 'You have answered.');
      assert.notInclude(says(again, '.receipt'), 'After the tide');
    });
  }

  it('is shown with its comment only on request where it was given in another session', async () => {
    const {poll} = await open(inAnotherSession);
    assert.equal(says(poll, '.thanks'), 'You have answered.');
    assert.notInclude(says(poll, '.receipt'), 'After the tide');
    assert.notInclude(says(poll, '.receipt'), 'The crane is free');
    await press(poll, '[data-do=change]');
    await until('the answer', () => find<HTMLInputElement>(poll, 'input[value=late]')?.checked === true);
    assert.equal(find<HTMLTextAreaElement>(poll, 'textarea')?.value, 'The crane is free by then.');
  });

  it('does not tell that one preferred not to say, in another session', async () => {
    const {poll} = await open({asks: asked('choice'), anas: {abstain: true}, state: 'answered-waiting'});
    await appears(poll, '.receipt');
    assert.equal(says(poll, '.thanks'), 'You have answered.');
  });

  it('is not marked among results that come in another session', async () => {
    const {poll} = await open({asks: past(), ago: 9, answers, anas: {option: 'late'}, state: 'closed'});
    await until('the results', () => says(poll, 'hearth-poll-results').includes('After the tide'));
    assert.include(says(poll, '.receipt'), 'You have answered.');
    assert.notInclude(says(poll, '.bed'), 'Your answer');
  });

  it('is shown again once it was changed', async () => {
    const {poll} = await open(inAnotherSession);
    await press(poll, '[data-do=change]');
    await choose(poll, 'evening');
    await send(poll);
    await stateOf(poll, 'answered-changed');
    assert.include(says(poll, '.receipt'), 'Your answer: In the evening, with lamps');
    assert.include(says(poll, '.receipt'), 'The crane is free by then.');
  });

  it('is the one of before where a change is taken back', async () => {
    const {poll} = await open({asks: asked('choice')});
    await answer(poll);
    await press(poll, '[data-do=change]');
    await choose(poll, 'evening');
    await send(poll);
    await press(await appears(poll, 'hearth-undo-bar'), 'button');
    await press(poll, 'button.leave');
    await appears(poll, '.receipt');
    assert.include(says(poll, '.receipt'), 'Your answer: After the tide, at ten');
  });

  it('is never shown with `never`, and can be looked at and changed all the same', async () => {
    const {poll} = await open({asks: asked('choice'), content: html`<hearth-pulse-poll show-own="never"></hearth-pulse-poll>`});
    await answer(poll);
    assert.include(says(poll, '.receipt'), 'You have answered.');
    assert.notInclude(says(poll, '.receipt'), 'After the tide');
    await press(poll, '[data-do=change]');
    await until('the answer', () => find<HTMLInputElement>(poll, 'input[value=late]')?.checked === true);
  });

  it('is never shown of a ballot with `never`', async () => {
    const {poll} = await open({
      asks: asked('choice', {privacy: 'unlinkable'}),
      content: html`<hearth-pulse-poll show-own="never"></hearth-pulse-poll>`,
    });
    await choose(poll, 'late');
    await send(poll);
    await elapse(poll);
    await until('the words', () => says(poll, '.receipt').includes('Your vote leaves by'));
    assert.notInclude(says(poll, '.receipt'), 'After the tide');
  });

  it('is shown in its session where the attribute makes no sense, and the page is told', async () => {
    const {poll, heard} = await open({asks: asked('choice'), content: html`<hearth-pulse-poll show-own="always"></hearth-pulse-poll>`});
    await answer(poll);
    assert.include(says(poll, '.receipt'), 'Your answer: After the tide, at ten');
    const again = await anew(poll, 'answered-waiting');
    assert.notInclude(says(again, '.receipt'), 'After the tide');
    assert.isTrue(heard.some((event) => event instanceof HearthWarningEvent && event.code === 'bad-attribute'));
  });
});
