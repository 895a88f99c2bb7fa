import {html, nothing} from 'lit';
import {buttons} from '../../elements/styles/buttons.js';
import {base} from '../../elements/styles/base.js';
import {ViewController} from '../../elements/view-controller.js';
import {whole} from '../../elements/whole.js';
import {WidgetElement} from '../../elements/widget-element.js';
import {avatarStyles} from '../../parts/avatar/avatar.styles.js';
import type {Audience} from '../../protocol/events/kudos.js';
import {readKudosData, readKudosValues} from '../../protocol/views/kudos.js';
import type {KudosData, KudosItem} from '../../protocol/views/kudos.js';
import {card} from './kudos-card.js';
import {BOX, box} from './kudos-feed.js';
import type {WordHint} from './kudos-nudges.js';
import type {TranslateText} from './translating-controller.js';
import type {WallActions} from './wall-actions.js';
import {wallStyles} from './kudos-wall.styles.js';

/** How long the wall only shows, in milliseconds, before what it does beside that is loaded. */
const CALM = 1000;

/** The marks that may be set where a page says nothing else. */
const MARKS = 'thanks celebrate learn';

/**
 * A wall where colleagues thank one another for what they did. Newest first; nobody is counted and nothing is ranked.
 *
 * The class shows the wall. All else is the matter of its {@link WallActions}, which are loaded a little later, or at the first sign
 * that somebody will do something.
 *
 * @summary Give thanks and read them.
 * @tagname hearth-kudos-wall
 * @nests notice menu undo-bar kudos-composer question popup get-to-know
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
 *
 * @cssproperty [--hearth-avatar-size=40px] - Width and height of the pictures of people.
 * @cssproperty --hearth-avatar-background - One background for everybody's initials in place of eight.
 * @cssproperty --hearth-avatar-color - The colour of the initials on that background.
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
    values: {},
    replies: {},
    items: {attribute: false},
    translateText: {attribute: false},
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
  reactions = MARKS;

  /** Who may see a thank-you where its giver chooses nothing else. */
  defaultAudience: Audience = 'group';

  /** Whether the shared values of the space are offered with a thank-you: `optional`, which is the default, or `off`. */
  values?: 'optional' | 'off';

  /** Whether replies are shown, and one may reply where the host lets one: `on`, which is the default, or `off`. */
  replies?: 'on' | 'off';

  /** Puts words that are in another language than the wall into that; where there is none, no translation is offered. */
  translateText?: TranslateText;

  /** Finds words that may hurt, about which whoever writes is asked once before the thanks are given. */
  wordCheck?: WordHint;

  /** Thank-yous to show in place of the host's, as the host would give them. */
  items?: KudosItem[];

  /** @internal What people do on a wall, once one on the page has loaded it: the next one has it from the start. */
  static Actions?: typeof WallActions | undefined;

  /** @internal What people do on the wall, once it is loaded. */
  actions?: WallActions;

  /** @internal What was rendered as an array, in one box, before the actions took over: the first ones, where there are more. */
  rendered?: KudosItem[];

  /** @internal */
  readonly view = new ViewController<KudosData>(this, this.hearth, {
    name: 'kudos',
    limit: () => whole(this.pageSize, 5, 50, 10),
    given: () => this.items,
    read: readKudosData,
    opened: (body) => (this.labels = readKudosValues(body)),
  });

  /** @internal The labels of the shared values, by id. */
  labels?: ReadonlyMap<string, string>;

  /** Thank-yous that are shown without the actions, which have boxes for more; all, should those be out of reach. */
  #most = BOX;
  #acting?: Promise<WallActions | void>;
  // eslint-disable-next-line no-unused-private-class-members -- read by the `??=` that sets it
  #later: unknown;

  get status(): string {
    return this.view.status;
  }

  /** @internal Whether somebody may do something here: signed out, shut out or without a host, one can only read. */
  get active(): boolean {
    return this.mode !== 'readonly' && !!this.hearth.connection && !/signed|forbidden/.test(this.status);
  }

  /** @internal What people do on the wall. Loaded on first use; nothing where that fails. */
  act(): Promise<WallActions | void> {
    return (this.#acting ??= import('./wall-actions.js').then(
      (module) => (this.actions ??= new (KudosWall.Actions = module.WallActions)(this, this.hearth, this.localize)),
      (error) => {
        this.#acting = undefined;
        console.error(error);
        if (this.view.items[this.#most]) this.view.tell((this.#most = Infinity));
      },
    ));
  }

  protected override willUpdate(): void {
    // What a server has rendered, it has rendered without them.
    const {Actions} = KudosWall;
    if (Actions && !this.renderRoot.firstChild) this.actions ??= new Actions(this, this.hearth, this.localize);
  }

  protected override updated(): void {
    super.updated();
    const {actions, view} = this;
    if (actions) actions.updated();
    else if (view.waited > 1 || view.failure || view.items[this.#most]) void this.act();
    else this.#later ??= setTimeout(() => this.act(), CALM);
  }

  protected override render() {
    const {localize, actions, view, status, composer, active} = this;
    const items = view.items;
    const above = actions?.above();
    if (!localize.ready || (status === 'idle' && !above)) return nothing;
    const button = composer === 'button';
    const inviting = active && composer !== 'none';
    return html`<section aria-labelledby="heading" @click=${this.#on} @keydown=${this.#on} @focusin=${this.#on} @pointerover=${this.#on}>
      <div id="heading" part="heading" role="heading" aria-level=${whole(this.headingLevel, 2, 6, 2)}>
        ${this.heading ?? localize.term('kudosHeading')}
      </div>
      <slot></slot>
      ${
        inviting && !actions?.composing
          ? html`<button class=${button ? 'primary' : 'invite'} part="invite" data-do="compose">
              ${localize.term(button ? 'kudosGive' : 'kudosInvite')}
            </button>`
          : nothing
      }
      ${above}
      ${
        items.length
          ? html`<div tabindex="-1"></div>
              <div class="feed" part="feed" role="feed" aria-labelledby="heading" aria-busy=${status === 'loading'}>
                ${actions ? actions.feed(items, this.#card) : [box((this.rendered = items.slice(0, this.#most)).map(this.#card))]}
              </div>
              <div tabindex="-1"></div>`
          : status === 'empty'
            ? html`<p class="empty">${actions?.empty ?? localize.term(inviting ? 'kudosEmpty' : 'kudosEmptyReadonly')}</p>`
            : status === 'loading' && view.waited
              ? html`<div class="card empty" aria-busy="true"></div>`
              : nothing
      }
      ${actions?.below()} ${view.view?.page.next ? html`<button class="more" data-do="more">${localize.term('kudosMore')}</button>` : nothing}
    </section>`;
  }

  readonly #card = (item: KudosItem): unknown => {
    const {localize, reactions, mode, actions, labels} = this;
    const marks = reactions === 'none' ? [] : ((reactions || MARKS).match(/\S+/g) ?? []).slice(0, 6);
    const extra = actions?.extra(item)?.();
    return (
      extra?.instead ??
      card(mode === 'readonly' ? {...item, can: []} : item, {localize, marks, values: labels, silent: this.replies === 'off', ...extra})
    );
  };

  /** At the first sign that somebody will do something, what that needs is fetched. A click that comes before is done when it is there. */
  readonly #on = (event: Event): void => {
    const target = event.target as Element;
    const click = event.type === 'click';
    if (this.actions) this.actions.handle(event, target);
    else if (click || this.active) void this.act().then((actions) => click && actions?.handle(event, target));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-kudos-wall': KudosWall;
  }
}
