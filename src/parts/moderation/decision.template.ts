import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Queued} from '../../protocol/views/moderation.js';
import {reasonTerm} from './moderation.questions.js';

/**
 * What a moderator is told about a text that waits, or was decided on, and what they can decide.
 *
 * @param hides whether it can be hidden for the time being, and not only removed.
 */
export function decision(
  localize: LocalizeController,
  {waits, reports, appealNote, state, reason}: Queued & {state?: string; reason?: string},
  hides = true,
): TemplateResult {
  const withheld = state === 'hidden' || state === 'removed';
  return html`<div class="decision">
    ${waits.length > 0 ? html`<p class="waits">${waits.map((wait) => html`<span class="tag">${localize.term(`kudosWaits_${wait}`)}</span>`)}</p>` : nothing}
    ${
      withheld
        ? html`<p>
            ${localize.term(state === 'hidden' ? 'kudosIsHidden' : 'kudosIsRemoved')} ${reason ? html`<q dir="auto">${reason}</q>` : nothing}
          </p>`
        : nothing
    }
    ${
      reports.length > 0
        ? html`<ul class="reports">
            ${reports.map(
              (report) => html`<li>${reasonTerm(localize, report.reason)} ${report.note ? html`<q dir="auto">${report.note}</q>` : nothing}</li>`,
            )}
          </ul>`
        : nothing
    }
    ${appealNote ? html`<p>${localize.term('kudosAppealSays')} <q dir="auto">${appealNote}</q></p>` : nothing}
    <div class="ask">
      <button class="quiet" data-do="approve">
        ${localize.term(withheld ? 'kudosShowAgain' : waits.includes('pending') ? 'kudosApproveHeld' : 'kudosApprove')}
      </button>
      ${withheld && waits.includes('appealed') ? html`<button class="quiet" data-do=${state}>${localize.term('kudosUphold')}</button>` : nothing}
      ${state === 'hidden' || !hides ? nothing : html`<button class="quiet" data-do="hidden">${localize.term('kudosHide')}</button>`}
      ${state === 'removed' ? nothing : html`<button class="quiet" data-do="removed">${localize.term('kudosRemove')}</button>`}
    </div>
  </div>`;
}
