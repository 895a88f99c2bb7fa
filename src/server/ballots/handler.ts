import {BALLOT_MEDIA_TYPE} from '../../protocol/ballot.js';
import {BALLOT_BYTES} from '../../protocol/ballot-poll.js';
import {PROBLEM_MEDIA_TYPE, PROBLEMS} from '../../protocol/problem.js';
import {PROTOCOL_VERSION} from '../../protocol/version.js';
import {readBody} from '../http/body.js';
import {parseJson} from '../http/json.js';
import {ProblemError} from '../http/problem.js';
import type {Ballots} from './ballots.js';
import {BallotLimiter} from './limiter.js';
import type {BallotRates} from './limiter.js';

/** How long the body of a ballot may take, in milliseconds. */
const TIMEOUT = 10_000;

/** Any page may send a ballot: there is nothing in the request that speaks for anybody, so nothing that could be misused. */
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'retry-after',
  'Cache-Control': 'no-store',
  'Hearth-Version': PROTOCOL_VERSION,
  'X-Content-Type-Options': 'nosniff',
};

export interface BallotHandlerOptions {
  /** Is told what went wrong behind an answer with status 500: the failure of the host alone, nothing of the ballot. By default it is written to the console. */
  onError?: (error: unknown) => void;
  /** From which address a request comes: for the limit alone, see {@link BallotLimiter}. By default only all ballots together are limited. */
  addressOf?: (request: Request) => string | undefined;
  /** How many ballots are taken in a minute. By default {@link BALLOT_RATES}. */
  rates?: BallotRates;
  /** The current time in milliseconds since the epoch. By default the clock of the machine. */
  clock?: () => number;
}

/** As many as a large office sends in the last minute of a poll, and as many as one process looks at without falling behind. */
export const BALLOT_RATES: BallotRates = {perAddress: 600, inAll: 12_000};

/**
 * `POST /v1/ballots` as a handler of its own, so that it can stand on another origin, run by other people. It looks at the method, the media type and
 * the body, and at nothing else that came with it: no cookie, no name of a browser, and the address for nothing but the limit, which forgets it. It tells
 * nobody that it was asked, and gives no request a number.
 */
export function createBallotHandler(
  ballots: Pick<Ballots, 'cast'>,
  {
    onError = (error) => console.error('Hearth: a ballot could not be taken.', error),
    addressOf,
    rates = BALLOT_RATES,
    clock = Date.now,
  }: BallotHandlerOptions = {},
): (request: Request) => Promise<Response> {
  const limiter = new BallotLimiter(rates, clock);
  return async (request) => {
    try {
      if (request.method === 'OPTIONS')
        return new Response(null, {
          status: 204,
          headers: {...HEADERS, Allow: 'POST, OPTIONS', 'Access-Control-Allow-Methods': 'POST', 'Access-Control-Allow-Headers': 'content-type'},
        });
      if (request.method !== 'POST') throw new ProblemError('method', {headers: {Allow: 'POST, OPTIONS'}});
      const [mediaType] = (request.headers.get('Content-Type') ?? '').toLowerCase().split(';');
      if (mediaType!.trim() !== BALLOT_MEDIA_TYPE) throw new ProblemError('media-type', {headers: {'Accept-Post': BALLOT_MEDIA_TYPE}});
      // Before anything is read: what it costs to look at a ballot is what the limit is for.
      const wait = limiter.take(addressOf?.(request));
      if (wait > 0) throw new ProblemError('rate-limited', {headers: {'Retry-After': String(wait)}});
      const body = await readBody(request, {maxBytes: Math.max(...BALLOT_BYTES), timeout: TIMEOUT});
      const status = await ballots.cast(parseJson(body), body.length);
      return answer(status === 'counted' ? 201 : 200, 'application/json', {status});
    } catch (error) {
      if (!(error instanceof ProblemError)) onError(error);
      else if (error.cause !== undefined) onError(error.cause);
      return problemOf(error instanceof ProblemError ? error : new ProblemError('internal'));
    }
  };
}

function problemOf({code, errors, detail, headers}: ProblemError): Response {
  const {status, retryable, title} = PROBLEMS[code];
  return answer(
    status,
    PROBLEM_MEDIA_TYPE,
    {type: `urn:hearth:problem:${code}`, title, status, detail, instance: '', code, retryable, errors},
    headers,
  );
}

const answer = (status: number, type: string, body: object, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(body), {status, headers: {...HEADERS, ...headers, 'Content-Type': `${type}; charset=utf-8`}});
