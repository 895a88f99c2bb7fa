import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import {BookController} from '../../elements/book-controller.js';
import {ContrastController} from '../../elements/contrast-controller.js';
import type {HostController} from '../../elements/host-controller.js';
import {LazyPartsController} from '../../elements/lazy-parts-controller.js';
import {MissingHostController} from '../../elements/missing-host-controller.js';
import {News} from '../../elements/news.js';
import {RefusedController} from '../../elements/refused-controller.js';
import {Sender} from '../../elements/send.js';
import {SignedIn} from '../../elements/signed-in.js';
import {Stating} from '../../elements/stating.js';
import {asks} from '../../elements/styles/asks.js';
import {modes} from '../../elements/styles/modes.js';
import {ViewKeeper} from '../../elements/view-keeper.js';
import {pollEditorWords} from '../../locales/poll-editor/book.js';
import {noticePart, notices} from '../../parts/notice/notices.template.js';
import type {SearchPeople} from '../../parts/people-picker/people-picker.js';
import {AskingController} from '../../parts/question/asking-controller.js';
import {PageChecks, readChild} from '../../elements/page-checks.js';
import {WarnedController} from '../../elements/warned-controller.js';
import {readPollAudience} from '../../protocol/views/poll-audience.js';
import {readPollData} from '../../protocol/views/poll.js';
import type {PollData} from '../../protocol/views/poll.js';
import {broken} from '../pulse-poll/poll-broken.js';
import {PollReader} from '../pulse-poll/poll-reader.js';
import type {AskAudience} from './advice-controller.js';
import {editorRules} from './editor-checks.js';
import {deedOf, EDITOR_REASONS, factOf, placeOf} from './editor-facts.js';
import type {Topic} from './editor-facts.js';
import {list} from './editor-list.js';
import type {ListContext} from './editor-list.js';
import {overlay} from './editor-overlay.js';
import type {RunPoll} from './editor-overlay.js';
import {RUNS, refused, refusedOf} from './editor-refused.js';
import {EditorResults} from './editor-results.js';
import {composingParts, EditorScreen} from './editor-screen.js';
import {undoBar} from '../../parts/undo-bar/undo-bar.template.js';
import {OpeningController} from './opening-controller.js';
import type {PollComposeDraftEvent, PollComposeEvent} from './poll-composer.events.js';
import {actionStyles} from './poll-editor-actions.styles.js';
import type {PollEditor} from './poll-editor.js';
import {exported} from '../../parts/exported.js';

const OPENED = 'hearth.poll.opened.v1';

/** What those do who ask, and what they are told beside their questions. */
export class PollEditorActions {
  readonly #editor: PollEditor;
  readonly #host: HostController;
  readonly #localize: BookController;
  readonly #sender: Sender;
  readonly #parts: LazyPartsController;
  readonly #signedIn: SignedIn;
  readonly #stating: Stating;
  readonly #opening: OpeningController;
  readonly #asking: AskingController<Topic>;
  readonly #results: EditorResults;
  readonly #checks: PageChecks;
  readonly #screen: EditorScreen;
  readonly #news: News;
  readonly #warned: WarnedController;
  readonly #reader = new PollReader<PollData>((data) => readPollData(data));

  constructor(editor: PollEditor, host: HostController) {
    const localize = new BookController(editor, pollEditorWords);
    const sender = new Sender(editor, host);
    const stating = new Stating(editor, localize, sender, EDITOR_REASONS);
    const parts = new LazyPartsController(editor);
    const opening = new OpeningController(editor, host, localize, sender);
    const asking = new AskingController<Topic>(editor, {host, localize, stating, placeOf, factOf, deed: (topic) => deedOf(localize, topic)});
    this.#editor = editor;
    this.#host = host;
    this.#localize = localize;
    this.#sender = sender;
    this.#stating = stating;
    this.#parts = parts;
    this.#opening = opening;
    this.#asking = asking;
    this.#signedIn = new SignedIn(() => editor.view, {met: () => editor.requestUpdate()});
    this.#results = new EditorResults(editor);
    this.#checks = new PageChecks(editor, 'This editor has no space, so that no question can be asked', editorRules);
    this.#screen = new EditorScreen(editor, {host, localize, parts, opening, asking});
    this.#news = new News(editor, localize);
    this.#warned = new WarnedController(editor, localize, RUNS);
    new RefusedController(editor, localize, () => undefined, EDITOR_REASONS);
    new MissingHostController(editor, localize);
    new ContrastController(editor);
    // What says that the network is gone has to be here before it goes, and so has the form.
    void parts.load(noticePart);
    void parts.load(composingParts);
    const {view} = editor;
    view.overlay = (items, pending) => this.#overlay(this.#reader.read(items), pending);
    editor.shadowRoot?.adoptedStyleSheets.push(...[...modes, asks, actionStyles].map(({styleSheet}) => styleSheet!));
    readChild(editor, view.options.read);
    editor.requestUpdate();
  }

  /** What happened on a button. */
  handle(target: Element): void {
    this.#screen.onClick(target);
  }

  /** Says what has changed, and keeps up with the host. */
  updated(): void {
    const {view} = this.#editor;
    this.#sender.listen();
    void this.#signedIn.meet();
    this.#checks.check(this.#host.connection !== undefined, this.#host.space);
    this.#reader.tell(this.#editor);
    if (view.view && !view.keeper) view.keeper = new ViewKeeper(view);
    // What somebody asked on another device is theirs: it need not wait until they ask for it.
    if (view.keeper?.waiting) view.keeper.showWaiting();
    this.#news.tell();
  }

  /** What stands above the questions. */
  above(): TemplateResult | undefined {
    const editor = this.#editor;
    const {view} = editor;
    const localize = this.#localize;
    if (!localize.ready || (view.status === 'idle' && editor.mode !== 'preview')) return undefined;
    const pending = this.#host.connection?.pending ?? [];
    const said = notices({localize, view, pending, missing: this.#parts.missing, failure: this.#stating.failure, warned: this.#warned.words});
    // Their words stand there even where the part itself could not be loaded.
    if (said.length > 0) void this.#parts.load(noticePart);
    const here = refusedOf(pending.filter(({event}) => event.space === (view.space ?? '')));
    return html`${said} ${here.map((entry) => refused(localize, entry, this.#questionOf(entry)))} ${this.#invite()} ${this.#undoBar()} ${this.#form()}`;
  }

  /** The questions that somebody runs; nothing while they are not known. */
  main(): TemplateResult | typeof nothing | undefined {
    const {view} = this.#editor;
    const localize = this.#localize;
    if (!localize.ready) return undefined;
    const {status} = view;
    const polls = (view.items as RunPoll[]).filter(({data}) => data.runs);
    if (status === 'loading' && view.waited > 0 && polls.length === 0) return html`<div class="bed empty" aria-busy="true"></div>`;
    const wrong = this.#reader.broken.filter(({runs}) => runs);
    if (polls.length + wrong.length > 0) {
      return html`${broken(localize, wrong, Math.min(6, this.#editor.level + 1), true)} ${polls.length > 0 ? list(this.#context, polls) : nothing}
      ${this.#older()}`;
    }
    const known = status === 'ready' || status === 'empty';
    return known && this.#mayAsk && !this.#opening.open ? html`<p class="bed empty">${localize.term('editorEmpty')}</p>` : nothing;
  }

  /** Whether the host lets whoever is signed in ask; not as long as that is not known. */
  get #mayAsk(): boolean {
    return this.#signedIn.session?.features.events.includes(OPENED) === true;
  }

  get #asks(): boolean {
    return this.#mayAsk && this.#editor.active && !this.#editor.items;
  }

  get #context(): ListContext {
    const {level, active, items} = this.#editor;
    return {
      localize: this.#localize,
      level: Math.min(6, level + 1),
      active: active && !items,
      asks: this.#asks,
      asking: this.#asking,
      isShown: (id) => this.#screen.shown.has(id),
      resultsOf: (poll) => this.#results.of(poll),
      answer: ({answer}) => void this.#screen.answer(answer),
      cancel: () => void this.#screen.cancelQuestion(),
    };
  }

  #questionOf({event}: PendingEvent): string | undefined {
    return this.#editor.view.items.find(({id}) => id === event.subject)?.data.definition.question;
  }

  /** The way into the form; for whom there is none, whom to ask. */
  #invite(): TemplateResult | typeof nothing {
    const localize = this.#localize;
    const {active, items} = this.#editor;
    if (this.#asks) {
      return this.#opening.open
        ? nothing
        : html`<div class="invite"><button class="primary" part="invite" data-do="compose">${localize.term('editorInvite')}</button></div>`;
    }
    return this.#signedIn.session && active && !items ? html`<p class="not-allowed">${localize.term('editorNotAllowed')}</p>` : nothing;
  }

  #form(): TemplateResult | typeof nothing {
    const opening = this.#opening;
    if (!opening.open || !this.#editor.active) return nothing;
    return html`<hearth-poll-composer
      exportparts=${exported('poll-composer')}
      .draft=${opening.draft}
      .errors=${opening.errors}
      .failure=${opening.failure}
      .ballots=${this.#signedIn.session?.features.ballots === true}
      .search=${this.#search}
      .audience=${this.#audience}
      .scales=${this.#editor.scales ?? []}
      @hearth-poll-compose-draft=${(event: PollComposeDraftEvent) => opening.keep(event.draft)}
      @hearth-poll-compose=${(event: PollComposeEvent) => void this.#screen.submit(event.draft)}
      @hearth-poll-compose-close=${() => void this.#screen.leave()}
    ></hearth-poll-composer>`;
  }

  /** What can be taken back. */
  #undoBar(): TemplateResult | typeof nothing {
    const message = () => this.#localize.term(this.#opening.held!.rounds > 1 ? 'editorHeldRounds' : 'editorHeld');
    return undoBar(this.#editor, this.#localize, this.#opening, message, () => void this.#screen.undo());
  }

  #older(): TemplateResult | typeof nothing {
    const {view} = this.#editor;
    const {keeper} = view;
    if (!view.view?.page.next || !keeper) return nothing;
    const localize = this.#localize;
    return html`<div class="older">
      <button class="quiet" data-do="more" aria-disabled=${keeper.loadingMore ? 'true' : 'false'}>
        ${localize.term(keeper.loadingMore ? 'loading' : 'kudosMore')}
      </button>
      ${keeper.moreFailed ? html`<p class="hint" role="alert">${localize.term('moreFailed')}</p>` : nothing}
    </div>`;
  }

  #overlay(items: RunPoll[], pending: readonly PendingEvent[]): RunPoll[] {
    const editor = this.#editor;
    if (editor.mode === 'readonly' || editor.items) return items.map((item) => ({...item, can: []}));
    const here = pending.filter(({event}) => event.space === (editor.view.space ?? ''));
    return overlay(items, here, editor.view.view?.cursor ?? '0');
  }

  /** Asks the host whether enough people are asked: it tells no number. */
  readonly #audience: AskAudience = async (groups, least, needed) => {
    const {connection, space} = this.#host;
    const reply = await connection?.readView('poll_audience', {space: space ?? '', groups: JSON.stringify(groups), least, needed});
    return readPollAudience(reply?.status === 'fresh' ? reply.body : undefined);
  };

  /** Finds groups: people are asked as groups, or all of them. */
  readonly #search: SearchPeople = async (query, signal) => {
    const {connection, space} = this.#host;
    const found = await connection?.searchPeople(query, {space: space ?? '', limit: 20, signal});
    return (found ?? []).filter(({kind}) => kind === 'group');
  };
}
