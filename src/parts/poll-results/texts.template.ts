import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {ResultText} from '../../protocol/results/results.js';

/** What people wrote, each as a quotation, all in the order in which they come. */
export function texts(
  localize: LocalizeController,
  written: readonly ResultText[],
  level: number,
  report: ((textId: string) => void) | undefined,
): TemplateResult {
  return html`<div class="texts" part="texts">
    <div id="texts" class="title" role="heading" aria-level=${level}>${localize.term('pollTexts')}</div>
    <ul role="list" aria-labelledby="texts">
      ${written.map(
        ({id, text}) =>
          html`<li>
            <blockquote dir="auto">${text}</blockquote>
            ${
              report
                ? html`<button class="quiet" data-text=${id} aria-label=${localize.term('pollReportTextAsk')} @click=${() => report(id)}>
                    ${localize.term('pollReportText')}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </div>`;
}
