import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import {announce, prepareAnnouncer} from '../../elements/announcer.js';
import {everyMinute} from '../../elements/clock.js';
import {formatMoment} from '../../elements/format-moment.js';
import {keyed} from '../../elements/keyed-directive.js';
import {HearthAuthNeededEvent} from '../../elements/events.js';
import type {HostController} from '../../elements/host-controller.js';
import {formatAgo, listParts} from '../../elements/intl-cache.js';
import {LazyPartsController} from '../../elements/lazy-parts-controller.js';
import type {PartsLoader} from '../../elements/lazy-parts-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {Sender} from '../../elements/send.js';
import {ViewKeeper} from '../../elements/view-keeper.js';
import type {MenuSelectEvent} from '../../parts/menu/menu.events.js';
import {partTokens} from '../../elements/styles/part-tokens.js';
import {warn} from '../../elements/warn.js';
import {whole} from '../../elements/whole.js';
import type {Audience} from '../../protocol/events/kudos.js';
import type {Person} from '../../protocol/person.js';
import {readKudosData} from '../../protocol/views/kudos.js';
import type {KudosItem} from '../../protocol/views/kudos.js';
import {parseView} from '../../protocol/views/view.js';
import {ChangingController} from './changing-controller.js';
import {FeedController} from './feed-controller.js';
import {GivingController} from './giving-controller.js';
import {box, boxed} from './kudos-feed.js';
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

const AUDIENCES: readonly Audience[] = ['recipient', 'group', 'everyone'];

/** What the attributes of a wall may say. */
const LIMITS = [
  ['pageSize', 5, 50],
  ['maxRecipients', 1, 50],
  ['maxLength', 50, 2000],
  ['headingLevel', 2, 6],
] as const;
const WORDS = [
  ['composer', ['inline', 'button', 'none']],
  ['mode', ['live', 'readonly', 'preview']],
  ['defaultAudience', AUDIENCES],
] as const satisfies readonly [keyof KudosWall, readonly string[]][];

/** New thanks are announced once in this time at most, in milliseconds. */
const NEWS_PAUSE = 60_000;

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
  /** The host that said so. */
  #met: HostController['connection'];
  #expanded = new Set<string>();
  /** The thank-you from which the boxes are counted. */
  #origin: string | undefined;
  /** What each card shows beside its item, and from what that was made. */
  readonly #extras = new Map<string, {made: unknown[]; extra: Extra}>();
  #overlaid: {from: unknown[]; items: WallItem[]} | undefined;
  /** What the attributes said when they were checked. */
  #checked = '';
  #told = {status: '', waiting: 0, waited: 0, at: 0};
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
    wall.shadowRoot?.adoptedStyleSheets.push(partTokens.styleSheet!, actionStyles.styleSheet!);
    wall.addController({
      hostConnected: () => {
        prepareAnnouncer();
        this.#stopClock = everyMinute(() => this.#tellTime());
        this.#patience = setTimeout(() => {
          if (wall.status === 'idle') warn(wall, 'no-host', localize.term('notConnected'));
        }, HOST_PATIENCE);
      },
      hostDisconnected: () => {
        this.#stopClock?.();
        clearTimeout(this.#patience);
      },
    });
    this.#readChild();
    // Said before this was there to say it.
    if (wall.status === 'signed-out') wall.dispatchEvent(new HearthAuthNeededEvent());
    wall.requestUpdate();
  }

  #stopClock: (() => void) | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

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
    // At another host one may be somebody else.
    if (view.connection !== this.#met) this.#me = undefined;
    this.#met = view.connection;
    this.#check();
    if (view.items !== this.#timed) this.#tellTime();
    this.#timed = view.items;
    if (view.view && !view.keeper) view.keeper = new ViewKeeper(view);
    this.#tell();
    if (!this.#me && view.items.some((item: WallItem) => item.local)) void this.#learnMe();
  }

  /** Says what has changed, once. */
  #tell(): void {
    const {status, view} = this.#wall;
    const told = this.#told;
    const waiting = view.keeper?.waiting ?? 0;
    if (status !== told.status) {
      const words = ({error: 'loadFailed', offline: 'offline', 'signed-out': 'signedOut'} as const)[status as 'error'];
      if (words) announce(this.#localize.term(words), status === 'error' ? 'assertive' : 'polite');
    }
    if (status === 'loading' && view.waited > 1 && told.waited < 2) announce(this.#localize.term('loading'));
    if (waiting > told.waiting && Date.now() - told.at > NEWS_PAUSE) {
      announce(this.#localize.term('kudosNewAnnounce', waiting));
      told.at = Date.now();
    }
    this.#told = {...told, status, waiting, waited: view.waited};
  }

  /** Tells the page what is wrong with what it, or the host, says. */
  #check(): void {
    const wall = this.#wall;
    if (wall.view.skipped) warn(wall, 'malformed-item', `The host sent ${wall.view.skipped} things that make no sense; they are left out.`);
    wall.view.skipped = 0;
    this.#checkFailure();
    const {connection, space} = this.#host;
    const said = [...LIMITS, ...WORDS].map(([property]) => wall[property]).join() + space;
    if (said === this.#checked) return;
    this.#checked = said;
    if (connection && !space)
      warn(wall, 'no-space', 'This wall has no space, so that nothing can be said on it: give one to it or to <hearth-host>.');
    for (const [property, min, max] of LIMITS) {
      const value: number | null = wall[property];
      // An attribute that was taken away says nothing wrong.
      if (value !== null && whole(value, min, max, NaN) !== value)
        warn(wall, 'bad-attribute', `${property} is ${value}, not a whole number from ${min} to ${max}; the default is used`);
    }
    for (const [property, words] of WORDS) {
      const value: string | null = wall[property];
      if (value !== null && !(words as readonly string[]).includes(value))
        warn(wall, 'bad-attribute', `${property} is "${value}", not one of: ${words.join(', ')}; the default is used`);
    }
  }

  /** What the host or the network did wrong is no mystery; anything else is told. */
  #checkFailure(): void {
    const wall = this.#wall;
    const failure = wall.view.failure as Partial<Error & {state: string}> | undefined;
    wall.view.failure = undefined;
    if (failure?.name === 'MalformedViewError') warn(wall, 'malformed-view', 'The host answered something that is not a view.');
    else if (failure && !failure.state) console.error(failure);
  }

  /** What stands above the thank-yous. */
  above(): TemplateResult | undefined {
    const wall = this.#wall;
    const {view, status} = wall;
    if (status === 'idle' && wall.mode !== 'preview') return undefined;
    this.#feed.keepFocus(view.items);
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
    ${waiting ? html`<div class="new"><button data-do="new">${this.#localize.term('kudosNew', waiting)}</button></div>` : nothing}`;
  }

  /** The thank-yous, in their boxes: what has not changed is not rendered again, and what stays keeps the focus. */
  feed(items: KudosItem[], make: (item: KudosItem) => unknown): unknown {
    const before = this.#wall.rendered;
    this.#origin ??= (before ?? items)[0]?.id;
    const options = {key: ({id}: KudosItem) => id, make, from: (item: KudosItem) => this.#wall.madeFrom(item)};
    const {first, boxes} = boxed(
      items,
      Math.max(
        0,
        items.findIndex(({id}) => id === this.#origin),
      ),
    );
    const places = boxes.map((content, index) => ({place: first + index, content}));
    const shown = before && boxed(before).boxes.map((content, place) => ({place, content}));
    return keyed(places, {key: ({place}) => place, make: ({place, content}) => box(keyed(content, options, shown?.[place]?.content))}, shown);
  }

  /** What stands below the thank-yous. */
  below(): TemplateResult {
    const keeper = this.#wall.view.keeper;
    return html`${keeper?.loadingMore ? html`<p class="wait">${this.#localize.term('loading')}</p>` : nothing}
      ${keeper?.moreFailed ? html`<p class="wait" role="alert">${this.#localize.term('moreFailed')}</p>` : nothing}
      <hearth-menu @hearth-menu-select=${(event: MenuSelectEvent) => this.#feed.onMenu(event)}></hearth-menu>`;
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
  #readChild(): void {
    const wall = this.#wall;
    const child = wall.querySelector(':scope > script[type="application/json"]');
    if (!child || wall.items) return;
    try {
      const body: unknown = JSON.parse(child.textContent ?? '');
      const {view, skipped} = parseView(Array.isArray(body) ? {items: body} : body, readKudosData);
      wall.items = view.items;
      wall.view.skipped += skipped;
    } catch (error) {
      warn(wall, 'malformed-child', `The JSON in the page is not a view: ${(error as Error).message}`);
    }
  }

  get #defaultAudience(): Audience {
    const {defaultAudience} = this.#wall;
    return AUDIENCES.includes(defaultAudience) ? defaultAudience : 'group';
  }

  get #maxLength(): number {
    return whole(this.#wall.maxLength, 50, 2000, 500);
  }

  #overlay(items: KudosItem[], pending: readonly PendingEvent[]): WallItem[] {
    const {view, space} = this.#wall.view;
    const from = [items, pending, this.#me, view, space, this.#wall.mode];
    if (this.#overlaid && from.every((part, index) => part === this.#overlaid?.from[index])) return this.#overlaid.items;
    const here = pending.filter(({event}) => event.space === (space ?? ''));
    const laid = this.#wall.mode === 'readonly' ? items : overlay(items, here, view?.cursor ?? '0', this.#me);
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
            .maxRecipients=${whole(wall.maxRecipients, 1, 50, 10)}
            .maxLength=${this.#maxLength}
            .defaultAudience=${this.#defaultAudience}
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
      .maxLength=${this.#maxLength}
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
    const {connection} = this.#host;
    const session = await connection?.session().catch((error: Error) => {
      if (error.name !== 'TransportError') throw error;
      return undefined;
    });
    if (!session?.person || connection !== this.#host.connection) return;
    this.#me = session.person;
    this.#wall.requestUpdate();
  }
}
