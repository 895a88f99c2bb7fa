import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Audience} from '../../protocol/events/kudos.js';
import {AUDIENCES} from './kudos-wall.model.js';

/**
 * Who may see a thank-you.
 *
 * @param locked somebody who is thanked and prefers that in private: nobody else may see it then.
 * @param error what the host found wrong with the choice, in words.
 */
export function audienceFields(
  localize: LocalizeController,
  chosen: Audience,
  locked: {name: string} | undefined,
  error: string,
  change: (audience: Audience) => void,
): TemplateResult {
  const onChange = ({target}: Event) => change((target as HTMLInputElement).value as Audience);
  return html`<fieldset>
    <legend>${localize.term('kudosAudience')}</legend>
    ${AUDIENCES.map(
      (audience) =>
        html`<label class="choice">
          <input
            type="radio"
            name="audience"
            value=${audience}
            .checked=${chosen === audience}
            ?disabled=${locked !== undefined && audience !== 'recipient'}
            @change=${onChange}
          />
          ${localize.term(`kudosAudience_${audience}`)}
        </label>`,
    )}
    <p class="error" role="alert">${error}</p>
    <p class="hint">${locked ? localize.term('kudosAudienceLocked', locked.name) : localize.term('kudosAudienceHint')}</p>
  </fieldset>`;
}
