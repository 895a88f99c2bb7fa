import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {expect} from 'storybook/test';
import {styled} from '../support/styled.js';
import {colours, figures, scale, tones, written} from './tokens.js';
import type {Mode, ScaleToken} from './tokens.js';
import './theme.css';

/** The tokens that Hearth is drawn with, as they are in `src/theme/tokens.json`. */
const meta: Meta = {title: 'Theming/Tokens', parameters: {controls: {disable: true}}};
export default meta;

const MODES: readonly Mode[] = ['light', 'dark'];

const page = (content: unknown): TemplateResult => html`<div class="tokens" lang="en" dir="ltr">${content}</div>`;
/** What the values of a scale look like, with what they are for. */
const rows = (tokens: readonly ScaleToken[], sample: (token: ScaleToken) => unknown): TemplateResult =>
  html`<dl class="scale">
    ${tokens.map(
      (token) =>
        html`<div>
          <dt>${token.property ? html`<code>${token.property}</code>` : token.name} <span>${token.value}</span></dt>
          <dd>
            ${sample(token)}
            <p>${token.description}</p>
          </dd>
        </div>`,
    )}
  </dl>`;

/** Every colour in light and in dark. */
export const Colours: StoryObj = {
  render: () =>
    page(
      html`<ul class="swatches">
        ${colours.map(
          ({property, light, dark, description}) =>
            html`<li>
              <div class="pair" aria-hidden="true">
                ${[light, dark].map((colour) => html`<span class="swatch" ${styled({background: colour})}></span>`)}
              </div>
              <code>${property}</code>
              <p>${description}</p>
              <p class="values">${light} · ${dark}</p>
            </li>`,
        )}
      </ul>`,
    ),
  play: async ({canvas}) => {
    await expect(canvas.getByText('--hearth-color-accent')).toBeVisible();
  },
};

/** Each pair in which widgets use them, measured as WCAG 2.2 says: 4.5 for text, 3 for what one must see to use something. */
export const Contrast: StoryObj = {
  render: () =>
    page(
      html`${MODES.map((mode) => {
        const colourOf = (name: string) => colours.find((colour) => colour.name === name)![mode];
        return html`<div class="scroll" tabindex="0" role="region" aria-label=${`Contrast in ${mode}`}>
          <table>
            <caption>
              ${mode === 'light' ? 'Light' : 'Dark'}
            </caption>
            <thead>
              <tr>
                <th scope="col">Pair</th>
                <th scope="col">Looks</th>
                <th scope="col">Contrast</th>
                <th scope="col">Asked for</th>
              </tr>
            </thead>
            <tbody>
              ${figures(colourOf).map(
                ({front, back, least, figure}) =>
                  html`<tr>
                    <th scope="row">${front} on ${back}</th>
                    <td>
                      <span class="sample" ${styled({background: colourOf(back), color: colourOf(front), 'border-color': colourOf(front)})}
                        >${least >= 4.5 ? 'Thank you' : nothing}</span
                      >
                    </td>
                    <td class="number">${written(figure)}</td>
                    <td class="number">${least}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>`;
      })}`,
    ),
  play: async ({canvas}) => {
    const text = canvas.getAllByRole('row', {name: /^text on surface/})[0];
    await expect(Number(/(\d+\.\d\d)/.exec(text!.textContent)?.[1])).toBeGreaterThan(7);
  },
};

/** Sizes follow the text of the page around a widget. */
export const Type: StoryObj = {
  render: () =>
    page(html`
      ${rows(scale('font-size'), ({value}) => html`<span ${styled({'font-size': value})}>Thank you for staying.</span>`)}
      ${rows(scale('font-weight'), ({value}) => html`<span ${styled({'font-weight': value})}>Thank you for staying.</span>`)}
      ${rows(
        scale('line-height'),
        ({value}) =>
          html`<div class="measure" ${styled({'line-height': value})}>
            Your notes from the sea trial were so clear that I could go on where you had stopped.
          </div>`,
      )}
    `),
};

/** All distances follow one token; targets have one of their own. */
export const Space: StoryObj = {
  render: () =>
    page(html`
      ${rows(scale('space'), ({value}) => html`<span class="bar" ${styled({'inline-size': value})}></span>`)}
      ${rows(scale('rhythm'), ({value}) => html`<span class="bar" ${styled({'inline-size': `calc(var(--hearth-space, 1rem) * ${value})`})}></span>`)}
      ${rows(scale('target'), ({value}) => html`<span class="bar tall" ${styled({'inline-size': value, 'block-size': value})}></span>`)}
    `),
};

/** Corners, and the ring around what has the focus. */
export const Corners: StoryObj = {
  render: () =>
    page(html`
      ${rows(scale('radius'), ({value}) => html`<span class="corner" ${styled({'border-radius': value})}></span>`)}
      ${rows(scale('focus-width'), ({value}) => html`<span class="corner ring" ${styled({'outline-width': value})}></span>`)}
    `),
};

/** What appears comes to rest in a moment. Where reduced motion is asked for, it is there at once. */
export const Motion: StoryObj = {
  render: () => page(html`${rows(scale('motion'), () => html`<button class="button settle" type="button">Point at this</button>`)}`),
};

/** Eight colours for initials, which differ in hue alone. */
export const Initials: StoryObj = {
  render: () =>
    page(
      html`<div class="row">
        ${tones.hues.map((hue) => {
          const deep = `oklch(${tones.deep} ${tones.chroma} ${hue})`;
          const pale = `oklch(${tones.pale} ${tones.chroma} ${hue})`;
          return html`<span class="tone" ${styled({background: `light-dark(${pale}, ${deep})`, color: `light-dark(${deep}, ${pale})`})}
            >${hue}°</span
          >`;
        })}
      </div>`,
    ),
};
