/** What a person sees where a poll stands for them: beside those that other tests go through. */
import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {HearthWarningEvent} from '../../../src/elements/events.js';
import {definitionHashOf} from '../../../src/protocol/poll.js';
import {until} from '../../support/page.js';
import {openPage} from '../kudos-wall/stage.js';
import {allSent, appears, asked, choose, closeAll, elapse, find, hosted, open, press, says, send, stateOf, telling, times} from './stage.js';
import type {StageOptions} from './stage.js';

const DAY = 86_400_000;
const past = (type: Parameters<typeof asked>[0]) => asked(type, {closesAt: new Date(Date.now() - 2 * DAY).toISOString()});
const ballots = () => asked('choice', {privacy: 'unlinkable'});
const warned = (heard: Event[]) => heard.flatMap((event) => (event instanceof HearthWarningEvent ? event.code : []));

describe('where a poll stands', () => {
  afterEach(closeAll);

  it('answered-changed: the answer is the new one, and can be changed again', async () => {
    const {poll} = await open({asks: asked('choice'), anas: {option: 'late'}, state: 'answered-waiting'});
    await press(poll, '[data-do=change]');
    await until('the form', () => find<HTMLInputElement>(poll, 'input[value=late]')?.checked === true);
    await choose(poll, 'evening');
    await send(poll);
    await stateOf(poll, 'answered-changed');
    assert.include(says(poll, '.receipt'), 'Your answer: In the evening, with lamps');
    assert.include(says(poll, '.receipt'), 'Results come after the close.');
  });

  it('results-partial: what more than half of a whole group said, while it is open', async () => {
    const answers = [...times(30, {option: 'late'}), ...times(14, {option: 'early'})];
    const asks = asked('choice', {results: 'after-answer'});
    const {poll} = await open({asks, ago: 2, answers, anas: {option: 'late'}, state: 'results-partial'});
    await appears(poll, 'hearth-poll-results');
    await until('the words', () => says(poll, 'hearth-poll-results').includes('After the tide, at ten'));
    assert.include(says(poll, 'hearth-poll-results'), 'most');
    assert.include(says(poll, '.receipt'), 'You have answered.');
  });

  it('results-suppressed: why nothing is shown', async () => {
    const {poll} = await open({asks: past('choice'), ago: 9, answers: times(12, {abstain: true}), state: 'results-suppressed'});
    await appears(poll, 'hearth-poll-results');
    await until('the reason', () => says(poll, 'hearth-poll-results').includes('People preferred not to say.'));
  });

  it('already-answered-elsewhere: another device has the right to vote', async () => {
    const between: StageOptions['between'] = async (url, init, pass) => {
      if (!url.includes('/issue')) return pass();
      const {body} = init;
      // Any number below the modulus is one that another browser may have blinded.
      init.body = JSON.stringify({blinded: `AA${'B'.repeat(339)}A`});
      const other = await pass();
      assert.equal(other.status, 200, 'the other device has it');
      init.body = body;
      return pass();
    };
    const {poll, host} = await open({asks: ballots(), between, state: 'already-answered-elsewhere'});
    assert.include(says(poll, '.says'), 'You have taken part already, or your right to vote is on another device. There is one for each person.');
    assert.isNull(find(poll, 'hearth-poll-form'));
    assert.notInclude(host.requests, 'POST /v1/ballots');
  });

  it('answered in another tab: this one says so, and asks no more', async () => {
    const {poll: first, host} = await open({asks: asked('choice')});
    const page = openPage();
    // A connection of its own, as another tab has.
    render(hosted({...host, fetch: (...request) => host.fetch(...request)}, html`<hearth-pulse-poll></hearth-pulse-poll>`), page);
    const second = page.querySelector('hearth-pulse-poll')!;
    await stateOf(second, 'open-unanswered');
    assert.notEqual(second.view.connection, first.view.connection);
    await press(second, '[data-do=show]');
    await appears(second, 'input[type=radio]');
    await choose(first, 'late');
    await send(first);
    await elapse(first);
    await allSent(first);
    await stateOf(second, 'answered-waiting');
    assert.equal(says(second, '.thanks'), 'You have answered.');
    assert.isNull(find(second, 'hearth-poll-form'));
  });

  it('not-eligible: the question goes to others', async () => {
    const {poll} = await open({asks: asked('choice'), between: telling((data) => (data.asked = false)), state: 'not-eligible'});
    assert.include(says(poll, '.says'), 'This question goes to others.');
    assert.isNull(find(poll, 'hearth-poll-form'));
  });

  it('not-eligible: who came after a round opened is told so, as it goes to them, too', async () => {
    const series = {id: 'how-it-is', round: 1};
    const {poll} = await open({asks: {...asked('choice'), series}, between: telling((data) => (data.asked = false)), state: 'not-eligible'});
    assert.equal(says(poll, '.says'), 'This question is for those who were there when it opened.');
  });

  it('not-eligible: the host gives no right to vote', async () => {
    const refusal = {status: 403, code: 'forbidden'};
    const between: StageOptions['between'] = (url, _init, pass) =>
      url.includes('/issue')
        ? Promise.resolve(new Response(JSON.stringify(refusal), {status: 403, headers: {'content-type': 'application/problem+json'}}))
        : pass();
    const {poll} = await open({asks: ballots(), between, state: 'not-eligible'});
    assert.include(says(poll, '.says'), 'This question goes to others, so that you cannot vote in it.');
    assert.isNull(find(poll, 'hearth-poll-form'));
  });
});

describe('what a host says of a poll that makes no sense', () => {
  afterEach(closeAll);

  it('is asked without a date, where its end is none, and the page is told', async () => {
    const between = telling((data) => {
      data.definition = {...data.definition, closesAt: 'soon'};
      data.definitionHash = definitionHashOf(data.definition);
    });
    const {poll, heard} = await open({asks: asked('choice'), between});
    await appears(poll, 'input[type=radio]');
    assert.notMatch(says(poll, '.facts'), /Open until|Invalid/);
    await until('the warning', () => warned(heard).includes('malformed-poll'));
  });

  it('is not taken for one’s answer, where it is of no option, and the page is told', async () => {
    const between = telling((data) => (data.mine = {answered: true, answer: {option: 'noon'}}));
    const {poll, heard} = await open({asks: asked('choice'), between, anas: {option: 'late'}, state: 'answered-waiting'});
    await appears(poll, '.receipt');
    assert.include(says(poll, '.receipt'), 'You have answered.');
    assert.notInclude(says(poll, '.receipt'), 'Your answer');
    await until('the warning', () => warned(heard).includes('malformed-poll'));
  });
});
