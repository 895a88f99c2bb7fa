import type {Environment} from '../environment.js';
import type {HostConfig} from '../host-config.js';
import type {Transport} from '../transport.js';
import {BallotWallet} from './ballot-wallet.js';
import {BallotError} from './errors.js';

/** What the ballots of a connection are opened with. */
export interface OpenWalletOptions {
  endpoint: string;
  transport: Transport;
  config: HostConfig;
  environment: Environment;
  /** Is called after something has changed. */
  changed: () => void;
}

/** The ballots of whoever is signed in: others when somebody else is. */
export class OpenWallet {
  readonly #options: OpenWalletOptions;
  #open: {principal: string; wallet: BallotWallet} | undefined;
  #isClosed = false;

  constructor(options: OpenWalletOptions) {
    this.#options = options;
  }

  /**
   * Opens them, and takes up what an earlier page has left.
   *
   * @throws {BallotError} `no-place` where the page names a place that is none: a vote must not go elsewhere than it says.
   */
  of(principal: string): BallotWallet {
    if (this.#open?.principal === principal) return this.#open.wallet;
    this.#open?.wallet.close();
    const {endpoint, transport, config, environment, changed} = this.#options;
    const {openStorage: _, ...surroundings} = environment;
    const {fetch} = config;
    const wallet = new BallotWallet({endpoint, principal, transport, fetch, ballotUrl: placeOf(config), environment: surroundings});
    wallet.onchange = changed;
    this.#open = {principal, wallet};
    if (this.#isClosed) wallet.close();
    else void wallet.start();
    return wallet;
  }

  close(): void {
    this.#isClosed = true;
    this.#open?.wallet.close();
  }
}

/** Where a page has ballots cast; nothing where it leaves that to the host. */
function placeOf({ballotUrl}: HostConfig): string | undefined {
  if (!ballotUrl) return undefined;
  const base = globalThis.document?.baseURI;
  if (!URL.canParse(ballotUrl, base)) throw new BallotError('no-place');
  const {protocol, href} = new URL(ballotUrl, base);
  if (!/^https?:$/.test(protocol)) throw new BallotError('no-place');
  return href;
}
