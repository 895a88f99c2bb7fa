import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import {formatIn} from '../../elements/format-in.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {reason} from '../../elements/reason.js';
import {writtenWords} from '../../protocol/written-words.js';
import {deedOf} from './kudos-deeds.js';
import {askedBy} from './kudos-questions.js';

/** What something that is only on this device waits for, or why it was refused; with what it is called, where that is not seen. */
export function standing(localize: LocalizeController, {event, status, receipt, until}: PendingEvent): string {
  if (status === 'parked')
    return localize.term('labelled', localize.term('notAccepted'), reason(localize, receipt?.errors?.[0]?.code ?? receipt?.code));
  if (until && receipt?.code === 'rate-limited') return localize.term('error_quota', formatIn(localize.lang, until));
  const words = localize.term(status === 'sending' ? 'sending' : 'waitingToSend');
  const deed = deedOf(localize, event);
  return deed ? localize.term('labelled', deed.label, words) : words;
}

/** What to press to give something up: there are words to lose, or there are none. */
export const giveUp = (localize: LocalizeController, {event}: PendingEvent): string =>
  localize.term(writtenWords(event).length > 0 ? 'discard' : 'cancel');

/** What it waits for, or why it was refused, and what its author can do. */
export function localWords(localize: LocalizeController, entry: PendingEvent): TemplateResult {
  const {event, status} = entry;
  return html`<p class="ask ${status}">
    <span>${standing(localize, entry)}</span>
    ${
      status === 'sending'
        ? nothing
        : html`${
              event.type === 'hearth.kudos.given.v1' || askedBy(event)
                ? html`<button class="quiet" data-do="recompose">${localize.term('edit')}</button>`
                : nothing
            } <button class="quiet" data-do="discard">${giveUp(localize, entry)}</button>`
    }
  </p>`;
}
