import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../../src/define/all.js';
import {define} from '../../src/elements/define.js';
import {hosted, hostOf, over} from '../support/hosted.js';
import {harborThanks} from '../support/seed.js';
import {appears, deep} from '../support/shadow.js';
import {ThemeEditor} from './theme-editor.js';
import './theme.css';

define('theme-editor', ThemeEditor);

/** A theme of your own: choose, see it at once, see what can be read, and take the CSS along. */
const meta: Meta = {title: 'Theming/Editor', parameters: {controls: {disable: true}}};
export default meta;

/** Changes hold for the scheme that is chosen; what stays as it is, is left out of the CSS. */
export const Editor: StoryObj = {
  ...over({said: harborThanks.slice(0, 2)}),
  render: (_, {loaded, globals}) =>
    html`<theme-editor
      class="tokens-wide"
      lang="en"
      dir="ltr"
      mode=${String(globals.theme).endsWith('dark') ? 'dark' : 'light'}
      data-hearth-theme="hearth"
      >${hosted(hostOf(loaded), html`<hearth-kudos-wall heading-level="3"></hearth-kudos-wall>`)}</theme-editor
    >`,
  play: async ({canvasElement}) => {
    const wall = await appears(canvasElement, 'hearth-kudos-wall');
    await appears(canvasElement, 'article');
    const accent = await appears<HTMLInputElement>(canvasElement, 'input[name=muted]');
    const before = accent.value;
    accent.value = '#aaaaaa';
    accent.dispatchEvent(new Event('input', {bubbles: true}));
    await waitFor(() => expect(deep(canvasElement, 'pre')).toHaveTextContent('--hearth-color-muted'));
    // Around the wall, which repairs for itself what cannot be read.
    await expect(getComputedStyle(wall.parentElement!).getPropertyValue('--hearth-color-muted')).toContain('#aaaaaa');
    await userEvent.click(deep(canvasElement, 'button:last-of-type')!);
    await waitFor(() => expect(accent).toHaveValue(before));
    await expect(deep(canvasElement, 'pre')).toHaveTextContent('Nothing is changed yet.');
  },
};
