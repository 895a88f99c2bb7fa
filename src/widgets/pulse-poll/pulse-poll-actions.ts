import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import {announce} from '../../elements/announcer.js';
import {BookController} from '../../elements/book-controller.js';
import {ContrastController} from '../../elements/contrast-controller.js';
import {ErasedController} from '../../elements/erased-controller.js';
import type {HostController} from '../../elements/host-controller.js';
import {LazyPartsController} from '../../elements/lazy-parts-controller.js';
import type {PartsLoader} from '../../elements/lazy-parts-controller.js';
import {MissingHostController} from '../../elements/missing-host-controller.js';
import {News} from '../../elements/news.js';
import {openView} from '../../elements/open-view.js';
import {readChild} from '../../elements/page-checks.js';
import {RefusedController} from '../../elements/refused-controller.js';
import {Sender} from '../../elements/send.js';
import {SignedIn} from '../../elements/signed-in.js';
import {Stating} from '../../elements/stating.js';
import {asks} from '../../elements/styles/asks.js';
import {modes} from '../../elements/styles/modes.js';
import {ViewKeeper} from '../../elements/view-keeper.js';
import {WarnedController} from '../../elements/warned-controller.js';
import {pollWords} from '../../locales/poll/book.js';
import {moderationStyles} from '../../parts/moderation/moderation.styles.js';
import {moderationDeed} from '../../parts/moderation/moderation.questions.js';
import {noticePart, notices} from '../../parts/notice/notices.template.js';
import {promiseStyles} from '../../parts/poll-promise/promise.styles.js';
import {AskingController} from '../../parts/question/asking-controller.js';
import {AnsweringController} from './answering-controller.js';
import {AuditController} from './audit-controller.js';
import {BallotController} from './ballot-controller.js';
import {body} from './poll-body.js';
import {broken} from './poll-broken.js';
import {PollChecks} from './poll-checks.js';
import type {PollContext} from './poll-context.js';
import {factOf, placeOf, POLL_REASONS} from './poll-facts.js';
import type {Topic} from './poll-facts.js';
import {heldBar} from './poll-held.js';
import {overlay} from './poll-overlay.js';
import {queue, queueBar} from './poll-queue.js';
import {PollReader} from './poll-reader.js';
import {SAYS, refused, refusedOf} from './poll-refused.js';
import {PollTimes} from './poll-times.js';
import {actionStyles} from './pulse-poll-actions.styles.js';
import type {PulsePoll} from './pulse-poll.js';
import {readShown, writtenIn} from './pulse-poll.model.js';
import type {PollShown, PollState, ShownPoll} from './pulse-poll.model.js';
import {ScreenController, showingParts} from './screen-controller.js';
import {ShownPollFinder} from './shown-poll.js';

const composingParts: PartsLoader = () => import('./composing.js').then(({composing}) => composing);

/** What people do with a poll, and what it tells them beside the question. */
export class PulsePollActions {
  readonly #poll: PulsePoll;
  readonly #host: HostController;
  readonly #localize: BookController;
  readonly #sender: Sender;
  readonly #parts: LazyPartsController;
  readonly #signedIn: SignedIn;
  readonly #stating: Stating;
  readonly #ballots: BallotController;
  readonly #answering: AnsweringController;
  readonly #audit: AuditController;
  readonly #asking: AskingController<Topic>;
  readonly #checks: PollChecks;
  readonly #finder: ShownPollFinder;
  readonly #screen: ScreenController;
  readonly #news: News;
  readonly #warned: WarnedController;
  readonly #times: PollTimes;
  readonly #reader = new PollReader<PollShown>(readShown);
  /** Whether the list of moderators is shown in place of the question. */
  #isQueue = false;
  /** Whether the host was asked in vain who is signed in. */
  #isNobody = false;
  #subject: string | undefined;
  /** The poll that was being answered. */
  #answered: string | undefined;

  constructor(poll: PulsePoll, host: HostController) {
    const localize = new BookController(poll, pollWords);
    const sender = new Sender(poll, host);
    const stating = new Stating(poll, localize, sender, POLL_REASONS);
    this.#poll = poll;
    this.#host = host;
    this.#localize = localize;
    this.#sender = sender;
    this.#stating = stating;
    this.#signedIn = new SignedIn(() => poll.view, {
      met: ({features}) => {
        // What the one before looked at may not be there for whoever is signed in now.
        if (this.#isQueue && !features.views.includes('poll_reports')) this.#showQueue(false);
        poll.requestUpdate();
      },
      moved: () => (this.#isNobody = false),
      missed: () => {
        this.#isNobody = true;
        poll.requestUpdate();
      },
    });
    this.#parts = new LazyPartsController(poll);
    this.#ballots = new BallotController(poll, host, localize);
    this.#answering = new AnsweringController(poll, host, localize, this.#sender, this.#ballots);
    this.#audit = new AuditController(poll, host);
    const deed = ({kind}: Topic) => moderationDeed(localize, kind);
    this.#asking = new AskingController<Topic>(poll, {host, localize, stating, placeOf, factOf, deed});
    this.#checks = new PollChecks(poll);
    const session = () => this.#signedIn.session;
    this.#finder = new ShownPollFinder(poll, {
      answering: this.#answering,
      ballots: this.#ballots,
      checks: this.#checks,
      session,
      loadGuard: async () => ((await this.#parts.load(showingParts)) ? (await import('./showing.js')).guardResults : undefined),
    });
    this.#screen = new ScreenController(poll, {
      host,
      localize,
      parts: this.#parts,
      finder: this.#finder,
      answering: this.#answering,
      ballots: this.#ballots,
      audit: this.#audit,
      asking: this.#asking,
      stating,
      showQueue: (whether) => this.#showQueue(whether),
    });
    // Where a poll stands is not news of the host: that is told by what was done.
    const {view} = poll;
    const telling = {
      get status() {
        return view.status;
      },
      view,
    };
    this.#news = new News(telling, localize);
    this.#warned = new WarnedController(poll, localize, SAYS);
    this.#times = new PollTimes(poll);
    this.#subject = poll.pollId || undefined;
    new RefusedController(poll, localize, () => undefined, POLL_REASONS);
    new ErasedController(poll, host, () => this.#finder.forget());
    new MissingHostController(poll, localize);
    new ContrastController(poll);
    // What says that the network is gone has to be here before it goes, and so has the form.
    void this.#parts.load(noticePart);
    void this.#parts.load(composingParts);
    view.overlay = (items, pending) => this.#overlay(items as ShownPoll[], pending);
    poll.shadowRoot?.adoptedStyleSheets.push(
      ...[...modes, asks, ...moderationStyles, promiseStyles, actionStyles].map(({styleSheet}) => styleSheet!),
    );
    readChild(poll, view.options.read);
    poll.requestUpdate();
  }

  /** Where the poll that is shown stands. */
  get state(): PollState | undefined {
    if (this.#isQueue) return undefined;
    return this.#finder.poll || this.#reader.broken.length === 0 ? this.#finder.state : 'misconfigured';
  }

  /** Asks the host for another poll. */
  open(query: {subject: string | undefined}): void {
    this.#subject = query.subject;
    this.#isQueue = false;
    openView(this.#poll.view, {name: 'poll', query});
  }

  /** What happened on the poll. */
  handle(event: Event, target: Element): void {
    if (event.type === 'click') this.#screen.onClick(target);
    else if (event.type === 'keydown') this.#screen.onKeyDown(event as KeyboardEvent);
  }

  /** Says what has changed, and keeps up with the host. */
  updated(): void {
    const {view} = this.#poll;
    this.#sender.listen();
    void this.#signedIn.meet();
    this.#checks.check(this.#host.connection !== undefined, this.#host.space);
    if (view.view && !view.keeper) view.keeper = new ViewKeeper(view);
    // A question that comes while somebody reads another does not take its place: the one that is shown stays.
    if (view.keeper?.waiting) view.keeper.showWaiting();
    this.#reader.tell(this.#poll);
    this.#times.show(this.#isQueue ? undefined : this.#finder.poll);
    this.#news.tell();
    this.#tellUnsent();
    this.#poll.embedded?.({poll: this.#finder.poll, state: this.state, own: this.#finder.known});
  }

  /** Whether whoever is here decides on reports. */
  get #mayDecide(): boolean {
    const {active, items} = this.#poll;
    return active && !items && (this.#signedIn.session?.features.views.includes('poll_reports') ?? false);
  }

  /** What stands above the question. */
  above(): TemplateResult | undefined {
    const poll = this.#poll;
    const {view} = poll;
    const localize = this.#localize;
    if (!localize.ready || (view.status === 'idle' && poll.mode !== 'preview')) return undefined;
    if (!this.#isQueue) this.#finder.find(view.items as ShownPoll[]);
    const pending = this.#host.connection?.pending ?? [];
    const said = notices({localize, view, pending, missing: this.#parts.missing, failure: this.#stating.failure, warned: this.#warned.words});
    // Their words stand there even where the part itself could not be loaded.
    if (said.length > 0) void this.#parts.load(noticePart);
    const here = pending.filter(({event}) => event.space === (view.space ?? ''));
    const items = view.items as ShownPoll[];
    return html`${said}
    ${refusedOf(here).map((entry) =>
      refused(
        localize,
        entry,
        items.find(({id}) => id === entry.event.subject),
      ),
    )}
    ${this.#mayDecide ? queueBar(localize, this.#isQueue) : nothing} ${heldBar(this.#poll, localize, this.#answering, () => void this.#screen.undo())}`;
  }

  /** The question, or what is shown in its place. */
  main(): TemplateResult | typeof nothing {
    const {view} = this.#poll;
    const localize = this.#localize;
    if (!localize.ready) return nothing;
    const {poll} = this.#finder;
    if (view.status === 'loading' && view.waited > 0 && view.items.length === 0) return html`<div class="bed empty" aria-busy="true"></div>`;
    if (this.#isQueue) {
      if (view.status !== 'ready' && view.status !== 'empty') return nothing;
      void this.#parts.load(showingParts);
      return html`${queue(this.#asks, view.items as ShownPoll[])} ${this.#broken()}`;
    }
    if (view.status === 'empty' && view.items.length === 0) return html`<p class="bed empty">${localize.term('pollEmpty')}</p>`;
    if (!poll) return html`${this.#broken()}`;
    return html`${this.#poll.mode === 'preview' ? this.#broken() : nothing}
      <div class="frame" @hearth-text-report=${{handleEvent: (event: Event) => this.#onTextReport(event), capture: true}}>
        ${body(this.#context(poll))}
      </div>`;
  }

  /** Questions that cannot be asked, and why for those who look at how the page will be. */
  #broken(): TemplateResult[] {
    const {level, mode} = this.#poll;
    return broken(this.#localize, this.#reader.broken, Math.min(6, level + 1), mode === 'preview');
  }

  get #asks(): Pick<PollContext, 'localize' | 'asking' | 'answer' | 'cancel'> {
    return {
      localize: this.#localize,
      asking: this.#asking,
      answer: ({answer}) => void this.#screen.answer(answer),
      cancel: () => void this.#screen.cancelQuestion(),
    };
  }

  #context(poll: ShownPoll): PollContext {
    const {level, active, items, embedded} = this.#poll;
    const finder = this.#finder;
    const guarded = finder.results;
    return {
      ...this.#asks,
      level: Math.min(6, level + 1),
      poll,
      state: finder.state!,
      active: active && !items,
      person: this.#signedIn.session?.displayName ?? '',
      options: finder.options,
      isInOrder: !this.#poll.shuffleOptions || this.#isNobody || this.#signedIn.session !== undefined,
      isPromisedOther: finder.isPromisedOther,
      collapsed: finder.collapsed,
      results: guarded?.results,
      embedded: embedded !== undefined,
      overshare: (guarded?.overshare.length ?? 0) > 0,
      own: finder.own,
      answering: this.#answering,
      ballots: this.#ballots,
      audit: this.#audit,
      submit: ({response}) => void this.#screen.submit(response),
      leave: () => void this.#screen.leave(),
    };
  }

  #overlay(items: ShownPoll[], pending: readonly PendingEvent[]): ShownPoll[] {
    const poll = this.#poll;
    const read: ShownPoll[] = this.#reader.read(items);
    if (poll.mode === 'readonly') return read.map((item) => ({...item, can: []}));
    return overlay(read, pending, poll.view.view?.cursor ?? '0');
  }

  /** Says that a question was closed while somebody wrote. */
  #tellUnsent(): void {
    const {poll, state} = this.#finder;
    if (poll?.id === this.#answered && poll?.data.phase === 'closed' && state !== 'answering' && writtenIn(this.#answering.draft).length > 0)
      announce(this.#localize.term('error_closed'));
    this.#answered = state === 'answering' ? poll?.id : undefined;
  }

  readonly #onTextReport = (event: Event): void => {
    void this.#screen.reportText((event as Event & {textId: string}).textId);
  };

  #showQueue(whether: boolean): void {
    if (whether === this.#isQueue) return;
    this.#isQueue = whether;
    this.#asking.close();
    const {view} = this.#poll;
    openView(view, whether ? {name: 'poll_reports', query: {filter: 'open', limit: 100}} : {name: 'poll', query: {subject: this.#subject}});
    announce(this.#localize.term(whether ? 'pollQueue' : 'pollHeading'));
    this.#poll.requestUpdate();
    void this.#screen.focus(whether ? '[data-do=question]' : '[data-do=queue]');
  }
}
