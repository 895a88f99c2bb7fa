import {LitElement, html, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {announce} from '../../elements/announcer.js';
import {languageWritten} from '../../elements/language-of.js';
import {buttons} from '../../elements/styles/buttons.js';
import {choices} from '../../elements/styles/choices.js';
import {fields} from '../../elements/styles/fields.js';
import {partBase} from '../../elements/styles/part-base.js';
import {LocalizeController} from '../../elements/localize-controller.js';
import {PeoplePicker} from '../../parts/people-picker/people-picker.js';
import type {PeopleChangeEvent} from '../../parts/people-picker/people-picker.events.js';
import {severalStyles} from '../../parts/several/several.styles.js';
import {choosing, several} from '../../parts/several/several.template.js';
import {TextField} from '../../parts/text-field/text-field.js';
import type {TextChangeEvent} from '../../parts/text-field/text-field.events.js';
import type {Audience} from '../../protocol/events/kudos.js';
import type {PeopleItem} from '../../protocol/person.js';
import type {FieldError} from '../../protocol/receipt.js';
import {normalizeText} from '../../protocol/text.js';
import {inGroups, missingIn, unknownIn, wrongIn} from './kudos-composer.model.js';
import type {Missing} from './kudos-composer.model.js';
import {composerStyles} from './kudos-composer.styles.js';
import {KudosComposeEvent, KudosDraftEvent} from './kudos-composer.events.js';
import {audienceFields} from './kudos-audience-fields.js';
import {contextErrors, contextFields} from './kudos-context-fields.js';
import type {ContextErrors} from './kudos-context-fields.js';
import {occasionErrors, occasionFields} from './kudos-occasion-fields.js';
import type {OccasionErrors} from './kudos-occasion-fields.js';
import type {Said, WordHint} from './kudos-nudges.js';
import {NudgingController} from './nudging-controller.js';
import {valueChoice} from './kudos-value-choice.js';
import type {ContextDraft, KudosDraft, OccasionDraft} from './kudos-wall.model.js';
import {exported} from '../../parts/exported.js';

/** The fields of one line, by their ids, in their order. */
const LINES = ['context', 'link', 'title', 'day'] as const;

/**
 * The form of a thank-you: whom, for what, who may see it.
 *
 * @summary Writes a thank-you.
 * @tagname hearth-kudos-composer
 * @nests people-picker text-field
 *
 * @event {KudosComposeEvent} hearth-kudos-compose - Fired when the person gives the thanks and nothing is missing.
 * @event {KudosDraftEvent} hearth-kudos-draft - Fired when anything in the form changes.
 * @event {Event} hearth-kudos-close - Fired when the person closes the form.
 *
 * @csspart composer - The form.
 */
export class KudosComposer extends LitElement {
  static uses = {'hearth-people-picker': PeoplePicker, 'hearth-text-field': TextField};
  static override styles = [...partBase, buttons, fields, choices, severalStyles, composerStyles];

  /** Finds people. */
  @property({attribute: false}) search?: PeoplePicker['search'];

  /** What stands in the form. */
  @property({attribute: false}) draft?: KudosDraft;

  /** What the host found wrong with it. */
  @property({attribute: false}) errors: readonly FieldError[] = [];

  /** Why it could not be kept, in words. */
  @property() failure = '';

  /** Recipients at most. */
  @property({type: Number}) maxRecipients = 10;

  /** Characters of the message at most. */
  @property({type: Number}) maxLength = 500;

  /** Who may see it, where the person has chosen nothing. */
  @property() defaultAudience: Audience = 'group';

  /** The labels of the shared values to choose from, by id. */
  @property({attribute: false}) values: ReadonlyMap<string, string> = new Map();

  /** Whether it may become a card that others sign. */
  @property({attribute: false}) cards = true;

  /** The id of whoever writes, where that is known. */
  @property({attribute: false}) me?: string;

  /** What the person said lately. */
  @property({attribute: false}) said: readonly Said[] = [];

  /** Finds words that may hurt. */
  @property({attribute: false}) wordCheck?: WordHint;

  @state() private to: readonly PeopleItem[] = [];
  @state() private message = '';
  @state() private audience: Audience = 'group';
  @state() private valueIds: readonly string[] = [];
  @state() private context: ContextDraft | undefined;
  @state() private occasion: OccasionDraft | undefined;
  @state() private checked = false;
  @query('hearth-people-picker') private readonly picker!: PeoplePicker;
  @query('hearth-text-field') private readonly field!: TextField;

  readonly #localize = new LocalizeController(this);
  readonly #nudging = new NudgingController(this);
  /** What this form last told of. */
  #told: KudosDraft | undefined;

  /** Puts the focus where the person goes on: the first thing that is missing. */
  override async focus(): Promise<void> {
    await this.updateComplete;
    (this.to.length > 0 ? this.field : this.picker)?.focus();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // A draft that this form has told of comes back with the next rendering of the wall: nothing in it is new.
    if ((changed.has('draft') && this.draft !== this.#told) || !this.hasUpdated) {
      this.to = this.draft?.to ?? [];
      this.message = this.draft?.message ?? '';
      this.audience = this.draft?.audience ?? this.defaultAudience;
      this.valueIds = this.draft?.valueIds ?? [];
      this.context = this.draft?.context;
      this.occasion = this.draft?.occasion;
      this.checked = false;
      this.#nudging.asked = [];
    }
  }

  protected override render() {
    const localize = this.#localize;
    if (!localize.ready) return nothing;
    const wrong = wrongIn(localize, {
      missing: this.checked ? this.#missing() : undefined,
      errors: this.errors,
      to: this.to,
      failure: this.failure,
      nudges: this.#nudging.asked,
    });
    const lines = this.checked ? this.#wrongLines() : undefined;
    const locked = this.#prefersPrivate();
    return html`
      <form part="composer" novalidate @submit=${this.#give} @keydown=${this.#onKeyDown}>
        <hearth-people-picker
          exportparts=${exported('people-picker')}
          label=${localize.term('kudosWho')}
          hint=${[localize.term('kudosWhoHint'), ...inGroups(localize, this.to)].join(' ')}
          error=${wrong.to}
          .search=${this.search}
          .value=${this.to}
          .max=${this.maxRecipients}
          .invalidIds=${unknownIn(this.errors, this.to).map((person) => person.id)}
          required
          @hearth-people-change=${this.#onPeople}
        ></hearth-people-picker>
        <div>
          <hearth-text-field
            exportparts=${exported('text-field')}
            label=${localize.term('kudosWhat')}
            hint=${localize.term('kudosWhatHint')}
            error=${wrong.message}
            .note=${wrong.note}
            .value=${this.message}
            .max=${this.maxLength}
            required
            @hearth-text-change=${this.#onText}
            @hearth-submit-shortcut=${this.#give}
          ></hearth-text-field>
          <div class="prompts">
            ${(['kudosPromptPossible', 'kudosPromptNoticed'] as const).map(
              (prompt) =>
                html`<button type="button" class="prompt" @click=${() => this.field.insert(localize.term(prompt).replace(/\s?…$/, ' '))}>
                  ${localize.term(prompt)}
                </button>`,
            )}
          </div>
        </div>
        ${contextFields(localize, this.context, lines, (context) => void this.#onContext(context))}
        ${several(valueChoice(localize, this.values), this.valueIds, (id, whether) => {
          this.valueIds = choosing(this.valueIds, id, whether);
          this.#changed();
        })}
        ${audienceFields(localize, this.#allowed(), locked, wrong.audience, (audience) => {
          this.audience = audience;
          this.#changed();
        })}
        ${
          !this.#mayBeCard()
            ? nothing
            : occasionFields(localize, this.occasion, lines, (occasion) => {
                this.occasion = occasion;
                this.#changed();
              })
        }
        <p class="error" role="alert">${wrong.form}</p>
        <div class="actions">
          <button class="primary">${localize.term('kudosGive')}</button>
          <button type="button" @click=${() => this.dispatchEvent(new Event('hearth-kudos-close'))}>${localize.term('close')}</button>
        </div>
      </form>
    `;
  }

  /** Somebody who is thanked and prefers that in private. */
  #prefersPrivate(): PeopleItem | undefined {
    return this.to.find((person) => person.recognition === 'private');
  }

  /** A card is for one person, where there are cards, and for others to see. */
  #mayBeCard(): boolean {
    return this.cards && this.to.length === 1 && this.to[0]?.kind === 'person' && !this.#prefersPrivate();
  }

  /** What is wrong in the fields of one line, in words. */
  #wrongLines(): ContextErrors & OccasionErrors {
    const occasion = this.#mayBeCard() ? this.occasion : undefined;
    return {...contextErrors(this.#localize, this.context), ...occasionErrors(this.#localize, occasion, Date.now())};
  }

  /** The audience in force: somebody who prefers thanks in private locks it. */
  #allowed(): Audience {
    return this.#prefersPrivate() ? 'recipient' : this.audience;
  }

  #onPeople({value}: PeopleChangeEvent): void {
    const before = inGroups(this.#localize, this.to);
    this.to = value;
    const news = inGroups(this.#localize, value).filter((words) => !before.includes(words));
    if (news.length > 0) announce(news.join(' '));
    this.#changed();
  }

  #onText({value}: TextChangeEvent): void {
    this.message = value;
    this.#changed();
  }

  async #onContext(context: ContextDraft): Promise<void> {
    const opens = !this.context;
    this.context = context;
    this.#changed();
    if (!opens) return;
    // The button that had the focus has made room for the field.
    await this.updateComplete;
    this.#goToLine('context');
  }

  #changed(): void {
    this.errors = [];
    this.failure = '';
    this.#told = this.#draft(this.message, this.audience);
    this.dispatchEvent(new KudosDraftEvent(this.#told));
  }

  #draft(message: string, audience: Audience): KudosDraft {
    // A value that is not shared any more is not named.
    const valueIds = this.valueIds.filter((id) => this.values.has(id));
    const occasion = this.#mayBeCard() && this.occasion ? {...this.occasion, title: normalizeText(this.occasion.title)} : undefined;
    return {
      to: [...this.to],
      message,
      audience,
      ...(valueIds.length > 0 && {valueIds}),
      ...(this.context && {context: this.context}),
      ...(occasion && {occasion}),
    };
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey) this.#give(event);
    // Enter in a line of its own, or on a choice, gives nothing away.
    else if (event.target instanceof HTMLInputElement) event.preventDefault();
  }

  #give(event: Event): void {
    event.preventDefault();
    this.#tryToGive();
  }

  #tryToGive(): void {
    this.checked = true;
    const wrong = this.#missing();
    if (wrong.to) this.picker.focus();
    else if (wrong.message) this.field.focus();
    else if (!this.#goToWrongLine()) void this.#nudgeOrGive();
  }

  /** Goes to the first line in which something is wrong. Returns whether there is one. */
  #goToWrongLine(): boolean {
    const wrong = this.#wrongLines();
    const id = LINES.find((name) => wrong[name] !== '');
    if (id) this.#goToLine(id);
    return id !== undefined;
  }

  #goToLine(id: (typeof LINES)[number]): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  /** Asks, once, what there is to ask; then gives. */
  async #nudgeOrGive(): Promise<void> {
    if (this.#nudging.isLooking) return;
    const told = this.#told;
    const message = normalizeText(this.message);
    const lang = languageWritten(this, message);
    const draft = {...this.#draft(message, this.#allowed()), ...(lang && {lang})};
    const {said, wordCheck} = this;
    const nudges = await this.#nudging.look({draft, said, wordCheck});
    if (!this.isConnected) return;
    // What was written meanwhile is looked at, too.
    if (told !== this.#told) return this.#tryToGive();
    if (this.#nudging.ask(nudges)) this.field.focus();
    else this.dispatchEvent(new KudosComposeEvent(draft));
  }

  #missing(): Missing {
    return missingIn(this.#localize, {to: this.to, message: this.message, me: this.me, maxRecipients: this.maxRecipients, maxLength: this.maxLength});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-kudos-composer': KudosComposer;
  }
}
