import {warn} from '../../elements/warn.js';
import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import {resultsDefinitionOf} from '../../protocol/poll.js';
import {guardResults} from '../../protocol/results/guard/guard.js';
import type {PollResults} from '../../protocol/results/results.js';
import type {ShownPoll} from '../pulse-poll/pulse-poll.model.js';
import type {Gauge} from './gauge.js';

/** The least number of people that the page asks for; a poll's own where that is no number that makes sense. */
export const leastOf = ({minGroup}: Gauge): number =>
  Number.isInteger(minGroup) && minGroup >= POLL_LIMITS.minGroup && minGroup <= POLL_LIMITS.mostAwaited ? minGroup : POLL_LIMITS.minGroup;

/** What a gauge may show of the results of each round, looked at once for each that the host sends. */
export class RoundResults {
  readonly #gauge: Gauge;
  readonly #known = new Map<string, {from: unknown; least: number; results: PollResults; overshare: boolean}>();

  constructor(gauge: Gauge) {
    this.#gauge = gauge;
  }

  /** What of the results of a round may be shown; nothing where the host tells none, or it is not what its digest says. */
  readonly of = (poll: ShownPoll): PollResults | undefined => this.#look(poll)?.results;

  /** Whether a host sent more of a round than may be shown. */
  isTooMuch(poll: ShownPoll): boolean {
    return this.#look(poll)?.overshare ?? false;
  }

  #look({id, data}: ShownPoll): {results: PollResults; overshare: boolean} | undefined {
    const {definition, results, calledOff, intact} = data;
    if (results === undefined || calledOff || !intact) return undefined;
    const least = Math.max(definition.minGroup, leastOf(this.#gauge));
    const before = this.#known.get(id);
    if (before?.from === results && before.least === least) return before;
    const previous = before?.least === least ? before.results : undefined;
    const guarded = guardResults(resultsDefinitionOf({...definition, minGroup: least}), results, previous);
    const known = {from: results, least, results: guarded.results, overshare: guarded.overshare.length > 0};
    this.#known.set(id, known);
    this.#tell('overshare', 'The host sent more of the results of a scale than may be told; it is held back', guarded.overshare);
    this.#tell('malformed-results', 'The host sent results of a scale that make no sense', guarded.errors);
    return known;
  }

  #tell(code: string, what: string, found: readonly {code: string; pointer: string}[]): void {
    if (found.length > 0) warn(this.#gauge, code, `${what}: ${found.map((one) => `${one.pointer} ${one.code}`).join(', ')}`);
  }
}
