import {PROTOCOL_VERSION} from '../protocol/version.js';
import type {Background} from './background.js';
import type {Clock} from './clock.js';
import type {Environment} from './environment.js';
import type {ConnectionEventMap} from './events.js';
import type {HostConfig} from './host-config.js';
import type {ConnectionListener, HostConnection, PendingEvent, ViewQuery, ViewReadOptions, ViewReply} from './host-connection.js';
import type {DeliveryCounts} from './outbox/outbox.js';
import {urlOf} from './url-of.js';

/** How long after the first view the rest of the connection is loaded, and after how long again should that fail, in milliseconds. */
const FIRST_DELAY = 1_000;
const NEXT_DELAY = 20_000;

const NONE: readonly PendingEvent[] = [];

/** What is passed on to the rest, once that is loaded: in one text, as every page loads it first. */
const PASSED = 'session searchPeople createEvent post discard hold retry flush watch counts clear erase image ballots close';

type Passed =
  | 'session'
  | 'searchPeople'
  | 'createEvent'
  | 'post'
  | 'discard'
  | 'hold'
  | 'retry'
  | 'flush'
  | 'watch'
  | 'clear'
  | 'erase'
  | 'image'
  | 'ballots';

export interface Connection extends Pick<HostConnection, Passed> {
  /** Ends it, as closing the page would: nothing is sent or asked any more. What is saved stays. */
  close(): Promise<void>;
  /** What became of events, for whoever looks after the page; nothing before anything was posted or found unsent. */
  counts(): Promise<Readonly<DeliveryCounts> | undefined>;

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
 * `connect`. Reading a first view is all that a page needs to be shown, so only that is here; the rest, the {@link Background}, is loaded
 * a little later, or when it is first asked for.
 */
export class Connection extends EventTarget implements HostConnection {
  readonly #config: HostConfig;
  readonly #environment: Environment;
  readonly #clock: Pick<Clock, 'setTimeout' | 'clearTimeout'>;
  #loading: Promise<Background> | undefined;
  #background: Background | undefined;
  /** While the rest is due. */
  #timer: unknown;

  static {
    for (const name of PASSED.split(' ')) {
      Object.assign(Connection.prototype, {
        async [name](this: Connection, ...args: unknown[]) {
          return ((await this.#load())[name as Passed] as (...args: unknown[]) => unknown)(...args);
        },
      });
    }
  }

  constructor(config: HostConfig, environment: Environment = {}) {
    super();
    this.#config = config;
    this.#environment = environment;
    this.#clock = environment.clock ?? (globalThis as unknown as Clock);
  }

  async readView(name: string, query: ViewQuery, options: ViewReadOptions = {}): Promise<ViewReply> {
    try {
      if (!this.#background) return await firstRead(this.#config, name, query, options.signal);
    } catch {
      // Why there was no answer, and whether there is one at all, is the matter of the rest: it asks again.
    } finally {
      this.#loadIn(FIRST_DELAY);
    }
    return (await this.#load()).readView(name, query, options);
  }

  get pending(): readonly PendingEvent[] {
    return this.#background?.pending ?? NONE;
  }

  #load(): Promise<Background> {
    return (this.#loading ??= import('./background.js').then(
      ({Background}) => (this.#background = new Background(this, this.#config, this.#environment)),
      (cause) => {
        this.#loading = undefined;
        // A transport error in all but class: the class is what could not be loaded.
        throw Object.assign(cause as Error, {name: 'TransportError', kind: 'network', state: 'offline'});
      },
    ));
  }

  #loadIn(delay: number): void {
    if (this.#timer) return;
    this.#timer = this.#clock.setTimeout(() => {
      this.#load().then(
        (background) => void background.start(),
        // Without the network the program itself cannot be loaded: it is tried again, as a request would be.
        () => {
          this.#timer = undefined;
          this.#loadIn(NEXT_DELAY);
        },
      );
    }, delay);
  }
}

/**
 * Asks for a view once, and takes nothing but a good answer.
 *
 * @throws where there is none.
 */
async function firstRead(
  {endpoint, source, fetch = globalThis.fetch, credentials, ...config}: HostConfig,
  name: string,
  query: ViewQuery,
  signal?: AbortSignal,
) {
  const url = endpoint ? urlOf(endpoint, `views/${name}`, query) : source;
  if (!url) throw url;
  const headers = new Headers(await config.headers?.());
  if (endpoint) headers.set('hearth-version', PROTOCOL_VERSION);
  signal?.throwIfAborted();
  const response = await fetch(url, {headers, credentials, redirect: 'manual', signal});
  if (response.status !== 200 || response.redirected) throw response;
  return {status: 'fresh' as const, body: (await response.json()) as unknown, etag: response.headers.get('etag') ?? undefined};
}
