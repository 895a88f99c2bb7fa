import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HostConnection, PendingEvent, ViewQuery} from '../client/host-connection.js';
import type {TransportError} from '../client/transport.js';
import {parseView} from '../protocol/views/view.js';
import type {ParsedView, View, ViewItem} from '../protocol/views/view.js';
import type {HostController} from './host-controller.js';
import type {ViewKeeper} from './view-keeper.js';

/**
 * `idle`: no host yet. `loading`: the first answer is on its way. `ready` and `empty`: there is one. `error`, `offline`: the host or the
 * network failed; what was shown stays. `forbidden`, `signed-out`: the host says so.
 */
export type ViewStatus = 'idle' | 'loading' | 'ready' | 'empty' | 'error' | 'offline' | 'forbidden' | 'signed-out';

/** How a widget uses its view. */
export interface ViewOptions<Data> {
  /** The name of the view on the host. */
  name: string;
  /** What it is asked for beside the space, or in its place. */
  query?: ViewQuery;
  /** Items to ask for at a time, 1 to `most`. */
  limit(): number;
  /** Items that the host gives at a time at most; 100 where left out. */
  most?: number;
  /** Items that the page gives in place of the host; then nothing is read. */
  given(): ViewItem<Data>[] | undefined;
  /** Reads the data of one item; nothing where it makes no sense. */
  read(data: Record<string, unknown>): Data | undefined;
  /** Brings what a host gave into order, from when the view has a keeper; without it the order of the host holds. */
  order?(items: ViewItem<Data>[]): ViewItem<Data>[];
  /** Whether an item is the person's own under whatever id: such a one is not held back until it is asked for. */
  own?(item: ViewItem<Data>): boolean;
  /** Is given the newest page as it came, to read what it has beside items. */
  opened(body: unknown): void;
}

/** How long a load lasts before the widget shows that it waits, says so, offers a way out, and gives up. In milliseconds. */
const PATIENCE = [200, 1000, 8000, 15_000];

/**
 * Reads a view of the host for the first time. What comes after, freshness and older pages, is the matter of its {@link ViewKeeper},
 * which is loaded when it is needed. A late answer is dropped.
 */
export class ViewController<Data> implements ReactiveController {
  status: ViewStatus = 'idle';
  /** How far the patience with the load in progress has gone: 0 quiet, 1 show that it waits, 2 say so, 3 offer a way out. */
  waited = 0;
  /** What the host has and may be shown, newest first, as far as it was asked for. */
  shown: ViewItem<Data>[] = [];
  /** The last view as the host gave it. */
  view?: View<Data>;
  /** How many items that the host sent made no sense and were left out. */
  skipped = 0;
  /** Why the host was last not understood, or not reached. */
  failure?: unknown;
  /** When the host last answered, in milliseconds since the epoch. */
  updatedAt = 0;
  /** Lays over the view what has not reached it yet. */
  overlay?: (items: ViewItem<Data>[], pending: readonly PendingEvent[]) => ViewItem<Data>[];
  /** What keeps it fresh, once that is loaded. */
  keeper?: ViewKeeper<Data>;
  connection?: HostConnection;
  space?: string;

  readonly options: ViewOptions<Data>;
  readonly #widget: ReactiveControllerHost & Element;
  readonly #host: Pick<HostController, 'connection' | 'space'>;
  #abort = new AbortController();
  #given?: ViewItem<Data>[];

  constructor(widget: ReactiveControllerHost & Element, host: Pick<HostController, 'connection' | 'space'>, options: ViewOptions<Data>) {
    this.#widget = widget;
    this.#host = host;
    this.options = options;
    widget.addController(this);
  }

  hostUpdate(): void {
    this.#attach(this.#host.connection, this.#host.space, this.options.given());
  }

  hostDisconnected(): void {
    // A move is not a removal: moved, the widget is back by then. Removed, it has no host.
    this.tell();
  }

  /** What to show, newest first: the host's items, and over them what the person did that has not reached it yet. */
  get items(): ViewItem<Data>[] {
    return this.overlay ? this.overlay(this.shown, this.connection?.pending ?? []) : this.shown;
  }

  /** Loads from the start. */
  async load(): Promise<void> {
    const {signal} = this.cancel();
    // A page's own fetch need not heed the signal: what it still waits for is nobody's matter then.
    const timers = PATIENCE.map((delay, step) => setTimeout(() => signal.aborted || this.tell((this.waited = step + 1) > 3 && this.cancel()), delay));
    this.waited = 0;
    this.tell((this.status = 'loading'));
    try {
      const {name, query, limit} = this.options;
      const reply = await this.connection!.readView(name, {space: this.space, limit: limit(), ...query}, {signal});
      signal.throwIfAborted();
      const {body} = reply as {body?: unknown};
      this.accept({body}, parseView(body, this.options.read));
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
    timers.forEach(clearTimeout);
  }

  /** Gives up the load in progress. */
  cancel(): AbortController {
    this.#abort.abort();
    this.tell((this.status = 'error'));
    return (this.#abort = new AbortController());
  }

  /** Takes what the host answered, and what of its items is to be shown. */
  accept({body}: {body?: unknown}, {view, skipped}: ParsedView<Data>, items = view.items): void {
    if (body) this.options.opened(body);
    this.view = view;
    this.skipped += skipped;
    this.updatedAt = Date.now();
    this.#show(items);
  }

  /** Takes that the host did not answer. What is shown stays. */
  fail(error: unknown): void {
    this.failure = error;
    this.tell((this.status = (error as Partial<TransportError>).state ?? 'error'));
  }

  /** Has the widget show what has changed. */
  readonly tell = (_change?: unknown): void => this.#widget.requestUpdate();

  #show(items: ViewItem<Data>[]): void {
    this.shown = items;
    this.tell((this.status = items.length ? 'ready' : 'empty'));
  }

  #attach(connection?: HostConnection, space?: string, given?: ViewItem<Data>[]): void {
    if (connection === this.connection && space === this.space && given === this.#given) return;
    this.cancel();
    this.keeper?.stop();
    this.connection?.removeEventListener('change', this.tell);
    connection?.addEventListener('change', this.tell);
    this.keeper = this.view = undefined;
    this.connection = connection;
    this.space = space;
    this.#given = given;
    this.#show(given ?? []);
    if (given) return;
    this.status = 'idle';
    if (connection) void this.load();
  }
}
