import {html, nothing} from 'lit';
import {base} from '../../elements/styles/base.js';
import {buttons} from '../../elements/styles/buttons.js';
import {ViewController} from '../../elements/view-controller.js';
import {whole} from '../../elements/whole.js';
import {WidgetElement} from '../../elements/widget-element.js';
import type {PollData, PollItem} from '../../protocol/views/poll.js';
import type {OfferedScale} from './editor-scales.js';
import type {PollEditorActions} from './poll-editor-actions.js';
import {editorStyles} from './poll-editor.styles.js';

/**
 * For those who ask: the questions that they run, each with where it stands, what was told of the answers and what came of it; and the form in which they
 * write one. The form tells while they write what bends an answer, and shows what colleagues will see. What is open is not changed any more.
 *
 * The class shows the questions. All else is the matter of its {@link PollEditorActions}, which are loaded together with it.
 *
 * @summary Asks a question, and says what comes of it.
 * @tagname hearth-poll-editor
 * @nests notice undo-bar poll-composer poll-results question
 *
 * @slot - Introductory text shown above the questions.
 *
 * @event {PollOpenedEvent} hearth-poll-opened - Fired once a question is kept on this device and on its way, for each time that it is asked.
 * @event {PollClosedEvent} hearth-poll-closed - Fired once it is that one is closed early.
 * @event {PollCalledOffEvent} hearth-poll-called-off - Fired once it is that one is called off.
 * @event {PollOutcomeRecordedEvent} hearth-poll-outcome-recorded - Fired once it is what comes of one.
 * @event {HearthBeforeSendEvent} hearth-before-send - Fired before anything is kept and sent; cancel it to take it over.
 * @event {HearthSentEvent} hearth-sent - Fired when the host has accepted what was sent here.
 * @event {HearthFailedEvent} hearth-failed - Fired when the host has refused it for good.
 * @event {HearthAuthNeededEvent} hearth-auth-needed - Fired when the host says that nobody is signed in.
 * @event {HearthWarningEvent} hearth-warning - Fired on a mistake of the page or the host: `overshare` where results tell too much.
 *
 * @csspart heading - The heading.
 * @csspart invite - The button that opens the form.
 */
export class PollEditor extends WidgetElement {
  static override styles = [...base, buttons, editorStyles];
  static override properties = {items: {attribute: false}, scales: {attribute: false}};

  /** Polls to show in place of the host's, as the host would give them. */
  items?: PollItem[];

  /** Scales that can be asked beside our own: those that the page has the licence for. `packForm()` puts one together. */
  scales?: readonly OfferedScale[];

  /** @internal What people do here, once it is loaded. */
  actions?: PollEditorActions;

  /** @internal */
  readonly view = new ViewController<PollData>(this, this.hearth, {
    name: 'poll',
    limit: () => 50,
    given: () => this.items,
    // The question; all else is read when the rest is there.
    read: (data) => ((data.definition as PollData['definition'] | undefined)?.question ? (data as unknown as PollData) : undefined),
    opened: () => undefined,
  });

  #acting?: Promise<PollEditorActions | void>;

  get status(): string {
    return this.view.status;
  }

  /** @internal Whether somebody may do something here: signed out, shut out or without a host, one can only look. */
  get active(): boolean {
    return this.mode !== 'readonly' && this.hearth.connection !== undefined && !/signed|forbidden|idle/.test(this.status);
  }

  /** @internal The level of the heading. */
  get level(): number {
    return whole(this.headingLevel, 2, 6, 2);
  }

  /** @internal What people do here; nothing where it cannot be loaded. */
  act(): Promise<PollEditorActions | void> {
    return (this.#acting ??= import('./poll-editor-actions.js').then(
      ({PollEditorActions}) => (this.actions = new PollEditorActions(this, this.hearth)),
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
    const above = actions?.above();
    if (!localize.ready || (view.status === 'idle' && !above)) return nothing;
    const run = view.items.filter(({data}) => data.runs);
    return html`<section aria-labelledby="heading" @click=${this.#on}>
      <div id="heading" part="heading" role="heading" aria-level=${level}>${heading ?? localize.term('editorHeading')}</div>
      <slot></slot>
      ${above}
      ${
        actions?.main() ??
        (run.length
          ? html`<ul class="polls" role="list">
              ${run.map(({data: {definition}}) => html`<li class="bed"><p class="question" dir="auto" lang=${definition.lang ?? nothing}>${definition.question}</p></li>`)}
            </ul>`
          : nothing)
      }
    </section>`;
  }

  readonly #on = (event: Event): void => {
    const {target} = event;
    if (this.actions) this.actions.handle(target as Element);
    else void this.act().then((actions) => actions?.handle(target as Element));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-poll-editor': PollEditor;
  }
}
