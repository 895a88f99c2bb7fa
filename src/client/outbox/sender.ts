import type {Receipt} from '../../protocol/receipt.js';
import {DEFAULT_LIMITS} from '../../protocol/session.js';
import type {Session, SessionLimits} from '../../protocol/session.js';
import type {Clock} from '../clock.js';
import {WarningEvent} from '../events.js';
import type {Exchange} from '../exchange.js';
import type {Page} from '../page.js';
import {TransportError} from '../transport.js';
import type {Reply} from '../transport.js';
import {Alarm} from './alarm.js';
import {backoff, retryAfter} from '../../protocol/backoff.js';
import type {Box} from './box.js';
import type {Settled} from './message.js';
import {exclusively, inTurn} from './lock.js';
import type {Moments} from './moments.js';
import {LEASE, LEAVING_LEASE, expired, keyOf, lease, mustWait, nextBatch, requeue, settle, sizeOf, stillLeased, timeToNext} from './queue.js';
import type {BatchLimits} from './queue.js';
import {StorageFullError} from './storage.js';
import type {Content, Decide, Row} from './storage.js';
import {judge} from './verdict.js';

/** The most that one request carries. It is also what browsers let a page send as it is left (64 KiB), with room to spare. */
const BATCH: BatchLimits = {events: 50, bytes: 49_152};
/** How long a new event waits for others to go with it, in milliseconds. */
const COALESCE = 250;
/** How long another tab that is sending is left alone before a look whether it left something, in milliseconds. */
const BUSY = 1_000;

/** The connection, as the outbox sees it. */
export interface OutboxHost {
  readonly exchange: Exchange;
  session(options?: {refresh?: boolean}): Promise<Session>;
  needSignIn(): void;
  emit(event: Event): void;
}

/** What a sender takes from its surroundings. */
export interface SenderEnvironment {
  clock: Clock;
  moments: Moments;
  page: Page;
  locks: LockManager | null | undefined;
}

/** Sends what one person has unsent, as soon and as often as the host's answers allow. */
export class Sender {
  readonly #box: Box;
  readonly #host: OutboxHost;
  readonly #environment: SenderEnvironment;
  #limits: SessionLimits = DEFAULT_LIMITS;
  /** How much was not too much, as far as the answers told. */
  #bearable: BatchLimits = {...BATCH};
  /** The wait in force, by the clock that does not jump. */
  #wait = {until: -Infinity, asked: false};
  /** Answers in a row that a full storage could not note. */
  #unnoted = 0;
  #signedOut = false;
  #stopped = false;
  /** How many wait for it to do nothing, or are at work meanwhile. */
  #resting = 0;
  #running: Promise<void> | undefined;
  #again = false;
  #eager = false;
  #trying = false;
  readonly #alarm: Alarm;

  constructor(box: Box, host: OutboxHost, environment: SenderEnvironment) {
    this.#box = box;
    this.#host = host;
    this.#environment = environment;
    this.#alarm = new Alarm(environment.clock, () => {
      // A browser that believes to be offline tells when that changes; until then timers would only waste attempts.
      if (environment.page.online || this.#trying) void this.flush();
      this.#trying = false;
    });
    box.onchange = () => this.#arm(box.durable ? COALESCE : 0);
  }

  /**
   * Sends what can be sent now. `eager`: something has changed for the better, so a wait of our own choice is over; what the host
   * asked for holds.
   */
  async flush(eager = false): Promise<void> {
    this.#eager ||= eager;
    this.#again = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  /** Sends again after it was given up until somebody has signed in, for now somebody may have. */
  async resume(eager = false): Promise<void> {
    this.#signedOut = false;
    return this.flush(eager);
  }

  /** Sends a new event soon, even where the browser believes to be offline: it may be wrong. */
  soon(): void {
    this.#trying = true;
    this.#arm(this.#box.durable ? COALESCE : 0);
  }

  /** Sends what fits into one request that outlives the page, unless a request is on its way already. */
  leave(): void {
    const {clock, moments} = this.#environment;
    if (this.#running || !this.#maySend() || this.#wait.until > clock.elapsed()) return;
    const {content} = this.#box;
    const now = clock.now();
    const rows = mustWait(content, moments) ? [] : nextBatch(content, moments, this.#batchLimits(), true);
    if (rows.length === 0 || rows[0]!.bytes > BATCH.bytes) return;
    // The request goes out before anything is waited for: there may be no page to wait in. The lease follows if it can.
    const batch = lease(rows, now + LEAVING_LEASE);
    const reply = this.#send(batch, true);
    const leased = this.#save((current) => ({
      put: lease(
        rows.filter((row) => isUntouched(current.rows, row)),
        now + LEAVING_LEASE,
      ),
      result: undefined,
    }));
    this.#running = this.#finish(async () => {
      await leased;
      await this.#apply(batch, await reply);
    });
  }

  /** Does some work while nothing is on its way and nothing is sent, by any tab. What waits is sent after it. */
  async rest(work: () => Promise<void>): Promise<void> {
    this.#resting++;
    try {
      await this.#running;
      await inTurn(this.#environment.locks, this.#lock, work);
    } finally {
      this.#resting--;
      void this.flush();
    }
  }

  /** Whether nothing is sent until somebody has signed in. */
  get signedOut(): boolean {
    return this.#signedOut;
  }

  /** Sends nothing any more. The answer to what is on its way is still heeded. */
  close(): void {
    this.#stopped = true;
    this.#alarm.clear();
    this.#box.onchange = undefined;
  }

  /** The name of the lock of whoever sends. */
  get #lock(): string {
    return `hearth-outbox ${this.#box.name}`;
  }

  #maySend(): boolean {
    return !this.#stopped && !this.#signedOut && this.#resting === 0;
  }

  async #run(): Promise<void> {
    await this.#finish(async () => {
      let pause = 0;
      while (this.#again) {
        this.#again = false;
        const eager = this.#eager;
        this.#eager = false;
        const {locks} = this.#environment;
        if (!(await exclusively(locks, this.#lock, () => this.#drain(eager)))) pause = BUSY;
      }
      return pause;
    });
  }

  /** Does work as the only one of this tab and sees to what comes next, however it ended. */
  async #finish(work: () => Promise<number | void>): Promise<void> {
    let pause = 0;
    try {
      pause = (await work()) ?? 0;
    } finally {
      this.#running = undefined;
      this.#alarm.clear();
      this.#arm(pause);
      if (this.#again) void this.flush();
    }
  }

  async #drain(eager: boolean): Promise<void> {
    const {clock, moments} = this.#environment;
    while (this.#maySend()) {
      if (this.#wait.until > clock.elapsed() && (this.#wait.asked || !eager)) return;
      if (nextBatch(this.#box.content, moments, BATCH).length === 0) return;
      if (!(await this.#isSignedIn())) return;
      const batch = await this.#take(eager);
      if (batch.length === 0) return;
      if (!(await this.#apply(batch, await this.#send(batch, false)))) return;
    }
  }

  /** Whether the one who is signed in is the one whose events these are. */
  async #isSignedIn(): Promise<boolean> {
    try {
      const {principal, limits} = await this.#host.session();
      this.#limits = limits;
      return principal === this.#box.principal;
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      // A page in place of the host may be a fault on the way as well, so that is tried again by itself.
      if (error.kind === 'unauthenticated') this.#signedOut = true;
      else await this.#back([], undefined);
      return false;
    }
  }

  #batchLimits(): BatchLimits {
    const {maxBatchEvents, maxBatchBytes} = this.#limits;
    return {events: Math.min(this.#bearable.events, maxBatchEvents), bytes: Math.min(this.#bearable.bytes, maxBatchBytes)};
  }

  async #take(eager: boolean): Promise<Row[]> {
    const {moments} = this.#environment;
    const now = moments.now();
    // What is kept in memory only goes at once and alone, so that little is at stake at any moment.
    const limits = {...this.#batchLimits(), ...(this.#box.durable ? {} : {events: 1})};
    const taken = await this.#save(
      (content) => {
        const gone = expired(content, moments);
        const rows = content.rows.filter((row) => !gone.includes(row));
        const batch = mustWait(content, moments, eager) ? [] : lease(nextBatch({...content, rows}, moments, limits), now + LEASE);
        return {remove: gone, put: batch, result: {batch, gone}};
      },
      ({gone}) => gone.map((row) => this.#settled(row, {source: row.source, id: row.id, status: 'rejected', code: 'expired'})),
    );
    // Not even a lease can be noted when the storage is full, and only sending makes room in it.
    if (!taken) return nextBatch(this.#box.content, moments, limits);
    for (const {id, type} of taken.gone) this.#host.emit(new WarningEvent('event-expired', {id, type}));
    return taken.batch;
  }

  async #send(batch: readonly Row[], keepalive: boolean): Promise<Reply | undefined> {
    try {
      return await this.#host.exchange.deliver?.(`[${batch.map(({body}) => body).join(',')}]`, this.#box.principal, keepalive);
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      return undefined;
    }
  }

  /** Does what the answer to a batch means. Resolves to whether to go on at once. */
  async #apply(batch: readonly Row[], reply: Reply | undefined): Promise<boolean> {
    const verdict = (this.#host.exchange.judge ?? judge)(reply, batch);
    switch (verdict.action) {
      case 'settle':
        return this.#settle(batch, verdict.receipts, reply);
      case 'split': {
        const half = batch.slice(0, Math.ceil(batch.length / 2));
        if (verdict.lighter) this.#bearable.bytes = sizeOf(half);
        this.#bearable.events = half.length;
        await this.#putBack(batch);
        return true;
      }
      case 'sign-in':
        this.#signedOut = true;
        await this.#back(batch, reply);
        this.#host.needSignIn();
        return false;
      case 'stop':
        this.#stopped = true;
        await this.#putBack(batch);
        this.#host.emit(new WarningEvent(verdict.reason, {status: reply?.status}));
        return false;
      case 'wait':
        await this.#back(batch, reply);
        return false;
      case 'proxy':
      case 'freeze':
        await this.#back(batch, reply, verdict.action === 'freeze');
        await this.#askWhoIsThere();
        return false;
    }
  }

  /** Notes verdicts. Resolves to whether that could be done: what could not be noted would be sent again at once. */
  async #settle(batch: readonly Row[], receipts: readonly Receipt[], reply: Reply | undefined): Promise<boolean> {
    const {clock, moments} = this.#environment;
    const asked = reply && retryAfter(reply.response.headers, clock.now());
    const byKey = new Map(receipts.map((receipt) => [keyOf(receipt), receipt]));
    this.#wait = {until: -Infinity, asked: false};
    this.#bearable.events = Math.min(this.#bearable.events * 2, BATCH.events);
    const all = (content: Content) =>
      settle(content, batch, receipts, moments, (row) => backoff(row.tries, () => clock.random(), patienceOf(byKey.get(keyOf(row))) ?? asked));
    // A full storage still removes, which makes room for the rest.
    const leaving = (content: Content) => {
      const {remove} = all(content);
      return {remove, result: remove ?? []};
    };
    const settled = (rows: readonly Row[]) => rows.map((row) => this.#settled(row, byKey.get(keyOf(row))!));
    const isNoted = (await this.#save(all, settled)) ?? ((await this.#save(leaving, settled)) && (await this.#save(all, settled)));
    if (isNoted) this.#unnoted = 0;
    else this.#wait = {until: clock.elapsed() + backoff(this.#unnoted++, () => clock.random()), asked: false};
    for (const {id, warnings} of receipts) if (warnings?.length) this.#host.emit(new WarningEvent('event-altered', {id, warnings}));
    return isNoted !== undefined;
  }

  /** Puts a batch back and stays away for a while, all tabs together. */
  async #back(batch: readonly Row[], reply: Reply | undefined, somebodyElse = false): Promise<void> {
    const {clock} = this.#environment;
    const now = clock.now();
    const asked = reply && retryAfter(reply.response.headers, now);
    const delay = backoff(this.#box.content.partition.failures + this.#unnoted, () => clock.random(), asked);
    this.#wait = {until: clock.elapsed() + delay, asked: asked !== undefined};
    const isNoted = await this.#save((content) => ({
      put: requeue(stillLeased(content, batch)),
      partition: {
        ...content.partition,
        failures: content.partition.failures + 1,
        notBefore: now + delay,
        wait: delay,
        asked: asked !== undefined,
        awaySince: somebodyElse ? now : content.partition.awaySince,
      },
      result: true,
    }));
    this.#unnoted = isNoted ? 0 : this.#unnoted + 1;
  }

  async #putBack(batch: readonly Row[]): Promise<void> {
    await this.#save((content) => ({put: requeue(stillLeased(content, batch)), result: undefined}));
  }

  async #askWhoIsThere(): Promise<void> {
    try {
      await this.#host.session({refresh: true});
    } catch (error) {
      // The connection has told the page, where it is a matter of signing in; what is kept is tried again in any case.
      if (!(error instanceof TransportError)) throw error;
    }
  }

  /** Notes what became of events. A full storage may refuse even that: then their leases end by themselves. */
  async #save<Result>(decide: Decide<Result>, settled?: (result: Result) => Settled[]): Promise<Result | undefined> {
    try {
      return await this.#box.update(decide, settled);
    } catch (error) {
      if (!(error instanceof StorageFullError)) throw error;
      return undefined;
    }
  }

  #settled(row: Row, receipt: Receipt): Settled {
    return {event: this.#box.eventOf(row), receipt, memo: row.memo};
  }

  #arm(atLeast: number): void {
    const {clock} = this.#environment;
    if (this.#running || !this.#maySend()) return;
    const next = timeToNext(this.#box.content, this.#environment.moments);
    if (next !== undefined) this.#alarm.set(Math.max(next, atLeast, this.#wait.until - clock.elapsed()));
  }
}

/** How long the host asks to wait with one event, in milliseconds; nothing where it does not say. */
const patienceOf = (receipt: Receipt | undefined): number | undefined => (receipt?.retryAfter === undefined ? undefined : receipt.retryAfter * 1000);

/** Whether a row that this tab saw is still to be sent by anybody. */
function isUntouched(rows: readonly Row[], {key}: Row): boolean {
  return rows.some((row) => row.key === key && row.state === 'queued');
}
