import {announce} from './announcer.js';
import type {LocalizeController} from './localize-controller.js';

/** New items are announced once in this time at most, in milliseconds. */
const PAUSE = 60_000;

const SAID = {error: 'loadFailed', offline: 'offline', 'signed-out': 'signedOut'} as const;

/** A widget whose news are told. */
interface Telling {
  readonly status: string;
  readonly view: {readonly waited: number; readonly keeper?: {readonly waiting: number} | undefined};
}

/** Tells those who listen what has changed on a widget, each thing once. */
export class News {
  readonly #widget: Telling;
  readonly #localize: LocalizeController;
  readonly #fresh: ((waiting: number) => string) | undefined;
  #told = {status: '', waiting: 0, waited: 0, at: 0};

  /** @param fresh the words for how many new items wait to be shown, where some may wait. */
  constructor(widget: Telling, localize: LocalizeController, fresh?: (waiting: number) => string) {
    this.#widget = widget;
    this.#localize = localize;
    this.#fresh = fresh;
  }

  tell(): void {
    const {status, view} = this.#widget;
    const told = this.#told;
    const waiting = view.keeper?.waiting ?? 0;
    if (status !== told.status) {
      const words = SAID[status as keyof typeof SAID] as (typeof SAID)[keyof typeof SAID] | undefined;
      if (words) announce(this.#localize.term(words), status === 'error' ? 'assertive' : 'polite');
    }
    if (status === 'loading' && view.waited > 1 && told.waited < 2) announce(this.#localize.term('loading'));
    if (status === 'loading' && view.waited > 2 && told.waited < 3) announce(this.#localize.term('slow'));
    if (this.#fresh && waiting > told.waiting && Date.now() - told.at > PAUSE) {
      announce(this.#fresh(waiting));
      told.at = Date.now();
    }
    this.#told = {...told, status, waiting, waited: view.waited};
  }
}
