/** Fired at every change that the person makes to the text, and after `insert()`. */
export class TextChangeEvent extends Event {
  static readonly type = 'hearth-text-change';
  /** The text as it stands in the field; not normalised. */
  readonly value: string;
  constructor(value: string) {
    super(TextChangeEvent.type, {bubbles: true, composed: true});
    this.value = value;
  }
}

/** Fired when the person presses Ctrl+Enter or Cmd+Enter: they are done. */
export class SubmitShortcutEvent extends Event {
  static readonly type = 'hearth-submit-shortcut';
  constructor() {
    super(SubmitShortcutEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-text-change': TextChangeEvent;
    'hearth-submit-shortcut': SubmitShortcutEvent;
  }
}
