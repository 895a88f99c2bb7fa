import type {CloudEvent} from '../protocol/cloud-event.js';
import type {Receipt} from '../protocol/receipt.js';

/** What is pending has changed, in this tab or in another. */
export class PendingChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(PendingChangeEvent.type);
  }
}

/**
 * The final word on one event: `stored`, `duplicate` or `rejected`. Fired in every tab of the person, so look at the id before
 * telling anybody. An event whose `expirytime` passed unsent ends as `rejected` with the code `expired`.
 */
export class VerdictEvent extends Event {
  static readonly type = 'verdict';
  readonly event: CloudEvent;
  readonly receipt: Receipt;

  constructor(event: CloudEvent, receipt: Receipt) {
    super(VerdictEvent.type);
    this.event = event;
    this.receipt = receipt;
  }
}

/**
 * Whoever is signed in was erased from the host, at their own wish here or in another place. What this browser kept of them is gone: what was
 * unsent, and what they were writing. Fired in every tab of theirs, so that whatever remembers them forgets.
 */
export class ErasedEvent extends Event {
  static readonly type = 'erased';
  /** How many unsent events were given up. */
  readonly count: number;

  constructor(count: number) {
    super(ErasedEvent.type);
    this.count = count;
  }
}

/** The host answered 401, or a sign-in page in place of data. Fired once, until the host has answered properly again. */
export class AuthNeededEvent extends Event {
  static readonly type = 'auth-needed';
  constructor() {
    super(AuthNeededEvent.type);
  }
}

/** A mistake of the page or the host, or something that a person should not lose sight of. */
export class WarningEvent extends Event {
  static readonly type = 'warning';
  /** What it is, as a stable word; see {@link WarningCode}. */
  readonly code: WarningCode;
  readonly detail: Readonly<Record<string, unknown>>;

  constructor(code: WarningCode, detail: Readonly<Record<string, unknown>> = {}) {
    super(WarningEvent.type);
    this.code = code;
    this.detail = detail;
  }
}

/**
 * - `storage-unavailable`: what is posted is kept in this page's memory only
 * - `outbox-full`: an event was refused because there is no room for it (`limit`)
 * - `event-large`: an event is above 16 KiB (`id`, `type`, `bytes`)
 * - `event-altered`: the host took an event, but left something out of it (`id`, `warnings`)
 * - `event-expired`: an event was never sent in its lifetime (`id`, `type`); a week later it is gone, which is told again
 * - `events-purged`: unsent events of this person were removed a week after their lifetime, with nobody there to read them (`count`)
 * - `event-in-doubt`: an event was given up that the host may have, and nothing takes it back there (`id`, `type`)
 * - `origin-refused`, `endpoint-missing`: the host does not take events from here; nothing more is sent by this page (`status`)
 * - `malformed-people`: people without an id, a name or a kind were left out (`count`)
 */
export type WarningCode =
  | 'storage-unavailable'
  | 'outbox-full'
  | 'event-large'
  | 'event-altered'
  | 'event-expired'
  | 'events-purged'
  | 'event-in-doubt'
  | 'origin-refused'
  | 'endpoint-missing'
  | 'malformed-people';

/** The events of a connection, by type. */
export interface ConnectionEventMap {
  change: PendingChangeEvent;
  verdict: VerdictEvent;
  'auth-needed': AuthNeededEvent;
  erased: ErasedEvent;
  warning: WarningEvent;
}
