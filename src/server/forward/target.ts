import type {RecordedEvent} from '../../protocol/cloud-event.js';

/** Where accepted events are passed on to. */
export interface Target {
  /** How many events it takes at once, 1 to 50. By default 50. With 1 nothing that it took is handed to it again because of a later one. */
  readonly atOnce?: number;
  /**
   * Takes events, in the order of the log. When it resolves, they are safe with it. The same events may come again: where it took them and
   * nobody could learn of it. They are known by their `sequence` and by the `epoch` of the log.
   *
   * It rejects where it does not take them; a number of milliseconds in `retryAfter` of the error says how long to stay away, `refused` that
   * it never will take these, or one of them, and `gone` that it never will take any again (see {@link DeliveryError}).
   */
  deliver(events: readonly RecordedEvent[], signal: AbortSignal, epoch: string): Promise<void>;
  /** Lets go of what it holds open, until the next delivery. */
  close?(): Promise<void>;
}

/** What a target says of a delivery that failed. */
export interface DeliveryFailure {
  /** For how long the target asks to stay away, in milliseconds. */
  retryAfter?: number;
  /** Whether it refuses for good what it was given, and not only now: offered again it would be refused again. */
  refused?: boolean;
  /** Whether it wants no events any more. */
  gone?: boolean;
  /** The HTTP status of its answer, where there was one. */
  status?: number;
  cause?: unknown;
}

/** A target did not take events. The message names it by its origin alone: the rest of its address may be a secret. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  readonly retryAfter: number | undefined;
  readonly refused: boolean;
  readonly gone: boolean;
  readonly status: number | undefined;

  constructor(message: string, {retryAfter, refused = false, gone = false, status, cause}: DeliveryFailure = {}) {
    super(message, {cause});
    this.retryAfter = retryAfter;
    this.refused = refused;
    this.gone = gone;
    this.status = status;
  }
}
