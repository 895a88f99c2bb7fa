import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import {announce} from '../../elements/announcer.js';
import {BookController} from '../../elements/book-controller.js';
import {ContrastController} from '../../elements/contrast-controller.js';
import type {HostController} from '../../elements/host-controller.js';
import {keyed} from '../../elements/keyed-directive.js';
import {LazyPartsController} from '../../elements/lazy-parts-controller.js';
import type {PartsLoader} from '../../elements/lazy-parts-controller.js';
import {MissingHostController} from '../../elements/missing-host-controller.js';
import {News} from '../../elements/news.js';
import {openView} from '../../elements/open-view.js';
import {PageChecks, readChild} from '../../elements/page-checks.js';
import {Sender} from '../../elements/send.js';
import {SignedIn} from '../../elements/signed-in.js';
import {RefusedController} from '../../elements/refused-controller.js';
import {Stating} from '../../elements/stating.js';
import {asks} from '../../elements/styles/asks.js';
import {modes} from '../../elements/styles/modes.js';
import {ViewKeeper} from '../../elements/view-keeper.js';
import {WarnedController} from '../../elements/warned-controller.js';
import {mosaicWords} from '../../locales/mosaic/book.js';
import type {MenuSelectEvent} from '../../parts/menu/menu.events.js';
import type {TileItem} from '../../protocol/views/mosaic.js';
import {moderationStyles} from '../../parts/moderation/moderation.styles.js';
import {moderationDeed} from '../../parts/moderation/moderation.questions.js';
import {noticePart, notices} from '../../parts/notice/notices.template.js';
import {AskingController} from '../../parts/question/asking-controller.js';
import {hasCards, PersonPopup} from '../get-to-know/person-popup.js';
import {mosaicRules} from './mosaic-checks.js';
import {details} from './mosaic-details.js';
import type {DetailsContext} from './mosaic-details.js';
import {actionStyles} from './mosaic-actions.styles.js';
import {composing} from './mosaic-composing.js';
import type {ImageKind} from './mosaic-export.js';
import {glide} from './mosaic-motion.js';
import {overlay} from './mosaic-overlay.js';
import {factOf, placeOf} from './mosaic-facts.js';
import type {Topic} from './mosaic-facts.js';
import {TileLooks} from './mosaic-looks.js';
import {MosaicPrint} from './mosaic-print.js';
import {bar, queue} from './mosaic-queue.js';
import {refused, refusedOf} from './mosaic-refused.js';
import {tileContrast} from './mosaic.contrast.js';
import type {Picture} from './mosaic.layout.js';
import {readMosaicData, readWhole} from './mosaic.model.js';
import type {MosaicTile} from './mosaic.model.js';
import type {Mosaic} from './mosaic.js';
import {PictureController} from './picture-controller.js';
import {PlacingController} from './placing-controller.js';
import {exported} from '../../parts/exported.js';

const showingParts: PartsLoader = () => import('./showing.js').then(({showing}) => showing);

/** What people do on a mosaic, and what the mosaic tells them beside its tiles. */
export class MosaicActions {
  readonly #mosaic: Mosaic;
  readonly #host: HostController;
  readonly #localize: BookController;
  readonly #sender: Sender;
  readonly #parts: LazyPartsController;
  readonly #placing: PlacingController;
  readonly #stating: Stating;
  readonly #asking: AskingController<Topic>;
  readonly #picture: PictureController;
  readonly #people: PersonPopup;
  readonly #checks: PageChecks;
  readonly #news: News;
  readonly #warned: WarnedController;
  readonly #signedIn: SignedIn;
  /** Whether the list of moderators is shown in place of the picture. */
  #isQueue = false;
  #overlaid: {from: unknown[]; items: MosaicTile[]} | undefined;
  /** Where the tiles lay when they were last shown. */
  #before: Picture | undefined;

  constructor(mosaic: Mosaic, host: HostController) {
    // What is first shown has words that all widgets share; all else is said out of a book of its own.
    const localize = new BookController(mosaic, mosaicWords);
    this.#mosaic = mosaic;
    this.#host = host;
    this.#localize = localize;
    this.#sender = new Sender(mosaic, host);
    this.#signedIn = new SignedIn(() => mosaic.view, {
      met: ({features}) => {
        // What the one before looked at may not be there for whoever is signed in now.
        if (this.#isQueue && !features.views.includes('mosaic_reports')) this.#showQueue(false);
        mosaic.requestUpdate();
      },
    });
    this.#parts = new LazyPartsController(mosaic);
    this.#placing = new PlacingController(mosaic, host, localize, this.#sender, () => this.#signedIn.session?.person?.id);
    const stating = (this.#stating = new Stating(mosaic, localize, this.#sender));
    const deed = ({kind}: Topic) => moderationDeed(localize, kind);
    this.#asking = new AskingController<Topic>(mosaic, {host, localize, stating, placeOf: (topic) => placeOf(topic, host.space), factOf, deed});
    new RefusedController(mosaic, localize, ({event}, words) => {
      // What has no words has no place of its own above the picture.
      if (event.type === 'hearth.mosaic.tile_removed.v1') stating.failure = words;
    });
    this.#checks = new PageChecks(mosaic, 'This mosaic has no space, so that nobody can place a tile', mosaicRules);
    this.#news = new News(mosaic, localize, () => localize.term('mosaicNewAnnounce'));
    this.#people = new PersonPopup(mosaic, localize, this.#parts, () => import('../get-to-know/get-to-know.js'));
    this.#warned = new WarnedController(mosaic, localize, /^hearth\.mosaic\./);
    this.#picture = new PictureController(mosaic, {
      host,
      localize,
      parts: this.#parts,
      asking: this.#asking,
      stating,
      placing: this.#placing,
      people: this.#people,
      showQueue: (whether) => this.#showQueue(whether),
      save: (kind) => this.#save(kind),
    });
    new TileLooks(mosaic, localize);
    new MosaicPrint(mosaic, localize);
    new ContrastController(mosaic);
    // What says that the network is gone has to be here before it goes.
    void this.#parts.load(noticePart);
    Object.assign(mosaic.view.options, {most: mosaic.view.options.limit(), read: readMosaicData, own: ({data}: TileItem) => data.mine});
    mosaic.view.overlay = (items, pending) => this.#overlay(items, pending);
    mosaic.shadowRoot?.adoptedStyleSheets.push(
      ...[...modes, tileContrast, asks, ...moderationStyles, actionStyles].map(({styleSheet}) => styleSheet!),
    );
    readChild(mosaic, readMosaicData);
    new MissingHostController(mosaic, localize);
    mosaic.requestUpdate();
  }

  /** Whether the composer is open. */
  get composing(): boolean {
    return this.#placing.open || this.#isQueue;
  }

  /** What happened on the mosaic. */
  handle(event: Event, target = event.target as Element): void {
    if (event.type === 'click') this.#picture.onClick(target);
    else if (event.type === 'keydown') this.#picture.onKeyDown(event as KeyboardEvent);
    else if (event.type === 'focusin') this.#picture.onFocus(target);
  }

  /** Says what has changed, and keeps up with the host. */
  updated(): void {
    const mosaic = this.#mosaic;
    const {view, picture, tiles} = mosaic;
    this.#sender.listen();
    void this.#signedIn.meet();
    this.#checks.check(this.#host.connection !== undefined, this.#host.space);
    if (view.view && !view.keeper) view.keeper = new ViewKeeper(view);
    const {keeper} = view;
    // A picture is seen as a whole: what does not fit into one answer is fetched at once.
    if (keeper && view.view?.page.next && !keeper.loadingMore && !keeper.moreFailed && view.status === 'ready') void keeper.more();
    const group = mosaic.renderRoot.querySelector<SVGElement>('.picture > svg > g');
    if (group && this.#before && picture !== this.#before) {
      const ids = tiles.map(({id}) => id);
      glide(group, ids, this.#before, picture);
    }
    this.#before = group ? picture : undefined;
    this.#news.tell();
  }

  /** What stands above the picture. */
  above(): TemplateResult | undefined {
    const mosaic = this.#mosaic;
    const {view, status} = mosaic;
    if (!this.#localize.ready || (status === 'idle' && mosaic.mode !== 'preview')) return undefined;
    const localize = this.#localize;
    const {connection} = this.#host;
    const {keeper} = view;
    const said = notices({
      localize,
      view,
      pending: connection?.pending,
      missing: this.#parts.missing,
      failure: this.#placing.open ? '' : this.#placing.failure || this.#stating.failure,
      warned: this.#warned.words,
    });
    if (keeper?.moreFailed)
      said.push(
        html`<hearth-notice exportparts=${exported('notice')} class="said" kind="error"
          >${localize.term('mosaicIncomplete')}<button slot="action" data-do="retry">${localize.term('retry')}</button></hearth-notice
        >`,
      );
    // Their words stand there even where the part itself could not be loaded.
    if (said.length > 0) void this.#parts.load(noticePart);
    if (this.#placing.held?.deed === 'removed') void this.#parts.load(showingParts);
    return html`${composing({mosaic, localize, placing: this.#placing, picture: this.#picture})} ${said}
    ${refusedOf(this.#here).map((entry) => refused(localize, entry))}
    ${bar(localize, view.items, {isQueue: this.#isQueue, mayDecide: this.#mayDecide})}
    ${keeper?.waiting && !this.#isQueue ? html`<div class="news"><button data-do="new">${localize.term('mosaicNew')}</button></div>` : nothing}`;
  }

  /** What is shown in place of the picture; nothing where that is. */
  instead(): TemplateResult | undefined {
    const {status, view, active, composer} = this.#mosaic;
    const localize = this.#localize;
    if (!localize.ready) return undefined;
    if (status === 'loading' && view.waited > 0 && view.items.length === 0) return html`<div class="bed empty" aria-busy="true"></div>`;
    if (status === 'empty' && !this.#isQueue && view.items.length === 0) {
      return html`<p class="bed empty">${localize.term(active && composer !== 'none' ? 'mosaicEmpty' : 'mosaicEmptyReadonly')}</p>`;
    }
    if (!this.#isQueue || (status !== 'ready' && status !== 'empty')) return undefined;
    void this.#parts.load(showingParts);
    return queue(this.#details, view.items as MosaicTile[]);
  }

  /** The tiles as a list: what has not changed is not rendered again, and what stays keeps the focus. */
  list(tiles: TileItem[], make: (item: TileItem) => TemplateResult): unknown {
    const {picture, current, rendered} = this.#mosaic;
    const {revision} = this.#localize;
    const from = (item: TileItem) => [item, picture.places.get(item.id), picture.rows, picture.columns, item.id === current, revision];
    return keyed(tiles, {key: ({id}: TileItem) => id, make, from}, rendered);
  }

  /** What stands below the picture. */
  below(): TemplateResult {
    const {shown} = this.#picture;
    const item = shown === undefined ? undefined : (this.#mosaic.view.items as MosaicTile[]).find(({id}) => id === shown);
    const isPicture = this.#localize.ready && !this.#isQueue && this.#mosaic.tiles.length > 0;
    return html`${
        isPicture
          ? html`<div class="bar">
              <button class="quiet end" data-do="save" aria-haspopup="menu" aria-expanded="false">
                ${this.#localize.term('mosaicSave')}<span aria-hidden="true"> ▾</span>
              </button>
            </div>`
          : nothing
      }
      <hearth-popup exportparts=${exported('popup')} @hearth-popup-close=${() => this.#picture.onClosed()}
        >${item ? details(this.#details, item) : nothing}</hearth-popup
      >
      <hearth-menu exportparts=${exported('menu')} @hearth-menu-select=${(event: MenuSelectEvent) => this.#picture.onMenu(event)}></hearth-menu>
      ${this.#people.render()}`;
  }

  get #details(): DetailsContext {
    return {
      localize: this.#localize,
      draw: this.#mosaic.draw,
      asking: this.#asking,
      opensCards: this.#mosaic.active && hasCards(this.#signedIn.session),
      answer: ({answer}) => void this.#picture.answer(answer),
      cancel: () => void this.#picture.cancelQuestion(),
    };
  }

  /** Whether whoever is here decides on reports. */
  get #mayDecide(): boolean {
    const {active, items} = this.#mosaic;
    return active && !items && (this.#signedIn.session?.features.views.includes('mosaic_reports') ?? false);
  }

  #overlay(items: TileItem[], pending: readonly PendingEvent[]): MosaicTile[] {
    const {view} = this.#mosaic.view;
    const {person} = this.#signedIn.session ?? {};
    const from = [items, pending, person, view, this.#isQueue, this.#mosaic.mode, this.#localize.lang];
    if (this.#overlaid && from.every((part, index) => part === this.#overlaid?.from[index])) return this.#overlaid.items;
    // A sink does not tell who somebody is, and a host does so after what they did is shown.
    const me = person ?? {id: '', name: this.#localize.term('you')};
    const laid =
      this.#mosaic.mode === 'readonly'
        ? items.map((item) => ({...readWhole(item), can: []}))
        : overlay(items.map(readWhole), this.#here, {cursor: view?.cursor ?? '0', me, isQueue: this.#isQueue});
    this.#overlaid = {from, items: laid};
    return laid;
  }

  /** What the person said that belongs to this picture. */
  get #here(): readonly PendingEvent[] {
    const {connection, space} = this.#mosaic.view;
    return (connection?.pending ?? []).filter(({event}) => event.space === (space ?? '') && event.type.startsWith('hearth.mosaic.'));
  }

  #showQueue(whether: boolean): void {
    if (whether === this.#isQueue) return;
    this.#isQueue = whether;
    this.#asking.close();
    this.#before = undefined;
    openView(this.#mosaic.view, whether ? {name: 'mosaic_reports', query: {filter: 'open', limit: 100}} : {name: 'mosaic'});
    announce(this.#localize.term(whether ? 'mosaicQueue' : 'mosaicTiles'));
    this.#mosaic.requestUpdate();
    void this.#picture.focus(whether ? '[data-do=picture]' : '[data-do=queue]');
  }

  async #save(kind: ImageKind): Promise<void> {
    try {
      const {download} = await import('./mosaic-export.js');
      await download(this.#mosaic, kind, this.#mosaic.heading ?? this.#localize.term('mosaicHeading'));
      announce(this.#localize.term('mosaicSaved'));
    } catch (error) {
      console.error(error);
      this.#stating.failure = this.#localize.term('mosaicSaveFailed');
      announce(this.#stating.failure, 'assertive');
      this.#mosaic.requestUpdate();
    }
  }
}
