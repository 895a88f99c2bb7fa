import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {LocalizeController} from '../../elements/localize-controller.js';

/** What the words of an answer are written with. */
export interface WordsContext {
  localize: LocalizeController;
  write(at: number, text: string): void;
}

/** Up to three fields, each for one word. Its label stands before it and not around it: WebKit would call the field by what is written in it, too. */
export const words = (written: readonly string[], {localize, write}: WordsContext): TemplateResult =>
  html`<div class="fields">
    ${([1, 2, 3] as const).map(
      (at) =>
        html`<div class="field">
          <label for=${`word-${at}`}>${localize.term(`pollWord_${at}`)}</label>
          <input
            class="control"
            id=${`word-${at}`}
            dir="auto"
            autocomplete="off"
            .value=${live(written[at - 1] ?? '')}
            @input=${({target}: Event) => write(at - 1, (target as HTMLInputElement).value)}
          />
        </div>`,
    )}
  </div>`;
