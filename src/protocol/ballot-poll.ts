import {fromBase64url, toBase64url} from './base64url.js';
import type {Bytes} from './base64url.js';
import {canonicalJson} from './canonical.js';
import {isObject, text} from './views/view.js';

/** How ballots are signed (RFC 9474, section 5): no other way is spoken. */
export const BALLOT_ALGORITHM = 'RSABSSA-SHA384-PSS-Deterministic';
/** The length of a modulus and of a signature, in bytes. One length for all polls: a key of another would be a mark on the ballots. */
export const SIGNATURE_BYTES = 256;
/** The length of the salt of a signature, in bytes: that of SHA-384. "Deterministic" says that nothing random is put before the message. */
export const SALT_BYTES = 48;
/** The lengths of ballots, in bytes: choices, and what people write. */
export const BALLOT_BYTES = [1024, 4096] as const;
export type BallotBytes = (typeof BALLOT_BYTES)[number];

/** The public key of a poll, as a JSON Web Key. */
export interface BallotJwk {
  kty: 'RSA';
  /** The modulus. */
  n: string;
  /** The exponent, 65,537. */
  e: 'AQAB';
}

/** The key by which the tokens of a poll are signed. */
export interface BallotKey {
  alg: typeof BALLOT_ALGORITHM;
  jwk: BallotJwk;
  /** The SHA-256 digest of the key as SubjectPublicKeyInfo, as base64url. */
  keyId: string;
}

/** What ballots need of a poll: members of its public definition, which is the same for everyone and never changes. */
export interface BallotPoll {
  pollId: string;
  /** The SHA-256 digest of the definition, as base64url; see {@link hashDefinition}. */
  definitionHash: string;
  /** When the last token is given, in milliseconds since the epoch. In the definition it is a time of RFC 3339. */
  closesAt: number;
  ballotBytes: BallotBytes;
  key: BallotKey;
}

/**
 * What is wrong with a definition: it makes no sense (`malformed`), its key is not the one that it names (`key-mismatch`), or it is not the one
 * that its hash belongs to (`definition-changed`).
 */
export type DefinitionFault = 'malformed' | 'key-mismatch' | 'definition-changed';

export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
}

/** The digest of a definition over all its members but `definitionHash`, as base64url. */
export async function hashDefinition(definition: object): Promise<string> {
  const {definitionHash: _, ...members} = definition as {definitionHash?: unknown};
  return toBase64url(await sha256(new TextEncoder().encode(canonicalJson(members))));
}

/** A SubjectPublicKeyInfo (RFC 5280) of an RSA key of our length is the same for each, but for the modulus. */
const BEFORE_MODULUS = [0x30, 0x82, 1, 0x22, 0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0, 3, 0x82, 1, 15];
const AROUND_INTEGER = [0, 0x30, 0x82, 1, 10, 2, 0x82, 1, 1, 0];
const EXPONENT = [2, 3, 1, 0, 1];

/** The id of a public key; nothing where it is not one of {@link SIGNATURE_BYTES}, with 65,537 as its exponent. */
export async function keyIdOf(jwk: {kty?: unknown; n?: unknown; e?: unknown}): Promise<string | undefined> {
  const modulus = typeof jwk.n === 'string' ? fromBase64url(jwk.n) : undefined;
  if (jwk.kty !== 'RSA' || jwk.e !== 'AQAB' || modulus?.length !== SIGNATURE_BYTES) return undefined;
  // All bits of it are used, and no even number is a modulus.
  if (modulus[0]! < 0x80 || modulus.at(-1)! % 2 === 0) return undefined;
  return toBase64url(await sha256(Uint8Array.of(...BEFORE_MODULUS, ...AROUND_INTEGER, ...modulus, ...EXPONENT)));
}

/** Reads what ballots need out of a definition that came from outside, and checks that it is what it says to be. */
export async function readBallotPoll(definition: unknown): Promise<BallotPoll | DefinitionFault> {
  if (!isObject(definition) || !isObject(definition.key) || !isObject(definition.key.jwk)) return 'malformed';
  const {ballotBytes, key} = definition;
  const [pollId, definitionHash, keyId] = [definition.pollId, definition.definitionHash, key.keyId].map(text);
  const closesAt = Date.parse(text(definition.closesAt) ?? '');
  const length = BALLOT_BYTES.find((one) => one === ballotBytes);
  if (!pollId || !definitionHash || !keyId || !length || Number.isNaN(closesAt) || key.alg !== BALLOT_ALGORITHM) return 'malformed';
  const jwk = definition.key.jwk as {kty?: unknown; n?: unknown; e?: unknown};
  if ((await keyIdOf(jwk)) !== keyId) return 'key-mismatch';
  if ((await hashDefinition(definition)) !== definitionHash) return 'definition-changed';
  return {
    pollId,
    definitionHash,
    closesAt,
    ballotBytes: length,
    key: {alg: BALLOT_ALGORITHM, jwk: {kty: 'RSA', n: jwk.n as string, e: 'AQAB'}, keyId},
  };
}
