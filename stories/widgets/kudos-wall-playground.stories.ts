import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/define/all.js';
import {inPageHost} from '../support/in-page-host.js';
import {harborThanks} from '../support/seed.js';
import {playgroundOf} from '../support/try-it.js';

/** A wall with every attribute, part and token as a control. */
const meta: Meta = {title: 'Widgets/Kudos wall/Playground', component: 'hearth-kudos-wall', tags: ['!autodocs']};
export default meta;

const values = {
  harbor: [
    {id: 'ready', label: 'Leave it ready'},
    {id: 'show', label: 'Show how, not just that'},
  ],
};

export const Playground: StoryObj = playgroundOf({
  tag: 'hearth-kudos-wall',
  host: () => inPageHost({said: harborThanks, policy: {values}}),
});
