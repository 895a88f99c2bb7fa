import {html, nothing} from 'lit';
import {buttons} from '../../elements/styles/controls.js';
import {base} from '../../elements/styles/base.js';
import {ViewController} from '../../elements/view-controller.js';
import {WidgetElement} from '../../elements/widget-element.js';
import {avatarStyles} from '../../parts/avatar/avatar.styles.js';
import type {Audience} from '../../protocol/events/kudos.js';
import {readKudosData, readKudosValues} from '../../protocol/views/kudos.js';
import type {KudosData, KudosItem, KudosValue} from '../../protocol/views/kudos.js';
import {card} from './kudos-card.js';
import {boxes} from './kudos-feed.js';
import type {WallActions} from './wall-actions.js';
import {wallStyles} from './kudos-wall.styles.js';

/**
 * A wall where colleagues thank one another for what they did. Newest first; nobody is counted and nothing is ranked.
 *
 * The class shows the wall. What people do on it is the matter of its {@link WallActions}, which are loaded at the first sign that
 * somebody will do something.
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
  static override properties = {
    composer: {},
    pageSize: {type: Number, attribute: 'page-size'},
    maxRecipients: {type: Number, attribute: 'max-recipients'},
    maxLength: {type: Number, attribute: 'max-length'},
    reactions: {},
    defaultAudience: {attribute: 'default-audience'},
    items: {attribute: false},
  };

  /** `inline` shows an invitation in the shape of a field, `button` a button, `none` leaves the composer out. */
  composer: 'inline' | 'button' | 'none' = 'inline';

  /** Thank-yous that one request asks for, 5 to 50. */
  pageSize = 10;

  /** People and groups that one thank-you may name, 1 to 50. */
  maxRecipients = 10;

  /** Characters of a message (grapheme clusters), 50 to 2000. */
  maxLength = 500;

  /** The marks that may be set, at most six, parted by spaces; `none` for none. */
  reactions = 'thanks celebrate learn';

  /** Who may see a thank-you where its giver chooses nothing else. */
  defaultAudience: Audience = 'group';

  /** Thank-yous to show in place of the host's, as the host would give them. */
  items?: KudosItem[];

  /** What people do on the wall, once it is loaded. */
  actions: WallActions | undefined;

  readonly view = new ViewController<KudosData>(this, this.host, {
    name: 'kudos',
    limit: () => this.whole('pageSize', 5, 50, 10),
    given: () => this.items ?? this.given,
    read: readKudosData,
    opened: (body, skipped) => {
      this.#values = readKudosValues(body);
      if (skipped) this.warn('malformed-item', `${skipped} things that the host sent make no sense and are left out.`);
    },
  });

  /** What stands in a JSON child, for pages that bring their thank-yous along. */
  given: KudosItem[] | undefined;
  #acting: Promise<WallActions> | undefined;
  #later: unknown;
  /** The thank-you from which the containment boxes are counted. */
  #origin: string | undefined;
  #values: KudosValue[] = [];

  get status(): string {
    return this.view.status;
  }

  /** Whether somebody may do something here: signed out, shut out or without a host, one can only read. */
  get active(): boolean {
    return this.mode !== 'readonly' && !!this.host.connection && !['signed-out', 'forbidden', 'idle'].includes(this.status);
  }

  /** A limit in force: its attribute, or the default where that is none. */
  limit(of: 'maxRecipients' | 'maxLength'): number {
    return of === 'maxLength' ? this.whole(of, 50, 2000, 500) : this.whole(of, 1, 50, 10);
  }

  /** What people do on the wall. Loaded on first use. */
  act(): Promise<WallActions> {
    return (this.#acting ??= import('./wall-actions.js').then(
      ({WallActions}) => (this.actions = new WallActions(this, this.host, this.localize)),
      (error: unknown) => {
        this.#acting = undefined;
        throw error;
      },
    ));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.querySelector('script')) void this.act().then((actions) => actions.readChild());
  }

  protected override updated(): void {
    super.updated();
    const {actions, status, view} = this;
    if (actions) actions.updated();
    else if (status !== 'idle' || this.mode === 'preview') {
      // What the wall does beside showing comes a little later, at once where there is something to tell.
      const calm = view.waited < 2 && ['loading', 'ready', 'empty'].includes(status);
      if (!calm) void this.act();
      else if (view.view) this.#later ??= setTimeout(() => void this.act(), 1000);
    }
  }

  protected override render() {
    const {localize, actions, view, status, composer} = this;
    if (!localize.ready) return nothing;
    const {items} = view;
    const above = actions?.above();
    if (status === 'idle' && !above) return nothing;
    this.#origin ??= items[0]?.id;
    return html`<section aria-labelledby="heading" @click=${this.#do} @keydown=${this.#do} @focusin=${this.#prepare} @pointerover=${this.#prepare}>
        <div id="heading" part="heading" role="heading" aria-level=${this.whole('headingLevel', 2, 6, 2)}>
          ${this.heading ?? localize.term('kudosHeading')}
        </div>
        <slot></slot>
        ${
          this.active && composer !== 'none' && !actions?.composing
            ? html`<button class=${composer === 'inline' ? 'invite' : 'primary'} part="invite" data-do="compose">
                ${localize.term(composer === 'inline' ? 'kudosInvite' : 'kudosGive')}
              </button>`
            : nothing
        }
        ${above}
        ${
          items.length
            ? html`<div tabindex="-1"></div>
                <div class="feed" part="feed" role="feed" aria-label=${localize.term('kudosFeed')} aria-busy=${status === 'loading'}>
                  ${boxes(items, this.#origin, this.#card, this.#from)}
                </div>
                <div tabindex="-1"></div>`
            : status === 'empty'
              ? html`<p class="empty">${localize.term(this.active && composer !== 'none' ? 'kudosEmpty' : 'kudosEmptyReadonly')}</p>`
              : status === 'loading' && view.waited
                ? [1, 2, 3].map(() => html`<div class="card skeleton"></div>`)
                : nothing
        }
        ${actions?.below() ?? nothing}
        ${view.view?.page.next && !this.items ? html`<button class="more" data-do="more">${localize.term('kudosMore')}</button>` : nothing}
      </section>
      <hearth-menu @hearth-menu-select=${this.#do}></hearth-menu>`;
  }

  readonly #card = (item: KudosItem): unknown => {
    const {localize, reactions, mode} = this;
    return card(mode === 'readonly' ? {...item, can: []} : item, {
      localize,
      marks: reactions === 'none' ? [] : reactions.trim().split(/\s+/).slice(0, 6),
      values: this.#values,
      ...this.actions?.extra(item)?.(),
    });
  };

  /** What a card is made from. */
  readonly #from = (item: KudosItem): unknown[] => [item, this.localize.revision, this.reactions, this.mode, this.#values, this.actions?.extra(item)];

  /** What a button or a key does. One that comes before the actions are there is done when they are. */
  readonly #do = (event: Event): void => {
    const {actions} = this;
    if (actions) actions.handle(event);
    else if ((event.target as Element).closest('[data-do]') && event.type === 'click') {
      const target = event.target as Element;
      void this.act().then((loaded) => loaded.handle(event, target));
    }
  };

  /** At the first sign that somebody will do something, what that needs is fetched. */
  readonly #prepare = (): void => {
    if (this.active) void this.act();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-kudos-wall': KudosWall;
  }
}
