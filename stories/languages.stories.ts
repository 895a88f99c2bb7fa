import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../src/define/all.js';
import {languages} from '../src/locales/languages.js';
import {deep} from './support/shadow.js';
import {oneThanks} from './support/one-thanks.js';
import './support/showcase.css';

const rightToLeft = new Set(['ar', 'he']);
const shipped = Object.keys(languages).filter((lang) => lang !== 'en-XA');

/** The same wall in each language that ships, each in its own direction, on one page. */
const meta: Meta = {title: 'Languages/All languages', tags: ['!autodocs']};
export default meta;

export const SideBySide: StoryObj = {
  render: () =>
    html`<div class="voices">
      ${shipped.map(
        (lang) =>
          html`<div lang=${lang} dir=${rightToLeft.has(lang) ? 'rtl' : 'ltr'}>
            <hearth-kudos-wall mode="readonly" heading-level="3" .items=${[oneThanks()]}></hearth-kudos-wall>
          </div>`,
      )}
    </div>`,
  play: async ({canvasElement}) => {
    const heading = (lang: string) =>
      deep(canvasElement.querySelector(`.voices > [lang=${lang}] hearth-kudos-wall`)!.shadowRoot!, '#heading')?.textContent.trim();
    await waitFor(() => expect(shipped.map(heading).filter(Boolean)).toHaveLength(shipped.length), {timeout: 5000});
    // Each speaks for itself: what says the same as English would be English that was left.
    const [english, ...others] = shipped.map(heading);
    for (const other of others) await expect(other).not.toBe(english);
  },
};
