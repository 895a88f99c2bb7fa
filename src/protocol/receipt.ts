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
}

/** The verdict on one event of a batch. */
export interface Receipt {
  source: string;
  id: string;
  status: ReceiptStatus;
  /** The position of the event in the host's log, for `stored` and `duplicate`. */
  cursor?: string;
  /** Why, for `rejected`: `invalid`, `reserved-attribute`, `unknown-type`, `too-large`, `id-conflict`, `expired`, `forbidden`, `not-found`, `gone`, `precondition`. */
  code?: string;
  /** Which members are at fault, for `rejected`. */
  errors?: FieldError[];
}

/** The answer to a batch: one receipt an event. */
export interface ReceiptBody {
  /** The newest position in the host's log. */
  cursor: string;
  receipts: Receipt[];
}
