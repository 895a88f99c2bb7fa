/** A poll in a tab that nobody looks at. */
import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {hostWithPoll} from '../../../stories/support/polls.js';
import type {PulsePoll} from '../../../src/define/pulse-poll.js';
import type {HearthWarningEvent} from '../../../src/elements/events.js';
import {until} from '../../support/page.js';
import {openPage} from '../kudos-wall/stage.js';
import {appears, asked, closeAll, find, hosted, open, refresh, says, stateOf} from './stage.js';

/** Has the browser say that the tab is in front, or not. */
function look(whether: boolean): void {
  Object.defineProperty(document, 'visibilityState', {configurable: true, get: () => (whether ? 'visible' : 'hidden')});
  document.dispatchEvent(new Event('visibilitychange'));
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

describe('a poll in a tab that nobody looks at', () => {
  const {random} = Math;

  afterEach(() => {
    closeAll();
    Math.random = random;
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('asks its host for nothing before it is seen, and misses no host', async function () {
    this.timeout(10_000);
    look(false);
    const host = await hostWithPoll({poll: asked('choice', {privacy: 'unlinkable'})});
    const page = openPage();
    const warned: string[] = [];
    page.addEventListener('hearth-warning', (event) => warned.push((event as HearthWarningEvent).code));
    render(hosted(host, html`<hearth-pulse-poll></hearth-pulse-poll>`), page);
    const poll = page.querySelector<PulsePoll>('hearth-pulse-poll')!;
    await poll.act();
    await stateOf(poll, 'loading');
    // Longer than a host may take to appear.
    await wait(3500);
    assert.deepEqual(host.requests, []);
    assert.notInclude(warned, 'no-host');
    look(true);
    await stateOf(poll, 'open-unanswered');
    assert.include(host.requests, 'POST /v1/polls/spring/issue');
    assert.equal(says(poll, '.question'), 'When shall we launch the ferry?');
  });

  it('shows what it did when it is out of sight again', async () => {
    const {poll, host} = await open({asks: asked('choice')});
    await appears(poll, 'input[type=radio]');
    look(false);
    await poll.updateComplete;
    assert.ok(find(poll, 'input[type=radio]'));
    assert.equal(poll.dataset.state, 'open-unanswered');
    assert.isNotEmpty(host.requests);
  });

  it('gets no right to vote before it is seen, though it was loaded', async () => {
    const opens = Date.now() + 1500;
    const asks = asked('choice', {privacy: 'unlinkable', opensAt: new Date(opens).toISOString()});
    const {poll, host} = await open({asks, state: 'not-yet-open'});
    look(false);
    await until('it to be open', () => Date.now() > opens + 100);
    await refresh(poll);
    await stateOf(poll, 'token-pending');
    await wait(300);
    assert.notInclude(host.requests, 'POST /v1/polls/spring/issue');
    look(true);
    await stateOf(poll, 'open-unanswered');
    assert.include(host.requests, 'POST /v1/polls/spring/issue');
  });

  it('does not ask whether it has closed before it is seen', async () => {
    Math.random = () => 0;
    const {poll, host} = await open({asks: asked('choice', {closesAt: inSeconds(2)})});
    await until('what keeps it fresh', () => poll.view.keeper !== undefined);
    await wait(300);
    look(false);
    const before = [...host.requests];
    await wait(3000);
    assert.deepEqual(host.requests.slice(before.length), []);
    assert.equal(poll.dataset.state, 'open-unanswered');
    look(true);
    await stateOf(poll, 'closed');
  });
});
