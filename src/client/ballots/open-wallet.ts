import type {Environment} from '../environment.js';
import type {HostConfig} from '../host-config.js';
import type {Transport} from '../transport.js';
import {BallotWallet} from './ballot-wallet.js';

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

  /** Opens them, and takes up what an earlier page has left. Where the page names a place that is none, nobody can vote: it must not go elsewhere than it says. */
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

/** Where a page has ballots cast: nothing where it leaves that to the host, `null` where what it names is no place. */
function placeOf({ballotUrl}: HostConfig): string | null | undefined {
  if (!ballotUrl) return undefined;
  const base = globalThis.document?.baseURI;
  if (!URL.canParse(ballotUrl, base)) return null;
  const {protocol, href} = new URL(ballotUrl, base);
  return /^https?:$/.test(protocol) ? href : null;
}
