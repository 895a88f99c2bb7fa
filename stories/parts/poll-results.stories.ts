import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import {define} from '../../src/elements/define.js';
import {PollResultsElement} from '../../src/parts/poll-results/poll-results.js';
import type {PollForm} from '../../src/protocol/events/poll-form.js';
import type {PollResults, ResultCell, Share, SuppressedReason} from '../../src/protocol/results/results.js';
import {appears, deep} from '../support/shadow.js';

define('hearth-poll-results', PollResultsElement);

type Arguments = Partial<Pick<PollResultsElement, 'results' | 'form' | 'own' | 'reportable' | 'overshare' | 'step' | 'headingLevel'>> & {
  onReport?: () => void;
};
type Story = StoryObj<Arguments>;

const choice = (...texts: string[]): PollForm => ({type: 'choice', options: texts.map((text, index) => ({id: `o${index + 1}`, text}))});
const shares = (values: Record<string, Share | number>): ResultCell[] =>
  Object.entries(values).map(([optionId, share]) => ({optionId, ...(typeof share === 'number' ? {pct: share} : share)}));
const hidden: Share = {suppressed: true};
const released = (results: Partial<PollResults>): PollResults => ({
  poll: 'lunch',
  batchNo: 2,
  asOf: '2026-03-31',
  final: true,
  nBand: '20-49',
  cells: [],
  ...results,
});

const lunch = choice('Together at noon', 'Each when it suits', 'Together, but on two days only', 'Outside, if the weather lets us');
const scale: PollForm = {type: 'scale', points: 7, low: 'Hardly ever', middle: 'Now and then', high: 'Nearly always'};

/** What a poll tells of its answers. Each picture has a table of the same figures, for screen readers always and for everybody who asks. */
const meta: Meta<Arguments> = {
  title: 'Parts/Poll results',
  component: 'hearth-poll-results',
  argTypes: {
    ...Object.fromEntries(['results', 'form', 'own', 'onReport'].map((name) => [name, {control: false}])),
    step: {control: {type: 'number', min: 1}},
  },
  args: {onReport: fn()},
  render: ({results, form, own, reportable = false, overshare = false, step = 1, headingLevel = 3, onReport}) =>
    html`<div class="narrow sheet">
      <hearth-poll-results
        .results=${results}
        .form=${form}
        .own=${own}
        .reportable=${reportable}
        .overshare=${overshare}
        .step=${step}
        .headingLevel=${headingLevel}
        @hearth-text-report=${onReport}
      ></hearth-poll-results>
    </div>`,
  // Its words are loaded with it, and come when they come.
  play: async ({canvasElement}) => void (await appears(canvasElement, '[part=heading]')),
};
export default meta;

/** One of several, with the mark of what the person answered. */
export const Choice: Story = {
  args: {
    form: lunch,
    results: released({cells: shares({o1: 44, o2: 31, o3: 16, o4: 9}), abstained: {pct: 8}}),
    own: {option: 'o2'},
  },
};

/** The table in place of the picture. */
export const AsTable: Story = {
  args: Choice.args,
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[part=toggle]'));
    await waitFor(() => expect(deep(canvasElement, 'table')).toBeVisible());
    await expect(deep(canvasElement, '[part=chart]')).not.toBeVisible();
  },
};

/** Some of several: shares of people, which make more than a hundred. Of what nearly all chose it is only said that most did. */
export const Multi: Story = {
  args: {
    form: {
      type: 'multi',
      options: [
        {id: 'quiet', text: 'Quiet hours without meetings'},
        {id: 'notes', text: 'Notes for those who could not be there'},
        {id: 'short', text: 'Shorter meetings'},
        {id: 'walk', text: 'Meetings on foot'},
        {id: 'cameras', text: 'Cameras off, whenever one likes'},
      ],
    },
    results: released({
      nBand: '50-99',
      cells: shares({quiet: {word: 'most'}, notes: 71, short: 58, walk: hidden, cameras: 23}),
    }),
    own: {options: ['notes', 'short']},
  },
};

/** Points of a scale, the mean, and how far answers lie from it. */
export const Scale: Story = {
  args: {
    form: scale,
    results: released({
      nBand: '50-99',
      cells: shares({1: 5, 2: 9, 3: 12, 4: 18, 5: 29, 6: 20, 7: 7}),
      mean: {value: 4.5, spread: 1.6},
      abstained: {pct: 6},
    }),
    own: {option: '6'},
  },
};

/** Neighbours that are shown together: their column is as wide as they are, and its area is their share. */
export const ScaleMerged: Story = {
  args: {
    form: scale,
    results: released({
      cells: shares({1: hidden, 2: hidden, 3: hidden, 4: 22, 5: 34, 6: 19, 7: 10}),
      merged: [{optionIds: ['1', '2', '3'], pct: 15}],
      mean: {value: 4.7, spread: 1.5, about: true},
    }),
    own: {option: '2'},
  },
};

/** Eleven points, in words: of few answers no figures are told. */
export const ScaleInWords: Story = {
  args: {
    form: {type: 'scale', points: 11, low: 'Far too little', high: 'Far too much'},
    results: released({
      nBand: '5-9',
      cells: shares(
        Object.fromEntries(
          Array.from({length: 11}, (_, index): [string, Share] => [`${index + 1}`, {word: index === 6 ? 'many' : index === 7 ? 'some' : 'few'}]),
        ),
      ),
    }),
  },
};

/** From 0 to 10, without a score. */
export const Recommend: Story = {
  args: {
    form: {type: 'recommend'},
    results: released({
      nBand: '100+',
      cells: shares({0: hidden, 1: hidden, 2: hidden, 3: hidden, 4: 4, 5: 9, 6: 11, 7: 21, 8: 26, 9: 14, 10: 10}),
      merged: [{optionIds: ['0', '1', '2', '3'], pct: 5}],
    }),
    own: {option: '8'},
  },
};

/** The same in steps of five: what is known to a step only ends as softly. */
export const RecommendCoarse: Story = {
  args: {
    form: {type: 'recommend'},
    results: released({
      cells: shares({0: hidden, 1: hidden, 2: hidden, 3: hidden, 4: hidden, 5: 10, 6: 10, 7: 20, 8: 25, 9: 15, 10: 15}),
      merged: [{optionIds: ['0', '1', '2', '3', '4'], pct: 5}],
    }),
    own: {option: '10'},
    step: 5,
  },
};

/** Five named steps. */
export const Mood: Story = {
  args: {
    form: {type: 'mood'},
    results: released({
      cells: shares({1: hidden, 2: hidden, 3: 31, 4: 42, 5: 13}),
      merged: [{optionIds: ['1', '2'], pct: 14}],
      abstained: {pct: 11},
    }),
    own: {option: '4'},
  },
};

const rank: PollForm = {
  type: 'rank',
  options: [
    {id: 'pay', text: 'A fair rota'},
    {id: 'learn', text: 'Time to learn'},
    {id: 'light', text: 'More daylight'},
    {id: 'tools', text: 'Tools that work'},
    {id: 'quiet', text: 'A quiet room'},
  ],
};

/** An order, the best place first. */
export const Rank: Story = {
  args: {
    form: rank,
    results: released({
      cells: Object.entries({pay: 2.3, learn: 2.9, light: 3.8, tools: 1.9, quiet: 4.1}).map(([optionId, place]) => ({optionId, place})),
    }),
    own: {options: ['tools', 'learn', 'pay', 'quiet', 'light']},
  },
};

/** An order of an unlinkable poll: places in halves. */
export const RankInHalves: Story = {
  args: {
    form: rank,
    results: released({
      cells: Object.entries({pay: 2.5, learn: 3, light: 4, tools: 2, quiet: 4}).map(([optionId, place]) => ({optionId, place})),
    }),
    step: 5,
  },
};

/** An order of few people: how many put it first. */
export const RankInWords: Story = {
  args: {
    form: rank,
    results: released({
      nBand: '5-9',
      cells: shares({pay: {word: 'some'}, learn: {word: 'few'}, light: {word: 'few'}, tools: {word: 'many'}, quiet: {word: 'few'}}),
    }),
  },
};

const written = [
  'The morning round is the best part of my week. Please keep it short.',
  'I would like to hear more often why something was decided, and not only what.',
  'More daylight.',
  'It is fine as it is.',
  'When somebody is away for long, the work of two lands on one desk, and nobody says for how long. A word about that on the first day would take half of the weight away.',
  'شكرًا لكل من ساعدني في الأسبوع الأول.',
];

/** What people wrote, in an order that means nothing. Each text can be reported. */
export const Texts: Story = {
  args: {
    form: {type: 'text'},
    results: released({text: written.map((text, index) => ({id: `${index}`.repeat(16), text})), abstained: {pct: 12}}),
    own: {text: 'More daylight.'},
    reportable: true,
  },
  play: async ({args, canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-text]'));
    await expect(args.onReport).toHaveBeenCalledOnce();
  },
};

/** Figures, and what people wrote beside their answers. */
export const WithComments: Story = {
  args: {...Choice.args, results: {...Choice.args!.results!, text: written.slice(0, 3).map((text, index) => ({id: `${index}`.repeat(16), text}))}},
};

/** Words that several people gave. */
export const Words: Story = {
  args: {
    form: {type: 'word'},
    results: released({
      nBand: '50-99',
      cells: shares({warm: 38, open: 31, busy: 22, loud: 18, honest: 12, curious: 9, Kaffeepausengespräch: 7, نشيط: 6}),
    }),
    own: {words: ['Open', 'kind']},
  },
};

/** Few people: words in place of figures, and bars that nobody can measure. */
export const InWords: Story = {
  args: {
    form: lunch,
    results: released({nBand: '5-9', cells: shares({o1: {word: 'most'}, o2: {word: 'many'}, o3: {word: 'some'}, o4: {word: 'few'}})}),
    own: {option: 'o1'},
  },
};

/** An unlinkable poll: steps of five, and no more than "over" and "under" at both ends. Bars end as softly as they are known. */
export const Coarse: Story = {
  args: {
    form: choice('As it is', 'Earlier', 'Later', 'Whenever'),
    results: released({nBand: '10-19', cells: shares({o1: {pct: 90, bound: 'over'}, o2: {pct: 10, bound: 'under'}, o3: 45, o4: 15})}),
    step: 5,
  },
};

/** What few chose is shown together; what is not told at all is said not to be. */
export const Merged: Story = {
  args: {
    form: choice('At home', 'In the office', 'In the library across the street', 'On the train', 'Somewhere else'),
    results: released({
      cells: shares({o1: 48, o2: 37, o3: hidden, o4: hidden, o5: hidden}),
      merged: [{optionIds: ['o3', 'o4', 'o5'], pct: 15}],
    }),
    own: {option: 'o4'},
    overshare: true,
  },
};

/** While a poll is open it is only told what more than half answered. */
export const Open: Story = {
  args: {
    form: lunch,
    results: released({final: false, cells: shares({o1: {word: 'most'}, o2: hidden, o3: hidden, o4: hidden})}),
    own: {option: 'o3'},
  },
};

/** Twelve options, some of them long: all of their words are there. */
export const ManyAndLong: Story = {
  args: {
    form: choice(
      'A room to be alone in for a quarter of an hour',
      'Donaudampfschifffahrtsgesellschaftskapitän',
      'Plants',
      'Somewhere to sit that is neither a desk nor a kitchen, with a door that can be left open or closed',
      'Better light',
      'Bicycles',
      'A printer that works on Mondays as well',
      'Less noise',
      'More noise',
      'Shelves for what we share with each other',
      'A bench outside',
      'Nothing',
    ),
    results: released({
      nBand: '100+',
      cells: shares({o1: 19, o2: 3, o3: 11, o4: 14, o5: 13, o6: 5, o7: 8, o8: 10, o9: 2, o10: 7, o11: 6, o12: 2}),
    }),
    own: {option: 'o4'},
  },
};

const reasons: SuppressedReason[] = ['too-few', 'abstained', 'spread', 'no-majority', 'few-changed', 'too-close', 'few-texts', 'invalid'];

/** Nothing is shown, and it is said why. */
export const NotShown: Story = {
  render: () =>
    html`<div class="narrow sheet stack">
      ${reasons.map(
        (suppressedReason) =>
          html`<hearth-poll-results
            .form=${lunch}
            .results=${released({
              nBand: suppressedReason === 'invalid' || suppressedReason === 'too-few' ? undefined : '10-19',
              cells: shares({o1: hidden, o2: hidden, o3: hidden, o4: hidden}),
              suppressedReason,
            })}
            .own=${suppressedReason === 'abstained' ? {abstain: true} : {option: 'o2'}}
          ></hearth-poll-results>`,
      )}
    </div>`,
};

/** A column of 240 pixels. */
export const Narrow: Story = {
  render: () =>
    html`<div class="row">
      ${[Choice, Scale, Recommend, Rank, InWords].map(
        ({args}) =>
          html`<div class="pinched">
            <hearth-poll-results .form=${args!.form} .results=${args!.results} .own=${args!.own}></hearth-poll-results>
          </div>`,
      )}
    </div>`,
};
