import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import {define} from '../../src/elements/define.js';
import {UndoBar} from '../../src/parts/undo-bar/undo-bar.js';
import {appears, deep} from '../support/shadow.js';
import {wordsOf} from '../support/words.js';

define('hearth-undo-bar', UndoBar);

type Arguments = Partial<Pick<UndoBar, 'message' | 'seconds' | 'active'>> & {onUndo?: () => void; onElapsed?: () => void};
type Story = StoryObj<Arguments>;

/** Some seconds in which something can be taken back before it leaves the device. */
const meta: Meta<Arguments> = {
  title: 'Parts/Undo bar',
  component: 'hearth-undo-bar',
  argTypes: {seconds: {control: {type: 'number', min: 0}}, onUndo: {table: {disable: true}}, onElapsed: {table: {disable: true}}},
  args: {active: true, seconds: 10, onUndo: fn(), onElapsed: fn()},
  render: ({message, seconds = 10, active = true, onUndo, onElapsed}, context) =>
    html`<div class="narrow">
      <hearth-undo-bar
        .message=${message ?? wordsOf(context).kudosHeld('Bilal Haddad')}
        .seconds=${seconds}
        .active=${active}
        @hearth-undo=${onUndo}
        @hearth-undo-elapsed=${onElapsed}
      ></hearth-undo-bar>
    </div>`,
};
export default meta;

/** The line shows the time that is left. */
export const Active: Story = {
  play: async ({canvasElement}) => {
    const undo = await appears(canvasElement, 'button');
    await expect(undo).toBeVisible();
    // Its words are loaded with it, and come when they come.
    await waitFor(() => expect(undo).not.toHaveTextContent(/^\s*$/));
  },
};

/** While it has the focus, or the pointer is on it, the time stands still. */
export const Held: Story = {
  play: async ({canvasElement}) => {
    (await appears(canvasElement, 'button')).focus();
    await waitFor(() => expect(deep(canvasElement, '.line')).toHaveClass('still'));
  },
};

/** Taken back: the bar goes. */
export const TakenBack: Story = {
  play: async ({args, canvasElement}) => {
    await userEvent.click(await appears(canvasElement, 'button'));
    await waitFor(() => expect(deep(canvasElement, 'button')).toBeNull());
    await expect(args.onUndo).toHaveBeenCalledOnce();
    await expect(args.onElapsed).not.toHaveBeenCalled();
  },
};

/** A page may leave all the time that a person needs. */
export const NoLimit: Story = {
  args: {seconds: Infinity},
  argTypes: {seconds: {control: false}},
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'button');
    await expect(deep(canvasElement, '.line')).toBeNull();
  },
};

/** Many names. */
export const LongMessage: Story = {
  render: ({onUndo}, context) =>
    html`<div class="narrow">
      <hearth-undo-bar
        active
        .message=${wordsOf(context).kudosHeld('María Guadalupe Ibáñez de la Cruz, Conor Ó Maoldomhnaigh, Ragnhildur Þorvaldsdóttir')}
        @hearth-undo=${onUndo}
      ></hearth-undo-bar>
    </div>`,
};
