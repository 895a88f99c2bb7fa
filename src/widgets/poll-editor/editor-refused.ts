import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {reason} from '../../elements/reason.js';
import type {PollOpened} from '../../protocol/events/poll.js';
import {labelOf} from './composer-labels.js';
import {problemWords} from './composer-words.js';
import {EDITOR_REASONS} from './editor-facts.js';
import {problemsOf} from './editor-problems.js';
import {draftOf} from './poll-editor.model.js';

/** The facts that somebody states about polls that they run. */
export const RUNS = /^hearth\.poll\.(?:opened|closed|called_off|outcome_recorded|appealed)\./;

/** What the host refused of what somebody did with polls that they run: the words, why, and the ways on. Without this they would be nowhere. */
export const refusedOf = (pending: readonly PendingEvent[]): PendingEvent[] =>
  pending.filter(({status, event}) => status === 'parked' && RUNS.test(event.type));

export function refused(localize: LocalizeController, entry: PendingEvent, question: string | undefined): TemplateResult {
  const {event, receipt} = entry;
  const opens = event.type === 'hearth.poll.opened.v1';
  const {text, reason: why, note, question: asked} = event.data as Partial<PollOpened> & {text?: string; reason?: string; note?: string};
  const reasons = opens ? reasonsOf(localize, entry) : [];
  const code = receipt?.errors?.[0]?.code ?? receipt?.code;
  return html`<div class="bed refused" role="group" aria-label=${localize.term('notAccepted')}>
    <p class="parked">
      ${localize.term('labelled', localize.term('notAccepted'), reasons.length > 1 ? localize.term('editorWrong') : (reasons[0] ?? reason(localize, code, '', EDITOR_REASONS)))}
    </p>
    ${
      reasons.length > 1
        ? html`<ul>
            ${reasons.map((one) => html`<li>${one}</li>`)}
          </ul>`
        : nothing
    }
    ${[asked ?? question, text ?? why ?? note].map((one) => (one ? html`<blockquote dir="auto">${one}</blockquote>` : nothing))}
    <div class="ask">
      ${opens ? html`<button class="quiet" data-do="recompose" data-event=${event.id}>${localize.term('edit')}</button>` : nothing}
      <button class="quiet" data-do="discard" data-event=${event.id}>${localize.term('discard')}</button>
    </div>
  </div>`;
}

/** What is wrong with a question, each with the field that it is about. */
function reasonsOf(localize: LocalizeController, {event, receipt}: PendingEvent): string[] {
  const draft = draftOf(event.data as PollOpened, [], Date.parse(event.time));
  return problemsOf(receipt?.errors ?? [], draft).map((problem) => {
    const label = labelOf(localize, problem.field, draft);
    const words = problemWords(localize, problem);
    return label ? localize.term('labelled', label, words) : words;
  });
}
