import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {LocalizeController} from '../../elements/localize-controller.js';

/** What the words of an answer are written with. */
export interface WordsContext {
  localize: LocalizeController;
  write(at: number, text: string): void;
}

/** Up to three fields, each for one word. */
export const words = (written: readonly string[], {localize, write}: WordsContext): TemplateResult =>
  html`<div class="fields">
    ${([1, 2, 3] as const).map(
      (at) =>
        html`<label>
          ${localize.term(`pollWord_${at}`)}
          <input
            class="control"
            dir="auto"
            autocomplete="off"
            .value=${live(written[at - 1] ?? '')}
            @input=${({target}: Event) => write(at - 1, (target as HTMLInputElement).value)}
          />
        </label>`,
    )}
  </div>`;
