import {html, LitElement, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {announce, prepareAnnouncer} from '../../elements/announcer.js';
import {LocalizeController} from '../../elements/localize-controller.js';
import {partBase} from '../../elements/styles/part-base.js';
import {buttons} from '../../elements/styles/buttons.js';
import {UndoElapsedEvent, UndoEvent} from './undo-bar.events.js';
import {Countdown} from './undo-bar.model.js';
import {styles} from './undo-bar.styles.js';

/**
 * A moment in which what was just done can be taken back. A quiet line shows the time that is left; it stands still while the bar
 * has focus or the pointer is on it. Taken out of the page it stands still as well and fires nothing.
 *
 * @summary A message with an Undo button that is there for some seconds.
 * @tagname hearth-undo-bar
 *
 * @event {UndoEvent} hearth-undo - Fired when the person takes it back.
 * @event {UndoElapsedEvent} hearth-undo-elapsed - Fired when the time has passed.
 *
 * @csspart bar - The box.
 * @csspart line - The line that shows the time left.
 */
export class UndoBar extends LitElement {
  static override styles = [...partBase, buttons, styles];
  static override shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};

  /** What was done. Announced once, when the time begins. */
  @property() message = '';

  /** How long it can be taken back, in seconds. 0 ends it at once; `Infinity` never. Read when the time begins. */
  @property({type: Number}) seconds = 10;

  /** Shows the bar and lets the time begin. It becomes false by itself when the time has passed or the person took it back. */
  @property({type: Boolean, reflect: true}) active = false;

  @state() private held = false;
  @query('.line') private readonly line!: HTMLElement | null;

  readonly #localize = new LocalizeController(this);
  #countdown: Countdown | undefined;
  #pointer = false;
  #focus = false;

  constructor() {
    super();
    // A pointer that rests while the page moves under it has entered it as well, but nobody means to stop the time with that.
    this.addEventListener('pointermove', () => this.#hold({pointer: true}));
    this.addEventListener('pointerleave', () => this.#hold({pointer: false}));
    this.addEventListener('focusin', () => this.#hold({focus: true}));
    this.addEventListener('focusout', () => this.#hold({focus: false}));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    if (!this.held) this.#countdown?.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#countdown?.pause();
    // No event says that the pointer or the focus left with it.
    this.#hold({pointer: false, focus: false});
  }

  /** Ends the time now, as when it had passed. For a page that is being left. */
  finish(): void {
    if (this.active) this.#end(new UndoElapsedEvent());
  }

  /** Takes it back, as the button does. */
  undo(): void {
    if (this.active) this.#end(new UndoEvent());
  }

  override render() {
    if (!this.active) return nothing;
    return html`<div class="bar" part="bar">
      <span class="message">${this.message}</span>
      <button @click=${this.undo}>${this.#localize.term('undo')}</button>
      ${Number.isFinite(this.seconds) ? html`<span class=${this.held ? 'line still' : 'line'} part="line"></span>` : nothing}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('active')) return;
    if (this.active) this.#begin();
    else this.#stop();
  }

  #begin(): void {
    this.#countdown?.pause();
    // Through the style object, since a strict content security policy refuses style attributes.
    this.line?.style.setProperty('--_duration', `${this.seconds}s`);
    // The line may be that of a time which ended just now, and would go on from there.
    for (const animation of this.line?.getAnimations() ?? []) animation.currentTime = 0;
    if (this.message) announce(this.message);
    this.#countdown = new Countdown(this.seconds * 1000, () => this.finish());
    if (this.isConnected && !this.held) this.#countdown.resume();
  }

  #stop(): void {
    this.#countdown?.pause();
    this.#countdown = undefined;
    // The button that had the focus is gone, and with it the event that would say so.
    this.#hold({focus: false});
  }

  #end(event: Event): void {
    this.active = false;
    this.#stop();
    this.dispatchEvent(event);
  }

  #hold({pointer = this.#pointer, focus = this.#focus}: {pointer?: boolean; focus?: boolean}): void {
    this.#pointer = pointer;
    this.#focus = focus;
    this.held = pointer || focus;
    if (this.held || !this.isConnected) this.#countdown?.pause();
    else this.#countdown?.resume();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-undo-bar': UndoBar;
  }
}
