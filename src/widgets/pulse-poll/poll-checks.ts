import {PageChecks} from '../../elements/page-checks.js';
import {warn} from '../../elements/warn.js';
import {whole} from '../../elements/whole.js';
import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import type {PulsePoll} from './pulse-poll.js';
import type {ShownPoll} from './pulse-poll.model.js';

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
  return whole(poll[name], min, max, min);
};

/** Tells the page what is wrong with what it, or the host, says of a poll. */
export class PollChecks extends PageChecks {
  readonly #poll: PulsePoll;
  /** What was told of polls and their results. */
  readonly #told = new Set<string>();

  constructor(poll: PulsePoll) {
    super(poll, 'This poll has no space, so that no question can be found', {limits: LIMITS, words: WORDS});
    this.#poll = poll;
  }

  /** Tells, once for each poll, that something of it made no sense, and was left out. */
  checkPoll({id, data: {faults}}: ShownPoll): void {
    const once = `poll ${id} ${faults.join()}`;
    if (faults.length === 0 || this.#told.has(once)) return;
    this.#told.add(once);
    warn(this.#poll, 'malformed-poll', `What the host says of the poll ${id} makes no sense in parts, which are left out: ${faults.join(', ')}`);
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
}
