import {backoff, retryAfter} from '../../protocol/backoff.js';
import type {Receipt} from '../../protocol/receipt.js';
import {DEFAULT_LIMITS} from '../../protocol/session.js';
import {WarningEvent} from '../events.js';
import type {Reply} from '../transport.js';
import type {Box} from './box.js';
import type {Settled} from './message.js';
import {
  LATE,
  LEASE,
  TOO_LATE,
  expired,
  keyOf,
  lease,
  mayBeThere,
  mustWait,
  nextBatch,
  overdue,
  park,
  requeue,
  settle,
  sizeOf,
  stillLeased,
} from './queue.js';
import type {BatchLimits} from './queue.js';
import type {SenderEnvironment} from './sender.js';
import {StorageFullError} from './storage.js';
import type {Content, Decide, Row} from './storage.js';

/** The most that one request carries. It is also what browsers let a page send as it is left (64 KiB), with room to spare. */
export const BATCH: BatchLimits = {events: 50, bytes: 49_152};

/** What notes take from their surroundings. */
type NotesEnvironment = Pick<SenderEnvironment, 'clock' | 'moments' | 'sent'>;

/** What is noted about events that are being sent: which are taken, what became of them, and for how long nothing is to be sent. */
export class Notes {
  /** What the host says that it takes. */
  limits = DEFAULT_LIMITS;
  /** The wait in force, by the clock that does not jump. */
  wait = {until: -Infinity, asked: false};

  readonly #box: Box;
  readonly #emit: (event: Event) => void;
  readonly #environment: NotesEnvironment;
  readonly #remembers: boolean;
  /** How much was not too much, as far as the answers told. */
  #bearable: BatchLimits = {...BATCH};
  /** Answers in a row that a full storage could not note. */
  #unnoted = 0;

  /** @param remembers whether the host tells what it has already when it is sent that again. */
  constructor(box: Box, emit: (event: Event) => void, environment: NotesEnvironment, remembers: boolean) {
    this.#box = box;
    this.#emit = emit;
    this.#environment = environment;
    this.#remembers = remembers;
  }

  /** How much may go into one request. */
  get batchLimits(): BatchLimits {
    const {maxBatchEvents, maxBatchBytes} = this.limits;
    return {events: Math.min(this.#bearable.events, maxBatchEvents), bytes: Math.min(this.#bearable.bytes, maxBatchBytes)};
  }

  /** Takes what is to be sent next, for this tab alone; what has waited for too long is sent no more. */
  async take(eager: boolean): Promise<Row[]> {
    const {moments, sent} = this.#environment;
    const now = moments.now();
    // What is kept in memory only goes at once and alone, so that little is at stake at any moment.
    const limits = {...this.batchLimits, ...(this.#box.durable ? {} : {events: 1})};
    const taken = await this.save(
      (content) => {
        const gone = expired(content, moments);
        const late = overdue(content, moments, (row) => this.#remembers && mayBeThere(row, sent)).filter((row) => !gone.includes(row));
        const rows = content.rows.filter((row) => !gone.includes(row) && !late.includes(row));
        const batch = mustWait(content, moments, eager) ? [] : lease(nextBatch({...content, rows}, moments, limits), now + LEASE);
        return {remove: gone, put: [...park(late, TOO_LATE, false), ...batch], result: {batch, told: [...gone, ...late]}};
      },
      ({told}) => told.map((row) => this.#settled(row, {source: row.source, id: row.id, ...TOO_LATE})),
    );
    if (!taken) {
      // Not even a lease can be noted when the storage is full, and only sending makes room in it. The tab that stated an event must
      // know that it was sent, though.
      const batch = nextBatch(this.#box.content, moments, limits, {may: (row) => row.tries > 0 || row.tab === sent.tab});
      if (batch.length === 0) this.#waitForRoom();
      return batch;
    }
    for (const {id, type} of taken.told) this.#emit(new WarningEvent('event-expired', {id, type}));
    return taken.batch;
  }

  /** Notes verdicts. Resolves to whether that could be done: what could not be noted would be sent again at once. */
  async settle(batch: readonly Row[], receipts: readonly Receipt[], reply: Reply | undefined): Promise<boolean> {
    const {clock, moments} = this.#environment;
    const asked = reply && retryAfter(reply.response.headers, clock.now());
    const byKey = new Map(receipts.map((receipt) => [keyOf(receipt), receipt]));
    this.wait = {until: -Infinity, asked: false};
    this.#bearable.events = Math.min(this.#bearable.events * 2, BATCH.events);
    const all = (content: Content) =>
      settle(content, batch, receipts, moments, (row) => backoff(row.tries, () => clock.random(), patienceOf(byKey.get(keyOf(row))) ?? asked));
    // A full storage still removes, which makes room for the rest.
    const leaving = (content: Content) => {
      const {remove = [], result} = all(content);
      return {remove, result: result.filter((row) => remove.includes(row))};
    };
    const settled = (rows: readonly Row[]) => rows.map((row) => this.#settled(row, byKey.get(keyOf(row))!));
    const isNoted = (await this.save(all, settled)) ?? ((await this.save(leaving, settled)) && (await this.save(all, settled)));
    if (isNoted) this.#unnoted = 0;
    else this.#waitForRoom();
    for (const {id, warnings} of receipts) if (warnings?.length) this.#emit(new WarningEvent('event-altered', {id, warnings}));
    return isNoted !== undefined;
  }

  /** A batch was too much: half of it is tried next, `lighter` in bytes as well. */
  async split(batch: readonly Row[], lighter: boolean): Promise<void> {
    const half = batch.slice(0, Math.ceil(batch.length / 2));
    if (lighter) this.#bearable.bytes = sizeOf(half);
    this.#bearable.events = half.length;
    await this.putBack(batch);
  }

  /** Puts a batch back and stays away for a while, all tabs together. */
  async back(batch: readonly Row[], reply: Reply | undefined, somebodyElse = false): Promise<void> {
    const {clock} = this.#environment;
    const now = clock.now();
    const asked = reply && retryAfter(reply.response.headers, now);
    const delay = backoff(this.#box.content.partition.failures + this.#unnoted, () => clock.random(), asked);
    this.wait = {until: clock.elapsed() + delay, asked: asked !== undefined};
    const isNoted = await this.save((content) => ({
      put: requeue(stillLeased(content, batch)).map((row) => ({...row, arriving: Math.min(row.arriving ?? Infinity, now + LATE)})),
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

  /** Puts a batch back, to be sent again at once. */
  async putBack(batch: readonly Row[]): Promise<void> {
    await this.save((content) => ({put: requeue(stillLeased(content, batch)), result: undefined}));
  }

  /** Notes what became of events. A full storage may refuse even that: then their leases end by themselves. */
  async save<Result>(decide: Decide<Result>, settled?: (result: Result) => Settled[]): Promise<Result | undefined> {
    try {
      return await this.#box.update(decide, settled);
    } catch (error) {
      if (!(error instanceof StorageFullError)) throw error;
      return undefined;
    }
  }

  /** Stays away for a while, as nothing can be noted. */
  #waitForRoom(): void {
    const {clock} = this.#environment;
    this.wait = {until: clock.elapsed() + backoff(this.#unnoted++, () => clock.random()), asked: false};
  }

  #settled(row: Row, receipt: Receipt): Settled {
    return {event: this.#box.eventOf(row), receipt, memo: row.memo};
  }
}

/** How long the host asks to wait with one event, in milliseconds; nothing where it does not say. */
const patienceOf = (receipt: Receipt | undefined): number | undefined => (receipt?.retryAfter === undefined ? undefined : receipt.retryAfter * 1000);
