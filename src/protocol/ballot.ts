import {sha256, SIGNATURE_BYTES} from './ballot-poll.js';
import type {BallotBytes} from './ballot-poll.js';
import {fromBase64url, toBase64url} from './base64url.js';
import type {Bytes} from './base64url.js';
import {canonicalJson} from './canonical.js';
import {isObject} from './views/view.js';

/** The media type of a ballot. */
export const BALLOT_MEDIA_TYPE = 'application/vnd.hearth.ballot+json';

/** How long after the close of a poll ballots are still taken, in milliseconds: those that wait before they are cast. */
export const GRACE = 900_000;
/** How long after that anybody can look whether their ballot is among those counted, in milliseconds: 14 days. */
export const AUDIT = 1_209_600_000;

/** The type of a token that anybody can check by a public RSA key (RFC 9578, section 8.2.2). */
const TOKEN_TYPE = [0x00, 0x02];
const DIGEST_BYTES = 32;
/** The length of what is signed: the type, a nonce, what the token is for, by which key it is signed. */
const INPUT_BYTES = TOKEN_TYPE.length + 3 * DIGEST_BYTES;

/** What a token is about, before it is signed. */
export interface TokenInput {
  /** 32 random bytes. */
  nonce: Bytes;
  /** What it is for, as {@link challengeDigestOf} gives it. */
  challengeDigest: Bytes;
  /** The digest of the key. */
  keyId: Bytes;
}

/** A token: the right to one ballot in one poll. */
export interface Token extends TokenInput {
  /** What is signed. */
  input: Bytes;
  signature: Bytes;
}

/** What somebody chose: an id, several in an order, a number, words. What it means only the poll knows. */
export type Choice = string | number | boolean | null | readonly Choice[] | {readonly [name: string]: Choice};

/** A ballot as it is sent. */
export interface Ballot {
  pollId: string;
  /** As {@link writeToken} gives it. */
  token: string;
  choice: Choice;
}

/** A ballot as it was read: its token taken apart, its choice as canonical JSON. */
export interface ReadBallot {
  pollId: string;
  token: Token;
  choice: string;
}

/** Why something is no ballot: its length is none of a ballot's, a member is not as it should be, or its token is none. */
export type BallotFault = {code: 'length'} | {code: 'invalid'; pointer: string} | {code: 'token-invalid'};

/** A choice does not fit into a ballot. Nothing was sent, and none of it was cut off. */
export class BallotTooLongError extends Error {
  override readonly name = 'BallotTooLongError';
  /** By how many bytes of UTF-8. */
  readonly excess: number;

  constructor(excess: number) {
    super(`The ballot is ${excess} bytes too long.`);
    this.excess = excess;
  }
}

/** What a token of a poll is for. The hash has a fixed length, so that the two cannot run into each other. */
export async function challengeDigestOf(pollId: string, definitionHash: string): Promise<Bytes> {
  const hash = fromBase64url(definitionHash);
  if (hash?.length !== DIGEST_BYTES) throw new RangeError('The hash of a definition is a SHA-256 digest, as base64url.');
  return sha256(Uint8Array.of(...new TextEncoder().encode(`hearth-poll-v1${pollId}`), ...hash));
}

/** The bytes that are signed. */
export function inputOf({nonce, challengeDigest, keyId}: TokenInput): Bytes {
  for (const part of [nonce, challengeDigest, keyId]) if (part.length !== DIGEST_BYTES) throw new RangeError('A part of a token has 32 bytes.');
  return Uint8Array.of(...TOKEN_TYPE, ...nonce, ...challengeDigest, ...keyId);
}

/** What is kept of a token that was used, so that it is used once, as base64url. */
export async function spentOf(input: Bytes): Promise<string> {
  return toBase64url(await sha256(input));
}

export const writeToken = (input: Uint8Array, signature: Uint8Array): string => toBase64url(Uint8Array.of(...input, ...signature));

/** Takes a token apart; nothing where it is none. Whether it is signed is another question. */
export function readToken(value: unknown): Token | undefined {
  const bytes = typeof value === 'string' ? fromBase64url(value) : undefined;
  if (bytes?.length !== INPUT_BYTES + SIGNATURE_BYTES || TOKEN_TYPE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const part = (index: number): Bytes => bytes.slice(TOKEN_TYPE.length + index * DIGEST_BYTES, TOKEN_TYPE.length + (index + 1) * DIGEST_BYTES);
  return {nonce: part(0), challengeDigest: part(1), keyId: part(2), input: bytes.slice(0, INPUT_BYTES), signature: bytes.slice(INPUT_BYTES)};
}

/** Whether two digests are the same, in a time that does not tell where they differ. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++) difference |= a[index]! ^ b[index % b.length]!;
  return difference === 0;
}

/**
 * The body in which a ballot is sent: exactly so many bytes, whatever was chosen.
 *
 * @throws {BallotTooLongError}
 */
export function writeBallot({pollId, token, choice}: Ballot, bytes: BallotBytes): string {
  const body = (pad: string): string => JSON.stringify({pollId, token, choice, pad});
  const room = bytes - new TextEncoder().encode(body('')).length;
  if (room < 0) throw new BallotTooLongError(-room);
  return body('0'.repeat(room));
}

const MEMBERS = ['pollId', 'token', 'choice', 'pad'];

/** Reads a ballot out of the JSON of a body. @param length that of the body in bytes. @param bytes how long a ballot of its poll is. */
export function readBallot(value: unknown, length: number, bytes: BallotBytes): ReadBallot | BallotFault {
  if (length !== bytes) return {code: 'length'};
  if (!isObject(value)) return {code: 'invalid', pointer: ''};
  const {pollId, choice, pad} = value;
  const strange = Object.keys(value).find((name) => !MEMBERS.includes(name));
  if (strange !== undefined) return {code: 'invalid', pointer: `/${strange.replaceAll('~', '~0').replaceAll('/', '~1')}`};
  if (typeof pollId !== 'string') return {code: 'invalid', pointer: '/pollId'};
  if (!isChoice(choice)) return {code: 'invalid', pointer: '/choice'};
  // Anything else in there could be a mark on the ballot.
  if (typeof pad !== 'string' || !/^0*$/.test(pad)) return {code: 'invalid', pointer: '/pad'};
  const token = readToken(value.token);
  return token ? {pollId, token, choice: canonicalJson(choice)} : {code: 'token-invalid'};
}

/** Whether this is JSON that means one thing: a number too large for one would be read as none. */
function isChoice(value: unknown): value is Choice {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return value !== undefined;
  return Object.values(value).every(isChoice);
}
