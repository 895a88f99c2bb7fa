import type {ReactiveControllerHost} from 'lit';
import type {CloudEvent, EventDraft} from '../protocol/cloud-event.js';
import type {LocalizeController} from './localize-controller.js';
import {postFailure} from './post-failure.js';
import {reason} from './reason.js';
import type {Reasons} from './reason.js';
import type {Sender} from './send.js';

/** States facts at a press of a button, one at a time, and says in words why one could not be kept for sending. */
export class Stating {
  /** What could not be kept for sending, or was not accepted, in words. */
  failure = '';
  readonly #widget: ReactiveControllerHost;
  readonly #localize: LocalizeController;
  readonly #sender: Sender;
  readonly #own: Reasons | undefined;
  #busy = false;

  /** @param own what the widget says of some codes in words of its own. */
  constructor(widget: ReactiveControllerHost, localize: LocalizeController, sender: Sender, own?: Reasons) {
    this.#widget = widget;
    this.#localize = localize;
    this.#sender = sender;
    this.#own = own;
  }

  /** States a fact. Resolves to its event, without one where the page took it; to nothing where it could not be kept, of which `failure` says why. */
  async send(draft: EventDraft): Promise<{event: CloudEvent | undefined} | undefined> {
    // A second click, or a key held down, does nothing twice.
    if (this.#busy) return undefined;
    this.#busy = true;
    this.failure = '';
    try {
      return {event: await this.#sender.send(draft)};
    } catch (error) {
      const failure = postFailure(error);
      this.failure =
        failure.kind === 'invalid'
          ? reason(this.#localize, failure.errors[0]?.code, '', this.#own)
          : this.#localize.term(failure.kind === 'full' ? 'queueFull' : 'notSent');
      return undefined;
    } finally {
      this.#busy = false;
      this.#widget.requestUpdate();
    }
  }
}
