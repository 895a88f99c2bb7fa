import {isObject, list, text} from './views/view.js';

/** The media type of a receipt. Nothing else counts as a verdict: a sign-in page answers 200, too. */
export const RECEIPT_MEDIA_TYPE = 'application/vnd.hearth.receipt+json';

/**
 * What became of one event. `stored` and `duplicate` are final and good, `rejected` is final and says why, `deferred` asks to
 * send the event again later.
 */
export type ReceiptStatus = 'stored' | 'duplicate' | 'rejected' | 'deferred';

/** One fault of a request or an event: where, as a JSON Pointer (RFC 6901), and a stable code for it. */
export interface FieldError {
  pointer: string;
  code: string;
  /** For `blocked-words`: the words that are meant, or what the host calls them. */
  words?: string[];
}

/** The verdict on one event of a batch. */
export interface Receipt {
  source: string;
  id: string;
  status: ReceiptStatus;
  /** The position of the event in the host's log, for `stored` and `duplicate`. */
  cursor?: string;
  /**
   * Why, for `rejected`: `invalid`, `reserved-attribute`, `unknown-type`, `too-large`, `id-conflict`, `expired`, `forbidden`, `not-found`, `gone`, `precondition`, `blocked-words`. For
   * `deferred`: `rate-limited`.
   */
  code?: string;
  /** Which members are at fault, for `rejected`. */
  errors?: FieldError[];
  /** For `stored`: what was left out of it, such as a shared value that the host does not know (`unknown-value`). */
  warnings?: FieldError[];
  /** For `deferred`: in how many seconds it is worth another try. The answer says the longest of them as `Retry-After`. */
  retryAfter?: number;
}

/** The answer to a batch: one receipt an event. */
export interface ReceiptBody {
  /** The newest position in the host's log. */
  cursor: string;
  receipts: Receipt[];
}

/** Reads a fault out of an answer that came from outside; nothing where it is none. */
export function readFieldError(value: unknown): FieldError | undefined {
  if (!isObject(value)) return undefined;
  const error: FieldError = {pointer: text(value.pointer) ?? '', code: text(value.code) ?? 'invalid'};
  if (Array.isArray(value.words)) error.words = list(value.words, text);
  return error;
}
