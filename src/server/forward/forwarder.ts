import type {EventType} from '../../protocol/events/index.js';
import {compareSequence} from '../stores/places.js';
import {harmless} from '../measure.js';
import type {Measure} from '../measure.js';
import type {LoggedEvent, Store} from '../stores/store.js';
import {backoff} from '../../protocol/backoff.js';
import {Bell} from './bell.js';
import {systemClock, wait} from './clock.js';
import type {ForwarderClock} from './clock.js';
import type {Cursor} from './cursor.js';
import {LostPositionError, Progress} from './progress.js';
import {Refusals} from './refusals.js';
import type {RefusedEvent} from './refused.js';
import {replay} from './replay.js';
import {DEFAULT_TYPES, select} from './selection.js';
import type {Selection} from './selection.js';
import type {Target} from './target.js';

/** Events that a target is given at once, at most. */
const BATCH = 50;
/** How often an event is refused for good before it is set aside. With the waits between them that takes four minutes or so. */
const TRIES = 10;
/** Milliseconds between two looks at the log without having been told. It keeps the process running, too, until the forwarder is stopped. */
const LOOK = 60_000;

/** What is passed on, to whom, and where it is remembered how far that went. */
export interface ForwarderOptions {
  store: Pick<Store, 'epoch' | 'head' | 'recordedAfter' | 'things' | 'watch'>;
  target: Target;
  /** Where it is remembered up to where this target was told. One for each target. */
  cursor: Cursor;
  /** Where to begin while the cursor is empty: at the first event there ever was (`beginning`, the default), or with what comes next (`now`). */
  from?: 'beginning' | 'now';
  /**
   * The types of events that are passed on. By default only `hearth.kudos.given.v1`. Others say who reacted, who reported whom and why,
   * and what moderators decided. What people answer to polls is never passed on, nor who reports one.
   */
  types?: readonly EventType[];
  /**
   * The ids of the spaces whose events are passed on; all by default. What is said to a space is for its people: name those whose people read
   * what comes out at the other end.
   */
  spaces?: readonly string[];
  /**
   * Whether events are passed on that only some people may see: thanks kept between giver and recipients, cards that are still a secret,
   * what moderators hold or hide, and what was taken back meanwhile. By default they are not: neither when their turn comes, nor later.
   */
  privateToo?: boolean;
  /**
   * Is told what goes wrong. `again`: what was not delivered is tried again after a while. `set-aside`: the target refuses one event for good, and
   * those behind it get through ({@link EventRefusedError}). `stopped`: nothing more is delivered until somebody calls `start()` again, as the
   * target is gone or the position is lost.
   */
  onError: (error: unknown, next: 'again' | 'set-aside' | 'stopped') => void;
  /** How often an event is offered to a target that refuses it for good before it is set aside: by default 10 times. See `cursor.refused`. */
  tries?: number;
  /** How long `stop()` lets a delivery finish, in milliseconds. By default 5000. */
  patience?: number;
  /** Is told after each stretch of the log, and before the first, how far this is behind (`hearth.forwarder.lag`). */
  measure?: Measure;
  clock?: ForwarderClock;
}

/** Passes accepted events on to one target. */
export interface Forwarder {
  /** Goes on where the cursor is. Where it runs already, nothing changes. */
  start(): void;
  /** Lets the delivery at work finish, or aborts it after a while; resolves when nothing is under way. Close the store after that. */
  stop(): Promise<void>;
  /** The events that are set aside, from old to new. What they say is in the log, as long as it may be. */
  refused(): Promise<RefusedEvent[]>;
  /**
   * Offers events that are set aside once more, now: all, or those at these positions. One that the target takes is set aside no longer, nor is
   * one that may not be passed on any more, as it was taken back, hidden or erased since. Resolves to those that it still refuses.
   *
   * @throws {DeliveryError} where the target could not be reached, or wants to be left alone. What it had taken until then is done.
   */
  replay(sequences?: readonly string[]): Promise<RefusedEvent[]>;
}

/**
 * Follows the log of a store and passes on what was accepted, in the order of the log: every event at least once, however long the target
 * or this process was down. The position is kept only after a delivery, so that events may come twice where a delivery succeeded and nobody
 * learned of it; a target can tell by their `sequence`. One that the target refuses for good is set aside after a number of tries, where the cursor
 * can remember it, and may be replayed; nothing is ever left out in silence.
 *
 * What is passed on is the recorded event (`recordedtime`, `sequence`, `authtype`, `authid`): **it contains what people wrote, and who
 * wrote it**. What was passed on is out of the host's hands: taking it back, hiding or erasing it here does nothing there. Of one target, run
 * one forwarder in one process: two would deliver everything twice.
 */
export function createForwarder(options: ForwarderOptions): Forwarder {
  return new LogForwarder(options);
}

/** One time of running, from `start()` to its end. */
interface Run {
  /** Aborted when nothing new is to be begun. */
  stopping: AbortSignal;
  /** Aborted when what was begun is to end. */
  aborting: AbortSignal;
  /** Failures in a row. */
  failures: number;
}

class LogForwarder implements Forwarder {
  readonly #options: ForwarderOptions;
  readonly #clock: ForwarderClock;
  readonly #progress: Progress;
  /** Up to where the stretch reaches whose delivery failed: the same events are tried again together, whatever has come since. */
  #upTo: string | undefined;
  readonly #refusals: Refusals;
  /** The end of what is at work: the target is given one thing after the other, whoever asks for it. */
  #turn: Promise<unknown> = Promise.resolve();
  #running: {done: Promise<void>; stopping: AbortController; aborting: AbortController} | undefined;

  constructor(options: ForwarderOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#progress = new Progress(options.store, options.cursor);
    this.#refusals = new Refusals({
      epoch: options.store.epoch,
      list: options.cursor.refused,
      tries: Math.max(1, options.tries ?? TRIES),
      clock: this.#clock,
      onRefused: (error) => options.onError(error, 'set-aside'),
    });
  }

  async refused(): Promise<RefusedEvent[]> {
    return (await this.#options.cursor.refused?.read()) ?? [];
  }

  replay(sequences?: readonly string[]): Promise<RefusedEvent[]> {
    const {store, target, cursor} = this.#options;
    const signal = this.#running?.aborting.signal ?? new AbortController().signal;
    return this.#inTurn(() => replay({store, target, list: cursor.refused, selection: this.#selection, clock: this.#clock, signal, sequences}));
  }

  start(): void {
    if (this.#running) return;
    const stopping = new AbortController();
    const aborting = new AbortController();
    const run: Run = {stopping: stopping.signal, aborting: aborting.signal, failures: 0};
    const done = this.#run(run).finally(() => (this.#running = undefined));
    this.#running = {done, stopping, aborting};
  }

  async stop(): Promise<void> {
    if (!this.#running) return;
    const {done, stopping, aborting} = this.#running;
    stopping.abort();
    const timer = this.#clock.setTimeout(() => aborting.abort(), this.#options.patience ?? 5000);
    await done;
    this.#clock.clearTimeout(timer);
  }

  async #run(run: Run): Promise<void> {
    const {store, target, onError} = this.#options;
    const bell = new Bell();
    const unwatch = store.watch(
      () => bell.ring(),
      (error) => onError(error, 'again'),
    );
    try {
      if (await this.#try(run, () => this.#progress.begin(this.#options.from ?? 'beginning'))) {
        while (await this.#try(run, () => this.#catchUp(run, bell))) await bell.heard(this.#clock, LOOK, run.stopping);
        await this.#progress.close();
      }
      await target.close?.();
    } catch (error) {
      onError(error, 'stopped');
    } finally {
      unwatch();
    }
  }

  /** Does some work, again and again until it succeeds. Resolves to whether to go on after it. */
  async #try(run: Run, work: () => Promise<void>): Promise<boolean> {
    const {onError} = this.#options;
    while (!run.stopping.aborted) {
      try {
        await work();
        run.failures = 0;
        return !run.stopping.aborted;
      } catch (error) {
        // Whoever aborted it knows.
        if (run.aborting.aborted) return false;
        const {gone, retryAfter} = (error ?? {}) as {gone?: unknown; retryAfter?: unknown};
        if (gone === true || error instanceof LostPositionError) {
          onError(error, 'stopped');
          return false;
        }
        onError(error, 'again');
        const asked = typeof retryAfter === 'number' ? retryAfter : undefined;
        await wait(
          this.#clock,
          backoff(run.failures++, () => this.#clock.random(), asked),
          run.stopping,
        );
      }
    }
    return false;
  }

  /** Passes on all that is in the log. */
  async #catchUp(run: Run, bell: Bell): Promise<void> {
    bell.silence();
    await this.#progress.settle();
    await this.#tellLag();
    for (let stretch = await this.#stretch(); stretch.length > 0 && !run.stopping.aborted; stretch = await this.#stretch()) {
      await this.#passOn(stretch, run);
      await this.#tellLag();
    }
  }

  async #tellLag(): Promise<void> {
    const {store, measure, onError} = this.#options;
    if (!measure) return;
    const lag = BigInt(await store.head()) - BigInt(this.#progress.sequence);
    harmless(measure, (error) => onError(error, 'again'))('hearth.forwarder.lag', Number(lag), {});
  }

  /** What comes next in the log. */
  async #stretch(): Promise<LoggedEvent[]> {
    const logged = await this.#options.store.recordedAfter(this.#progress.sequence, BATCH);
    const upTo = this.#upTo;
    return upTo === undefined ? logged : logged.filter(({sequence}) => compareSequence(sequence, upTo) <= 0);
  }

  async #passOn(stretch: readonly LoggedEvent[], run: Run): Promise<void> {
    const {store, target} = this.#options;
    const end = stretch.at(-1)!.sequence;
    this.#upTo = end;
    const atOnce = Math.min(BATCH, Math.max(1, target.atOnce ?? BATCH));
    const events = await select(stretch, this.#selection, store, this.#clock.now());
    for (let start = 0; start < events.length; start += atOnce) {
      if (run.stopping.aborted) return;
      const some = events.slice(start, start + atOnce);
      await this.#inTurn(() =>
        this.#refusals.hand(
          some,
          async (part) => {
            await target.deliver(part, run.aborting, store.epoch);
            run.failures = 0;
          },
          (sequence) => this.#progress.deliver(sequence),
        ),
      );
    }
    await this.#progress.pass(end);
    this.#upTo = undefined;
  }

  get #selection(): Selection {
    const {types = DEFAULT_TYPES, spaces, privateToo = false} = this.#options;
    return {types, spaces, privateToo};
  }

  /** Does some work after whatever is at work. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
