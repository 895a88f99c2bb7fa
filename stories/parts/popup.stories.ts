import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {define} from '../../src/elements/define.js';
import type {Terms} from '../../src/locales/en.js';
import {Popup} from '../../src/parts/popup/popup.js';
import {appears, deep} from '../support/shadow.js';
import {wordsOf} from '../support/words.js';

define('hearth-popup', Popup);

type Story = StoryObj;

/** A button with a popup that stands elsewhere: one serves any number of buttons, and anything goes into it. */
const button = (words: Terms, content: TemplateResult): TemplateResult =>
  html`<div class="narrow menu">
    <button class="button" aria-haspopup="dialog" @click=${open(words.aboutPerson('Ana Ferreira'))}>${words.aboutPerson('Ana Ferreira')}</button>
    <hearth-popup>${content}</hearth-popup>
  </div>`;

const open =
  (label: string) =>
  ({currentTarget}: Event): void => {
    const anchor = currentTarget as HTMLElement;
    anchor.parentElement?.querySelector<Popup>('hearth-popup')?.open(anchor, label);
  };

/** Something to read beside a button. The focus goes into it; Escape, its own button, a press outside and Tab past its end lead back. */
const meta: Meta = {
  title: 'Parts/Popup',
  component: 'hearth-popup',
  render: (_, context) => {
    const words = wordsOf(context);
    return button(words, html`<p>${words.kudosWhatHint}</p>`);
  },
};
export default meta;

export const Open: Story = {
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, 'button'));
    await appears(canvasElement, '[role=dialog]');
    await waitFor(() => expect(deep(canvasElement, '[role=dialog]')).toBeVisible());
  },
};

/** More than fits: the box scrolls, and its button stays in sight. */
export const Long: Story = {
  render: (_, context) => {
    const words = wordsOf(context);
    return button(words, html`${Array.from({length: 40}, () => html`<p>${words.kudosWhatHint}</p>`)}`);
  },
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, 'button'));
    await appears(canvasElement, '[role=dialog]');
  },
};
