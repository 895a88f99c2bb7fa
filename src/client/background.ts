import {createEvent} from '../protocol/cloud-event.js';
import type {CloudEvent, EventDraft} from '../protocol/cloud-event.js';
import type {PeopleItem} from '../protocol/person.js';
import type {Session} from '../protocol/session.js';
import {PROTOCOL_VERSION} from '../protocol/version.js';
import {isObject, list, readPerson, text} from '../protocol/views/view.js';
import type {BallotWallet} from './ballots/ballot-wallet.js';
import {LazyBallots} from './ballots/lazy-ballots.js';
import {ballotsWait} from './ballots/waiting.js';
import {systemClock} from './clock.js';
import type {Clock} from './clock.js';
import type {Environment} from './environment.js';
import {AuthNeededEvent, ErasedEvent, PendingChangeEvent, VerdictEvent, WarningEvent} from './events.js';
import type {Exchange} from './exchange.js';
import type {HostConfig} from './host-config.js';
import type {
  ClearedEvents,
  PeopleSearch,
  PendingEvent,
  PostOptions,
  SessionOptions,
  ViewQuery,
  ViewReadOptions,
  ViewReply,
  WatchOptions,
} from './host-connection.js';
import {HostExchange} from './host-exchange.js';
import type {HostImage} from './images.js';
import {Watching} from './live/watching.js';
import {loaded} from './loaded.js';
import type {DeliveryCounts, Outbox} from './outbox/outbox.js';
import {browserPage} from './page.js';
import {Transport, TransportError} from './transport.js';
import {urlOf} from './url-of.js';

/** For how long an answer about who is signed in is believed, in milliseconds. */
const SESSION_LIFE = 300_000;
/** For how long a host may accept an event, in milliseconds: 14 days. */
export const EVENT_LIFE = 1_209_600_000;
/** Who states the facts: the application, never a tab of it. */
const SOURCE = 'urn:hearth:hearth-widgets';

/** What a connection does behind a page that is shown already: it knows who is signed in, finds people, keeps and sends, and finds out what changes. */
export class Background {
  readonly #target: EventTarget;
  readonly #config: HostConfig;
  readonly #transport: Transport;
  readonly #environment: Environment;
  readonly #clock: Clock;
  readonly #watching: Watching;
  readonly #ballots: LazyBallots;
  readonly #stopListening: () => void;
  #exchange: Promise<Exchange> | undefined;
  #session: Session | undefined;
  /** When the session was last confirmed, by the clock that does not jump. */
  #confirmed = -Infinity;
  #asking: Promise<Session> | undefined;
  #signedOut = false;
  #isClosed = false;
  #opening: Promise<Outbox> | undefined;
  #outbox: Outbox | undefined;

  constructor(target: EventTarget, config: HostConfig, environment: Environment) {
    const {clock = systemClock, page = browserPage} = environment;
    this.#target = target;
    this.#config = config;
    this.#transport = new Transport(config, clock);
    this.#environment = environment;
    this.#clock = clock;
    this.#watching = new Watching({
      transport: this.#transport,
      endpoint: config.endpoint,
      clock,
      page,
      environment,
      needSignIn: () => this.needSignIn(),
    });
    const {endpoint} = config;
    const changed = () => this.#target.dispatchEvent(new PendingChangeEvent());
    this.#ballots = new LazyBallots(endpoint ? {endpoint, transport: this.#transport, config, environment, changed} : undefined);
    this.#stopListening = page.listen((signal) => {
      if (signal === 'hidden' || signal === 'left') return;
      // While nobody looked, somebody may have signed in or out in another tab.
      this.#confirmed = -Infinity;
      this.#watching.soon();
    });
  }

  get pending(): readonly PendingEvent[] {
    return this.#outbox?.pending ?? [];
  }

  counts(): Readonly<DeliveryCounts> | undefined {
    return this.#outbox?.counts;
  }

  async readView(name: string, query: ViewQuery, {etag, signal}: ViewReadOptions = {}): Promise<ViewReply> {
    const {endpoint, source} = this.#config;
    const url = endpoint ? urlOf(endpoint, `views/${name}`, query) : source;
    if (!url) return {status: 'fresh', body: {name, items: []}};
    const headers: Record<string, string> = endpoint ? {'hearth-version': PROTOCOL_VERSION} : {};
    if (etag) headers['if-none-match'] = etag;
    const {status, body, response} = await this.#ask(() => this.#transport.read(url, {signal, headers}));
    this.#noteView(body);
    return status === 304
      ? {status: 'unchanged', cursor: response.headers.get('hearth-cursor') ?? undefined}
      : {status: 'fresh', body, etag: response.headers.get('etag') ?? undefined};
  }

  async session({refresh, signal}: SessionOptions = {}): Promise<Session> {
    if (this.#session && !refresh && this.#clock.elapsed() - this.#confirmed < SESSION_LIFE) return this.#session;
    this.#asking ??= this.#confirm().finally(() => (this.#asking = undefined));
    // Others wait for the same answer, so a signal ends this wait and not the request.
    return signal ? Promise.race([this.#asking, aborted(signal)]) : this.#asking;
  }

  async searchPeople(query: string, search: PeopleSearch): Promise<PeopleItem[]> {
    const {directory} = this.#config;
    const found: unknown = directory ? await directory(query, search.signal) : await this.#ask((exchange) => exchange.searchPeople(query, search));
    const read = list(found, readPeopleItem);
    const count = Array.isArray(found) ? found.length - read.length : 1;
    if (count > 0) this.#target.dispatchEvent(new WarningEvent('malformed-people', {count}));
    // Without a word, so that nobody learns why.
    return read.filter(({recognition}) => recognition !== 'off');
  }

  createEvent(draft: EventDraft): CloudEvent {
    return createEvent(draft, {space: '', source: SOURCE, now: this.#clock.now(), lifetime: EVENT_LIFE});
  }

  async post(draft: EventDraft | CloudEvent, options: PostOptions = {}): Promise<CloudEvent> {
    const event = 'specversion' in draft ? draft : this.createEvent({...draft, space: draft.space ?? options.space});
    // Whoever was last known to be signed in wrote it. Should that have changed, the host tells when it is sent.
    const [outbox] = await Promise.all([this.#open(), this.#session ?? this.session()]);
    return outbox.add(event, options);
  }

  async discard(id: string): Promise<boolean> {
    return (await this.#open()).discard(id);
  }

  async hold(id: string, milliseconds: number): Promise<boolean> {
    return (await this.#open()).hold(id, milliseconds);
  }

  async retry(id: string): Promise<void> {
    return (await this.#open()).retry(id);
  }

  async clear(): Promise<ClearedEvents> {
    const [outbox] = await Promise.all([this.#open(), this.#session ?? this.session()]);
    return outbox.clear();
  }

  async erase(): Promise<void> {
    const [outbox] = await Promise.all([this.#open(), this.session({refresh: true})]);
    // Should the answer be lost, the session tells whether it was done, before anything is sent.
    this.#confirmed = -Infinity;
    return this.#ask(() => outbox.erase());
  }

  async flush(): Promise<void> {
    const [outbox] = await Promise.all([this.#open(), this.session()]);
    return outbox.flush();
  }

  watch(name: string, query: ViewQuery, callback: () => void, {signal, seen}: WatchOptions): void {
    this.#watching.add({name, space: `${query.space ?? ''}`, callback, seen}, signal);
  }

  async image(what: Blob | string): Promise<HostImage | Blob> {
    const {endpoint} = this.#config;
    if (!endpoint) throw new TransportError('problem', 'images: there is no full host');
    const {postImage, readImage} = await loaded(import('./images.js'));
    const {principal} = this.#session ?? (await this.session());
    return this.#ask(async (): Promise<HostImage | Blob> =>
      typeof what === 'string' ? readImage(this.#transport, endpoint, what) : postImage(this.#transport, endpoint, principal, what),
    );
  }

  async ballots(): Promise<BallotWallet> {
    const {principal} = this.#session ?? (await this.session());
    return this.#ballots.of(principal);
  }

  /** Finds out who is signed in and sends what an earlier page left behind. */
  async start(): Promise<void> {
    if (this.#isClosed) return;
    try {
      await Promise.all([this.#open(), this.session(), ...(ballotsWait() && this.#config.endpoint ? [this.ballots()] : [])]);
    } catch (error) {
      // Nothing can be done without the host. Each view that it answers brings the next try.
      if (!(error instanceof TransportError)) throw error;
    }
  }

  /** Takes note of a view that the host answered: so it is there, and somebody is signed in. `body` is missing where nothing changed. */
  #noteView(body: unknown): void {
    this.#watching.answered();
    const epoch = isObject(body) ? body.epoch : undefined;
    const isOther = this.#session && typeof epoch === 'string' && epoch !== this.#session.epoch && this.#config.endpoint;
    if (isOther) this.#confirmed = -Infinity;
    if (isOther || this.#signedOut || !this.#session || !this.#outbox) void this.start();
  }

  /** Tells the page, once, that somebody has to sign in. */
  needSignIn(): void {
    this.#confirmed = -Infinity;
    if (this.#signedOut) return;
    this.#signedOut = true;
    this.#target.dispatchEvent(new AuthNeededEvent());
  }

  close(): void {
    this.#isClosed = true;
    this.#stopListening();
    this.#watching.end();
    this.#outbox?.close();
    this.#ballots.close();
  }

  async #confirm(): Promise<Session> {
    const before = this.#session;
    const session = await this.#ask((exchange) => exchange.session());
    this.#session = session;
    this.#confirmed = this.#clock.elapsed();
    this.#signedOut = false;
    this.#outbox?.use(session);
    this.#watching.use(session);
    if (before && (before.epoch !== session.epoch || before.principal !== session.principal)) this.#watching.soon();
    return session;
  }

  async #ask<Answer>(question: (exchange: Exchange) => Promise<Answer>): Promise<Answer> {
    try {
      return await question(await this.#openExchange());
    } catch (error) {
      if (error instanceof TransportError && error.state === 'signed-out') this.needSignIn();
      throw error;
    }
  }

  #openExchange(): Promise<Exchange> {
    const {endpoint} = this.#config;
    this.#exchange ??= endpoint
      ? Promise.resolve(new HostExchange(endpoint, this.#transport))
      : loaded(import('./sink.js')).then(
          ({SinkExchange}) => new SinkExchange(this.#config, this.#transport),
          (error: unknown) => {
            this.#exchange = undefined;
            throw error;
          },
        );
    return this.#exchange;
  }

  #open(): Promise<Outbox> {
    this.#opening ??= this.#loadOutbox().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #loadOutbox(): Promise<Outbox> {
    const [{Outbox}, exchange] = await Promise.all([loaded(import('./outbox/outbox.js')), this.#openExchange()]);
    const host = {
      exchange,
      session: (options?: SessionOptions) => this.session(options),
      needSignIn: () => this.needSignIn(),
      emit: (event: Event) => {
        this.#target.dispatchEvent(event);
        if (event instanceof ErasedEvent && this.#session) void this.#ballots.forget(this.#session.principal);
        if (event instanceof VerdictEvent || event instanceof ErasedEvent) this.#watching.soon();
      },
    };
    this.#outbox = new Outbox(host, this.#environment);
    if (this.#session) this.#outbox.use(this.#session);
    return this.#outbox;
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const abort = () => reject(new TransportError('aborted', 'GET session', undefined, signal.reason));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, {once: true});
  });

function readPeopleItem(value: unknown): PeopleItem | undefined {
  const person = readPerson(value);
  if (!person || !isObject(value)) return undefined;
  return {
    ...person,
    kind: value.kind === 'group' ? 'group' : 'person',
    recognition: value.recognition === 'private' || value.recognition === 'off' ? value.recognition : 'open',
    groups: list(value.groups, text),
  };
}
