import type {RecordedEvent} from '../../protocol/cloud-event.js';
import {BATCH_MEDIA_TYPE} from '../../protocol/cloud-event.js';
import {retryAfter} from '../../protocol/backoff.js';
import {unlessAborted} from './abort.js';
import {checkedAddresses} from './addresses.js';
import type {Lookup} from './addresses.js';
import {ask} from './request.js';
import type {Answer, Question} from './request.js';
import {createSigner} from './signature.js';
import {DeliveryError} from './target.js';
import type {Target} from './target.js';

/** For how long a receiver's consent holds, in milliseconds. */
const CONSENT = 24 * 60 * 60_000;

/** Where a web hook is, and how it wants events. */
export interface WebHookOptions {
  /** Where events are posted to. It must be `https:` and lead to the public internet, unless it is allowed not to. */
  url: string | URL;
  /**
   * Asks the receiver whether it wants events from us, before the first one and every 24 hours (CloudEvents, "HTTP 1.1 Web Hooks for Event
   * Delivery", section 4). `origin` is a DNS name that says who we are, such as `intranet.example`. `false` for receivers that do not know
   * of this, such as those of chats.
   */
  handshake: {origin: string} | false;
  /**
   * The secrets that messages are signed with (Standard Webhooks): `whsec_` and base64 of 24 to 64 random bytes. Several while one replaces
   * another. Without one nothing is signed, and the receiver cannot tell who posts.
   */
  secrets?: readonly string[];
  /** Whether events are posted together, as a CloudEvents batch (the default), or each in a request of its own (structured mode). */
  mode?: 'batch' | 'single';
  /** Makes something else of an event, posted as `application/json`, one by one. What becomes `undefined` is not posted. */
  format?: (event: RecordedEvent) => unknown;
  /** Sent along, such as `Authorization`. */
  headers?: Readonly<Record<string, string>>;
  /** Milliseconds that one request may take. By default 15,000. */
  timeout?: number;
  /** Allows `http:`, over which anybody on the way can read along. */
  allowInsecure?: boolean;
  /** Allows addresses that are not public: for a receiver in one's own network. */
  allowPrivate?: boolean;
  /** Resolves host names. By default as the system does. */
  lookup?: Lookup;
  /** The current time in milliseconds since the epoch. By default the clock of the machine. */
  clock?: () => number;
}

/** A status that says to come back later, though it begins with 4: a time limit, too early, too many. */
const LATER = [408, 425, 429];

/** The address of a web hook is one that nothing may be posted to. */
export class InsecureUrlError extends Error {
  override readonly name = 'InsecureUrlError';

  constructor(url: URL) {
    super(`${url.protocol}//${url.host} is no https: address, and may not be another one.`);
  }
}

/**
 * A target that posts events to a URL. Any status from 200 to 299 means that they were taken, 410 that no more are wanted, any other from 400 to
 * 499 but 408, 425 and 429 that these are refused for good; redirects are not followed. `webhook-id` is the same whenever the same events are posted again, over restarts too where each has its own request.
 *
 * @throws {InsecureUrlError} where the URL is not `https:`, unless that is allowed.
 * @throws {SecretError} where a secret is malformed.
 */
export function webHook(options: WebHookOptions): Target {
  return new WebHook(options);
}

/** One message, before it is signed. */
interface Message {
  events: readonly RecordedEvent[];
  mediaType: string;
  content: unknown;
}

class WebHook implements Target {
  readonly atOnce: number | undefined;
  readonly #options: WebHookOptions;
  readonly #url: URL;
  readonly #clock: () => number;
  readonly #sign: ReturnType<typeof createSigner> | undefined;
  #consentUntil = -Infinity;

  constructor(options: WebHookOptions) {
    const {url, secrets = [], mode = 'batch', format, allowInsecure = false, clock = Date.now} = options;
    this.#options = options;
    this.#url = new URL(url);
    if (this.#url.protocol !== 'https:' && !(allowInsecure && this.#url.protocol === 'http:')) throw new InsecureUrlError(this.#url);
    this.#clock = clock;
    this.#sign = secrets.length > 0 ? createSigner(secrets) : undefined;
    // One at a time, so that none of those that were taken is posted again because of a later one.
    this.atOnce = mode === 'single' || format ? 1 : undefined;
  }

  async deliver(events: readonly RecordedEvent[], signal: AbortSignal, epoch: string): Promise<void> {
    for (const message of await this.#messages(events)) {
      await this.#agree(signal);
      await this.#post(message, signal, epoch);
    }
  }

  async #messages(events: readonly RecordedEvent[]): Promise<Message[]> {
    const {mode = 'batch', format} = this.#options;
    if (format) {
      const formatted = await Promise.all(
        events.map(async (event) => ({events: [event], mediaType: 'application/json', content: await format(event)})),
      );
      return formatted.filter(({content}) => content !== undefined);
    }
    if (mode === 'batch') return [{events, mediaType: BATCH_MEDIA_TYPE, content: events}];
    return events.map((event) => ({events: [event], mediaType: 'application/cloudevents+json', content: event}));
  }

  /** Makes sure that the receiver wants events from us. Its status says nothing: any page answers OPTIONS. */
  async #agree(signal: AbortSignal): Promise<void> {
    const {handshake} = this.#options;
    if (!handshake || this.#clock() < this.#consentUntil) return;
    const answer = await this.#ask({method: 'OPTIONS', headers: {'WebHook-Request-Origin': handshake.origin}}, signal);
    if (answer.status >= 300) throw this.#refusal(answer);
    const allowed = answer.headers['webhook-allowed-origin'];
    if (allowed !== '*' && String(allowed).toLowerCase() !== handshake.origin.toLowerCase()) {
      throw new DeliveryError(`${this.#url.host} does not say that it wants events from ${handshake.origin}.`, {status: answer.status});
    }
    this.#consentUntil = this.#clock() + CONSENT;
  }

  async #post({events, mediaType, content}: Message, signal: AbortSignal, epoch: string): Promise<void> {
    const {handshake} = this.#options;
    const body = JSON.stringify(content);
    const id = idOf(events, epoch);
    const timestamp = Math.floor(this.#clock() / 1000);
    const headers = {
      ...this.#options.headers,
      'Content-Type': `${mediaType}; charset=utf-8`,
      'Content-Length': new TextEncoder().encode(body).length,
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      ...(this.#sign && {'webhook-signature': await this.#sign({id, timestamp, body})}),
      ...(handshake && {'WebHook-Request-Origin': handshake.origin}),
    };
    const answer = await this.#ask({method: 'POST', headers, body}, signal);
    if (answer.status < 200 || answer.status >= 300) throw this.#refusal(answer, refusesForGood(answer.status));
  }

  async #ask(question: Pick<Question, 'method' | 'headers' | 'body'>, signal: AbortSignal): Promise<Answer> {
    const {timeout = 15_000, lookup, allowPrivate} = this.#options;
    const ending = new AbortController();
    const end = () => ending.abort(signal.reason);
    const timer = setTimeout(() => ending.abort(new DOMException(`No answer within ${timeout} ms.`, 'TimeoutError')), timeout);
    signal.addEventListener('abort', end);
    try {
      signal.throwIfAborted();
      const addresses = await unlessAborted(ending.signal, () => checkedAddresses(this.#url.hostname, {allowPrivate, lookup}));
      return await ask(this.#url, {...question, addresses, signal: ending.signal});
    } catch (error) {
      const cause = ending.signal.aborted ? ending.signal.reason : error;
      throw new DeliveryError(`${this.#url.host} could not be reached.`, {cause});
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
    }
  }

  /** @param refused whether the answer is about what was posted. */
  #refusal({status, headers}: Answer, refused = false): DeliveryError {
    const isElsewhere = status >= 300 && status < 400;
    const message = `${this.#url.host} ${isElsewhere ? 'points elsewhere' : 'does not take it'}: status ${status}.`;
    return new DeliveryError(message, {status, refused, gone: status === 410, retryAfter: retryAfter(asHeaders(headers), this.#clock())});
  }
}

/** Whether a status says that the same would be refused again. */
const refusesForGood = (status: number): boolean => status >= 400 && status < 500 && status !== 410 && !LATER.includes(status);

/** What of the headers of an answer says when to come back. */
const asHeaders = ({'retry-after': retry = '', date = ''}: Answer['headers']): Headers => new Headers({'retry-after': retry, date});

/** Names what is posted by its positions in the log, without a dot, which separates what is signed. */
function idOf(events: readonly RecordedEvent[], epoch: string): string {
  const first = events[0]!.sequence;
  const last = events.at(-1)!.sequence;
  return `${epoch}_${first === last ? first : `${first}-${last}`}`.replaceAll('.', '_');
}
