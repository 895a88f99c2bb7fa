import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {TextChangeEvent} from '../../parts/text-field/text-field.events.js';
import type {ComposerContext} from './composer-context.js';
import {adviceWords} from './composer-words.js';
import type {EditorDraft} from './poll-editor.model.js';
import {exported} from '../../parts/exported.js';

/** Names of members of a draft that hold a text, or a number as it is typed. */
type TypedName = {[Name in keyof EditorDraft]: string extends EditorDraft[Name] ? Name : never}[keyof EditorDraft];

/** What is advised about a field, beside it. It never keeps anybody from going on. */
export function advice({localize, advice: adviceOf}: ComposerContext, field: string): TemplateResult | typeof nothing {
  const codes = adviceOf(field);
  if (codes.length === 0) return nothing;
  return html`<ul class="advice" id="advice-${field}" role="list" aria-label=${localize.term('editorAdvice')}>
    ${codes.map(
      (code) =>
        html`<li>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3.5a6 6 0 0 1 3.5 10.9v2.1h-7v-2.1A6 6 0 0 1 12 3.5M9.5 19.5h5" /></svg>
          <span>${adviceWords(localize, code)}</span>
        </li>`,
    )}
  </ul>`;
}

/** What is wrong with a field. */
export const wrong = ({wrong: wrongWith}: ComposerContext, field: string): TemplateResult =>
  html`<p class="error" id="wrong-${field}">${wrongWith(field)}</p>`;

/** How a native control names what is said of it. */
export const described = (field: string, hint = false): string => `${hint ? `hint-${field} ` : ''}wrong-${field} advice-${field}`;

/** A field for a text of some lines. */
export function textField(
  context: ComposerContext,
  name: TypedName,
  {label, hint = '', max, rows = 1, required = true}: {label: string; hint?: string; max: number; rows?: number; required?: boolean},
): TemplateResult {
  return html`<div class="field">
    <hearth-text-field
      exportparts=${exported('text-field')}
      data-field=${name}
      label=${label}
      hint=${hint}
      rows=${rows}
      error=${context.wrong(name)}
      .value=${context.draft[name]}
      .max=${max}
      ?required=${required}
      @hearth-text-change=${({value}: TextChangeEvent) => context.change({[name]: value})}
    ></hearth-text-field>
    ${advice(context, name)}
  </div>`;
}

/** A native field: a number, a day, a time. */
export function input(
  context: ComposerContext,
  name: TypedName,
  {label, hint = '', type, min, max}: {label: string; hint?: string; type: 'number' | 'date' | 'datetime-local'; min?: string; max?: string},
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${hint ? html`<span class="hint" id="hint-${name}">${hint}</span>` : nothing}
    <input
      class="control ${type}"
      id=${name}
      data-field=${name}
      type=${type}
      min=${min ?? nothing}
      max=${max ?? nothing}
      inputmode=${type === 'number' ? 'numeric' : nothing}
      .value=${live(context.draft[name])}
      aria-invalid=${context.wrong(name) ? 'true' : 'false'}
      aria-describedby=${described(name, hint !== '')}
      @input=${({target}: Event) => context.change({[name]: (target as HTMLInputElement).value})}
    />
    ${wrong(context, name)} ${advice(context, name)}
  </div>`;
}

/** One of several, as radio buttons under each other. */
export function radios<Value extends string | number>(
  context: ComposerContext,
  field: keyof EditorDraft,
  {legend, options, value}: {legend: string; options: readonly (readonly [value: Value, label: string])[]; value: Value},
): TemplateResult {
  return html`<fieldset class="field group" data-field=${field} aria-describedby=${described(field)}>
    <legend>${legend}</legend>
    ${options.map(
      ([one, label]) =>
        html`<label class="choice">
          <input type="radio" name=${field} value=${one} .checked=${live(one === value)} @change=${() => context.change({[field]: one})} />
          ${label}
        </label>`,
    )}
    ${wrong(context, field)} ${advice(context, field)}
  </fieldset>`;
}

/** Yes or no, with what it means. */
export function check(
  {draft, change}: ComposerContext,
  name: 'partial' | 'abstain' | 'comments' | 'allowChange',
  {label, hint = ''}: {label: string; hint?: string},
): TemplateResult {
  return html`<div class="check">
    <label class="choice">
      <input
        type="checkbox"
        name=${name}
        .checked=${live(draft[name])}
        aria-describedby=${hint ? `hint-${name}` : nothing}
        @change=${({target}: Event) => change({[name]: (target as HTMLInputElement).checked})}
      />
      ${label}
    </label>
    ${hint ? html`<p class="hint" id="hint-${name}">${hint}</p>` : nothing}
  </div>`;
}
