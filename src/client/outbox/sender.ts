import type {Session} from '../../protocol/session.js';
import type {Clock} from '../clock.js';
import {WarningEvent} from '../events.js';
import type {Exchange} from '../exchange.js';
import type {Page} from '../page.js';
import {TransportError} from '../transport.js';
import type {Reply} from '../transport.js';
import {Alarm} from './alarm.js';
import type {Box} from './box.js';
import {exclusively, inTurn} from './lock.js';
import type {Moments} from './moments.js';
import {BATCH, Notes} from './notes.js';
import {LEAVING_LEASE, keyOf, lease, mustWait, nextBatch, timeToNext} from './queue.js';
import type {Row} from './storage.js';
import {judge} from './verdict.js';

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
  /** What this tab has sent. */
  sent: {readonly tab: string; readonly keys: Set<string>};
  /** The ids of the events that are being given up just now: for what this tab still sees of them, the storage may have let go of them already. */
  givenUp: Set<string>;
}

/** Sends what one person has unsent, as soon and as often as the host's answers allow. */
export class Sender {
  readonly #box: Box;
  readonly #host: OutboxHost;
  readonly #environment: SenderEnvironment;
  readonly #notes: Notes;
  /** What the session says of when they were last erased. */
  #erased: string | undefined;
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
    this.#notes = new Notes(box, (event) => host.emit(event), environment, host.exchange.judge === undefined);
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
    const {clock, moments, sent, givenUp} = this.#environment;
    if (this.#running || !this.#maySend() || this.#notes.wait.until > clock.elapsed()) return;
    const {content} = this.#box;
    const now = clock.now();
    // There may be no time to note it, so it is only what nobody else believes to have stayed on the device.
    const may = (row: Row) => !givenUp.has(row.id) && (row.tries > 0 || row.tab === sent.tab);
    const rows = mustWait(content, moments) ? [] : nextBatch(content, moments, this.#notes.batchLimits, {leaving: true, may});
    if (rows.length === 0 || rows[0]!.bytes > BATCH.bytes) return;
    // The request goes out before anything is waited for: there may be no page to wait in. The lease follows if it can.
    const batch = lease(rows, now + LEAVING_LEASE);
    const reply = this.#send(batch, true, rows[0]!.erased);
    const leased = this.#notes.save((current) => ({
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
      if (this.#notes.wait.until > clock.elapsed() && (this.#notes.wait.asked || !eager)) return;
      if (nextBatch(this.#box.content, moments, BATCH).length === 0) return;
      if (!(await this.#isSignedIn())) return;
      const batch = await this.#notes.take(eager);
      if (batch.length === 0) return;
      if (!(await this.#apply(batch, await this.#send(batch, false, this.#erased)))) return;
    }
  }

  /** Whether the one who is signed in is the one whose events these are. */
  async #isSignedIn(): Promise<boolean> {
    try {
      const {principal, limits, erased} = await this.#host.session();
      this.#notes.limits = limits;
      this.#erased = erased;
      return principal === this.#box.principal;
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      // A page in place of the host may be a fault on the way as well, so that is tried again by itself.
      if (error.kind === 'unauthenticated') this.#signedOut = true;
      else await this.#notes.back([], undefined);
      return false;
    }
  }

  async #send(batch: readonly Row[], keepalive: boolean, erased: string | undefined): Promise<Reply | undefined> {
    for (const row of batch) this.#environment.sent.keys.add(keyOf(row));
    try {
      const {principal} = this.#box;
      return await this.#host.exchange.deliver?.(`[${batch.map(({body}) => body).join(',')}]`, {principal, erased}, keepalive);
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
        return this.#notes.settle(batch, verdict.receipts, reply);
      case 'split': {
        await this.#notes.split(batch, verdict.lighter);
        return true;
      }
      case 'sign-in':
        this.#signedOut = true;
        await this.#notes.back(batch, reply);
        this.#host.needSignIn();
        return false;
      case 'stop':
        this.#stopped = true;
        await this.#notes.putBack(batch);
        this.#host.emit(new WarningEvent(verdict.reason, {status: reply?.status}));
        return false;
      case 'wait':
        await this.#notes.back(batch, reply);
        return false;
      case 'proxy':
      case 'freeze':
        await this.#notes.back(batch, reply, verdict.action === 'freeze');
        await this.#askWhoIsThere();
        return false;
    }
  }

  async #askWhoIsThere(): Promise<void> {
    try {
      await this.#host.session({refresh: true});
    } catch (error) {
      // The connection has told the page, where it is a matter of signing in; what is kept is tried again in any case.
      if (!(error instanceof TransportError)) throw error;
    }
  }

  #arm(atLeast: number): void {
    const {clock} = this.#environment;
    if (this.#running || !this.#maySend()) return;
    const next = timeToNext(this.#box.content, this.#environment.moments);
    if (next !== undefined) this.#alarm.set(Math.max(next, atLeast, this.#notes.wait.until - clock.elapsed()));
  }
}

/** Whether a row that this tab saw is still to be sent by anybody. What takes it back has its place, and is another event. */
function isUntouched(rows: readonly Row[], {key, id}: Row): boolean {
  return rows.some((row) => row.key === key && row.id === id && row.state === 'queued');
}
