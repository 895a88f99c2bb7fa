import {BALLOT_MEDIA_TYPE} from '../../protocol/ballot.js';
import {retryAfter} from '../../protocol/backoff.js';
import type {Clock} from '../clock.js';
import type {Answer} from './verdict.js';

/** How long a host may take for one answer, in milliseconds. */
const TIMEOUT = 15_000;

/** An answer, and what its headers say of time. */
export interface Delivered extends Answer {
  /** By how much the clock of the host is ahead of that of this device, in milliseconds, as far as its answer tells. */
  skew: number;
  /** How long the host asks to stay away, in milliseconds. */
  patience?: number;
}

/**
 * Carries what nobody may be recognised by: no cookie, no token of a page, no address of one, nothing from a cache that was filled for somebody. Neither
 * a header of ours nor one of whoever watches requests: two of these look the same, whoever sends them.
 */
export class Courier {
  readonly #fetch: typeof globalThis.fetch | undefined;
  readonly #clock: Clock;

  /** @param fetch takes the place of the browser's own. */
  constructor(clock: Clock, fetch?: typeof globalThis.fetch) {
    this.#clock = clock;
    this.#fetch = fetch;
  }

  /** Reads what is the same for everyone. Nothing where no answer came. */
  read(url: string): Promise<Delivered | undefined> {
    return this.#ask(url, {});
  }

  /** Sends a ballot, also where the page is closed meanwhile. Nothing where no answer came. */
  cast(url: string, body: string): Promise<Delivered | undefined> {
    return this.#ask(url, {method: 'POST', body, headers: {'content-type': BALLOT_MEDIA_TYPE}, keepalive: true});
  }

  async #ask(url: string, init: RequestInit): Promise<Delivered | undefined> {
    const {signal, abort} = stop();
    const timer = this.#clock.setTimeout(abort, TIMEOUT);
    try {
      // Taken off the object first: the browser's own fetch refuses to be called as a method of anything else.
      const fetch = this.#fetch ?? globalThis.fetch;
      const asking = this.#take(
        await Promise.race([
          fetch(url, {...init, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'manual', signal}),
          ended(signal),
        ]),
      );
      return await Promise.race([asking, ended(signal)]);
    } catch {
      // Whatever it was, no answer came; the ballot is kept and sent again.
      return undefined;
    } finally {
      this.#clock.clearTimeout(timer);
    }
  }

  async #take(response: Response): Promise<Delivered> {
    const {status, headers} = response;
    const now = this.#clock.now();
    const type = (headers.get('content-type') ?? '').toLowerCase().split(';')[0]!.trim();
    const body: unknown = /[/+]json$/.test(type) ? await response.json() : undefined;
    const date = Date.parse(headers.get('date') ?? '');
    // A cache on the way says for how long it has kept an answer (RFC 9111, section 5.1).
    const age = /^\d{1,9}$/.test(headers.get('age') ?? '') ? Number(headers.get('age')) * 1000 : 0;
    return {status, type, body, skew: Number.isNaN(date) ? 0 : date + age - now, patience: retryAfter(headers, now)};
  }
}

function stop(): {signal: AbortSignal; abort: () => void} {
  const controller = new AbortController();
  return {signal: controller.signal, abort: () => controller.abort()};
}

/** A page's own fetch need not heed a signal, so the wait ends with or without it. */
const ended = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    else signal.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
  });
