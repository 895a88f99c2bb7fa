import {challengeDigestOf, isSame} from '../../protocol/ballot.js';
import type {Token} from '../../protocol/ballot.js';
import {SALT_BYTES} from '../../protocol/ballot-poll.js';
import type {BallotPoll} from '../../protocol/ballot-poll.js';
import {fromBase64url} from '../../protocol/base64url.js';
import type {Bytes} from '../../protocol/base64url.js';

/** How many polls the means to check tokens are kept of: those that are open. */
const KEPT = 64;

interface Means {
  challengeDigest: Bytes;
  keyId: Bytes;
  verifier: CryptoKey;
}

/** Checks tokens by the public keys of their polls, with WebCrypto alone. */
export class TokenChecker {
  readonly #means = new Map<string, Promise<Means>>();

  /** Whether a token was signed for this poll, by its key. */
  async isOf(token: Token, poll: BallotPoll): Promise<boolean> {
    const {challengeDigest, keyId, verifier} = await this.#meansOf(poll);
    // Both are compared before anything is said, so that the time does not tell which of them is wrong.
    const isForPoll = isSame(token.challengeDigest, challengeDigest);
    const isByKey = isSame(token.keyId, keyId);
    if (!isForPoll || !isByKey) return false;
    return crypto.subtle.verify({name: 'RSA-PSS', saltLength: SALT_BYTES}, verifier, token.signature, token.input);
  }

  #meansOf(poll: BallotPoll): Promise<Means> {
    const name = JSON.stringify([poll.pollId, poll.definitionHash, poll.key.keyId, poll.key.jwk.n]);
    let means = this.#means.get(name);
    if (!means) {
      means = open(poll);
      this.#means.set(name, means);
      // Whoever asked learns of it; the next one tries anew.
      means.catch(() => this.#means.delete(name));
      if (this.#means.size > KEPT) this.#means.delete(this.#means.keys().next().value!);
    }
    return means;
  }
}

async function open({pollId, definitionHash, key}: BallotPoll): Promise<Means> {
  const {kty, n, e} = key.jwk;
  const verifier = await crypto.subtle.importKey('jwk', {kty, n, e}, {name: 'RSA-PSS', hash: 'SHA-384'}, true, ['verify']);
  return {challengeDigest: await challengeDigestOf(pollId, definitionHash), keyId: fromBase64url(key.keyId) ?? new Uint8Array(), verifier};
}
