import {parseView, unique} from '../protocol/views/view.js';
import type {ParsedView, ViewItem} from '../protocol/views/view.js';
import type {ViewController} from './view-controller.js';

/** Items that one request can ask for at most, where a view says nothing else. */
const MOST = 100;

/** After how many milliseconds watching is tried again. */
const NEXT_WATCH = 20_000;

/** A page as it was read; with its body where it is the newest one. */
type Page<Data> = ParsedView<Data> & {body?: unknown};

/**
 * Keeps a view fresh and gets its older pages. New items of others are held back until asked for, so that nothing moves under a person
 * who reads; what changes in items that are shown, changes where they are.
 */
export class ViewKeeper<Data> {
  /** Whether another page is on its way. */
  loadingMore = false;
  /** Whether the last try to get another page failed. */
  moreFailed = false;

  readonly #view: ViewController<Data>;
  readonly #life = new AbortController();
  /** What the host has, newest first, with what is held back. */
  #items: ViewItem<Data>[];
  /** Ids that may be shown; the others wait until they are asked for. */
  readonly #known: Set<string>;
  /** What the host answered when it was last asked, by what it was asked: where that is the same still, it need not say it again. */
  #etags = new Map<string, {etag: string; page: Page<Data>}>();
  #abort = new AbortController();
  /** While it asks whether anything has changed. */
  #refreshing: Promise<void> | undefined;
  /** Whether to ask again, as something has changed since it asked. */
  #again = false;

  constructor(view: ViewController<Data>) {
    this.#view = view;
    this.#items = this.#tidy(view.shown);
    const isTidy = this.#items.length === view.shown.length && this.#items.every((item, index) => item === view.shown[index]);
    if (!isTidy) view.tell((view.shown = this.#items));
    this.#known = new Set(view.shown.map((item) => item.id));
    void this.#watch();
    view.connection?.addEventListener('erased', this.#forget, {signal: this.#life.signal});
  }

  /** Ends it. */
  stop(): void {
    this.#abort.abort();
    this.#life.abort();
  }

  /** Has the connection tell when something may have changed. */
  async #watch(): Promise<void> {
    const {connection, space, options} = this.#view;
    const {signal} = this.#life;
    const seen = () => this.#view.view?.cursor;
    try {
      await connection?.watch(options.name, {space, ...options.query}, () => void this.refresh(), {signal, seen});
    } catch {
      // Without the network the program for it cannot be loaded.
      setTimeout(() => signal.aborted || void this.#watch(), NEXT_WATCH);
    }
  }

  /** Whoever is signed in was erased: no answer of before is used again. */
  readonly #forget = (): void => {
    this.#etags.clear();
    void this.refresh();
  };

  /** How many new items of others wait to be shown. */
  get waiting(): number {
    return this.#items.filter((item) => !this.#known.has(item.id)).length;
  }

  /** Shows the items that wait, and says which one is the newest. */
  showWaiting(): string | undefined {
    const newest = this.#items.find((item) => !this.#known.has(item.id));
    this.#know(this.#items);
    this.#view.tell((this.#view.shown = this.#items));
    return newest?.id;
  }

  /** Gets the next older page and shows it. Resolves to the id of its newest item. */
  async more(): Promise<string | undefined> {
    const next = this.#view.view?.page.next;
    if (!next || this.loadingMore) return undefined;
    // What is cut short is done again.
    if (this.#refreshing) this.#again = true;
    const signal = this.#restart();
    this.moreFailed = false;
    this.#view.tell((this.loadingMore = true));
    try {
      const page = await this.#page(next, this.#view.options.limit(), signal);
      const items = page.view.items.filter((item) => !this.#items.some(({id}) => id === item.id));
      this.#know(items);
      this.#take(this.#tidy([...this.#items, ...page.view.items]), {
        ...page,
        view: {...page.view, cursor: this.#view.view?.cursor ?? page.view.cursor},
      });
      return items[0]?.id;
    } catch (error) {
      if (signal.aborted) return undefined;
      this.moreFailed = true;
      // The newest pages are there all the same: only what asked for more says that it failed.
      console.warn('Hearth: an older page could not be read.', error);
      return undefined;
    } finally {
      this.#view.tell((this.loadingMore = false));
      this.#catchUp();
    }
  }

  /** Asks the host again, after a failure, and shows that it does. */
  async load(): Promise<void> {
    if (this.#life.signal.aborted) return;
    this.#view.tell((this.#view.status = 'loading'));
    await this.#refresh();
    this.#catchUp();
  }

  /**
   * Asks the host whether anything that is shown has changed; where it is asking already, once more after that, so that a slow host is not
   * asked in vain again and again. Resolves when what is shown is what there was when this was called.
   */
  async refresh(): Promise<void> {
    this.#again = true;
    if (!this.#mayRefresh) return;
    await (this.#refreshing ??= this.#refreshAll());
  }

  /** Not while it asks for something that a person waits for, nor after it was ended. */
  get #mayRefresh(): boolean {
    return this.#view.status !== 'loading' && !this.loadingMore && !this.#life.signal.aborted;
  }

  async #refreshAll(): Promise<void> {
    while (this.#again && this.#mayRefresh) {
      this.#again = false;
      await this.#refresh();
    }
    this.#refreshing = undefined;
  }

  #catchUp(): void {
    if (this.#again) void this.refresh();
  }

  async #refresh(): Promise<void> {
    const signal = this.#restart();
    try {
      const {most = MOST, limit, own: isOwn} = this.#view.options;
      const asked = new Set<string>();
      const step = limit();
      const oldest = this.#items.at(-1);
      const first = await this.#page(undefined, Math.min(most, Math.max(this.#items.length, step)), signal);
      const items = [...first.view.items];
      let last = first;
      // New items have pushed older ones down, and a host may give fewer at a time than are shown: those that are shown stay shown. Several may be of one moment.
      const isPast = ({id, at}: ViewItem<Data>) => id === oldest?.id || at < oldest!.at;
      while (oldest && !items.some(isPast)) {
        const {next} = last.view.page;
        // The pages end, or lead in a circle.
        if (next === undefined || asked.has(next)) break;
        asked.add(next);
        last = await this.#page(next, Math.min(most, Math.max(this.#items.length - items.length, step)), signal);
        items.push(...last.view.items);
      }
      // It may have been ended between an answer and this.
      signal.throwIfAborted();
      this.#forgetOthers(asked.size + 1);
      const tidy = this.#tidy(items);
      const own = new Set(this.#view.connection?.pending.map((entry) => entry.event.id));
      const lastKnown = tidy.findLastIndex((item) => this.#known.has(item.id));
      this.#know(tidy.filter((item, index) => index > lastKnown || own.has(item.id) || isOwn?.(item)));
      this.#take(reuse(this.#items, tidy), {...first, view: {...first.view, page: last.view.page}});
    } catch (error) {
      if (!signal.aborted) this.#view.fail(error);
    }
  }

  /** One page of the view, from its newest item or from where another page ended. */
  async #page(page: string | undefined, limit: number, signal: AbortSignal): Promise<Page<Data>> {
    const {connection, space, options} = this.#view;
    const key = `${page ?? ''} ${limit}`;
    const before = this.#etags.get(key);
    const reply = await connection!.readView(options.name, {space, limit, page, ...options.query}, {signal, etag: before?.etag});
    signal.throwIfAborted();
    this.#etags.delete(key);
    if (reply.status === 'unchanged' && before) {
      this.#etags.set(key, before);
      const {view} = before.page;
      return {view: {...view, cursor: reply.cursor ?? view.cursor}, skipped: 0};
    }
    const {body, etag} = reply as {body?: unknown; etag?: string};
    const answer = {...parseView(body, options.read), body: page === undefined ? body : undefined};
    if (etag) this.#etags.set(key, {etag, page: answer});
    return answer;
  }

  /** Lets go of all answers but the last ones: as things move from page to page, the others are not asked for again. */
  #forgetOthers(last: number): void {
    this.#etags = new Map([...this.#etags].slice(-last));
  }

  /** Without the second of two items with one id, of which the one of the highest version stays; in order. */
  #tidy(items: ViewItem<Data>[]): ViewItem<Data>[] {
    const once = unique(items);
    return this.#view.options.order?.(once) ?? once;
  }

  #take(items: ViewItem<Data>[], page: Page<Data>): void {
    this.#items = items;
    this.#view.accept(
      page,
      page,
      items.filter((item) => this.#known.has(item.id)),
    );
  }

  #know(items: ViewItem<Data>[]): void {
    for (const {id} of items) this.#known.add(id);
  }

  #restart(): AbortSignal {
    this.#abort.abort();
    return (this.#abort = new AbortController()).signal;
  }
}

/** The new items, with the old object in place of each one that has not changed: what is the same is not rendered again. */
function reuse<Item extends {id: string}>(before: Item[], after: Item[]): Item[] {
  const old = new Map(before.map((item) => [item.id, item]));
  return after.map((item) => {
    const same = old.get(item.id);
    return same && JSON.stringify(same) === JSON.stringify(item) ? same : item;
  });
}
