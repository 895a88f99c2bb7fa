import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {askedBy} from './kudos-questions.js';
import {reason} from '../../elements/reason.js';
import type {WallItem} from './kudos-wall.model.js';

/** Refused words about thank-yous that are not there any more: without this they would be nowhere. */
export function orphansOf(items: readonly WallItem[], pending: readonly PendingEvent[]): PendingEvent[] {
  const shown = new Set(items.map(({id}) => id));
  return pending.filter(({event, status}) => status === 'parked' && event.subject && !shown.has(event.subject) && wordsOf(event));
}

/** The words, to be copied, why they were refused, and the way to be rid of them. */
export const orphan = (localize: LocalizeController, {event, receipt}: PendingEvent): TemplateResult =>
  html`<div class="card orphan" role="group" aria-label=${localize.term('notAccepted')}>
    <div>
      <p class="ask parked">
        <span>${localize.term('labelled', localize.term('notAccepted'), reason(localize, receipt?.errors?.[0]?.code ?? receipt?.code))}</span>
      </p>
      <p class="message" dir="auto">${wordsOf(event)}</p>
      <div class="ask"><button class="quiet" data-do="forget" data-event=${event.id}>${localize.term('discard')}</button></div>
    </div>
  </div>`;

const wordsOf = (event: PendingEvent['event']): string => askedBy(event)?.answer.text ?? (event.data as {message?: string}).message ?? '';
