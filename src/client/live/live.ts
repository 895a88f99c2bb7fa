import {isAtOrPast} from '../../protocol/cursor.js';
import type {LiveMessage} from '../../protocol/stream.js';
import type {Clock} from '../clock.js';
import type {Environment} from '../environment.js';
import type {Page, PageSignal} from '../page.js';
import type {Transport} from '../transport.js';
import {urlOf} from '../url-of.js';
import {Bell} from './bell.js';
import {askForChanges} from './long-poll.js';
import {nextTry} from './next-try.js';
import {pause} from './pause.js';
import {listenToStream} from './stream.js';
import {Tabs} from './tabs.js';
import type {LiveNews} from './tabs.js';
import type {Watch} from './watch.js';
import type {Outcome, Way} from './way.js';

/** How long listening has to have gone well for an end of it not to count as a failure, in milliseconds. */
const STEADY = 30_000;
/** Over how many milliseconds pages spread that have to read everything again. */
const RESET_SPREAD = 3000;

const WAYS: Record<string, Way> = {sse: listenToStream, longpoll: askForChanges};

/** What listening needs. */
export interface LiveOptions {
  transport: Transport;
  endpoint: string;
  /** Names the host and the person: tabs with the same name share what one of them hears. */
  name: string;
  /** The ways that the host offers, the best one first. */
  ways: readonly string[];
  watches: ReadonlySet<Watch>;
  clock: Clock;
  page: Page;
  environment: Environment;
  /** Is told when there begins or ceases to be somebody who listens. */
  onUp(up: boolean): void;
  needSignIn(): void;
}

/**
 * Listens to a host for what changes, once for all tabs of a browser that show it: one of those that can be seen does, and tells the others.
 */
export class Live {
  readonly #options: LiveOptions;
  readonly #bell: Bell;
  readonly #tabs: Tabs;
  readonly #stopListening: () => void;
  readonly #ways: string[];
  /** What the others want to be told of. */
  readonly #wanted = {views: new Set<string>(), spaces: new Set<string>()};
  /** The position up to which everything was heard, by this tab or another. */
  #cursor: string | undefined;
  #epoch: string | undefined;
  /** While this tab listens, or waits for its turn. */
  #turn: AbortController | undefined;
  /** Ends one try, to begin another at once. */
  #try: AbortController | undefined;
  /** What ends the turn in which this tab listens. */
  #listening: AbortSignal | undefined;
  #isUp = false;
  /** Whether it waits because the host was not there, and not because the host wants it to. */
  #isLost = false;
  #wake: (() => void) | undefined;

  constructor(options: LiveOptions) {
    this.#options = options;
    this.#bell = new Bell(options.watches, options.clock);
    this.#ways = options.ways.filter((way) => Object.hasOwn(WAYS, way));
    this.#tabs = new Tabs(options.name, options.environment, (news) => this.#onNews(news));
    this.#stopListening = options.page.listen((signal) => this.#onSignal(signal));
    this.#tuneIn();
    this.#begin();
  }

  /** Another one watches. */
  added(watch: Watch): void {
    const seen = watch.seen?.();
    // What came after they looked, and before they were here.
    if (this.#cursor !== undefined && seen !== undefined && !isAtOrPast(seen, this.#cursor)) this.#bell.ringAll(0, this.#cursor);
    if (this.#listening) this.#want([watch.name], [watch.space]);
    else this.#tellWants();
    this.#begin();
  }

  /** The host has answered something else: it is there again. */
  answered(): void {
    if (this.#isLost) this.#wake?.();
  }

  close(): void {
    this.#stopListening();
    this.#rest();
    this.#bell.close();
    this.#tabs.leave();
  }

  #onSignal(signal: PageSignal): void {
    if (signal === 'hidden' || signal === 'left') this.#rest();
    // A page that others may speak to, or that holds a lock, cannot rest in the back/forward cache.
    if (signal === 'left') this.#tabs.leave();
    if (signal === 'visible' || signal === 'restored') {
      this.#tuneIn();
      this.#begin();
    }
    if (signal === 'online') this.#wake?.();
  }

  #tuneIn(): void {
    if (this.#tabs.join()) this.#tellWants();
  }

  #onNews(news: LiveNews): void {
    switch (news.kind) {
      case 'want':
        if (!this.#listening) return;
        this.#want(news.views, news.spaces);
        return this.#tabs.tell({kind: 'up', up: this.#isUp, cursor: this.#cursor});
      case 'ask':
        return this.#tellWants();
      case 'heard':
        return this.#take(news.message, news.cursor);
      case 'up':
        this.#options.onUp(news.up);
        if (news.cursor === undefined) return;
        // What was told before this tab was there.
        if (this.#cursor === undefined) this.#bell.ringAll(0, news.cursor);
        this.#cursor = news.cursor;
    }
  }

  #tellWants(): void {
    const {views, spaces} = this.#own();
    if (views.length > 0) this.#tabs.tell({kind: 'want', views, spaces});
  }

  #own(): {views: string[]; spaces: string[]} {
    const watches = [...this.#options.watches];
    return {views: watches.map(({name}) => name), spaces: watches.map(({space}) => space)};
  }

  /** Has this tab listen for more. */
  #want(views: readonly string[], spaces: readonly string[]): void {
    const before = this.#query;
    views.forEach((view) => this.#wanted.views.add(view));
    spaces.forEach((space) => this.#wanted.spaces.add(space));
    if (this.#query === before) return;
    this.#try?.abort();
    this.#wake?.();
  }

  get #query(): string {
    const sorted = (names: ReadonlySet<string>) => [...names].sort().join();
    return `${sorted(this.#wanted.views)} ${sorted(this.#wanted.spaces)}`;
  }

  /** Takes its turn, as soon as no other tab has it. */
  #begin(): void {
    const {page, name, environment, watches} = this.#options;
    if (this.#turn || !page.visible || this.#ways.length === 0 || watches.size === 0) return;
    const turn = (this.#turn = new AbortController());
    const {locks = globalThis.navigator?.locks} = environment;
    let begun = false;
    const listen = async () => {
      begun = true;
      await this.#listen(turn.signal);
    };
    // Without locks, as on a page without https, each tab that can be seen listens for itself.
    if (!locks) void listen();
    else {
      locks.request(`hearth-live ${name}`, {signal: turn.signal}, listen).catch((error: unknown) => {
        if (turn.signal.aborted) return;
        // A sandboxed page is refused.
        if (begun || !(error instanceof DOMException)) throw error;
        void listen();
      });
    }
  }

  #rest(): void {
    this.#turn?.abort();
    this.#turn = undefined;
  }

  async #listen(signal: AbortSignal): Promise<void> {
    const {clock, needSignIn, watches} = this.#options;
    // Whoever wanted to know has left before its turn came. A host refuses to tell nothing; the next one who wants to know begins anew.
    if (watches.size === 0) return this.#rest();
    this.#listening = signal;
    try {
      const {views, spaces} = this.#own();
      this.#want(views, spaces);
      this.#tabs.tell({kind: 'ask'});
      for (let failures = 0; !signal.aborted && this.#ways.length > 0;) {
        const began = clock.elapsed();
        const {outcome, wasUp, isWanted} = await this.#tryOnce(signal);
        failures = wasUp && clock.elapsed() - began > STEADY ? 0 : failures + 1;
        if (signal.aborted) break;
        // More is wanted than before: that is no failure.
        if (isWanted) continue;
        this.#tellUp(false);
        this.#isLost = outcome.why === 'lost' || outcome.why === 'ended';
        const {wait, ways, signIn} = nextTry(outcome, failures, clock);
        if (ways) this.#ways.splice(0, ways);
        if (signIn) needSignIn();
        await this.#pause(wait, signal);
      }
    } finally {
      if (this.#listening === signal) this.#listening = undefined;
      this.#tellUp(false);
    }
  }

  /** Listens until that fails, is to end, or is to begin anew because more is wanted. */
  async #tryOnce(signal: AbortSignal): Promise<{outcome: Outcome; wasUp: boolean; isWanted: boolean}> {
    const {clock, transport, endpoint} = this.#options;
    const one = (this.#try = new AbortController());
    const end = () => one.abort();
    signal.addEventListener('abort', end, {signal: one.signal});
    let wasUp = false;
    const outcome = await WAYS[this.#ways[0]!]!({
      transport,
      clock,
      signal: one.signal,
      url: (route, query) => urlOf(endpoint, route, {views: listed(this.#wanted.views), space: listed(this.#wanted.spaces), ...query}),
      cursor: () => this.#cursor ?? this.#leastSeen(),
      hear: (message, cursor) => {
        this.#take(message, cursor);
        this.#tabs.tell({kind: 'heard', message, cursor: this.#cursor});
        if (!wasUp) this.#tellUp(true);
        wasUp = true;
      },
    });
    const isWanted = one.signal.aborted;
    end();
    return {outcome, wasUp, isWanted};
  }

  /** The position up to which all who watch have seen everything; nothing where one of them does not know. */
  #leastSeen(): string | undefined {
    let least: string | undefined;
    for (const watch of this.#options.watches) {
      const seen = watch.seen?.();
      if (seen === undefined) return undefined;
      if (least === undefined || isAtOrPast(least, seen)) least = seen;
    }
    return least;
  }

  /** Calls those back who watch what a message is about. */
  #take(message: LiveMessage | undefined, cursor: string | undefined): void {
    const isFirst = this.#cursor === undefined;
    if (cursor !== undefined) this.#cursor = cursor;
    switch (message?.event) {
      case 'hello': {
        const {epoch} = message.data;
        if (this.#epoch !== undefined && this.#epoch !== epoch) this.#bell.ringAll(RESET_SPREAD);
        // Where nobody could say from where on to listen, what came in between is not told.
        else if (isFirst && this.#leastSeen() === undefined) this.#bell.ringAll(0, this.#cursor);
        this.#epoch = epoch;
        break;
      }
      case 'reset':
        this.#cursor = cursor;
        this.#bell.ringAll(RESET_SPREAD);
        break;
      case 'change':
        this.#bell.ring(message.data);
        break;
    }
  }

  #tellUp(up: boolean): void {
    this.#isUp = up;
    this.#options.onUp(up);
    this.#tabs.tell({kind: 'up', up, cursor: this.#cursor});
  }

  async #pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    const {over, end} = pause(milliseconds, this.#options.clock, signal);
    this.#wake = end;
    await over;
    this.#wake = undefined;
    this.#isLost = false;
  }
}

const listed = (names: ReadonlySet<string>): string => [...names].sort().join();
