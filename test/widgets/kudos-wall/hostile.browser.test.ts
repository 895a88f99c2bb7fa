/** Whatever a host answers, to whichever question: nothing fails unseen, nothing is made of it but text, and people can go on. */
import {assert} from '@open-wc/testing';
import fc from 'fast-check';
import {html, render} from 'lit';
import {inPageHost} from '../../../stories/support/in-page-host.js';
import type {InPageHost} from '../../../stories/support/in-page-host.js';
import {connect} from '../../../src/client/connect.js';
import type {KudosWall} from '../../../src/define/kudos-wall.js';
import type {PeoplePicker} from '../../../src/parts/people-picker/people-picker.js';
import {anyJson, nearlyPeople, nearlyProblem, nearlyReceipts, nearlySession, nearlyView} from '../../support/hostile.js';
import {answerWith, except} from '../../support/hostile-host.js';
import type {Answer} from '../../support/hostile-host.js';
import {assertOnlyOwnMarkup, Watch} from '../../support/harm.js';
import {pause, until} from '../../support/page.js';
import {acting, appears, articles, closePages, find, harborThanks, hosted, openPage, press, stateOf, view} from './stage.js';

/** What `data-state` may say. */
const STATES = ['idle', 'loading', 'ready', 'empty', 'error', 'offline', 'forbidden', 'signed-out'];

function show(host: InPageHost): KudosWall {
  const page = openPage();
  render(hosted(host, html`<hearth-kudos-wall></hearth-kudos-wall>`), page);
  return page.querySelector('hearth-kudos-wall')!;
}

/** Checks that a person finds their way: by what is there, or by trying again. */
async function assertUsable(wall: KudosWall): Promise<void> {
  await wall.updateComplete;
  const state = wall.dataset.state ?? '';
  assert.include(STATES, state);
  assert.ok(find(wall, '[role=heading]'), 'a heading');
  if (/error|offline|signed-out/.test(state)) assert.ok(find(wall, '[data-do=retry]'), `a way to try again: ${state}`);
  if (state === 'ready') assert.isAbove(articles(wall).length, 0);
  const ids = articles(wall).map(({dataset}) => dataset.id);
  assert.equal(new Set(ids).size, ids.length, 'nothing is shown twice');
  if (/ready|empty|error|offline/.test(state))
    assert.ok(find(wall, '[data-do=compose]') ?? find(wall, 'hearth-kudos-composer'), `a way to write: ${state}`);
  assertOnlyOwnMarkup(wall);
}

describe('A host that answers anything', () => {
  let watch: Watch;
  beforeEach(() => (watch = new Watch(['https://elsewhere.example/face.png', `${location.protocol}//elsewhere.example/face.png`])));
  afterEach(() => {
    closePages();
    watch.end();
  });

  it('in place of its wall', async function () {
    this.timeout(40_000);
    let answer: Answer = {status: 500, type: '', body: ''};
    const real = await inPageHost({said: harborThanks});
    const wall = show(except(real, '/views/', () => answer));
    await stateOf(wall, 'error');
    await acting(wall);
    await until('the words', () => find(wall, '[role=heading]') !== null);
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(answerWith(fc.oneof({weight: 5, arbitrary: nearlyView}, nearlyProblem, anyJson)), async (next) => {
        answer = next;
        await (wall.view.keeper ?? wall.view).load();
        await assertUsable(wall);
        seen.add(wall.dataset.state!);
      }),
      {numRuns: 100, endOnFailure: true, includeErrorInReport: true, examples: [[await good(real)], [{status: 500, type: '', body: ''}]]},
    );
    assert.includeMembers([...seen], ['ready', 'error'], 'what never gets through tests nothing');
    // And when it comes to its senses, everything is there.
    answer = await good(real);
    await (wall.view.keeper ?? wall.view).load();
    await stateOf(wall, 'ready');
    wall.view.keeper?.showWaiting();
    await wall.updateComplete;
    assert.includeMembers(articles(wall).map(({dataset}) => dataset.id), harborThanks.map(({id}) => id)); // oxfmt-ignore
    await press(wall, '[data-do=compose]');
    await appears(wall, '[role=combobox]');
  });

  for (const [name, words] of [
    ['what moderators have to look at', 'To look at'],
    ['what they decided', 'Decided'],
    ['thanks to oneself', 'Thanks to me'],
    ['what one keeps close', 'Kept close by me'],
  ] as const) {
    // oxfmt-ignore
    it(`in place of ${name}`, async function () {
      this.timeout(40_000);
      let answer: Answer | undefined;
      const real = await inPageHost({said: harborThanks, as: 'mod'});
      const fuzzed = except(real, '/views/', () => answer!);
      const host: InPageHost = {...real, fetch: (input, init) => (answer ? fuzzed : real).fetch(input, init)};
      const wall = show(host);
      await stateOf(wall, 'ready');
      await acting(wall);
      await wall.view.connection!.session();
      await view(wall, words);
      await fc.assert(
        fc.asyncProperty(answerWith(fc.oneof({weight: 6, arbitrary: nearlyView}, anyJson)), async (next) => {
          answer = next;
          await (wall.view.keeper ?? wall.view).load();
          await assertUsable(wall);
        }),
        {numRuns: 30, endOnFailure: true, includeErrorInReport: true},
      );
    });
  }

  it('to the very first question', async function () {
    this.timeout(40_000);
    const real = await inPageHost({said: harborThanks});
    await fc.assert(
      fc.asyncProperty(answerWith(nearlyView), async (answer) => {
        // A page that is opened anew each time: the first answer is read by other code than the later ones.
        const wall = show({...except(real, '/views/', () => answer), endpoint: `${real.endpoint}/${Math.random()}`});
        await until('an answer', () => !/idle|loading/.test(wall.dataset.state ?? 'idle'));
        await acting(wall);
        await until('the words', () => find(wall, '[role=heading]') !== null);
        await appearsWhereNeeded(wall);
        await assertUsable(wall);
        closePages();
      }),
      {numRuns: 15, endOnFailure: true, includeErrorInReport: true},
    );
  });

  it('about who is signed in', async function () {
    this.timeout(40_000);
    await fc.assert(
      fc.asyncProperty(answerWith(fc.oneof({weight: 4, arbitrary: nearlySession}, anyJson)), async (answer) => {
        const host = await inPageHost({said: harborThanks.slice(0, 1)});
        const wall = show(except(host, '/session', () => answer));
        await stateOf(wall, 'ready');
        await acting(wall);
        await press(wall, '[data-do=compose]');
        await appears(wall, 'hearth-kudos-composer [role=combobox], [role=combobox]');
        await assertUsable(wall);
        closePages();
      }),
      {numRuns: 12, endOnFailure: true, includeErrorInReport: true},
    );
  });

  it('to a search for people', async function () {
    this.timeout(40_000);
    let answer: Answer = {status: 200, type: 'application/json', body: '{"items":[]}'};
    const wall = show(except(await inPageHost({said: harborThanks.slice(0, 1)}), '/people', () => answer));
    await stateOf(wall, 'ready');
    await press(wall, '[data-do=compose]');
    const input = await appears<HTMLInputElement>(wall, '[role=combobox]');
    input.focus();
    let typed = 0;
    await fc.assert(
      fc.asyncProperty(answerWith(fc.oneof({weight: 4, arbitrary: nearlyPeople}, anyJson)), async (next) => {
        answer = next;
        input.value = `somebody ${++typed}`;
        input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
        // The typing rests for a moment before anybody is asked.
        await pause(190);
        const picker = find<PeoplePicker>(wall, 'hearth-people-picker')!;
        await picker.updateComplete;
        assertOnlyOwnMarkup(wall);
        assert.equal(input.value, `somebody ${typed}`);
        assert.ok(find(wall, 'hearth-kudos-composer'));
      }),
      {numRuns: 20, endOnFailure: true, includeErrorInReport: true},
    );
  });

  it('to what somebody posted', async function () {
    this.timeout(40_000);
    const source = 'urn:hearth:hearth-widgets';
    const id = 'the-one-that-waits';
    const receipts = answerWith(
      fc.oneof({weight: 5, arbitrary: nearlyReceipts({source, id})}, nearlyProblem, anyJson),
      'application/vnd.hearth.receipt+json',
    );
    const receipt = (status: string): Answer => {
      const body = JSON.stringify({cursor: '9', receipts: [{source, id, status, cursor: '9', code: 'invalid'}]});
      return {status: 200, type: 'application/vnd.hearth.receipt+json', body};
    };
    const became = new Set<string>();
    await fc.assert(
      fc.asyncProperty(receipts, async (answer) => {
        let asked = 0;
        const host = except(await inPageHost({said: harborThanks.slice(0, 1)}), '/events', () => {
          asked++;
          return answer;
        });
        const wall = show(host);
        await stateOf(wall, 'ready');
        await acting(wall);
        const {endpoint, fetch, headers} = host;
        const data = {to: [{kind: 'person', id: 'bilal'}], message: 'You stayed until the boxes were packed.', audience: 'group'};
        const connection = connect({endpoint, fetch, headers})!;
        await connection.post({type: 'hearth.kudos.given.v1', id, data}, {space: 'harbor'});
        await until('what became of it', () => asked > 0 && connection.pending[0]?.status !== 'sending');
        await assertUsable(wall);
        const [entry] = connection.pending;
        became.add(entry?.status ?? 'gone');
        // Unless the host has taken it, it is still there, and so are its words.
        if (entry && entry.status !== 'accepted') assert.include(articles(wall).map(({dataset}) => dataset.id), id); // oxfmt-ignore
        closePages();
      }),
      {numRuns: 16, endOnFailure: true, includeErrorInReport: true, examples: [[receipt('stored')], [receipt('rejected')], [receipt('deferred')]]},
    );
    assert.includeMembers([...became], ['accepted', 'parked', 'queued'], 'what never gets through tests nothing');
  });
});

/** The actions are loaded when something is wrong, and say so a moment later. */
async function appearsWhereNeeded(wall: KudosWall): Promise<void> {
  if (/error|offline|signed-out/.test(wall.dataset.state ?? '')) await appears(wall, '[data-do=retry]');
}

/** What a host answers when it is well. */
async function good(host: InPageHost): Promise<Answer> {
  const headers = host.headers();
  const answer = await host.fetch(`${host.endpoint}/v1/views/kudos?space=harbor`, {headers});
  return {status: 200, type: 'application/json', body: await answer.text()};
}
