/** What the tests of unlinkable polls have in common: a host that takes ballots, the browsers of those who vote, and requests by hand. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {BallotWallet} from '../../../src/client/ballots/ballot-wallet.js';
import type {BallotWalletOptions} from '../../../src/client/ballots/ballot-wallet.js';
import {Transport} from '../../../src/client/transport.js';
import {BALLOT_MEDIA_TYPE, GRACE, writeBallot} from '../../../src/protocol/ballot.js';
import type {Choice} from '../../../src/protocol/ballot.js';
import type {PollOpened} from '../../../src/protocol/events/poll.js';
import type {PollData, PollItem} from '../../../src/protocol/views/poll.js';
import type {BallotAudit} from '../../../src/server/ballots/audit.js';
import type {BallotKeys} from '../../../src/server/ballots/keys.js';
import {createMemoryBallotStore} from '../../../src/server/ballots/memory.js';
import {createSqliteBallotStore} from '../../../src/server/ballots/sqlite.js';
import type {BallotStore} from '../../../src/server/ballots/store.js';
import {createMemoryStore} from '../../../src/server/index.js';
import type {Store} from '../../../src/server/index.js';
import {createSqliteStore} from '../../../src/server/stores/sqlite.js';
import {atWork} from '../../support/at-work.js';
import {prepareToken} from '../../support/ballot-host.js';
import {FakeClock} from '../../support/fake-clock.js';
import {FakePage} from '../../support/fake-page.js';
import {MemoryBallots} from '../../client/ballots/bench.js';
import {opened, options, pollOf} from '../poll/polls.js';
import {NOON, TestHost} from '../support/host.js';
import type {HostOptions} from '../support/host.js';
import {SharedKeys} from './shared-keys.js';

export const ENDPOINT = 'http://host.example/hearth';
/** When the polls of these tests close, and when no ballot is taken any more. */
export const CLOSES = NOON + 7 * 86_400_000;
export const OVER = CLOSES + GRACE;

/** Where a host keeps things. */
export interface Places {
  store: Store;
  ballots: BallotStore;
  keys: BallotKeys;
  /** Opens the same once more, as a process does that starts after another was killed. */
  again(): Promise<Places>;
  dispose(): Promise<void>;
}

/** Each kind of place. */
export const places: Record<'memory' | 'sqlite', () => Promise<Places>> = {
  async memory() {
    const kept = {store: createMemoryStore(), ballots: createMemoryBallotStore(), keys: new SharedKeys()};
    const all: Places = {...kept, again: async () => all, dispose: async () => undefined};
    return all;
  },
  async sqlite() {
    const folder = await mkdtemp(join(tmpdir(), 'hearth-voting-'));
    const keys = new SharedKeys();
    const open: Places[] = [];
    const again = async (): Promise<Places> => {
      const store = await createSqliteStore(join(folder, 'host.sqlite'));
      const ballots = await createSqliteBallotStore(join(folder, 'ballots.sqlite'));
      open.push({store, ballots, keys, again, dispose});
      return open.at(-1)!;
    };
    const dispose = async (): Promise<void> => {
      for (const one of open) await Promise.all([one.store.close(), one.ballots.end()]);
      await rm(folder, {recursive: true});
    };
    return again();
  },
};

/** A host that takes ballots, over some places, by a clock that all share. */
export class Voting {
  readonly host: TestHost;
  readonly errors: unknown[] = [];
  /** Every request, as it left a browser. */
  readonly sent: Request[] = [];
  readonly #wallets: BallotWallet[] = [];
  readonly kept: Pick<Places, 'store' | 'ballots' | 'keys'>;
  readonly clock: FakeClock;

  constructor(
    kept: Pick<Places, 'store' | 'ballots' | 'keys'>,
    {clock = new FakeClock(NOON), ...more}: Omit<HostOptions, 'clock'> & {clock?: FakeClock} = {},
  ) {
    this.kept = kept;
    this.clock = clock;
    const {store, ballots, keys} = kept;
    const onError = (error: unknown): void => void this.errors.push(error);
    this.host = new TestHost(store, options({ballots: {store: ballots, keys}, clock: () => clock.now(), onError, ...more}));
  }

  /** Opens an unlinkable poll with the answers `fri` and `sat` to the people of the harbor. */
  open(more: Partial<PollOpened> = {}): Promise<string> {
    return opened(this.host, {privacy: 'unlinkable', ...more});
  }

  item = (id: string, by = 'ana'): Promise<PollItem | undefined> => pollOf(this.host, by, id);
  data = async (id: string, by = 'ana'): Promise<PollData> => (await this.item(id, by))!.data;

  /** Time passes up to a moment. */
  async until(moment: number): Promise<void> {
    await this.clock.advance(moment - this.clock.now());
  }

  readonly fetch: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    this.sent.push(request.clone());
    return atWork(this.host.handler(request));
  };

  /** The browser of somebody. */
  async browser(
    person: string,
    storage = new MemoryBallots(),
    {fetch = this.fetch, ballotUrl}: Pick<BallotWalletOptions, 'fetch' | 'ballotUrl'> = {},
  ): Promise<BallotWallet> {
    const {clock} = this;
    const principal = await this.host.tag(person);
    const transport = new Transport({endpoint: ENDPOINT, fetch, headers: () => ({authorization: `Bearer ${person}`})}, clock);
    const environment = {clock, page: new FakePage(), locks: null, openChannel: () => undefined, openStorage: () => storage};
    const wallet = new BallotWallet({endpoint: ENDPOINT, principal, transport, fetch, ballotUrl, environment});
    this.#wallets.push(wallet);
    return wallet;
  }

  /** The poll as the page of somebody was told of it. */
  async seen(id: string, by: string): Promise<{pollId: string; definitionHash: string; keyId: string}> {
    const {definition, definitionHash} = await this.data(id, by);
    return {pollId: id, definitionHash, keyId: definition.key!.keyId};
  }

  /** Somebody votes, by the program that runs in a page. */
  async vote(id: string, person: string, choice: Choice): Promise<BallotWallet> {
    const [wallet, seen] = [await this.browser(person), await this.seen(id, person)];
    await wallet.prepare(seen);
    await wallet.vote(seen, choice);
    return wallet;
  }

  /** Asks for a token by hand. */
  async issue(id: string, person: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const init = {'content-type': 'application/json', 'hearth-version': '1.0', 'hearth-principal': await this.host.tag(person), ...headers};
    return this.host.request(person, `/v1/polls/${encodeURIComponent(id)}/issue`, {method: 'POST', body: JSON.stringify(body), headers: init});
  }

  /** What somebody needs to ask for a token by hand. */
  async prepared(id: string) {
    const {definition, definitionHash} = await this.definition(id);
    return prepareToken({pollId: id, definitionHash, key: definition.key!});
  }

  async definition(id: string): Promise<Pick<PollData, 'definition' | 'definitionHash'>> {
    const {definitionHash, ...definition} = (await (await this.read(`/v1/polls/${id}`)).json()) as PollData['definition'] & {definitionHash: string};
    return {definition, definitionHash};
  }

  /** A token, by hand. */
  async token(id: string, person: string): Promise<string> {
    const {blinded, finish} = await this.prepared(id);
    const answer = await this.issue(id, person, {blinded});
    return finish(((await answer.json()) as {signature: string}).signature);
  }

  /** Reads as nobody. */
  read(path: string, init?: RequestInit): Promise<Response> {
    return this.host.handler(new Request(`${ENDPOINT}${path}`, init));
  }

  /** Sends a ballot by hand. */
  cast(
    pollId: string,
    token: string,
    choice: Choice = {answer: {option: 'fri'}},
    headers: Record<string, string> = {},
    bytes: 1024 | 4096 = 1024,
  ): Promise<Response> {
    const body = writeBallot({pollId, token, choice}, bytes);
    return this.read('/v1/ballots', {method: 'POST', body, headers: {'content-type': BALLOT_MEDIA_TYPE, ...headers}});
  }

  /** Many vote by hand: those at every third place say `sat`. */
  async castAll(id: string, people: readonly string[]): Promise<void> {
    for (const [index, person] of people.entries()) {
      const answer = await this.cast(id, await this.token(id, person), {answer: {option: index % 3 === 0 ? 'sat' : 'fri'}});
      if (answer.status !== 201) throw new Error(`${person}: ${answer.status} ${await answer.text()}`);
    }
  }

  async audit(id: string): Promise<BallotAudit> {
    const answer = await this.read(`/v1/polls/${id}/ballots`);
    if (answer.status !== 200) throw new Error(`The host answered ${answer.status}.`);
    return (await answer.json()) as BallotAudit;
  }

  close(): void {
    for (const wallet of this.#wallets.splice(0)) wallet.close();
  }
}

/** What an answer says: its status, and its code or what became of a ballot. */
export async function said(response: Response): Promise<string> {
  const {code, status} = (await response.json()) as {code?: string; status: string};
  return `${response.status} ${code ?? status}`;
}
