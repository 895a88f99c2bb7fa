import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {formatNumber} from '../../locales/numbers.js';
import type {TextChangeEvent} from '../../parts/text-field/text-field.events.js';
import {POLL_LIMITS, POLL_TYPES} from '../../protocol/events/poll-limits.js';
import type {ComposerContext} from './composer-context.js';
import {isSameScale} from './editor-scales.js';
import {advice, check, described, input, textField, wrong} from './composer-fields.js';
import {hasOptions, mostOptions} from './poll-editor.model.js';
import type {FormType, OptionDraft} from './poll-editor.model.js';
import {exported} from '../../parts/exported.js';

/** Points that a scale may have. */
const POINTS = [3, 4, 5, 6, 7, 8, 9, 10, 11];

/** What may be answered: the type of the question, and all that belongs to it. */
export function answers(context: ComposerContext): TemplateResult {
  const {localize, draft, chooseType} = context;
  return html`<fieldset class="part">
    <legend>${localize.term('editorPart_answers')}</legend>
    <div class="field">
      <label for="type">${localize.term('editorType')}</label>
      <select
        class="control"
        id="type"
        data-field="type"
        aria-describedby=${described('type')}
        @change=${({target}: Event) => chooseType((target as HTMLSelectElement).value as FormType)}
      >
        ${POLL_TYPES.map((type) => html`<option value=${type} .selected=${type === draft.type}>${localize.term(`editorType_${type}`)}</option>`)}
      </select>
      ${wrong(context, 'type')} ${advice(context, 'type')}
    </div>
    ${hasOptions(draft.type) ? options(context) : nothing} ${draft.type === 'multi' ? several(context) : nothing}
    ${draft.type === 'scale' ? scale(context) : nothing} ${draft.type === 'pack' ? pack(context) : nothing}
    ${draft.type === 'rank' ? check(context, 'partial', {label: localize.term('editorPartial')}) : nothing}
    ${check(context, 'abstain', {label: localize.term('editorAbstain'), hint: localize.term('editorAbstainHint')})}
    ${check(context, 'comments', {label: localize.term('editorComments'), hint: localize.term('editorCommentsHint')})}
  </fieldset>`;
}

function several(context: ComposerContext): TemplateResult {
  const {localize, draft} = context;
  const max = String(draft.options.length);
  return html`<div class="row">
    ${input(context, 'min', {label: localize.term('editorMin'), type: 'number', min: '1', max})}
    ${input(context, 'max', {label: localize.term('editorMax'), hint: localize.term('editorMaxHint'), type: 'number', min: '1', max})}
  </div>`;
}

function scale(context: ComposerContext): TemplateResult {
  const {localize, draft, change} = context;
  const max = POLL_LIMITS.label;
  return html`<div class="field">
      <label for="points">${localize.term('editorPoints')}</label>
      <select
        class="control short"
        id="points"
        data-field="points"
        @change=${({target}: Event) => change({points: Number((target as HTMLSelectElement).value)})}
      >
        ${POINTS.map((count) => html`<option value=${count} .selected=${count === draft.points}>${formatNumber(localize.lang, count)}</option>`)}
      </select>
    </div>
    <div class="row">
      ${textField(context, 'low', {label: localize.term('editorLow'), max})}
      ${textField(context, 'middle', {label: localize.term('editorMiddle'), max, required: false})}
      ${textField(context, 'high', {label: localize.term('editorHigh'), max})}
    </div>`;
}

/** Which scale, where there is more than one, and what ours is worth. */
function pack(context: ComposerContext): TemplateResult {
  const {localize, draft, scales, chooseType, change} = context;
  const at = scales.findIndex(({form}) => isSameScale(draft.pack.form, form));
  const choose = ({target}: Event): void => {
    const chosen = scales[Number((target as HTMLSelectElement).value)];
    if (chosen) change({pack: {form: chosen.form}});
    else chooseType('pack');
  };
  return html`${
    scales.length > 0
      ? html`<div class="field">
          <label for="scale">${localize.term('editorScale')}</label>
          <select class="control" id="scale" @change=${choose}>
            <option value="own" .selected=${at < 0}>${localize.term('editorScaleOwn')}</option>
            ${scales.map(({title}, index) => html`<option value=${index} .selected=${index === at}>${title}</option>`)}
          </select>
        </div>`
      : nothing
  }
  ${at < 0 ? html`<p class="hint">${localize.term('gaugeOwnScale')}</p>` : nothing}`;
}

function options(context: ComposerContext): TemplateResult {
  const {localize, draft, addOption} = context;
  const most = mostOptions(draft.type);
  const isFull = draft.options.length >= most;
  return html`<div class="field" role="group" aria-labelledby="options-name" data-field="options" aria-describedby=${described('options')}>
    <p class="label" id="options-name">${localize.term('editorOptions')}</p>
    <ol class="options" role="list">
      ${repeat(
        draft.options,
        ({id}) => id,
        (option, at) => row(context, option, at),
      )}
    </ol>
    ${wrong(context, 'options')} ${advice(context, 'options')}
    ${
      isFull
        ? html`<p class="hint">${localize.term('editorOptionsFull', formatNumber(localize.lang, most))}</p>`
        : html`<button type="button" class="add" @click=${addOption}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5.5v13M5.5 12h13" /></svg>${localize.term('editorOptionAdd')}
          </button>`
    }
  </div>`;
}

function row(context: ComposerContext, option: OptionDraft, at: number): TemplateResult {
  const {localize, draft, change, moveOption, removeOption, describe, isDescribed} = context;
  const {id, text, desc} = option;
  const position = formatNumber(localize.lang, at + 1);
  const name = text.trim() || localize.term('editorOption', position);
  const last = draft.options.length - 1;
  const replace = (more: Partial<OptionDraft>) => change({options: draft.options.map((other) => (other.id === id ? {...other, ...more} : other))});
  const step = (to: number, label: string, path: string) =>
    html`<button
      type="button"
      class="step"
      data-move="${to < at ? 'up' : 'down'} ${id}"
      aria-label=${label}
      aria-disabled=${to < 0 || to > last ? 'true' : 'false'}
      @click=${() => to >= 0 && to <= last && moveOption(id, to)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
    </button>`;
  return html`<li data-option=${id}>
    <div class="option">
      <div class="words">
        <label class="label-${id}" for="text-${id}">${localize.term('editorOption', position)}</label>
        <input
          class="control"
          id="text-${id}"
          dir="auto"
          autocomplete="off"
          data-field="option-${id}"
          .value=${live(text)}
          aria-invalid=${context.wrong(`option-${id}`) ? 'true' : 'false'}
          aria-describedby=${described(`option-${id}`)}
          @input=${({target}: Event) => replace({text: (target as HTMLInputElement).value})}
        />
      </div>
      <div class="steps">
        ${step(at - 1, localize.term('pollRankUp', name), 'm6.5 14.5 5.5-5.5 5.5 5.5')}
        ${step(at + 1, localize.term('pollRankDown', name), 'm6.5 9.5 5.5 5.5 5.5-5.5')}
        <button type="button" class="step" data-remove=${id} aria-label=${localize.term('editorOptionRemove', name)} @click=${() => removeOption(id)}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m7 7 10 10M17 7 7 17" /></svg>
        </button>
      </div>
    </div>
    ${wrong(context, `option-${id}`)} ${advice(context, `option-${id}`)}
    ${
      isDescribed(id)
        ? html`<hearth-text-field
              exportparts=${exported('text-field')}
              class="desc"
              data-field="desc-${id}"
              rows="1"
              label=${localize.term('editorOptionDesc', position)}
              error=${context.wrong(`desc-${id}`)}
              .value=${desc}
              .max=${POLL_LIMITS.desc}
              @hearth-text-change=${({value}: TextChangeEvent) => replace({desc: value})}
            ></hearth-text-field>
            ${advice(context, `desc-${id}`)}`
        : html`<button
            type="button"
            class="quiet more"
            data-describe=${id}
            aria-label=${localize.term('labelled', name, localize.term('editorOptionDescAdd'))}
            @click=${() => describe(id)}
          >
            ${localize.term('editorOptionDescAdd')}
          </button>`
    }
  </li>`;
}
