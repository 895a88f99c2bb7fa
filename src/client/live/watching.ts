import type {Session} from '../../protocol/session.js';
import type {Clock} from '../clock.js';
import type {Environment} from '../environment.js';
import type {Page} from '../page.js';
import type {Transport} from '../transport.js';
import type {Live} from './live.js';
import {Poll} from './poll.js';
import type {Watch} from './watch.js';

/** What watching needs. */
export interface WatchingOptions {
  transport: Transport;
  /** The base URL of the host; nothing where what is shown comes from elsewhere. */
  endpoint: string | undefined;
  clock: Clock;
  page: Page;
  environment: Environment;
  needSignIn(): void;
}

/** Those who want to know when what they show may have changed, and how that is found out: by listening where the host can tell, else by asking. */
export class Watching {
  readonly #options: WatchingOptions;
  readonly #watches = new Set<Watch>();
  readonly #poll: Poll;
  #live: Live | undefined;
  /** Whom it is listened for, and how. */
  #listeningFor: string | undefined;

  constructor(options: WatchingOptions) {
    this.#options = options;
    this.#poll = new Poll(this.#watches, options.page, options.clock);
  }

  /** Adds one until the signal ends it. */
  add(watch: Watch, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#watches.add(watch);
    signal.addEventListener('abort', () => this.#watches.delete(watch));
    this.#live?.added(watch);
  }

  /** Has everybody look at once. */
  soon(): void {
    this.#poll.soon();
  }

  /** The host has answered. */
  answered(): void {
    this.#live?.answered();
  }

  /** Listens for whoever is signed in, where the host can tell what changes. */
  use({principal, features}: Session): void {
    const {endpoint} = this.#options;
    const listeningFor = endpoint && features.live.length > 0 ? `${new URL(endpoint, globalThis.document?.baseURI).href} ${principal}` : undefined;
    if (listeningFor === this.#listeningFor) return;
    this.close();
    this.#listeningFor = listeningFor;
    if (endpoint && listeningFor) void this.#listen(endpoint, listeningFor, features.live);
  }

  /** Ends it, but for asking, which goes on until `end`. */
  close(): void {
    this.#live?.close();
    this.#live = this.#listeningFor = undefined;
    this.#poll.isRare = false;
  }

  end(): void {
    this.close();
    this.#poll.close();
  }

  async #listen(endpoint: string, name: string, ways: readonly string[]): Promise<void> {
    try {
      const {Live} = await import('./live.js');
      // Somebody else may have signed in meanwhile.
      if (this.#listeningFor !== name) return;
      const onUp = (up: boolean) => (this.#poll.isRare = up);
      this.#live = new Live({...this.#options, endpoint, name, ways, watches: this.#watches, onUp});
    } catch {
      // The program for it cannot be loaded now: it is asked instead, until the session is next confirmed.
      if (this.#listeningFor === name) this.#listeningFor = undefined;
    }
  }
}
