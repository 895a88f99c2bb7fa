import {GRACE, readBallot, spentOf} from '../../protocol/ballot.js';
import type {BallotPoll} from '../../protocol/ballot-poll.js';
import {isObject} from '../../protocol/views/view.js';
import {ProblemError} from '../http/problem.js';
import type {BallotStore} from './store.js';
import {TokenChecker} from './tokens.js';

/** What is known of a poll where its ballots are taken. */
export interface CastingPoll extends BallotPoll {
  /** Whether this can be chosen: a value out of JSON. It is asked before the token is used up. */
  accepts(choice: unknown): boolean;
}

export interface CastingOptions {
  store: Pick<BallotStore, 'cast' | 'find'>;
  /** The poll of this id; nothing where there is none whose answers are ballots. */
  find(pollId: string): Promise<CastingPoll | undefined>;
  /** The current time in milliseconds since the epoch. */
  clock: () => number;
}

/** Takes ballots. It knows polls and tokens, and nobody. */
export class Casting {
  readonly #options: CastingOptions;
  readonly #tokens = new TokenChecker();

  constructor(options: CastingOptions) {
    this.#options = options;
  }

  /**
   * Takes a ballot, whoever sends it. Nothing else of the request may be looked at or noted.
   *
   * @param body the JSON of the request. @param length that of its body in bytes.
   * @returns whether it is counted now, or was before.
   * @throws {ProblemError} `invalid`; `not-found`; `token-invalid`; `already-spent` where the token was used for another choice; `gone` where the poll
   *   no longer takes ballots.
   */
  async cast(body: unknown, length: number): Promise<'counted' | 'duplicate'> {
    const {store, find, clock} = this.#options;
    const pollId = isObject(body) && typeof body.pollId === 'string' ? body.pollId : '';
    const poll = await find(pollId);
    if (!poll) throw new ProblemError('not-found');
    const ballot = readBallot(body, length, poll.ballotBytes);
    if ('code' in ballot) {
      if (ballot.code === 'token-invalid') throw new ProblemError('token-invalid');
      const [pointer, code] = ballot.code === 'length' ? ['', 'length'] : [ballot.pointer, 'invalid'];
      throw new ProblemError('invalid', {errors: [{pointer, code}]});
    }
    if (!(await this.#tokens.isOf(ballot.token, poll))) throw new ProblemError('token-invalid');
    const spent = await spentOf(ballot.token.input);
    if (clock() >= poll.closesAt + GRACE) return this.#after(pollId, spent, ballot.choice);
    // A token is used up by what can be counted only.
    if (!poll.accepts(JSON.parse(ballot.choice))) throw new ProblemError('invalid', {errors: [{pointer: '/choice', code: 'unknown-choice'}]});
    const outcome = await store.cast({pollId, spent, choice: ballot.choice});
    if (outcome === 'closed') throw new ProblemError('gone');
    if (outcome === 'already-spent') throw new ProblemError('already-spent');
    return outcome;
  }

  /** A ballot that comes too late: whether it is one that was counted, and its sender did not learn of it. */
  async #after(pollId: string, spent: string, choice: string): Promise<'duplicate'> {
    const before = await this.#options.store.find(pollId, spent);
    if (before === undefined) throw new ProblemError('gone');
    // Once what was said is told, only that this token counted is known; nobody signs two choices with one but by hand.
    if (before !== '' && before !== choice) throw new ProblemError('already-spent');
    return 'duplicate';
  }
}
