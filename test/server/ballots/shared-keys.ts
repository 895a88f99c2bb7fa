import {createPublicKey, generateKeyPairSync} from 'node:crypto';
import type {KeyObject} from 'node:crypto';
import {BALLOT_ALGORITHM, keyIdOf, SIGNATURE_BYTES} from '../../../src/protocol/ballot-poll.js';
import type {BallotKey} from '../../../src/protocol/ballot-poll.js';
import {KeyGoneError} from '../../../src/server/ballots/keys.js';
import type {BallotKeys} from '../../../src/server/ballots/keys.js';
import {signRaw} from '../../../src/server/ballots/raw-rsa.js';

let made: KeyObject | undefined;

/** Keys that are all the same one, made once for all tests of a file, as that takes a while. It signs as any other. */
export class SharedKeys implements BallotKeys {
  readonly polls = new Set<string>();
  /** How often one was asked for. */
  created = 0;

  async create(pollId: string): Promise<BallotKey> {
    this.created++;
    this.polls.add(pollId);
    made ??= generateKeyPairSync('rsa', {modulusLength: 8 * SIGNATURE_BYTES}).privateKey;
    const jwk = {kty: 'RSA', n: createPublicKey(made).export({format: 'jwk'}).n!, e: 'AQAB'} as const;
    return {alg: BALLOT_ALGORITHM, jwk, keyId: (await keyIdOf(jwk))!};
  }

  async sign(pollId: string, blinded: Uint8Array): Promise<Uint8Array> {
    if (!this.polls.has(pollId)) throw new KeyGoneError(pollId);
    return signRaw(made!, blinded);
  }

  async destroy(pollId: string): Promise<void> {
    this.polls.delete(pollId);
  }

  async list(): Promise<string[]> {
    return [...this.polls];
  }
}
