import type {Identity} from '../identity.js';
import type {Services} from '../services.js';
import {checkOrigin} from './cross-origin.js';
import {ProblemError} from './problem.js';
import type {RateLimiter} from './rate-limiter.js';

/**
 * Who sends something to be kept, after all that can be refused without reading it. Until it is read it counts as one.
 *
 * @throws {ProblemError} `origin`, `unauthenticated`, `principal-mismatch` or `rate-limited`.
 */
export async function senderOf(request: Request, rate: RateLimiter, {authenticate, tagOf, origins}: Services): Promise<Identity> {
  checkOrigin(request, origins);
  const identity = await authenticate(request);
  // The tag keeps what waited in one person's outbox from being sent as another. A program that has no outbox need not send it.
  const principal = request.headers.get('Hearth-Principal');
  if (principal !== null && principal !== (await tagOf(identity))) throw new ProblemError('principal-mismatch');
  slowDown(rate.take(identity.id));
  return identity;
}

/**
 * Refuses what comes too often, where there are seconds to wait.
 *
 * @throws {ProblemError} `rate-limited`.
 */
export function slowDown(wait: number): void {
  if (wait > 0) throw new ProblemError('rate-limited', {headers: {'Retry-After': String(wait)}});
}
