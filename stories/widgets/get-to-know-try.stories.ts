import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/define/all.js';
import {userEvent} from 'storybook/test';
import {harborCards, hostWithCards} from '../support/cards.js';
import {appears, finishUndo} from '../support/shadow.js';
import {eventsOf, forgetDevice, playgroundOf, statesOf} from '../support/try-it.js';
import type {Tried} from '../support/try-it.js';

/** To be tried: every control, every state, every event. */
const meta: Meta = {title: 'Widgets/Get-to-know card/Try it', tags: ['!autodocs'], beforeEach: forgetDevice};
export default meta;

const tried: Tried = {
  tag: 'hearth-get-to-know',
  host: (options) => hostWithCards(undefined, options),
  properties: {personId: 'bilal'},
  states: [
    {name: 'edit', about: 'One’s own card, to write and to look after.', properties: {personId: undefined, show: 'edit'}},
    {
      name: 'edit, before the first answer',
      about: 'An invitation, which weighs no more than leaving it.',
      host: () => hostWithCards(harborCards),
      properties: {personId: undefined, show: 'edit'},
    },
    {name: 'spotlight', about: 'One volunteer at a time.', properties: {show: 'spotlight'}},
    {name: 'prompt', about: 'A question of the week.', properties: {show: 'prompt'}},
    {name: 'reports', about: 'For moderators.', properties: {show: 'reports'}, host: () => hostWithCards(undefined, {as: 'mod'})},
  ],
  act: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-do=start]'));
    await userEvent.type(await appears(canvasElement, 'textarea'), 'The horn in the fog.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await finishUndo(canvasElement);
  },
};

/** Every attribute, part and token as a control. */
export const Playground: StoryObj = playgroundOf(tried);

/** Every state beside the others. */
export const AllStates: StoryObj = statesOf(tried);

/** What the page hears and the host gets, as it happens. */
export const Events: StoryObj = eventsOf({...tried, host: () => hostWithCards(harborCards), properties: {show: 'edit'}});
