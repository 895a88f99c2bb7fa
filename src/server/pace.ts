import type {RecordedEvent} from '../protocol/cloud-event.js';
import type {Candidate} from './intake.js';
import type {CompletePolicy} from './policy.js';
import type {StoreReader} from './stores/store.js';

const HOUR = 3_600_000;

/**
 * How often people may do what a policy limits, by the log itself: so it holds over a restart and for every process that shares a store,
 * and what was taken back counts as well.
 */
export class Pace {
  readonly #policy: CompletePolicy;
  /** When a person last did such a thing, newest first, as many times as are allowed in an hour. */
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
      const bodies = await reader.recorded({type: event.type, person: by.id, limit});
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
    const last = limit === undefined ? undefined : this.#times.get(nameOf(candidate))?.[limit - 1];
    // A moment that lies ahead was noted before the clock was put back: it limits nobody for longer than an hour.
    return last === undefined ? 0 : Math.min(Math.max(0, Math.ceil((last + HOUR - candidate.now) / 1000)), HOUR / 1000);
  }

  /** Takes note that it was done. */
  note(candidate: Candidate): void {
    if (this.#times.size > 0) this.#times.get(nameOf(candidate))?.unshift(candidate.now);
  }

  #limitOf({event, domain}: Candidate): number | undefined {
    const limit = domain.perHour?.(event, this.#policy);
    return limit === undefined ? undefined : Math.max(1, Math.floor(limit));
  }
}

const nameOf = ({by, event}: Candidate): string => JSON.stringify([by.id, event.type]);
