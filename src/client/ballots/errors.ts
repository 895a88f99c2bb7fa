/**
 * Why nobody can answer safely, or at all:
 *
 * - `key-mismatch`: the poll's key is not the one that everybody gets, or what it signed is no signature
 * - `definition-changed`: the poll is not the one that everybody gets, or not the one that it was
 * - `insecure`: the page has no cryptography, as it did not come over https
 * - `no-storage`: the browser keeps nothing, so a token would be gone with the page
 * - `no-place`: the page names no place where ballots are cast: no full host, or a `ballot-url` that is none
 * - `no-token`: there is no token to vote with
 * - `already-voted`: another tab was faster
 * - `closed`: the poll takes no more answers
 *
 * Nothing was sent that would have to be taken back, and nothing was lost that can still be used.
 */
export type BallotErrorCode =
  | 'key-mismatch'
  | 'definition-changed'
  | 'insecure'
  | 'no-storage'
  | 'no-place'
  | 'no-token'
  | 'already-voted'
  | 'closed';

export class BallotError extends Error {
  override readonly name = 'BallotError';
  readonly code: BallotErrorCode;

  constructor(code: BallotErrorCode, options?: ErrorOptions) {
    super(`The ballot cannot be given: ${code}.`, options);
    this.code = code;
  }
}
