import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {announce} from './announcer.js';
import type {HearthFailedEvent} from './events.js';
import type {LocalizeController} from './localize-controller.js';
import {reason} from './reason.js';
import type {Reasons} from './reason.js';

/** Says at once why the host has refused what a person did on a widget. */
export class RefusedController implements ReactiveController {
  readonly #widget: ReactiveControllerHost & HTMLElement;
  readonly #localize: LocalizeController;
  readonly #tell: (event: HearthFailedEvent, words: string) => void;
  readonly #own: Reasons | undefined;

  /** @param tell is told what was refused, and why in words. @param own what the widget says of some codes in words of its own. */
  constructor(
    widget: ReactiveControllerHost & HTMLElement,
    localize: LocalizeController,
    tell: (event: HearthFailedEvent, words: string) => void,
    own?: Reasons,
  ) {
    this.#widget = widget;
    this.#localize = localize;
    this.#tell = tell;
    this.#own = own;
    widget.addController(this);
  }

  hostConnected(): void {
    this.#widget.addEventListener('hearth-failed', this.#onFailed);
  }

  hostDisconnected(): void {
    this.#widget.removeEventListener('hearth-failed', this.#onFailed);
  }

  readonly #onFailed = (event: HearthFailedEvent): void => {
    const {receipt} = event;
    const localize = this.#localize;
    const words = localize.term('labelled', localize.term('notAccepted'), reason(localize, receipt.errors?.[0]?.code ?? receipt.code, '', this.#own));
    announce(words, 'assertive');
    this.#tell(event, words);
    this.#widget.requestUpdate();
  };
}
