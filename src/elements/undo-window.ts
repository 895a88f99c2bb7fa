import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HostConnection} from '../client/host-connection.js';
import type {CloudEvent} from '../protocol/cloud-event.js';

/** How long what a person did stays on the device, when nobody says earlier that it may leave; for a page that crashes meanwhile. In milliseconds. */
export const HOLD = 60_000;

/** Something that can still be taken back. */
export interface Held {
  /** As it is kept; nothing where it is not stated yet. */
  event?: CloudEvent;
  /** Others that go with it, and come back with it. */
  others?: readonly CloudEvent[];
  connection: HostConnection;
}

/** What a person did a moment ago and can still take back. It leaves the device when they do the next thing, or leave the page. */
export class UndoWindow<What extends Held> implements ReactiveController {
  /** What can still be taken back. */
  held: What | undefined;

  readonly #widget: ReactiveControllerHost & HTMLElement;
  readonly #leave: (held: What) => void;

  /** @param leave has something leave that is not stated yet. */
  constructor(widget: ReactiveControllerHost & HTMLElement, leave: (held: What) => void = () => {}) {
    this.#widget = widget;
    this.#leave = leave;
    widget.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onHide);
    addEventListener('pagehide', this.elapse);
  }

  hostUpdate(): void {
    const {held} = this;
    // Discarded elsewhere, or sent by another tab: there is nothing to undo any more.
    if (held?.event && !held.connection.pending.some(({event}) => event.id === held.event?.id)) this.held = undefined;
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onHide);
    removeEventListener('pagehide', this.elapse);
    // Moved in the page, it comes back at once; removed, nobody is there to press Undo.
    queueMicrotask(() => this.#widget.isConnected || this.elapse());
  }

  /** Takes back what has not left the device. Resolves to it; nothing where that is too late. */
  async takeBack(): Promise<What | undefined> {
    const {held} = this;
    this.held = undefined;
    if (!held || (held.event && !(await held.connection.discard(held.event.id)))) return undefined;
    for (const {id} of held.others ?? []) await held.connection.discard(id);
    return held;
  }

  /** Ends the time for that: now it may leave the device. */
  readonly elapse = (): void => {
    const {held} = this;
    if (!held) return;
    this.held = undefined;
    this.#widget.requestUpdate();
    if (held.event) for (const {id} of [held.event, ...(held.others ?? [])]) void held.connection.retry(id);
    else this.#leave(held);
  };

  readonly #onHide = (): void => {
    if (document.visibilityState === 'hidden') this.elapse();
  };
}
