import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/define/all.js';
import {allRuns, hostWithRuns, runsTakenAway} from '../support/runs.js';
import {finishUndo} from '../support/shadow.js';
import {eventsOf, forgetDevice, playgroundOf, statesOf} from '../support/try-it.js';
import type {Tried} from '../support/try-it.js';
import {Opened} from './poll-editor.stories.js';

/** To be tried: every control, every state, every event. */
const meta: Meta = {title: 'Widgets/Poll editor/Try it', tags: ['!autodocs'], beforeEach: forgetDevice};
export default meta;

const tried: Tried = {
  tag: 'hearth-poll-editor',
  host: (options) => hostWithRuns(allRuns(), options),
  blank: () => hostWithRuns(),
  states: [
    {name: 'not allowed', about: 'Who may not ask is told whom they can ask.', host: () => hostWithRuns([], {as: 'ana'})},
    {name: 'taken away', about: 'What moderators took away, with their reason.', host: () => hostWithRuns(runsTakenAway())},
  ],
  act: async (context) => {
    await Opened.play!(context);
    await finishUndo(context.canvasElement);
  },
};

/** Every attribute, part and token as a control. */
export const Playground: StoryObj = playgroundOf(tried);

/** Every state beside the others. */
export const AllStates: StoryObj = statesOf(tried);

/** What the page hears and the host gets, as it happens. */
export const Events: StoryObj = eventsOf({...tried, host: () => hostWithRuns()});
