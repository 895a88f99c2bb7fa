import {PROBLEM_MEDIA_TYPE} from '../../protocol/problem.js';
import {isObject} from '../../protocol/views/view.js';
import type {BallotRow} from './storage.js';

/** What came back, whoever sent it. */
export interface Answer {
  status: number;
  /** The media type alone, in lower case. */
  type: string;
  body: unknown;
}

/** Codes of a host that means the ballot itself: it will say the same again. */
const REFUSALS = ['token-invalid', 'invalid', 'malformed', 'depth', 'too-large', 'media-type'];

/**
 * What an answer to a ballot means: the end of it, or that it is to be sent again. Only what a host can have said counts: a proxy, a cache or a sign-in
 * page can answer with any status as well.
 */
export function judge(answer: Answer | undefined): Exclude<BallotRow['state'], 'waiting'> | 'again' {
  if (!answer || !isObject(answer.body)) return 'again';
  const {status, type, body} = answer;
  if ((status === 201 && body.status === 'counted') || (status === 200 && body.status === 'duplicate')) return 'counted';
  if (type !== PROBLEM_MEDIA_TYPE || typeof body.code !== 'string') return 'again';
  if (status === 409 && body.code === 'already-spent') return 'already-spent';
  if (status === 410 && body.code === 'gone') return 'too-late';
  return status >= 400 && status < 500 && REFUSALS.includes(body.code) ? 'refused' : 'again';
}
