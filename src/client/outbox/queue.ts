import type {Receipt} from '../../protocol/receipt.js';
import type {Moments} from './moments.js';
import type {Change, Content, Row} from './storage.js';

/** What one person can have unsent at one host. */
export const CAPACITY = {events: 500, bytes: 1_048_576} as const;

/** For how long a tab has for itself what it is sending, in milliseconds. A tab that ended before that is not waited for. */
export const LEASE = 30_000;
/**
 * The same for what is sent while its page is being left: nobody is there to hear the verdict, so that the next page asks for it, and has the
 * host say `duplicate`, as soon as the request has had its time.
 */
export const LEAVING_LEASE = 5000;

/** How long after its lifetime a host is asked about what it may have, and what it does not have can be read, in milliseconds: seven days. */
export const DOUBT = 604_800_000;

/**
 * How long after a request came to its end here, with or without an answer, what it carried may still come to the host, in milliseconds. A host that is
 * slower than that is so for what comes after it, too.
 */
export const LATE = 8000;

/** How much one request may carry. */
export interface BatchLimits {
  events: number;
  bytes: number;
}

/** Adds an event, unless it is there already or there is no room for it. */
export function enqueue(content: Content, row: Omit<Row, 'key'>): Change<'added' | 'events' | 'bytes'> {
  const {rows} = content;
  if (rows.some(({id, source}) => id === row.id && source === row.source)) return {result: 'added'};
  if (rows.length >= CAPACITY.events) return {result: 'events'};
  if (rows.reduce((sum, {bytes}) => sum + bytes, row.bytes) > CAPACITY.bytes) return {result: 'bytes'};
  return {add: row, result: 'added'};
}

/** Whether nothing of a partition may be sent yet. `eager` cuts a wait of our own short, never one that the host asked for. */
export function mustWait({partition}: Content, moments: Moments, eager = false): boolean {
  return moments.until(partition.notBefore, partition.wait) > 0 && (partition.asked || !eager);
}

/** Which events may be sent. */
export interface BatchChoice {
  /** Lets go of what is held back, for afterwards there may be no page to do it. */
  leaving?: boolean;
  may?: (row: Row) => boolean;
}

/**
 * The events to send next, oldest first. One about a thing of which an earlier event waits or is on its way stays behind it: an
 * edit must not overtake what it edits, and what takes something back is settled before there is the like again. At least one, however large.
 */
export function nextBatch({rows}: Content, moments: Moments, limits: BatchLimits, {leaving, may = () => true}: BatchChoice = {}): Row[] {
  const batch: Row[] = [];
  const waiting = new Set<string>();
  let bytes = '['.length;
  for (const row of rows) {
    if (row.state === 'parked') continue;
    const isHeldBack = row.state === 'queued' && row.tries === 0;
    if ((timeToTurn(row, moments) > 0 && !(leaving && isHeldBack)) || waiting.has(row.subject) || !may(row)) {
      waiting.add(row.subject);
      continue;
    }
    if (row.takesBack !== undefined) waiting.add(row.subject);
    bytes += row.bytes + ','.length;
    if (batch.length > 0 && (batch.length >= limits.events || bytes > limits.bytes)) break;
    batch.push(row);
  }
  return batch;
}

/** The bytes of a request that carries these: a JSON array of their bodies. */
export function sizeOf(rows: readonly Row[]): number {
  return rows.reduce((sum, {bytes}) => sum + bytes + ','.length, '['.length);
}

/** Takes events to send them: nobody else does until the lease ends. */
export function lease(batch: readonly Row[], leaseUntil: number): Row[] {
  return batch.map((row) => ({...row, state: 'sending', leaseUntil, arriving: leaseUntil, tries: row.tries + 1}));
}

/** Those events of a batch that are still on their way by the hand of the one who took it. */
export function stillLeased({rows}: Content, batch: readonly Row[]): Row[] {
  const leases = new Map(batch.map(({key, leaseUntil}) => [key, leaseUntil]));
  return rows.filter(({key, state, leaseUntil}) => state === 'sending' && leases.get(key) === leaseUntil);
}

/** Puts events back to be sent, after a wait in milliseconds where one is given. */
export function requeue(rows: readonly Row[], now = 0, wait = 0): Row[] {
  return rows.map((row) => ({...row, state: 'queued', leaseUntil: 0, notBefore: wait && now + wait, wait}));
}

/**
 * Applies receipts: accepted events leave, refused ones are parked, all others go back, each to wait for itself and to know why where the host says so.
 * What should take something back that is not there leaves without a word, or asks again when that can no longer come. Tells which got their verdict.
 */
export function settle(
  content: Content,
  batch: readonly Row[],
  receipts: readonly Receipt[],
  moments: Moments,
  waitOf: (row: Row) => number,
): Change<Row[]> {
  const deferred = new Map(receipts.filter(({status}) => status === 'deferred').map((receipt) => [keyOf(receipt), receipt]));
  const byKey = new Map(receipts.filter(({status}) => status !== 'deferred').map((receipt) => [keyOf(receipt), receipt]));
  const {rows} = content;
  const answered = rows.filter((row) => byKey.has(keyOf(row)));
  const isRefused = (row: Row) => byKey.get(keyOf(row))!.status === 'rejected';
  const vain = answered.filter((row) => isNothingThere(row, byKey.get(keyOf(row))!));
  const mayCome = ({takesBack = 0}: Row) => moments.until(takesBack, LEASE);
  const verdicts = answered.filter((row) => !vain.includes(row));
  return {
    remove: [...verdicts.filter((row) => !isRefused(row)), ...vain.filter((row) => mayCome(row) === 0)],
    put: [
      ...vain.filter((row) => mayCome(row) > 0).flatMap((row) => requeue([row], moments.now(), mayCome(row))),
      ...verdicts.filter(isRefused).flatMap((row) => park([row], byKey.get(keyOf(row))!)),
      ...stillLeased(content, batch)
        .filter((row) => !byKey.has(keyOf(row)))
        .flatMap((row) => requeue([{...row, receipt: deferred.get(keyOf(row))}], moments.now(), waitOf(row))),
    ],
    // Without locks another tab may have been asked for patience in the meantime.
    partition: {
      ...content.partition,
      ...(mustWait(content, moments, true) ? {} : {notBefore: 0, wait: 0, asked: false}),
      failures: 0,
      awaySince: undefined,
    },
    result: verdicts,
  };
}

/** Keeps events for nothing but to be read, and to be sent again if their author wants it. `overdue` as in {@link Row}. */
export function park(rows: readonly Row[], receipt: Pick<Receipt, 'status' | 'code' | 'errors'>, overdue?: boolean): Row[] {
  return rows.map((row) => ({...row, state: 'parked', leaseUntil: 0, receipt: {...receipt, source: row.source, id: row.id}, overdue}));
}

/** Why something is parked that waited for too long. */
export const TOO_LATE = {status: 'rejected', code: 'expired'} as const;

/**
 * Those whose lifetime has passed and which the host does not have. Of one that it may have it alone can tell whether it came in time: it is
 * asked for a while before that is given up.
 */
export function overdue({rows}: Content, moments: Moments, mayBeThere: (row: Row) => boolean): Row[] {
  const now = moments.now();
  return rows.filter((row) => row.state !== 'parked' && row.expires <= now && !mayBeThere(row) && !isOnItsWay(row, moments));
}

/** Those of which nothing is kept any more: long past their lifetime. One that is on its way may yet be accepted and stays. */
export function expired({rows}: Content, moments: Moments): Row[] {
  const now = moments.now();
  return rows.filter((row) => row.expires + DOUBT <= now && !isOnItsWay(row, moments));
}

/** What a tab knows of what was sent, beside what is noted. */
export interface Sent {
  /** Its own name. */
  tab: string;
  /** The keys of the events that it has sent. */
  keys: ReadonlySet<string>;
}

/** Whether the host may have an event, or what it takes back, for all that this tab knows. What the host refused it does not have. */
export const mayBeThere = (row: Row, {tab, keys}: Sent): boolean =>
  (row.state !== 'parked' || row.overdue === true) && (row.tries > 0 || row.takesBack !== undefined || row.tab !== tab || keys.has(keyOf(row)));

/** How long it is until something can be sent, in milliseconds; nothing where nothing waits. */
export function timeToNext({partition, rows}: Content, moments: Moments): number | undefined {
  let next: number | undefined;
  const ofSubject = new Map<string, number>();
  for (const row of rows) {
    if (row.state === 'parked') continue;
    const time = Math.max(timeToTurn(row, moments), ofSubject.get(row.subject) ?? 0);
    ofSubject.set(row.subject, time);
    next = Math.min(next ?? Infinity, time);
  }
  return next === undefined ? undefined : Math.max(next, moments.until(partition.notBefore, partition.wait));
}

/** Whether somebody is sending an event right now, as far as anybody can know. */
export const isOnItsWay = (row: Row, moments: Moments): boolean => row.state === 'sending' && timeToTurn(row, moments) > 0;

/** How long it is until one event can be sent, as far as that depends on it alone. */
const timeToTurn = ({state, leaseUntil, notBefore, wait}: Row, moments: Moments): number =>
  state === 'sending' ? moments.until(leaseUntil, LEASE) : moments.until(notBefore, wait);

/** Names an event. A URI reference has no spaces, so the two parts cannot run into each other. */
export const keyOf = ({source, id}: {source: string; id: string}): string => `${source} ${id}`;

/** What a host says where there is nothing to take back, or no longer. */
const NOTHING_THERE = ['not-found', 'gone', 'not-answered'];

/** Whether by this word of the host there is nothing that a row would have to take back. */
const isNothingThere = ({takesBack}: Row, {status, code = '', errors}: Receipt): boolean =>
  takesBack !== undefined && status === 'rejected' && NOTHING_THERE.includes(errors?.[0]?.code ?? code);
