import type {AnswerValue, HeldAnswer} from '../../../../src/protocol/results/answers.js';
import type {ResultsDefinition} from '../../../../src/protocol/results/definition.js';
import {nextRelease} from '../../../../src/protocol/results/release.js';
import type {ReleaseInput, ReleaseState, ReleaseStep} from '../../../../src/protocol/results/release.js';
import type {PollResults} from '../../../../src/protocol/results/results.js';

export const SECRET = 'a secret of this poll only';

/** So many of each answer, each with an id of its own. */
export function held(...parts: [count: number, value: AnswerValue | string, more?: Partial<HeldAnswer>][]): HeldAnswer[] {
  return parts.flatMap(([count, value, more], part) =>
    Array.from({length: count}, (_, index) => ({id: `${part}-${index}`, value: typeof value === 'string' ? {option: value} : value, ...more})),
  );
}

/** The release of a poll that is closed with these answers. */
export function closed(definition: ResultsDefinition, answers: readonly HeldAnswer[], more: Partial<ReleaseInput> = {}): PollResults | undefined {
  return nextRelease({definition, answers, moment: 'close', secret: SECRET, ...more}).release;
}

/** Each release of a poll whose host asks after every answer, and what it keeps in the end. */
export function run(
  definition: ResultsDefinition,
  answers: readonly HeldAnswer[],
  every = 1,
): {releases: PollResults[]; state: ReleaseState; states: ReleaseState[]} {
  const releases: PollResults[] = [];
  const states: ReleaseState[] = [];
  let state: ReleaseState | undefined;
  const take = (step: ReleaseStep) => {
    if (step.release) releases.push(step.release);
    if (step.state !== state && step.state.counted.length > 0) states.push(step.state);
    ({state} = step);
  };
  for (let count = every; count <= answers.length; count += every) {
    take(nextRelease({definition, answers: answers.slice(0, count), state, moment: 'batch', secret: SECRET}));
  }
  take(nextRelease({definition, answers, state, moment: 'close', secret: SECRET}));
  return {releases, state: state!, states};
}
