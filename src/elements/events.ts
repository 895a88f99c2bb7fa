import type {CloudEvent} from '../protocol/cloud-event.js';
import type {Receipt} from '../protocol/receipt.js';

const outward = {bubbles: true, composed: true};

/**
 * Fired before an event is kept and sent. `preventDefault()`: the page takes it from here, and nothing is posted.
 */
export class HearthBeforeSendEvent extends Event {
  static readonly type = 'hearth-before-send';
  readonly event: CloudEvent;
  constructor(event: CloudEvent) {
    super(HearthBeforeSendEvent.type, {...outward, cancelable: true});
    this.event = event;
  }
}

/** Fired when the host has accepted an event. */
export class HearthSentEvent extends Event {
  static readonly type = 'hearth-sent';
  readonly event: CloudEvent;
  readonly receipt: Receipt;
  constructor(event: CloudEvent, receipt: Receipt) {
    super(HearthSentEvent.type, outward);
    this.event = event;
    this.receipt = receipt;
  }
}

/** Fired when the host has refused an event for good, with the reason. */
export class HearthFailedEvent extends Event {
  static readonly type = 'hearth-failed';
  readonly event: CloudEvent;
  readonly receipt: Receipt;
  constructor(event: CloudEvent, receipt: Receipt) {
    super(HearthFailedEvent.type, outward);
    this.event = event;
    this.receipt = receipt;
  }
}

/** Fired on a mistake of the page or the host: a bad attribute, a malformed view. */
export class HearthWarningEvent extends Event {
  static readonly type = 'hearth-warning';
  readonly code: string;
  readonly detail: string;
  constructor(code: string, detail: string) {
    super(HearthWarningEvent.type, outward);
    this.code = code;
    this.detail = detail;
  }
}

/** Fired when the host says that nobody is signed in. */
export class HearthAuthNeededEvent extends Event {
  static readonly type = 'hearth-auth-needed';
  constructor() {
    super(HearthAuthNeededEvent.type, outward);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-before-send': HearthBeforeSendEvent;
    'hearth-sent': HearthSentEvent;
    'hearth-failed': HearthFailedEvent;
    'hearth-warning': HearthWarningEvent;
    'hearth-auth-needed': HearthAuthNeededEvent;
  }
}
