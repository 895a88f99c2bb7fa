import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../../src/define/all.js';
import {farewell as card} from '../support/farewell.js';
import {hosted, hostOf, over} from '../support/hosted.js';
import {appears, deep} from '../support/shadow.js';

const ID = card.id;

/** One card that many sign for one person. Until its day that person does not see it; nobody's signature is missing. */
const meta: Meta = {
  title: 'Widgets/Group card',
  component: 'hearth-group-card',
  argTypes: {
    endpoint: {control: false},
    postTo: {control: false},
    source: {control: false},
    space: {control: false},
    card: {control: false},
  },
  args: {card: ID},
  render: (_args, {loaded}) => hosted(hostOf(loaded), html`<hearth-group-card card=${ID}></hearth-group-card>`),
};
export default meta;

type Story = StoryObj;

/** Everybody's words side by side, and the way to add one's own. */
export const Card: Story = {
  ...over({as: 'ana', said: [card]}),
  play: async ({canvasElement}) => {
    await expect(await appears(canvasElement, '[data-do=sign]')).toBeVisible();
    await waitFor(() => expect(deep(canvasElement, '#heading')).toHaveTextContent('Fair winds, Bilal'));
  },
};

/** Signing it. */
export const Signing: Story = {
  ...over({as: 'ana', said: [card]}),
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-do=sign]'));
    await appears(canvasElement, 'hearth-question');
  },
};

/** Before its day, whoever it is for is told what everybody is told of a card that is not there. */
export const NotYet: Story = {
  ...over({as: 'bilal', said: [card]}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, '.empty');
  },
};

/** On a wall a card stands among the thanks. */
export const OnAWall: Story = {
  ...over({as: 'ana', said: [card]}),
  render: (_args, {loaded}) => hosted(hostOf(loaded), html`<hearth-kudos-wall></hearth-kudos-wall>`),
  play: async ({canvasElement}) => {
    await appears(canvasElement, '.panel');
  },
};
