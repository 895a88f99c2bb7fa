import {LitElement, html, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {looksSensitive} from '../../decks/lint/lint.js';
import {FocusKeeper} from '../../elements/focus-keeper.js';
import {buttons} from '../../elements/styles/buttons.js';
import {choices} from '../../elements/styles/choices.js';
import {fields} from '../../elements/styles/fields.js';
import {partBase} from '../../elements/styles/part-base.js';
import {BookController} from '../../elements/book-controller.js';
import {cardWords} from '../../locales/card/book.js';
import {PeoplePicker} from '../../parts/people-picker/people-picker.js';
import {TextField} from '../../parts/text-field/text-field.js';
import type {TextChangeEvent} from '../../parts/text-field/text-field.events.js';
import type {FieldError} from '../../protocol/receipt.js';
import {audienceFields} from './card-audience.js';
import {composerErrors, saidAt} from './card-composer.model.js';
import type {ComposerErrors} from './card-composer.model.js';
import {AnswerKeepEvent, AnswerSaveEvent, AnswerWishEvent} from './card-composer.events.js';
import type {ComposerWish} from './card-composer.events.js';
import {composerStyles} from './card-composer.styles.js';
import {expiryField} from './card-expiry.js';
import type {CleanPicture} from './card-images.js';
import {keepDialog, keepStyles} from './card-keep.js';
import {questionPart} from './card-question.js';
import {chosenPicture, pictureFields} from './card-picture.js';
import {isSameDraft} from './get-to-know.model.js';
import type {AnswerDraft, DraftImage} from './get-to-know.model.js';
import {exported} from '../../parts/exported.js';

/** How long the typing of a question rests before it is looked at, in milliseconds. */
const RESTS = 400;

/**
 * The form of an answer: the question, the words, for whom they are and how long, and a picture.
 *
 * @summary Writes an answer on a card.
 * @tagname hearth-card-composer
 * @nests text-field people-picker
 *
 * @event {AnswerSaveEvent} hearth-answer-save - Fired when the person saves the answer and nothing is missing.
 * @event {AnswerKeepEvent} hearth-answer-keep - Fired when anything in the form changes.
 * @event {AnswerWishEvent} hearth-answer-wish - Fired when the person wants another question, or to leave.
 *
 * @csspart composer - The form.
 */
export class CardComposer extends LitElement {
  static uses = {'hearth-people-picker': PeoplePicker, 'hearth-text-field': TextField};
  static override styles = [...partBase, buttons, fields, choices, composerStyles, keepStyles];

  /** What stands in the form. */
  @property({attribute: false}) draft?: AnswerDraft;

  /** What stands on the card, or a form in which nothing is said yet: what differs from it could be lost. */
  @property({attribute: false}) original?: AnswerDraft;

  /** A picture that was chosen and has not left this device. */
  @property({attribute: false}) picture?: CleanPicture | undefined;

  /** What the host found wrong with it. */
  @property({attribute: false}) errors: readonly FieldError[] = [];

  /** Why it could not be kept, in words. */
  @property() failure = '';

  /** Characters of the answer at most. */
  @property({type: Number}) maxLength = 280;

  /** Whether it may have a picture. */
  @property({type: Boolean}) allowImage = false;

  /** Whether there are other questions to draw. */
  @property({type: Boolean}) drawable = false;

  /** Finds groups. */
  @property({attribute: false}) searchGroups?: PeoplePicker['search'];

  @state() private given?: AnswerDraft;
  @state() private chosen?: CleanPicture | undefined;
  @state() private checked = false;
  @state() private sensitive = false;
  @state() private refusal = '';
  @query('hearth-text-field.words') private readonly field!: TextField | null;
  @query('hearth-text-field.own') private readonly questionField!: TextField | null;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #localize = new BookController(this, cardWords);
  readonly #focus = new FocusKeeper(this);
  /** What this form last told of: where it comes back, nothing in it is new. */
  #told: AnswerDraft | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** What to do when the words in the form may go. */
  #leaving: ComposerWish = 'skip';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#resting);
  }

  /** Puts the focus where the person goes on. */
  override async focus(): Promise<void> {
    await this.updateComplete;
    (this.#isOwn && !this.given?.prompt.text ? this.questionField : this.field)?.focus();
  }

  get #isOwn(): boolean {
    return this.given?.prompt.id === undefined && this.given?.answerId === undefined;
  }

  /** Whether something would be lost. */
  get #isChanged(): boolean {
    const {given, original} = this;
    return this.chosen !== undefined || (given !== undefined && original !== undefined && !isSameDraft(given, original));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft') && this.draft !== this.#told) {
      this.given = this.draft;
      // Another answer has another picture.
      this.chosen = this.picture;
      this.checked = this.sensitive = false;
      this.refusal = '';
    }
    if (changed.has('picture')) this.chosen = this.picture;
  }

  protected override update(changed: PropertyValues<this>): void {
    const before = this.shadowRoot?.activeElement;
    super.update(changed);
    // The button that draws a question in place of one's own goes with that; the question is said.
    if (before && !before.isConnected && before.closest('.turn')) void this.focus();
  }

  protected override render() {
    const localize = this.#localize;
    const {given} = this;
    if (!localize.ready || !given) return nothing;
    const wrong = this.#wrong();
    const isNew = given.answerId === undefined;
    return html`<form part="composer" novalidate aria-labelledby="question" @submit=${this.#save} @keydown=${this.#onKeyDown}>
        ${questionPart(localize, given.prompt, {
          own: this.#isOwn,
          isNew,
          drawable: this.drawable,
          sensitive: this.sensitive,
          error: wrong.prompt,
          wish: (wish) => this.#wish(wish),
          ask: (text) => this.#ask(text),
          save: this.#save,
        })}
        <hearth-text-field
          exportparts=${exported('text-field')}
          class="words"
          label=${localize.term('cardAnswerLabel')}
          error=${wrong.text}
          .value=${given.text}
          .max=${this.maxLength}
          @hearth-text-change=${({value}: TextChangeEvent) => this.#change({text: value})}
          @hearth-submit-shortcut=${this.#save}
        ></hearth-text-field>
        ${audienceFields(localize, {
          audience: given.audience,
          groupName: given.groupName,
          search: this.searchGroups,
          error: wrong.audience,
          choose: (audience, groupName) => this.#change({audience, groupName}),
        })}
        ${given.audience === 'me' ? nothing : expiryField(localize, given.expiry, wrong.expiry, (expiry) => this.#change({expiry}))}
        ${
          this.allowImage || given.image?.id
            ? pictureFields(localize, {
                image: given.image,
                canvas: this.chosen?.canvas,
                refusal: this.refusal,
                error: wrong.image,
                choose: (file) => void this.#choose(file),
                change: (image) => this.#change({image}),
                remove: () => this.#remove(),
              })
            : nothing
        }
        <p class="error" role="alert">${wrong.form}</p>
        <div class="actions">
          <button>${localize.term('cardSave')}</button>
          <button type="button" @click=${() => this.#wish('skip')}>${localize.term(isNew && !this.#isOwn ? 'cardSkip' : 'cancel')}</button>
          ${isNew ? html`<button type="button" @click=${() => this.#leave('aside')}>${localize.term('cardSaveDraft')}</button>` : nothing}
        </div>
      </form>
      ${keepDialog(localize, this.#onCancel, this.#discard)}`;
  }

  #change(change: Partial<AnswerDraft>): void {
    this.errors = [];
    this.failure = '';
    this.given = this.#told = {...this.given!, ...change};
    this.dispatchEvent(new AnswerKeepEvent(this.given, this.chosen));
  }

  #ask(text: string): void {
    this.#change({prompt: {...this.given!.prompt, text}});
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#look(text), RESTS);
  }

  /** Tells what a question of one's own may touch on. It is theirs to ask and to answer all the same. */
  async #look(text: string): Promise<void> {
    const category = await looksSensitive(text, this.#localize.lang).catch((error: unknown) => {
      // Without the list there is no hint: nothing is blocked by it, so nothing is lost.
      console.warn('Hearth: the list of what may be sensitive could not be loaded.', error);
      return undefined;
    });
    if (this.given?.prompt.text === text) this.sensitive = category !== undefined;
  }

  async #choose(file: File): Promise<void> {
    const from = this.renderRoot.querySelector<HTMLElement>('#file') ?? undefined;
    this.refusal = '';
    const found = await chosenPicture(this.#localize, file);
    // Whoever chose it may have left the form, or the page, meanwhile.
    if (!this.isConnected) return;
    if (typeof found === 'string') this.refusal = found;
    else {
      this.chosen = found;
      this.#change({image: {alt: '', decorative: false}});
      void this.#focus.to('.picture-alt', from);
    }
  }

  #remove(): void {
    this.chosen = undefined;
    this.#change({image: undefined});
    void this.#focus.to('#file');
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#save(event);
    // Enter in a line of its own saves nothing.
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
    else if (event.key === 'Escape') {
      event.preventDefault();
      this.#wish('skip');
    }
  }

  /** Leaves; asks first where words would be lost. */
  #wish(wish: ComposerWish): void {
    this.#leaving = wish;
    if (wish === 'skip' && this.#isChanged) this.dialog.showModal();
    else this.#leave(wish);
  }

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.dialog.close();
    void this.focus();
  };

  readonly #discard = (): void => {
    this.dialog.close();
    this.#leave(this.#leaving);
  };

  #leave(wish: ComposerWish): void {
    this.dispatchEvent(new AnswerWishEvent(wish));
  }

  readonly #save = (event: Event): void => {
    event.preventDefault();
    this.checked = true;
    const wrong = this.#missing();
    const image: DraftImage | undefined = this.given!.image;
    if (wrong.prompt) this.questionField?.focus();
    else if (wrong.text) this.field?.focus();
    else if (wrong.audience) this.renderRoot.querySelector<PeoplePicker>('hearth-people-picker')?.focus();
    else if (wrong.expiry) this.renderRoot.querySelector<HTMLElement>('.day')?.focus();
    else if (wrong.image) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[name=describe]')?.focus());
    else this.dispatchEvent(new AnswerSaveEvent({...this.given!, image}, this.chosen));
  };

  #missing(): ComposerErrors {
    return composerErrors(this.#localize, this.given!, {
      maxLength: this.maxLength,
      own: this.#isOwn,
      picture: this.chosen !== undefined,
      now: Date.now(),
    });
  }

  /** What to say at each field: what is missing, once the person has tried; what the host found. */
  #wrong(): ComposerErrors & {form: string} {
    return saidAt(this.#localize, this.errors, this.failure, this.checked ? this.#missing() : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-card-composer': CardComposer;
  }
}
