import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PollContext} from './poll-context.js';

/** Whether one's ballot is among those that were counted, and the list of all of them. */
export function audit({localize, poll, audit: {shown}}: PollContext): TemplateResult | typeof nothing {
  if (shown?.pollId !== poll.id) return nothing;
  const {state, spent, own} = shown;
  const found = own.filter((code) => spent.includes(code));
  const words =
    state === 'failed'
      ? 'pollAuditFailed'
      : state === 'over'
        ? 'pollAuditOver'
        : own.length === 0
          ? 'pollAuditNone'
          : found.length > 0
            ? 'pollAuditFound'
            : 'pollAuditMissing';
  if (state === 'reading') return html`<p class="audit" aria-busy="true">${localize.term('loading')}</p>`;
  return html`<div class="audit" tabindex="-1">
    <p>${localize.term(words)}</p>
    ${
      state === 'read' && own.length > 0
        ? html`<p class="hint">${localize.term('pollAuditYours')}</p>
            <ul class="codes">
              ${own.map((code) => html`<li><code>${code}</code></li>`)}
            </ul>`
        : nothing
    }
    ${
      spent.length > 0
        ? html`<details>
            <summary>${localize.term('pollAuditList')}</summary>
            <ol class="codes" role="list">
              ${spent.map((code) => html`<li><code class=${own.includes(code) ? 'own' : ''}>${code}</code></li>`)}
            </ol>
          </details>`
        : nothing
    }
  </div>`;
}
