import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {waitFor, expect} from 'storybook/test';
import '../../src/define/all.js';
import {appears} from '../support/shadow.js';
import {stateFigure, wallStates, withHost} from '../support/states.js';

/** Every state of the wall beside the others, each over a host of its own that behaves accordingly. */
const meta: Meta = {
  title: 'Widgets/Kudos wall/All states',
  tags: ['!autodocs'],
};
export default meta;

export const AtAGlance: StoryObj = {
  loaders: [async () => ({states: await Promise.all(wallStates.map(withHost))})],
  render: (_args, {loaded}) => html`<div class="gallery">${(loaded.states as Parameters<typeof stateFigure>[0][]).map(stateFigure)}</div>`,
  play: async ({canvasElement}) => {
    // First, for a wall does not wait for ever.
    await appears(canvasElement, '[data-do=cancel]');
    for (const state of ['ready', 'empty', 'loading', 'offline', 'error', 'forbidden', 'signed-out', 'idle']) {
      await appears(canvasElement, `hearth-kudos-wall[data-state=${state}]`);
    }
    for (const sign of ['[data-do=new]', '[data-do=recompose]', '.parked', '[data-do=withdraw]']) {
      await appears(canvasElement, sign);
    }
    await waitFor(() => expect(canvasElement.querySelectorAll('hearth-kudos-wall')).toHaveLength(wallStates.length));
  },
};
