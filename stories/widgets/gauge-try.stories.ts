import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/define/all.js';
import {crowdAbout, hostWithRounds, year} from '../support/gauges.js';
import {eventsOf, forgetDevice, playgroundOf, statesOf} from '../support/try-it.js';
import type {Tried} from '../support/try-it.js';
import {Answered} from './gauge.stories.js';

/** To be tried: every control, every state, every event. */
const meta: Meta = {title: 'Widgets/Gauge/Try it', tags: ['!autodocs'], beforeEach: forgetDevice};
export default meta;

const tried: Tried = {
  tag: 'hearth-gauge',
  host: (options) => hostWithRounds({rounds: year, ...options}),
  states: [
    {name: 'asked', about: 'The first round: nothing is chosen beforehand.', host: () => hostWithRounds({rounds: [{closes: 5}]})},
    {
      name: 'too few',
      about: 'Where figures would tell of somebody there are none.',
      host: () => hostWithRounds({rounds: [{closes: -8, answers: crowdAbout(3, {autonomy: 3})}]}),
    },
    {
      name: 'with names',
      about: 'A poll with names is not shown here.',
      host: () => hostWithRounds({rounds: [{closes: 5, poll: {privacy: 'named'}}]}),
    },
  ],
  act: async (context) => {
    await Answered.play!(context);
  },
};

/** Every attribute, part and token as a control. */
export const Playground: StoryObj = playgroundOf(tried);

/** Every state beside the others. */
export const AllStates: StoryObj = statesOf(tried);

/** What the page hears and the host gets, as it happens. */
export const Events: StoryObj = eventsOf({...tried, host: () => hostWithRounds({rounds: [{closes: 5}]})});
