import type {PendingEvent} from '../host-connection.js';
import {writtenWords} from '../../protocol/written-words.js';

/**
 * Asks the person before they leave while something that they wrote exists in this page only. The listener is there for just that
 * long: a page that has one may be kept out of the back/forward cache.
 */
export class LeaveGuard {
  /** Takes note of what is pending. */
  update(pending: readonly PendingEvent[]): void {
    if (!globalThis.document) return;
    const atStake = pending.some(({durable, status, event}) => !durable && status !== 'accepted' && writtenWords(event).length > 0);
    if (atStake) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent): void => event.preventDefault();
}
