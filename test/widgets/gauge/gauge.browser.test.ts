import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {hostWithRounds} from '../../../stories/support/gauges.js';
import type {Gauge} from '../../../src/define/gauge.js';
import type {PulsePoll} from '../../../src/define/pulse-poll.js';
import {GENERAL_BELONGINGNESS, packForm} from '../../../src/protocol/scales/index.js';
import type {PollItem} from '../../../src/protocol/views/poll.js';
import {describeContract} from '../../support/contract.js';
import {allInside, seen, until} from '../../support/page.js';
import {sendKeys} from '../../support/commands.js';
import {about, appears, closeAll, crowdAbout, find, open, openOver, pollIn, press, says, year} from './stage.js';

/** A year of rounds, as a host gives them to Ana. */
const given: PollItem[] = await (async () => {
  const host = await hostWithRounds({rounds: [...year, {closes: 6}]});
  const response = await host.fetch(`${host.endpoint}/v1/views/poll?space=harbor`, {headers: host.headers()});
  return ((await response.json()) as {items: PollItem[]}).items;
})();

describeContract('hearth-gauge', () => html`<hearth-gauge .items=${given}></hearth-gauge>`, {
  words: 'How it is here',
  settle: async (gauge: Gauge) => {
    await appears(gauge, '.trend');
    await appears(gauge, '.dial-name');
    await until('the question', () => find(gauge, '.question') !== null);
  },
});

describeContract('hearth-gauge', () => html`<hearth-gauge mode="preview"></hearth-gauge>`, {
  words: 'no host',
  settle: async (gauge: Gauge) => {
    await gauge.act();
    await until('the notice', () => allInside(gauge, 'hearth-notice').length === 1);
  },
});

const MEANS = {autonomy: 3, competence: 4, relatedness: 3, belonging: 3};
const fill = packForm(GENERAL_BELONGINGNESS, {
  low: 'Disagree',
  high: 'Agree',
  dials: {belonging: 'Belonging'},
  items: Object.fromEntries(Array.from({length: 12}, (_, index) => [`${index + 1}`, `Sentence ${index + 1}`])),
});

describe('<hearth-gauge>', () => {
  afterEach(closeAll);

  it('says that a scale of our own is for talking, names a published one, and promises nothing of one that it does not know', async () => {
    const {gauge} = await open({rounds: [{closes: 5}]});
    await appears(gauge, '.worth');
    assert.equal(says(gauge, '.worth'), 'This scale is our own and not validated. It is for talking, not for comparing.');
    const published = await open({rounds: [{closes: 5, poll: {form: fill}}]});
    await appears(published.gauge, '.worth');
    assert.include(says(published.gauge, '.worth'), 'Made up like the General Belongingness Scale.');
    assert.include(find(published.gauge, '.worth details')!.textContent, 'https://doi.org/10.1016/j.paid.2011.10.027');
    const other = {...fill, scale: {...fill.scale, points: 5}};
    const unknown = await open({rounds: [{closes: 5, poll: {form: other}}]});
    await appears(unknown.gauge, '.worth');
    assert.include(says(unknown.gauge, '.worth'), 'Nothing is known of how well this scale measures.');
  });

  it('says that a scale cannot be asked that makes no sense, whether the host gives it or the page', async () => {
    const warned = (found: string[]) => until('the warning', () => found.includes('malformed-poll'));
    const bad = given.map((item) => ({
      ...item,
      data: {...item.data, definition: {...item.data.definition, form: {type: 'pack', scale: {}}}},
    })) as unknown as PollItem[];
    const page = await open({content: html`<hearth-gauge mode="preview" .items=${bad}></hearth-gauge>`, state: 'misconfigured'});
    await appears(page.gauge, '.broken');
    assert.include(says(page.gauge, '.broken'), 'This question cannot be asked: something in it is wrong.');
    assert.include(says(page.gauge, '.broken'), 'A part of it is missing or makes no sense.');
    await warned(page.warned);
    const host = await hostWithRounds({rounds: [{closes: 5}]});
    const {fetch} = host;
    host.fetch = async (input, init) => {
      const answer = await fetch(input, init);
      const isView = (input instanceof Request ? input.url : String(input)).includes('/views/poll');
      return isView ? new Response(JSON.stringify({...(await answer.json()), items: bad}), {headers: {'content-type': 'application/json'}}) : answer;
    };
    const hosted = await openOver(host, undefined, 'misconfigured');
    await appears(hosted.gauge, '.broken');
    assert.notInclude(says(hosted.gauge, '.broken'), 'A part of it is missing');
    assert.isNull(find(hosted.gauge, 'hearth-pulse-poll'));
    await warned(hosted.warned);
  });

  it('shows figures of a group only of as many people as `min-group` says', async () => {
    const rounds = [{closes: -1, answers: crowdAbout(30, MEANS)}];
    const {gauge} = await open({rounds, content: html`<hearth-gauge min-group="60"></hearth-gauge>`});
    const none = 'There are not enough answers to show anything.';
    await appears(gauge, 'hearth-poll-results');
    await until('the words', () => says(gauge, 'hearth-poll-results').includes(none));
    assert.notInclude(says(gauge, 'hearth-poll-results'), 'Belonging');
    gauge.minGroup = 5;
    await until('the dials', () => says(gauge, 'hearth-poll-results').includes('Belonging'));
    assert.notInclude(says(gauge, 'hearth-poll-results'), none);
  });

  it('is answered by keyboard alone', async () => {
    const {gauge} = await open({rounds: [{closes: 5}]});
    (await appears<HTMLInputElement>(gauge, 'input[name="item-autonomy-1"]')).focus();
    for (const press of ['Space', 'ArrowRight', 'ArrowRight', 'Control+Enter']) await sendKeys({press});
    await appears(gauge, '.thanks');
    await appears(gauge, '.own');
    assert.include(says(gauge, '.own li[data-dial=autonomy]'), 'Too few');
  });

  it('tells nothing of the group while the first round is open, whatever was answered', async () => {
    const {gauge} = await open({rounds: [{closes: 5, answers: crowdAbout(30, MEANS), anas: about(MEANS)}]});
    await appears(gauge, '.receipt');
    assert.isNull(find(gauge, '[part~=group]'));
    assert.isNull(find(gauge, '[part~=decided]'));
  });

  it('tells of the group what was released, with intervals, warnings and a table, and never a number of people', async () => {
    const {gauge} = await open({rounds: [{closes: -2, answers: crowdAbout(37, MEANS)}]});
    const results = await appears(gauge, 'hearth-poll-results');
    await appears(results, '.dial[data-dial=belonging]');
    const text = allInside(results, '.results')
      .map(({textContent}) => textContent.replace(/\s+/g, ' '))
      .join(' ');
    assert.include(text, '20–49 answers.');
    assert.notMatch(text, /\b37\b/);
    assert.match(text, /On average (?:about )?\d\.\d\. Sure to 95%: between \d\.\d and \d\.\d\./);
    assert.include(text, 'Fewer than thirty people may have answered');
    assert.lengthOf(allInside(results, '.dial table'), 4);
    assert.lengthOf(allInside(results, '.dial .chart[aria-hidden=true]'), 4);
    assert.isNull(find(gauge, '.trend'), 'one round is no trend');
  });

  it('tells of six people words, and of three nothing', async () => {
    const six = await open({rounds: [{closes: -2, answers: crowdAbout(6, MEANS)}]});
    const results = await appears(six.gauge, 'hearth-poll-results');
    await appears(results, '.dial');
    assert.notInclude(allInside(results, '.results')[0]!.textContent, '%');
    const three = await open({rounds: [{closes: -2, answers: crowdAbout(3, MEANS)}]});
    await appears(three.gauge, '[part~=group]');
    assert.include(says(three.gauge, '[part~=group]'), 'Nothing can be told of the group yet.');
  });

  it('keeps the last figures in sight while the next round is open, as each was told', async () => {
    const {gauge} = await open({rounds: [...year, {closes: 6, answers: crowdAbout(30, {autonomy: 1})}]});
    await appears(gauge, '.trend');
    assert.include(says(gauge, '#heading'), 'How it is here');
    const poll = await pollIn(gauge);
    await until('the round that is open', () => poll.dataset.state === 'open-unanswered');
    assert.isNull(find(poll, 'hearth-poll-results'), 'figures stand in one place');
    assert.isNull(find(poll, '.outcome'));
  });

  it('has the rounds as a table for everybody, with why one is missing, and as a picture for who sees it', async () => {
    const {gauge} = await open({rounds: year});
    await appears(gauge, '.trend');
    const [first] = allInside<HTMLTableElement>(gauge, '.trend table');
    const rows = Array.from(first!.tBodies[0]!.rows, ({cells}) => Array.from(cells, ({textContent}) => textContent.trim()));
    assert.lengthOf(rows, 4);
    assert.match(rows[0]!.join(), /^[A-Z][a-z]{2} \d+, \d{4},\d\.\d,\d\.\d – \d\.\d$/);
    assert.equal(rows[2]![1], 'No figures were told.');
    assert.equal(first!.caption!.textContent.trim(), 'Having a say');
    const picture = find(gauge, '.trends')!;
    assert.equal(picture.getAttribute('aria-hidden'), 'true');
    assert.lengthOf(allInside(gauge, '.picture:first-of-type .at'), 3);
    assert.lengthOf(allInside(gauge, '.picture:first-of-type .gap'), 1);
    (await appears(gauge, '[data-do=table]')).focus();
    await sendKeys({press: 'Enter'});
    await until('the tables', () => getComputedStyle(picture).display === 'none');
    assert.include(seen(find(gauge, '.tables')!), 'Having a say');
    await press(gauge, '[data-do=table]');
    await until('the picture', () => getComputedStyle(picture).display !== 'none');
  });

  it('says what was decided in order of time, and where nobody said it', async () => {
    const {gauge} = await open({rounds: year});
    await appears(gauge, '.decided');
    const entries = allInside(gauge, '.decided li').map((item) => seen(item).replace(/\s+/g, ' '));
    assert.lengthOf(entries, 4);
    assert.match(entries[0]!, /^Round 1 · Closed on .* Each crew plans its own week/);
    assert.match(entries[1]!, /No outcome was shared\. It was due on/);
    assert.match(entries[3]!, /Two people share each night watch/);
  });

  it('leaves its figures to a poll that stands by itself', async () => {
    const {page} = await open({
      content: html`<hearth-gauge></hearth-gauge><hearth-pulse-poll poll-id="round-1"></hearth-pulse-poll>`,
      rounds: [{closes: -2, answers: crowdAbout(37, MEANS), outcome: 'A bench.'}],
    });
    const poll = page.querySelector<PulsePoll>(':scope > hearth-host > hearth-pulse-poll')!;
    await appears(poll, '.dial-name');
    assert.lengthOf(allInside(await appears(poll, 'hearth-poll-results'), '.dial table'), 4);
    assert.include(says(poll, '.outcome'), 'A bench.');
  });

  it('refuses a poll with names, calmly to the reader and plainly to the page', async () => {
    const {gauge, warned} = await open({rounds: [{closes: 5, poll: {privacy: 'named'}}]});
    await appears(gauge, '.bed.says');
    assert.include(says(gauge, '.bed.says'), 'A gauge is never asked that way');
    assert.isNull(find(gauge, 'hearth-pulse-poll'));
    assert.include(warned, 'named-gauge');
  });

  it('says so where nothing is asked, where nobody is signed in, and where the host fails', async () => {
    const none = await open({state: 'empty'});
    await until('that', () => says(none.gauge, '.bed.empty').includes('Nothing is asked here'));
    const out = await open({as: null, rounds: [{closes: 5}], state: 'signed-out'});
    await appears(out.gauge, 'hearth-notice');
    const failing = await open({rounds: [{closes: 5}], faults: {status: 500}, state: 'error'});
    failing.host.faults.status = undefined;
    await press(failing.gauge, '[data-do=retry]');
    await appears(failing.gauge, 'hearth-poll-form');
  });

  it('shows the series that it is asked for', async () => {
    const {gauge} = await open({rounds: [{closes: 5}], content: html`<hearth-gauge series="another"></hearth-gauge>`, state: 'empty'});
    await appears(gauge, '.bed.empty');
    gauge.series = 'how-it-is';
    await appears(gauge, 'hearth-poll-form');
  });

  it('holds back what a host tells too much of, in every round, and says so to the page', async () => {
    const items = structuredClone(given);
    const told = items.find(({data}) => (data.results as {dials?: {nBand?: string}[]} | undefined)?.dials?.some(({nBand}) => nBand))!;
    Object.assign((told.data.results as {dials: object[]}).dials[0]!, {n: 7, nBand: undefined});
    const {gauge, warned} = await open({content: html`<hearth-gauge .items=${items}></hearth-gauge>`});
    await appears(gauge, 'hearth-poll-results');
    assert.include(warned, 'overshare');
    assert.notMatch(find(gauge, 'hearth-poll-results')!.shadowRoot!.textContent, /\b7 answers/);
  });
});
