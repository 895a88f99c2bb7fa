/** In which order steps run, and which of them side by side. */
import type {Step} from './steps.js';

export interface Planned {
  step: Step;
  /** The names of steps that make what this one uses. Those that do not run are not waited for. */
  after?: readonly string[];
  /** How much of the machine it keeps busy, in halves of a core. */
  load: number;
}

/** Runs steps in their order; where the next one finds no room, or not yet what it uses, the first of the others that does. */
export async function runPlan(plan: readonly Planned[], room: number, run: (step: Step) => Promise<void>): Promise<void> {
  const waiting = new Set(plan);
  const unfinished = new Set(plan.map(({step}) => step.name));
  const running = new Set<Promise<void>>();
  let free = room;
  const start = (planned: Planned) => {
    waiting.delete(planned);
    free -= planned.load;
    const ends = run(planned.step).finally(() => {
      free += planned.load;
      unfinished.delete(planned.step.name);
      running.delete(ends);
    });
    running.add(ends);
  };
  while (unfinished.size > 0) {
    for (const planned of waiting) {
      const ready = !planned.after?.some((name) => unfinished.has(name));
      if (ready && (planned.load <= free || running.size === 0)) start(planned);
    }
    if (running.size === 0) throw new Error(`These steps wait for each other: ${[...unfinished].join(', ')}.`);
    await Promise.race(running);
  }
}
