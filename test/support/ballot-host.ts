/** A host of unlinkable polls: what is beside the routes of the project, for tests in Node and in a page. */
import {blind, finalize, openKey} from '../../src/protocol/blind-rsa.js';
import {challengeDigestOf, inputOf, writeBallot, writeToken} from '../../src/protocol/ballot.js';
import type {Choice} from '../../src/protocol/ballot.js';
import {hashDefinition} from '../../src/protocol/ballot-poll.js';
import type {BallotBytes, BallotKey} from '../../src/protocol/ballot-poll.js';
import {fromBase64url, toBase64url} from '../../src/protocol/base64url.js';
import type {Bytes} from '../../src/protocol/base64url.js';
import {PROBLEM_MEDIA_TYPE, PROBLEMS} from '../../src/protocol/problem.js';
import {Ballots} from '../../src/server/ballots/ballots.js';
import type {VotingPoll} from '../../src/server/ballots/ballots.js';
import {createBallotHandler} from '../../src/server/ballots/handler.js';
import type {BallotKeys} from '../../src/server/ballots/keys.js';
import {createMemoryBallotStore} from '../../src/server/ballots/memory.js';
import type {BallotStore} from '../../src/server/ballots/store.js';
import {ProblemError} from '../../src/server/http/problem.js';

export const OPENS = Date.UTC(2026, 2, 2, 9);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** The public definition of a poll. */
export interface Definition {
  pollId: string;
  question: string;
  options: readonly string[];
  closesAt: string;
  ballotBytes: BallotBytes;
  key: BallotKey;
  definitionHash: string;
}

export interface PollOptions {
  /** By default a day after it opens. */
  closesAt?: number;
  ballotBytes?: BallotBytes;
}

export class BallotHost {
  now = OPENS;
  readonly store: BallotStore;
  readonly ballots: Ballots;
  readonly #keys: BallotKeys;
  readonly #clock: () => number;
  readonly #polls = new Map<string, VotingPoll>();
  readonly definitions = new Map<string, Definition>();
  readonly #cast: (request: Request) => Promise<Response>;

  /** @param clock its clock; by default it stands at `now`. */
  constructor(keys: BallotKeys, {store = createMemoryBallotStore(), clock}: {store?: BallotStore; clock?: () => number} = {}) {
    this.#keys = keys;
    this.store = store;
    this.#clock = clock ?? (() => this.now);
    this.ballots = new Ballots({store, keys, find: async (pollId) => this.#polls.get(pollId), clock: this.#clock});
    this.#cast = createBallotHandler(this.ballots);
  }

  /** Opens a poll with the options `tea`, `coffee` and `water`; in a long one anything may be written. */
  async open(pollId = 'drinks', {closesAt = OPENS + 24 * HOUR, ballotBytes = 1024}: PollOptions = {}): Promise<Definition> {
    const key = await this.#keys.create(pollId);
    const members = {pollId, question: 'What do you drink?', options: ['tea', 'coffee', 'water'], closesAt: new Date(closesAt).toISOString()};
    const definition = {...members, ballotBytes, key};
    const definitionHash = await hashDefinition(definition);
    const accepts = (choice: unknown): boolean => typeof choice === 'string' && (ballotBytes > 1024 || members.options.includes(choice));
    this.#polls.set(pollId, {pollId, definitionHash, closesAt, ballotBytes, key, opensAt: OPENS, accepts});
    this.definitions.set(pollId, {...definition, definitionHash});
    return {...definition, definitionHash};
  }

  poll(pollId = 'drinks'): VotingPoll {
    return this.#polls.get(pollId)!;
  }

  /** Answers as the routes of a host do. Who asks is said by a bearer token, their id. */
  readonly handler = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname;
    if (path.endsWith('/v1/ballots')) return this.#cast(request);
    const [, pollId = '', isIssue] = /\/v1\/polls\/([^/]+)(\/issue)?$/.exec(path) ?? [];
    try {
      if (!isIssue) {
        const definition = this.definitions.get(pollId);
        if (!definition) throw new ProblemError('not-found');
        return Response.json(definition, {headers: {date: new Date(this.#clock()).toUTCString()}});
      }
      const person = request.headers.get('authorization')?.slice('Bearer '.length);
      if (!person) throw new ProblemError('unauthenticated');
      if (person === 'guest') throw new ProblemError('forbidden');
      return Response.json({signature: await this.ballots.issue(pollId, person, await request.json())});
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const {status, retryable, title} = PROBLEMS[error.code];
      const problem = {type: `urn:hearth:problem:${error.code}`, title, status, instance: '1', code: error.code, retryable};
      return new Response(JSON.stringify(problem), {status, headers: {'content-type': PROBLEM_MEDIA_TYPE}});
    }
  };

  /** Sends the body of a ballot. */
  send(body: string): Promise<Response> {
    const headers = {'content-type': 'application/vnd.hearth.ballot+json'};
    return this.handler(new Request('http://intranet.example/hearth/v1/ballots', {method: 'POST', body, headers}));
  }

  /** What somebody needs to ask for a token. */
  prepare(poll: Pick<VotingPoll, 'pollId' | 'definitionHash' | 'key'>): Promise<Prepared> {
    return prepareToken(poll);
  }

  /** A token as somebody has it. */
  async tokenOf(person: string, pollId = 'drinks'): Promise<string> {
    const {blinded, finish} = await this.prepare(this.poll(pollId));
    return finish(await this.ballots.issue(pollId, person, {blinded}));
  }

  /** The body of a ballot. */
  ballot(token: string, choice: Choice = 'tea', pollId = 'drinks'): string {
    return writeBallot({pollId, token, choice}, this.poll(pollId).ballotBytes);
  }
}

/** What somebody needs to ask for a token of a poll. */
export async function prepareToken({pollId, definitionHash, key}: Pick<VotingPoll, 'pollId' | 'definitionHash' | 'key'>): Promise<Prepared> {
  const nonce = crypto.getRandomValues(new Uint8Array(32));
  const input = inputOf({nonce, challengeDigest: await challengeDigestOf(pollId, definitionHash), keyId: fromBase64url(key.keyId)!});
  const signer = await openKey(key.jwk);
  const {blinded, inverse} = await blind(signer, input);
  const finish = async (signature: string): Promise<string> => writeToken(input, await finalize(signer, input, fromBase64url(signature)!, inverse));
  return {input, blinded: toBase64url(blinded), finish};
}

export interface Prepared {
  input: Bytes;
  blinded: string;
  finish(signature: string): Promise<string>;
}

/** What an answer says: its status, and its code or what became of the ballot. */
export async function verdictOf(response: Response): Promise<string> {
  const {code, status} = (await response.json()) as {code?: string; status: string};
  return `${response.status} ${code ?? status}`;
}
