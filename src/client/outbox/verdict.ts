import {readFieldError, RECEIPT_MEDIA_TYPE} from '../../protocol/receipt.js';
import type {Receipt, ReceiptStatus} from '../../protocol/receipt.js';
import {isObject, list} from '../../protocol/views/view.js';
import {problemOf} from '../problem-of.js';
import type {Reply} from '../transport.js';

/** What names an event. */
export interface EventKey {
  source: string;
  id: string;
}

/**
 * What an answer to a batch means.
 *
 * - `settle`: each event as its receipt says; one without a receipt is kept and sent again
 * - `wait`: keep all, and send again after a while
 * - `sign-in`: keep all until somebody has signed in
 * - `proxy`: something else answered for the host: keep all, find out who is signed in, send again after a while
 * - `freeze`: somebody else is signed in than the one who wrote these, or they were erased since
 * - `split`: something is wrong with one of them, or there are too many: send fewer (`lighter`: fewer bytes, from now on)
 * - `stop`: this host takes no events from this page
 */
export type Verdict =
  | {action: 'settle'; receipts: Receipt[]}
  | {action: 'wait' | 'sign-in' | 'proxy' | 'freeze'}
  | {action: 'split'; lighter: boolean}
  | {action: 'stop'; reason: 'origin-refused' | 'endpoint-missing'};

export type Judge = (reply: Reply | undefined, batch: readonly EventKey[]) => Verdict;

/** A status that stands for the fault of what was sent, and the code of that fault where the host gives none. */
const FAULTS: Readonly<Record<number, string>> = {400: 'malformed', 413: 'too-large', 415: 'media-type', 422: 'invalid'};

/**
 * Judges the answer to a batch; no reply means that none came. An event is final only by a receipt for its own id in our own media
 * type: a proxy, a cache or a sign-in page can answer 200 as well.
 */
export const judge: Judge = (reply, batch) => {
  if (!reply) return {action: 'wait'};
  const {status} = reply;
  if (status === 200 && reply.type === RECEIPT_MEDIA_TYPE && isObject(reply.body) && !reply.response.redirected)
    return {action: 'settle', receipts: receiptsFor(batch, reply.body.receipts)};
  if (status < 400) return {action: 'proxy'};
  const problem = problemOf(reply);
  const fault = FAULTS[status];
  if (fault !== undefined) {
    if (batch.length > 1) return {action: 'split', lighter: status === 413};
    return {
      action: 'settle',
      receipts: batch.map(({source, id}) => ({source, id, status: 'rejected', code: problem?.code ?? fault, errors: problem?.errors})),
    };
  }
  switch (status) {
    case 401:
      return {action: 'sign-in'};
    case 403:
      return isOriginProblem(problem?.code) ? {action: 'stop', reason: 'origin-refused'} : {action: 'sign-in'};
    case 404:
    case 405:
    case 410:
      return {action: 'stop', reason: 'endpoint-missing'};
    case 409:
      return {action: problem?.code === 'principal-mismatch' ? 'freeze' : 'wait'};
    default:
      return {action: 'wait'};
  }
};

/** A host in another language may tell the two checks against forged requests apart. */
const isOriginProblem = (code: string | undefined): boolean => code === 'origin' || code === 'csrf';

const STATUSES: readonly string[] = ['stored', 'duplicate', 'rejected', 'deferred'] satisfies ReceiptStatus[];

/** The first receipt that makes sense for each event of a batch. Receipts for anything else are none of our business. */
function receiptsFor(batch: readonly EventKey[], value: unknown): Receipt[] {
  const all = list(value, readReceipt);
  return batch.flatMap(({source, id}) => all.find((receipt) => receipt.id === id && receipt.source === source) ?? []);
}

function readReceipt(value: unknown): Receipt | undefined {
  if (!isObject(value)) return undefined;
  const {source, id, status} = value;
  if (typeof source !== 'string' || typeof id !== 'string' || !STATUSES.includes(status as string)) return undefined;
  const receipt: Receipt = {source, id, status: status as ReceiptStatus};
  if (typeof value.cursor === 'string') receipt.cursor = value.cursor;
  if (typeof value.code === 'string') receipt.code = value.code;
  if (Array.isArray(value.errors)) receipt.errors = list(value.errors, readFieldError);
  if (typeof value.retryAfter === 'number' && value.retryAfter >= 0) receipt.retryAfter = value.retryAfter;
  if (Array.isArray(value.warnings)) receipt.warnings = list(value.warnings, readFieldError);
  return receipt;
}
