import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {labelOf} from './composer-labels.js';
import {problemWords} from './composer-words.js';
import type {Problem} from './editor-problems.js';
import type {EditorDraft} from './poll-editor.model.js';

/** What a summary is made from. */
export interface SummaryContext {
  localize: LocalizeController;
  problems: readonly Problem[];
  draft: EditorDraft;
  /** Puts the focus into a field. */
  goTo: (field: string) => void;
}

/** All that is wrong with a form, each with a way to the field that it is about. */
export function summary({localize, problems, draft, goTo}: SummaryContext): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<p>${localize.term('editorWrong')}</p>
    <ul>
      ${problems.map((problem) => {
        const label = labelOf(localize, problem.field, draft);
        const words = problemWords(localize, problem);
        return html`<li>
          ${
            label
              ? html`<button type="button" class="jump" @click=${() => goTo(problem.field)}>${localize.term('labelled', label, words)}</button>`
              : words
          }
        </li>`;
      })}
    </ul>`;
}
