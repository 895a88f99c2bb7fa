import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {hostWithPoll} from '../../../stories/support/polls.js';
import type {PulsePoll} from '../../../src/define/pulse-poll.js';
import {HearthWarningEvent} from '../../../src/elements/events.js';
import type {PollItem} from '../../../src/protocol/views/poll.js';
import {sendKeys} from '../../support/commands.js';
import {describeContract} from '../../support/contract.js';
import {allInside, announced, seen, until} from '../../support/page.js';
import {appears, asked, ASKS, askedPeople, closeAll, find, focusedName, leaves, open, press, refresh, says, stateOf, times, toldTo} from './stage.js'; // oxfmt-ignore
import type {StageOptions} from './stage.js';

const DAY = 86_400_000;
const past = (type: Parameters<typeof asked>[0], more: Parameters<typeof asked>[1] = {}) =>
  asked(type, {closesAt: new Date(Date.now() - 2 * DAY).toISOString(), ...more});
const late = times(20, {option: 'late'}).concat(times(11, {option: 'early'}));
const warnings = (heard: Event[]) => heard.flatMap((event) => (event instanceof HearthWarningEvent ? event.code : []));

/** An open question, as a host gives it to Ana. */
const given: PollItem[] = await (async () => {
  const host = await hostWithPoll({poll: asked('choice')});
  const response = await host.fetch(`${host.endpoint}/v1/views/poll?space=harbor`, {headers: host.headers()});
  return ((await response.json()) as {items: PollItem[]}).items;
})();

describeContract('hearth-pulse-poll', () => html`<hearth-pulse-poll .items=${given}></hearth-pulse-poll>`, {
  words: 'When shall we launch the ferry?',
  settle: async (poll: PulsePoll) => {
    await poll.act();
    await until('the promise', () => find(poll, '.promise') !== null);
  },
});

describeContract('hearth-pulse-poll', () => html`<hearth-pulse-poll mode="preview"></hearth-pulse-poll>`, {
  words: 'no host',
  settle: async (poll: PulsePoll) => {
    await poll.act();
    await until('the notice', () => allInside(poll, 'hearth-notice').length === 1);
  },
});

describe('a poll', () => {
  afterEach(closeAll);

  it('says what is asked, why, by whom, of whom and until when, and what is promised, before it offers answers', async () => {
    const {poll} = await open({asks: asked('choice', {audience: {groups: ['launch-crew', 'night-crew']}}), as: 'eun-ji'});
    const words = says(poll, '.bed');
    const order = [
      'When shall we launch the ferry?',
      'We plan the spring, and would rather ask than guess.',
      'The harbor committee asks.',
      'Goes to Launch crew and Night crew.',
      'Open until',
      'Confidential This system knows who answered what. People see only what groups of at least 5 said together.',
      'How confidential is this?',
    ].map((part) => words.indexOf(part));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.ok(
      order.every((at) => at >= 0),
      words,
    );
    const form = await appears(poll, 'hearth-poll-form');
    assert.ok(find(poll, '.promise')!.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING);
    await appears(poll, 'input[type=radio]');
    assert.equal(allInside(form, ':checked').length, 0, 'nothing is chosen beforehand');
  });

  it('promises what follows from the definition, and calls nothing anonymous that is not', async () => {
    const {poll} = await open({asks: asked('choice', {privacy: 'confidential', comments: true, minGroup: 7})});
    await press(poll, 'summary');
    const promise = says(poll, '.promise');
    for (const part of [
      'Whoever has the whole database of this system can work out whose it is.',
      'Nothing is told of the answers before at least 7 people have given one.',
      'What is told changes only when at least 10 new answers are there',
      'What people wrote is shown once at least 10 have written something',
      'You can change your answer, or take it back, until the question closes.',
      'Results that have already counted your answer keep it as it was.',
      'Results are shown to everyone who was asked, after the close.',
    ])
      assert.include(promise, part);
    assert.notMatch(seen(poll), /anonym/i);
  });

  it('asks one question a week, and lets others wait without hurry', async () => {
    const {page, poll, host} = await open({
      asks: asked('mood'),
      content: html`<hearth-pulse-poll></hearth-pulse-poll><hearth-pulse-poll id="other"></hearth-pulse-poll>`,
    });
    const other = page.querySelector<typeof poll>('#other')!;
    await until('both', () => [poll, other].some((one) => says(one, '.later').includes('Another question waits here. No hurry.')));
    const waits = find(poll, '.later') ? poll : other;
    assert.isNull(find(waits, 'hearth-poll-form'));
    await press(waits, '[data-do=show]');
    await appears(waits, 'hearth-poll-form');
    assert.deepEqual(
      host.requests.filter((request) => request.startsWith('POST')),
      [],
    );
  });

  it('is not answered where it is not what it was, or not what the page promises', async () => {
    const {poll, provider, host, heard} = await open({
      asks: asked('choice'),
      content: html`<hearth-pulse-poll privacy="unlinkable"></hearth-pulse-poll>`,
      state: 'definition-changed',
    });
    assert.include(says(poll, '.unsafe'), 'This question cannot be answered safely right now.');
    assert.include(says(poll, '.unsafe'), 'This page promises something else about your answer than the question does.');
    assert.notInclude(says(poll, '.unsafe'), 'It is not the question that it was when it was opened.');
    assert.isNull(find(poll, 'hearth-poll-form'));
    poll.requestUpdate();
    await poll.updateComplete;
    assert.deepEqual(warnings(heard), ['privacy'], 'once');
    // A host that tells another question under the same digest.
    const honest = host.fetch;
    provider.fetch = async (input, init) => {
      const answer = await honest(input, init);
      if (!/views\/poll/.test(String(input instanceof Request ? input.url : input))) return answer;
      const body = (await answer.json()) as {items: {data: {definition: {question: string}}}[]};
      for (const {data} of body.items) data.definition.question = 'Is the ferry not lovely?';
      return new Response(JSON.stringify(body), {headers: {'content-type': 'application/json'}});
    };
    const again = document.createElement('hearth-pulse-poll');
    provider.replaceChildren(again);
    await stateOf(again, 'definition-changed');
    assert.include(says(again, '.unsafe'), 'It is not the question that it was when it was opened.');
    assert.isNull(find(again, 'hearth-poll-form'));
  });

  it('is not answered where it is another than this person was shown first', async () => {
    const {poll, provider, host} = await open({asks: asked('choice')});
    await until('it to be remembered', () => Object.keys(localStorage).some((key) => key.startsWith('hearth-polls')));
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('hearth-polls')) localStorage.setItem(key, localStorage.getItem(key)!.replace(/"spring":"../, '"spring":"zz'));
    }
    const again = poll.cloneNode() as typeof poll;
    provider.replaceChildren(again);
    await stateOf(again, 'definition-changed');
    assert.ok(host);
  });

  it('tells after the close what was said, what comes of it, and where nobody said that', async () => {
    const {poll} = await open({asks: past('choice'), ago: 9, answers: late, anas: {option: 'late'}, state: 'closed', outcome: undefined});
    await appears(poll, 'hearth-poll-results');
    await until('the table', () => /After the tide, at ten/.test(says(poll, 'hearth-poll-results')));
    assert.include(says(poll, '.bed'), 'Closed on');
    assert.include(says(poll, '.outcome'), 'What comes of it will be said here by');
    assert.isNull(find(poll, 'hearth-poll-form'));
    closeAll();
    const done = await open({asks: past('choice'), ago: 9, answers: late, outcome: 'We launch at ten.', state: 'closed-outcome'});
    assert.include(says(done.poll, '.outcome'), 'What comes of it We launch at ten.');
    closeAll();
    const due = {outcomeDue: new Date(Date.now() - DAY).toISOString()};
    const missing = await open({asks: past('choice', due), ago: 9, answers: late, state: 'closed-no-outcome'});
    assert.include(says(missing.poll, '.outcome'), 'No outcome was shared.');
  });

  it('says nothing of so few answers', async () => {
    const {poll} = await open({asks: past('choice'), ago: 9, answers: times(3, {option: 'late'}), state: 'closed'});
    assert.include(says(poll, '.bed'), 'There are not enough answers to show anything.');
    assert.isNull(find(poll, 'hearth-poll-results'));
    assert.notMatch(says(poll, '.bed'), /\b3\b/);
  });

  it('holds back what a host tells too much, and says so to the page', async () => {
    const {provider, host, heard} = await open({asks: past('choice'), ago: 9, answers: late, state: 'closed'});
    const honest = host.fetch;
    provider.fetch = async (input, init) => {
      const answer = await honest(input, init);
      if (!/views\/poll/.test(String(input instanceof Request ? input.url : input))) return answer;
      const body = (await answer.json()) as {items: {data: {results: Record<string, unknown>}}[]};
      for (const {data} of body.items) {
        data.results = {
          ...data.results,
          cells: [
            {optionId: 'early', pct: 33.4},
            {optionId: 'late', pct: 63.3},
            {optionId: 'evening', pct: 3.3},
          ],
          merged: undefined,
        };
      }
      return new Response(JSON.stringify(body), {headers: {'content-type': 'application/json'}});
    };
    const again = document.createElement('hearth-pulse-poll');
    provider.replaceChildren(again);
    await appears(again, 'hearth-poll-results');
    await until('the words', () => says(again, 'hearth-poll-results').includes('Some figures are held back on this page'));
    assert.include(warnings(heard), 'overshare');
    assert.notMatch(says(again, 'hearth-poll-results'), /33[.,]4|3[.,]3/);
  });

  it('shows whoever runs a named poll who answered what, once it is closed, and nobody else', async () => {
    const story = {asks: past('choice', {privacy: 'named' as const}), ago: 9, answers: times(6, {option: 'late'}), state: 'closed'};
    const {poll} = await open({...story, as: ASKS});
    await appears(poll, '.named');
    assert.match(says(poll, '.named'), /Who answered what .*Bilal Haddad After the tide, at ten/);
    closeAll();
    const other = await open({...story, as: 'bilal'});
    assert.isNull(find(other.poll, '.named'));
  });

  it('opens and closes by itself in a page that is left open', async function () {
    // It lasts as long as it says, and pages ask at random within five seconds of that: this one in the first.
    this.timeout(40_000);
    const {random} = Math;
    Math.random = () => 0.1;
    try {
      const soon = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
      const {poll} = await open({asks: asked('choice', {opensAt: soon(2), closesAt: soon(9)}), state: 'not-yet-open'});
      await stateOf(poll, 'open-unanswered');
      await appears(poll, 'input[type=radio]');
      await stateOf(poll, 'closed');
      assert.isNull(find(poll, 'hearth-poll-form'));
    } finally {
      Math.random = random;
    }
  });

  it('opens also where what it was told of it was late', async () => {
    const opensAt = Date.now() + 1500;
    let isFirst = true;
    const between: StageOptions['between'] = async (url, _init, pass) => {
      const answer = await pass();
      // Said before it opened, and here after that.
      if (isFirst && url.includes('/views/poll')) {
        isFirst = false;
        await until('it to be open', () => Date.now() > opensAt + 100);
      }
      return answer;
    };
    const {poll} = await open({asks: asked('choice', {opensAt: new Date(opensAt).toISOString()}), between, state: 'not-yet-open'});
    await stateOf(poll, 'open-unanswered');
  });

  it('asks for no right to vote where one can only look', async () => {
    const {poll, host} = await open({
      asks: asked('choice', {privacy: 'unlinkable'}),
      content: html`<hearth-pulse-poll mode="readonly"></hearth-pulse-poll>`,
      state: 'token-pending',
    });
    assert.notInclude(says(poll, '.bed'), 'Getting your right to vote');
    assert.isFalse(host.requests.some((request) => request.includes('/issue')));
  });

  it('says that it was called off, and why', async () => {
    const {poll, host} = await open({asks: asked('choice')});
    await host.state(ASKS, {type: 'hearth.poll.called_off.v1', subject: 'spring', data: {reason: 'The ferry stays ashore.'}});
    await refresh(poll);
    await stateOf(poll, 'withdrawn-by-organiser');
    assert.include(says(poll, '.says'), 'This question was called off. Nothing of what was answered is shown. The ferry stays ashore.');
    assert.isNull(find(poll, 'hearth-poll-form'));
  });

  it('shows what a page gives it, and lets nobody answer that', async () => {
    const {host} = await open({asks: asked('choice')});
    const data = (await toldTo(host, 'ana'))!;
    const items = [{id: 'spring', type: '', at: data.definition.opensAt, by: null, data, can: ['answer']}] as PollItem[];
    closeAll();
    const {poll} = await open({content: html`<hearth-pulse-poll .items=${items}></hearth-pulse-poll>`});
    await until('the question', () => says(poll, '.question') === 'When shall we launch the ferry?');
    assert.isNull(find(poll, 'hearth-poll-form'));
  });

  it('leaves out what makes no sense, and says so to the page', async () => {
    const items = [{id: 'x', type: '', at: '', by: null, can: [], data: {definition: {why: 'No question'}}}];
    const json = JSON.stringify({items});
    const {poll, heard} = await open({
      content: html`<hearth-pulse-poll
        ><script type="application/json">
          ${json}
        </script></hearth-pulse-poll
      >`,
      state: 'empty',
    });
    await until('the warning', () => warnings(heard).includes('malformed-item'));
    assert.include(seen(poll), 'No question is being asked right now.');
  });
});

describe('what does harm in a poll', () => {
  afterEach(closeAll);

  it('is reported in its place, and decided on by moderators', async () => {
    const {poll, host} = await open({asks: asked('choice')});
    await press(poll, '[data-do=report]');
    const form = await appears(poll, 'hearth-question');
    assert.include(seen(form), 'Report this question');
    find<HTMLInputElement>(form, '[value=hurtful]')!.click();
    await press(form, '.primary');
    await until('the words', () => announced() === 'Reported. Moderators will look at it.');
    await leaves(poll, '[data-do=report]');
    await until('it to be with the host', () => poll.view.connection!.pending.every(({status}) => status === 'accepted'));
    closeAll();
    const mods = await open({asks: asked('choice'), as: 'mod'});
    await mods.host.state(askedPeople[0]!, {
      type: 'hearth.poll.reported.v1',
      subject: 'spring',
      data: {reason: 'private', note: 'It is about one of us.'},
    });
    await press(mods.poll, '[data-do=queue]');
    await until('the focus on the way back', () => focusedName() === 'Back to the question');
    await appears(mods.poll, '.queue .decision');
    assert.include(says(mods.poll, '.queue'), 'It is about one of us.');
    assert.isNull(find(mods.poll, '[data-do=hidden]'), 'a question is asked or it is not');
    await press(mods.poll, '[data-do=removed]');
    const reason = await appears<HTMLTextAreaElement>(mods.poll, 'hearth-question textarea, textarea');
    reason.focus();
    await sendKeys({type: 'It is about one person.'});
    await press(mods.poll, 'hearth-question .primary, .primary');
    await until('it to go', () => says(mods.poll, '.empty') === 'Nothing waits for a moderator.');
    await until('it to be gone', () => mods.poll.view.connection!.pending.every(({status}) => status === 'accepted'));
    assert.isUndefined(await toldTo(mods.host, 'bilal'));
    assert.equal((await toldTo(mods.host, ASKS))?.removed, 'It is about one person.');
    assert.ok(host);
  });

  it('can be a text in the results', async () => {
    const answers = Array.from({length: 12}, (_, at) => ({text: `Stop number ${at + 1} of the morning rounds`}));
    const {poll, host} = await open({asks: past('text'), ago: 9, answers, state: 'closed'});
    await appears(poll, 'hearth-poll-results');
    await press(poll, 'hearth-poll-results button[data-text], button[data-text]');
    const form = await appears(poll, 'hearth-question');
    assert.include(seen(form), 'Report this text');
    find<HTMLInputElement>(form, '[value=private]')!.click();
    await press(form, '.primary');
    await until('it to be with the host', () => poll.view.connection!.pending.some(({status}) => status === 'accepted'));
    const queue = await host.fetch(`${host.endpoint}/v1/views/poll_reports?space=harbor&filter=open`, {headers: {authorization: 'Bearer mod'}});
    const {items} = (await queue.json()) as {items: {data: {reports: {text: string}[]}}[]};
    assert.match(items[0]!.data.reports[0]!.text, /^Stop number/);
  });

  it('is decided on again where whoever runs it asks, and may stay as it is', async () => {
    const {poll, host} = await open({asks: asked('choice'), as: 'mod'});
    await host.state('mod', {type: 'hearth.poll.moderated.v1', subject: 'spring', data: {decision: 'removed', reason: 'It names a client.'}});
    await host.state(ASKS, {type: 'hearth.poll.appealed.v1', subject: 'spring', data: {note: 'The client asked for it.'}});
    await press(poll, '[data-do=queue]');
    const decision = await appears(poll, '.queue .decision');
    for (const words of ['Asked again', 'It names a client.', 'The author says: The client asked for it.', 'Show it again', 'Leave it as it is'])
      assert.include(seen(decision), words);
    await press(poll, '.queue [data-do=removed]');
    (await appears<HTMLTextAreaElement>(poll, 'hearth-question textarea, textarea')).focus();
    await sendKeys({type: 'It still does.'});
    await press(poll, 'hearth-question .primary, .primary');
    await until('it to go', () => says(poll, '.empty') === 'Nothing waits for a moderator.');
    await until('it to be gone', () => poll.view.connection!.pending.every(({status}) => status === 'accepted'));
    const own = await toldTo(host, ASKS);
    assert.deepEqual([own?.removed, own?.appeal], ['It still does.', 'closed']);
  });

  it('says to whoever runs it that it was taken away, and why', async () => {
    const {poll, host} = await open({asks: asked('choice'), as: ASKS, state: 'open-unanswered'});
    await host.state(askedPeople[0]!, {type: 'hearth.poll.reported.v1', subject: 'spring', data: {reason: 'other'}});
    await host.state('mod', {type: 'hearth.poll.moderated.v1', subject: 'spring', data: {decision: 'removed', reason: 'It names a client.'}});
    await refresh(poll);
    await stateOf(poll, 'removed');
    assert.include(says(poll, '.says'), 'A moderator has taken this question away. Only you and moderators see it. It names a client.');
  });
});
