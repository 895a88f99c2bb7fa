import {PageChecks} from '../../elements/page-checks.js';
import {warn} from '../../elements/warn.js';
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

/** Tells the page what is wrong with what it, or the host, says of cards. */
export class CardChecks extends PageChecks {
  readonly #widget: GetToKnow;
  /** What was said of how long answers hold when that was checked. */
  #expiry: string | null = '';

  constructor(widget: GetToKnow) {
    super(widget, 'This card has no space, so that nothing can be said on it', {limits: LIMITS, words: WORDS});
    this.#widget = widget;
  }

  override check(connected: boolean, space: string | undefined): void {
    super.check(connected, space);
    const {defaultExpiry} = this.#widget;
    if (defaultExpiry === this.#expiry) return;
    this.#expiry = defaultExpiry;
    if (defaultExpiry !== null && defaultExpiry !== 'none' && !readDuration(defaultExpiry))
      warn(this.#widget, 'bad-attribute', `defaultExpiry is "${defaultExpiry}", neither an ISO 8601 duration such as P12M nor "none"; P12M is used`);
  }
}
