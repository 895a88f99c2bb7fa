import {LitElement, html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {announce, prepareAnnouncer} from '../../elements/announcer.js';
import {BookController} from '../../elements/book-controller.js';
import {buttons} from '../../elements/styles/buttons.js';
import {choices} from '../../elements/styles/choices.js';
import {fields} from '../../elements/styles/fields.js';
import {partBase} from '../../elements/styles/part-base.js';
import {formatNumber} from '../../locales/numbers.js';
import {pollEditorWords} from '../../locales/poll-editor/book.js';
import {PeoplePicker} from '../../parts/people-picker/people-picker.js';
import {PollFormElement} from '../../parts/poll-form/poll-form.js';
import {moved} from '../../parts/poll-form/poll-form.model.js';
import {promiseStyles} from '../../parts/poll-promise/promise.styles.js';
import {TextField} from '../../parts/text-field/text-field.js';
import type {FieldError} from '../../protocol/receipt.js';
import type {PackForm} from '../../protocol/scales/index.js';
import {AdviceController} from './advice-controller.js';
import type {AskAudience} from './advice-controller.js';
import {answers} from './composer-answers.js';
import type {ComposerContext} from './composer-context.js';
import {days, people, privacy, question, results} from './composer-parts.js';
import {preview, previewOf} from './composer-preview.js';
import {summary} from './composer-summary.js';
import {problemWords} from './composer-words.js';
import {isSameScale, ownScaleIn} from './editor-scales.js';
import type {OfferedScale} from './editor-scales.js';
import {problemsIn, problemsOf} from './editor-problems.js';
import type {Problem} from './editor-problems.js';
import {PollComposeCloseEvent, PollComposeDraftEvent, PollComposeEvent} from './poll-composer.events.js';
import {composerLayout} from './poll-composer.layout.js';
import {composerStyles} from './poll-composer.styles.js';
import {blankDraft, mostOptions, nextOptionId} from './poll-editor.model.js';
import type {EditorDraft, FormType} from './poll-editor.model.js';

/**
 * The form in which somebody writes a question to colleagues: what is asked and why, what may be answered, what is promised, when. Beside it stands what
 * colleagues will see. It advises while one writes, and keeps nobody from going on but where every host would refuse.
 *
 * @summary Writes a question to colleagues.
 * @tagname hearth-poll-composer
 * @nests text-field people-picker poll-form
 *
 * @event {PollComposeDraftEvent} hearth-poll-compose-draft - Fired when anything in the form changes.
 * @event {PollComposeEvent} hearth-poll-compose - Fired when the person opens the question and nothing is missing.
 * @event {PollComposeCloseEvent} hearth-poll-compose-close - Fired when the person leaves it for another time.
 *
 * @csspart composer - The form.
 * @csspart preview - What colleagues will see.
 */
export class PollComposer extends LitElement {
  static uses = {'hearth-text-field': TextField, 'hearth-people-picker': PeoplePicker, 'hearth-poll-form': PollFormElement};
  static override styles = [...partBase, buttons, fields, choices, promiseStyles, composerStyles, composerLayout];

  /** What stands in the form. */
  @property({attribute: false}) draft?: EditorDraft;

  /** What the host found wrong with it. */
  @property({attribute: false}) errors: readonly FieldError[] = [];

  /** Why it could not be kept, in words. */
  @property() failure = '';

  /** Whether the host takes ballots, so that a poll can be unlinkable. */
  @property({type: Boolean}) ballots = false;

  /** Finds groups by name. */
  @property({attribute: false}) search?: PeoplePicker['search'];

  /** Asks whether enough people are asked. Without it nothing is advised of that. */
  @property({attribute: false}) audience?: AskAudience;

  /** Scales that can be asked beside our own. */
  @property({attribute: false}) scales: readonly OfferedScale[] = [];

  @state() private given: EditorDraft = blankDraft(Date.now());
  @state() private checked = false;
  /** Options beside which more is said. */
  @state() private described: readonly string[] = [];

  readonly #localize = new BookController(this, pollEditorWords);
  readonly #advice = new AdviceController(this, this.#localize, () => this.audience);
  /** What this form last told of: where it comes back, nothing in it is new. */
  #told: EditorDraft | undefined;
  /** What is wrong with what stands there, by field; found anew with each rendering. */
  #problems: readonly Problem[] = [];
  /** Where the focus goes on after something was added, moved or removed. */
  #next = '';

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
  }

  /** Puts the focus where the person goes on: on what is wrong, else on the question. */
  override async focus(): Promise<void> {
    await this.updateComplete;
    this.#focusField(this.#problems[0]?.field || 'question');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft') && this.draft !== this.#told) {
      this.given = this.draft ?? blankDraft(Date.now());
      this.checked = false;
      this.described = [];
      this.#advice.look(this.given, true);
    }
    const own = this.checked ? problemsIn(this.given, Date.now()) : [];
    const theirs = problemsOf(this.errors, this.given).filter(({field}) => !own.some((problem) => problem.field === field));
    this.#problems = [...own, ...theirs];
  }

  protected override updated(): void {
    if (!this.#next) return;
    this.renderRoot.querySelector<HTMLElement>(this.#next)?.focus();
    this.#next = '';
  }

  protected override render() {
    const localize = this.#localize;
    if (!localize.ready) return nothing;
    const context = this.#context();
    return html`<form
      part="composer"
      novalidate
      aria-labelledby="name"
      @submit=${this.#submit}
      @keydown=${this.#onKeyDown}
      @hearth-submit-shortcut=${this.#submit}
    >
      <div class="head">
        <p class="name" id="name">${localize.term('editorNew')}</p>
        <p class="hint">${localize.term('editorNewHint')}</p>
      </div>
      <div class="columns">
        <div class="written">
          ${question(context)} ${answers(context)} ${privacy(context)} ${people(context)} ${results(context)} ${days(context)}
        </div>
        <div class="seen" part="preview">${preview(localize, previewOf(this.given, localize.lang, context.now))}</div>
      </div>
      ${this.#foot()}
    </form>`;
  }

  /** What is wrong as a whole, what opening means, and the two ways on, which weigh the same. */
  #foot(): TemplateResult {
    const localize = this.#localize;
    return html`<div class="foot">
      <div class="summary" role="alert">
        ${summary({localize, problems: this.#problems, draft: this.given, goTo: (field) => this.#focusField(field)})}
      </div>
      <p class="error" role="alert">${this.failure}</p>
      <p class="final">${localize.term(this.given.privacy === 'unlinkable' ? 'editorFinal_unlinkable' : 'editorFinal')}</p>
      <div class="actions">
        <button class="submit">${localize.term('editorOpen')}</button>
        <button type="button" class="leave" @click=${this.#close}>${localize.term('editorNotNow')}</button>
      </div>
    </div>`;
  }

  #context(): ComposerContext {
    const localize = this.#localize;
    return {
      localize,
      draft: this.given,
      now: Date.now(),
      ballots: this.ballots,
      search: this.search,
      scales: this.scales,
      chooseType: (type) => void this.#chooseType(type),
      relang: (lang) => void this.#relang(lang),
      change: this.#change,
      wrong: (field) => {
        const problem = this.#problems.find((one) => one.field === field);
        return problem ? problemWords(localize, problem) : '';
      },
      advice: this.#advice.of,
      addOption: this.#addOption,
      removeOption: (id) => this.#removeOption(id),
      moveOption: (id, to) => this.#moveOption(id, to),
      describe: (id) => {
        this.described = [...this.described, id];
        this.#next = `[data-field="desc-${id}"]`;
      },
      isDescribed: (id) => this.described.includes(id) || this.given.options.some((option) => option.id === id && option.desc !== ''),
    };
  }

  readonly #change = (change: Partial<EditorDraft>): void => {
    this.errors = [];
    this.failure = '';
    this.given = this.#told = {...this.given, ...change};
    this.#advice.look(this.given);
    this.dispatchEvent(new PollComposeDraftEvent(this.given));
  };

  async #chooseType(type: FormType): Promise<void> {
    if (type !== 'pack') return this.#change({type});
    const form = await this.#ownScale(this.given.lang);
    // What a scale says of people is never shown with their names.
    const privacy = this.given.privacy === 'named' ? 'confidential' : this.given.privacy;
    const results = this.given.results === 'after-answer' ? 'after-close' : this.given.results;
    if (form) this.#change({type, pack: {form}, privacy, results});
    else this.requestUpdate();
  }

  async #relang(lang: string): Promise<void> {
    const {type, pack} = this.given;
    const isOwn = type === 'pack' && !this.scales.some(({form}) => isSameScale(pack.form, form));
    const form = isOwn ? await this.#ownScale(lang) : undefined;
    this.#change({lang, ...(form && {pack: {form}})});
  }

  /** Our own scale in a language; nothing, and a word of it, where its words cannot be fetched. */
  async #ownScale(lang: string): Promise<PackForm | undefined> {
    try {
      return await ownScaleIn(lang || this.#localize.lang);
    } catch (error) {
      console.error('Hearth: the words of the scale could not be fetched.', error);
      this.failure = this.#localize.term('failedToLoadPart');
      return undefined;
    }
  }

  readonly #addOption = (): void => {
    const {options, type} = this.given;
    if (options.length >= mostOptions(type)) return;
    const id = nextOptionId(options);
    this.#change({options: [...options, {id, text: '', desc: ''}]});
    this.#next = `#text-${id}`;
    announce(this.#localize.term('editorOptionAdded', formatNumber(this.#localize.lang, options.length + 1)));
  };

  #removeOption(id: string): void {
    const {options} = this.given;
    const at = options.findIndex((option) => option.id === id);
    const name = this.#nameOf(id, at);
    const rest = options.filter((option) => option.id !== id);
    this.#change({options: rest});
    // The one that has taken its place, else the last; where none is left, what adds one.
    const next = rest[at] ?? rest.at(-1);
    this.#next = next ? `#text-${next.id}` : '.add';
    announce(this.#localize.term('editorOptionRemoved', name));
  }

  #moveOption(id: string, to: number): void {
    const {options} = this.given;
    const at = options.findIndex((option) => option.id === id);
    const localize = this.#localize;
    const name = this.#nameOf(id, at);
    this.#change({options: moved(options, at, to)});
    this.#next = `[data-move="${to < at ? 'up' : 'down'} ${id}"]`;
    const place = localize.term('pollPoint', formatNumber(localize.lang, to + 1), formatNumber(localize.lang, options.length));
    announce(localize.term('pollRankMoved', name, place));
  }

  #nameOf(id: string, at: number): string {
    const text = this.given.options.find((option) => option.id === id)?.text.trim();
    return text || this.#localize.term('editorOption', formatNumber(this.#localize.lang, at + 1));
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) void this.#submit(event);
    // Enter in one of many fields opens nothing.
    else if (event.target instanceof HTMLInputElement) event.preventDefault();
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.checked = true;
    const problems = problemsIn(this.given, Date.now());
    if (problems.length === 0) this.dispatchEvent(new PollComposeEvent(this.given));
    else {
      await this.updateComplete;
      this.#focusField(problems[0]!.field);
    }
  };

  readonly #close = (): void => {
    this.dispatchEvent(new PollComposeCloseEvent());
  };

  #focusField(field: string): void {
    const place = this.renderRoot.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
    const isGroup = place?.matches('fieldset, [role=group]');
    (isGroup ? place!.querySelector<HTMLElement>('input:checked, input, button') : place)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-poll-composer': PollComposer;
  }
}
