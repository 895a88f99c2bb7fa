import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {userEvent} from 'storybook/test';
import '../../src/define/all.js';
import {GENERAL_BELONGINGNESS, packForm} from '../../src/protocol/scales/index.js';
import {ownerOf} from '../../src/client/drafts.js';
import {DialMemory} from '../../src/widgets/gauge/dial-memory.js';
import type {Gauge} from '../../src/widgets/gauge/gauge.js';
import {about, crowdAbout, gaugeAsked, overRounds, ownForm, year} from '../support/gauges.js';
import {hosted, hostOf} from '../support/hosted.js';
import {appears, appearsIn, finishUndo} from '../support/shadow.js';

type Arguments = Partial<Pick<Gauge, 'heading' | 'headingLevel' | 'mode' | 'series' | 'showOwn'>>;
type Story = StoryObj<Arguments>;

const gauge = (args: Arguments): TemplateResult =>
  html`<hearth-gauge
    .heading=${args.heading}
    .headingLevel=${args.headingLevel ?? 2}
    .mode=${args.mode ?? 'live'}
    .series=${args.series}
    .showOwn=${args.showOwn ?? 'device'}
  ></hearth-gauge>`;

/**
 * A short scale, asked now and then. One's own dials stay in this browser; of the group only what tells of nobody is shown, over the rounds, with how
 * sure it is; and what was decided about it. There is no score, no rank and no target.
 */
const meta: Meta<Arguments> = {
  title: 'Widgets/Gauge',
  component: 'hearth-gauge',
  argTypes: {
    mode: {control: 'inline-radio', options: ['live', 'readonly', 'preview']},
    showOwn: {control: 'inline-radio', options: ['device', 'never']},
    heading: {control: 'text'},
    headingLevel: {control: {type: 'number', min: 2, max: 6}},
    series: {control: 'text'},
    ...Object.fromEntries(['endpoint', 'postTo', 'source', 'space', 'items', 'minGroup'].map((name) => [name, {control: false}])),
  },
  // What another story left on this device is not part of this one.
  beforeEach: () => {
    for (const key of Object.keys(localStorage)) if (/^hearth-(?:asked|polls|dials)/.test(key)) localStorage.removeItem(key);
  },
  render: (args, {loaded}) => hosted(hostOf(loaded), gauge(args)),
};
export default meta;

const send = async (root: HTMLElement) => userEvent.click(await appears(root, 'button.submit'));
const means = {autonomy: 4, competence: 3, relatedness: 5, belonging: 4};

/** The first round: nothing is chosen beforehand, and any sentence may be left out. */
export const Asked: Story = {
  ...overRounds({rounds: [{closes: 5}]}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'input[name="item-autonomy-1"]');
    await appears(canvasElement, '[part~=mine]');
  },
};

/** Whoever has answered sees their own dials at once, in this browser only. */
export const Answered: Story = {
  ...overRounds({rounds: [{closes: 5}]}),
  play: async ({canvasElement}) => {
    for (const {id, reversed} of ownForm.scale.items)
      await userEvent.click(await appears(canvasElement, `input[name="item-${id}"][value="${reversed ? 2 : 4}"]`));
    await send(canvasElement);
    await finishUndo(canvasElement);
    await appears(canvasElement, '[data-dial=autonomy] svg.dial');
  },
};

/** A year of rounds: one's own dials, the group with how sure that is, the rounds side by side, and what was decided. */
export const Year: Story = {
  ...overRounds({rounds: year}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'hearth-poll-results');
    await appears(canvasElement, '.trend');
    await appears(canvasElement, '.decided');
  },
};

/** What one said in earlier rounds on this device stands quietly beside it. */
export const EarlierRounds: Story = {
  ...overRounds({rounds: [{closes: 5, anas: about(means)}]}),
  play: async ({canvasElement}) => {
    const element = await appears<Gauge>(canvasElement, 'hearth-gauge');
    await appears(canvasElement, '[data-dial=autonomy] svg.dial');
    const memory = new DialMemory(ownerOf((await element.view.connection!.session())!), 'series how-it-is');
    const [latest] = memory.rounds;
    for (const [index, dials] of [
      {autonomy: 2.3, competence: 3.7, relatedness: 4, belonging: 3},
      {autonomy: 3, competence: 3.3, relatedness: 4.7},
    ].entries()) {
      const closesAt = new Date(Date.now() - (2 - index) * 90 * 86_400_000).toISOString();
      memory.keep({...latest!, pollId: `earlier-${index}`, closesAt, dials: dials as Record<string, number>});
    }
    element.requestUpdate();
    await appears(canvasElement, '.own .was');
  },
};

/** The figures as tables: what screen readers get in any case. */
export const Tables: Story = {
  ...overRounds({rounds: year}),
  play: async ({canvasElement}) => {
    const results = await appears(canvasElement, 'hearth-poll-results');
    await userEvent.click(await appearsIn(results, '[part=toggle]'));
    await userEvent.click(await appears(canvasElement, '[data-do=table]'));
  },
};

/** The next round is open, and the last one is still to be read. */
export const NextRound: Story = {
  ...overRounds({rounds: [...year, {closes: 6, anas: about(means)}]}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, '.trend');
    await appears(canvasElement, '[data-dial=autonomy] svg.dial');
  },
};

/** Six people: words in place of figures, and no mean. */
export const Few: Story = {
  ...overRounds({rounds: [{closes: -2, answers: crowdAbout(6, {autonomy: 3, competence: 4, relatedness: 3, belonging: 3})}]}),
  play: async ({canvasElement}) => void (await appears(canvasElement, 'hearth-poll-results')),
};

/** Too few answered: nothing is told of the group. */
export const TooFew: Story = {
  ...overRounds({rounds: [{closes: -2, answers: crowdAbout(3, {})}]}),
  play: async ({canvasElement}) => void (await appears(canvasElement, '[part~=group]')),
};

/** Nobody said what was decided, and that is said. */
export const NoOutcome: Story = {
  ...overRounds({rounds: [{closes: -30, answers: crowdAbout(24, {autonomy: 3, competence: 4, relatedness: 3, belonging: 3})}]}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, '.decided p');
  },
};

/** Forgotten on this device, until one brings them back. */
export const Forgotten: Story = {
  ...overRounds({rounds: [{closes: 5, anas: about(means)}]}),
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-do=forget]'));
    await appears(canvasElement, '[data-do=restore]');
  },
};

/** The make-up of a published instrument: it is named, with where it was published. */
export const Published: Story = {
  ...overRounds({
    rounds: [
      {
        closes: 5,
        poll: {
          form: packForm(GENERAL_BELONGINGNESS, {
            low: 'Strongly disagree',
            high: 'Strongly agree',
            dials: {belonging: 'Belonging'},
            items: Object.fromEntries(
              Array.from({length: 12}, (_, index) => [`${index + 1}`, `Here stands sentence ${index + 1}, which the host brings along.`]),
            ),
          }),
        },
      },
    ],
  }),
  play: async ({canvasElement}) => void (await appears(canvasElement, '.worth details')),
};

/** With names it is no gauge. */
export const Named: Story = {
  ...overRounds({rounds: [{closes: 5, poll: {privacy: 'named'}}]}),
  play: async ({canvasElement}) => void (await appears(canvasElement, '.bed.says')),
};

/** Nothing is asked. */
export const Empty: Story = {...overRounds({}), play: async ({canvasElement}) => void (await appears(canvasElement, '.bed.empty'))};

/** Signed out. */
export const SignedOut: Story = {
  ...overRounds({as: null, rounds: [{closes: 5}]}),
  play: async ({canvasElement}) => void (await appears(canvasElement, 'hearth-notice')),
};

/** The host fails. */
export const Failing: Story = {
  ...overRounds({rounds: [{closes: 5}], faults: {status: 500}}),
  play: async ({canvasElement}) => void (await appears(canvasElement, '[data-do=retry]')),
};

/** Without a connection. */
export const Offline: Story = {
  ...overRounds({rounds: [{closes: 5}], faults: {offline: true}}),
  play: async ({canvasElement}) => void (await appears(canvasElement, 'hearth-notice')),
};

/** Without a host, a preview says what is missing. */
export const Misconfigured: Story = {
  render: () => html`<hearth-gauge mode="preview"></hearth-gauge>`,
  play: async ({canvasElement}) => void (await appears(canvasElement, 'hearth-notice')),
};

/** Only to be read. */
export const Readonly: Story = {
  args: {mode: 'readonly'},
  ...overRounds({rounds: [...year, {closes: 6}]}),
  play: async ({canvasElement}) => void (await appears(canvasElement, '.trend')),
};

/** From right to left. */
export const Arabic: Story = {
  globals: {locale: 'ar'},
  ...overRounds({rounds: [...year, {closes: 6, anas: about(means), poll: {question: gaugeAsked().question}}]}),
  play: async ({canvasElement}) => void (await appears(canvasElement, '.trend')),
};
