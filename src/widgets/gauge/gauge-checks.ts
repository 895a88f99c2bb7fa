import {warn} from '../../elements/warn.js';
import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import {parseView} from '../../protocol/views/view.js';
import {readShown} from '../pulse-poll/pulse-poll.model.js';
import type {Gauge} from './gauge.js';
import type {GaugeSeries} from './gauge.model.js';

const WORDS = [
  ['showOwn', ['device', 'never']],
  ['mode', ['live', 'readonly', 'preview']],
] as const satisfies readonly [keyof Gauge, readonly string[]][];
const LIMITS = [
  ['minGroup', POLL_LIMITS.minGroup, POLL_LIMITS.mostAwaited],
  ['headingLevel', 2, 6],
] as const;

/** Tells the page what is wrong with what it, or the host, says; each time that changes. */
export class GaugeChecks {
  readonly #gauge: Gauge;
  #checked = '';
  /** The poll with names of which it was told. */
  #named: string | undefined;

  constructor(gauge: Gauge) {
    this.#gauge = gauge;
  }

  check(connected: boolean, space: string | undefined, series: GaugeSeries | undefined): void {
    const gauge = this.#gauge;
    if (gauge.view.skipped) warn(gauge, 'malformed-item', `The host sent ${gauge.view.skipped} things that make no sense; they are left out.`);
    gauge.view.skipped = 0;
    this.#checkFailure();
    const named = series?.current.data.definition.privacy === 'named' ? series.current.id : undefined;
    if (named !== undefined && named !== this.#named)
      warn(gauge, 'named-gauge', `The poll ${named} is one with names: a gauge is confidential or unlinkable, so it is not shown.`);
    this.#named = named;
    const said = [...LIMITS, ...WORDS].map(([property]) => gauge[property]).join() + space;
    if (said === this.#checked) return;
    this.#checked = said;
    if (connected && !space) warn(gauge, 'no-space', 'This gauge has no space, so that no scale can be found: give one to it or to <hearth-host>.');
    for (const [property, min, max] of LIMITS) {
      const value: number | null = gauge[property];
      // An attribute that was taken away says nothing wrong.
      if (value !== null && !(Number.isInteger(value) && value >= min && value <= max))
        warn(gauge, 'bad-attribute', `${property} is ${value}, not a whole number from ${min} to ${max}; ${min} is used`);
    }
    for (const [property, words] of WORDS) {
      const value: string | null = gauge[property];
      if (typeof value === 'string' && !(words as readonly string[]).includes(value))
        warn(gauge, 'bad-attribute', `${property} is "${value}", not one of: ${words.join(', ')}; the default is used`);
    }
  }

  /** Reads the polls that a page brings along in a JSON child, unless it gave some as a property. */
  readChild(): void {
    const gauge = this.#gauge;
    const child = gauge.querySelector(':scope > script[type="application/json"]');
    if (!child || gauge.items) return;
    try {
      const body: unknown = JSON.parse(child.textContent ?? '');
      const {view, skipped} = parseView(Array.isArray(body) ? {items: body} : body, readShown);
      gauge.items = view.items;
      gauge.view.skipped += skipped;
    } catch (error) {
      warn(gauge, 'malformed-child', `The JSON in the page is not a view: ${(error as Error).message}`);
    }
  }

  /** What the host or the network did wrong is no mystery; anything else is told. */
  #checkFailure(): void {
    const {view} = this.#gauge;
    const failure = view.failure as Partial<Error & {state: string}> | undefined;
    view.failure = undefined;
    if (failure?.name === 'MalformedViewError') warn(this.#gauge, 'malformed-view', 'The host answered something that is not a view.');
    else if (failure && !failure.state) console.error(failure);
  }
}
