import {html, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import {BookController} from '../../elements/book-controller.js';
import {base} from '../../elements/styles/base.js';
import {buttons} from '../../elements/styles/buttons.js';
import {ViewController} from '../../elements/view-controller.js';
import {whole} from '../../elements/whole.js';
import {WidgetElement} from '../../elements/widget-element.js';
import {cardWords} from '../../locales/card/book.js';
import {avatarStyles} from '../../parts/avatar/avatar.styles.js';
import type {CardData, CardItem} from '../../protocol/views/card.js';
import type {Deck, Prompt} from '../../decks/deck.js';
import {readSeen} from './card-seen.js';
import {card} from './card-view.js';
import type {CardContext} from './card-view.js';
import {cardStyles} from './get-to-know.styles.js';
import type {GetToKnowActions} from './get-to-know-actions.js';

/** How long a card only shows, in milliseconds, before what it does beside that is loaded. */
const CALM = 1000;

/** The faces beside that of a card, and those for which nothing is shown before more is loaded. */
const OTHERS = /^(?:edit|spotlight|prompt|reports)$/;

const NONE: CardItem[] = [];

/**
 * Who people are, in their own words, for whom they choose and for as long as they choose. Nothing is missing on a card: what is not
 * there was not written, or is for others, and nothing tells which.
 *
 * It has several faces. The class shows cards; all else is the matter of its {@link GetToKnowActions}, which are loaded a little later, or
 * at the first sign that somebody will do something.
 *
 * @summary Read who a colleague is, and write a card of one's own.
 * @tagname hearth-get-to-know
 * @nests notice undo-bar card-composer people-picker question popup
 *
 * @slot - Introductory text shown above the card.
 *
 * @event {CardAnsweredEvent} hearth-card-answered - Fired once an answer is kept on this device and on its way.
 * @event {CardPublishedEvent} hearth-card-published - Fired once somebody shares their card.
 * @event {CardWithdrawnEvent} hearth-card-withdrawn - Fired once somebody takes their card back.
 * @event {CardAskedEvent} hearth-card-asked - Fired once a question to a colleague is on its way.
 * @event {CardAppreciatedEvent} hearth-card-appreciated - Fired once thanks for an answer are on their way.
 * @event {ThankRequestedEvent} hearth-thank-requested - Fired when somebody wants to thank a colleague; cancel it to say that you take it from here.
 * @event {HearthBeforeSendEvent} hearth-before-send - Fired before anything is kept and sent; cancel it to take it over.
 * @event {HearthSentEvent} hearth-sent - Fired when the host has accepted what this widget sent.
 * @event {HearthFailedEvent} hearth-failed - Fired when the host has refused it for good.
 * @event {HearthAuthNeededEvent} hearth-auth-needed - Fired when the host says that nobody is signed in.
 * @event {HearthWarningEvent} hearth-warning - Fired on a mistake of the page or the host.
 *
 * @csspart heading - The heading.
 * @csspart card - A card.
 * @csspart name - The name on a card.
 * @csspart answer - One answer with its question.
 * @csspart question - A question that was answered.
 * @csspart words - The words of an answer.
 * @csspart picture - The picture of an answer.
 *
 * @cssproperty [--hearth-avatar-size=40px] - Width and height of the pictures of people in lists; on a card they are larger.
 * @cssproperty --hearth-avatar-background - One background for everybody's initials in place of eight.
 * @cssproperty --hearth-avatar-color - The colour of the initials on that background.
 */
export class GetToKnow extends WidgetElement {
  static override styles = [...base, buttons, avatarStyles, cardStyles];
  static override properties = {
    show: {reflect: true},
    personId: {attribute: 'person-id'},
    prompt: {},
    maxAnswers: {type: Number, attribute: 'max-answers'},
    maxLength: {type: Number, attribute: 'max-length'},
    deck: {},
    spotlightSource: {attribute: 'spotlight-source'},
    allowImage: {type: Boolean, attribute: 'allow-image'},
    defaultAudience: {attribute: 'default-audience'},
    defaultExpiry: {attribute: 'default-expiry'},
    items: {attribute: false},
    question: {state: true},
  };

  /**
   * The face: `view`, somebody's card; `edit`, one's own to write; `spotlight`, one volunteer at a time; `prompt`, a question of the week with
   * the answers of the space; `reports`, what moderators decide on.
   */
  show: 'view' | 'edit' | 'spotlight' | 'prompt' | 'reports' = 'view';

  /** Whose card; one's own where it is left out. */
  personId?: string;

  /** The id of the question that is asked, in place of the one that the week chooses. */
  prompt?: string;

  /** Answers on a card, 1 to 60. */
  maxAnswers = 12;

  /** Characters of an answer (grapheme clusters), 20 to 1000. */
  maxLength = 280;

  /** The URL of a deck of questions, or the deck itself, in place of those that ship. */
  deck?: string | Deck;

  /** The view of the host that says who is in the spotlight, where that is another than `spotlight`. */
  spotlightSource?: string;

  /** Whether an answer may have a picture, where the host takes pictures. */
  allowImage = false;

  /** Who may see an answer where its writer chooses nothing else: `me`, `team` or `org`. */
  defaultAudience: 'me' | 'team' | 'org' = 'team';

  /** How long others see an answer where its writer chooses nothing else: an ISO 8601 duration, or `none`. */
  defaultExpiry = 'P12M';

  /** Cards to show in place of the host's, as the host would give them. */
  items?: CardItem[];

  /**
   * @internal The question that is asked, once the deck is there; with `filter`, its id, where the host is asked for answers to it. Of one that
   * somebody has drawn for themselves the host is told nothing before they want it.
   */
  question?: Prompt & {lang: string; filter?: string};

  /** @internal What people do with cards, once it is loaded. */
  actions?: GetToKnowActions;

  /** @internal Whether all answers are shown, past the limit. */
  all = false;

  /** @internal */
  readonly view = new ViewController<CardData>(this, this.hearth, {
    name: 'card',
    limit: () => (/view|edit/.test(this.face) ? 1 : 100),
    given: () => this.items ?? (this.#waits ? NONE : undefined),
    read: readSeen,
    opened: () => undefined,
  });

  protected override readonly localize = new BookController(this, cardWords);

  #acting?: Promise<GetToKnowActions | void>;
  // eslint-disable-next-line no-unused-private-class-members -- read by the `??=` that sets it
  #later: unknown;
  #asked?: string;
  #waited = false;

  get status(): string {
    const {status} = this.view;
    return this.#waits && !this.question && status === 'empty' && this.hearth.connection ? 'loading' : status;
  }

  /** Whether it is not known yet what to ask the host for. */
  get #waits(): boolean {
    return (this.face === 'prompt' && !this.question?.filter) || (this.face === 'reports' && !this.actions);
  }

  /** @internal Whether somebody may do something here: signed out, shut out or without a host, one can only read. */
  get active(): boolean {
    return this.mode !== 'readonly' && this.hearth.connection !== undefined && !/signed|forbidden|idle/.test(this.status);
  }

  /** @internal The face that is shown: what is none shows a card. */
  get face(): GetToKnow['show'] {
    return OTHERS.test(this.show) ? this.show : 'view';
  }

  /** @internal The level of the heading. */
  get level(): number {
    return whole(this.headingLevel, 2, 6, 2);
  }

  /** @internal Whether what people answered is kept from whoever looks over the shoulder. Every card of this tab does it. */
  get hides(): boolean {
    try {
      return sessionStorage.getItem('hearth-hide') !== null;
    } catch {
      return false;
    }
  }

  /** @internal What people do with cards. Loaded on first use; nothing where that fails. */
  act(): Promise<GetToKnowActions | void> {
    return (this.#acting ??= import('./get-to-know-actions.js').then(
      ({GetToKnowActions}) => (this.actions = new GetToKnowActions(this, this.hearth, this.localize)),
      (error) => {
        this.#acting = undefined;
        console.error(error);
      },
    ));
  }

  /** @internal What a card of the host is shown with. */
  cardContext(level = this.level): CardContext {
    const {localize, maxAnswers} = this;
    return {
      localize,
      level,
      hidden: this.hides,
      max: this.all ? 1e3 : whole(maxAnswers, 1, 60, 12),
      lost: ({target}) => void this.act().then((actions) => actions?.picture(target as HTMLImageElement)),
    };
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const {face, view, personId, question, spotlightSource} = this;
    const options =
      face === 'prompt'
        ? {name: 'answers', query: {filter: question?.filter}}
        : face === 'spotlight'
          ? {name: spotlightSource || face, query: {}}
          : face === 'reports'
            ? {name: 'card_reports', query: {}}
            : {name: 'card', query: {subject: face === 'edit' ? undefined : personId || undefined}};
    const asked = JSON.stringify(options);
    if (asked === this.#asked) return;
    // What has been asked for already is dropped; where nothing was, the view will ask by itself.
    if (this.#asked && !this.#waited && !this.#waits) void this.act().then((actions) => actions?.open(options));
    else Object.assign(view.options, options);
    this.#asked = asked;
    this.#waited = this.#waits;
    this.actions?.turned();
  }

  protected override updated(): void {
    super.updated();
    const {actions, status, view} = this;
    if (actions) actions.updated();
    else if (view.waited > 1 || this.face !== 'view' || !this.personId || /error|offline|signed|forbidden/.test(status)) void this.act();
    else this.#later ??= setTimeout(() => void this.act(), CALM);
  }

  protected override render() {
    const {localize, actions, view, status, face, heading, level} = this;
    const above = actions?.above();
    if (!localize.ready || (status === 'idle' && !above)) return nothing;
    const [first] = view.items;
    // A card has the name on it for a heading.
    const title = heading ?? (face === 'view' ? undefined : localize.term(`cardHeading_${face}`));
    return html`<section
      aria-labelledby=${title === undefined ? (first ? `name-${first.id}` : nothing) : 'heading'}
      @click=${this.#on}
      @keydown=${this.#on}
      @focusin=${this.#on}
      @pointerover=${this.#on}
    >
      ${title === undefined ? nothing : html`<div id="heading" part="heading" role="heading" aria-level=${level}>${title}</div>`}
      <slot></slot>
      ${above}
      ${
        actions
          ? actions.main()
          : first && face === 'view'
            ? this.plain(first)
            : status === 'loading' && view.waited
              ? html`<div class="empty" aria-busy="true"></div>`
              : nothing
      }
    </section>`;
  }

  /** @internal A card as the host gives it. */
  plain(item: CardItem, more?: Partial<CardContext>): unknown {
    const under = this.heading !== undefined || this.face !== 'view';
    return card(
      this.mode === 'readonly' ? {...item, can: [], data: {...item.data, answers: item.data.answers.map((one) => ({...one, can: []}))}} : item,
      {
        ...this.cardContext(this.level + (under ? 1 : 0)),
        ...more,
      },
    );
  }

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
    'hearth-get-to-know': GetToKnow;
  }
}
