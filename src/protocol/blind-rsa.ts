/** RSA blind signatures (RFC 9474), the part of whoever has something signed: RSABSSA-SHA384-PSS-Deterministic. */
import type {BallotJwk} from './ballot-poll.js';
import {SALT_BYTES} from './ballot-poll.js';
import {fromBase64url} from './base64url.js';
import type {Bytes} from './base64url.js';

/** The public key of whoever signs. */
export interface SignerKey {
  n: bigint;
  e: bigint;
  /** The length of the modulus, in bytes. */
  bytes: number;
  verifier: CryptoKey;
}

/** What is sent to be signed, and what turns the answer into a signature. Whoever knows the second can tell which signature came of it. */
export interface Blinded {
  blinded: Bytes;
  inverse: Bytes;
}

/** What chance decides. */
export interface Chance {
  salt: Bytes;
  /** At least 1 and less than the modulus. */
  blind: bigint;
}

/** What came back is no signature of what was sent. */
export class BlindSignatureError extends Error {
  override readonly name = 'BlindSignatureError';
}

const toInteger = (bytes: Uint8Array): bigint => BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);

const toBytes = (integer: bigint, length: number): Bytes =>
  Uint8Array.from({length}, (_, index) => Number((integer >> BigInt(8 * (length - 1 - index))) & 0xffn));

const random = (length: number): Bytes => globalThis.crypto.getRandomValues(new Uint8Array(length));

const sha384 = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await globalThis.crypto.subtle.digest('SHA-384', bytes));

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % modulus;
    base = (base * base) % modulus;
  }
  return result;
}

/** The number that gives 1 when it is multiplied by the integer; nothing where the integer and the modulus have a divisor in common. */
function inverseOf(integer: bigint, modulus: bigint): bigint | undefined {
  let [a, b, x, y] = [integer % modulus, modulus, 1n, 0n];
  while (a > 0n) [a, b, x, y] = [b % a, a, y - (b / a) * x, x];
  return b === 1n ? ((y % modulus) + modulus) % modulus : undefined;
}

/** Takes a key to work with. @throws {DOMException} where it is none. */
export async function openKey({kty, n, e}: BallotJwk): Promise<SignerKey> {
  const algorithm = {name: 'RSA-PSS', hash: 'SHA-384'};
  const verifier = await globalThis.crypto.subtle.importKey('jwk', {kty, n, e}, algorithm, true, ['verify']);
  const modulus = fromBase64url(n)!;
  return {n: toInteger(modulus), e: toInteger(fromBase64url(e)!), bytes: modulus.length, verifier};
}

/** EMSA-PSS-ENCODE with SHA-384 and MGF1 (RFC 8017, section 9.1.1). @param bits the most that the result may have. */
export async function encodePss(message: Bytes, bits: number, salt: Bytes): Promise<Bytes> {
  const hash = await sha384(Uint8Array.of(...new Uint8Array(8), ...(await sha384(message)), ...salt));
  const length = Math.ceil(bits / 8);
  const block = new Uint8Array(length - hash.length - 1);
  block[block.length - salt.length - 1] = 1;
  block.set(salt, block.length - salt.length);
  for (let counter = 0, at = 0; at < block.length; counter++) {
    for (const byte of await sha384(Uint8Array.of(...hash, 0, 0, 0, counter))) if (at < block.length) block[at++]! ^= byte;
  }
  block[0]! &= 0xff >> (8 * length - bits);
  return Uint8Array.of(...block, ...hash, 0xbc);
}

/** Blind (RFC 9474, section 4.2). The message is signed as it is: that of a token has a nonce in it. */
export async function blind({n, e, bytes}: SignerKey, message: Bytes, chance: Partial<Chance> = {}): Promise<Blinded> {
  const encoded = toInteger(await encodePss(message, n.toString(2).length - 1, chance.salt ?? random(SALT_BYTES)));
  for (;;) {
    const factor = chance.blind ?? toInteger(random(bytes));
    // Drawn again where it is too large, so that each is as likely as any other.
    const inverse = factor < n ? inverseOf(factor, n) : undefined;
    if (inverse !== undefined && inverseOf(encoded, n) !== undefined)
      return {blinded: toBytes((encoded * power(factor, e, n)) % n, bytes), inverse: toBytes(inverse, bytes)};
    if (chance.blind !== undefined) throw new RangeError('The blind has no inverse.');
  }
}

/**
 * Finalize (RFC 9474, section 4.4): the signature of the message, out of that of the blinded one.
 *
 * @throws {BlindSignatureError} where it is none.
 */
export async function finalize(key: SignerKey, message: Bytes, blindSignature: Uint8Array, inverse: Uint8Array): Promise<Bytes> {
  if (blindSignature.length !== key.bytes) throw new BlindSignatureError('The signature has the wrong length.');
  const signature = toBytes((toInteger(blindSignature) * toInteger(inverse)) % key.n, key.bytes);
  if (!(await verify(key, message, signature))) throw new BlindSignatureError('The signature does not belong to the message.');
  return signature;
}

/** Whether this is the signature of a message. */
export function verify({verifier}: SignerKey, message: Bytes, signature: Bytes): Promise<boolean> {
  return globalThis.crypto.subtle.verify({name: 'RSA-PSS', saltLength: SALT_BYTES}, verifier, signature, message);
}
