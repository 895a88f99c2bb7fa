import type {CloudEvent, EventDraft} from '../protocol/cloud-event.js';
import type {PeopleItem} from '../protocol/person.js';
import type {Receipt} from '../protocol/receipt.js';
import type {Session} from '../protocol/session.js';
import type {BallotWallet} from './ballots/ballot-wallet.js';
import type {ConnectionEventMap} from './events.js';
import type {HostImage} from './images.js';

/** The filters of a view, as they stand in its URL; members that are `undefined` are left out. */
export type ViewQuery = Readonly<Record<string, string | number | undefined>>;

/**
 * The answer to reading a view. `body` is JSON as it came: the caller parses it with the reader of that view. Where nothing has changed,
 * `cursor` is the position up to which that is so.
 */
export type ViewReply = {status: 'unchanged'; cursor?: string} | {status: 'fresh'; body: unknown; etag?: string};

/** How a view is read. */
export interface ViewReadOptions {
  /** The ETag of the last answer. */
  etag?: string;
  signal?: AbortSignal;
}

/** An event that the view may not show yet. */
export interface PendingEvent {
  event: CloudEvent;
  /**
   * `queued`: waits to be sent. `sending`: on its way. `parked`: the host refused it (`receipt` says why); it stays until it is
   * discarded or tried again. `accepted`: the host has it; show it until a view at or past `cursor` is there.
   */
  status: 'queued' | 'sending' | 'parked' | 'accepted';
  /** Of a parked event why it was refused; of a queued one why it waits, where the host said so. */
  receipt?: Receipt;
  /** Of one that the host has asked to wait: the moment when it is sent again, in milliseconds since the epoch. */
  until?: number;
  /** Of an accepted event: its position in the host's log. A sink gives none. */
  cursor?: string;
  /** Whether it outlives this page. */
  durable: boolean;
  /** What was kept with it on this device; see {@link PostOptions}. */
  memo?: unknown;
}

export interface SessionOptions {
  /** Ask the host even where the answer is known. */
  refresh?: boolean;
  signal?: AbortSignal;
}

/** How a view is watched. */
export interface WatchOptions {
  /** Ends it. */
  signal: AbortSignal;
  /** The position up to which everything was seen, as the last answer had it: what is known is not told again. */
  seen?: () => string | undefined;
}

export interface PeopleSearch {
  space: string;
  /** 1 to 20. */
  limit: number;
  signal: AbortSignal;
}

export interface PostOptions {
  /** The space, where the draft names none. */
  space?: string;
  /**
   * For how long the event can be taken back with `discard` before anything leaves the device, in milliseconds. It is saved all
   * the same; leaving the page or `retry` ends the wait.
   */
  hold?: number;
  /** Kept with the event on this device and never sent: what is needed to show it, such as the names behind its ids. JSON. */
  memo?: unknown;
}

/** What was given up with {@link HostConnection.clear}. */
export interface ClearedEvents {
  /** How many events. */
  count: number;
  /** The ids of those that were on their way, or of which nobody knows whether the host has them. */
  inDoubt: readonly string[];
}

/** A listener for one type of event of a connection. */
export type ConnectionListener<Type extends keyof ConnectionEventMap> = (event: ConnectionEventMap[Type]) => void;

/** A host as the page sees it, be it a full one or a sink. One is shared by all widgets with the same configuration. */
export interface HostConnection {
  /**
   * Who is signed in and what the host can do. Known for five minutes; ten askers cause one request.
   *
   * @throws {TransportError}
   */
  session(options?: SessionOptions): Promise<Session>;

  /**
   * Reads a view. Give the `etag` of the last answer to be told `unchanged` where it still holds.
   *
   * @throws {TransportError}
   */
  readView(name: string, query: ViewQuery, options?: ViewReadOptions): Promise<ViewReply>;

  /**
   * Finds people whose name fits what was typed.
   *
   * @throws {TransportError} unless the configuration brings a directory of its own; what that throws passes through.
   */
  searchPeople(query: string, search: PeopleSearch): Promise<PeopleItem[]>;

  /** The event that states a draft, to be shown or offered to the page before it is posted. Saves and sends nothing. */
  createEvent(draft: EventDraft): Promise<CloudEvent>;

  /**
   * States a fact; an event of {@link createEvent} is posted as it is. Resolves with the event once it is saved on this device; its verdict comes later as a `verdict` event.
   *
   * @throws {InvalidEventError} where no host would take it.
   * @throws {OutboxFullError} where there is no room for it.
   * @throws {TransportError} where it is not known who is signed in, so that it cannot be kept for them.
   */
  post(draft: EventDraft | CloudEvent, options?: PostOptions): Promise<CloudEvent>;

  /** What the person who is signed in stated and a view may not show yet, oldest first. A new array after each `change`. */
  readonly pending: readonly PendingEvent[];

  /**
   * Gives up an unsent event. Where it was sent before and nobody knows whether it came, what takes it back is pending in its place, if there is
   * such a thing for its type; if there is none, a `warning` event says so. Resolves to false where it was on its way or gone already, or where that cannot be saved.
   */
  discard(id: string): Promise<boolean>;

  /** Holds back an event that was held back, for so many milliseconds from now. Resolves to false where it was on its way or gone already. */
  hold(id: string, milliseconds: number): Promise<boolean>;

  /** Sends a parked event again, and one that is held back at once. */
  retry(id: string): Promise<void>;

  /** Sends what waits, now, unless the host asked for patience. Call it after the person has signed in again. */
  flush(): Promise<void>;

  /**
   * Gives up everything unsent of whoever is signed in, as this page last knew, in all tabs of this browser, with what they were writing. The host is
   * told nothing. For machines that several people use: call it before somebody signs out. Ballots of unlinkable polls stay until they are sent.
   *
   * @throws {TransportError} where it is not known who is signed in.
   */
  clear(): Promise<ClearedEvents>;

  /**
   * Has the host erase whoever is signed in: all that they said, and their name wherever it stands. Then this browser forgets them, too, in all
   * tabs: what was unsent, what they were writing, what was read; an `erased` event tells of it. It cannot be undone, so ask before. Where it
   * rejects, nothing is forgotten yet: should the host have done it all the same, the session says so before anything is sent, and it is forgotten then.
   *
   * @throws {ErasureUnavailableError} where there is no full host.
   * @throws {TransportError} where the host does not say that it is done.
   */
  erase(): Promise<void>;

  /**
   * Hands a picture to the host, or reads one of its own, by the URL that a view gave.
   *
   * @throws {TransportError} where there is no full host, or it does not take or give it.
   */
  image(picture: Blob): Promise<HostImage>;
  image(src: string): Promise<Blob>;

  /**
   * The ballots of whoever is signed in, as far as this browser has them. A `change` event tells when one of them has come on.
   *
   * @throws {TransportError} where there is no full host, or it is not known who is signed in.
   */
  ballots(): Promise<BallotWallet>;

  /**
   * Calls back when a view may have changed, until the signal ends it.
   *
   * @throws {TransportError} where the program for it cannot be loaded; it is not watched then.
   */
  watch(name: string, query: ViewQuery, callback: () => void, options: WatchOptions): Promise<void>;

  addEventListener<Type extends keyof ConnectionEventMap>(
    type: Type,
    listener: ConnectionListener<Type>,
    options?: AddEventListenerOptions | boolean,
  ): void;
  removeEventListener<Type extends keyof ConnectionEventMap>(
    type: Type,
    listener: ConnectionListener<Type>,
    options?: EventListenerOptions | boolean,
  ): void;
}
