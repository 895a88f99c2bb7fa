import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/define/all.js';
import {asked, hostWithPoll, times} from '../support/polls.js';
import {finishUndo} from '../support/shadow.js';
import {eventsOf, forgetDevice, playgroundOf, statesOf} from '../support/try-it.js';
import type {Tried} from '../support/try-it.js';
import {Answered} from './pulse-poll.stories.js';

/** To be tried: every control, every state, every event. */
const meta: Meta = {title: 'Widgets/Pulse poll/Try it', tags: ['!autodocs'], beforeEach: forgetDevice};
export default meta;

const over = {closesAt: new Date(Date.now() - 86_400_000).toISOString()};
const many = times(14, {option: 'late'}).concat(times(9, {option: 'early'}), times(6, {option: 'evening'}));

const tried: Tried = {
  tag: 'hearth-pulse-poll',
  host: (options) => hostWithPoll({poll: asked('choice'), ...options}),
  states: [
    {name: 'answered', about: 'Thanks, and when results come.', host: () => hostWithPoll({poll: asked('choice'), anas: {option: 'late'}})},
    {
      name: 'results',
      about: 'What was said, once it is safe to tell.',
      host: () => hostWithPoll({poll: asked('choice', over), ago: 9, answers: many}),
    },
    {
      name: 'results, too few',
      about: 'Where figures would tell of somebody there are none.',
      host: () => hostWithPoll({poll: asked('choice', over), ago: 9, answers: many.slice(0, 3)}),
    },
    {
      name: 'outcome',
      about: 'What comes of it.',
      host: () =>
        hostWithPoll({poll: asked('choice', over), ago: 9, answers: many, outcome: 'We launch after the tide, at ten. The crane is booked.'}),
    },
    {
      name: 'unlinkable',
      about: 'A vote that nobody can trace.',
      host: () => hostWithPoll({poll: asked('mood', {privacy: 'unlinkable'}), id: 'week'}),
    },
  ],
  act: async (context) => {
    await Answered.play!(context);
    await finishUndo(context.canvasElement);
  },
};

/** Every attribute, part and token as a control. */
export const Playground: StoryObj = playgroundOf(tried);

/** Every state beside the others. */
export const AllStates: StoryObj = statesOf(tried);

/** What the page hears and the host gets, as it happens. */
export const Events: StoryObj = eventsOf(tried);
