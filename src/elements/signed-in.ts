import type {HostConnection} from '../client/host-connection.js';
import type {Session} from '../protocol/session.js';

/** The host that a widget has now, and its last answer. */
interface Place {
  readonly connection?: HostConnection | undefined;
  readonly view?: unknown;
}

/** What a widget does when it learns who is signed in. */
interface Heeding {
  /** Somebody else, or the same person anew. */
  met(session: Session): void;
  /** Another host, where one may be somebody else: nothing is known yet. */
  moved?(): void;
  /** The host could not be asked. */
  missed?(): void;
}

/** Who is signed in, and what the host offers them, as far as a widget knows. */
export class SignedIn {
  session: Session | undefined;
  readonly #place: () => Place;
  readonly #heed: Heeding;
  /** Where that was last asked. */
  #asked: Place = {};

  constructor(place: () => Place, heed: Heeding) {
    this.#place = place;
    this.#heed = heed;
  }

  /** Learns it. With each answer of the host it may be somebody else: the connection knows, and asks seldom. */
  async meet(): Promise<void> {
    const {connection, view} = this.#place();
    const before = this.#asked;
    if (connection === before.connection && view === before.view) return;
    this.#asked = {connection, view};
    if (connection !== before.connection) {
      this.session = undefined;
      this.#heed.moved?.();
    }
    const session = await connection?.session().catch((error: Error) => {
      if (error.name !== 'TransportError') throw error;
      return undefined;
    });
    if (connection !== this.#place().connection) return;
    if (connection && !session) this.#heed.missed?.();
    if (!session || session === this.session) return;
    this.session = session;
    this.#heed.met(session);
  }

  /** Nothing is known any more: it is asked anew. */
  forget(): void {
    this.#asked = {};
  }
}
