import {LitElement, html, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {buttons} from '../../elements/styles/buttons.js';
import {choices} from '../../elements/styles/choices.js';
import {fields} from '../../elements/styles/fields.js';
import {partBase} from '../../elements/styles/part-base.js';
import {LocalizeController} from '../../elements/localize-controller.js';
import {graphemeCount, normalizeText} from '../../protocol/text.js';
import {severalStyles} from '../several/several.styles.js';
import {choosing, several} from '../several/several.template.js';
import {TextField} from '../text-field/text-field.js';
import type {TextChangeEvent} from '../text-field/text-field.events.js';
import {AnswerCancelEvent, AnswerDraftEvent, AnswerEvent} from './question.events.js';
import {BLANK} from './question.model.js';
import type {Answer, Question as Asked} from './question.model.js';
import {styles} from './question.styles.js';
import {exported} from '../exported.js';

/**
 * A small form for one decision, in the place that it is about: one of several, some words, yes or no.
 *
 * @summary Asks one thing, in place.
 * @tagname hearth-question
 * @nests text-field
 *
 * @event {AnswerEvent} hearth-answer - Fired when the person answers and nothing is missing.
 * @event {AnswerDraftEvent} hearth-answer-draft - Fired when anything in the form changes.
 * @event {AnswerCancelEvent} hearth-answer-cancel - Fired when the person leaves it unanswered.
 *
 * @csspart form - The form.
 * @csspart label - What it asks.
 * @csspart hint - What one should know before one answers.
 * @csspart error - What is wrong with the answer.
 */
export class Question extends LitElement {
  static uses = {'hearth-text-field': TextField};
  static override styles = [...partBase, buttons, fields, choices, severalStyles, styles];

  /** What it asks. */
  @property({attribute: false}) question?: Asked;

  /** What stands in the form. */
  @property({attribute: false}) answer: Answer = BLANK;

  /** Why the answer was not accepted, in words. */
  @property() error = '';

  @state() private given: Answer = BLANK;
  @state() private checked = false;
  @query('hearth-text-field') private readonly field!: TextField | null;
  @query('[type=radio]') private readonly input!: HTMLInputElement | null;
  @query('[type=radio]:checked') private readonly chosen!: HTMLInputElement | null;

  readonly #localize = new LocalizeController(this);
  /** What this form last told of: where it comes back, nothing in it is new. */
  #told: Answer | undefined;

  /** Puts the focus where the person goes on. */
  override async focus(): Promise<void> {
    await this.updateComplete;
    // Where nothing is asked but whether one means it, on the way back: a key that is held down answers nothing.
    (this.chosen ?? this.input ?? this.field ?? this.renderRoot.querySelector<HTMLElement>('input, .actions [type=button]'))?.focus();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('answer') && this.answer !== this.#told) {
      // What an earlier version kept knows not all of it.
      this.given = {...BLANK, ...this.answer};
      this.checked = false;
    }
  }

  protected override render() {
    const localize = this.#localize;
    const {question, given} = this;
    if (!localize.ready || !question) return nothing;
    const {label, hint, text, check, submit} = question;
    const missing = this.checked ? this.#missing() : {choice: '', text: ''};
    return html`<form
      part="form"
      novalidate
      aria-labelledby=${label ? 'label' : nothing}
      aria-label=${label ? nothing : (text?.label ?? nothing)}
      @submit=${this.#onSubmit}
      @keydown=${this.#onKeyDown}
    >
      ${label ? html`<p class="label" part="label" id="label">${label}</p>` : nothing}
      ${hint ? html`<p class="hint" part="hint">${hint}</p>` : nothing} ${this.#choices(missing.choice)}
      ${
        text
          ? html`<hearth-text-field
              exportparts=${exported('text-field')}
              label=${text.label}
              .value=${given.text}
              .max=${text.max}
              ?required=${text.required}
              error=${missing.text}
              @hearth-text-change=${this.#onText}
              @hearth-submit-shortcut=${this.#answer}
            ></hearth-text-field>`
          : nothing
      }
      ${question.several ? several(question.several, given.several, this.#onSeveral) : nothing}
      ${check ? html`<label class="choice"><input type="checkbox" .checked=${given.checked} @change=${this.#onCheck} />${check}</label>` : nothing}
      <p class="error" part="error" role="alert">${this.error}</p>
      <div class="actions">
        <button class="primary">${submit}</button>
        <button type="button" @click=${this.#cancel}>${localize.term('cancel')}</button>
      </div>
    </form>`;
  }

  #choices(error: string) {
    const {choices} = this.question!;
    if (!choices) return nothing;
    return html`<fieldset aria-describedby="missing">
      <legend>${choices.label}</legend>
      ${choices.options.map(
        ({value, label}) =>
          html`<label class="choice">
            <input type="radio" name="choice" value=${value} .checked=${this.given.choice === value} @change=${this.#onChoice} />
            ${label}
          </label>`,
      )}
      <p class="error" id="missing" role="alert">${error}</p>
    </fieldset>`;
  }

  #onChoice(event: Event): void {
    this.#change({choice: (event.target as HTMLInputElement).value});
  }

  #onText({value}: TextChangeEvent): void {
    this.#change({text: value});
  }

  readonly #onSeveral = (value: string, whether: boolean): void => {
    this.#change({several: choosing(this.given.several, value, whether)});
  };

  #onCheck(event: Event): void {
    this.#change({checked: (event.target as HTMLInputElement).checked});
  }

  #change(change: Partial<Answer>): void {
    this.error = '';
    this.given = this.#told = {...this.given, ...change};
    this.dispatchEvent(new AnswerDraftEvent(this.given));
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#answer(event);
    // Escape leaves only where no words would be lost.
    if (event.key === 'Escape' && this.given.text === (this.question?.text?.before ?? '')) this.#cancel();
  }

  #onSubmit(event: SubmitEvent): void {
    this.#answer(event);
  }

  readonly #cancel = (): void => {
    this.dispatchEvent(new AnswerCancelEvent());
  };

  readonly #answer = (event: Event): void => {
    event.preventDefault();
    this.checked = true;
    const missing = this.#missing();
    if (missing.choice) this.input?.focus();
    else if (missing.text) this.field?.focus();
    else this.dispatchEvent(new AnswerEvent({...this.given, text: normalizeText(this.given.text)}));
  };

  /** What is missing, in words. */
  #missing(): {choice: string; text: string} {
    const {choices, text} = this.question!;
    const {choice} = this.given;
    const count = text ? graphemeCount(normalizeText(this.given.text)) : 0;
    const over = text ? count - text.max : 0;
    return {
      choice: choices && !choices.options.some(({value}) => value === choice) ? this.#localize.term('chooseOne') : '',
      text:
        over > 0
          ? this.#localize.term('charactersOver', over)
          : text?.required && count === 0
            ? (text.missing ?? this.#localize.term('writeSomething'))
            : '',
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-question': Question;
  }
}
