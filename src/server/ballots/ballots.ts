import {AUDIT, GRACE, isSame} from '../../protocol/ballot.js';
import {SIGNATURE_BYTES, sha256} from '../../protocol/ballot-poll.js';
import type {BallotPoll} from '../../protocol/ballot-poll.js';
import {fromBase64url, toBase64url} from '../../protocol/base64url.js';
import type {Bytes} from '../../protocol/base64url.js';
import {isObject} from '../../protocol/views/view.js';
import {ProblemError} from '../http/problem.js';
import {Casting} from './casting.js';
import type {CastingPoll} from './casting.js';
import {KeyGoneError} from './keys.js';
import type {BallotKeys} from './keys.js';
import {NotBlindedError} from './raw-rsa.js';
import type {BallotStore, ClosedTally, IssuedRow} from './store.js';

/** What the host knows of a poll whose answers are ballots. */
export interface VotingPoll extends CastingPoll {
  /** When the first token is given, in milliseconds since the epoch. */
  opensAt: number;
}

export interface BallotsOptions {
  store: BallotStore;
  keys: BallotKeys;
  /** The poll of this id; nothing where there is none whose answers are ballots. */
  find(pollId: string): Promise<VotingPoll | undefined>;
  /** The current time in milliseconds since the epoch. By default the clock of the machine. */
  clock?: () => number;
}

/**
 * The host's part in ballots that cannot be tied to people: it signs one token for each person without seeing it, and takes one ballot for each
 * token without knowing whose it is. Neither is written down together with the other, nor in an order that would tell.
 */
export class Ballots {
  readonly #store: BallotStore;
  readonly #keys: BallotKeys;
  readonly #find: BallotsOptions['find'];
  readonly #clock: () => number;
  readonly #casting: Casting;

  constructor({store, keys, find, clock = Date.now}: BallotsOptions) {
    this.#store = store;
    this.#keys = keys;
    this.#find = find;
    this.#clock = clock;
    this.#casting = new Casting({store, find, clock});
  }

  /**
   * Signs a blinded message for a person, once for each poll; the same message again gets the same signature. Whether they belong to the people of
   * the poll is for the caller to know.
   *
   * @param body that of the request: `{blinded}`, as base64url.
   * @param alias what stands for the person where they were erased: whoever was given one before was given one.
   * @returns the signature, as base64url.
   * @throws {ProblemError} `not-found`; `invalid`; `gone` where the poll is over, or its key is; `forbidden` where it has not begun;
   *   `already-issued` where another message of theirs was signed.
   */
  async issue(pollId: string, person: string, body: unknown, alias?: string): Promise<string> {
    const poll = await this.#find(pollId);
    if (!poll) throw new ProblemError('not-found');
    const blinded = readBlinded(body);
    const blindedHash = toBase64url(await sha256(blinded));
    const before = (await this.#store.issued(pollId, person)) ?? (alias === undefined ? undefined : await this.#store.issued(pollId, alias));
    // Whoever lost the answer is given it again, until the close and after; nothing new is signed for them.
    if (before) return sameAgain(before, blindedHash);
    const now = this.#clock();
    if (now < poll.opensAt) throw new ProblemError('forbidden', {detail: 'The poll has not begun.'});
    if (now >= poll.closesAt) throw new ProblemError('gone');
    const signature = toBase64url(await this.#sign(pollId, blinded));
    return sameAgain(await this.#store.issue({pollId, person, blindedHash, signature}, alias), blindedHash);
  }

  /** See {@link Casting.cast}. */
  cast(body: unknown, length: number): Promise<'counted' | 'duplicate'> {
    return this.#casting.cast(body, length);
  }

  /**
   * Does what is due for a poll: once no ballot can come any more, it is closed and its key destroyed; after the time in which anybody can look
   * for their own, the list of those who were given a token and the digests of ballots go. Call it now and then, and at each start; once more
   * changes nothing.
   *
   * @returns how the poll stood when it was closed; nothing before that.
   */
  async finish({pollId, closesAt}: Pick<BallotPoll, 'pollId' | 'closesAt'>): Promise<ClosedTally | undefined> {
    const over = this.#clock() - closesAt - GRACE;
    if (over < 0) return undefined;
    // The key first: whatever happens next, nobody can sign another token.
    await this.#keys.destroy(pollId);
    const closed = await this.#store.close(pollId);
    if (over < AUDIT || !closed.spent) return closed;
    await this.#store.forget(pollId);
    return this.#store.closed(pollId);
  }

  /** Lets go of what ballots said, once it is told: what is kept of it is what was released. Once more changes nothing. */
  async release(pollId: string): Promise<void> {
    const closed = await this.#store.closed(pollId);
    if (closed?.choices) await this.#store.release(pollId);
  }

  /** Calls a poll off, as when its words or its key are no longer to be trusted: all of it goes. Ask again in another poll, with another key. */
  async cancel(pollId: string): Promise<void> {
    await this.#keys.destroy(pollId);
    await this.#store.drop(pollId);
  }

  async #sign(pollId: string, blinded: Bytes): Promise<Uint8Array> {
    try {
      return await this.#keys.sign(pollId, blinded);
    } catch (error) {
      if (error instanceof NotBlindedError) throw new ProblemError('invalid', {errors: [{pointer: '/blinded', code: 'range'}]});
      // Its cause is for the host: people can do nothing about it.
      if (error instanceof KeyGoneError) throw new ProblemError('gone', {cause: error});
      throw error;
    }
  }
}

function readBlinded(body: unknown): Bytes {
  const blinded = isObject(body) && typeof body.blinded === 'string' ? fromBase64url(body.blinded) : undefined;
  if (blinded?.length !== SIGNATURE_BYTES) throw new ProblemError('invalid', {errors: [{pointer: '/blinded', code: 'blinded'}]});
  return blinded;
}

function sameAgain({blindedHash, signature}: IssuedRow, asked: string): string {
  const encoder = new TextEncoder();
  if (!isSame(encoder.encode(blindedHash), encoder.encode(asked))) throw new ProblemError('already-issued');
  return signature;
}
