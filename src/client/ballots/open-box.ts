import type {Environment} from '../environment.js';
import type {HostConfig} from '../host-config.js';
import type {Transport} from '../transport.js';
import {BallotBox} from './ballot-box.js';
import {BallotError} from './errors.js';

/** What the ballots of a connection are opened with. */
export interface OpenBoxOptions {
  endpoint: string;
  transport: Transport;
  config: HostConfig;
  environment: Environment;
  /** Is called after something has changed. */
  changed: () => void;
}

/** The ballots of whoever is signed in: others when somebody else is. */
export class OpenBox {
  readonly #options: OpenBoxOptions;
  #open: {principal: string; box: BallotBox} | undefined;
  #isClosed = false;

  constructor(options: OpenBoxOptions) {
    this.#options = options;
  }

  /**
   * Opens them, and takes up what an earlier page has left.
   *
   * @throws {BallotError} `no-place` where the page names a place that is none: a vote must not go elsewhere than it says.
   */
  of(principal: string): BallotBox {
    if (this.#open?.principal === principal) return this.#open.box;
    this.#open?.box.close();
    const {endpoint, transport, config, environment, changed} = this.#options;
    const {openStorage: _, ...surroundings} = environment;
    const {fetch} = config;
    const box = new BallotBox({endpoint, principal, transport, fetch, ballotUrl: placeOf(config), environment: surroundings});
    box.onchange = changed;
    this.#open = {principal, box};
    if (this.#isClosed) box.close();
    else void box.start();
    return box;
  }

  close(): void {
    this.#isClosed = true;
    this.#open?.box.close();
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
