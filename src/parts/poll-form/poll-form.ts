import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {announce, prepareAnnouncer} from '../../elements/announcer.js';
import {BookController} from '../../elements/book-controller.js';
import {buttons} from '../../elements/styles/buttons.js';
import {fields} from '../../elements/styles/fields.js';
import {partBase} from '../../elements/styles/part-base.js';
import {pollWords} from '../../locales/poll/book.js';
import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import type {PollDefinition} from '../../protocol/poll.js';
import {WORD_LENGTH} from '../../protocol/results/answers.js';
import type {PollOption} from '../../protocol/results/definition.js';
import {choosing} from '../several/several.template.js';
import {TextField} from '../text-field/text-field.js';
import type {TextChangeEvent} from '../text-field/text-field.events.js';
import {PollDraftEvent, PollLeaveEvent, PollSubmitEvent} from './poll-form.events.js';
import {BLANK_DRAFT, isPersonal, missingIn, responseOf} from './poll-form.model.js';
import type {PollDraft} from './poll-form.model.js';
import {pollFormStyles} from './poll-form.styles.js';
import {pollPointsStyles} from './poll-points.styles.js';
import {hintOf, missingWords} from './poll-form.words.js';
import {options} from './poll-options.template.js';
import {move, place, takeOut} from './poll-order.js';
import type {Ordered} from './poll-order.js';
import {pack} from './poll-pack.template.js';
import {personal} from './poll-personal.template.js';
import {moods, points} from './poll-points.template.js';
import {rank} from './poll-rank.template.js';
import {words} from './poll-words.template.js';
import {exported} from '../exported.js';

const LIMITS = {text: POLL_LIMITS.text, comment: POLL_LIMITS.comment, word: WORD_LENGTH};

/**
 * The form in which somebody answers a poll: one group of native controls for whichever type the question is, "prefer not to say" beside the
 * answers, some words if the poll takes them, and two ways out that weigh the same. Nothing is chosen beforehand, and nothing is sent until
 * somebody says so: neither a choice nor Enter in a field does.
 *
 * @summary Asks the question of a poll.
 * @tagname hearth-poll-form
 * @nests text-field
 *
 * @event {PollDraftEvent} hearth-poll-draft - Fired when anything in the form changes.
 * @event {PollSubmitEvent} hearth-poll-submit - Fired when the person is done and nothing is missing.
 * @event {PollLeaveEvent} hearth-poll-leave - Fired when the person leaves it for another time.
 *
 * @csspart form - The form.
 * @csspart option - One of the answers.
 * @csspart error - What is wrong with the answer.
 */
export class PollFormElement extends LitElement {
  static uses = {'hearth-text-field': TextField};
  static override styles = [...partBase, buttons, fields, pollFormStyles, pollPointsStyles];

  /** What is asked. */
  @property({attribute: false}) definition?: PollDefinition;

  /** What stands in the form. */
  @property({attribute: false}) draft: PollDraft = BLANK_DRAFT;

  /** The options in the order in which they are shown; that of the definition where it is left out. */
  @property({attribute: false}) options?: readonly PollOption[];

  /** Why the answer was not taken, in words. */
  @property() failure = '';

  /** Whether an answer that was given is changed. */
  @property({type: Boolean}) changes = false;

  /** The name of whoever answers, so that they are warned before they write it. */
  @property({attribute: false}) person = '';

  /** Whether it only shows what would be asked: then nothing can be sent. */
  @property({type: Boolean}) preview = false;

  @state() private given: PollDraft = BLANK_DRAFT;
  @state() private checked = false;
  /** Whether they are asked if they mean to send what looks like somebody's name or number. */
  @state() private personal = false;

  readonly #localize = new BookController(this, pollWords);
  /** What this form last told of: where it comes back, nothing in it is new. */
  #told: PollDraft | undefined;
  /** Where the focus goes on after something was moved. */
  #next = '';

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
  }

  /** Puts the focus where the person goes on. */
  override async focus(): Promise<void> {
    await this.updateComplete;
    this.#focusAnswer();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft') && this.draft !== this.#told) {
      this.given = this.draft;
      this.checked = this.personal = false;
    }
  }

  protected override updated(): void {
    if (!this.#next) return;
    this.renderRoot.querySelector<HTMLElement>(this.#next)?.focus();
    this.#next = '';
  }

  protected override render() {
    const localize = this.#localize;
    const {definition, given} = this;
    if (!localize.ready || !definition) return nothing;
    const {form, question, lang, abstain, comments} = definition;
    const missing = this.checked ? missingIn(definition, given, LIMITS) : {};
    const hint = hintOf(localize, form);
    return html`<form part="form" novalidate @submit=${this.#onSubmit} @keydown=${this.#onKeyDown}>
      <fieldset aria-describedby="hint missing" aria-invalid=${missing.answer ? 'true' : 'false'}>
        <legend class="visually-hidden" dir="auto" lang=${lang ?? nothing}>${question}</legend>
        <p class="hint" id="hint" ?hidden=${!hint}>${hint}</p>
        ${this.#answers(definition)} ${abstain === 'offer' ? this.#abstention() : nothing}
        <p class="error" part="error" id="missing" role="alert">${missing.answer ? missingWords(localize, definition, missing.answer) : ''}</p>
      </fieldset>
      ${
        comments
          ? html`<hearth-text-field
              exportparts=${exported('text-field')}
              id="comment"
              label=${localize.term('pollComment')}
              hint=${localize.term('pollCommentHint')}
              error=${missing.comment ? missingWords(localize, definition, missing.comment) : ''}
              rows="2"
              .value=${given.comment}
              .max=${LIMITS.comment}
              @hearth-text-change=${({value}: TextChangeEvent) => this.#change({comment: value})}
              @hearth-submit-shortcut=${this.#onSubmit}
            ></hearth-text-field>`
          : nothing
      }
      ${form.type === 'text' && !comments ? html`<p class="hint">${localize.term('pollCommentHint')}</p>` : nothing}
      ${this.personal ? personal({localize, reconsider: this.#reconsider, mean: () => this.#submit(true)}) : nothing}
      <p class="error" role="alert">${this.failure}</p>
      ${this.preview || this.personal ? nothing : this.#actions()}
    </form>`;
  }

  #actions(): TemplateResult {
    const localize = this.#localize;
    return html`<div class="actions">
      <button class="submit">${localize.term(this.changes ? 'pollSave' : 'pollSend')}</button>
      <button type="button" class="leave" @click=${this.#leave}>${localize.term(this.changes ? 'cancel' : 'pollNotNow')}</button>
    </div>`;
  }

  #answers({form, lang}: PollDefinition): TemplateResult {
    const {given} = this;
    const localize = this.#localize;
    const chosen = given.abstain ? '' : given.option;
    const choose = (option: string) => this.#change({option, abstain: false});
    switch (form.type) {
      case 'choice':
        return options(this.options ?? form.options, {lang, several: false, chosen: [chosen], choose});
      case 'multi':
        return options(this.options ?? form.options, {
          lang,
          several: true,
          chosen: given.abstain ? [] : given.options,
          choose: (id, whether) => this.#change({options: choosing(given.options, id, whether), abstain: false}),
        });
      case 'scale':
      case 'recommend':
        return points(form, {localize, chosen, choose});
      case 'mood':
        return moods({localize, chosen, choose});
      case 'rank': {
        const shown = this.options ?? form.options;
        const ordering = {localize, form, shown, placed: given.options};
        return rank({
          localize,
          options: shown,
          placed: given.options,
          place: (id) => this.#order(place(ordering, id)),
          takeOut: (id) => this.#order(takeOut(ordering, id)),
          move: (id, to, by) => this.#order(move(ordering, id, to, by)),
        });
      }
      case 'text':
        return html`<hearth-text-field
          exportparts=${exported('text-field')}
          id="text"
          label=${localize.term('pollText')}
          .value=${given.text}
          .max=${LIMITS.text}
          @hearth-text-change=${({value}: TextChangeEvent) => this.#change({text: value, abstain: false})}
          @hearth-submit-shortcut=${this.#onSubmit}
        ></hearth-text-field>`;
      case 'word':
        return words(given.words, {
          localize,
          write: (at, text) => this.#change({words: given.words.map((word, index) => (index === at ? text : word)), abstain: false}),
        });
      case 'pack':
        return pack(form.scale, {
          localize,
          lang,
          points: given.abstain ? {} : given.points,
          choose: (id, point) => this.#change({points: {...given.points, [id]: point}, abstain: false}),
        });
    }
  }

  /** "Prefer not to say": one of the answers where one is chosen, and beside them where there is more to an answer. What was said before stays in the form. */
  #abstention(): TemplateResult {
    const one = /^(?:choice|scale|recommend|mood)$/.test(this.definition!.form.type);
    return html`<label class="option abstain" part="option">
      <input
        type=${one ? 'radio' : 'checkbox'}
        name=${one ? 'answer' : 'abstain'}
        value="abstain"
        .checked=${live(this.given.abstain)}
        @change=${({target}: Event) => this.#change({abstain: (target as HTMLInputElement).checked})}
      />
      <span class="words">${this.#localize.term('pollAbstain')}</span>
    </label>`;
  }

  /** Puts something into the order, moves it there or takes it out, and says where it is then. */
  #order({options, focus, said}: Ordered): void {
    this.#next = focus;
    this.#change({options, abstain: false});
    announce(said);
  }

  #change(change: Partial<PollDraft>): void {
    this.failure = '';
    this.personal = false;
    this.given = this.#told = {...this.given, ...change};
    this.dispatchEvent(new PollDraftEvent(this.given));
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey) this.#onSubmit(event);
    // An answer that was chosen, or a word that was written, is not sent yet.
    else if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) event.preventDefault();
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#submit(false);
  };

  #submit(meant: boolean): void {
    const {definition, given} = this;
    if (!definition || this.preview) return;
    this.checked = true;
    const {answer, comment} = missingIn(definition, given, LIMITS);
    if (answer) return this.#focusAnswer();
    if (comment) return void this.#focus('#comment');
    const response = responseOf(definition.form, given);
    if (!meant && definition.privacy !== 'named' && isPersonal(response, this.person)) {
      this.personal = true;
      this.#next = '.personal .change';
      return;
    }
    this.personal = false;
    this.dispatchEvent(new PollSubmitEvent(response));
  }

  readonly #reconsider = (): void => {
    this.personal = false;
    this.#next = this.given.comment ? '#comment' : 'hearth-text-field, .fields input';
  };

  readonly #leave = (): void => {
    this.dispatchEvent(new PollLeaveEvent());
  };

  #focusAnswer(): void {
    this.#focus('fieldset :checked') || this.#focus('fieldset :is(hearth-text-field, input, button, select)');
  }

  #focus(selector: string): boolean {
    const element = this.renderRoot.querySelector<HTMLElement>(selector);
    element?.focus();
    return element !== null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-poll-form': PollFormElement;
  }
}
