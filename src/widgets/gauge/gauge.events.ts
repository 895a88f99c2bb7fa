/** Fired when somebody had this device forget their own dials. It says nothing of what they were. */
export class DialsForgottenEvent extends Event {
  static readonly type = 'hearth-dials-forgotten';
  constructor() {
    super(DialsForgottenEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-dials-forgotten': DialsForgottenEvent;
  }
}
