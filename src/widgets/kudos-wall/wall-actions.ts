import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import {announce, prepareAnnouncer} from '../../elements/announcer.js';
import {everyMinute} from '../../elements/clock.js';
import {formatMoment} from '../../elements/format-moment.js';
import type {HostController} from '../../elements/host-controller.js';
import {formatAgo, listParts} from '../../elements/intl-cache.js';
import {LazyPartsController} from '../../elements/lazy-parts-controller.js';
import type {PartsLoader} from '../../elements/lazy-parts-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {Sender} from '../../elements/send.js';
import {ViewKeeper} from '../../elements/view-keeper.js';
import type {Person} from '../../protocol/person.js';
import {readKudosData} from '../../protocol/views/kudos.js';
import type {KudosItem} from '../../protocol/views/kudos.js';
import {parseView} from '../../protocol/views/view.js';
import {ChangingController} from './changing-controller.js';
import {FeedController} from './feed-controller.js';
import {GivingController} from './giving-controller.js';
import type {CardContext} from './kudos-card.js';
import type {KudosComposeEvent, KudosDraftEvent} from './kudos-composer.events.js';
import type {KudosSaveEvent} from './kudos-editor.events.js';
import {notices} from './kudos-notices.js';
import {reason} from './kudos-reason.js';
import type {KudosWall} from './kudos-wall.js';
import {overlay} from './kudos-wall.model.js';
import type {WallItem} from './kudos-wall.model.js';
import {actionStyles} from './wall-actions.styles.js';

const composingParts: PartsLoader = () => import('./composing.js').then((module) => module.composing);
const noticePart: PartsLoader = () => import('../../parts/notice/notice.js').then((module) => ({'hearth-notice': module.Notice}));

/** How long a provider may take to appear before the page is told that there is none, in milliseconds. */
const HOST_PATIENCE = 3000;

type Extra = () => Partial<CardContext>;

/** What people do on a wall, and what the wall tells them beside its thank-yous. */
export class WallActions {
  readonly #wall: KudosWall;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #sender: Sender;
  readonly #parts: LazyPartsController;
  readonly #giving: GivingController;
  readonly #changing: ChangingController;
  readonly #feed: FeedController;
  #me: Person | undefined;
  #expanded = new Set<string>();
  /** What each card shows beside its item, and from what that was made. */
  readonly #extras = new Map<string, {made: unknown[]; extra: Extra}>();
  #overlaid: {from: unknown[]; items: WallItem[]} | undefined;
  #told = {status: '', waiting: 0};
  /** The items whose times were told. */
  #timed: unknown;

  constructor(wall: KudosWall, host: HostController, localize: LocalizeController) {
    this.#wall = wall;
    this.#host = host;
    this.#localize = localize;
    this.#sender = new Sender(wall, host);
    this.#parts = new LazyPartsController(wall);
    this.#giving = new GivingController(wall, host, localize, this.#sender);
    this.#changing = new ChangingController(wall, host, localize, this.#sender);
    this.#feed = new FeedController(wall, {
      host,
      localize,
      parts: this.#parts,
      composing: composingParts,
      giving: this.#giving,
      changing: this.#changing,
      expand: (id) => this.#expanded.add(id),
    });
    wall.view.overlay = (items, pending) => this.#overlay(items, pending);
    wall.shadowRoot?.adoptedStyleSheets.push(actionStyles.styleSheet!);
    wall.addController({
      hostConnected: () => {
        prepareAnnouncer();
        this.#stopClock = everyMinute(() => this.#tellTime());
        this.#sender.listen();
      },
      hostDisconnected: () => {
        this.#stopClock?.();
        this.#sender.listen(undefined);
      },
    });
    setTimeout(() => {
      if (wall.isConnected && wall.status === 'idle') wall.warn('no-host', localize.term('notConnected'));
    }, HOST_PATIENCE);
    wall.requestUpdate();
  }

  #stopClock: (() => void) | undefined;

  /** Whether the composer is open. */
  get composing(): boolean {
    return this.#giving.open;
  }

  /** What happened on the wall. */
  handle(event: Event, target = event.target as Element): void {
    if (event.type === 'click') this.#feed.onClick(target);
    else if (event.type === 'keydown') this.#feed.onKeyDown(event as KeyboardEvent);
    else if (event.type === 'hearth-menu-select') this.#feed.onMenu(event as Event as Parameters<FeedController['onMenu']>[0]);
  }

  /** Says what has changed, and keeps up with the host. */
  updated(): void {
    const {status, view} = this.#wall;
    this.#sender.listen();
    if (view.items !== this.#timed) this.#tellTime();
    this.#timed = view.items;
    if (view.view && !view.keeper) view.keeper = new ViewKeeper(view);
    if (status !== this.#told.status) {
      const words = ({error: 'loadFailed', offline: 'offline', 'signed-out': 'signedOut'} as const)[status as 'error'];
      if (words) announce(this.#localize.term(words), status === 'error' ? 'assertive' : 'polite');
    }
    if (status === 'loading' && view.waited === 2) announce(this.#localize.term('loading'));
    const waiting = view.keeper?.waiting ?? 0;
    if (waiting > this.#told.waiting) announce(this.#localize.term('kudosNewAnnounce', waiting));
    this.#told = {status, waiting};
    if (!this.#me && view.items.some((item: WallItem) => item.local)) void this.#learnMe();
  }

  /** What stands above the thank-yous. */
  above(): TemplateResult | undefined {
    const wall = this.#wall;
    const {view, status} = wall;
    if (status === 'idle' && wall.mode !== 'preview') return undefined;
    const {connection} = this.#host;
    const waiting = view.keeper?.waiting;
    const said = notices({
      localize: this.#localize,
      status: view.status,
      slow: view.waited > 2,
      updatedAt: view.updatedAt,
      unsaved: connection?.pending.some((entry) => !entry.durable && entry.status !== 'accepted') ?? false,
      missing: this.#parts.missing,
      failure: this.#changing.failure,
    });
    // Their words stand there even where the part itself cannot be loaded.
    if (said.length > 0) void this.#parts.load(noticePart);
    return html`${this.#composer()} ${said}
    ${waiting ? html`<button class="new" data-do="new">${this.#localize.term('kudosNew', waiting)}</button>` : nothing}`;
  }

  /** What stands below the thank-yous. */
  below(): TemplateResult | undefined {
    const keeper = this.#wall.view.keeper;
    if (keeper?.loadingMore) return html`<p class="wait">${this.#localize.term('loading')}</p>`;
    return keeper?.moreFailed ? html`<p class="wait" role="alert">${this.#localize.term('moreFailed')}</p>` : undefined;
  }

  /** What a card shows beside its item: the same as before where nothing has changed. */
  extra(item: WallItem): Extra | undefined {
    const {editing, confirming} = this.#changing;
    const edited = editing?.id === item.id ? editing : undefined;
    const asked = confirming === item.id;
    const expanded = this.#expanded.has(item.id);
    if (!edited && !asked && !expanded && !item.local) {
      this.#extras.delete(item.id);
      return undefined;
    }
    const made = [item, edited, asked, expanded];
    const before = this.#extras.get(item.id);
    if (before && made.every((part, index) => part === before.made[index])) return before.extra;
    const extra: Extra = () => ({
      expanded,
      editor: edited && this.#editor(item, edited),
      below: asked ? this.#confirm() : item.local ? this.#local(item) : undefined,
    });
    this.#extras.set(item.id, {made, extra});
    return extra;
  }

  /** Reads the thank-yous that the page brings along in a JSON child. */
  readChild(): void {
    const wall = this.#wall;
    const child = wall.querySelector(':scope > script[type="application/json"]');
    if (!child) return;
    try {
      const body: unknown = JSON.parse(child.textContent ?? '');
      wall.given = parseView(Array.isArray(body) ? {items: body} : body, readKudosData).view.items;
    } catch (error) {
      wall.warn('malformed-child', `The JSON in the page is not a view: ${(error as Error).message}`);
    }
    wall.requestUpdate();
  }

  #overlay(items: KudosItem[], pending: readonly PendingEvent[]): WallItem[] {
    const cursor = this.#wall.view.view?.cursor ?? '0';
    const from = [items, pending, this.#me, cursor, this.#wall.mode];
    if (this.#overlaid && from.every((part, index) => part === this.#overlaid?.from[index])) return this.#overlaid.items;
    const laid = this.#wall.mode === 'readonly' ? items : overlay(items, pending, cursor, this.#me);
    this.#overlaid = {from, items: laid};
    return laid;
  }

  #composer() {
    const wall = this.#wall;
    const giving = this.#giving;
    const {held} = giving;
    return html`${
      giving.open
        ? html`<hearth-kudos-composer
            .search=${this.#search}
            .draft=${giving.draft}
            .errors=${giving.errors}
            .failure=${giving.failure}
            .maxRecipients=${wall.limit('maxRecipients')}
            .maxLength=${wall.limit('maxLength')}
            .defaultAudience=${wall.defaultAudience}
            @hearth-kudos-draft=${(event: KudosDraftEvent) => giving.keep(event.draft)}
            @hearth-kudos-compose=${(event: KudosComposeEvent) => void this.#feed.give(event.draft)}
            @hearth-kudos-close=${() => void this.#feed.closeComposer()}
          ></hearth-kudos-composer>`
        : nothing
    }
    ${
      held
        ? html`<hearth-undo-bar
            class="said"
            .active=${true}
            .message=${this.#localize.term('kudosHeld', this.#names(held.draft.to))}
            @hearth-undo=${() => void this.#feed.undo()}
            @hearth-undo-elapsed=${giving.elapse}
          ></hearth-undo-bar>`
        : nothing
    }`;
  }

  #editor(item: WallItem, {message, error}: {message: string; error: string}): TemplateResult {
    return html`<hearth-kudos-editor
      .message=${message}
      .error=${error}
      .maxLength=${this.#wall.limit('maxLength')}
      @hearth-kudos-save=${(event: KudosSaveEvent) => void this.#feed.save(item, event.message)}
      @hearth-kudos-close=${() => void this.#feed.stop(item)}
    ></hearth-kudos-editor>`;
  }

  #confirm(): TemplateResult {
    const localize = this.#localize;
    return html`<div class="ask" role="group" aria-labelledby="ask">
      <span id="ask">${localize.term('kudosWithdrawAsk')}</span>
      <button class="primary" data-do="withdraw">${localize.term('kudosWithdraw')}</button>
      <button data-do="keep">${localize.term('kudosKeep')}</button>
    </div>`;
  }

  /** What something that is only on this device waits for, and what its author can do. */
  #local({local}: WallItem): TemplateResult | undefined {
    const localize = this.#localize;
    const {status, receipt} = local!;
    const words =
      status === 'parked'
        ? `${localize.term('notAccepted')}: ${reason(localize, receipt?.errors?.[0]?.code ?? receipt?.code)}`
        : localize.term(status === 'sending' ? 'sending' : 'waitingToSend');
    return html`<p class="ask ${status}">
      <span>${words}</span>
      ${
        status === 'sending'
          ? nothing
          : html`<button class="quiet" data-do="recompose">${localize.term('edit')}</button>
              <button class="quiet" data-do="discard">${localize.term('discard')}</button>`
      }
    </p>`;
  }

  readonly #search = (query: string, signal: AbortSignal) => {
    const {connection, space} = this.#host;
    return connection ? connection.searchPeople(query, {space: space ?? '', limit: 8, signal}) : Promise.resolve([]);
  };

  /** The names of people, as the language lists them. */
  #names(people: readonly {name: string}[]): string {
    return listParts(
      this.#localize.lang,
      people.map(({name}) => name),
    )
      .map((part) => part.value)
      .join('');
  }

  #tellTime(): void {
    const now = Date.now();
    for (const time of this.#wall.renderRoot.querySelectorAll('time')) {
      const ago = formatAgo(this.#localize.lang, time.dateTime, now);
      if (time.textContent !== ago) time.textContent = ago;
      time.title = formatMoment(this.#localize.lang, time.dateTime);
    }
  }

  /** Learns who is signed in, to show what only this device has under their name. */
  async #learnMe(): Promise<void> {
    const session = await this.#host.connection?.session().catch((error: Error) => {
      if (error.name !== 'TransportError') throw error;
      return undefined;
    });
    if (!session?.person) return;
    this.#me = session.person;
    this.#wall.requestUpdate();
  }
}
