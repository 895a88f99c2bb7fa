import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Audit} from './audit-controller.js';
import type {PollContext} from './poll-context.js';
import type {BallotStanding} from './pulse-poll.model.js';

/**
 * What was found, as the name of the words for it. Where several people share a browser nobody can tell whose ballot is whose, so all are looked for.
 * A code is that of the right to vote: where that was used before, it is there with another vote.
 */
export function auditWords({state, spent, own}: Pick<Audit, 'state' | 'spent' | 'own'>, standing: BallotStanding) {
  if (state === 'failed') return 'pollAuditFailed';
  if (state === 'over') return 'pollAuditOver';
  if (own.length === 0) return 'pollAuditNone';
  const found = own.filter((code) => spent.includes(code));
  if (found.length === own.length) return standing === 'already-spent' ? 'pollAuditOther' : 'pollAuditFound';
  return found.length === 0 ? 'pollAuditMissing' : 'pollAuditSome';
}

/** Whether one's ballot is among those that were counted, and the list of all of them. */
export function audit({localize, poll, ballots, audit: {shown}}: PollContext): TemplateResult | typeof nothing {
  if (shown?.pollId !== poll.id) return nothing;
  const {state, spent, own} = shown;
  if (state === 'reading') return html`<p class="audit" aria-busy="true">${localize.term('loading')}</p>`;
  return html`<div class="audit" tabindex="-1">
    <p>${localize.term(auditWords(shown, ballots.standing.state))}</p>
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
