import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {systemClock} from '../client/clock.js';
import type {Clock} from '../client/clock.js';
import type {HostConnection} from '../client/host-connection.js';
import type {CloudEvent} from '../protocol/cloud-event.js';
import type {WidgetElement} from './widget-element.js';
import {warn} from './warn.js';

/** How long what a person did stays on the device, when nobody says earlier that it may leave; for a page that crashes meanwhile. In milliseconds. */
export const HOLD = 60_000;
/** While it can be taken back it is held so long anew, as often as this: a bar that somebody rests on stays, and what it says stays so. In milliseconds. */
const STEP = 20_000;

/** How long it can be taken back where the page says nothing else, in seconds. */
const SECONDS = 10;

/** A widget, as far as it says how long what is done there can be taken back. */
export type Timed = HTMLElement & Pick<WidgetElement, 'undoSeconds'>;

/** How long what is done in a widget can be taken back, in seconds: as its page says, or 10. */
export function undoSeconds(widget: Timed): number {
  const seconds = saidSeconds(widget);
  return seconds >= 0 ? seconds : SECONDS;
}

function saidSeconds(widget: Timed): number {
  const said = `${widget.undoSeconds ?? widget.getAttribute('undo-seconds') ?? SECONDS}`;
  if (said === 'unlimited') return Infinity;
  return /^\d+$/.test(said) ? Number(said) : NaN;
}

/** Something that can still be taken back. */
export interface Held {
  /** As it is kept; nothing where it is not stated yet. */
  event?: CloudEvent;
  /** Others that go with it, and come back with it. */
  others?: readonly CloudEvent[];
  connection: HostConnection;
}

/** What a window does with something that is not stated yet, or elsewhere. */
export interface Elsewhere<What extends Held> {
  /** Has it leave. */
  leave?: (held: What) => void;
  /** Holds it for so long from now, in milliseconds. Resolves to whether that was in time. */
  hold?: (held: What, milliseconds: number) => Promise<boolean>;
  /** Takes it back. Resolves to whether that was in time. */
  takeBack?: (held: What) => Promise<boolean>;
}

/** What a person did a moment ago and can still take back. It leaves the device when they do the next thing, or leave the page. */
export class UndoWindow<What extends Held> implements ReactiveController {
  /** Whether somebody wanted to take back what had left already, and has done nothing since that can be taken back. */
  late = false;

  readonly #widget: ReactiveControllerHost & Timed;
  readonly #elsewhere: Elsewhere<What>;
  readonly #clock: Pick<Clock, 'setTimeout' | 'clearTimeout'>;
  #held: What | undefined;
  #timer: unknown;

  constructor(
    widget: ReactiveControllerHost & Timed,
    elsewhere: Elsewhere<What> = {},
    clock: Pick<Clock, 'setTimeout' | 'clearTimeout'> = systemClock,
  ) {
    this.#widget = widget;
    this.#elsewhere = elsewhere;
    this.#clock = clock;
    widget.addController(this);
  }

  /** What can still be taken back. */
  get held(): What | undefined {
    return this.#held;
  }

  set held(held: What | undefined) {
    this.#held = held;
    this.#clock.clearTimeout(this.#timer);
    if (!held) return;
    this.late = false;
    // Whoever set it goes on before that.
    if (undoSeconds(this.#widget) === 0) queueMicrotask(this.elapse);
    this.#timer = this.#clock.setTimeout(() => void this.#renew(held), STEP);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onHide);
    addEventListener('pagehide', this.elapse);
    if (Number.isNaN(saidSeconds(this.#widget)))
      warn(this.#widget, 'bad-attribute', 'undo-seconds is neither a whole number nor "unlimited"; the default is used');
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
    if (!held) return undefined;
    const inTime = held.event ? await held.connection.discard(held.event.id) : ((await this.#elsewhere.takeBack?.(held)) ?? true);
    if (!inTime) {
      this.late = true;
      this.#widget.requestUpdate();
      return undefined;
    }
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
    else this.#elsewhere.leave?.(held);
  };

  async #renew(held: What): Promise<void> {
    const isHeld = await this.#hold(held);
    if (held !== this.#held) return;
    // What has left cannot be taken back, whatever a bar says.
    if (isHeld) this.#timer = this.#clock.setTimeout(() => void this.#renew(held), STEP);
    else this.elapse();
  }

  async #hold(held: What): Promise<boolean> {
    const {event, others = [], connection} = held;
    if (!event) return (await this.#elsewhere.hold?.(held, HOLD)) ?? true;
    const all = await Promise.all([event, ...others].map(({id}) => connection.hold(id, HOLD)));
    return all[0]!;
  }

  readonly #onHide = (): void => {
    if (document.visibilityState === 'hidden') this.elapse();
  };
}
