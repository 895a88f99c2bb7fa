import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {PollDefinition} from '../../protocol/poll.js';
import {factsOf, NOT_PROTECTED} from './promise.model.js';
import type {Fact} from './promise.model.js';

function words(localize: LocalizeController, fact: Fact): string {
  return 'number' in fact ? localize.term(`pollFact_${fact.fact}`, fact.number) : localize.term(`pollFact_${fact.fact}`);
}

/** What is promised to those who answer a poll: one sentence, and for whoever wants to know, all of it, with what it cannot do. */
export function promise(localize: LocalizeController, definition: PollDefinition): TemplateResult {
  const {privacy, minGroup} = definition;
  const sentence = privacy === 'named' ? localize.term('pollPromise_named') : localize.term(`pollPromise_${privacy}`, minGroup);
  return html`<div class="promise" part="promise">
    <p>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${PRIVACY_MARKS[privacy]} /></svg>
      <strong>${localize.term(`pollPrivacy_${privacy}`)}</strong>
      ${sentence}
    </p>
    <details>
      <summary>${localize.term(`pollHow_${privacy}`)}</summary>
      <ul>
        ${factsOf(definition).map((fact) => html`<li>${words(localize, fact)}</li>`)}
      </ul>
      ${
        privacy === 'unlinkable'
          ? html`<p>${localize.term('pollNotProtected')}</p>
              <ul>
                ${NOT_PROTECTED.map((what) => html`<li>${localize.term(`pollNotProtected_${what}`)}</li>`)}
              </ul>`
          : nothing
      }
    </details>
  </div>`;
}

/** A mark beside the word, so that the three are told apart at a glance: somebody, a lock, an envelope without a sender. */
export const PRIVACY_MARKS = {
  named: 'M12 4.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7M5 19.5c.6-4 3.4-6 7-6s6.4 2 7 6',
  confidential: 'M6.5 10.5h11v9h-11zM9 10.5v-2.5a3 3 0 0 1 6 0v2.5M12 14.5v2',
  unlinkable: 'M3.5 6.5h17v11.5h-17zM3.5 7l8.5 6.5l8.5-6.5',
};
