import {challengeDigestOf, inputOf, writeToken} from '../../protocol/ballot.js';
import {readBallotPoll} from '../../protocol/ballot-poll.js';
import type {BallotPoll} from '../../protocol/ballot-poll.js';
import {fromBase64url, toBase64url} from '../../protocol/base64url.js';
import {PROTOCOL_VERSION} from '../../protocol/version.js';
import {isObject, text} from '../../protocol/views/view.js';
import type {Clock} from '../clock.js';
import {problemOf} from '../problem-of.js';
import {TransportError} from '../transport.js';
import type {Reply, Transport} from '../transport.js';
import {urlOf} from '../url-of.js';
import {blind, BlindSignatureError, finalize, openKey} from '../../protocol/blind-rsa.js';
import type {SignerKey} from '../../protocol/blind-rsa.js';
import type {Courier} from './courier.js';
import {BallotError} from './errors.js';
import type {TokenRow} from './storage.js';

/** A poll as the person sees it: what the widget was told of it, which has to be what everybody is told. */
export interface SeenPoll {
  pollId: string;
  definitionHash: string;
  keyId: string;
}

/** What has to be kept of a token before it is asked for. */
type Request = NonNullable<TokenRow['request']>;

export interface IssuerOptions {
  endpoint: string;
  principal: string;
  /** Requests as somebody who is signed in. */
  transport: Pick<Transport, 'send'>;
  /** Requests as nobody. */
  courier: Courier;
  clock: Clock;
}

/** Asks a host for tokens. */
export class Issuer {
  readonly #options: IssuerOptions;

  constructor(options: IssuerOptions) {
    this.#options = options;
  }

  /**
   * Reads the poll that everybody is told, and checks that it is the one that this person sees.
   *
   * @throws {BallotError} where it is not. @throws {TransportError} where it cannot be read now.
   */
  async open(seen: SeenPoll): Promise<Issue> {
    const url = this.#urlOf(seen.pollId);
    const answer = await this.#options.courier.read(url);
    if (answer?.status !== 200 || !isObject(answer.body)) throw new TransportError(answer ? 'not-ours' : 'network', `GET ${url}`);
    const poll = await readBallotPoll(answer.body);
    if (typeof poll === 'string') throw new BallotError(poll === 'malformed' ? 'definition-changed' : poll);
    if (poll.pollId !== seen.pollId) throw new BallotError('definition-changed');
    // A key or a definition for this person alone would be a mark on their ballot.
    checkSame(seen, {...poll, keyId: poll.key.keyId});
    const signer = await openKey(poll.key.jwk);
    return {
      request: () => newRequest(poll, answer.skew, signer),
      ask: (request) => this.#ask(poll.pollId, request, signer),
    };
  }

  async #ask(pollId: string, {input, blinded, inverse}: Request, signer: SignerKey): ReturnType<Issue['ask']> {
    const {transport, principal} = this.#options;
    const url = this.#urlOf(pollId, '/issue');
    const headers = {'hearth-version': PROTOCOL_VERSION, 'hearth-principal': principal, 'content-type': 'application/json'};
    const reply = await transport.send(url, {method: 'POST', body: JSON.stringify({blinded}), headers});
    const signature = reply.status === 200 && isObject(reply.body) ? text(reply.body.signature) : undefined;
    if (signature !== undefined) {
      const message = fromBase64url(input)!;
      return {token: writeToken(message, await unblind(signer, message, signature, inverse))};
    }
    const code = problemOf(reply)?.code;
    if (code === 'already-issued') return 'lost';
    if (code === 'forbidden') return 'not-eligible';
    if (code === 'gone') return 'closed';
    throw new TransportError(kindOf(reply), `POST ${url}`, reply);
  }

  #urlOf(pollId: string, rest = ''): string {
    return urlOf(this.#options.endpoint, `polls/${encodeURIComponent(pollId)}${rest}`);
  }
}

/** The issue of one token. */
export interface Issue {
  /** Makes a request; another one each time. Keep it before it is asked. */
  request(): Promise<Omit<TokenRow, 'key' | 'owner'>>;
  /**
   * Asks for the token of a request. The same request may be asked as often as wanted.
   *
   * @throws {BallotError} `key-mismatch` where what was signed is not what was sent. @throws {TransportError} where the answer does not say how it stands.
   */
  ask(request: Request): Promise<{token: string} | 'lost' | 'not-eligible' | 'closed'>;
}

/** @throws {BallotError} where two that should be the same poll are not. */
export function checkSame(seen: {definitionHash: string; keyId: string}, other: {definitionHash: string; keyId: string}): void {
  if (seen.keyId !== other.keyId) throw new BallotError('key-mismatch');
  if (seen.definitionHash !== other.definitionHash) throw new BallotError('definition-changed');
}

async function newRequest(
  {pollId, definitionHash, closesAt, ballotBytes, key}: BallotPoll,
  skew: number,
  signer: SignerKey,
): ReturnType<Issue['request']> {
  const nonce = globalThis.crypto.getRandomValues(new Uint8Array(32));
  const input = inputOf({nonce, challengeDigest: await challengeDigestOf(pollId, definitionHash), keyId: fromBase64url(key.keyId)!});
  const {blinded, inverse} = await blind(signer, input);
  const request = {input: toBase64url(input), blinded: toBase64url(blinded), inverse: toBase64url(inverse)};
  return {pollId, state: 'requested', definitionHash, keyId: key.keyId, closesAt: closesAt - skew, ballotBytes, request};
}

async function unblind(signer: SignerKey, message: ReturnType<typeof inputOf>, signature: string, inverse: string) {
  try {
    return await finalize(signer, message, fromBase64url(signature) ?? new Uint8Array(), fromBase64url(inverse)!);
  } catch (error) {
    if (error instanceof BlindSignatureError) throw new BallotError('key-mismatch', {cause: error});
    throw error;
  }
}

function kindOf({status}: Reply): 'unauthenticated' | 'not-ours' | 'problem' {
  return status === 401 ? 'unauthenticated' : status < 400 ? 'not-ours' : 'problem';
}
