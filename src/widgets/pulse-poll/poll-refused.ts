import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {reason} from '../../elements/reason.js';
import type {PollResponse} from '../../protocol/poll.js';
import {POLL_REASONS} from './poll-facts.js';
import {answerWords} from './poll-words.js';
import type {ShownPoll} from './pulse-poll.model.js';

/** The facts that somebody states to a poll. */
export const SAYS = /^hearth\.poll\.(?:answered|changed|reported|moderated|withdrawn)\./;

/** What the host refused of what somebody said to a poll: the words, why, and the ways on. Without this they would be nowhere. */
export const refusedOf = (pending: readonly PendingEvent[]): PendingEvent[] =>
  pending.filter(({status, event}) => status === 'parked' && SAYS.test(event.type));

export function refused(localize: LocalizeController, entry: PendingEvent, poll: ShownPoll | undefined): TemplateResult {
  const {event, receipt} = entry;
  const {answer, comment, note, reason: why} = event.data as Partial<PollResponse> & {note?: string; reason?: string};
  const isAnswer = answer !== undefined;
  const code = receipt?.errors?.[0]?.code ?? receipt?.code;
  const isMoot = poll !== undefined && isAnswer && poll.data.phase === 'open' && code !== 'already-answered' && code !== 'definition-changed';
  const words = [
    answer && poll ? answerWords(localize, poll.data.definition.form, answer) : undefined,
    comment,
    note,
    event.type === 'hearth.poll.moderated.v1' ? why : undefined,
  ].filter((text) => text !== undefined);
  return html`<div class="bed refused" role="group" aria-label=${localize.term('notAccepted')}>
    <p class="parked">${localize.term('labelled', localize.term('notAccepted'), reason(localize, code, '', POLL_REASONS))}</p>
    ${words.map((text) => html`<blockquote dir="auto">${text}</blockquote>`)}
    <div class="ask">
      ${isMoot ? html`<button class="quiet" data-do="reopen" data-event=${event.id}>${localize.term('edit')}</button>` : nothing}
      <button class="quiet" data-do="discard" data-event=${event.id}>${localize.term('discard')}</button>
    </div>
  </div>`;
}
