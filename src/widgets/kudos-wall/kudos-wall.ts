import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {announce, prepareAnnouncer} from '../../elements/announcer.js';
import {everyMinute} from '../../elements/clock.js';
import {warn} from '../../elements/events.js';
import {formatAgo, listParts} from '../../elements/intl-cache.js';
import {LazyPartsController} from '../../elements/lazy-parts-controller.js';
import type {PartsLoader} from '../../elements/lazy-parts-controller.js';
import {buttons} from '../../elements/styles/controls.js';
import {base} from '../../elements/styles/base.js';
import {ViewController} from '../../elements/view-controller.js';
import type {ViewStatus} from '../../elements/view-controller.js';
import {WidgetElement} from '../../elements/widget-element.js';
import {avatarStyles} from '../../parts/avatar/avatar.styles.js';
import type {SearchPeople} from '../../parts/people-picker/people-picker.model.js';
import type {Audience} from '../../protocol/events/kudos.js';
import type {Person} from '../../protocol/person.js';
import {readKudosData, readKudosValues} from '../../protocol/views/kudos.js';
import type {KudosData, KudosItem, SharedValue} from '../../protocol/views/kudos.js';
import {parseView} from '../../protocol/views/view.js';
import {ChangingController} from './changing-controller.js';
import {FeedController} from './feed-controller.js';
import {GivingController} from './giving-controller.js';
import {card} from './kudos-card.js';
import type {KudosComposeEvent, KudosDraftEvent} from './kudos-composer.events.js';
import type {KudosSaveEvent} from './kudos-editor.events.js';
import {notices} from './kudos-notices.js';
import {chunks, overlay} from './kudos-wall.model.js';
import type {WallItem} from './kudos-wall.model.js';
import {wallStyles} from './kudos-wall.styles.js';

/** What is loaded when it is first needed. */
const composing: PartsLoader = () => import('./composing.js').then((module) => module.composing);
const notice: PartsLoader = () => import('../../parts/notice/notice.js').then((module) => ({'hearth-notice': module.Notice}));

/** How long a provider may take to appear before the page is told that there is none, in milliseconds. */
const HOST_PATIENCE = 3000;

/**
 * A wall where colleagues thank one another for what they did. Newest first; nobody is counted and nothing is ranked.
 *
 * @summary Give thanks and read them.
 * @tagname hearth-kudos-wall
 *
 * @slot - Introductory text shown above the form.
 *
 * @event {KudosGivenEvent} hearth-kudos-given - Fired once a thank-you is kept on this device and on its way.
 * @event {HearthBeforeSendEvent} hearth-before-send - Fired before anything is kept and sent; cancel it to take it over.
 * @event {HearthSentEvent} hearth-sent - Fired when the host has accepted what this wall sent.
 * @event {HearthFailedEvent} hearth-failed - Fired when the host has refused it for good.
 * @event {HearthAuthNeededEvent} hearth-auth-needed - Fired when the host says that nobody is signed in.
 * @event {HearthWarningEvent} hearth-warning - Fired on a mistake of the page or the host.
 *
 * @csspart heading - The heading.
 * @csspart invite - The button that opens the composer.
 * @csspart feed - The list of thank-yous.
 * @csspart item - One thank-you.
 * @csspart message - The words of a thank-you.
 */
export class KudosWall extends WidgetElement {
  static override styles = [...base, buttons, avatarStyles, wallStyles];

  /** `inline` shows an invitation in the shape of a field, `button` a button, `none` leaves the composer out. */
  @property() composer: 'inline' | 'button' | 'none' = 'inline';

  /** Thank-yous that one request asks for, 5 to 50. */
  @property({type: Number, attribute: 'page-size'}) pageSize = 10;

  /** People and groups that one thank-you may name, 1 to 50. */
  @property({type: Number, attribute: 'max-recipients'}) maxRecipients = 10;

  /** Characters of a message (grapheme clusters), 50 to 2000. */
  @property({type: Number, attribute: 'max-length'}) maxLength = 500;

  /** The marks that may be set, at most six, parted by spaces; `none` for none. */
  @property() reactions = 'thanks celebrate learn';

  /** Who may see a thank-you where its giver chooses nothing else. */
  @property({attribute: 'default-audience'}) defaultAudience: Audience = 'group';

  /** Thank-yous to show in place of the host's, as the host would give them. */
  @property({attribute: false}) items?: KudosItem[];

  @state() private me: Person | undefined;
  @state() private expanded: ReadonlySet<string> = new Set();
  @query('hearth-kudos-composer') private readonly form!: HTMLElement | null;
  @query('.opener') private readonly opener!: HTMLElement | null;

  readonly #view = new ViewController<KudosData>(this, this.host, {
    name: 'kudos',
    pageSize: () => this.#within('page-size', this.pageSize, 5, 50, 10),
    given: () => this.items ?? this.#child(),
    read: readKudosData,
    overlay: (items, pending) => overlay(items, this.mode === 'readonly' ? [] : pending, this.me),
  });
  readonly #giving = new GivingController(this, this.host, this.localize);
  readonly #changing = new ChangingController(this, this.host, this.localize);
  readonly #parts = new LazyPartsController(this);
  readonly #feed = new FeedController(this, {
    host: this.host,
    localize: this.localize,
    parts: this.#parts,
    composing,
    giving: this.#giving,
    changing: this.#changing,
    item: (id) => this.#view.items.find((item) => item.id === id),
    expand: (id) => (this.expanded = new Set([...this.expanded, id])),
  });
  /** The thank-you from which the containment boxes are counted. */
  #origin: string | undefined;
  #stopClock: (() => void) | undefined;
  #announced = 0;
  /** The JSON child, as it was last read. */
  #read: {text: string; items: KudosItem[]} | undefined;
  #known: {body: unknown; values: SharedValue[]} = {body: undefined, values: []};

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    this.#stopClock = everyMinute(() => this.#tellTime());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopClock?.();
  }

  protected get status(): string {
    return this.#view.status;
  }

  protected override firstUpdated(): void {
    setTimeout(() => {
      if (this.isConnected && this.status === 'idle') warn(this, 'no-host', this.localize.term('notConnected'));
    }, HOST_PATIENCE);
  }

  protected override updated(): void {
    const before = this.dataset.state;
    super.updated();
    if (this.dataset.state !== before) this.#tellState();
    if (this.#view.waiting > this.#announced) announce(this.localize.term('kudosNewAnnounce', this.#view.waiting));
    this.#announced = this.#view.waiting;
    if (this.#view.items.some((item: WallItem) => item.local) && !this.me) void this.#learnMe();
  }

  protected override render() {
    const {localize} = this;
    if (!localize.ready || (this.status === 'idle' && this.mode !== 'preview')) return nothing;
    const level = this.#within('heading-level', this.headingLevel, 2, 6, 2);
    return html`
      <section aria-labelledby="heading" @keydown=${this.#onKeyDown} @pointerenter=${this.#prepare} @focusin=${this.#prepare}>
        <div class="top">
          <div class="heading" part="heading" id="heading" role="heading" aria-level=${level}>${this.heading ?? localize.term('kudosHeading')}</div>
          ${this.composer === 'button' ? this.#renderOpener('primary') : nothing}
        </div>
        <slot></slot>
        ${this.composer === 'inline' ? this.#renderOpener('invite') : nothing} ${this.#renderGiving()} ${this.#renderNotices()} ${this.#renderWall()}
      </section>
      <hearth-menu @hearth-menu-select=${this.#feed.onMenu}></hearth-menu>
    `;
  }

  #renderOpener(kind: 'primary' | 'invite') {
    if (!this.#mayGive || this.#giving.open) return nothing;
    const label = this.localize.term(kind === 'invite' ? 'kudosInvite' : 'kudosGive');
    return html`<button type="button" class="opener ${kind}" part="invite" @click=${this.#compose}>${label}</button>`;
  }

  /** Signed out or shut out, a person can only read. */
  get #mayGive(): boolean {
    return this.mode !== 'readonly' && this.host.connection !== undefined && !['signed-out', 'forbidden', 'idle'].includes(this.status);
  }

  #renderGiving() {
    const giving = this.#giving;
    const {held} = giving;
    return html`
      ${giving.open && this.composer !== 'none'
        ? html`<hearth-kudos-composer
            .search=${this.#search}
            .draft=${giving.draft}
            .errors=${giving.errors}
            .failure=${giving.failure}
            .maxRecipients=${this.#within('max-recipients', this.maxRecipients, 1, 50, 10)}
            .maxLength=${this.#maxLength}
            .defaultAudience=${this.defaultAudience}
            @hearth-kudos-draft=${(event: KudosDraftEvent) => giving.keep(event.draft)}
            @hearth-kudos-compose=${this.#give}
            @hearth-kudos-close=${this.#closeComposer}
          ></hearth-kudos-composer>`
        : nothing}
      ${held
        ? html`<hearth-undo-bar
            class="said"
            .active=${true}
            .message=${this.localize.term('kudosHeld', this.#list(held.draft.to))}
            @hearth-undo=${this.#undo}
            @hearth-undo-elapsed=${giving.elapse}
          ></hearth-undo-bar>`
        : nothing}
    `;
  }

  #renderNotices() {
    const said = notices({
      localize: this.localize,
      status: this.status as ViewStatus,
      updatedAt: this.#view.updatedAt,
      unsaved: this.host.connection?.pending.some((entry) => !entry.durable && entry.status !== 'accepted') ?? false,
      missing: this.#parts.missing,
      failure: this.#changing.failure,
      retry: () => this.#view.retry(),
    });
    // Its words stand there even where the part itself cannot be loaded.
    if (said.length > 0) void this.#parts.load(notice);
    return said;
  }

  #renderWall() {
    const {localize} = this;
    const view = this.#view;
    const items: WallItem[] = view.items;
    const loading = view.status === 'loading';
    if (items.length === 0) return loading ? this.#renderLoading() : view.status === 'empty' ? this.#renderEmpty() : nothing;
    this.#origin ??= items[0]?.id;
    const values = this.#values;
    return html`
      ${view.waiting
        ? html`<button type="button" class="new" @click=${this.#showWaiting}>${localize.term('kudosNew', view.waiting)}</button>`
        : nothing}
      <div tabindex="-1"></div>
      <div class="feed" part="feed" role="feed" aria-label=${localize.term('kudosFeed')} aria-busy=${loading || view.loadingMore} @click=${this.#feed.onClick}>
        ${repeat(
          chunks(items, this.#origin),
          (box) => box.key,
          (box) => html`<div class="box" role="none">${repeat(box.items, (item) => item.id, (item) => this.#renderCard(item, values))}</div>`,
        )}
      </div>
      <div tabindex="-1"></div>
      ${view.moreFailed ? html`<p class="wait" role="alert">${localize.term('moreFailed')}</p>` : nothing}
      ${view.hasMore
        ? html`<button type="button" class="more" aria-disabled=${view.loadingMore} @click=${this.#more}>
            ${localize.term(view.loadingMore ? 'loading' : view.moreFailed ? 'retry' : 'kudosMore')}
          </button>`
        : nothing}
    `;
  }

  #renderCard(item: WallItem, values: SharedValue[]) {
    const {editing, confirming} = this.#changing;
    const edited = editing?.id === item.id ? editing : undefined;
    const asked = confirming === item.id;
    const expanded = this.expanded.has(item.id);
    return guard([item, this.localize.revision, this.reactions, this.mode, values, edited, asked, expanded], () =>
      card(this.mode === 'readonly' ? {...item, can: []} : item, {
        localize: this.localize,
        marks: this.#marks,
        values,
        now: Date.now(),
        expanded,
        editor: edited && this.#renderEditor(item, edited),
        confirm: asked ? this.#renderConfirm() : undefined,
      }),
    );
  }

  #renderEditor(item: WallItem, {message, error}: {message: string; error: string}): TemplateResult {
    return html`<hearth-kudos-editor
      .message=${message}
      .error=${error}
      .maxLength=${this.#maxLength}
      @hearth-kudos-save=${async (event: KudosSaveEvent) => {
        if (await this.#changing.save(item, event.message)) await this.#feed.focusArticle(item.id);
      }}
      @hearth-kudos-close=${() => {
        this.#changing.stop();
        void this.#feed.focusArticle(item.id);
      }}
    ></hearth-kudos-editor>`;
  }

  #renderConfirm(): TemplateResult {
    const {localize} = this;
    return html`<div class="ask" role="group" aria-labelledby="ask">
      <span id="ask">${localize.term('kudosWithdrawAsk')}</span>
      <button type="button" class="primary" data-do="withdraw">${localize.term('kudosWithdraw')}</button>
      <button type="button" data-do="keep">${localize.term('kudosKeep')}</button>
    </div>`;
  }

  #renderLoading() {
    const {patience} = this.#view;
    if (patience === 'quiet') return nothing;
    if (patience !== 'slow') return html`<div class="feed" aria-busy="true">${[1, 2, 3].map(() => html`<div class="card skeleton"></div>`)}</div>`;
    return html`<p class="wait">${this.localize.term('slow')}</p>
      <p class="wait">
        <button type="button" @click=${() => this.#view.cancel()}>${this.localize.term('cancel')}</button>
        <button type="button" @click=${() => this.#view.retry()}>${this.localize.term('retry')}</button>
      </p>`;
  }

  #renderEmpty() {
    return html`<p class="empty">${this.localize.term(this.#mayGive && this.composer !== 'none' ? 'kudosEmpty' : 'kudosEmptyReadonly')}</p>`;
  }

  get #maxLength(): number {
    return this.#within('max-length', this.maxLength, 50, 2000, 500);
  }

  get #marks(): string[] {
    return this.reactions === 'none' ? [] : this.reactions.split(/\s+/).filter(Boolean).slice(0, 6);
  }

  /** The shared values of the space, as its wall names them. */
  get #values(): SharedValue[] {
    const {body} = this.#view;
    if (body !== this.#known.body) this.#known = {body, values: readKudosValues(body)};
    return this.#known.values;
  }

  /** The names of people, as the language lists them. */
  #list(people: readonly {name: string}[]): string {
    return listParts(
      this.localize.lang,
      people.map(({name}) => name),
    )
      .map((part) => part.value)
      .join('');
  }

  /** An attribute's number, or its default where it is none that the attribute allows. */
  #within(attribute: string, value: number, min: number, max: number, fallback: number): number {
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    warn(this, 'bad-attribute', `${attribute}="${value}" is not a whole number from ${min} to ${max}; ${fallback} is used`);
    return fallback;
  }

  readonly #search: SearchPeople = (query, signal) => {
    const {connection, space} = this.host;
    return connection ? connection.searchPeople(query, {space: space ?? '', limit: 8, signal}) : Promise.resolve([]);
  };

  /** At the first sign that somebody will write, what writing needs is fetched. */
  readonly #prepare = (): void => {
    if (this.#mayGive) void this.#parts.load(composing);
  };

  readonly #compose = async (): Promise<void> => {
    if (!(await this.#parts.load(composing))) return;
    await this.#giving.compose();
    await this.updateComplete;
    this.form?.focus();
  };

  readonly #give = async ({draft}: KudosComposeEvent): Promise<void> => {
    if (!(await this.#giving.give(draft))) return;
    await this.updateComplete;
    this.opener?.focus();
  };

  readonly #undo = async (): Promise<void> => {
    await this.#giving.undo();
    await this.updateComplete;
    this.form?.focus();
  };

  readonly #closeComposer = async (): Promise<void> => {
    this.#giving.close();
    await this.updateComplete;
    this.opener?.focus();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && this.#giving.held && !isTyping(event)) {
      event.preventDefault();
      void this.#undo();
    } else this.#feed.onKeyDown(event);
  };

  readonly #showWaiting = (): void => {
    const first = this.#view.showWaiting();
    void this.#feed.focusArticle(first);
  };

  readonly #more = async (): Promise<void> => {
    const before = new Set(this.#view.items.map((item) => item.id));
    await this.#view.more();
    const first = this.#view.items.find((item) => !before.has(item.id));
    if (first) await this.#feed.focusArticle(first.id);
  };

  #tellState(): void {
    const {localize} = this;
    if (this.status === 'error') announce(localize.term('loadFailed'), 'assertive');
    if (this.status === 'offline') announce(localize.term('offline'));
    if (this.status === 'signed-out') announce(localize.term('signedOut'));
  }

  #tellTime(): void {
    const now = Date.now();
    for (const time of this.renderRoot.querySelectorAll('time')) {
      const ago = formatAgo(this.localize.lang, new Date(time.dateTime), now);
      if (time.textContent !== ago) time.textContent = ago;
    }
  }

  /** Learns who is signed in, to show what only this device has under their name. */
  async #learnMe(): Promise<void> {
    const session = await this.host.connection?.session().catch((error: Error) => {
      if (error.name !== 'TransportError') throw error;
      return undefined;
    });
    if (session?.person) this.me = session.person;
  }

  /** What stands in a JSON child, for pages that bring their thank-yous along. */
  #child(): KudosItem[] | undefined {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!script) return undefined;
    if (this.#read?.text === script.textContent) return this.#read.items;
    let items: KudosItem[] = [];
    try {
      const body: unknown = JSON.parse(script.textContent ?? '');
      items = parseView(Array.isArray(body) ? {items: body} : body, readKudosData).view.items;
    } catch (error) {
      warn(this, 'malformed-child', `The JSON in the page is not a view: ${(error as Error).message}`);
    }
    this.#read = {text: script.textContent ?? '', items};
    return items;
  }
}

/** Whether a key goes into a field with an undo of its own. */
const isTyping = (event: Event): boolean => {
  const target = event.composedPath()[0];
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio');
};

declare global {
  interface HTMLElementTagNameMap {
    'hearth-kudos-wall': KudosWall;
  }
}
