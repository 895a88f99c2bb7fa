import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ownMark} from './own.template.js';
import {optionWords} from './poll-results.words.js';
import type {Showing} from './showing.js';

/** What the person answered, where no line of the results has its mark: in their words, or in their order. */
export function yours({localize, form, own}: Showing): TemplateResult {
  return html`<div class="yours">${ownMark(localize)} ${said()}</div>`;

  function said(): TemplateResult {
    if (own === undefined || 'abstain' in own) return html`<span>${localize.term('pollAbstain')}</span>`;
    if ('text' in own) return html`<blockquote dir="auto">${own.text}</blockquote>`;
    const ids = 'option' in own ? [own.option] : 'options' in own ? own.options : 'words' in own ? own.words : [];
    const items = ids.map((id) => html`<li><bdi>${optionWords(localize, form, id)}</bdi></li>`);
    return form.type === 'rank'
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul role="list">
          ${items}
        </ul>`;
  }
}
