import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {PageChecks, readChild} from '../../elements/page-checks.js';
import {readKudosData} from '../../protocol/views/kudos.js';
import {announce} from '../../elements/announcer.js';
import type {HostController} from '../../elements/host-controller.js';
import {LazyPartsController} from '../../elements/lazy-parts-controller.js';
import type {PartsLoader} from '../../elements/lazy-parts-controller.js';
import {MissingHostController} from '../../elements/missing-host-controller.js';
import {News} from '../../elements/news.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {Sender} from '../../elements/send.js';
import {SignedIn} from '../../elements/signed-in.js';
import {ViewKeeper} from '../../elements/view-keeper.js';
import type {MenuSelectEvent} from '../../parts/menu/menu.events.js';
import {ContrastController} from '../../elements/contrast-controller.js';
import {hidden} from '../../elements/styles/hidden.js';
import {modes} from '../../elements/styles/modes.js';
import {WarnedController} from '../../elements/warned-controller.js';
import {whole} from '../../elements/whole.js';
import {readKudosValues} from '../../protocol/views/kudos.js';
import type {KudosItem} from '../../protocol/views/kudos.js';
import {AskingController} from './asking-controller.js';
import {CardExtras} from './card-extras.js';
import type {Extra} from './card-extras.js';
import {ChangingController} from './changing-controller.js';
import {DrawnCards} from './drawn-cards.js';
import {FeedController} from './feed-controller.js';
import {GivingController} from './giving-controller.js';
import {isMe} from './is-me.js';
import {inBoxes} from './kudos-boxes.js';
import {noticePart, notices} from '../../parts/notice/notices.template.js';
import {decisionStyles} from '../../parts/moderation/decision.styles.js';
import {orphan, orphansOf} from './kudos-orphans.js';
import type {KudosWall} from './kudos-wall.js';
import type {WallItem} from './kudos-wall.model.js';
import {OwnNews} from './own-news.js';
import {OlderReplies} from './older-replies.js';
import {actionStyles} from './wall-actions.styles.js';
import {wallRules} from './wall-checks.js';
import {choosable, composing} from './wall-composing.js';
import {WallLayers} from './wall-layers.js';
import {WallPeople} from './wall-people.js';
import {TranslatingController} from './translating-controller.js';
import {Unfolded} from './unfolded.js';
import {viewButton, viewMenu, WallViews} from './wall-views.js';
import type {WallViewName} from './wall-views.js';
import {exported} from '../../parts/exported.js';

const composingParts: PartsLoader = () => import('./composing.js').then((module) => module.composing);

/** What people do on a wall, and what the wall tells them beside its thank-yous. */
export class WallActions {
  readonly #wall: KudosWall;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #sender: Sender;
  readonly #parts: LazyPartsController;
  readonly #giving: GivingController;
  readonly #changing: ChangingController;
  readonly #asking: AskingController;
  readonly #people: WallPeople;
  readonly #feed: FeedController;
  readonly #older: OlderReplies;
  readonly #translating: TranslatingController;
  readonly #extras: CardExtras;
  readonly #views: WallViews;
  readonly #layers: WallLayers;
  readonly #checks: PageChecks;
  readonly #news: News;
  readonly #ownNews: OwnNews;
  readonly #warned: WarnedController;
  readonly #signedIn: SignedIn;
  readonly #unfolded: Unfolded;
  readonly #drawn: DrawnCards;
  /** The thank-you from which the boxes are counted. */
  #origin: string | undefined;

  constructor(wall: KudosWall, host: HostController, localize: LocalizeController) {
    this.#wall = wall;
    this.#host = host;
    this.#localize = localize;
    this.#sender = new Sender(wall, host);
    this.#signedIn = new SignedIn(() => wall.view, {
      met: (session) => {
        // What the one before looked at may not be there for whoever is signed in now.
        if (!this.#views.offered(session).includes(this.#views.current)) this.#views.show('wall');
        wall.requestUpdate();
      },
    });
    this.#parts = new LazyPartsController(wall);
    this.#giving = new GivingController(wall, host, localize, this.#sender);
    this.#changing = new ChangingController(wall, host, localize, this.#sender);
    this.#asking = new AskingController(wall, host, this.#changing);
    this.#older = new OlderReplies(wall, host);
    this.#views = new WallViews(wall.view);
    this.#layers = new WallLayers(wall, {
      localize,
      views: this.#views,
      older: this.#older,
      changing: this.#changing,
      session: () => this.#signedIn.session,
    });
    this.#checks = new PageChecks(wall, 'This wall has no space, so that nothing can be said on it', wallRules);
    this.#news = new News(wall, localize, (waiting) => localize.term('kudosNewAnnounce', waiting));
    this.#ownNews = new OwnNews(localize);
    this.#warned = new WarnedController(wall, localize, /^hearth\.(?:kudos|moderation)\./);
    this.#people = new WallPeople(wall, {
      localize,
      parts: this.#parts,
      session: () => this.#signedIn.session,
      thank: (person) => void this.#feed.composeFor(person),
    });
    this.#translating = new TranslatingController(wall, localize);
    this.#unfolded = new Unfolded(wall);
    this.#drawn = new DrawnCards(wall, localize);
    this.#feed = new FeedController(wall, {
      translating: this.#translating,
      host,
      people: this.#people,
      search: (name, signal) => this.#search(name, signal),
      localize,
      parts: this.#parts,
      composing: composingParts,
      asking: this.#asking,
      giving: this.#giving,
      changing: this.#changing,
      older: this.#older,
      unfolded: this.#unfolded,
      viewMenu: () => viewMenu(localize, this.#views, this.#signedIn.session),
      show: (name) => this.#show(name as WallViewName),
    });
    this.#extras = new CardExtras({
      localize,
      changing: this.#changing,
      asking: this.#asking,
      older: this.#older,
      translating: this.#translating,
      feed: this.#feed,
      // Where one only looks, a button that comes later would move every card that is read already.
      people: (item, reply) => (wall.mode === 'readonly' ? [] : this.#people.menu(item, reply)),
      unfolded: this.#unfolded,
      isQueue: () => this.#views.isQueue,
      isAlone: () => this.#views.isAlone,
      repliesShown: () => wall.replies !== 'off',
      limits: () => ({maxLength: this.#maxLength, values: choosable(wall)}),
    });
    // What says that the network is gone has to be here before it goes.
    void this.#parts.load(noticePart);
    // What other views answer says nothing of the shared values.
    wall.view.options.opened = (body) => {
      if (this.#views.current === 'wall') wall.labels = readKudosValues(body);
    };
    wall.view.overlay = (items, pending) => this.#layers.over(items, pending);
    wall.shadowRoot?.adoptedStyleSheets.push(...[...modes, hidden, decisionStyles, actionStyles].map(({styleSheet}) => styleSheet!));
    new ContrastController(wall);
    readChild(wall, readKudosData);
    new MissingHostController(wall, localize);
    wall.requestUpdate();
  }

  /** Whether the composer is open. */
  get composing(): boolean {
    return this.#giving.open;
  }

  /** What happened on the wall. */
  handle(event: Event, target = event.target as Element): void {
    if (event.type === 'click') this.#feed.onClick(target);
    else if (event.type === 'keydown') this.#feed.onKeyDown(event as KeyboardEvent);
  }

  /** Says what has changed, and keeps up with the host. */
  updated(): void {
    const {view} = this.#wall;
    this.#sender.listen();
    void this.#signedIn.meet();
    this.#checks.check(this.#host.connection !== undefined, this.#host.space);
    this.#drawn.finish();
    if (view.view && !view.keeper) view.keeper = new ViewKeeper(view);
    this.#news.tell();
    this.#ownNews.tell(view.items as WallItem[], this.#host.connection?.pending ?? [], this.#signedIn.session?.person?.id);
  }

  /** What stands above the thank-yous. */
  above(): TemplateResult | undefined {
    const wall = this.#wall;
    const {view, status} = wall;
    if (status === 'idle' && wall.mode !== 'preview') return undefined;
    this.#feed.keepFocus(view.items as WallItem[]);
    const {connection} = this.#host;
    const waiting = view.keeper?.waiting;
    const said = notices({
      localize: this.#localize,
      view,
      pending: connection?.pending,
      missing: this.#parts.missing,
      failure: this.#changing.failure,
      warned: this.#warned.words,
    });
    // Their words stand there even where the part itself could not be loaded.
    if (said.length > 0) void this.#parts.load(noticePart);
    const lost = this.#asking.lost;
    // Before anything has come, nothing is known to be missing.
    const orphans =
      status === 'loading' ? [] : orphansOf(view.items as WallItem[], this.#layers.here(connection?.pending ?? []), this.#changing.givenUp);
    return html`${wall.active && !wall.items ? viewButton(this.#localize, this.#views, this.#signedIn.session) : nothing}
    ${composing({wall, search: this.#search, localize: this.#localize, giving: this.#giving, feed: this.#feed, me: this.#signedIn.session?.person?.id, maxLength: this.#maxLength})}
    ${said} ${orphans.map((entry) => orphan(this.#localize, entry))}
    ${lost ? html`<div class="orphan">${this.#extras.form(lost.item, lost.reply)}</div>` : nothing}
    ${waiting ? html`<div class="new"><button data-do="new">${this.#localize.term('kudosNew', waiting)}</button></div>` : nothing}`;
  }

  /** The thank-yous, in their boxes: what has not changed is not rendered again, and what stays keeps the focus. */
  feed(items: KudosItem[], make: (item: KudosItem) => unknown): unknown {
    const before = this.#wall.rendered;
    this.#origin ??= (before ?? items)[0]?.id;
    const options = {
      key: ({id}: KudosItem) => id,
      make: (item: KudosItem) => {
        this.#drawn.add(item.id);
        return make(item);
      },
      from: (item: KudosItem) => this.#madeFrom(item),
      // Only a form has listeners.
      isStill: ({id}: KudosItem) => this.#asking.asked?.topic.item.id !== id,
    };
    return inBoxes(items, this.#origin, this.#common(), options, before);
  }

  /** What all cards are made from beside their items: while it is the same, only a box with another item is looked at. */
  #common(): unknown[] {
    const {reactions, replies, mode, labels, values} = this.#wall;
    const {current, isAlone} = this.#views;
    const ofPage = [this.#localize.revision, reactions, replies, mode, labels, values, this.#maxLength];
    const ofPerson = [this.#signedIn.session, current, isAlone, this.#asking.asked, this.#changing.confirming, ...this.#unfolded.state];
    return [...ofPage, ...ofPerson, this.#older.revision, ...this.#translating.state];
  }

  /** What a card is made from: while it is the same, the card is not rendered again. */
  #madeFrom(item: KudosItem): unknown[] {
    const {reactions, replies, mode, labels} = this.#wall;
    return [item, this.#localize.revision, reactions, replies, mode, labels, this.extra(item)];
  }

  /** What stands below the thank-yous. */
  below(): TemplateResult {
    const keeper = this.#wall.view.keeper;
    return html`${keeper?.loadingMore ? html`<p class="wait">${this.#localize.term('loading')}</p>` : nothing}
      ${keeper?.moreFailed ? html`<p class="wait" role="alert">${this.#localize.term('moreFailed')}</p>` : nothing}
      <hearth-menu exportparts=${exported('menu')} @hearth-menu-select=${(event: MenuSelectEvent) => this.#feed.onMenu(event)}></hearth-menu>
      ${this.#people.render()}`;
  }

  /** What a card shows beside its item. */
  extra(item: KudosItem): Extra | undefined {
    return this.#extras.of(item as WallItem);
  }

  /** What is said where there is nothing to show; nothing where the wall says it. */
  get empty(): string | undefined {
    const {current, isAlone} = this.#views;
    if (isAlone) return this.#localize.term('groupCardEmpty');
    return current === 'wall' ? undefined : this.#localize.term(`kudosEmpty_${current}`);
  }

  get #maxLength(): number {
    return whole(this.#wall.maxLength, 50, 2000, 500);
  }

  #show(name: WallViewName): void {
    this.#unfolded.clear();
    this.#asking.close();
    this.#origin = undefined;
    this.#views.show(name);
    announce(this.#localize.term(`kudosView_${name}`));
    this.#wall.requestUpdate();
  }

  readonly #search = async (query: string, signal: AbortSignal) => {
    const {connection, space} = this.#host;
    if (!connection) return [];
    const found = await connection.searchPeople(query, {space: space ?? '', limit: 8, signal});
    return found.filter((one) => !isMe(one, this.#signedIn.session?.person?.id));
  };
}
