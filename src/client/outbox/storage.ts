import type {Receipt} from '../../protocol/receipt.js';

/** One unsent event, as it is kept. Moments are milliseconds since the epoch. */
export interface Row {
  /** Its place in the order of stating. */
  key: number;
  /** Whose it is and for which host. */
  partition: string;
  source: string;
  id: string;
  type: string;
  subject: string;
  /** The event as JSON. */
  body: string;
  /** The length of the body in UTF-8. */
  bytes: number;
  /** How often it was sent. */
  tries: number;
  /** Not to be sent before this moment. */
  notBefore: number;
  /** How long it was until then when that was noted, in milliseconds: the clock may be put back. */
  wait: number;
  state: 'queued' | 'sending' | 'parked';
  /** Until when the tab that is sending it has it for itself; also tells that tab its own rows. */
  leaseUntil: number;
  /** When it is given up. */
  expires: number;
  /** The `erased` of the session in which it was stated: after another erasure it is not to be sent. */
  erased?: string;
  /** The tab in which it was stated: as long as it was not sent, as far as its row tells, that tab alone knows whether that is so. */
  tab?: string;
  /** Until when a request that carried it may still come to the host. */
  arriving?: number;
  /** Of one that takes back what the host may have: until when that may still come to the host, after this. */
  takesBack?: number;
  /** What the page keeps with it and nobody is sent. */
  memo?: unknown;
  /** Why it is parked. */
  receipt?: Receipt;
  /** Of one that is parked because it waited here for too long, and not by the host: whether the host may have it all the same. */
  overdue?: boolean;
}

/** What is known about a partition beside its rows. */
export interface Partition {
  name: string;
  /** The URL of its host. */
  endpoint: string;
  /** Nothing of it is sent before this moment, by any tab. */
  notBefore: number;
  /** How long it was until then when that was noted, in milliseconds. */
  wait: number;
  /** Whether the host asked for that wait. */
  asked: boolean;
  /** Requests in a row that brought no verdict. */
  failures: number;
  /** Since when somebody else has been signed in. */
  awaySince?: number;
  /** Events that were given up while their author was away, to be told on their return. */
  lost?: number;
}

/** A partition and its rows, in the order of stating. */
export interface Content {
  partition: Partition;
  rows: readonly Row[];
}

/** What to change in a partition, and what the caller wants to know of it. */
export interface Change<Result> {
  add?: Omit<Row, 'key'>;
  put?: readonly Row[];
  remove?: readonly Row[];
  partition?: Partition;
  /** Whether nothing is left of the partition, nor any sign that it ever was. */
  forget?: boolean;
  result: Result;
}

/** Decides on a change. May be called again where the storage had to start over, so it must do nothing else. */
export type Decide<Result> = (content: Content) => Change<Result>;

/** Keeps unsent events. */
export interface OutboxStorage {
  /** Whether what is kept outlives the page. May turn to false. */
  readonly durable: boolean;

  /**
   * Reads a partition and changes it, in one transaction across all tabs. Resolves, with what is in it then, once that is saved.
   *
   * @throws {StorageFullError} where the browser grants no more room. @throws {StorageUnavailableError}
   */
  update<Result>(name: {partition: string; endpoint: string}, decide: Decide<Result>): Promise<{content: Content; result: Result}>;

  /**
   * Every partition that was ever written to.
   *
   * @throws {StorageUnavailableError}
   */
  partitions(): Promise<Partition[]>;

  /** The page is left. What would keep other pages waiting is let go of, and done should it come back. */
  leave?(): void;

  close(): void;
}

/** A partition that was never written to. */
export const emptyPartition = (name: string, endpoint: string): Partition => ({name, endpoint, notBefore: 0, wait: 0, asked: false, failures: 0});

/** The browser grants no more room. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
}

/** There is no storage to be had: switched off, blocked, or broken. */
export class StorageUnavailableError extends Error {
  override readonly name = 'StorageUnavailableError';
}
