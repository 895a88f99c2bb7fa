import type {CloudEvent, EventDraft} from '../protocol/cloud-event.js';
import type {PeopleItem} from '../protocol/person.js';
import {PROTOCOL_VERSION} from '../protocol/session.js';
import type {Session} from '../protocol/session.js';
import type {Background} from './background.js';
import {systemClock} from './clock.js';
import type {Clock} from './clock.js';
import type {Environment} from './environment.js';
import type {ConnectionEventMap} from './events.js';
import type {HostConfig} from './host-config.js';
import type {
  ConnectionListener,
  HostConnection,
  PeopleSearch,
  PendingEvent,
  PostOptions,
  SessionOptions,
  ViewQuery,
  ViewReply,
} from './host-connection.js';
import type {DeliveryCounts} from './outbox/outbox.js';
import {Transport, TransportError, urlOf} from './transport.js';

/** How long after the first view the rest of the connection is loaded, and after how long again should that fail, in milliseconds. */
const FIRST_DELAY = 1_000;
const NEXT_DELAY = 20_000;

const NONE: readonly PendingEvent[] = [];

export interface Connection {
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

/**
 * One host as the page sees it: views, who is signed in, people, and what was stated but not yet accepted. Widgets share one; see
 * `connect`. Reading a view is all that a page needs to be shown, so only that is here; the rest is loaded a little later, or when
 * it is first asked for.
 */
export class Connection extends EventTarget implements HostConnection {
  readonly #config: HostConfig;
  readonly #environment: Environment;
  readonly #clock: Clock;
  readonly #transport: Transport;
  readonly #watchers = new Set<() => void>();
  #loading: Promise<Background> | undefined;
  #background: Background | undefined;
  #timer: unknown;

  constructor(config: HostConfig, environment: Environment = {}) {
    super();
    this.#config = config;
    this.#environment = environment;
    this.#clock = environment.clock ?? systemClock;
    this.#transport = new Transport(config, this.#clock);
  }

  async readView(name: string, query: ViewQuery, {etag, signal}: {etag?: string; signal?: AbortSignal} = {}): Promise<ViewReply> {
    const {endpoint, source} = this.#config;
    const url = endpoint ? urlOf(endpoint, `views/${name}`, query) : source;
    if (!url) return {status: 'fresh', body: {name, items: []}};
    const headers: Record<string, string> = endpoint ? {'hearth-version': PROTOCOL_VERSION} : {};
    if (etag) headers['if-none-match'] = etag;
    try {
      const {status, body, response} = await this.#transport.read(url, {signal, headers});
      this.#background?.noteView(body);
      return status === 304 ? {status: 'unchanged'} : {status: 'fresh', body, etag: response.headers.get('etag') ?? undefined};
    } catch (error) {
      if (error instanceof TransportError && error.signedOut) void this.#load().then((background) => background.needSignIn(), this.#loadLater);
      throw error;
    } finally {
      this.#loadIn(FIRST_DELAY);
    }
  }

  async session(options?: SessionOptions): Promise<Session> {
    return (await this.#load()).session(options);
  }

  async searchPeople(query: string, search: PeopleSearch): Promise<PeopleItem[]> {
    return (await this.#load()).searchPeople(query, search);
  }

  async createEvent(draft: EventDraft): Promise<CloudEvent> {
    return (await this.#load()).createEvent(draft);
  }

  async post(draft: EventDraft | CloudEvent, options?: PostOptions): Promise<CloudEvent> {
    return (await this.#load()).post(draft, options);
  }

  async discard(id: string): Promise<boolean> {
    return (await this.#load()).discard(id);
  }

  async retry(id: string): Promise<void> {
    return (await this.#load()).retry(id);
  }

  async flush(): Promise<void> {
    return (await this.#load()).flush();
  }

  get pending(): readonly PendingEvent[] {
    return this.#background?.pending ?? NONE;
  }

  /** What became of events, for whoever looks after the page; nothing before anything was posted or found unsent. */
  get counts(): Readonly<DeliveryCounts> | undefined {
    return this.#background?.counts;
  }

  watch(_name: string, _query: ViewQuery, callback: () => void): () => void {
    const watcher = () => callback();
    this.#watchers.add(watcher);
    return () => {
      this.#watchers.delete(watcher);
    };
  }

  /** Ends it, as closing the page would: nothing is sent or asked any more. What is saved stays. */
  close(): void {
    this.#clock.clearTimeout(this.#timer);
    // Keeps the timer from being set again.
    this.#timer = NONE;
    this.#background?.close();
  }

  #load(): Promise<Background> {
    return (this.#loading ??= import('./background.js').then(
      ({Background}) => (this.#background = new Background(this, this.#watchers, this.#config, this.#transport, this.#environment)),
      (cause: unknown) => {
        this.#loading = undefined;
        throw new TransportError('network', 'GET', './background.js', {cause});
      },
    ));
  }

  #loadIn(delay: number): void {
    this.#timer ??= this.#clock.setTimeout(() => void this.#load().then((background) => background.start(), this.#loadLater), delay);
  }

  /** Without the network the program itself cannot be loaded: it is tried again, as a request would be. */
  readonly #loadLater = (): void => {
    this.#timer = undefined;
    this.#loadIn(NEXT_DELAY);
  };
}
