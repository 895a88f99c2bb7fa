import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {define} from '../../src/elements/define.js';
import {PollResultsElement} from '../../src/parts/poll-results/poll-results.js';
import type {PollForm} from '../../src/protocol/events/poll-form.js';
import type {PollResults, ResultCell, Share, SuppressedReason} from '../../src/protocol/results/results.js';
import {axTree, emulateMedia, engine, sendKeys} from '../support/commands.js';
import {describeContract} from '../support/contract.js';
import {allInside, atRest, focused, inside, seen, until} from '../support/page.js';

define('hearth-poll-results', PollResultsElement);

const options = [
  {id: 'noon', text: 'Together at noon'},
  {id: 'alone', text: 'Each when it suits'},
  {id: 'outside', text: 'Outside'},
];
const choice: PollForm = {type: 'choice', options};
const scale: PollForm = {type: 'scale', points: 5, low: 'Hardly ever', middle: 'Now and then', high: 'Nearly always'};
const hidden: Share = {suppressed: true};
const cells = (shares: Record<string, Share>): ResultCell[] => Object.entries(shares).map(([optionId, share]) => ({optionId, ...share}));
const released = (more: Partial<PollResults>): PollResults => ({poll: 'lunch', batchNo: 1, final: true, nBand: '20-49', cells: [], ...more});
const lunch = released({
  asOf: '2026-03-31',
  cells: cells({noon: {pct: 55}, alone: {pct: 30}, outside: {pct: 15}}),
  abstained: {pct: 8},
});

/** Shows some results and waits for their words. */
async function show(form: PollForm, results: PollResults, more: Partial<PollResultsElement> = {}): Promise<PollResultsElement> {
  const element = await fixture<PollResultsElement>(html`<hearth-poll-results lang="en"></hearth-poll-results>`);
  Object.assign(element, {form, results, ...more});
  await until('words', () => seen(element).includes('Results'));
  return element;
}

const plain = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();

/** What the table says, line by line. */
const lines = (element: PollResultsElement): string[] =>
  allInside<HTMLTableRowElement>(element, 'tr').map(({cells}) => Array.from(cells, plain).join(' | '));

const toggle = (element: PollResultsElement) => inside<HTMLButtonElement>(element, '[part=toggle]');
const isSeen = (element: PollResultsElement, selector: string): boolean => {
  const {width, height} = inside(element, selector).getBoundingClientRect();
  return width > 1 && height > 1;
};

describeContract(
  'hearth-poll-results',
  () => html`<hearth-poll-results .form=${choice} .results=${lunch} .own=${{option: 'alone'}}></hearth-poll-results>`,
  {
    words: 'Show as a table',
  },
);
describeContract(
  'hearth-poll-results',
  () =>
    html`<hearth-poll-results
      reportable
      .form=${scale}
      .results=${released({
        cells: cells({1: hidden, 2: hidden, 3: {pct: 25}, 4: {pct: 40}, 5: {pct: 20}}),
        merged: [{optionIds: ['1', '2'], pct: 15}],
        mean: {value: 3.6, spread: 1.1, about: true},
        text: [{id: 'a1', text: 'More daylight.'}],
      })}
    ></hearth-poll-results>`,
  {words: 'Report'},
);

describe('<hearth-poll-results>', () => {
  it('shows nothing before it has results', async () => {
    const element = await fixture<PollResultsElement>(html`<hearth-poll-results lang="en" .form=${choice}></hearth-poll-results>`);
    expect(seen(element)).to.equal('');
  });

  it('has a table of all figures, beside which nothing is told', async () => {
    const element = await show(choice, lunch);
    expect(lines(element)).to.deep.equal([
      'Answer | Share',
      'Together at noon | 55%',
      'Each when it suits | 30%',
      'Outside | 15%',
      'Preferred not to say | 8%',
    ]);
    expect(plain(inside(element, 'caption'))).to.equal('Results');
    expect(Array.from(allInside(element, 'thead th'), (one) => one.getAttribute('scope'))).to.deep.equal(['col', 'col']);
    expect(allInside(element, 'tbody th, tfoot th').every((one) => one.getAttribute('scope') === 'row')).to.equal(true);
    expect(seen(element)).to.include('20–49 answers. As of March 31, 2026.');
  });

  it('gives screen readers the table, and the picture to the eye alone', async () => {
    if (engine !== 'chromium') return;
    await show(choice, lunch, {own: {option: 'alone'}});
    const tree = await axTree();
    expect(tree.filter(({role}) => role === 'table').map(({name}) => name)).to.deep.equal(['Results']);
    expect(tree.filter(({role}) => role === 'rowheader').map(({name}) => name)).to.deep.equal([
      'Together at noon',
      'Each when it suits Your answer',
      'Outside',
      'Preferred not to say',
    ]);
    expect(tree.filter(({role, name}) => role === 'StaticText' && name === '30%')).to.have.length(1);
    expect(tree.filter(({role}) => /image|graphics/i.test(role))).to.deep.equal([]);
  });

  it('shows the table in place of the picture and back, by keys alone', async () => {
    const element = await show(choice, lunch);
    expect([isSeen(element, '.chart'), isSeen(element, '.table')]).to.deep.equal([true, false]);
    toggle(element).focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect([isSeen(element, '.chart'), isSeen(element, '.table')]).to.deep.equal([false, true]);
    expect(plain(toggle(element))).to.equal('Show as a chart');
    expect(focused()).to.equal(toggle(element));
    expect(seen(element).match(/Preferred not to say/g)).to.have.length(1);
    await sendKeys({press: 'Space'});
    await element.updateComplete;
    expect([isSeen(element, '.chart'), isSeen(element, '.table')]).to.deep.equal([true, false]);
    expect(plain(toggle(element))).to.equal('Show as a table');
  });

  it('prints the table', async () => {
    if (engine !== 'chromium') return;
    const element = await show(choice, lunch);
    await emulateMedia({media: 'print'});
    try {
      expect(seen(element).match(/Preferred not to say/g)).to.have.length(1);
      expect([isSeen(element, '.chart'), isSeen(element, '.table'), isSeen(element, '[part=toggle]')]).to.deep.equal([false, true, false]);
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  it('says what is shown together, and what is not shown', async () => {
    const four = [...options, {id: 'train', text: 'On the train'}];
    const element = await show(
      {type: 'choice', options: four},
      released({
        cells: cells({noon: {pct: 85}, alone: hidden, outside: hidden, train: hidden}),
        merged: [{optionIds: ['outside', 'alone'], pct: 15}],
      }),
      {own: {option: 'outside'}},
    );
    expect(lines(element).slice(1)).to.deep.equal([
      'Together at noon | 85%',
      'On the train | not shown',
      // Each apart from the direction of the words around it.
      'Other answers Together: \u2068Each when it suits\u2069 and \u2068Outside\u2069 Your answer | 15%',
    ]);
  });

  it('says shares in words, over and under, and says nothing more exact anywhere', async () => {
    const element = await show(choice, released({nBand: '5-9', cells: cells({noon: {word: 'most'}, alone: {word: 'some'}, outside: {word: 'few'}})}));
    expect(lines(element).slice(1)).to.deep.equal(['Together at noon | most', 'Each when it suits | some', 'Outside | few']);
    expect(seen(element)).not.to.include('%');
    // A bar that stands for a word has no whole behind it, and fades.
    expect(allInside(element, '.whole')).to.deep.equal([]);
    expect(allInside(element, 'rect[mask]')).to.have.length(3);
    element.results = released({cells: cells({noon: {pct: 90, bound: 'over'}, alone: {pct: 10, bound: 'under'}, outside: {pct: 5}})});
    await element.updateComplete;
    expect(lines(element).slice(1)).to.deep.equal(['Together at noon | over 90%', 'Each when it suits | under 10%', 'Outside | 5%']);
    expect(allInside(element, 'rect[mask]')).to.have.length(2);
    element.step = 5;
    await element.updateComplete;
    expect(allInside(element, 'rect[mask]')).to.have.length(3);
  });

  it('says of a point of how many it is, what the ends mean, and the mean with its spread', async () => {
    const element = await show(
      scale,
      released({
        cells: cells({1: hidden, 2: hidden, 3: {pct: 25}, 4: {pct: 40}, 5: {pct: 20}}),
        merged: [{optionIds: ['1', '2'], pct: 15}],
        mean: {value: 4, spread: 1.1},
      }),
    );
    expect(lines(element).slice(1)).to.deep.equal([
      '1–2 of 5 1: Hardly ever | 15%',
      '3 of 5 Now and then | 25%',
      '4 of 5 | 40%',
      '5 of 5 Nearly always | 20%',
    ]);
    expect(seen(element)).to.include('On average 4.0; answers typically lie about 1.1 from it.');
    element.results = {...element.results!, mean: {value: 4, spread: 1.1, about: true}};
    await element.updateComplete;
    expect(seen(element)).to.include('On average about 4.0; answers typically lie about 1.1 from it.');
  });

  it('says of a recommendation what people answered, and no score', async () => {
    const shares = Object.fromEntries(Array.from({length: 11}, (_, point): [string, Share] => [`${point}`, {pct: point === 8 ? 60 : 4}]));
    const element = await show({type: 'recommend'}, released({cells: cells(shares)}), {own: {option: '8'}});
    expect(lines(element)).to.have.length(12);
    expect(lines(element)[1]).to.equal('0 of 10 Not at all likely | 4%');
    expect(lines(element)[9]).to.equal('8 of 10 Your answer | 60%');
    expect(seen(element)).not.to.match(/score|promoter|average/i);
  });

  it('names the steps of a mood', async () => {
    const element = await show({type: 'mood'}, released({cells: cells({1: {pct: 5}, 2: {pct: 10}, 3: {pct: 30}, 4: {pct: 40}, 5: {pct: 15}})}));
    expect(lines(element).slice(1)).to.deep.equal(['Bad | 5%', 'Not so good | 10%', 'All right | 30%', 'Good | 40%', 'Very good | 15%']);
  });

  it('has the best place of an order first, and what the person said as an order of its own', async () => {
    const places = {noon: 2.5, alone: 1.4, outside: 2.1};
    const element = await show({type: 'rank', options}, released({cells: Object.entries(places).map(([optionId, place]) => ({optionId, place}))}), {
      own: {options: ['outside', 'noon', 'alone']},
    });
    expect(lines(element)).to.deep.equal(['Answer | Place on average', 'Each when it suits | 1.4', 'Outside | 2.1', 'Together at noon | 2.5']);
    expect(allInside(element, 'ol li').map(plain)).to.deep.equal(['Outside', 'Together at noon', 'Each when it suits']);
    element.results = released({nBand: '5-9', cells: cells({noon: {word: 'many'}, alone: {word: 'some'}, outside: {word: 'few'}})});
    await element.updateComplete;
    expect(lines(element)[0]).to.equal('Answer | How many put it first');
  });

  it('shows words that several people gave, or says that there are none', async () => {
    const element = await show({type: 'word'}, released({cells: cells({warm: {pct: 40}, open: {word: 'some'}})}), {own: {words: ['Warm', 'kind']}});
    expect(plain(inside(element, 'caption'))).to.equal('Words that several people gave');
    expect(lines(element).slice(1)).to.deep.equal(['warm Your answer | 40%', 'open | some']);
    expect(allInside(element, '.yours li').map(plain)).to.deep.equal(['Warm', 'kind']);
    element.results = released({});
    element.own = undefined;
    await element.updateComplete;
    expect(seen(element)).to.equal('Results 20–49 answers. No word was given by several people.');
  });

  it('shows texts as they are, and tells which one the person reports', async () => {
    const text = [
      {id: 'aa', text: 'More <b>daylight</b>.'},
      {id: 'bb', text: 'Less\nnoise.'},
    ];
    const element = await show({type: 'text'}, released({text, abstained: {pct: 12}}), {headingLevel: 4});
    expect(allInside(element, 'blockquote').map(({textContent}) => textContent)).to.deep.equal(text.map((one) => one.text));
    expect(allInside(element, 'button')).to.deep.equal([]);
    expect(allInside(element, '[role=heading]').map((one) => [plain(one), one.ariaLevel])).to.deep.equal([
      ['Results', '4'],
      ['What people wrote', '5'],
    ]);
    // There is no table that says it.
    expect(inside(element, '.apart').closest('[aria-hidden]')).to.equal(null);
    element.reportable = true;
    await element.updateComplete;
    const reported: string[] = [];
    element.addEventListener('hearth-text-report', ({textId}) => reported.push(textId));
    await element.focusReport('bb');
    expect(focused()?.ariaLabel).to.equal('Report this text');
    await sendKeys({press: 'Enter'});
    expect(reported).to.deep.equal(['bb']);
  });

  it('says why nothing is shown, and makes no list of it', async () => {
    const reasons: Record<SuppressedReason, string> = {
      'too-few': 'There are not enough answers to show anything.',
      abstained: 'People preferred not to say.',
      spread: 'Figures are not shown: they would tell what very few people said.',
      'no-majority': 'No answer was given by more than half.',
      'few-changed':
        'No answer was given by more than half. More is not told: beside another round of this question, figures could tell what the few people said who joined or left in between.',
      'too-close': 'Figures are not shown: beside what was told before, they would tell what single people said.',
      'few-texts': 'There are not enough texts to show them.',
      invalid: 'The results cannot be read.',
    };
    const element = await show(choice, released({}), {own: {option: 'noon'}});
    for (const [reason, words] of Object.entries(reasons)) {
      element.results = released({cells: cells({noon: hidden, alone: hidden, outside: hidden}), suppressedReason: reason as SuppressedReason});
      await element.updateComplete;
      expect(seen(element)).to.equal(`Results 20–49 answers. ${words} Your answer Together at noon`);
      expect(allInside(element, 'table, button, .chart')).to.deep.equal([]);
    }
  });

  it('says why no more than a majority is told', async () => {
    const element = await show(
      choice,
      released({cells: cells({noon: {word: 'most'}, alone: hidden, outside: hidden}), suppressedReason: 'few-changed'}),
    );
    expect(lines(element)).to.deep.equal(['Answer | Share', 'Together at noon | most', 'Each when it suits | not shown', 'Outside | not shown']);
    expect(seen(element)).to.include(
      'More is not told: beside another round of this question, figures could tell what the few people said who joined or left in between.',
    );
    expect(seen(element)).not.to.include('No answer was given by more than half.');
  });

  it('says that somebody preferred not to say, and that figures are held back', async () => {
    const element = await show(choice, lunch, {own: {abstain: true}, overshare: true});
    expect(lines(element).at(-1)).to.equal('Preferred not to say Your answer | 8%');
    expect(allInside(element, '.yours')).to.deep.equal([]);
    expect(seen(element)).to.include('Some figures are held back on this page');
    element.results = released({cells: lunch.cells});
    await element.updateComplete;
    expect(plain(inside(element, '.yours'))).to.equal('Your answer Prefer not to say');
  });

  it('says which points the person gave the items of a pack', async () => {
    const items = [
      {id: 'rest', text: 'I can rest when I have to.', dial: 'pace'},
      {id: 'plan', text: 'I know what comes next.', dial: 'pace'},
      {id: 'help', text: 'Somebody helps when I ask.', dial: 'pace'},
    ];
    const scale = {points: 5, low: 'Never', high: 'Always', dials: [{id: 'pace', label: 'Pace'}], items};
    const element = await show({type: 'pack', scale}, released({}), {own: {points: {help: '5', rest: '2'}}});
    expect(allInside(element, '.yours li').map(plain)).to.deep.equal(['I can rest when I have to. 2 of 5', 'Somebody helps when I ask. 5 of 5']);
  });

  it('fits into 240 pixels, with letters twice as large', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    Object.assign(page.style, {inlineSize: '240px', fontSize: '32px'});
    const long = {id: 'long', text: 'Donaudampfschifffahrtsgesellschaftskapitän, wherever there is room'};
    for (const form of [choice, scale, {type: 'recommend'}, {type: 'choice', options: [...options, long]}] satisfies PollForm[]) {
      const element = document.createElement('hearth-poll-results');
      const ids =
        form.type === 'choice' ? form.options.map(({id}) => id) : form.type === 'scale' ? ['1', '2', '3', '4', '5'] : [...'0123456789', '10'];
      Object.assign(element, {form, results: released({cells: cells(Object.fromEntries(ids.map((id) => [id, {pct: 9}])))}), own: {option: ids[0]}});
      page.append(element);
      await until('words', () => seen(element).includes('Results'));
      for (const part of allInside(element, '.chart :is(.name, .value, .own), button, .head')) {
        const {left, right, width} = part.getBoundingClientRect();
        const edges = element.getBoundingClientRect();
        // What is not drawn in this width has no box.
        if (width > 0) expect(left >= edges.left - 1 && right <= edges.right + 12, `${part.className} of ${form.type}`).to.equal(true);
      }
      expect(allInside(element, '.name').every(({scrollWidth, clientWidth}) => scrollWidth <= clientWidth + 1)).to.equal(true);
      element.remove();
    }
  });

  it('writes from right to left where the page does', async () => {
    const page = await fixture<HTMLElement>(
      html`<div dir="rtl"><hearth-poll-results lang="en" .form=${choice} .results=${lunch}></hearth-poll-results></div>`,
    );
    const element = page.querySelector('hearth-poll-results')!;
    await until('words', () => seen(element).includes('Results'));
    await atRest(element);
    const bar = inside(element, '.row .fill').getBoundingClientRect();
    const whole = inside(element, '.row .whole').getBoundingClientRect();
    expect(Math.abs(bar.right - whole.right)).to.be.lessThan(1);
    expect(bar.width / whole.width).to.be.closeTo(0.55, 0.01);
  });
});
