import {warn} from '../../elements/warn.js';
import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import {parseView} from '../../protocol/views/view.js';
import type {PulsePoll} from './pulse-poll.js';
import {readShown} from './pulse-poll.model.js';

/** What the attributes of a poll may say. */
const LIMITS = [
  ['minGroup', POLL_LIMITS.minGroup, POLL_LIMITS.mostAwaited],
  ['minText', POLL_LIMITS.minText, POLL_LIMITS.mostAwaited],
  ['headingLevel', 2, 6],
] as const;
const WORDS = [
  ['privacy', ['named', 'confidential', 'unlinkable']],
  ['showOwn', ['session', 'never']],
  ['mode', ['live', 'readonly', 'preview']],
] as const satisfies readonly [keyof PulsePoll, readonly string[]][];

/** A limit that an attribute gives, or the default where it gives none that makes sense: a host's own promise can be made stricter, never weaker. */
export const limitOf = (poll: PulsePoll, name: 'minGroup' | 'minText'): number => {
  const [, min, max] = LIMITS.find(([property]) => property === name)!;
  const value = poll[name];
  return Number.isInteger(value) && value >= min && value <= max ? value : min;
};

/** Tells the page what is wrong with what it, or the host, says; each time that changes. */
export class PollChecks {
  readonly #poll: PulsePoll;
  /** What the attributes said when they were checked. */
  #checked = '';
  /** What was told of results, by poll. */
  readonly #told = new Set<string>();

  constructor(poll: PulsePoll) {
    this.#poll = poll;
  }

  check(connected: boolean, space: string | undefined): void {
    const poll = this.#poll;
    if (poll.view.skipped) warn(poll, 'malformed-item', `The host sent ${poll.view.skipped} things that make no sense; they are left out.`);
    poll.view.skipped = 0;
    this.#checkFailure();
    const said = [...LIMITS, ...WORDS].map(([property]) => poll[property]).join() + space;
    if (said === this.#checked) return;
    this.#checked = said;
    if (connected && !space) warn(poll, 'no-space', 'This poll has no space, so that no question can be found: give one to it or to <hearth-host>.');
    for (const [property, min, max] of LIMITS) {
      const value: number | null = poll[property];
      // An attribute that was taken away says nothing wrong.
      if (value !== null && !(Number.isInteger(value) && value >= min && value <= max))
        warn(poll, 'bad-attribute', `${property} is ${value}, not a whole number from ${min} to ${max}; ${min} is used`);
    }
    for (const [property, words] of WORDS) {
      const value: string | null | undefined = poll[property];
      if (typeof value === 'string' && !(words as readonly string[]).includes(value))
        warn(poll, 'bad-attribute', `${property} is "${value}", not one of: ${words.join(', ')}; the default is used`);
    }
  }

  /** Tells, once for each release, that results told too much, or made no sense. */
  checkResults(
    id: string,
    batchNo: number,
    overshare: readonly {code: string; pointer: string}[],
    errors: readonly {code: string; pointer: string}[],
  ): void {
    const say = (code: string, detail: string) => {
      const once = `${code} ${id} ${batchNo}`;
      if (this.#told.has(once)) return;
      this.#told.add(once);
      warn(this.#poll, code, detail);
    };
    const where = (found: readonly {code: string; pointer: string}[]) => found.map(({code, pointer}) => `${pointer} ${code}`).join(', ');
    if (overshare.length > 0) say('overshare', `The host sent more of the results of a poll than may be told; it is held back: ${where(overshare)}`);
    if (errors.length > 0) say('malformed-results', `The host sent results of a poll that make no sense: ${where(errors)}`);
  }

  /** Reads the polls that a page brings along in a JSON child, unless it gave some as a property. */
  readChild(): void {
    const poll = this.#poll;
    const child = poll.querySelector(':scope > script[type="application/json"]');
    if (!child || poll.items) return;
    try {
      const body: unknown = JSON.parse(child.textContent ?? '');
      const {view, skipped} = parseView(Array.isArray(body) ? {items: body} : body, readShown);
      poll.items = view.items;
      poll.view.skipped += skipped;
    } catch (error) {
      warn(poll, 'malformed-child', `The JSON in the page is not a view: ${(error as Error).message}`);
    }
  }

  /** What the host or the network did wrong is no mystery; anything else is told. */
  #checkFailure(): void {
    const poll = this.#poll;
    const failure = poll.view.failure as Partial<Error & {state: string}> | undefined;
    poll.view.failure = undefined;
    if (failure?.name === 'MalformedViewError') warn(poll, 'malformed-view', 'The host answered something that is not a view.');
    else if (failure && !failure.state) console.error(failure);
  }
}
