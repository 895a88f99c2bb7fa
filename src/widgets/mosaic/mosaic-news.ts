import {announce} from '../../elements/announcer.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Mosaic} from './mosaic.js';

/** New tiles are announced once in this time at most, in milliseconds. */
const PAUSE = 60_000;

const SAID = {error: 'loadFailed', offline: 'offline', 'signed-out': 'signedOut'} as const;

/** Tells those who listen what has changed on a mosaic, each thing once. */
export class MosaicNews {
  readonly #mosaic: Mosaic;
  readonly #localize: LocalizeController;
  #told = {status: '', waiting: 0, waited: 0, at: 0};

  constructor(mosaic: Mosaic, localize: LocalizeController) {
    this.#mosaic = mosaic;
    this.#localize = localize;
  }

  tell(): void {
    const {status, view} = this.#mosaic;
    const told = this.#told;
    const waiting = view.keeper?.waiting ?? 0;
    if (status !== told.status) {
      const words = SAID[status as keyof typeof SAID] as (typeof SAID)[keyof typeof SAID] | undefined;
      if (words) announce(this.#localize.term(words), status === 'error' ? 'assertive' : 'polite');
    }
    if (status === 'loading' && view.waited > 1 && told.waited < 2) announce(this.#localize.term('loading'));
    if (waiting > told.waiting && Date.now() - told.at > PAUSE) {
      announce(this.#localize.term('mosaicNewAnnounce'));
      told.at = Date.now();
    }
    this.#told = {...told, status, waiting, waited: view.waited};
  }
}
