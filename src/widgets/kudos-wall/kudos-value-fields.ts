import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';

/** Shared values that one thank-you may name: a limit of the protocol. */
const MAX_VALUES = 3;

/** The shared values that a thank-you may name; nothing where there are none. */
export function valueFields(
  localize: LocalizeController,
  values: ReadonlyMap<string, string>,
  chosen: readonly string[],
  choose: (id: string, whether: boolean) => void,
): TemplateResult | typeof nothing {
  if (values.size === 0) return nothing;
  const full = chosen.length >= MAX_VALUES;
  const onChange = ({target}: Event) => choose((target as HTMLInputElement).value, (target as HTMLInputElement).checked);
  return html`<fieldset>
    <legend>${localize.term('kudosValues')}</legend>
    <div class="values">
      ${Array.from(values, ([id, label]) => {
        const checked = chosen.includes(id);
        return html`<label class="value">
          <input type="checkbox" value=${id} .checked=${checked} ?disabled=${full && !checked} @change=${onChange} />
          <bdi>${label}</bdi>
        </label>`;
      })}
    </div>
    ${full && values.size > MAX_VALUES ? html`<p class="hint">${localize.term('kudosValuesFull', MAX_VALUES)}</p>` : nothing}
  </fieldset>`;
}
