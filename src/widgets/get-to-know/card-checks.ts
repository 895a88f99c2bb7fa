import {warn} from '../../elements/warn.js';
import {whole} from '../../elements/whole.js';
import type {GetToKnow} from './get-to-know.js';
import {readDuration} from './get-to-know.model.js';

/** What the attributes may say. */
const LIMITS = [
  ['maxAnswers', 1, 60],
  ['maxLength', 20, 1000],
  ['headingLevel', 2, 6],
] as const;
const WORDS = [
  ['show', ['view', 'edit', 'spotlight', 'prompt', 'reports']],
  ['mode', ['live', 'readonly', 'preview']],
  ['defaultAudience', ['me', 'team', 'org']],
] as const satisfies readonly [keyof GetToKnow, readonly string[]][];

/** Tells the page what is wrong with what it, or the host, says; each time that changes. */
export class CardChecks {
  readonly #widget: GetToKnow;
  /** What the attributes said when they were checked. */
  #checked = '';

  constructor(widget: GetToKnow) {
    this.#widget = widget;
  }

  check(connected: boolean, space: string | undefined): void {
    const widget = this.#widget;
    const {view, defaultExpiry} = widget;
    if (view.skipped) warn(widget, 'malformed-item', `The host sent ${view.skipped} things that make no sense; they are left out.`);
    view.skipped = 0;
    const failure = view.failure as Partial<Error & {state: string}> | undefined;
    view.failure = undefined;
    if (failure?.name === 'MalformedViewError') warn(widget, 'malformed-view', 'The host answered something that is not a view.');
    else if (failure && !failure.state) console.error(failure);
    const said = [...LIMITS, ...WORDS].map(([property]) => widget[property]).join() + space + defaultExpiry;
    if (said === this.#checked) return;
    this.#checked = said;
    if (connected && !space)
      warn(widget, 'no-space', 'This card has no space, so that nothing can be said on it: give one to it or to <hearth-host>.');
    for (const [property, min, max] of LIMITS) {
      const value: number | null = widget[property];
      // An attribute that was taken away says nothing wrong.
      if (value !== null && whole(value, min, max, NaN) !== value)
        warn(widget, 'bad-attribute', `${property} is ${value}, not a whole number from ${min} to ${max}; the default is used`);
    }
    for (const [property, words] of WORDS) {
      const value: string | null = widget[property];
      if (value !== null && !(words as readonly string[]).includes(value))
        warn(widget, 'bad-attribute', `${property} is "${value}", not one of: ${words.join(', ')}; the default is used`);
    }
    if (defaultExpiry !== null && defaultExpiry !== 'none' && !readDuration(defaultExpiry))
      warn(widget, 'bad-attribute', `defaultExpiry is "${defaultExpiry}", neither an ISO 8601 duration such as P12M nor "none"; P12M is used`);
  }
}
