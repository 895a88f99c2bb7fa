import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {Receipt} from '../../protocol/receipt.js';
import type {Session} from '../../protocol/session.js';
import type {ErasedPerson} from './erasure.js';

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
  /** Whom the host has erased, as the session of the tab that tells of it has them now, and how many of their events were given up. */
  erased?: {person: ErasedPerson; count: number};
  /** Who has given up what they had not sent, with what they were writing. */
  cleared?: Pick<Session, 'principal' | 'epoch'>;
}
