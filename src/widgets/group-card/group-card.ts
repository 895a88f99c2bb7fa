import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {openView} from '../../elements/open-view.js';
import {WidgetElement} from '../../elements/widget-element.js';
import {passedOn} from '../../parts/exported.js';
import type {FullKudosItem} from '../../protocol/views/kudos-more.js';
import type {KudosWall} from '../kudos-wall/kudos-wall.js';
import type {TranslateText} from '../kudos-wall/translating-controller.js';

/**
 * One card that many sign for one person: a farewell, a birthday, a good recovery. Until the day that it is meant for, that person does
 * not see it. Nobody's signature is missing: only those who signed are there.
 *
 * A card is a thank-you that others add to, so that a wall shows it, with this one on it and nothing else.
 *
 * @summary A card for one person that many sign.
 * @tagname hearth-group-card
 * @nests notice menu undo-bar question popup get-to-know
 *
 * @slot - Introductory text shown above the card.
 *
 * @event {HearthBeforeSendEvent} hearth-before-send - Fired before anything is kept and sent; cancel it to take it over.
 * @event {HearthSentEvent} hearth-sent - Fired when the host has accepted what was sent here.
 * @event {HearthFailedEvent} hearth-failed - Fired when the host has refused it for good.
 * @event {HearthAuthNeededEvent} hearth-auth-needed - Fired when the host says that nobody is signed in.
 * @event {HearthWarningEvent} hearth-warning - Fired on a mistake of the page or the host.
 *
 * @csspart heading - What the card is for.
 * @csspart item - The card.
 * @csspart message - The words of one signature.
 */
export class GroupCard extends WidgetElement {
  /** The id of the card: of the event that opened it. */
  @property() card = '';

  /** Puts words that are in another language than the card into that; where there is none, no translation is offered. */
  @property({attribute: false}) translateText?: TranslateText;

  /** What the card itself says that it is for. */
  #title: string | undefined;

  get status(): string {
    return this.#wall?.status ?? 'idle';
  }

  get #wall(): KudosWall | null | undefined {
    return this.shadowRoot?.querySelector('hearth-kudos-wall');
  }

  protected override firstUpdated(): void {
    this.#wall?.addController({hostUpdated: () => this.#follow()});
  }

  protected override updated(): void {
    const wall = this.#wall;
    // It is told before it asks its host for anything.
    if (wall && wall.view.options.query?.subject !== this.card) openView(wall.view, {name: 'kudos', query: {subject: this.card}});
    super.updated();
  }

  protected override render() {
    const {endpoint, postTo, source, space, headingLevel, mode} = this;
    return html`<hearth-kudos-wall
      exportparts=${passedOn('heading, item, message', 'notice', 'menu', 'undo-bar', 'question', 'popup', 'get-to-know')}
      composer="none"
      endpoint=${endpoint ?? nothing}
      post-to=${postTo ?? nothing}
      source=${source ?? nothing}
      space=${space ?? nothing}
      .heading=${this.heading ?? this.#title}
      .headingLevel=${headingLevel}
      .mode=${mode}
      .translateText=${this.translateText}
    >
      <slot></slot>
    </hearth-kudos-wall>`;
  }

  /** Takes the title and the state of the card from the wall that shows it. */
  #follow(): void {
    const [item] = (this.#wall?.view.items ?? []) as Partial<FullKudosItem>[];
    const title = item?.data?.occasion?.title;
    // A heading of nothing but spaces would be none.
    if (title?.trim()) this.#title = title;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-group-card': GroupCard;
  }
}
