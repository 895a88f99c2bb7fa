import {LitElement, css, html, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {announce} from '../../elements/announcer.js';
import {buttons} from '../../elements/styles/buttons.js';
import {fields} from '../../elements/styles/fields.js';
import {partBase} from '../../elements/styles/part-base.js';
import {BookController} from '../../elements/book-controller.js';
import {cardWords} from '../../locales/card/book.js';
import type {CardAudience, CardField} from '../../protocol/events/card.js';
import {graphemeCount, normalizeText} from '../../protocol/text.js';
import {AboutSaveEvent} from './card-about.events.js';
import {audienceWords} from './card-words.js';
import {changesOf, CIRCLES, mergeTags, TEXT_FIELDS} from './get-to-know.model.js';
import type {FieldChange, ShownData} from './get-to-know.model.js';

/** Limits of the protocol: a schema in the page would cost what a card costs. */
const MAX_FIELD = 120;
const MAX_TAGS = 5;
const MAX_TAG = 40;
const RECORDING = /^(?:https:\/\/|\/(?![/\\]))/;

/** An address of a recording as it is kept: one on the site of the page without the site, as hosts know those. */
const addressOf = (typed: string): string => (typed.startsWith(`${location.origin}/`) ? typed.slice(location.origin.length) : typed);

const FIELDS = [...TEXT_FIELDS, 'pronunciationAudio'] as const;

const aboutStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.1);
    overflow-x: clip;
    overflow-clip-margin: 4px;
  }
  p {
    margin: 0;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.3rem;
  }
  .pair .control {
    flex: 1 1 12rem;
    min-inline-size: 0;
    min-block-size: var(--_target);
  }
  .pair select.control {
    flex: 0 1 14rem;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    list-style: none;
    margin: 0.5rem 0 0;
    padding: 0;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.2em;
    padding-inline-start: 0.9em;
    background: var(--_accent-soft);
    border-radius: var(--_round);
  }
  .tag button {
    min-block-size: 32px;
    min-inline-size: 32px;
    padding: 0;
    border-color: transparent;
  }
  .hint {
    margin-block-start: 0.3rem;
  }
`;

/**
 * What somebody says of themselves beside answers: their name as they write it, how it is said, pronouns, hours, what they like to be asked
 * about; each for whom they choose.
 *
 * @summary Writes what a card says beside answers.
 * @tagname hearth-card-about
 *
 * @event {AboutSaveEvent} hearth-about-save - Fired when the person saves it and nothing is wrong.
 */
export class CardAbout extends LitElement {
  static override styles = [...partBase, buttons, fields, aboutStyles];

  /** What stands on the card. */
  @property({attribute: false}) card?: ShownData;

  /** Names of groups, by id. */
  @property({attribute: false}) groups: Readonly<Record<string, string>> = {};

  /** For whom something is that was not said before. */
  @property() defaultAudience: 'me' | 'team' | 'org' = 'team';

  @state() private values: Partial<Record<CardField, string>> = {};
  @state() private audiences: Partial<Record<CardField, CardAudience>> = {};
  @state() private tags: readonly string[] = [];
  @state() private typed = '';
  @state() private checked = false;
  @state() private tagError = '';
  @query('#tag') private readonly tagField!: HTMLInputElement;

  readonly #localize = new BookController(this, cardWords);
  /** Whether something stands here that is not on the card: then what comes from the host does not take its place. */
  #touched = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('card') || this.#touched || !this.card) return;
    const {card} = this;
    this.values = Object.fromEntries(FIELDS.map((field) => [field, card[field] ?? '']));
    this.audiences = {...card.own?.audiences};
    this.tags = card.askMeAbout;
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
          this.tags[0] === undefined
            ? nothing
            : html`<ul role="list" aria-label=${localize.term('cardAskMeAbout')}>
                ${this.tags.map(
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
            .value=${this.typed}
            aria-invalid=${this.tagError !== ''}
            aria-describedby="tag-hint tag-error"
            @input=${({target}: Event) => {
              this.typed = (target as HTMLInputElement).value;
              this.tagError = '';
              this.#touched = true;
            }}
          />
          <button type="button" @click=${this.#addTag}>${localize.term('cardTagAdd')}</button>
          ${this.#audience('askMeAbout')}
        </div>
        <p class="error" id="tag-error" role="alert">${this.tagError}</p>
      </div>
      <p><button>${localize.term('save')}</button></p>
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
          .value=${this.values[field] ?? ''}
          aria-invalid=${error !== ''}
          aria-describedby="${field}-hint ${field}-error"
          @input=${({target}: Event) => {
            this.values = {...this.values, [field]: (target as HTMLInputElement).value};
            this.#touched = true;
          }}
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
    const change = ({target}: Event) => {
      this.audiences = {...this.audiences, [field]: options[(target as HTMLSelectElement).selectedIndex]};
      this.#touched = true;
    };
    const label = `${localize.term(field === 'askMeAbout' ? 'cardAskMeAbout' : `cardField_${field}`)}: ${localize.term('cardAudience')}`;
    return html`<select class="control" aria-label=${label} @change=${change}>
      ${options.map((audience) => html`<option .selected=${audience === chosen}>${audienceWords(localize, audience, this.groups)}</option>`)}
    </select>`;
  }

  #audienceOf(field: CardField): CardAudience {
    return this.audiences[field] ?? this.defaultAudience;
  }

  #errorOf(field: (typeof FIELDS)[number]): string {
    const localize = this.#localize;
    const value = this.#valueOf(field);
    if (field === 'pronunciationAudio') return value && !RECORDING.test(value) ? localize.term('cardNoRecording') : '';
    const over = graphemeCount(value) - MAX_FIELD;
    return over > 0 ? localize.term('charactersOver', over) : '';
  }

  #valueOf(field: (typeof FIELDS)[number]): string {
    const value = normalizeText(this.values[field] ?? '');
    return field === 'pronunciationAudio' ? addressOf(value) : value;
  }

  /** Takes what is typed as one more; tells whether nothing is left there that is none. */
  readonly #addTag = (): boolean => {
    const localize = this.#localize;
    const tag = normalizeText(this.typed);
    const over = graphemeCount(tag) - MAX_TAG;
    if (tag === '') return true;
    const tags = mergeTags([...this.tags, tag]);
    if (over > 0 || tags.length > MAX_TAGS) {
      this.tagError = over > 0 ? localize.term('charactersOver', over) : localize.term('cardTagsFull', MAX_TAGS);
      this.tagField.focus();
      return false;
    }
    this.tags = tags;
    this.typed = '';
    this.#touched = true;
    announce(localize.term('personAdded', tag));
    this.tagField.focus();
    return true;
  };

  #removeTag(tag: string): void {
    this.tags = this.tags.filter((one) => one !== tag);
    this.#touched = true;
    announce(this.#localize.term('personRemoved', tag));
    this.tagField.focus();
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey) this.#save(event);
    else if (event.target === this.tagField) {
      event.preventDefault();
      this.#addTag();
    }
  }

  readonly #save = (event: Event): void => {
    event.preventDefault();
    this.checked = true;
    const wrong = FIELDS.find((field) => this.#errorOf(field) !== '');
    if (wrong) return this.renderRoot.querySelector<HTMLElement>(`#${wrong}`)?.focus();
    // A tag that somebody has typed and not added was meant.
    if (!this.#addTag()) return;
    const said: FieldChange[] = [
      ...FIELDS.map((field) => ({field, value: this.#valueOf(field), audience: this.#audienceOf(field)})),
      {field: 'askMeAbout', value: [...this.tags], audience: this.#audienceOf('askMeAbout')},
    ];
    this.#touched = this.checked = false;
    this.dispatchEvent(new AboutSaveEvent(changesOf(this.card!, said)));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-card-about': CardAbout;
  }
}
