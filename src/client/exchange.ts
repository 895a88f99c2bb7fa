import type {Session} from '../protocol/session.js';
import type {PeopleSearch} from './host-connection.js';
import type {Judge} from './outbox/verdict.js';
import type {Reply} from './transport.js';

/** How one kind of host is spoken to, beside reading views: what is asked where, and what the answer means. */
export interface Exchange {
  /** The URL that tells this host from others. */
  readonly url: string;
  session(): Promise<Session>;
  /** As they came: each may be anything. */
  searchPeople(query: string, search: PeopleSearch): Promise<unknown[]>;
  /**
   * Posts a batch: a JSON array of events. Absent where there is nowhere to post to. The author is as the session has
   * them: nothing is taken of before they were erased.
   */
  deliver?(batch: string, author: Pick<Session, 'principal' | 'erased'>, keepalive: boolean): Promise<Reply>;
  /**
   * Has it erase whoever is signed in, who must be the one of this tag. Absent where nobody can be asked.
   *
   * @throws {TransportError} where it does not say that it is done.
   */
  erase?(principal: string): Promise<void>;
  /** What its answer to a batch means, where it is not that of the protocol. */
  readonly judge?: Judge;
}
