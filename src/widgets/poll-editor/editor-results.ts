import {warn} from '../../elements/warn.js';
import {resultsDefinitionOf} from '../../protocol/poll.js';
import {guardResults} from '../../protocol/results/guard/guard.js';
import type {GuardedResults} from '../../protocol/results/guard/guard.js';
import type {RunPoll} from './editor-overlay.js';

/** What may be shown of the results of polls. Whoever runs one sees no more of them than everybody. */
export class EditorResults {
  readonly #widget: HTMLElement;
  readonly #guarded = new Map<string, {from: unknown; guarded: GuardedResults}>();

  constructor(widget: HTMLElement) {
    this.#widget = widget;
  }

  /** What may be shown of a poll; nothing where the host tells nothing. */
  of({id, data}: RunPoll): GuardedResults | undefined {
    const {definition, results, calledOff, removed} = data;
    if (results === undefined || calledOff || removed !== undefined) return undefined;
    const before = this.#guarded.get(id);
    if (before?.from === results) return before.guarded;
    // Compared with what was shown before: between two batches nothing moves.
    const guarded = guardResults(resultsDefinitionOf(definition), results, before?.guarded.results);
    this.#guarded.set(id, {from: results, guarded});
    if (guarded.overshare.length > 0)
      warn(this.#widget, 'overshare', `The host sent more of the results of a poll than may be told; it is held back: ${id}`);
    if (guarded.errors.length > 0) warn(this.#widget, 'malformed-results', `The host sent results of a poll that make no sense: ${id}`);
    return guarded;
  }
}
