import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HostConnection, PendingEvent} from '../client/host-connection.js';
import {TransportError} from '../client/transport.js';
import {isAtOrPast, MalformedViewError, parseView} from '../protocol/views/view.js';
import type {View, ViewItem} from '../protocol/views/view.js';
import {warn} from './events.js';
import type {HostController} from './host-controller.js';

/**
 * `idle`: no host yet. `loading`: the first answer is on its way. `ready` and `empty`: there is one. `error`, `offline`: the host or the
 * network failed; what was shown stays. `forbidden`, `signed-out`: the host says so.
 */
export type ViewStatus = 'idle' | 'loading' | 'ready' | 'empty' | 'error' | 'offline' | 'forbidden' | 'signed-out';

/** How a widget uses its view. */
export interface ViewOptions<Data> {
  /** The name of the view on the host. */
  name: string;
  /** Items to ask for at a time, 1 to 100. */
  pageSize(): number;
  /** Items that the page gives in place of the host; then nothing is read. */
  given(): ViewItem<Data>[] | undefined;
  /** Reads the data of one item; nothing where it makes no sense. */
  read(data: Record<string, unknown>): Data | undefined;
  /** Shows on the view what has not reached it yet. Pure. */
  overlay(items: ViewItem<Data>[], pending: readonly PendingEvent[]): ViewItem<Data>[];
}

/** Items that one request can ask for at most. */
const MOST = 100;

/** Until then a load is quiet; after it the widget may show that it waits. In milliseconds. */
const PATIENCE = {skeleton: 200, announce: 1000, slow: 8000};

/**
 * Reads a view of the host, keeps it fresh, and lays over it what the person did that the host has not shown yet. A late answer is
 * dropped. New items of others are held back until asked for, so that nothing moves under a person who reads.
 */
export class ViewController<Data> implements ReactiveController {
  status: ViewStatus = 'idle';
  /** How long the load in progress has lasted, in words. */
  patience: 'quiet' | 'skeleton' | 'announce' | 'slow' = 'quiet';
  /** Whether another page is on its way. */
  loadingMore = false;
  /** Whether the last try to get another page failed. */
  moreFailed = false;
  /** When the host last answered, in milliseconds since the epoch. */
  updatedAt = 0;
  /** The last view as the host gave it. */
  view: View<Data> | undefined;
  /** The body of the newest page as it came: a widget reads from it what its view has beside items. */
  body: unknown;

  readonly #widget: ReactiveControllerHost & HTMLElement;
  readonly #host: HostController;
  readonly #options: ViewOptions<Data>;
  #connection: HostConnection | undefined;
  #space: string | undefined;
  #unwatch: (() => void) | undefined;
  #abort: AbortController | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];
  /** What the host has, newest first, as far as it was asked for. */
  #items: ViewItem<Data>[] = [];
  /** Ids that may be shown; the others wait until they are asked for. */
  #known = new Set<string>();
  readonly #etags = new Map<string, {etag: string; body: View<Data>}>();
  #shown: {items: ViewItem<Data>[]; pending: readonly PendingEvent[]; result: ViewItem<Data>[]} | undefined;

  constructor(widget: ReactiveControllerHost & HTMLElement, host: HostController, options: ViewOptions<Data>) {
    this.#widget = widget;
    this.#host = host;
    this.#options = options;
    widget.addController(this);
  }

  hostDisconnected(): void {
    this.#detach();
  }

  hostUpdate(): void {
    const {connection, space} = this.#host;
    if (this.#options.given()) {
      this.#detach();
      this.status = this.items.length > 0 ? 'ready' : 'empty';
      return;
    }
    if (connection === this.#connection && space === this.#space) return;
    this.#detach();
    this.#connection = connection;
    this.#space = space;
    this.#items = [];
    this.#known.clear();
    this.#etags.clear();
    this.status = 'idle';
    if (!connection) return;
    connection.addEventListener('change', this.#onPending);
    this.#unwatch = connection.watch(this.#options.name, {space}, () => void this.refresh());
    void this.#load();
  }

  /** What to show, newest first: the host's items that are not held back, and the person's own that are on their way. */
  get items(): ViewItem<Data>[] {
    const items = this.#options.given() ?? this.#items;
    const pending = this.#connection?.pending ?? [];
    const shown = this.#shown;
    if (shown?.items === items && shown.pending === pending) return shown.result;
    const cursor = this.view?.cursor ?? '0';
    const ahead = pending.filter((entry) => !(entry.cursor && isAtOrPast(cursor, entry.cursor)));
    const known = items === this.#items ? items.filter((item) => this.#known.has(item.id)) : items;
    const result = this.#options.overlay(known, ahead);
    this.#shown = {items, pending, result};
    return result;
  }

  /** How many new items of others wait to be shown. */
  get waiting(): number {
    return this.#items.length - this.#items.filter((item) => this.#known.has(item.id)).length;
  }

  /** Whether the host has older items. */
  get hasMore(): boolean {
    return this.view?.page.next !== undefined;
  }

  /** Shows the items that wait, and says which one is the newest. */
  showWaiting(): string | undefined {
    const newest = this.#items.find((item) => !this.#known.has(item.id));
    this.#know(this.#items);
    this.#widget.requestUpdate();
    return newest?.id;
  }

  /** Loads from the start, after a failure or a sign-in. */
  retry(): void {
    if (this.#connection) void this.#load();
  }

  /** Gives up the load in progress. */
  cancel(): void {
    this.#abort?.abort();
    this.#settle(this.#items.length > 0 ? 'ready' : 'error');
  }

  /** Asks the host whether anything that is shown has changed. */
  async refresh(): Promise<void> {
    if (this.status === 'loading' || this.loadingMore) return;
    await this.#read(false);
  }

  /** Gets the next older page and shows it. */
  async more(): Promise<void> {
    const next = this.view?.page.next;
    if (!next || this.loadingMore || !this.#connection) return;
    this.loadingMore = true;
    this.moreFailed = false;
    this.#widget.requestUpdate();
    const {signal} = this.#restart();
    try {
      const page = await this.#page(next, this.#options.pageSize(), signal);
      if (signal.aborted) return;
      const there = new Set(this.#items.map((item) => item.id));
      this.#items = [...this.#items, ...page.items.filter((item) => !there.has(item.id))];
      this.#know(page.items);
      this.view = {...page, cursor: this.view?.cursor ?? page.cursor};
    } catch (error) {
      if (!signal.aborted) this.moreFailed = true;
      if (!(error instanceof TransportError || error instanceof MalformedViewError)) throw error;
    } finally {
      this.loadingMore = false;
      this.#widget.requestUpdate();
    }
  }

  async #load(): Promise<void> {
    this.status = 'loading';
    this.patience = 'quiet';
    this.#timers = (['skeleton', 'announce', 'slow'] as const).map((patience) =>
      setTimeout(() => {
        this.patience = patience;
        this.#widget.requestUpdate();
      }, PATIENCE[patience]),
    );
    this.#widget.requestUpdate();
    await this.#read(true);
  }

  /** Reads as many pages as are shown. The first read shows all of it; a later one holds back what is new. */
  async #read(first: boolean): Promise<void> {
    const {signal} = this.#restart();
    try {
      const wanted = Math.max(this.#known.size, this.#options.pageSize());
      let page = await this.#page(undefined, Math.min(MOST, wanted), signal);
      const cursor = page.cursor;
      const items = [...page.items];
      while (page.page.next && items.length < wanted) {
        page = await this.#page(page.page.next, MOST, signal);
        items.push(...page.items);
      }
      if (signal.aborted) return;
      this.#items = reuse(this.#items, unique(items));
      const own = new Set(this.#connection?.pending.map((entry) => entry.event.id));
      this.#know(first || this.#known.size === 0 ? this.#items : this.#items.filter((item) => own.has(item.id)));
      this.view = {...page, cursor};
      this.updatedAt = Date.now();
      this.#settle(this.#items.length > 0 ? 'ready' : 'empty');
    } catch (error) {
      if (!signal.aborted) this.#settle(statusOf(error));
    }
  }

  async #page(page: string | undefined, limit: number, signal: AbortSignal): Promise<View<Data>> {
    const key = `${page ?? ''} ${limit}`;
    const before = this.#etags.get(key);
    const answer = await this.#connection!.readView(this.#options.name, {space: this.#space, limit, page}, {etag: before?.etag, signal});
    if (answer.status === 'unchanged' && before) return before.body;
    const {view, skipped} = parseView(answer.status === 'fresh' ? answer.body : undefined, this.#options.read);
    if (skipped > 0) warn(this.#widget, 'malformed-item', `The host sent ${skipped} items in the view "${this.#options.name}" that make no sense; they are left out.`);
    if (answer.status === 'fresh' && page === undefined) this.body = answer.body;
    if (answer.status === 'fresh' && answer.etag) this.#etags.set(key, {etag: answer.etag, body: view});
    return view;
  }

  #know(items: ViewItem<Data>[]): void {
    for (const {id} of items) this.#known.add(id);
    this.#shown = undefined;
  }

  #settle(status: ViewStatus): void {
    this.#timers.forEach(clearTimeout);
    this.status = status;
    this.#shown = undefined;
    this.#widget.requestUpdate();
  }

  #restart(): AbortController {
    this.#abort?.abort();
    return (this.#abort = new AbortController());
  }

  #detach(): void {
    this.#connection?.removeEventListener('change', this.#onPending);
    this.#unwatch?.();
    this.#abort?.abort();
    this.#timers.forEach(clearTimeout);
    this.#connection = this.#unwatch = undefined;
    this.loadingMore = false;
  }

  readonly #onPending = (): void => this.#widget.requestUpdate();
}

/** Without the second of two items with one id: a page boundary may have moved between two requests. */
function unique<Item extends {id: string}>(items: Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** The new items, with the old object in place of each one that has not changed: what is the same is not rendered again. */
function reuse<Item extends {id: string}>(before: Item[], after: Item[]): Item[] {
  const old = new Map(before.map((item) => [item.id, item]));
  return after.map((item) => {
    const same = old.get(item.id);
    return same && JSON.stringify(same) === JSON.stringify(item) ? same : item;
  });
}

/** What a failed read means to the person. */
function statusOf(error: unknown): ViewStatus {
  if (error instanceof MalformedViewError) return 'error';
  if (!(error instanceof TransportError)) throw error;
  if (error.kind === 'unauthenticated' || error.kind === 'not-ours') return 'signed-out';
  if (error.kind === 'network' || error.kind === 'timeout') return 'offline';
  return error.response?.status === 403 || error.response?.status === 404 ? 'forbidden' : 'error';
}
