import type {RecordedEvent} from '../protocol/cloud-event.js';
import type {Candidate} from './intake.js';
import type {CompletePolicy} from './policy.js';
import type {StoreReader} from './stores/store.js';

/** How often somebody may do something: so many times within a time, in milliseconds. */
export interface Frequency {
  most: number;
  within: number;
}

/**
 * How often people may do what a policy limits, by the log itself: so it holds over a restart and for every process that shares a store,
 * and what was taken back counts as well.
 */
export class Pace {
  readonly #policy: CompletePolicy;
  /** When a person last did such a thing, newest first, as many times as are allowed. */
  readonly #times = new Map<string, number[]>();

  private constructor(policy: CompletePolicy) {
    this.#policy = policy;
  }

  /** Reads what deciding on these candidates takes. */
  static async load(candidates: readonly Candidate[], policy: CompletePolicy, reader: StoreReader): Promise<Pace> {
    const pace = new Pace(policy);
    for (const candidate of candidates) {
      const {event, by} = candidate;
      const limit = pace.#limitOf(candidate);
      if (limit === undefined || pace.#times.has(nameOf(candidate))) continue;
      const bodies = await reader.recorded({type: event.type, person: by.id, limit: limit.most});
      pace.#times.set(
        nameOf(candidate),
        bodies.map((body) => Date.parse((JSON.parse(body) as RecordedEvent).recordedtime)),
      );
    }
    return pace;
  }

  /** In how many seconds a person may do it again; 0 for now. */
  wait(candidate: Candidate): number {
    const limit = this.#limitOf(candidate);
    const last = limit && this.#times.get(nameOf(candidate))?.[limit.most - 1];
    if (!limit || last === undefined) return 0;
    // A moment that lies ahead was noted before the clock was put back: it limits nobody for longer than this.
    return Math.min(Math.max(0, Math.ceil((last + limit.within - candidate.now) / 1000)), limit.within / 1000);
  }

  /** Takes note that it was done. */
  note(candidate: Candidate): void {
    if (this.#times.size > 0) this.#times.get(nameOf(candidate))?.unshift(candidate.now);
  }

  #limitOf({event, domain}: Candidate): Frequency | undefined {
    const limit = domain.pace?.(event, this.#policy);
    return limit && Number.isFinite(limit.most) ? {...limit, most: Math.max(1, Math.floor(limit.most))} : undefined;
  }
}

const nameOf = ({by, event}: Candidate): string => JSON.stringify([by.id, event.type]);
