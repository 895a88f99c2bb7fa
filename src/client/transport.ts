import type {Clock} from './clock.js';
import type {HostConfig} from './host-config.js';

/** How long a host may take for one answer, in milliseconds. */
const TIMEOUT = 15_000;

/**
 * Why there is no answer to work with: none came (`network`, `timeout`, `aborted` by the caller's own signal), nobody is signed in
 * (`unauthenticated`), something that is not the host answered, such as a sign-in page (`not-ours`), or the host said no (`problem`).
 */
export type TransportErrorKind = 'network' | 'timeout' | 'aborted' | 'unauthenticated' | 'not-ours' | 'problem';

/** A request that brought no answer to work with. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly kind: TransportErrorKind;
  /** The method and the URL. */
  readonly request: string;
  /** What came, where anything did. */
  readonly reply?: Reply;

  constructor(kind: TransportErrorKind, request: string, reply?: Reply, cause?: unknown) {
    super(`${request}: ${kind}`, {cause});
    this.kind = kind;
    this.request = request;
    this.reply = reply;
  }

  /** What this means to somebody who wanted to read: signing in may help, they may not, there is no way to the host, or it failed. */
  get state(): 'signed-out' | 'forbidden' | 'offline' | 'error' {
    const status = this.reply?.status;
    if (this.kind === 'unauthenticated' || this.kind === 'not-ours') return 'signed-out';
    return status === 403 || status === 404 ? 'forbidden' : status ? 'error' : 'offline';
  }
}

/** What came back, whoever sent it. */
export interface Reply {
  /** 0 for a redirect, as browsers hide where it leads. */
  status: number;
  /** The media type alone, in lower case. */
  type: string;
  /** The parsed body where the media type is JSON; `null` where the body is none. */
  body: unknown;
  response: Response;
}

export interface RequestOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string | ArrayBuffer;
  keepalive?: boolean;
  signal?: AbortSignal;
}

/** Requests to one host: its credentials, the page's headers, a time limit; redirects are never followed. */
export class Transport {
  readonly #config: HostConfig;
  readonly #clock: Clock;

  constructor(config: HostConfig, clock: Clock) {
    this.#config = config;
    this.#clock = clock;
  }

  /**
   * Sends a request and takes any answer.
   *
   * @throws {TransportError} of kind `network`, `timeout` or `aborted` where there is none.
   */
  async send(url: string, options: RequestOptions = {}): Promise<Reply> {
    const {reply, stop} = await this.#begin(url, options);
    // Lets go of the caller's signal.
    stop();
    return reply;
  }

  /**
   * Opens an answer that has no end: it is here when its headers are, and goes on until the signal ends it.
   *
   * @throws {TransportError} as {@link send}.
   */
  async open(url: string, options: RequestOptions): Promise<Reply> {
    return (await this.#begin(url, options)).reply;
  }

  /**
   * Sends a request and takes JSON, or word that nothing changed.
   *
   * @throws {TransportError} where anything else came.
   */
  async read(url: string, options?: RequestOptions): Promise<Reply> {
    const reply = await this.send(url, options);
    const {status, body, response} = reply;
    if (status === 304 || (status === 200 && body !== undefined && !response.redirected)) return reply;
    throw new TransportError(status === 401 ? 'unauthenticated' : status < 400 ? 'not-ours' : 'problem', `${options?.method ?? 'GET'} ${url}`, reply);
  }

  /** Waits for an answer; `stop` ends what is still to come of it. */
  async #begin(url: string, {signal, ...options}: RequestOptions): Promise<{reply: Reply; stop: () => void}> {
    const stop = new AbortController();
    let kind: TransportErrorKind = 'network';
    const end = (reason: TransportErrorKind) => () => {
      kind = reason;
      stop.abort();
    };
    const timer = this.#clock.setTimeout(end('timeout'), TIMEOUT);
    signal?.addEventListener('abort', end('aborted'), {signal: stop.signal});
    if (signal?.aborted) end('aborted')();
    try {
      signal?.throwIfAborted();
      // A page's own fetch or header callback need not heed a signal, so the wait ends with or without it.
      const stopped = new Promise<never>((_, reject) => {
        stop.signal.onabort = () => reject((signal?.aborted ? signal : stop.signal).reason as Error);
      });
      const reply = await Promise.race([stopped, this.#exchange(url, {...options, signal: stop.signal})]);
      return {reply, stop: () => stop.abort()};
    } catch (cause) {
      stop.abort();
      throw new TransportError(kind, `${options.method ?? 'GET'} ${url}`, undefined, cause);
    } finally {
      this.#clock.clearTimeout(timer);
    }
  }

  async #exchange(url: string, options: RequestOptions): Promise<Reply> {
    // Taken off the object first: the browser's own fetch refuses to be called as a method of anything else.
    const {fetch = globalThis.fetch, credentials = 'same-origin'} = this.#config;
    const headers = new Headers(await this.#config.headers?.());
    for (const name in options.headers) headers.set(name, options.headers[name]!);
    const response = await fetch(url, {...options, headers, credentials, redirect: 'manual'});
    const type = (response.headers.get('content-type') ?? '').toLowerCase().split(';')[0]!.trim();
    // What calls itself JSON and is not says nothing; a connection that broke is another matter.
    const body: unknown = /[/+]json$/.test(type) ? await response.json().catch(unlessMalformed) : undefined;
    return {status: response.status, type, body, response};
  }
}

/** By its name, as WebKit's is a DOMException. */
function unlessMalformed(error: Error): null {
  if (error.name === 'SyntaxError') return null;
  throw error;
}
