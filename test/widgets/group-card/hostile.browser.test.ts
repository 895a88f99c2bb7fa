/** Whatever a host answers in place of a card: nothing fails unseen, nothing is made of it but text, and people can go on. */
import {assert} from '@open-wc/testing';
import fc from 'fast-check';
import {html, render} from 'lit';
import {inPageHost} from '../../../stories/support/in-page-host.js';
import type {InPageHost} from '../../../stories/support/in-page-host.js';
import type {GroupCard} from '../../../src/define/group-card.js';
import '../../../src/define/all.js';
import {assertOnlyOwnMarkup, Watch} from '../../support/harm.js';
import {anyJson, nearlyCard, nearlyProblem, nearlyView} from '../../support/hostile.js';
import {answerWith, except} from '../../support/hostile-host.js';
import type {Answer} from '../../support/hostile-host.js';
import {until} from '../../support/page.js';
import {acting, appears, articles, closePages, find, hosted, openPage, press, said, stateOf} from '../kudos-wall/stage.js';

const ID = 'farewell';
const card = {
  id: ID,
  from: 'chiara',
  to: ['bilal'],
  message: 'You taught me to listen to a plank.',
  occasion: {title: 'Fair winds, Bilal'},
  replies: [{id: 'one', from: 'dmitri', message: 'Who keeps the good clamps now?'}],
};

function show(host: InPageHost): GroupCard {
  const page = openPage();
  render(hosted(host, html`<hearth-group-card card=${ID}></hearth-group-card>`), page);
  return page.querySelector('hearth-group-card')!;
}

const wallIn = (element: GroupCard) => element.shadowRoot!.querySelector('hearth-kudos-wall')!;

/** Checks that a person finds their way: by what is there, by words, or by trying again. */
async function assertUsable(element: GroupCard): Promise<void> {
  const wall = wallIn(element);
  await wall.updateComplete;
  await element.updateComplete;
  const state = wall.dataset.state ?? '';
  assert.match(state, /^(idle|loading|ready|empty|error|offline|forbidden|signed-out)$/);
  assert.equal(element.dataset.state, state, 'the card says of itself how it is');
  const heading = find(wall, '[role=heading]');
  assert.ok(heading && said(heading) !== '', 'a heading');
  if (/error|offline|signed-out/.test(state)) assert.ok(find(wall, '[data-do=retry]'), `a way to try again: ${state}`);
  if (state === 'ready') assert.isAbove(articles(wall).length, 0);
  if (state === 'empty') assert.ok(said(wall.shadowRoot!.querySelector('section')!).length > said(heading).length, 'words about that');
  assert.isNull(find(wall, '[data-do=compose]'), 'a card is no wall');
  assertOnlyOwnMarkup(element);
}

describe('A host that answers anything', () => {
  let watch: Watch;
  beforeEach(() => (watch = new Watch(['https://elsewhere.example/face.png', `${location.protocol}//elsewhere.example/face.png`])));
  afterEach(() => {
    closePages();
    watch.end();
  });

  it('in place of a card', async function () {
    this.timeout(40_000);
    const real = await inPageHost({said: [card]});
    let answer: Answer = {status: 500, type: '', body: ''};
    const element = show(except(real, '/views/', () => answer));
    await stateOf(element, 'error');
    const wall = wallIn(element);
    await acting(wall);
    await appears(wall, '[data-do=retry]');
    const good = await real.fetch(`${real.endpoint}/v1/views/kudos?space=harbor&subject=${ID}`, {headers: real.headers()});
    const right: Answer = {status: 200, type: 'application/json', body: await good.text()};
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        answerWith(fc.oneof({weight: 5, arbitrary: nearlyCard}, {weight: 2, arbitrary: nearlyView}, nearlyProblem, anyJson)),
        async (next) => {
          answer = next;
          await (wall.view.keeper ?? wall.view).load();
          wall.view.keeper?.showWaiting();
          await assertUsable(element);
          seen.add(wall.dataset.state!);
          if (find(wall, '.notes')) seen.add('a card');
        },
      ),
      {numRuns: 100, endOnFailure: true, includeErrorInReport: true, examples: [[right], [{status: 500, type: '', body: ''}]]},
    );
    assert.includeMembers([...seen], ['ready', 'error', 'a card'], 'what never gets through tests nothing');
    // And when it comes to its senses, everything is there.
    answer = right;
    await (wall.view.keeper ?? wall.view).load();
    await stateOf(element, 'ready');
    wall.view.keeper?.showWaiting();
    await until('the card', () => said(wall.shadowRoot!.querySelector('section')!).includes('Who keeps the good clamps now?'));
    await press(wall, '[data-do=sign]');
    await appears(wall, 'hearth-question textarea, textarea');
  });

  it('to the very first question', async function () {
    this.timeout(40_000);
    const real = await inPageHost({said: [card]});
    await fc.assert(
      fc.asyncProperty(answerWith(fc.oneof({weight: 4, arbitrary: nearlyCard}, anyJson)), async (answer) => {
        const element = show({...except(real, '/views/', () => answer), endpoint: `${real.endpoint}/${Math.random()}`});
        await until('an answer', () => !/idle|loading/.test(element.dataset.state ?? 'idle'));
        const wall = wallIn(element);
        await acting(wall);
        await until('the words', () => find(wall, '[role=heading]') !== null);
        if (/error|offline|signed-out/.test(element.dataset.state ?? '')) await appears(wall, '[data-do=retry]');
        await assertUsable(element);
        closePages();
      }),
      {numRuns: 15, endOnFailure: true, includeErrorInReport: true},
    );
  });
});
