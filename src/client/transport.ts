import {PROBLEM_MEDIA_TYPE} from '../protocol/problem.js';
import type {Problem} from '../protocol/problem.js';
import {isObject} from '../protocol/views/view.js';
import type {Clock} from './clock.js';
import type {HostConfig} from './host-config.js';
import type {ViewQuery} from './host-connection.js';

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
  readonly method: string;
  readonly url: string;
  readonly response?: Response;
  /** What the host said, where it was the host. */
  readonly problem?: Problem;

  constructor(kind: TransportErrorKind, method: string, url: string, options: {reply?: Reply; cause?: unknown} = {}) {
    super(`${method} ${url}: ${kind}`, {cause: options.cause});
    this.kind = kind;
    this.method = method;
    this.url = url;
    this.response = options.reply?.response;
    this.problem = options.reply && problemOf(options.reply);
  }

  /** What this means to somebody who wanted to read. */
  get state(): 'signed-out' | 'forbidden' | 'offline' | 'error' {
    if (this.signedOut) return 'signed-out';
    const {status} = this.response ?? {};
    if (status === 403 || status === 404) return 'forbidden';
    return status ? 'error' : 'offline';
  }

  /** Whether signing in may help: the host said so, or a sign-in page answered in its place. */
  get signedOut(): boolean {
    return this.kind === 'unauthenticated' || this.kind === 'not-ours';
  }
}

/** What came back, whoever sent it. */
export interface Reply {
  /** 0 for a redirect, as browsers hide where it leads. */
  status: number;
  /** The media type alone, in lower case. */
  type: string;
  /** The parsed body where the media type is JSON and the body is, too. */
  body: unknown;
  response: Response;
}

export interface RequestOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  keepalive?: boolean;
  signal?: AbortSignal;
}

/** The problem in a reply, where there is one. */
export function problemOf(reply: Reply): Problem | undefined {
  return reply.type === PROBLEM_MEDIA_TYPE && isObject(reply.body) && typeof reply.body.code === 'string'
    ? (reply.body as unknown as Problem)
    : undefined;
}

/** The URL of a route below the base URL of a host. Members of the query that are `undefined` are left out. */
export function urlOf(endpoint: string, route: string, query: ViewQuery = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return `${endpoint.replace(/\/$/, '')}/v1/${route}?${search}`;
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
    const {method = 'GET', signal} = options;
    const controller = new AbortController();
    let finish!: () => void;
    try {
      // A page's own fetch or header callback need not heed a signal, so the wait ends with or without it.
      return await new Promise<Reply>((resolve, reject) => {
        const fail = (kind: TransportErrorKind, cause?: unknown) => {
          reject(new TransportError(kind, method, url, {cause}));
          controller.abort();
        };
        const abort = () => fail('aborted', signal?.reason);
        const timer = this.#clock.setTimeout(() => fail('timeout'), TIMEOUT);
        finish = () => {
          this.#clock.clearTimeout(timer);
          signal?.removeEventListener('abort', abort);
        };
        if (signal?.aborted) return abort();
        signal?.addEventListener('abort', abort);
        this.#exchange(url, {...options, signal: controller.signal}).then(resolve, (error: unknown) => fail('network', error));
      });
    } finally {
      finish();
    }
  }

  /**
   * Sends a request and takes JSON, or word that nothing changed.
   *
   * @throws {TransportError} where anything else came.
   */
  async read(url: string, options: RequestOptions = {}): Promise<Reply> {
    const reply = await this.send(url, options);
    const {status, response} = reply;
    if (status === 304 || (status === 200 && reply.body !== undefined && !response.redirected)) return reply;
    throw new TransportError(status === 401 ? 'unauthenticated' : status < 400 ? 'not-ours' : 'problem', options.method ?? 'GET', url, {reply});
  }

  async #exchange(url: string, options: RequestOptions): Promise<Reply> {
    // Taken off the object first: the browser's own fetch refuses to be called as a method of anything else.
    const {fetch = globalThis.fetch, credentials = 'same-origin'} = this.#config;
    const headers = new Headers(await this.#config.headers?.());
    for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);
    const response = await fetch(url, {...options, headers, credentials, redirect: 'manual'});
    const type = (response.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
    let body: unknown;
    if (/[/+]json$/.test(type)) {
      try {
        body = await response.json();
      } catch (error) {
        // What calls itself JSON and is not is nobody's answer; a connection that broke is another matter.
        if (!(error instanceof SyntaxError)) throw error;
      }
    }
    return {status: response.status, type, body, response};
  }
}
