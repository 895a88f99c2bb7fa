import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {Receipt} from '../../protocol/receipt.js';

/** An event and the final word on it. */
export interface Settled {
  event: CloudEvent;
  receipt: Receipt;
  /** What the page kept with it. */
  memo?: unknown;
}

/** What one tab tells the others: this partition has changed, and these events got their verdict. */
export interface OutboxMessage {
  partition: string;
  settled: Settled[];
}
