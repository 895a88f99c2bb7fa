import {readBallotPoll} from '../../protocol/ballot-poll.js';
import {readPollDefinition} from '../../protocol/views/poll-definition.js';
import {ProblemError} from '../http/problem.js';
import {Casting} from './casting.js';
import type {CastingPoll} from './casting.js';
import {readChoice} from './choice.js';
import {createBallotHandler} from './handler.js';
import type {BallotHandlerOptions} from './handler.js';
import type {BallotStore} from './store.js';

/** What a place for ballots needs, apart from the host. */
export interface BallotBoxOptions extends BallotHandlerOptions {
  /** Where ballots are kept: the store that the host counts them in. It is closed by whoever opened it. */
  store: Pick<BallotStore, 'cast' | 'find'>;
  /** The base URL of the host, below which `/v1` lies, such as `https://intranet.example/hearth`: it tells everybody what its polls are. */
  host: string | URL;
  /** Replaces `fetch` for asking the host. */
  fetch?: typeof globalThis.fetch;
}

/** For how long a poll is known before the host is asked again, in milliseconds: it may have been called off. */
const FRESH = 60_000;
/** How long the host may take to answer, in milliseconds. */
const PATIENCE = 10_000;
/** How many polls are known at the same time. */
const MOST_POLLS = 1000;

/**
 * A place where ballots are cast, apart from the host whose polls they are for: on another origin, run by other people, so that no log of either tells who
 * voted what. Pages are told of it by `ballot-url`. It takes `POST` at whatever path it is mounted, asks the host for nothing but what everybody is told
 * (`GET /v1/polls/{id}`, without credentials), and has no key: who may vote is for the host to say, and only what carries a token of its counts.
 *
 * @throws {TypeError} where `host` is no http or https URL.
 */
export function createBallotBox({store, host, fetch = globalThis.fetch, ...options}: BallotBoxOptions): (request: Request) => Promise<Response> {
  const base = new URL(host);
  if (!/^https?:$/.test(base.protocol)) throw new TypeError(`${base.href} is no http or https URL.`);
  const {clock = Date.now} = options;
  const polls = new KnownPolls(base, fetch, clock);
  return createBallotHandler(new Casting({store, clock, find: (pollId) => polls.find(pollId)}), options);
}

/** The polls of a host, as everybody is told of them. */
class KnownPolls {
  readonly #base: URL;
  readonly #fetch: typeof globalThis.fetch;
  readonly #clock: () => number;
  /** By id, those that were asked for last at the end. */
  readonly #known = new Map<string, {until: number; poll: Promise<CastingPoll | undefined>}>();

  constructor(base: URL, fetch: typeof globalThis.fetch, clock: () => number) {
    this.#base = base;
    this.#fetch = fetch;
    this.#clock = clock;
  }

  /** @throws {ProblemError} `gone` where the host says so; `unavailable` where it does not answer. */
  async find(pollId: string): Promise<CastingPoll | undefined> {
    const now = this.#clock();
    const before = this.#known.get(pollId);
    if (before && now < before.until) return before.poll;
    const poll = this.#ask(pollId);
    this.#known.delete(pollId);
    this.#known.set(pollId, {until: now + FRESH, poll});
    if (this.#known.size > MOST_POLLS) this.#known.delete(this.#known.keys().next().value!);
    try {
      return await poll;
    } catch (error) {
      // Whoever comes next asks again.
      if (!(error instanceof ProblemError && error.code === 'gone') && this.#known.get(pollId)?.poll === poll) this.#known.delete(pollId);
      throw error;
    }
  }

  async #ask(pollId: string): Promise<CastingPoll | undefined> {
    const url = new URL(this.#base);
    url.pathname = [...url.pathname.split('/').filter(Boolean), 'v1', 'polls', encodeURIComponent(pollId)].join('/');
    const {status, body} = await this.#read(url);
    if (status === 404) return undefined;
    if (status === 410) throw new ProblemError('gone');
    const poll = status === 200 ? await readBallotPoll(body) : undefined;
    const definition = readPollDefinition(body);
    if (poll === undefined || typeof poll === 'string' || !definition || poll.pollId !== pollId) {
      const cause = new Error(`The host answered ${status} for a poll${typeof poll === 'string' ? `, and that is ${poll}` : ''}.`);
      throw new ProblemError('unavailable', {cause});
    }
    return {...poll, accepts: (choice) => readChoice(definition, choice) !== undefined};
  }

  async #read(url: URL): Promise<{status: number; body: unknown}> {
    // Taken off the object first: the browser's own fetch, and that of a worker, refuse to be called as a method of anything else.
    const fetch = this.#fetch;
    try {
      const answer = await fetch(url, {credentials: 'omit', redirect: 'error', signal: AbortSignal.timeout(PATIENCE)});
      return {status: answer.status, body: answer.status === 200 ? await answer.json() : undefined};
    } catch (cause) {
      throw new ProblemError('unavailable', {cause});
    }
  }
}
