import type {Identity} from '../identity.js';
import type {Services} from '../services.js';
import {slowDown} from './sender.js';

/**
 * Who reads something.
 *
 * @throws {ProblemError} `unauthenticated` or `rate-limited`.
 */
export async function readerOf(request: Request, {authenticate, reads}: Pick<Services, 'authenticate' | 'reads'>): Promise<Identity> {
  const identity = await authenticate(request);
  slowDown(reads.take(identity.id));
  return identity;
}
