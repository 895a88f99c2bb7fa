import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import {formatIn} from '../../elements/format-in.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {reason} from '../../elements/reason.js';

/** What something that is only on this device waits for, and what its author can do. */
export function localWords(localize: LocalizeController, {status, receipt, until}: PendingEvent): TemplateResult {
  const words =
    status === 'parked'
      ? localize.term('labelled', localize.term('notAccepted'), reason(localize, receipt?.errors?.[0]?.code ?? receipt?.code))
      : until && receipt?.code === 'rate-limited'
        ? localize.term('error_quota', formatIn(localize.lang, until))
        : localize.term(status === 'sending' ? 'sending' : 'waitingToSend');
  return html`<p class="ask ${status}">
    <span>${words}</span>
    ${
      status === 'sending'
        ? nothing
        : html`<button class="quiet" data-do="recompose">${localize.term('edit')}</button>
            <button class="quiet" data-do="discard">${localize.term('discard')}</button>`
    }
  </p>`;
}
