import {css, html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {styled} from '../support/styled.js';
import {colourIn, declarations, EMPTY, exported, lengthIn, sliders} from './theme-editor.model.js';
import type {Draft, Slider} from './theme-editor.model.js';
import {colours, figures, written} from './tokens.js';
import type {ColourToken, Mode} from './tokens.js';

const MODES: readonly Mode[] = ['light', 'dark'];

/** Changes tokens, shows what a widget in its slot looks like with them, what can be read, and the CSS of it. */
export class ThemeEditor extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr));
      gap: 2rem;
      align-items: start;
    }
    * {
      box-sizing: border-box;
      min-inline-size: 0;
    }
    .controls,
    .result {
      display: grid;
      gap: 1.25rem;
    }
    .preview {
      padding: 1.5rem;
      border-radius: 18px;
      border: 1px solid light-dark(#e8ddd2, #3f362f);
      background: light-dark(#f6f0e8, #1b1815);
      color: light-dark(#2b2521, #f2ebe3);
    }
    fieldset {
      display: grid;
      gap: 0.6rem;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend,
    h3 {
      margin: 0;
      padding: 0;
      font-size: 1rem;
      font-weight: 600;
    }
    legend {
      margin-block-end: 0.6rem;
    }
    .colour,
    .length {
      display: grid;
      grid-template-columns: 1fr auto auto;
      gap: 0.75rem;
      align-items: center;
    }
    .length {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 4rem;
    }
    .number,
    output {
      font-variant-numeric: tabular-nums;
      text-align: end;
    }
    .colour span {
      overflow-wrap: anywhere;
    }
    input[type='color'] {
      inline-size: 3rem;
      block-size: 2rem;
      padding: 2px;
      border: 1px solid light-dark(#8a7b6f, #93857a);
      border-radius: 8px;
      background: transparent;
      cursor: pointer;
    }
    input[type='range'] {
      inline-size: 100%;
      min-block-size: 1.75rem;
      margin: 0;
      accent-color: light-dark(#9a3d22, #f2a88c);
    }
    :focus-visible {
      outline: 2px solid light-dark(#1f5f8b, #9fd0f5);
      outline-offset: 2px;
    }
    button,
    .modes label {
      font: inherit;
      color: inherit;
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      min-block-size: 44px;
      padding: 0.4em 1.1em;
      border: 1px solid light-dark(#8a7b6f, #93857a);
      border-radius: 999px;
      background: transparent;
      cursor: pointer;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75rem;
    }
    ul {
      display: grid;
      gap: 0.35rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0.75rem;
    }
    .low {
      color: light-dark(#a3172f, #ff9fa8);
      font-weight: 600;
    }
    pre {
      overflow: auto;
      margin: 0;
      padding: 1rem 1.25rem;
      border: 1px solid light-dark(#e8ddd2, #3f362f);
      border-radius: 14px;
      background: light-dark(#fffdfa, #26211d);
      font:
        0.8125rem/1.6 ui-monospace,
        monospace;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `;

  /** Which of the two is being made, and shown. */
  @property() mode: Mode = 'light';

  @state() private draft: Draft = EMPTY;
  @state() private said = '';

  override render() {
    return html`
      <div class="controls">
        <fieldset class="modes">
          <legend>Scheme</legend>
          <div class="row">
            ${MODES.map(
              (mode) =>
                html`<label
                  ><input type="radio" name="mode" .checked=${live(mode === this.mode)} @change=${() => (this.mode = mode)} /> ${
                    mode === 'light' ? 'Light' : 'Dark'
                  }</label
                >`,
            )}
          </div>
        </fieldset>
        <fieldset>
          <legend>Colours</legend>
          ${colours.map((token) => this.#colour(token))}
        </fieldset>
        <fieldset>
          <legend>Shape, room and motion</legend>
          ${sliders.map((slider) => this.#length(slider))}
        </fieldset>
      </div>
      <div class="result">
        <div class="preview" ${styled({...Object.fromEntries(declarations(this.draft)), 'color-scheme': this.mode})}><slot></slot></div>
        <h3 id="contrast">Contrast</h3>
        <ul aria-labelledby="contrast">
          ${this.#figures().map(
            ({front, back, least, figure}) =>
              html`<li class=${figure < least ? 'low' : nothing}>
                <span>${front} on ${back}</span>
                <span class="number">${written(figure)}${figure < least ? ` of ${least}` : ''}</span>
              </li>`,
          )}
        </ul>
        <h3 id="css">CSS</h3>
        <pre aria-labelledby="css" tabindex="0" role="region">${exported(this.draft)}</pre>
        <div class="row">
          <button type="button" @click=${() => void this.#copy()}>Copy CSS</button>
          <button type="button" @click=${() => (this.draft = EMPTY)}>Start again</button>
          <span role="status">${this.said}</span>
        </div>
      </div>
    `;
  }

  #colour(token: ColourToken) {
    const value = colourIn(this.draft, token, this.mode);
    return html`<label class="colour"
      ><span>${token.name}</span><code>${value}</code
      ><input
        type="color"
        name=${token.name}
        .value=${live(value)}
        @input=${({target}: Event) => this.#choose(token.name, (target as HTMLInputElement).value)}
    /></label>`;
  }

  #length(slider: Slider) {
    const {property, label, least, most, step, unit} = slider;
    const value = lengthIn(this.draft, slider);
    return html`<label class="length"
      ><span>${label}</span
      ><input
        type="range"
        name=${property}
        min=${least}
        max=${most}
        step=${step}
        .value=${live(String(value))}
        @input=${({target}: Event) => {
          const lengths = {...this.draft.lengths, [property]: Number((target as HTMLInputElement).value)};
          this.draft = {...this.draft, lengths};
        }}
      /><span class="number">${value}${unit}</span></label
    >`;
  }

  #choose(name: string, colour: string): void {
    const {colours} = this.draft;
    this.draft = {...this.draft, colours: {...colours, [this.mode]: {...colours[this.mode], [name]: colour}}};
  }

  #figures() {
    return figures((name) =>
      colourIn(
        this.draft,
        colours.find((token) => token.name === name)!,
        this.mode,
      ),
    );
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(exported(this.draft));
      this.said = 'Copied.';
    } catch {
      // Where a page may not write to the clipboard, a person can.
      const pre = this.renderRoot.querySelector('pre')!;
      getSelection()?.selectAllChildren(pre);
      pre.focus();
      this.said = 'Selected: copy it with your keyboard.';
    }
  }
}
