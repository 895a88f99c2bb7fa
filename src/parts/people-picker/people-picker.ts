import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {PeopleItem} from '../../protocol/person.js';
import {AnchorController} from '../../elements/anchor-controller.js';
import {announce, prepareAnnouncer} from '../../elements/announcer.js';
import {isRightToLeft} from '../../elements/right-to-left.js';
import {LocalizeController} from '../../elements/localize-controller.js';
import {partBase} from '../../elements/styles/part-base.js';
import {fields} from '../../elements/styles/fields.js';
import {avatarStyles} from '../avatar/avatar.styles.js';
import {PeopleChangeEvent} from './people-picker.events.js';
import {PeopleList} from './people-picker.list.js';
import {chipKey, chosenFrom, distinctName, TYPING_RESTS} from './people-picker.model.js';
import type {Option, SearchPeople} from './people-picker.model.js';
import {styles} from './people-picker.styles.js';
import {chips, personOption} from './people-picker.templates.js';

export type {SearchPeople};

/**
 * Chooses people and groups by name: type, pick from the list, and each one chosen becomes a chip. What was typed and not chosen
 * stays until the person clears it.
 *
 * @summary A combobox that finds people and keeps those chosen as chips.
 * @tagname hearth-people-picker
 *
 * @event {PeopleChangeEvent} hearth-people-change - Fired when somebody was chosen or removed.
 *
 * @csspart label - The label.
 * @csspart hint - The hint below the label.
 * @csspart control - The box around the chips and the text.
 * @csspart chips - The list of those chosen.
 * @csspart chip - One of those chosen.
 * @csspart remove - The button that removes one of those chosen.
 * @csspart error - What is wrong with the choice.
 * @csspart popup - The box with the list.
 * @csspart option - One line of the list.
 */
export class PeoplePicker extends LitElement {
  static override styles = [...partBase, fields, avatarStyles, styles];

  /** What the field is for; its name. */
  @property() label = '';

  /** Said below the label and as the field's description. */
  @property() hint = '';

  /** What is wrong, in words; marks the field as invalid. */
  @property() error = '';

  /** How many may be chosen. */
  @property({type: Number}) max = 10;

  /** Says that somebody must be chosen. It is for the owner to see to it. */
  @property({type: Boolean}) required = false;

  /** Takes no input. */
  @property({type: Boolean}) disabled = false;

  /** Finds people. Whoever is not to be offered is left out of its answer; those chosen already need not be. */
  @property({attribute: false}) search: SearchPeople | undefined;

  /** Everybody chosen. A choice makes a new array. */
  @property({attribute: false}) value: readonly PeopleItem[] = [];

  /** Ids of those chosen whom the host does not know or does not accept: marked, with `error` as their description. */
  @property({attribute: false}) invalidIds: readonly string[] = [];

  @state() private typed = '';
  @state() private currentChip = 0;

  @query('input') private readonly input!: HTMLInputElement | null;
  @query('[popover]') private readonly popup!: HTMLElement;
  @query('.control') private readonly box!: HTMLElement;

  readonly #localize = new LocalizeController(this);
  readonly #place = new AnchorController(this);
  readonly #list = new PeopleList(this, this.#localize);
  #shown = false;

  /** What is typed and not chosen. */
  get text(): string {
    return this.typed;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
  }

  /** Focuses the text field. */
  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
  }

  /** Removes everybody chosen and what is typed. Fires nothing. */
  clear(): void {
    this.value = [];
    this.typed = '';
    this.#list.close();
  }

  override render() {
    const {error, label} = this;
    const {options, active, open, message} = this.#list;
    const expanded = open && options.length > 0;
    return html`
      <label part="label" for="input">${label}</label>
      ${this.hint ? html`<span class="hint" part="hint" id="hint">${this.hint}</span>` : nothing}
      <div class="control ${error ? 'invalid' : ''} ${this.disabled ? 'disabled' : ''}" part="control" @mousedown=${this.#onBoxPress}>
        ${this.value.length ? this.#renderChips() : nothing}
        <input
          id="input"
          role="combobox"
          dir="auto"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          .value=${live(this.typed)}
          ?disabled=${this.disabled}
          aria-autocomplete="list"
          aria-controls="list"
          aria-expanded=${expanded ? 'true' : 'false'}
          aria-activedescendant=${expanded && active >= 0 ? `option-${active}` : nothing}
          aria-describedby="hint error"
          aria-invalid=${error ? 'true' : 'false'}
          aria-required=${this.required ? 'true' : 'false'}
          @input=${this.#onInput}
          @keydown=${this.#onKeydown}
          @click=${this.#onClick}
          @blur=${this.#onBlur}
        />
      </div>
      <p class="error" part="error" id="error">${error}</p>
      <div popover="manual" part="popup" @mousedown=${keepFocus}>
        <div role="listbox" id="list" aria-label=${label} ?hidden=${options.length === 0}>${options.map(this.#renderOption)}</div>
        <p class="status" ?hidden=${!message}>${message}</p>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Whoever is in the field hears nothing of a description that changes, nor does one who has just been sent there.
    if (changed.has('error') && this.error && this.matches(':focus-within')) announce(this.error, 'assertive');
    const {shown} = this.#list;
    if (shown && !this.#shown) {
      this.#place
        .open(this.box, this.popup, {matchWidth: true})
        .catch((error: unknown) => console.error('Hearth: the list could not be placed beside its field.', error));
    } else if (!shown) this.#place.close();
    this.#shown = shown;
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
  }

  #renderChips(): TemplateResult {
    return chips({
      localize: this.#localize,
      chosen: this.value,
      invalidIds: this.invalidIds,
      current: Math.min(this.currentChip, this.value.length - 1),
      disabled: this.disabled,
      onRemove: (index) => this.#remove(index, index + 1),
      onFocus: (index) => (this.currentChip = index),
      onKeydown: (event, index) => this.#onChipKeydown(event, index),
    });
  }

  readonly #renderOption = (option: Option, index: number): TemplateResult =>
    html`<div
      role="option"
      part="option"
      id="option-${index}"
      aria-selected=${index === this.#list.active ? 'true' : 'false'}
      @click=${() => this.#pick(option)}
    >
      ${option === 'retry' ? this.#localize.term('peopleFailed') : personOption(option, this.#localize)}
    </div>`;

  #onInput(): void {
    const before = this.typed.trim();
    this.typed = this.input?.value ?? '';
    const typed = this.typed.trim();
    this.#list.active = -1;
    if (typed) this.#list.ask(TYPING_RESTS);
    else this.#list.close();
    if (typed && !before && this.#list.full) announce(this.#localize.term('peopleLimit', this.max));
  }

  #onClick(): void {
    if (!this.#list.open && this.typed.trim()) this.#list.ask(0);
  }

  #onBlur(): void {
    this.#list.close();
  }

  #onKeydown(event: KeyboardEvent): void {
    // While an input method composes, keys are its own. The key that ends it says so by its code alone in some browsers.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return;
    const {key} = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#list.move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter') this.#enter();
    else if (key === 'Tab') return this.#list.close();
    else if (key === 'Escape' ? !this.#escape() : !this.#reachesChips(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Picks the active option. Where none is, the first becomes so: nobody is chosen whom the person did not point at. */
  #enter(): void {
    const {shown, options, active} = this.#list;
    const option = options[active];
    if (!shown) return;
    if (option) this.#pick(option);
    else if (options.length > 0) this.#list.activate(0);
  }

  /** Closes the list, or else clears what is typed. Whether there was either. */
  #escape(): boolean {
    const {shown} = this.#list;
    if (!shown && !this.typed) return false;
    if (!shown) this.typed = '';
    this.#list.close();
    return true;
  }

  /** Goes to the last chip where the text in front of the caret has ended. A key that is held down ends there. */
  #reachesChips({key, repeat}: KeyboardEvent): boolean {
    if (this.typed || repeat || this.value.length === 0) return false;
    if (key !== 'Backspace' && key !== (isRightToLeft(this) ? 'ArrowRight' : 'ArrowLeft')) return false;
    this.#focusChip(this.value.length - 1);
    return true;
  }

  #onChipKeydown(event: KeyboardEvent, index: number): void {
    const action = chipKey(event.key, index, this.value.length, isRightToLeft(this));
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (!action.remove) this.#focusChip(action.target);
    else if (!event.repeat) this.#remove(index, action.target);
  }

  /** Focuses a chip, or the text field where there is none at that index. */
  #focusChip(index: number): void {
    const target = this.renderRoot.querySelectorAll<HTMLElement>('.remove')[index] ?? this.input;
    target?.focus();
    // Where two keys follow one another closely, Firefox takes the second scrolling back: so what has the focus then is brought into view once more.
    requestAnimationFrame(() => target === this.shadowRoot?.activeElement && target?.scrollIntoView({block: 'nearest'}));
  }

  #pick(option: Option): void {
    if (option === 'retry') return this.#list.ask(0);
    const chosen = chosenFrom(option, this.#list.options);
    this.typed = '';
    this.#list.close();
    this.#choose([...this.value, chosen], this.#localize.term('personAdded', distinctName(chosen, this.value)));
  }

  /** Removes one of those chosen; the focus goes to the chip at `target` before, so that it is never lost. */
  #remove(index: number, target: number): void {
    const item = this.value[index];
    if (!item) return;
    this.#focusChip(target);
    this.currentChip = target > index ? target - 1 : target;
    this.#choose(this.value.toSpliced(index, 1), this.#localize.term('personRemoved', distinctName(item, this.value)));
  }

  #choose(value: readonly PeopleItem[], said: string): void {
    this.value = value;
    announce(said);
    this.dispatchEvent(new PeopleChangeEvent(value));
  }

  #onBoxPress(event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest('input, button')) return;
    event.preventDefault();
    this.focus();
  }
}

/** A press in the list leaves the focus where it is: in the text field. */
const keepFocus = (event: Event) => event.preventDefault();

declare global {
  interface HTMLElementTagNameMap {
    'hearth-people-picker': PeoplePicker;
  }
}
