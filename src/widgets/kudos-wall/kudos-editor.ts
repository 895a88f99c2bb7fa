import {LitElement, html, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {buttons} from '../../elements/styles/buttons.js';
import {partBase} from '../../elements/styles/part-base.js';
import {LocalizeController} from '../../elements/localize-controller.js';
import {TextField} from '../../parts/text-field/text-field.js';
import type {TextChangeEvent} from '../../parts/text-field/text-field.events.js';
import {graphemeCount, normalizeText} from '../../protocol/text.js';
import {editorStyles} from './kudos-editor.styles.js';
import {KudosSaveEvent} from './kudos-editor.events.js';

/**
 * Changes the words of a thank-you, in place.
 *
 * @summary Changes the words of a thank-you.
 * @tagname hearth-kudos-editor
 *
 * @event {KudosSaveEvent} hearth-kudos-save - Fired when the person saves words that can be sent.
 * @event {Event} hearth-kudos-close - Fired when the person leaves the words as they are.
 */
export class KudosEditor extends LitElement {
  static uses = {'hearth-text-field': TextField};
  static override styles = [...partBase, buttons, editorStyles];

  /** The words. */
  @property() message = '';

  /** Why they were not accepted. */
  @property() error = '';

  /** Characters at most. */
  @property({type: Number}) maxLength = 500;

  @state() private text = '';
  @state() private checked = false;
  @query('hearth-text-field') private readonly field!: TextField;

  readonly #localize = new LocalizeController(this);

  override async focus(): Promise<void> {
    await this.updateComplete;
    this.field?.focus();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('message')) this.text = this.message;
  }

  protected override render() {
    const localize = this.#localize;
    if (!localize.ready) return nothing;
    return html`
      <hearth-text-field
        label=${localize.term('kudosEditLabel')}
        .value=${this.text}
        .max=${this.maxLength}
        error=${(this.checked && this.#missing()) || this.error}
        @hearth-text-change=${this.#onText}
        @hearth-submit-shortcut=${this.#save}
        @keydown=${this.#onKeyDown}
      ></hearth-text-field>
      <div class="actions">
        <button class="primary" @click=${this.#save}>${localize.term('save')}</button>
        <button @click=${this.#close}>${localize.term('cancel')}</button>
      </div>
    `;
  }

  #onText({value}: TextChangeEvent): void {
    this.text = value;
    this.error = '';
  }

  #onKeyDown(event: KeyboardEvent): void {
    // Escape leaves only where nothing would be lost.
    if (event.key === 'Escape' && !event.isComposing && this.text === this.message) this.#close();
  }

  readonly #close = (): void => {
    this.dispatchEvent(new Event('hearth-kudos-close'));
  };

  readonly #save = (): void => {
    this.checked = true;
    if (this.#missing()) this.field.focus();
    else this.dispatchEvent(new KudosSaveEvent(normalizeText(this.text)));
  };

  #missing(): string {
    const count = graphemeCount(normalizeText(this.text));
    if (count === 0) return this.#localize.term('kudosNoMessage');
    return count > this.maxLength ? this.#localize.term('charactersOver', count - this.maxLength) : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-kudos-editor': KudosEditor;
  }
}
