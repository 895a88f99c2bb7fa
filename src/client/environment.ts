import type {Channel} from './channel.js';
import type {Clock} from './clock.js';
import type {OutboxStorage} from './outbox/storage.js';
import type {Page} from './page.js';

/** What a connection takes from its surroundings: each that of the browser, unless given. */
export interface Environment {
  clock?: Clock;
  page?: Page;
  /** Opens where unsent events are kept. */
  openStorage?: () => OutboxStorage;
  /** Opens the channel to the other tabs; nothing where there is none. */
  openChannel?: <Message>(name: string) => Channel<Message> | undefined;
  /** Sees to it that one tab sends, and one listens, at a time; `null` goes without. */
  locks?: LockManager | null;
}
