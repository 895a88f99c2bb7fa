import {LitElement, html, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {activeElement} from '../../elements/active-element.js';
import {announce} from '../../elements/announcer.js';
import {buttons} from '../../elements/styles/buttons.js';
import {fields} from '../../elements/styles/fields.js';
import {partBase} from '../../elements/styles/part-base.js';
import {BookController} from '../../elements/book-controller.js';
import {cardWords} from '../../locales/card/book.js';
import type {CardAudience, CardField} from '../../protocol/events/card.js';
import {graphemeCount, normalizeText} from '../../protocol/text.js';
import {AboutKeepEvent, AboutSaveEvent} from './card-about.events.js';
import {aboutDraft, aboutForm, FIELDS} from './card-about.model.js';
import type {AboutDraft, AboutForm} from './card-about.model.js';
import {aboutStyles} from './card-about.styles.js';
import {keepDialog, keepStyles} from './card-keep.js';
import {audienceWords} from './card-words.js';
import {changesOf, CIRCLES, mergeTags} from './get-to-know.model.js';
import type {FieldChange, ShownData} from './get-to-know.model.js';

/** Limits of the protocol: a schema in the page would cost what a card costs. */
const MAX_FIELD = 120;
const MAX_TAGS = 5;
const MAX_TAG = 40;
const RECORDING = /^(?:https:\/\/|\/(?![/\\]))/;

/** An address of a recording as it is kept: one on the site of the page without the site, as hosts know those. */
const addressOf = (typed: string): string => (typed.startsWith(`${location.origin}/`) ? typed.slice(location.origin.length) : typed);

/**
 * What somebody says of themselves beside answers: their name as they write it, how it is said, pronouns, hours, what they like to be asked
 * about; each for whom they choose.
 *
 * @summary Writes what a card says beside answers.
 * @tagname hearth-card-about
 *
 * @event {AboutKeepEvent} hearth-about-keep - Fired when what is written there, and differs from the card, changes.
 * @event {AboutSaveEvent} hearth-about-save - Fired when the person saves it and nothing is wrong.
 */
export class CardAbout extends LitElement {
  static override styles = [...partBase, buttons, fields, keepStyles, aboutStyles];

  /** What stands on the card. */
  @property({attribute: false}) card?: ShownData;

  /** What was written before, and is not saved. */
  @property({attribute: false}) draft?: AboutDraft | undefined;

  /** Names of groups, by id. */
  @property({attribute: false}) groups: Readonly<Record<string, string>> = {};

  /** For whom something is that was not said before. */
  @property() defaultAudience: 'me' | 'team' | 'org' = 'team';

  @state() private form: AboutForm = {values: {}, audiences: {}, tags: [], typed: ''};
  /** Whether something stands here that is not on the card: then what comes from the host does not take its place. */
  @state() private touched = false;
  @state() private checked = false;
  @state() private tagError = '';
  @query('#tag') private readonly tagField!: HTMLInputElement;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #localize = new BookController(this, cardWords);
  /** What the form said before anything was written. */
  #first = this.form;
  /** What is being saved. */
  #given: AboutForm | undefined;
  /** Where the person goes on who keeps what they have written. */
  #from: HTMLElement | undefined;

  /** What was written here is saved; what was written since is not. */
  saved(): void {
    if (this.form === this.#given) this.#showCard();
  }

  /** Shows the card as it is. */
  #showCard(): void {
    this.touched = this.checked = false;
    this.tagError = '';
    this.draft = undefined;
    this.requestUpdate('card');
    this.dispatchEvent(new AboutKeepEvent(undefined));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!(changed.has('card') || changed.has('draft')) || this.touched || !this.card) return;
    const {card, draft} = this;
    this.#first = aboutForm(card);
    this.form = aboutForm(card, draft);
    this.touched = draft !== undefined;
  }

  #change(change: Partial<AboutForm>): void {
    this.form = {...this.form, ...change};
    const draft = aboutDraft(this.form, this.#first);
    this.touched = draft !== undefined;
    this.dispatchEvent(new AboutKeepEvent(draft));
  }

  protected override render() {
    const localize = this.#localize;
    if (!localize.ready || !this.card) return nothing;
    return html`<form novalidate @submit=${this.#save} @keydown=${this.#onKeyDown}>
      ${FIELDS.map((field) => this.#field(field))}
      <div>
        <label for="tag">${localize.term('cardAskMeAbout')}</label>
        <p class="hint" id="tag-hint">${localize.term('cardTagsHint', MAX_TAGS)}</p>
        ${
          this.form.tags[0] === undefined
            ? nothing
            : html`<ul role="list" aria-label=${localize.term('cardAskMeAbout')}>
                ${this.form.tags.map(
                  (tag) =>
                    html`<li class="tag">
                      <bdi>${tag}</bdi
                      ><button type="button" aria-label=${localize.term('cardTagRemove', tag)} @click=${() => this.#removeTag(tag)}>×</button>
                    </li>`,
                )}
              </ul>`
        }
        <div class="pair">
          <input
            id="tag"
            class="control"
            dir="auto"
            autocomplete="off"
            .value=${this.form.typed}
            aria-invalid=${this.tagError !== ''}
            aria-describedby="tag-hint tag-error"
            @input=${({target}: Event) => {
              this.tagError = '';
              this.#change({typed: (target as HTMLInputElement).value});
            }}
          />
          <button type="button" @click=${this.#addTag}>${localize.term('cardTagAdd')}</button>
          ${this.#audience('askMeAbout')}
        </div>
        <p class="error" id="tag-error" role="alert">${this.tagError}</p>
      </div>
      ${this.touched ? html`<p><span class="badge">${localize.term('cardDraftOfChange')}</span></p>` : nothing}
      <p class="actions">
        <button>${localize.term('save')}</button>
        ${this.touched ? html`<button type="button" @click=${this.#discard}>${localize.term('discard')}</button>` : nothing}
      </p>
      ${keepDialog(localize, this.#keep, this.#discard)}
    </form>`;
  }

  #field(field: (typeof FIELDS)[number]) {
    const localize = this.#localize;
    const error = this.checked ? this.#errorOf(field) : '';
    return html`<div>
      <label for=${field}>${localize.term(`cardField_${field}`)}</label>
      <p class="hint" id="${field}-hint">${localize.term(`cardFieldHint_${field}`)}</p>
      <div class="pair">
        <input
          id=${field}
          class="control"
          dir="auto"
          autocomplete="off"
          .value=${this.form.values[field] ?? ''}
          aria-invalid=${error !== ''}
          aria-describedby="${field}-hint ${field}-error"
          @input=${({target}: Event) => this.#change({values: {...this.form.values, [field]: (target as HTMLInputElement).value}})}
        />
        ${this.#audience(field)}
      </div>
      <p class="error" id="${field}-error">${error}</p>
    </div>`;
  }

  #audience(field: CardField) {
    const localize = this.#localize;
    const chosen = this.#audienceOf(field);
    const options: CardAudience[] = typeof chosen === 'object' ? [...CIRCLES, chosen] : [...CIRCLES];
    const change = ({target}: Event) =>
      this.#change({audiences: {...this.form.audiences, [field]: options[(target as HTMLSelectElement).selectedIndex]}});
    const label = `${localize.term(field === 'askMeAbout' ? 'cardAskMeAbout' : `cardField_${field}`)}: ${localize.term('cardAudience')}`;
    return html`<select class="control" aria-label=${label} @change=${change}>
      ${options.map((audience) => html`<option .selected=${audience === chosen}>${audienceWords(localize, audience, this.groups)}</option>`)}
    </select>`;
  }

  #audienceOf(field: CardField): CardAudience {
    return this.form.audiences[field] ?? this.defaultAudience;
  }

  #errorOf(field: (typeof FIELDS)[number]): string {
    const localize = this.#localize;
    const value = this.#valueOf(field);
    if (field === 'pronunciationAudio') return value && !RECORDING.test(value) ? localize.term('cardNoRecording') : '';
    const over = graphemeCount(value) - MAX_FIELD;
    return over > 0 ? localize.term('charactersOver', over) : '';
  }

  #valueOf(field: (typeof FIELDS)[number]): string {
    const value = normalizeText(this.form.values[field] ?? '');
    return field === 'pronunciationAudio' ? addressOf(value) : value;
  }

  /** Takes what is typed as one more; tells whether nothing is left there that is none. */
  readonly #addTag = (): boolean => {
    const localize = this.#localize;
    const tag = normalizeText(this.form.typed);
    const over = graphemeCount(tag) - MAX_TAG;
    if (tag === '') return true;
    const tags = mergeTags([...this.form.tags, tag]);
    if (over > 0 || tags.length > MAX_TAGS) {
      this.tagError = over > 0 ? localize.term('charactersOver', over) : localize.term('cardTagsFull', MAX_TAGS);
      this.tagField.focus();
      return false;
    }
    this.#change({tags, typed: ''});
    announce(localize.term('personAdded', tag));
    this.tagField.focus();
    return true;
  };

  #removeTag(tag: string): void {
    this.#change({tags: this.form.tags.filter((one) => one !== tag)});
    announce(this.#localize.term('personRemoved', tag));
    this.tagField.focus();
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented || this.dialog.open) return;
    if (event.key === 'Escape' && this.touched) {
      event.preventDefault();
      this.#from = (activeElement() as HTMLElement | null) ?? undefined;
      this.dialog.showModal();
    }
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) this.#save(event);
    else if (event.target === this.tagField) {
      event.preventDefault();
      this.#addTag();
    }
  }

  readonly #keep = (event: Event): void => {
    event.preventDefault();
    this.dialog.close();
    this.#from?.focus();
  };

  /** Has the card as it stands in place of what is written. */
  readonly #discard = (): void => {
    this.dialog.close();
    this.#showCard();
    announce(this.#localize.term('cardDraftGone'));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${FIELDS[0]}`)?.focus());
  };

  readonly #save = (event: Event): void => {
    event.preventDefault();
    this.checked = true;
    const wrong = FIELDS.find((field) => this.#errorOf(field) !== '');
    if (wrong) return this.renderRoot.querySelector<HTMLElement>(`#${wrong}`)?.focus();
    // A tag that somebody has typed and not added was meant.
    if (!this.#addTag()) return;
    const said: FieldChange[] = [
      ...FIELDS.map((field) => ({field, value: this.#valueOf(field), audience: this.#audienceOf(field)})),
      {field: 'askMeAbout', value: [...this.form.tags], audience: this.#audienceOf('askMeAbout')},
    ];
    this.checked = false;
    this.#given = this.form;
    this.dispatchEvent(new AboutSaveEvent(changesOf(this.card!, said)));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-card-about': CardAbout;
  }
}
