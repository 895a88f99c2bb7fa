import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/define/all.js';
import {userEvent} from 'storybook/test';
import {farewell as card} from '../support/farewell.js';
import {inPageHost} from '../support/in-page-host.js';
import {appears} from '../support/shadow.js';
import {eventsOf, forgetDevice, playgroundOf, statesOf} from '../support/try-it.js';
import type {Tried} from '../support/try-it.js';
import {Signing} from './group-card.stories.js';

/** To be tried: every control, every state, every event. */
const meta: Meta = {title: 'Widgets/Group card/Try it', tags: ['!autodocs'], beforeEach: forgetDevice};
export default meta;

const tried: Tried = {
  tag: 'hearth-group-card',
  host: (options) => inPageHost({said: [card], ...options}),
  properties: {card: card.id},
  states: [{name: 'not yet', about: 'To whom it is for, before its day: there is no card.', host: () => inPageHost({said: [card], as: 'bilal'})}],
  act: async (context) => {
    await Signing.play!(context);
    await userEvent.type(await appears(context.canvasElement, 'textarea'), 'Who keeps the kettle warm now?');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
  },
};

/** Every attribute, part and token as a control. */
export const Playground: StoryObj = playgroundOf(tried);

/** Every state beside the others. */
export const AllStates: StoryObj = statesOf(tried);

/** What the page hears and the host gets, as it happens. */
export const Events: StoryObj = eventsOf(tried);
