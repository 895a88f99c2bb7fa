import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/define/all.js';
import {userEvent} from 'storybook/test';
import {finishUndo} from '../support/shadow.js';
import {anasTile, harborTiles, hostWithTiles} from '../support/tiles.js';
import {eventsOf, forgetDevice, playgroundOf, statesOf} from '../support/try-it.js';
import type {Tried} from '../support/try-it.js';
import {Composing} from './mosaic.stories.js';

/** To be tried: every control, every state, every event. */
const meta: Meta = {title: 'Widgets/Mosaic/Try it', tags: ['!autodocs'], beforeEach: forgetDevice};
export default meta;

const tried: Tried = {
  tag: 'hearth-mosaic',
  host: (options) => hostWithTiles(harborTiles, options),
  states: [
    {name: 'ready, with a tile of one’s own', about: 'It is in its place, as everybody’s.', host: () => hostWithTiles([anasTile, ...harborTiles])},
  ],
  act: async (context) => {
    await Composing.play!(context);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await finishUndo(context.canvasElement);
  },
};

/** Every attribute, part and token as a control. */
export const Playground: StoryObj = playgroundOf(tried);

/** Every state beside the others. */
export const AllStates: StoryObj = statesOf(tried);

/** What the page hears and the host gets, as it happens. */
export const Events: StoryObj = eventsOf(tried);
