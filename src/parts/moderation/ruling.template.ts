import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Ruled} from '../../protocol/views/kudos-more.js';

/** What its author is told about a text that is not simply shown, and what they can do about it. */
export function rulingNote(
  localize: LocalizeController,
  {state, reason, appeal}: Ruled & {state?: string},
  can: readonly string[],
): TemplateResult | typeof nothing {
  if (state === 'pending') return html`<p class="ask"><span>${localize.term('kudosPending')}</span></p>`;
  if (state !== 'hidden' && state !== 'removed') return nothing;
  return html`<div class="ask">
    <span>
      ${localize.term(state === 'hidden' ? 'kudosHidden' : 'kudosRemoved')} ${reason ? html`<q dir="auto">${reason}</q>` : nothing}
      ${appeal ? localize.term(appeal === 'open' ? 'kudosAppealOpen' : 'kudosAppealClosed') : nothing}
    </span>
    ${can.includes('appeal') ? html`<button class="quiet" data-do="appeal">${localize.term('kudosAppeal')}</button>` : nothing}
  </div>`;
}
