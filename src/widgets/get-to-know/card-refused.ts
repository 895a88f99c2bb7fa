import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import {writtenWords} from '../../protocol/written-words.js';
import {reasonOf} from './card-words.js';

/** Whether what is refused of a fact stands where it was written, to be changed: an answer, and what is said against a decision on one. */
export const standsThere = ({type, data}: CloudEvent): boolean =>
  /\.answer_set\./.test(type) || (/\.appealed\./.test(type) && 'answerId' in (data as object));

/** Whether nobody loses a word where a fact is refused: that is said, and nothing is left of it. */
export const isFleeting = (event: CloudEvent): boolean => !standsThere(event) && writtenWords(event).length === 0;

/** What the host refused and somebody wrote, and stands nowhere else. */
export const refusedOf = (pending: readonly PendingEvent[]): PendingEvent[] =>
  pending.filter(({status, event}) => status === 'parked' && /^hearth\.card\./.test(event.type) && !standsThere(event) && !isFleeting(event));

/** The words, and why: to be read, copied, and let go. */
export function refused(localize: LocalizeController, {event, receipt}: PendingEvent): TemplateResult {
  const why = reasonOf(localize, receipt?.errors?.[0]?.code ?? receipt?.code);
  return html`<div class="panel refused said" role="group" aria-label=${localize.term('notAccepted')}>
    <p class="ask parked"><span>${localize.term('labelled', localize.term('notAccepted'), why)}</span></p>
    ${writtenWords(event).map((words) => html`<p class="words" dir="auto">${words}</p>`)}
    <div class="foot"><button class="quiet" data-do="discard" data-event=${event.id}>${localize.term('discard')}</button></div>
  </div>`;
}
