import {warn} from '../../elements/warn.js';
import {parseView} from '../../protocol/views/view.js';
import type {Mosaic} from './mosaic.js';
import {readMosaicData} from './mosaic.model.js';

/** What the attributes of a mosaic may say. */
const LIMITS = [
  ['maxPhrase', 10, 60],
  ['maxStory', 0, 600],
  ['headingLevel', 2, 6],
] as const;
const WORDS = [
  ['composer', ['open', 'none']],
  ['mode', ['live', 'readonly', 'preview']],
] as const satisfies readonly [keyof Mosaic, readonly string[]][];

/** A limit that an attribute gives, or the default where it gives none that makes sense. */
export const limitOf = (mosaic: Mosaic, name: 'maxPhrase' | 'maxStory'): number => {
  const [, min, max] = LIMITS.find(([property]) => property === name)!;
  const value = mosaic[name];
  return Number.isInteger(value) && value >= min && value <= max ? value : max;
};

/** Tells the page what is wrong with what it, or the host, says; each time that changes. */
export class MosaicChecks {
  readonly #mosaic: Mosaic;
  /** What the attributes said when they were checked. */
  #checked = '';

  constructor(mosaic: Mosaic) {
    this.#mosaic = mosaic;
  }

  check(connected: boolean, space: string | undefined): void {
    const mosaic = this.#mosaic;
    if (mosaic.view.skipped) warn(mosaic, 'malformed-item', `The host sent ${mosaic.view.skipped} things that make no sense; they are left out.`);
    mosaic.view.skipped = 0;
    this.#checkFailure();
    const said = [...LIMITS, ...WORDS].map(([property]) => mosaic[property]).join() + space;
    if (said === this.#checked) return;
    this.#checked = said;
    if (connected && !space)
      warn(mosaic, 'no-space', 'This mosaic has no space, so that nobody can place a tile: give one to it or to <hearth-host>.');
    for (const [property, min, max] of LIMITS) {
      const value: number | null = mosaic[property];
      // An attribute that was taken away says nothing wrong.
      if (value !== null && !(Number.isInteger(value) && value >= min && value <= max))
        warn(mosaic, 'bad-attribute', `${property} is ${value}, not a whole number from ${min} to ${max}; the default is used`);
    }
    for (const [property, words] of WORDS) {
      const value: string | null | undefined = mosaic[property];
      if (typeof value === 'string' && !(words as readonly string[]).includes(value))
        warn(mosaic, 'bad-attribute', `${property} is "${value}", not one of: ${words.join(', ')}; the default is used`);
    }
  }

  /** Reads the tiles that a page brings along in a JSON child of its mosaic, unless it gave some as a property. */
  readChild(): void {
    const mosaic = this.#mosaic;
    const child = mosaic.querySelector(':scope > script[type="application/json"]');
    if (!child || mosaic.items) return;
    try {
      const body: unknown = JSON.parse(child.textContent ?? '');
      const {view, skipped} = parseView(Array.isArray(body) ? {items: body} : body, readMosaicData);
      mosaic.items = view.items;
      mosaic.view.skipped += skipped;
    } catch (error) {
      warn(mosaic, 'malformed-child', `The JSON in the page is not a view: ${(error as Error).message}`);
    }
  }

  /** What the host or the network did wrong is no mystery; anything else is told. */
  #checkFailure(): void {
    const mosaic = this.#mosaic;
    const failure = mosaic.view.failure as Partial<Error & {state: string}> | undefined;
    mosaic.view.failure = undefined;
    if (failure?.name === 'MalformedViewError') warn(mosaic, 'malformed-view', 'The host answered something that is not a view.');
    else if (failure && !failure.state) console.error(failure);
  }
}
