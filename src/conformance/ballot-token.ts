import {challengeDigestOf, inputOf, writeToken} from '../protocol/ballot.js';
import type {BallotPoll} from '../protocol/ballot-poll.js';
import {fromBase64url, toBase64url} from '../protocol/base64url.js';
import {blind, BlindSignatureError, finalize, openKey} from '../protocol/blind-rsa.js';

/** What somebody needs to ask for a token of a poll. */
export interface Request {
  /** What is sent, as base64url. */
  blinded: string;
  /**
   * The token, out of the signature that came back.
   *
   * @throws {BlindSignatureError} where it is no signature of what was sent.
   */
  finish(signature: string): Promise<string>;
}

/** Prepares to ask for a token, as a page does: another one each time. */
export async function requestToken({pollId, definitionHash, key}: BallotPoll): Promise<Request> {
  const nonce = crypto.getRandomValues(new Uint8Array(32));
  const input = inputOf({nonce, challengeDigest: await challengeDigestOf(pollId, definitionHash), keyId: fromBase64url(key.keyId)!});
  const signer = await openKey(key.jwk);
  const {blinded, inverse} = await blind(signer, input);
  return {
    blinded: toBase64url(blinded),
    async finish(signature) {
      const bytes = fromBase64url(signature);
      if (!bytes) throw new BlindSignatureError('The signature is not written as base64url.');
      return writeToken(input, await finalize(signer, input, bytes, inverse));
    },
  };
}
