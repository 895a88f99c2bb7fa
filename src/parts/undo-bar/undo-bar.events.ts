/** Fired when the person takes back what they did. */
export class UndoEvent extends Event {
  static readonly type = 'hearth-undo';
  constructor() {
    super(UndoEvent.type, {bubbles: true, composed: true});
  }
}

/** Fired when the time to take it back has passed. */
export class UndoElapsedEvent extends Event {
  static readonly type = 'hearth-undo-elapsed';
  constructor() {
    super(UndoElapsedEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-undo': UndoEvent;
    'hearth-undo-elapsed': UndoElapsedEvent;
  }
}
