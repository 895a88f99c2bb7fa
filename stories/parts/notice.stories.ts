import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect} from 'storybook/test';
import {define} from '../../src/elements/define.js';
import {Notice} from '../../src/parts/notice/notice.js';
import {deep} from '../support/shadow.js';
import {wordsOf} from '../support/words.js';

define('hearth-notice', Notice);

type Arguments = Partial<Pick<Notice, 'kind' | 'announce'>>;
type Story = StoryObj<Arguments>;

/** A calm banner: what happened, and what one can do about it. */
const meta: Meta<Arguments> = {
  title: 'Parts/Notice',
  component: 'hearth-notice',
  argTypes: {
    kind: {control: 'inline-radio', options: ['info', 'success', 'offline', 'error']},
    announce: {control: 'inline-radio', options: ['', 'polite', 'assertive']},
  },
  args: {kind: 'info', announce: ''},
  render: ({kind = 'info', announce = ''}, context) =>
    html`<div class="narrow">
      <hearth-notice kind=${kind} announce=${announce || nothing}>${wordsOf(context).signedOut}</hearth-notice>
    </div>`,
};
export default meta;

export const Info: Story = {};

/** With what one can do about it. */
export const WithAction: Story = {
  render: (_args, context) => {
    const words = wordsOf(context);
    return html`<div class="narrow">
      <hearth-notice kind="error">${words.loadFailed}<button class="button" slot="action">${words.retry}</button></hearth-notice>
    </div>`;
  },
  play: async ({canvasElement}) => {
    await expect(deep(canvasElement, 'button')).toBeVisible();
  },
};

/** Told apart by their icons, not by colour alone. */
export const Kinds: Story = {
  render: (_args, context) => {
    const words = wordsOf(context);
    return html`<div class="narrow stack">
      <hearth-notice kind="info">${words.slow}</hearth-notice>
      <hearth-notice kind="success">${words.kudosEditSaved}</hearth-notice>
      <hearth-notice kind="offline">${words.offline}</hearth-notice>
      <hearth-notice kind="error">${words.kudosChangeRejected}</hearth-notice>
    </div>`;
  },
};

/** Said aloud when it appears: politely, or at once. */
export const Announced: Story = {
  args: {kind: 'offline', announce: 'polite'},
};
