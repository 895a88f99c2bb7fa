/** Fired when the person chose an item. The menu is closed by then and the focus is on the anchor. */
export class MenuSelectEvent extends Event {
  static readonly type = 'hearth-menu-select';
  /** The id of the item. */
  readonly itemId: string;
  /** What the menu was opened for. */
  readonly anchor: HTMLElement;
  constructor(itemId: string, anchor: HTMLElement) {
    super(MenuSelectEvent.type, {bubbles: true, composed: true});
    this.itemId = itemId;
    this.anchor = anchor;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-menu-select': MenuSelectEvent;
  }
}
