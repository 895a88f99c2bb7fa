import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../../src/define/all.js';
import {hosted, hostOf, over} from '../support/hosted.js';
import {looks} from '../support/looks.js';
import {harborThanks} from '../support/seed.js';
import './theme.css';

/** The same wall in every theme: linked for a page, or for a part of it by `data-hearth-theme`. */
const meta: Meta = {title: 'Theming/Themes', parameters: {controls: {disable: true}}};
export default meta;

const said = [{...harborThanks[0]!, reactions: {celebrate: ['ana', 'dmitri']}}];

const allThere = (root: HTMLElement, walls: number) =>
  waitFor(() => expect([...root.querySelectorAll('hearth-kudos-wall')].filter(({dataset}) => dataset.state === 'ready')).toHaveLength(walls), {
    timeout: 10_000,
  });

/** All themes, in light and in dark. */
export const SideBySide: StoryObj = {
  ...over({said}),
  render: (_, {loaded}) =>
    html`<div class="themes">
      ${looks.map(
        ({title, theme, scheme}) =>
          // Whatever theme is around them all.
          html`<div data-hearth-theme="hearth">
            <div class="themed ${scheme}" data-hearth-theme=${theme}>
              ${hosted(hostOf(loaded), html`<hearth-kudos-wall heading=${title} heading-level="3"></hearth-kudos-wall>`)}
            </div>
          </div>`,
      )}
    </div>`,
  play: async ({canvasElement}) => {
    await allThere(canvasElement, looks.length);
  },
};

/** Room and targets in three densities, which go with any theme. */
export const Densities: StoryObj = {
  ...over({said}),
  render: (_, {loaded}) =>
    html`<div class="themes">
      ${['compact', 'regular', 'roomy'].map(
        (density) =>
          html`<div class="themed" data-hearth-density=${density}>
            ${hosted(hostOf(loaded), html`<hearth-kudos-wall heading=${density} heading-level="3"></hearth-kudos-wall>`)}
          </div>`,
      )}
    </div>`,
  play: async ({canvasElement}) => {
    await allThere(canvasElement, 3);
    const heights = [...canvasElement.querySelectorAll('hearth-kudos-wall')].map(({offsetHeight}) => offsetHeight);
    await expect(heights).toEqual([...heights].sort((a, b) => a - b));
  },
};

/** The same wall in boxes from 240 px to the whole width: it looks at its own room, not at the window's. */
export const Widths: StoryObj = {
  ...over({said: harborThanks.slice(0, 2)}),
  render: (_, {loaded}) =>
    html`<div class="widths">
      ${['240', '320', '480', '720', '1200'].map(
        (width) =>
          html`<div class="w${width}">
            ${hosted(hostOf(loaded), html`<hearth-kudos-wall heading=${`${width} px`} heading-level="3"></hearth-kudos-wall>`)}
          </div>`,
      )}
    </div>`,
  play: async ({canvasElement}) => {
    await allThere(canvasElement, 5);
  },
};
