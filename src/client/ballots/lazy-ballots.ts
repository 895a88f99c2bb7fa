import {loaded} from '../loaded.js';
import type {BallotWallet} from './ballot-wallet.js';
import {BallotError} from './errors.js';
import type {OpenWallet, OpenWalletOptions} from './open-wallet.js';

/** The ballots of a connection: their program is loaded when they are first asked for, as most pages have none. */
export class LazyBallots {
  /** Nothing where there is no full host. */
  readonly #options: OpenWalletOptions | undefined;
  #open: Promise<OpenWallet> | undefined;

  constructor(options: OpenWalletOptions | undefined) {
    this.#options = options;
  }

  /** @throws {BallotError} `no-place` where there is no full host. @throws {TransportError} where the program cannot be loaded. */
  async of(principal: string): Promise<BallotWallet> {
    const options = this.#options;
    if (!options) throw new BallotError('no-place');
    this.#open ??= loaded(import('./open-wallet.js')).then(({OpenWallet}) => new OpenWallet(options));
    try {
      return (await this.#open).of(principal);
    } catch (error) {
      // The next one who asks has it loaded again.
      this.#open = undefined;
      throw error;
    }
  }

  /** Forgets what this browser has kept for somebody who was erased: by whichever page, so that it is loaded for that, too. */
  async forget(principal: string): Promise<void> {
    if (!this.#options) return;
    try {
      await (await this.of(principal)).forget();
    } catch (error) {
      // Where nothing can be kept there is nothing to forget.
      if ((error as Error).name !== 'BallotError') console.error(error);
    }
  }

  close(): void {
    this.#open?.then(
      (open) => open.close(),
      // What was never loaded need not be closed.
      () => undefined,
    );
  }
}
