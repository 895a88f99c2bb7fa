import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {PollOption} from '../../protocol/results/definition.js';

/** What the options of a question are shown by. */
export interface OptionsContext {
  lang: string | undefined;
  /** Whether more than one may be chosen. */
  several: boolean;
  /** The ids of those that are. */
  chosen: readonly string[];
  choose(id: string, whether: boolean): void;
}

/** The options of a question, each a control with its words. None is chosen beforehand. */
export const options = (all: readonly PollOption[], {lang, several, chosen, choose}: OptionsContext): TemplateResult =>
  html`<div class="options" lang=${lang ?? nothing}>
    ${all.map(
      ({id, text, desc}) =>
        html`<label class="option" part="option">
          <input
            type=${several ? 'checkbox' : 'radio'}
            name="answer"
            value=${id}
            .checked=${live(chosen.includes(id))}
            @change=${({target}: Event) => choose(id, (target as HTMLInputElement).checked)}
          />
          <span class="words" dir="auto">${text}${desc ? html`<span class="desc">${desc}</span>` : nothing}</span>
        </label>`,
    )}
  </div>`;
