/** Fired when a popup has closed, however that came about. The focus is back on the anchor by then, where it was in the popup. */
export class PopupCloseEvent extends Event {
  static readonly type = 'hearth-popup-close';
  constructor() {
    super(PopupCloseEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-popup-close': PopupCloseEvent;
  }
}
