import {html, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import {base} from '../../elements/styles/base.js';
import {buttons} from '../../elements/styles/buttons.js';
import {SeenHostController} from '../../elements/seen-host-controller.js';
import {ViewController} from '../../elements/view-controller.js';
import {whole} from '../../elements/whole.js';
import {WidgetElement} from '../../elements/widget-element.js';
import type {PollItem} from '../../protocol/views/poll.js';
import type {PulsePollActions} from './pulse-poll-actions.js';
import type {PollSeen, PollShown, ShownPoll} from './pulse-poll.model.js';
import {pollStyles} from './pulse-poll.styles.js';

/**
 * One honest question: why it is asked and by whom, what is promised to those who answer, the answers with "prefer not to say" among them, and
 * two ways on that weigh the same. Then what was said, once it is safe to tell, and what comes of it. Nobody is counted, and nobody is asked twice.
 *
 * The class shows the question. All else is the matter of its {@link PulsePollActions}, which are loaded together with it.
 *
 * @summary Asks one question, and tells what comes of it.
 * @tagname hearth-pulse-poll
 * @nests notice undo-bar poll-form poll-results question
 *
 * @slot - Introductory text shown above the question.
 *
 * @event {PollAnsweredEvent} hearth-poll-answered - Fired once an answer is kept on this device and on its way.
 * @event {PollChangedEvent} hearth-poll-changed - Fired once another answer in its place is.
 * @event {PollWithdrawnEvent} hearth-poll-withdrawn - Fired once it is that one takes one's answer back.
 * @event {HearthBeforeSendEvent} hearth-before-send - Fired before anything is kept and sent, but for ballots; cancel it to take it over.
 * @event {HearthSentEvent} hearth-sent - Fired when the host has accepted what this poll sent.
 * @event {HearthFailedEvent} hearth-failed - Fired when the host has refused it for good.
 * @event {HearthAuthNeededEvent} hearth-auth-needed - Fired when the host says that nobody is signed in.
 * @event {HearthWarningEvent} hearth-warning - Fired on a mistake of the page or the host: `issuer` where a key is not the one that everybody gets, `overshare` where results tell too much.
 *
 * @csspart heading - The heading.
 * @csspart poll - The question and all that belongs to it.
 * @csspart question - The question.
 * @csspart promise - What is promised to those who answer.
 */
export class PulsePoll extends WidgetElement {
  static override styles = [...base, buttons, pollStyles];
  static override properties = {
    pollId: {attribute: 'poll-id'},
    privacy: {},
    minGroup: {type: Number, attribute: 'min-group'},
    minText: {type: Number, attribute: 'min-text'},
    shuffleOptions: {type: Boolean, attribute: 'shuffle-options'},
    showOwn: {attribute: 'show-own'},
    items: {attribute: false},
  };

  /** The id of the poll; without it the newest that waits for an answer, or else the newest. */
  pollId?: string;

  /** What the page promises of its polls: `named`, `confidential` or `unlinkable`. A poll that is not so is not answered here. */
  privacy?: 'named' | 'confidential' | 'unlinkable';

  /** The least number of people of whom results are shown here, where that is more than the poll asks for; 5 to 1000. */
  minGroup = 5;

  /** The least number of texts that are shown here, where that is more than the poll asks for; 10 to 1000. */
  minText = 10;

  /** Shows options in an order that looks like chance, another one to each person; not points and moods. */
  shuffleOptions = false;

  /** How long one's own answer is shown unasked: in the `session` in which it was given, until the page is left; or `never`. Changing it shows it. */
  showOwn: 'session' | 'never' = 'session';

  /** Polls to show in place of the host's, as the host would give them. */
  items?: PollItem[];

  /**
   * @internal Set by a widget that has a poll inside and shows its results and what comes of it itself. It is told, each time that the poll was drawn,
   * where the poll stands. Nothing of that is for the page.
   */
  embedded?: (seen: PollSeen) => void;

  /** @internal What people do with the poll, once it is loaded. */
  actions?: PulsePollActions;

  readonly #seen = new SeenHostController(this, this.hearth);

  /** @internal */
  readonly view = new ViewController<PollShown>(this, this.#seen, {
    name: 'poll',
    limit: () => 20,
    given: () => this.items as ShownPoll[] | undefined,
    // The question; all else is read when the rest is there.
    read: (data) => ((data.definition as PollShown['definition'] | undefined)?.question ? (data as unknown as PollShown) : undefined),
    opened: () => undefined,
  });

  #acting?: Promise<PulsePollActions | void>;
  #asked?: string;

  get status(): string {
    const {status} = this.view;
    if (status === 'idle' && this.#seen.waits) return 'loading';
    return (status === 'ready' && this.actions?.state) || status;
  }

  /** @internal Whether somebody may do something here: signed out, shut out or without a host, one can only look. */
  get active(): boolean {
    return this.mode !== 'readonly' && this.hearth.connection !== undefined && !/signed|forbidden|idle/.test(this.view.status);
  }

  /** @internal The level of the heading. */
  get level(): number {
    return whole(this.headingLevel, 2, 6, 2);
  }

  /** @internal What people do with the poll; nothing where it cannot be loaded. */
  act(): Promise<PulsePollActions | void> {
    return (this.#acting ??= import('./pulse-poll-actions.js').then(
      ({PulsePollActions}) => (this.actions = new PulsePollActions(this, this.hearth)),
      (error) => {
        this.#acting = undefined;
        console.error(error);
      },
    ));
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const subject = this.pollId || undefined;
    if (subject === this.#asked && this.hasUpdated) return;
    // What is asked for already is dropped; where nothing is, the view will ask by itself.
    if (this.hasUpdated) void this.act().then((actions) => actions?.open({subject}));
    else this.view.options.query = {subject};
    this.#asked = subject;
  }

  protected override updated(): void {
    super.updated();
    if (this.actions) this.actions.updated();
    else void this.act();
  }

  protected override render() {
    const {localize, actions, view, level, heading} = this;
    const above = actions?.above();
    if (!localize.ready || (view.status === 'idle' && !above)) return nothing;
    const [first] = view.items;
    const {question, lang} = first?.data.definition ?? {};
    return html`<section aria-labelledby="heading" @click=${this.#on} @keydown=${this.#on}>
      <div id="heading" part="heading" role="heading" aria-level=${level}>${heading ?? localize.term('pollHeading')}</div>
      <slot></slot>
      ${above}
      ${
        actions
          ? actions.main()
          : first
            ? html`<div class="bed" part="poll"><p class="question" part="question" dir="auto" lang=${lang ?? nothing}>${question}</p></div>`
            : nothing
      }
    </section>`;
  }

  readonly #on = (event: Event): void => {
    const {target} = event;
    const click = event.type === 'click';
    if (this.actions) this.actions.handle(event, target as Element);
    else void this.act().then((actions) => click && actions?.handle(event, target as Element));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-pulse-poll': PulsePoll;
  }
}
