/** What the tests of ballots have in common: a host of unlinkable polls, a browser at it, and the tabs that it opens. */
import {BallotWallet} from '../../../src/client/ballots/ballot-wallet.js';
import type {BallotWalletOptions} from '../../../src/client/ballots/ballot-wallet.js';
import type {BallotContent, BallotDecide, BallotRow, BallotStorage, TokenRow} from '../../../src/client/ballots/storage.js';
import type {Clock} from '../../../src/client/clock.js';
import {Transport} from '../../../src/client/transport.js';
import type {BallotKeys} from '../../../src/server/ballots/keys.js';
import {atWork} from '../../support/at-work.js';
import {BallotHost} from '../../support/ballot-host.js';
import {FakeChannels} from '../../support/fake-channels.js';
import {FakeLocks} from '../../support/fake-locks.js';
import {FakePage} from '../../support/fake-page.js';

export const ENDPOINT = 'http://intranet.example/hearth';

/** What a browser keeps, whichever page is open. */
export class MemoryBallots implements BallotStorage {
  #tokens = new Map<string, TokenRow>();
  #ballots = new Map<string, BallotRow>();

  get content(): BallotContent {
    return structuredClone({tokens: [...this.#tokens.values()], ballots: [...this.#ballots.values()]});
  }

  async update<Result>(decide: BallotDecide<Result>): Promise<Result> {
    const {tokens = [], ballots = [], removeTokens = [], removeBallots = [], result} = decide(this.content);
    for (const key of removeTokens) this.#tokens.delete(key);
    for (const spent of removeBallots) this.#ballots.delete(spent);
    for (const row of tokens) this.#tokens.set(row.key, structuredClone(row));
    for (const row of ballots) this.#ballots.set(row.spent, structuredClone(row));
    return result;
  }

  close(): void {}
}

/** A request as it left the page. */
export interface Sent {
  path: string;
  request: Request;
  init: RequestInit;
  bytes: number;
}

/** Answers in place of the host. */
export type Play = (request: Request, pass: (request: Request) => Promise<Response>) => Promise<Response> | Response;

/** A host with one poll, and a browser in which somebody is signed in. */
export class Bench {
  readonly host: BallotHost;
  /** What the browser keeps. */
  storage = new MemoryBallots();
  locks = new FakeLocks();
  readonly #clock: Clock;
  readonly #channels = new FakeChannels();
  readonly sent: Sent[] = [];
  readonly #plays: {path: string; play: Play; times: number}[] = [];
  readonly #wallets: BallotWallet[] = [];

  constructor(keys: BallotKeys, clock: Clock) {
    this.#clock = clock;
    this.host = new BallotHost(keys, {clock: () => clock.now()});
  }

  /** To be used in place of the browser's own. */
  readonly fetch: typeof fetch = async (input, init = {}) => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname.replace('/hearth/v1', '');
    const bytes = typeof init.body === 'string' ? new TextEncoder().encode(init.body).length : 0;
    this.sent.push({path, request: request.clone(), init, bytes});
    const scene = this.#plays.find((one) => one.times > 0 && path.endsWith(one.path));
    if (scene) scene.times--;
    const pass = (one: Request): Promise<Response> => atWork(this.host.handler(one));
    return scene ? scene.play(request, pass) : pass(request);
  };

  /** Plays something for the next requests whose path ends so. */
  play(path: string, play: Play, times = 1): void {
    this.#plays.push({path, play, times});
  }

  /** The ballots that left the browser. */
  get cast(): Sent[] {
    return this.sent.filter(({path}) => path === '/ballots');
  }

  /** What a tab of this browser has around it. */
  environment(page = new FakePage()) {
    return {clock: this.#clock, page, locks: this.locks.manager, openChannel: this.#channels.open, openStorage: () => this.storage};
  }

  /** Opens a tab in which somebody is signed in, with the host's session in its requests. */
  open(
    environment: BallotWalletOptions['environment'] = this.environment(),
    {person = 'ana', fetch = this.fetch, ballotUrl}: {person?: string} & Pick<BallotWalletOptions, 'fetch' | 'ballotUrl'> = {},
  ): BallotWallet {
    const headers = (): HeadersInit => ({authorization: `Bearer ${person}`});
    const transport = new Transport({endpoint: ENDPOINT, fetch, headers}, environment!.clock!);
    const wallet = new BallotWallet({endpoint: ENDPOINT, principal: `tag of ${person}`, transport, fetch, ballotUrl, environment});
    this.#wallets.push(wallet);
    return wallet;
  }

  closeTabs(): void {
    for (const wallet of this.#wallets.splice(0)) wallet.close();
  }
}

/** The poll as a widget was told of it. */
export const seen = (host: BallotHost, pollId = 'drinks') => {
  const {definitionHash, key} = host.definitions.get(pollId)!;
  return {pollId, definitionHash, keyId: key.keyId};
};
