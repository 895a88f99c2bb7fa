/** What a page may ask of a poll beyond what the poll asks for itself. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import type {PulsePoll} from '../../../src/define/pulse-poll.js';
import {HearthWarningEvent} from '../../../src/elements/events.js';
import {allInside, until} from '../../support/page.js';
import {appears, asked, closeAll, find, open, refresh, says, stateOf, times} from './stage.js';
import type {StageOptions} from './stage.js';

const DAY = 86_400_000;
const past = (type: Parameters<typeof asked>[0]) => asked(type, {closesAt: new Date(Date.now() - 2 * DAY).toISOString()});
const written = Array.from({length: 12}, (_, at) => ({id: `o${at}`, text: `Dock ${at}`}));
const many = asked('choice', {form: {type: 'choice', options: written}});
const inOrder = written.map(({id}) => id).join(' ');

/** The values of the answers, in the order in which they stand. */
async function order(poll: PulsePoll): Promise<string> {
  const form = await appears(poll, 'hearth-poll-form');
  await appears(form, 'input[type=radio]');
  return allInside(form, 'input[type=radio]')
    .map((input) => (input as HTMLInputElement).value)
    .filter((value) => value !== 'abstain')
    .join(' ');
}

const shuffled = (asks: StageOptions['asks'], as = 'ana') => open({asks, as, content: html`<hearth-pulse-poll shuffle-options></hearth-pulse-poll>`});

describe('the options of a poll', () => {
  afterEach(closeAll);

  it('stand in the order in which they were written', async () => {
    const {poll} = await open({asks: many});
    assert.equal(await order(poll), inOrder);
  });

  it('stand in another one with `shuffle-options`: the same each time for one person, another one for somebody else', async () => {
    const {poll} = await shuffled(many);
    const anas = await order(poll);
    assert.notEqual(anas, inOrder);
    assert.sameMembers(anas.split(' '), inOrder.split(' '));
    const again = poll.cloneNode() as PulsePoll;
    poll.replaceWith(again);
    await stateOf(again, 'open-unanswered');
    assert.equal(await order(again), anas);
    closeAll();
    const other = await shuffled(many, 'bilal');
    assert.notEqual(await order(other.poll), anas);
  });

  it('do not change their places under whoever looks at them, and stand there also where nobody knows who that is', async () => {
    let isKnown = false;
    let isLost = false;
    const between: StageOptions['between'] = async (url, _init, pass) => {
      if (!url.includes('/session')) return pass();
      await until('it to be told', () => isKnown || isLost);
      return isLost ? Promise.reject(new TypeError('Failed to fetch')) : pass();
    };
    const content = html`<hearth-pulse-poll shuffle-options></hearth-pulse-poll>`;
    const {poll} = await open({asks: many, between, content});
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.isNull(find(poll, 'hearth-poll-form'), 'not in an order that will be another one');
    isKnown = true;
    const first = await order(poll);
    await refresh(poll);
    assert.equal(await order(poll), first);
    closeAll();
    isKnown = false;
    const lost = await open({asks: many, between, content: html`<hearth-pulse-poll shuffle-options></hearth-pulse-poll>`});
    isLost = true;
    assert.notEqual(await order(lost.poll), '');
  });

  it('are not shuffled where they are points', async () => {
    const {poll} = await shuffled(asked('recommend'));
    assert.equal(await order(poll), '0 1 2 3 4 5 6 7 8 9 10');
  });
});

describe('the results of a poll', () => {
  afterEach(closeAll);
  const answers = times(20, {option: 'late'}).concat(times(11, {option: 'early'}));
  const texts = Array.from({length: 12}, (_, at) => ({text: `Stop number ${at + 1} of the morning rounds`}));
  const warned = (heard: Event[]) => heard.some((event) => event instanceof HearthWarningEvent && event.code === 'bad-attribute');

  it('are shown only of as many people as `min-group` says', async () => {
    const {poll} = await open({
      asks: past('choice'),
      ago: 9,
      answers,
      content: html`<hearth-pulse-poll min-group="60"></hearth-pulse-poll>`,
      state: 'results-suppressed',
    });
    await until('the words', () => says(poll, 'hearth-poll-results').includes('There are not enough answers to show anything.'));
    assert.notInclude(says(poll, 'hearth-poll-results'), 'After the tide');
    poll.minGroup = 5;
    await stateOf(poll, 'closed');
    await until('the results', () => says(poll, 'hearth-poll-results').includes('After the tide, at ten'));
  });

  it('are shown of no fewer than five, whatever `min-group` says, and the page is told', async () => {
    const content = html`<hearth-pulse-poll min-group="2"></hearth-pulse-poll>`;
    const {poll, heard} = await open({asks: past('choice'), ago: 9, answers: times(3, {option: 'late'}), content, state: 'closed'});
    assert.include(says(poll, '.bed'), 'There are not enough answers to show anything.');
    await until('the warning', () => warned(heard));
  });

  it('have texts only of as many people as `min-text` says', async () => {
    const content = html`<hearth-pulse-poll min-text="20"></hearth-pulse-poll>`;
    const {poll} = await open({asks: past('text'), ago: 9, answers: texts, content, state: 'closed'});
    await until('the words', () => says(poll, 'hearth-poll-results').includes('Some figures are held back on this page'));
    assert.notInclude(says(poll, 'hearth-poll-results'), 'Stop number');
    poll.minText = 10;
    await until('the texts', () => says(poll, 'hearth-poll-results').includes('Stop number 12 of the morning rounds'));
    assert.ok(find(poll, 'hearth-poll-results'));
  });
});
