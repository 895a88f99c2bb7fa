import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ownerOf} from '../../client/drafts.js';
import {BookController} from '../../elements/book-controller.js';
import {ContrastController} from '../../elements/contrast-controller.js';
import type {HostController} from '../../elements/host-controller.js';
import {LazyPartsController} from '../../elements/lazy-parts-controller.js';
import type {PartsLoader} from '../../elements/lazy-parts-controller.js';
import {MissingHostController} from '../../elements/missing-host-controller.js';
import {News} from '../../elements/news.js';
import {SignedIn} from '../../elements/signed-in.js';
import {hidden} from '../../elements/styles/hidden.js';
import {asks} from '../../elements/styles/asks.js';
import {modes} from '../../elements/styles/modes.js';
import {ViewKeeper} from '../../elements/view-keeper.js';
import {gaugeWords} from '../../locales/gauge/book.js';
import {noticePart, notices} from '../../parts/notice/notices.template.js';
import type {PollItem} from '../../protocol/views/poll.js';
import {isObject} from '../../protocol/views/view.js';
import {readChild} from '../../elements/page-checks.js';
import {broken} from '../pulse-poll/poll-broken.js';
import {PollReader} from '../pulse-poll/poll-reader.js';
import type {BrokenPoll} from '../pulse-poll/poll-reader.js';
import {readShown} from '../pulse-poll/pulse-poll.model.js';
import type {PollSeen, PollShown, ShownPoll} from '../pulse-poll/pulse-poll.model.js';
import {actionStyles} from './gauge-actions.styles.js';
import {body} from './gauge-body.js';
import {GaugeChecks} from './gauge-checks.js';
import type {Gauge} from './gauge.js';
import {trendStyles} from './gauge-trend.styles.js';
import {packOf, seriesOf} from './gauge.model.js';
import type {GaugeSeries} from './gauge.model.js';
import {OwnDialsController} from './own-dials-controller.js';
import {RoundResults} from './round-results.js';

const showingParts: PartsLoader = () => import('./showing.js').then(({showing}) => showing);

/** What people do with a gauge, and what it tells them beside the question. */
export class GaugeActions {
  readonly #gauge: Gauge;
  readonly #host: HostController;
  readonly #localize: BookController;
  readonly #parts: LazyPartsController;
  readonly #signedIn: SignedIn;
  readonly #own: OwnDialsController;
  readonly #results: RoundResults;
  readonly #checks: GaugeChecks;
  readonly #news: News;
  readonly #reader = new PollReader<PollShown>(readShown);
  #series: GaugeSeries | undefined;
  /** Polls that the page gave, with the one that is shown alone. */
  #given: {from: ShownPoll; items: PollItem[]} | undefined;
  #asTable = false;

  constructor(gauge: Gauge, host: HostController) {
    const localize = new BookController(gauge, gaugeWords);
    this.#gauge = gauge;
    this.#host = host;
    this.#localize = localize;
    this.#parts = new LazyPartsController(gauge);
    this.#signedIn = new SignedIn(() => gauge.view, {met: () => gauge.requestUpdate()});
    this.#own = new OwnDialsController(gauge, host, localize);
    this.#results = new RoundResults(gauge);
    this.#checks = new GaugeChecks(gauge);
    this.#news = new News(gauge, localize);
    new MissingHostController(gauge, localize);
    new ContrastController(gauge);
    void this.#parts.load(noticePart);
    void this.#parts.load(showingParts);
    const {view} = gauge;
    view.overlay = (items) => this.#reader.read(items);
    gauge.shadowRoot?.adoptedStyleSheets.push(...[...modes, hidden, asks, actionStyles, trendStyles].map(({styleSheet}) => styleSheet!));
    readChild(gauge, view.options.read);
    gauge.requestUpdate();
  }

  /** Where no scale is asked, whatever else is: whether one was to be that cannot be. Nothing where there is one. */
  get lacks(): 'empty' | 'misconfigured' | undefined {
    if (this.#series) return undefined;
    return this.#broken.length > 0 ? 'misconfigured' : 'empty';
  }

  /** The scales that cannot be asked. */
  get #broken(): BrokenPoll[] {
    const {series: wanted} = this.#gauge;
    return this.#reader.broken.filter(({definition: {form, series}}) => {
      const isPack = isObject(form) && form.type === 'pack';
      return isPack && (!wanted || (isObject(series) && series.id === wanted));
    });
  }

  /** What was done on the gauge itself. */
  handle(target: Element): void {
    const action = target.closest<HTMLElement>('[data-do]')?.dataset.do;
    const {view} = this.#gauge;
    switch (action) {
      case 'retry':
        return void (view.keeper ?? view).load();
      case 'cancel':
        return void view.cancel();
      case 'table':
        this.#asTable = !this.#asTable;
        return this.#gauge.requestUpdate();
      case 'forget':
        this.#own.forget();
        return void this.#focus('[data-do=restore]');
      case 'restore':
        this.#own.restore();
        return void this.#focus('#mine');
    }
  }

  /** Says what has changed, and keeps up with the host. */
  updated(): void {
    const {view} = this.#gauge;
    void this.#signedIn.meet();
    this.#checks.check(this.#host.connection !== undefined, this.#host.space);
    this.#checks.checkSeries(this.#series);
    this.#reader.tell(this.#gauge);
    if (view.view && !view.keeper) view.keeper = new ViewKeeper(view);
    if (view.keeper?.waiting) view.keeper.showWaiting();
    // What went wrong is said by the poll inside, once there is one.
    if (!this.#series) this.#news.tell();
  }

  /** What stands below the heading; nothing while the words for it are on their way. */
  main(): TemplateResult | undefined {
    const gauge = this.#gauge;
    const {view} = gauge;
    const localize = this.#localize;
    if (!localize.ready || (view.status === 'idle' && gauge.mode !== 'preview')) return undefined;
    const series = (this.#series = seriesOf(view.items as ShownPoll[], gauge.series || undefined));
    if (!series) return this.#nothing();
    const {session} = this.#signedIn;
    // Until it is known whose they would be there are none. Where a page gives all itself, nobody is signed in, and nothing is kept.
    if (session ?? this.#host.connection === undefined) this.#own.open(session && ownerOf(session), series.key);
    else this.#own.close();
    return body({
      localize,
      gauge,
      level: Math.min(6, gauge.level + 1),
      series,
      pack: packOf(series.current)!,
      own: this.#own,
      results: this.#results,
      asTable: this.#asTable,
      items: gauge.items && this.#only(series.current),
      seen: this.#seen,
      answered: this.#answered,
    });
  }

  /** Where no scale is asked, or it is not known whether one is. */
  #nothing(): TemplateResult {
    const {view} = this.#gauge;
    const localize = this.#localize;
    if (this.lacks === 'misconfigured')
      return html`${broken(localize, this.#broken, Math.min(6, this.#gauge.level + 1), this.#gauge.mode === 'preview')}`;
    if (view.status === 'ready' || view.status === 'empty') return html`<p class="bed empty">${localize.term('gaugeEmpty')}</p>`;
    if (view.status === 'loading' && view.waited < 3) return html`${view.waited > 0 ? html`<div class="bed empty" aria-busy="true"></div>` : ''}`;
    return html`${notices({localize, view, missing: this.#parts.missing})}`;
  }

  /** The same list as long as it is the same poll: another one would be read anew. */
  #only(poll: ShownPoll): PollItem[] {
    if (this.#given?.from !== poll) this.#given = {from: poll, items: [poll]};
    return this.#given.items;
  }

  readonly #seen = (seen: PollSeen): void => this.#own.see(seen);

  readonly #answered = (event: Event): void => {
    const {pollId, event: stated} = event as Event & {pollId?: string; event?: {subject?: string}};
    const id = pollId ?? stated?.subject;
    if (id !== undefined) this.#own.heed(id);
  };

  async #focus(selector: string): Promise<void> {
    await this.#gauge.updateComplete;
    this.#gauge.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
