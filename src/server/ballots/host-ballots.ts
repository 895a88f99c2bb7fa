import {isCancelled, isCounted, auditedUntil, votingPollOf, withBallots} from '../domains/poll/poll-ballots.js';
import {isAsked} from '../domains/poll/poll-rounds.js';
import {poll as domain} from '../domains/poll/poll.js';
import {isLive, overAt} from '../domains/poll/poll-state.js';
import type {LivePoll, PollState} from '../domains/poll/poll-state.js';
import {ProblemError} from '../http/problem.js';
import type {Viewer} from '../identity.js';
import type {CompletePolicy} from '../policy.js';
import {actingContext, hostEvent} from '../rights/log.js';
import type {Rounds} from '../rounds.js';
import {NOTHING} from '../stores/store.js';
import type {Changes, Store, StoreReader} from '../stores/store.js';
import {filledUp} from './audit.js';
import type {BallotAudit} from './audit.js';
import {Ballots} from './ballots.js';
import type {VotingPoll} from './ballots.js';
import type {BallotKeys} from './keys.js';
import {OneAtATime} from './one-at-a-time.js';
import type {BallotStore, ClosedTally} from './store.js';

/** What a host needs for polls whose answers nobody can tie to people. */
export interface BallotParts {
  /**
   * Where ballots are kept, and those of this host alone: what belongs to none of its polls goes. A database of its own is best. It is closed by whoever
   * opened it.
   */
  store: BallotStore;
  /** The keys of polls. Where they do not outlive the process, nobody gets a token for an open poll after a restart. */
  keys: BallotKeys;
}

export interface HostBallotsOptions extends BallotParts {
  /** Where the polls are. */
  polls: Store;
  rounds: Rounds;
  policy: CompletePolicy;
  clock: () => number;
  /** What stands for a person whose data were erased. */
  aliasOf(person: string): Promise<string>;
  /** Is told what went wrong where nobody waits for an answer. */
  onError(error: unknown): void;
}

/** The type of the event by which the log tells that ballots were counted: not of which poll. */
const COUNTED = 'hearth.polls.counted.v1';

/** How long a key is kept that belongs to no poll, in milliseconds: the poll may be about to be written. */
const KEYLESS = 3_600_000;

/** The name under which the host itself acts. It is nobody's id. */
const actor = (sequence: string): string => `host ${sequence}`;

/** The ballots of a host: what is theirs, and what they have to do with the polls that the host keeps. */
export class HostBallots {
  readonly keys: BallotKeys;
  readonly #store: BallotStore;
  readonly #ballots: Ballots;
  readonly #options: HostBallotsOptions;
  readonly #perPoll = new OneAtATime();
  /** Since when keys are known that belong to no poll. */
  readonly #orphans = new Map<string, number>();

  constructor(options: HostBallotsOptions) {
    const {store, keys, clock} = options;
    this.#options = options;
    this.#store = store;
    this.keys = keys;
    this.#ballots = new Ballots({store, keys, clock, find: (pollId) => this.#find(pollId)});
  }

  /** See {@link Ballots.cast}. */
  cast(body: unknown, length: number): Promise<'counted' | 'duplicate'> {
    return this.#ballots.cast(body, length);
  }

  /**
   * The poll of this id, for everybody: it needs no one to be signed in.
   *
   * @throws {ProblemError} `not-found` where its answers are no ballots; `gone` where it was called off, or taken away.
   */
  async open(pollId: string): Promise<LivePoll> {
    const poll = await this.#poll(pollId);
    if (!poll || !votingPollOf(poll)) throw new ProblemError('not-found');
    if (poll.ruling || poll.calledOff) throw new ProblemError('gone');
    return poll;
  }

  /**
   * Signs a token for a person, once; see {@link Ballots.issue}. Whoever is not asked learns nothing but that.
   *
   * @throws {ProblemError} `not-found`, `forbidden`, and what `Ballots.issue` throws.
   */
  async issue(pollId: string, person: Viewer, body: unknown): Promise<string> {
    await this.#settleRound(pollId);
    const poll = await this.#poll(pollId);
    if (!poll || !votingPollOf(poll)) throw new ProblemError('not-found');
    if (!isAsked(poll, person)) throw new ProblemError('forbidden');
    // Whoever was erased since they were given one was given one.
    return this.#ballots.issue(pollId, person.id, body, await this.#options.aliasOf(person.id));
  }

  /**
   * The digests by which anybody finds their ballot.
   *
   * @throws {ProblemError} `not-found` before the ballots are counted; `gone` after the time in which they can be looked for; see {@link open}.
   */
  async audit(pollId: string): Promise<BallotAudit> {
    let poll = await this.open(pollId);
    if (!isCounted(poll)) {
      await this.finish(pollId);
      poll = await this.open(pollId);
    }
    if (!isCounted(poll)) throw new ProblemError('not-found');
    const until = auditedUntil(poll);
    const spent = this.#options.clock() < until ? (await this.#store.closed(pollId))?.spent : undefined;
    if (!spent) throw new ProblemError('gone');
    return {poll: pollId, until: new Date(until).toISOString(), spent: filledUp(spent, poll.secret)};
  }

  /** The ids of the polls in which a person was given a token: that they saw them, not that they voted. */
  issuedTo(person: string): Promise<string[]> {
    return this.#store.issuedTo(person);
  }

  /** Takes a person out of the lists of those who were given tokens. They are given none in their place. */
  async erase(person: string): Promise<void> {
    await this.#store.rename(person, await this.#options.aliasOf(person));
  }

  /**
   * Does what is due for one poll: what was called off or taken away goes; what is over is counted, and what is told of it becomes part of the poll. Each step may
   * be done again, so that it goes on from wherever it ended.
   */
  finish(pollId: string): Promise<void> {
    return this.#perPoll.run(pollId, async () => {
      const poll = await this.#poll(pollId);
      if (!poll || !votingPollOf(poll)) {
        if (this.#isOrphan(pollId) || (await this.#store.polls()).includes(pollId)) await this.#ballots.cancel(pollId);
        return;
      }
      this.#orphans.delete(pollId);
      if (isCancelled(poll)) return this.#ballots.cancel(pollId);
      if (isCounted(poll) && (await this.#isDone(poll))) return;
      const {closesAt} = votingPollOf(poll)!;
      const tally = await this.#ballots.finish({pollId, closesAt});
      if (!tally) return;
      if (!isCounted(poll)) {
        // How much is told depends on who could answer.
        await this.#settleRound(pollId);
        await this.#tell(pollId, tally);
      }
      await this.#ballots.release(pollId);
    });
  }

  /** Does what is due for all polls. What goes wrong with one keeps no other from it. */
  async settle(): Promise<void> {
    const ids = new Set([...(await this.keys.list()), ...(await this.#store.polls())]);
    for (const id of this.#orphans.keys()) if (!ids.has(id)) this.#orphans.delete(id);
    for (const id of ids) await this.#try(() => this.finish(id));
  }

  /** Counts those of some polls that are over and not counted. @returns whether there were any. */
  async finishDue(due: readonly string[]): Promise<boolean> {
    for (const id of due) await this.#try(() => this.finish(id));
    return due.length > 0;
  }

  /** Has it settled who is asked in a poll that is a round of a series. */
  async #settleRound(pollId: string): Promise<void> {
    const {rounds, clock} = this.#options;
    await rounds.settle([pollId], clock());
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#options.onError(error);
    }
  }

  async #poll(pollId: string, reader: Pick<StoreReader, 'things'> = this.#options.polls): Promise<LivePoll | undefined> {
    const text = (await reader.things('poll', [pollId])).get(pollId);
    const state = text === undefined ? undefined : (JSON.parse(text) as PollState);
    return isLive(state) ? state : undefined;
  }

  /** Whether nothing is due for a poll that is counted: another process may have done it, and not know of a key in the memory of this one. */
  async #isDone(poll: LivePoll): Promise<boolean> {
    const {pollId} = poll.definition;
    if ((await this.keys.list()).includes(pollId)) return false;
    const closed = await this.#store.closed(pollId);
    return !closed?.choices && (this.#options.clock() < auditedUntil(poll) || !closed?.spent);
  }

  /** What ballots ask of a poll. */
  async #find(pollId: string): Promise<VotingPoll | undefined> {
    const poll = await this.#poll(pollId);
    const voting = poll && votingPollOf(poll);
    if (!voting) return undefined;
    if (isCancelled(poll) || poll.ruling) throw new ProblemError('gone');
    return voting;
  }

  /** Whether a key has belonged to no poll for so long that none will come. */
  #isOrphan(pollId: string): boolean {
    const now = this.#options.clock();
    const since = this.#orphans.get(pollId) ?? now;
    this.#orphans.set(pollId, since);
    return now - since >= KEYLESS;
  }

  /** Writes what is told of the ballots of a poll into it, unless it is there, and tells those who look on. */
  #tell(pollId: string, tally: ClosedTally): Promise<void> {
    const {polls, policy, clock} = this.#options;
    return polls.write(async (reader) => {
      const before = await this.#poll(pollId, reader);
      const result = undefined;
      if (!before || isCancelled(before) || isCounted(before)) return {changes: NOTHING, result};
      const now = Math.max(clock(), overAt(before));
      const sequence = String(BigInt(await reader.head()) + 1n);
      const by = actor(sequence);
      const context = actingContext({by, now, sequence, policy});
      const {choices} = tally;
      // They are let go of only once they are told.
      if (!choices) throw new BallotsGoneError(pollId);
      const {state, places} = domain.settle(before, withBallots(before, {choices}), context);
      const changes: Changes = {
        events: [hostEvent(COUNTED, {by, now, sequence})],
        things: [{kind: domain.kind, id: pollId, state: JSON.stringify(state)}],
        places: places ? [{kind: domain.kind, id: pollId, places}] : [],
        hints: domain.hints(before, state, context).map((hint) => ({...hint, sequence})),
      };
      return {changes, result};
    });
  }
}

/** What the ballots of a poll said is let go of, and was not told: the store of polls is older than that of ballots, as after it was put back from a copy. */
export class BallotsGoneError extends Error {
  override readonly name = 'BallotsGoneError';
  readonly pollId: string;

  constructor(pollId: string) {
    super(`The ballots of the poll ${pollId} were counted and let go of, and the poll does not know it. Was it put back from an older copy?`);
    this.pollId = pollId;
  }
}
