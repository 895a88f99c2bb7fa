import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PollContext} from './poll-context.js';
import {formatDay} from '../../elements/format-day.js';

/** What comes of a poll; that it will be said, and until when; or that nobody said it in time. */
export function outcome({localize, poll, level}: Pick<PollContext, 'localize' | 'poll' | 'level'>): TemplateResult | typeof nothing {
  const {phase, definition, calledOff, removed} = poll.data;
  const {lang} = localize;
  if (calledOff || removed !== undefined || phase === 'draft') return nothing;
  if (poll.data.outcome) {
    const {text, at} = poll.data.outcome;
    return html`<div class="outcome">
      <div class="name" role="heading" aria-level=${Math.min(6, level + 1)}>${localize.term('pollOutcome')}</div>
      <p class="text" dir="auto">${text}</p>
      <p class="hint">${localize.term('pollOutcomeOn', formatDay(lang, at))}</p>
    </div>`;
  }
  const day = formatDay(lang, definition.outcomeDue);
  if (poll.data.outcomeMissing) return html`<p class="outcome">${localize.term('pollOutcomeMissing', day)}</p>`;
  return html`<p class="outcome hint">${localize.term('pollOutcomeDue', day)}</p>`;
}
