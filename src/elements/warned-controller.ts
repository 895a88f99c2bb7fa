import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {announce} from './announcer.js';
import type {HearthWarningEvent} from './events.js';
import type {LocalizeController} from './localize-controller.js';

/** Says at once what a person should know of what they stated and the host may have, or was never sent. It stands there until they state the next thing. */
export class WarnedController implements ReactiveController {
  /** What they should know, in words. */
  words = '';
  readonly #widget: ReactiveControllerHost & HTMLElement;
  readonly #localize: LocalizeController;
  readonly #types: RegExp;

  /** @param types the types of events that are stated on the widget. */
  constructor(widget: ReactiveControllerHost & HTMLElement, localize: LocalizeController, types: RegExp) {
    this.#widget = widget;
    this.#localize = localize;
    this.#types = types;
    widget.addController(this);
  }

  hostConnected(): void {
    this.#widget.addEventListener('hearth-warning', this.#onWarning);
    this.#widget.addEventListener('hearth-before-send', this.#onStating);
  }

  hostDisconnected(): void {
    this.#widget.removeEventListener('hearth-warning', this.#onWarning);
    this.#widget.removeEventListener('hearth-before-send', this.#onStating);
  }

  readonly #onWarning = ({code, detail}: HearthWarningEvent): void => {
    if (code === 'events-purged') this.#say(this.#localize.term('neverSent'));
    // All widgets of a host are told of it.
    if (code === 'event-in-doubt' && this.#types.test((JSON.parse(detail) as {type: string}).type)) this.#say(this.#localize.term('mayHaveArrived'));
  };

  readonly #onStating = (): void => {
    this.words = '';
  };

  #say(words: string): void {
    this.words = words;
    announce(words);
    this.#widget.requestUpdate();
  }
}
