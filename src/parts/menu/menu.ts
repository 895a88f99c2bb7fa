import {html, LitElement, nothing} from 'lit';
import {query, state} from 'lit/decorators.js';
import {AnchorController} from '../../elements/anchor-controller.js';
import {partBase} from '../../elements/styles/part-base.js';
import {MenuSelectEvent} from './menu.events.js';
import {TypeAhead} from './menu.model.js';
import type {MenuItem} from './menu.model.js';
import {styles} from './menu.styles.js';

export type {MenuItem};

/**
 * The menu of a menu button that stands elsewhere: one menu serves any number of buttons. The button's owner sets
 * `aria-haspopup="menu"` and `aria-expanded="false"`; while the menu is open it sets `aria-expanded` to `true`.
 *
 * @summary A menu that opens beside any button.
 * @tagname hearth-menu
 *
 * @event {MenuSelectEvent} hearth-menu-select - Fired when an item was chosen.
 *
 * @csspart menu - The box.
 * @csspart item - One item.
 */
export class Menu extends LitElement {
  static override styles = [...partBase, styles];

  @state() private items: readonly MenuItem[] = [];
  @query('[role=menu]') private readonly popup!: HTMLElement;

  readonly #place = new AnchorController(this);
  #typeAhead = new TypeAhead();
  #anchor: HTMLElement | undefined;

  /** The button it is open for, if it is open. */
  get anchor(): HTMLElement | undefined {
    return this.#anchor;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hide();
  }

  /** Opens the menu beside `anchor`, named after it, with the focus on the first or the last item. */
  open(anchor: HTMLElement, items: readonly MenuItem[], focus: 'first' | 'last' = 'first'): void {
    this.#hide();
    this.items = items;
    this.#anchor = anchor;
    this.#typeAhead = new TypeAhead();
    anchor.setAttribute('aria-expanded', 'true');
    // Rendered now: the focus has to be in the menu when this returns, or a second key press would go to the button.
    this.requestUpdate();
    this.performUpdate();
    document.addEventListener('pointerdown', this.#onOutside, true);
    const placed = this.#place.open(anchor, this.popup, {placement: 'bottom-end'});
    this.#focus(focus === 'first' ? 0 : items.length - 1);
    placed.catch((error: unknown) => console.error('Hearth: the menu could not be placed beside its button.', error));
  }

  /** What a click on the anchor does: opens the menu, or closes it where it is open for this anchor. */
  toggle(anchor: HTMLElement, items: readonly MenuItem[]): void {
    if (this.#anchor === anchor) this.close();
    else this.open(anchor, items);
  }

  /** Closes the menu; the focus goes back to the anchor if it was in the menu. */
  close(): void {
    const anchor = this.#anchor;
    const focus = this.popup.matches(':focus-within');
    this.#hide();
    if (focus) anchor?.focus();
  }

  override render() {
    const name = this.#anchor?.getAttribute('aria-label') ?? this.#anchor?.textContent?.trim();
    return html`<div role="menu" part="menu" popover="manual" aria-label=${name ?? nothing} @keydown=${this.#onKeydown} @focusout=${this.#onFocusout}>
      ${this.items.map(
        (item) =>
          html`<div
            role=${item.checked === undefined ? 'menuitem' : 'menuitemradio'}
            part="item"
            tabindex="-1"
            class=${item.danger ? 'danger' : nothing}
            aria-checked=${item.checked ?? nothing}
            @click=${() => this.#choose(item)}
          >
            ${item.label}
          </div>`,
      )}
    </div>`;
  }

  get #elements(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[part=item]')];
  }

  #focus(index: number): void {
    this.#elements.at(index)?.focus();
  }

  #choose(item: MenuItem): void {
    const anchor = this.#anchor;
    if (!anchor) return;
    this.close();
    this.dispatchEvent(new MenuSelectEvent(item.id, anchor));
  }

  #hide(): void {
    if (!this.#anchor) return;
    this.#anchor.setAttribute('aria-expanded', 'false');
    this.#anchor = undefined;
    document.removeEventListener('pointerdown', this.#onOutside, true);
    this.#place.close();
  }

  #onKeydown(event: KeyboardEvent): void {
    const {key, code} = event;
    const current = this.#elements.indexOf(event.target as HTMLElement);
    const count = this.items.length;
    // WebKitGTK knows Shift+Tab by its code alone.
    if (key === 'Tab' || code === 'Tab') {
      // From the anchor, where the focus goes first, the browser moves on to what comes after or before it.
      this.close();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'ArrowDown') this.#focus((current + 1) % count);
    else if (key === 'ArrowUp') this.#focus((current - 1 + count) % count);
    else if (key === 'Home') this.#focus(0);
    else if (key === 'End') this.#focus(count - 1);
    else if (key === 'Escape') this.close();
    else if ((key === 'Enter' || key === ' ') && this.items[current]) this.#choose(this.items[current]);
    else if (key.length > 1) return;
    else this.#goTo(key, current, event.timeStamp);
    event.preventDefault();
    event.stopPropagation();
  }

  #goTo(letter: string, current: number, now: number): void {
    const labels = this.items.map(({label}) => label);
    const found = this.#typeAhead.find(letter, labels, current, now);
    if (found >= 0) this.#focus(found);
  }

  #onFocusout({relatedTarget}: FocusEvent): void {
    // Without a target the window itself lost the focus, and it comes back to the item.
    if (relatedTarget instanceof Node && !this.popup.contains(relatedTarget)) this.#hide();
  }

  readonly #onOutside = (event: Event): void => {
    const path = event.composedPath();
    if (this.#anchor && !path.includes(this.popup) && !path.includes(this.#anchor)) this.#hide();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-menu': Menu;
  }
}
