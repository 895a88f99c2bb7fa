import {InvalidEventError, OutboxFullError} from '../client/errors.js';
import type {FieldError} from '../protocol/receipt.js';

/** Why something could not be kept for sending: no host would take it, there is no room for it, or it is not known for whom to keep it. */
export type PostFailure = {kind: 'invalid'; errors: readonly FieldError[]} | {kind: 'full' | 'unsent'};

/**
 * What an error of posting means.
 *
 * @throws the error itself where it is none of posting.
 */
export function postFailure(error: unknown): PostFailure {
  if (error instanceof InvalidEventError) return {kind: 'invalid', errors: error.errors};
  if (error instanceof OutboxFullError) return {kind: 'full'};
  // Told by its name: where the class itself could not be loaded for want of a network, the error has no more than that.
  if (error instanceof Error && error.name === 'TransportError') return {kind: 'unsent'};
  throw error;
}
