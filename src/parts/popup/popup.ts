import {html, LitElement, nothing} from 'lit';
import {query, state} from 'lit/decorators.js';
import {AnchorController} from '../../elements/anchor-controller.js';
import {LocalizeController} from '../../elements/localize-controller.js';
import {buttons} from '../../elements/styles/buttons.js';
import {partBase} from '../../elements/styles/part-base.js';
import {PopupCloseEvent} from './popup.events.js';
import {styles} from './popup.styles.js';

/**
 * A small dialog beside a button that stands elsewhere (WAI-ARIA `dialog`, not modal). One serves any number of buttons. Escape, its own
 * button, a press outside and leaving it by Tab close it; the focus goes back to the button.
 *
 * @summary What opens beside a button, with anything in it.
 * @tagname hearth-popup
 *
 * @slot - What it shows.
 *
 * @event {PopupCloseEvent} hearth-popup-close - Fired when it has closed.
 *
 * @csspart popup - The box.
 */
export class Popup extends LitElement {
  static override styles = [...partBase, buttons, styles];

  @state() private label = '';
  @query('[part=popup]') private readonly popup!: HTMLElement;

  readonly #localize = new LocalizeController(this);
  readonly #place = new AnchorController(this);
  #anchor: HTMLElement | undefined;

  /** What it is open for, if it is open. */
  get anchor(): HTMLElement | undefined {
    return this.#anchor;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hide();
  }

  /** Opens it beside `anchor` under a name, with the focus in it. */
  open(anchor: HTMLElement, label: string): void {
    this.#hide();
    this.label = label;
    this.#anchor = anchor;
    // Rendered now: the focus has to be in it when this returns, or a second key press would go to the button.
    this.requestUpdate();
    this.performUpdate();
    document.addEventListener('pointerdown', this.#onOutside, true);
    const placed = this.#place.open(anchor, this.popup);
    this.popup.focus({preventScroll: true});
    placed.catch((error: unknown) => console.error('Hearth: a popup could not be placed beside its button.', error));
  }

  /** Closes it; the focus goes back to the anchor if it was in here. */
  close(): void {
    const anchor = this.#anchor;
    const hadFocus = this.matches(':focus-within') || this.popup.matches(':focus-within');
    this.#hide();
    if (hadFocus) anchor?.focus();
  }

  override render() {
    return html`<div role="dialog" part="popup" popover="manual" tabindex="-1" aria-label=${this.label || nothing} @keydown=${this.#onKeydown}>
      <span tabindex=${this.#anchor ? 0 : -1} @focus=${this.close}></span>
      <button class="quiet close" aria-label=${this.#localize.term('close')} @click=${this.close}>×</button>
      <slot></slot>
      <span tabindex=${this.#anchor ? 0 : -1} @focus=${this.close}></span>
    </div>`;
  }

  #hide(): void {
    if (!this.#anchor) return;
    this.#anchor = undefined;
    document.removeEventListener('pointerdown', this.#onOutside, true);
    this.#place.close();
    this.requestUpdate();
    this.dispatchEvent(new PopupCloseEvent());
  }

  #onKeydown(event: KeyboardEvent): void {
    // The box itself has the focus at first, before the first end that is left by Tab. WebKitGTK knows Shift+Tab by its code alone.
    if ((event.key === 'Tab' || event.code === 'Tab') && event.target === this.popup) {
      event.preventDefault();
      if (event.shiftKey) this.close();
      else this.popup.querySelector('button')?.focus();
      return;
    }
    // What is in it may have used the key to close something of its own.
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }

  readonly #onOutside = (event: Event): void => {
    const path = event.composedPath();
    if (this.#anchor && !path.includes(this) && !path.includes(this.popup) && !path.includes(this.#anchor)) this.#hide();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-popup': Popup;
  }
}
