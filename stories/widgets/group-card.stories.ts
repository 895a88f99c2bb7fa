import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../../src/define/all.js';
import {hosted, hostOf, over} from '../support/hosted.js';
import type {Said} from '../support/seed.js';
import {appears, deep} from '../support/shadow.js';

const ID = 'fair-winds';
const card: Said = {
  id: ID,
  from: 'chiara',
  to: ['bilal'],
  message: 'You stayed with every hull until the last coat was dry. I learned to wait from you.',
  ago: 60 * 30,
  occasion: {title: 'Fair winds, Bilal', revealsIn: 60 * 24 * 9},
  replies: [
    {from: 'dmitri', message: 'Who keeps the good clamps now? (I do. I have hidden them where you would have.)', ago: 60 * 29},
    {from: 'eun-ji', message: 'Thank you for the quiet hours, and for never asking whether I was done.', ago: 60 * 20},
    {from: 'farid', message: 'ستفتقدك الريح قبل أن نفتقدك نحن.', ago: 60 * 11},
    {from: 'hannes', message: 'Du hast mir gezeigt, wie man einem Brett zuhört.', ago: 60 * 5},
    {from: 'kenji', message: 'いただいた砥石は、毎朝使っています。', ago: 60},
  ],
};

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
