import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {prepareAnnouncer} from './announcer.js';
import {HearthAuthNeededEvent} from './events.js';
import type {LocalizeController} from './localize-controller.js';
import {off} from './off.js';
import {warn} from './warn.js';

/** How long a provider may take to appear before the page is told that there is none, in milliseconds. */
const PATIENCE = 3000;

type Widget = ReactiveControllerHost & HTMLElement & {readonly status: string};

/** Tells the page what a widget in it lacks: a host, or somebody who is signed in. */
export class MissingHostController implements ReactiveController {
  readonly #widget: Widget;
  readonly #localize: LocalizeController;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(widget: Widget, localize: LocalizeController) {
    this.#widget = widget;
    this.#localize = localize;
    widget.addController(this);
    // Said by the host before this was there to tell it.
    if (widget.status === 'signed-out') widget.dispatchEvent(new HearthAuthNeededEvent());
  }

  hostConnected(): void {
    prepareAnnouncer();
    this.#patience = setTimeout(() => {
      if (this.#widget.status === 'idle' && !off.has(this.#widget)) warn(this.#widget, 'no-host', this.#localize.term('notConnected'));
    }, PATIENCE);
  }

  hostDisconnected(): void {
    clearTimeout(this.#patience);
  }
}
