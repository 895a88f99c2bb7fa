/**
 * An event that a target refuses for good, set aside so that those behind it get through. What it says is not kept here: the log has it, for as
 * long as it may.
 */
export interface RefusedEvent {
  /** The log, and its position in it. */
  epoch: string;
  sequence: string;
  /** What the target said, as the error has it. */
  reason: string;
  /** The HTTP status of its answer, where there was one. */
  status?: number;
  /** How often it was offered. */
  tries: number;
  /** When it was last refused (RFC 3339). */
  at: string;
}

/** Remembers, over restarts, what one target refused: at most {@link MOST_REFUSED}. */
export interface RefusedList {
  read(): Promise<RefusedEvent[]>;
  /** Keeps the list in place of the one before. When it resolves, the list is durable. It is never called again before that. */
  write(list: readonly RefusedEvent[]): Promise<void>;
}

/** How many events one list holds. Where it is full nothing more is set aside: those behind wait, and `onError` is told each time. */
export const MOST_REFUSED = 1000;

/** An event was set aside: the target refuses it for good. The cause is its last refusal. */
export class EventRefusedError extends Error {
  override readonly name = 'EventRefusedError';
  readonly refused: RefusedEvent;

  constructor(refused: RefusedEvent, cause: unknown) {
    super(`The event at position ${refused.sequence} was refused ${refused.tries} times, and is set aside: ${refused.reason}`, {cause});
    this.refused = refused;
  }
}

/** Whether an error says that a target refuses what it was given, and always will (see `DeliveryError`). */
export const isRefusal = (error: unknown): boolean => (error as {refused?: unknown} | null)?.refused === true;

/** Why a target refused an event, to be kept and told. */
export function refusalOf(error: unknown): Pick<RefusedEvent, 'reason' | 'status'> {
  const {message, status} = error as {message?: unknown; status?: unknown};
  return {reason: typeof message === 'string' ? message : String(error), ...(typeof status === 'number' && {status})};
}
