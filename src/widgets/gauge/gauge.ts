import {html, nothing} from 'lit';
import {base} from '../../elements/styles/base.js';
import {buttons} from '../../elements/styles/buttons.js';
import {SeenHostController} from '../../elements/seen-host-controller.js';
import {ViewController} from '../../elements/view-controller.js';
import {whole} from '../../elements/whole.js';
import {WidgetElement} from '../../elements/widget-element.js';
import type {PollItem} from '../../protocol/views/poll.js';
import type {PollShown, ShownPoll} from '../pulse-poll/pulse-poll.model.js';
import type {GaugeActions} from './gauge-actions.js';
import {gaugeStyles} from './gauge.styles.js';

/**
 * A short scale about how it is to work here, asked now and then: one answers it, sees dials of one's own that stay in this browser, and what
 * can be told of the group without telling of anybody in it, over the rounds; and what was decided about it. Nobody has a score, nobody is ranked,
 * and nothing says what would be good.
 *
 * It is a poll of type `pack`, one round of a series or by itself, confidential or unlinkable: one with names is not shown here. How it is answered is the
 * matter of the `<hearth-pulse-poll>` inside. The class shows the question; all else is the matter of its {@link GaugeActions}, which are
 * loaded together with it.
 *
 * @summary Asks a short scale, and shows one's own dials, those of the group, and what was decided.
 * @tagname hearth-gauge
 * @nests notice undo-bar poll-form poll-results question
 *
 * @slot - Introductory text shown above the question.
 *
 * @event {PollAnsweredEvent} hearth-poll-answered - Fired once an answer is kept on this device and on its way.
 * @event {PollChangedEvent} hearth-poll-changed - Fired once another answer in its place is.
 * @event {PollWithdrawnEvent} hearth-poll-withdrawn - Fired once it is that one takes one's answer back.
 * @event {DialsForgottenEvent} hearth-dials-forgotten - Fired when somebody had this device forget their dials. It says nothing of them.
 * @event {HearthBeforeSendEvent} hearth-before-send - Fired before anything is kept and sent, but for ballots; cancel it to take it over.
 * @event {HearthSentEvent} hearth-sent - Fired when the host has accepted what was sent here.
 * @event {HearthFailedEvent} hearth-failed - Fired when the host has refused it for good.
 * @event {HearthAuthNeededEvent} hearth-auth-needed - Fired when the host says that nobody is signed in.
 * @event {HearthWarningEvent} hearth-warning - Fired on a mistake of the page or the host: `named-gauge` where a poll is one with names, `overshare` where results tell too much.
 *
 * @csspart heading - The heading.
 * @csspart poll - The question and all that belongs to it.
 * @csspart scale - What the scale is worth.
 * @csspart mine - One's own dials.
 * @csspart group - What is told of the group.
 * @csspart decided - What was decided.
 */
export class Gauge extends WidgetElement {
  static override styles = [...base, buttons, gaugeStyles];
  static override properties = {
    series: {},
    minGroup: {type: Number, attribute: 'min-group'},
    showOwn: {attribute: 'show-own'},
    items: {attribute: false},
  };

  /** The id of the series; without it that of the newest scale that is asked. */
  series?: string;

  /** The least number of people of whom figures are shown here, where that is more than the poll asks for; 5 to 1000. */
  minGroup = 5;

  /** Whether one's own dials are worked out and kept on this `device`, or `never`. */
  showOwn: 'device' | 'never' = 'device';

  /** Polls to show in place of the host's, as the host would give them. */
  items?: PollItem[];

  /** @internal What people do with the gauge, once it is loaded. */
  actions?: GaugeActions;

  readonly #seen = new SeenHostController(this, this.hearth);

  /** @internal */
  readonly view = new ViewController<PollShown>(this, this.#seen, {
    name: 'poll',
    limit: () => 100,
    given: () => this.items as ShownPoll[] | undefined,
    // The question; all else is read when the rest is there.
    read: (data) => ((data.definition as PollShown['definition'] | undefined)?.question ? (data as unknown as PollShown) : undefined),
    opened: () => undefined,
  });

  #acting?: Promise<GaugeActions | void>;

  get status(): string {
    const {status} = this.view;
    if (status === 'idle' && this.#seen.waits) return 'loading';
    return (status === 'ready' && this.actions?.lacks) || status;
  }

  /** @internal The level of the heading. */
  get level(): number {
    return whole(this.headingLevel, 2, 6, 2);
  }

  /** @internal What people do with the gauge; nothing where it cannot be loaded. */
  act(): Promise<GaugeActions | void> {
    return (this.#acting ??= import('./gauge-actions.js').then(
      ({GaugeActions}) => (this.actions = new GaugeActions(this, this.hearth)),
      (error) => {
        this.#acting = undefined;
        console.error(error);
      },
    ));
  }

  protected override updated(): void {
    super.updated();
    if (this.actions) this.actions.updated();
    else void this.act();
  }

  protected override render() {
    const {localize, actions, view, level, heading} = this;
    const main = actions?.main();
    if (!localize.ready || (view.status === 'idle' && !main)) return nothing;
    const {question, lang} = view.items.find(({data}) => data.definition.form?.type === 'pack')?.data.definition ?? {};
    return html`<section aria-labelledby="heading" @click=${this.#onClick}>
      <div id="heading" part="heading" role="heading" aria-level=${level}>${heading ?? localize.term('gaugeHeading')}</div>
      <slot></slot>
      ${main ?? (question ? html`<p class="bed" dir="auto" lang=${lang ?? nothing}>${question}</p>` : nothing)}
    </section>`;
  }

  readonly #onClick = ({target}: Event): void => {
    if (this.actions) this.actions.handle(target as Element);
    else void this.act().then((actions) => actions?.handle(target as Element));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-gauge': Gauge;
  }
}
