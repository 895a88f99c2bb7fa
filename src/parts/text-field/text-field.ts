import {html, LitElement, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import {property, query} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {announce, prepareAnnouncer} from '../../elements/announcer.js';
import {LocalizeController} from '../../elements/localize-controller.js';
import {partBase} from '../../elements/styles/part-base.js';
import {fields} from '../../elements/styles/fields.js';
import {SubmitShortcutEvent, TextChangeEvent} from './text-field.events.js';
import {measure, spaced} from './text-field.model.js';
import type {Extent} from './text-field.model.js';
import {styles} from './text-field.styles.js';

/** How long the typing rests before the count is announced, in milliseconds. */
const SETTLED = 1000;

/**
 * A labelled field for some lines of text, that grows with what is written. Past its limit typing goes on, and a paste is never cut:
 * the excess is shown and it is for the owner not to send it.
 *
 * @summary A growing text area with label, hint, error and a count near the limit.
 * @tagname hearth-text-field
 *
 * @event {TextChangeEvent} hearth-text-change - Fired at every change that the person makes, and after `insert()`.
 * @event {SubmitShortcutEvent} hearth-submit-shortcut - Fired on Ctrl+Enter or Cmd+Enter.
 *
 * @csspart label - The label.
 * @csspart hint - The hint below the label.
 * @csspart control - The text area.
 * @csspart error - What is wrong with the text.
 * @csspart note - What there is to think about.
 * @csspart count - What is left until the limit, or how much is too much.
 */
export class TextField extends LitElement {
  static override styles = [...partBase, fields, styles];
  static override shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};

  /** What the field is for; its name. */
  @property() label = '';

  /** Said below the label and as the field's description. */
  @property() hint = '';

  /** The text, as typed. */
  @property() value = '';

  /** How many characters (grapheme clusters, as it would be sent) there may be. 0: no limit. */
  @property({type: Number}) max = 0;

  /** What is wrong, in words; marks the field as invalid. */
  @property() error = '';

  /** Something to think about before the text is sent, in words; nothing is wrong with it. Announced. */
  @property() note = '';

  /** How many lines it has room for while there are fewer. */
  @property({type: Number}) rows = 3;

  /** Says that the text must not be empty. It is for the owner to see to it. */
  @property({type: Boolean}) required = false;

  /** Takes no input. */
  @property({type: Boolean}) disabled = false;

  @query('textarea') private readonly area!: HTMLTextAreaElement | null;

  readonly #localize = new LocalizeController(this);
  #extent: Extent = measure('', 0);
  #settling: ReturnType<typeof setTimeout> | undefined;

  /** How many characters the text has, as it would be sent. */
  get length(): number {
    return measure(this.value, this.max).length;
  }

  /** How many characters are past the limit. */
  get excess(): number {
    return measure(this.value, this.max).excess;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#settling);
  }

  /**
   * Puts a text in at the caret, in place of what is selected, apart from the word before it, and the focus behind it. The person can
   * undo it as their own typing.
   */
  insert(text: string): void {
    const {area} = this;
    if (!area) return;
    area.focus();
    const {selectionStart: start, selectionEnd: end} = area;
    const inserted = spaced(area.value.slice(0, start), text);
    // The one way to keep the browser's own undo. Where it does not work the text still gets in.
    if (!document.execCommand('insertText', false, inserted)) area.setRangeText(inserted, start, end, 'end');
    if (this.value !== area.value) this.#changed();
  }

  override render() {
    const {left, excess} = this.#extent;
    const count = excess > 0 ? this.#localize.term('charactersOver', excess) : left === undefined ? '' : this.#localize.term('charactersLeft', left);
    return html`
      <label part="label" for="area">${this.label}</label>
      ${this.hint ? html`<span class="hint" part="hint" id="hint">${this.hint}</span>` : nothing}
      <div class="grow" data-value=${SIZES_ITSELF ? nothing : this.value}>
        <textarea
          id="area"
          class="control"
          part="control"
          dir="auto"
          rows=${this.rows}
          .value=${live(this.value)}
          ?required=${this.required}
          ?disabled=${this.disabled}
          aria-invalid=${this.error || excess > 0 ? 'true' : 'false'}
          aria-describedby="hint error note count"
          @input=${this.#changed}
          @keydown=${this.#onKeydown}
        ></textarea>
      </div>
      <div class="foot">
        <div>
          <p class="error" part="error" id="error">${this.error}</p>
          <p class="thought" part="note" id="note">${this.note}</p>
        </div>
        <p class=${excess > 0 ? 'count over' : 'count'} part="count" id="count">${count}</p>
      </div>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') || changed.has('max')) this.#extent = measure(this.value, this.max);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Whoever is in the field hears nothing of a description that changes, nor does one who has just been sent there.
    if (changed.has('error') && this.error && this.matches(':focus-within')) announce(this.error, 'assertive');
    if (changed.has('note') && this.note) announce(this.note);
    if (changed.has('rows')) this.area?.style.setProperty('--_rows', String(this.rows));
  }

  readonly #changed = (): void => {
    this.value = this.area?.value ?? '';
    this.dispatchEvent(new TextChangeEvent(this.value));
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#sayCount(), SETTLED);
  };

  async #sayCount(): Promise<void> {
    await this.updateComplete;
    const count = this.renderRoot.querySelector('#count')?.textContent;
    if (count) announce(count);
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    this.dispatchEvent(new SubmitShortcutEvent());
  }
}

const SIZES_ITSELF = globalThis.CSS?.supports('field-sizing', 'content');

declare global {
  interface HTMLElementTagNameMap {
    'hearth-text-field': TextField;
  }
}
