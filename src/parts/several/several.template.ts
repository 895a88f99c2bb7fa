import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';

/** A choice of some, each as a check box. */
export interface Several {
  /** What is chosen from. */
  label: string;
  /** What each says, by its value. */
  options: ReadonlyMap<string, string>;
  /** How many can be chosen at most. */
  max: number;
  /** What to say where nothing more can be chosen. */
  full: string;
}

/** What is chosen after a value was chosen, or was not any more. */
export const choosing = (chosen: readonly string[], value: string, whether: boolean): string[] => {
  const others = chosen.filter((one) => one !== value);
  return whether ? [...others, value] : others;
};

/** Check boxes for a choice of some; nothing where there are none. `choose` is told each change: several may come before the next rendering. */
export function several(
  {label, options, max, full}: Several,
  chosen: readonly string[],
  choose: (value: string, whether: boolean) => void,
): TemplateResult | typeof nothing {
  if (options.size === 0) return nothing;
  const isFull = chosen.length >= max;
  const onChange = ({target}: Event) => choose((target as HTMLInputElement).value, (target as HTMLInputElement).checked);
  return html`<fieldset>
    <legend>${label}</legend>
    <div class="several">
      ${Array.from(options, ([value, words]) => {
        const checked = chosen.includes(value);
        return html`<label class="one">
          <input type="checkbox" value=${value} .checked=${checked} ?disabled=${isFull && !checked} @change=${onChange} />
          <bdi>${words}</bdi>
        </label>`;
      })}
    </div>
    ${isFull && options.size > max ? html`<p class="hint">${full}</p>` : nothing}
  </fieldset>`;
}
