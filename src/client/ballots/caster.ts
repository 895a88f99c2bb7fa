import {GRACE} from '../../protocol/ballot.js';
import {backoff} from '../../protocol/backoff.js';
import type {Clock} from '../clock.js';
import {Alarm} from '../outbox/alarm.js';
import {exclusively} from '../outbox/lock.js';
import {StorageFullError, StorageUnavailableError} from '../outbox/storage.js';
import type {Courier, Delivered} from './courier.js';
import {isLastCall, keepApart, LONGEST_DELAY, reconsider} from './delay.js';
import type {BallotChange, BallotContent, BallotRow, BallotStorage} from './storage.js';
import {judge} from './verdict.js';
import {noteWaiting} from './waiting.js';

const LOCK = 'hearth-ballots';
/** When to look again where another tab is at it, or the storage failed, in milliseconds. */
const LOOK_AGAIN = 10_000;
/** The longest wait after a failure when a poll is about to close, in milliseconds. */
const HURRY = 20_000;
/** How long after the last ballot was taken one that found no host is given up, in milliseconds: a day, as the clock of the device may be wrong. */
const GIVEN_UP = 86_400_000;

export interface CasterEnvironment {
  clock: Clock;
  locks: LockManager | null | undefined;
}

/** Casts ballots when their moment has come: one tab at a time, one ballot at a time, each until the host has said what became of it. */
export class Caster {
  readonly #storage: BallotStorage;
  readonly #courier: Courier;
  readonly #environment: CasterEnvironment;
  readonly #alarm: Alarm;
  readonly #tell: () => void;
  #running: Promise<void> | undefined;
  /** Whether something may have come while it was at work. */
  #again = false;
  #isClosed = false;

  /** @param tell is called when a ballot has come to its end, or has another moment. */
  constructor(storage: BallotStorage, courier: Courier, environment: CasterEnvironment, tell: () => void) {
    this.#storage = storage;
    this.#courier = courier;
    this.#environment = environment;
    this.#alarm = new Alarm(environment.clock, () => void this.look());
    this.#tell = tell;
  }

  /** Casts what is due, and sees to it that the rest is cast when it is. Resolves when nothing is due any more. */
  look(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  /** Looks at the latest at this moment. */
  expect(moment: number): void {
    if (!this.#isClosed) this.#alarm.set(Math.min(Math.max(0, moment - this.#environment.clock.now()), LONGEST_DELAY));
  }

  close(): void {
    this.#isClosed = true;
    this.#alarm.clear();
  }

  async #run(): Promise<void> {
    try {
      while (this.#again && !this.#isClosed) {
        this.#again = false;
        await this.#castAll();
      }
    } finally {
      this.#running = undefined;
    }
  }

  async #castAll(): Promise<void> {
    const {clock, locks} = this.#environment;
    let next: number | undefined;
    try {
      const isAlone = await exclusively(locks, LOCK, async () => {
        next = await this.#castDue();
        noteWaiting(next !== undefined);
      });
      if (!isAlone) next = clock.now() + LOOK_AGAIN;
    } catch (error) {
      if (!(error instanceof StorageUnavailableError || error instanceof StorageFullError)) throw error;
      next = clock.now() + LOOK_AGAIN;
    }
    if (next !== undefined) this.expect(next);
  }

  /** Resolves to when the next ballot is due. */
  async #castDue(): Promise<number | undefined> {
    for (;;) {
      const {due, next, isMoved} = await this.#storage.update((content) => this.#choose(content));
      if (isMoved) this.#tell();
      if (!due || this.#isClosed) return next;
      const answer = await this.#courier.cast(due.url!, due.body!);
      await this.#storage.update((content) => this.#settle(content, due.spent, answer));
      this.#tell();
    }
  }

  #choose({ballots}: BallotContent): BallotChange<{due?: BallotRow; next?: number; isMoved: boolean}> {
    const {clock} = this.#environment;
    const now = clock.now();
    const all = ballots.filter(({state}) => state === 'waiting');
    const held = all.flatMap(({heldUntil = 0}) => (heldUntil > now ? heldUntil : []));
    const waiting = all.filter(({heldUntil = 0}) => heldUntil <= now);
    const rows = waiting.map((row) => reconsider(row, now, () => clock.random()));
    const [first] = [...rows].sort((a, b) => a.castAt - b.castAt);
    const due = first && first.castAt <= now ? first : undefined;
    const next = Math.min(first?.castAt ?? Infinity, ...held);
    const moved = rows.filter((row, index) => row !== waiting[index]);
    return {ballots: moved, result: {due, next: next === Infinity ? undefined : next, isMoved: moved.length > 0}};
  }

  #settle({ballots}: BallotContent, spent: string, answer: Delivered | undefined): BallotChange<undefined> {
    const {clock} = this.#environment;
    const now = clock.now();
    const random = (): number => clock.random();
    const changed: BallotRow[] = [];
    for (const row of ballots) {
      if (row.state !== 'waiting') continue;
      if (row.spent !== spent) {
        changed.push(keepApart(row, now, random));
        continue;
      }
      const verdict = judge(answer);
      const state = verdict === 'again' && now > row.closesAt + GRACE + GIVEN_UP ? 'too-late' : verdict;
      if (state === 'again') {
        const own = backoff(row.failures, random, answer?.patience);
        changed.push({...row, failures: row.failures + 1, castAt: now + (isLastCall(row, now) ? Math.min(own, HURRY) : own)});
        continue;
      }
      // What was chosen, when, and where it went is nobody's business any more, not even on this device.
      const {endpoint, pollId, closesAt} = row;
      changed.push({spent, endpoint, pollId, state, closesAt, castAt: 0, failures: 0, postponed: false});
    }
    return {ballots: changed, result: undefined};
  }
}
