import {BALLOT_ALGORITHM, keyIdOf} from '../../src/protocol/ballot-poll.js';
import type {BallotKey} from '../../src/protocol/ballot-poll.js';
import {fromBase64url} from '../../src/protocol/base64url.js';
import {KeyGoneError} from '../../src/server/ballots/keys.js';
import type {BallotKeys} from '../../src/server/ballots/keys.js';

/**
 * Keys of polls for a host that runs in a page: made by WebCrypto, used with big integers, as a page has no raw RSA operation. For tests and stories alone:
 * it is slow, and its time tells of the key.
 */
export function createPageKeys(): BallotKeys {
  const keys = new Map<string, Promise<JsonWebKey>>();
  return {
    async create(pollId): Promise<BallotKey> {
      const making = keys.get(pollId) ?? makeKey();
      keys.set(pollId, making);
      const jwk = {kty: 'RSA', n: (await making).n!, e: 'AQAB'} as const;
      return {alg: BALLOT_ALGORITHM, jwk, keyId: (await keyIdOf(jwk))!};
    },
    async sign(pollId, blinded) {
      const key = await keys.get(pollId);
      if (!key) throw new KeyGoneError(pollId);
      const [p, q, n, d] = [key.p, key.q, key.n, key.d].map((part) => toInteger(fromBase64url(part!)!)) as [bigint, bigint, bigint, bigint];
      const message = toInteger(blinded);
      // By the Chinese remainder theorem: two powers of half the length.
      const [ofP, ofQ] = [power(message, d % (p - 1n), p), power(message, d % (q - 1n), q)];
      const factor = ((((ofP - ofQ) * toInteger(fromBase64url(key.qi!)!)) % p) + p) % p;
      return toBytes((ofQ + factor * q) % n, blinded.length);
    },
    async destroy(pollId) {
      keys.delete(pollId);
    },
    async list() {
      return [...keys.keys()];
    },
  };
}

async function makeKey(): Promise<JsonWebKey> {
  const algorithm = {name: 'RSA-PSS', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-384'};
  const {privateKey} = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  return crypto.subtle.exportKey('jwk', privateKey);
}

const toInteger = (bytes: Uint8Array): bigint => BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);

const toBytes = (integer: bigint, length: number): Uint8Array =>
  Uint8Array.from({length}, (_, index) => Number((integer >> BigInt(8 * (length - 1 - index))) & 0xffn));

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (base %= modulus; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % modulus;
    base = (base * base) % modulus;
  }
  return result;
}
