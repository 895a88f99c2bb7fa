import type {TransportError} from '../client/transport.js';
import {PROBLEM_MEDIA_TYPE} from '../protocol/problem.js';
import type {ParsedView, ViewItem} from '../protocol/views/view.js';
import {parseView} from '../protocol/views/view.js';
import {warn} from './warn.js';
import {whole} from './whole.js';

/** A widget whose page and host are looked at. */
interface Checked extends HTMLElement {
  view: {skipped: number; failure?: unknown};
}

/** A widget to which a page may give what it shows. */
interface Given<Data> extends Checked {
  items?: ViewItem<Data>[];
}

/** What went wrong, of whatever kind it is. */
type Failure = Partial<Omit<TransportError, 'name'> & {name: string}>;

/** What the attributes of a widget may say, by its properties: whole numbers in their limits, and one of some words. */
export interface AttributeRules {
  limits: readonly (readonly [property: string, min: number, max: number])[];
  words: readonly (readonly [property: string, words: readonly string[]])[];
  /** Names in one text, parted by spaces: how many at most, and what each looks like. */
  names?: readonly (readonly [property: string, most: number, shape: RegExp])[];
}

/** Tells the page what is wrong with what it, or the host, says; each time that changes. */
export class PageChecks {
  readonly #widget: Checked;
  readonly #rules: AttributeRules;
  readonly #noSpace: string;
  /** What the attributes said when they were checked. */
  #checked = '';
  /** Where the widget was then. */
  #place = '';
  /** What went wrong when it was last told. */
  #failure: Failure | undefined;

  /** @param noSpace what cannot be done without a space, as a sentence that goes on. */
  constructor(widget: Checked, noSpace: string, rules: AttributeRules) {
    this.#widget = widget;
    this.#noSpace = noSpace;
    this.#rules = rules;
  }

  check(connected: boolean, space: string | undefined): void {
    const widget = this.#widget;
    const {view} = widget;
    if (view.skipped) warn(widget, 'malformed-item', `The host sent ${view.skipped} things that make no sense; they are left out.`);
    view.skipped = 0;
    this.#checkFailure();
    const {limits, words, names = []} = this.#rules;
    const valueOf = (property: string): unknown => (widget as unknown as Record<string, unknown>)[property];
    const said = [...limits, ...words, ...names].map(([property]) => valueOf(property)).join();
    const place = `${connected} ${space}`;
    if (place !== this.#place && connected && !space) warn(widget, 'no-space', `${this.#noSpace}: give one to it or to <hearth-host>.`);
    this.#place = place;
    if (said === this.#checked) return;
    this.#checked = said;
    for (const [property, min, max] of limits) {
      const value = valueOf(property) as number | null;
      // An attribute that was taken away says nothing wrong.
      if (value !== null && whole(value, min, max, NaN) !== value)
        warn(widget, 'bad-attribute', `${property} is ${value}, not a whole number from ${min} to ${max}; the default is used`);
    }
    for (const [property, allowed] of words) {
      const value = valueOf(property);
      if (typeof value === 'string' && !allowed.includes(value))
        warn(widget, 'bad-attribute', `${property} is "${value}", not one of: ${allowed.join(', ')}; the default is used`);
    }
    for (const [property, most, shape] of names) {
      const all = `${(valueOf(property) as string | null) ?? ''}`.match(/\S+/g) ?? [];
      const wrong = all.filter((name) => !shape.test(name));
      if (all.length > most) warn(widget, 'bad-attribute', `${property} are ${all.length}, more than ${most}; the rest is left out`);
      if (wrong.length > 0) warn(widget, 'bad-attribute', `${property} cannot be named so, and no host takes them: ${wrong.join(', ')}`);
    }
  }

  /** What the host or the network did wrong is no mystery; anything else is told. */
  #checkFailure(): void {
    const {view} = this.#widget;
    const failure = view.failure as Failure | undefined;
    if (failure === this.#failure) return;
    this.#failure = failure;
    if (failure?.name === 'MalformedViewError') warn(this.#widget, 'malformed-view', 'The host answered something that is not a view.');
    else if (isStranger(failure)) warn(this.#widget, 'endpoint', `There is no host of Hearth (${failure!.request}): look at the endpoint.`);
    else if (failure && !failure.state) console.error(failure);
  }
}

/** Whether there is nothing at an address, by the word of a server that is no host. A host says so as a problem (RFC 9457). */
const isStranger = (failure?: {reply?: TransportError['reply']}): boolean =>
  failure?.reply?.status === 404 && failure.reply.type !== PROBLEM_MEDIA_TYPE;

/** Reads the items that a page brings along in a JSON child of its widget, unless it gave some as a property. */
export function readChild<Data>(widget: Given<Data>, read: Parameters<typeof parseView<Data>>[1]): void {
  const child = widget.querySelector(':scope > script[type="application/json"]');
  if (!child || widget.items) return;
  try {
    const body: unknown = JSON.parse(child.textContent ?? '');
    const {view, skipped}: ParsedView<Data> = parseView(Array.isArray(body) ? {items: body} : body, read);
    widget.items = view.items;
    widget.view.skipped += skipped;
  } catch (error) {
    warn(widget, 'malformed-child', `The JSON in the page is not a view: ${(error as Error).message}`);
  }
}
