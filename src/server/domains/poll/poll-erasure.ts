import type {CompletePolicy} from '../../policy.js';
import {withoutAnswer} from './poll-answering.js';
import {withoutMember} from './poll-rounds.js';
import {isLive, nameOf} from './poll-state.js';
import type {LivePoll, PollState} from './poll-state.js';

/** Stands where the id of a person was who is not there any more. No person has it. */
const NOBODY = '';

/**
 * What is left of a poll when a person is taken out of it: it is without their answer and what they reported. Sums that were counted with their answer
 * stay as they are. What they ask themselves goes with them, or stays without their name, as the policy has it.
 */
export function erase(state: PollState, person: string, {onErase}: CompletePolicy): {state: PollState | undefined; gone: boolean} | undefined {
  if (!isLive(state)) return undefined;
  if (state.by === person && onErase === 'remove') return {state: undefined, gone: true};
  const name = nameOf(state, person);
  const reports = state.reports ?? [];
  const isReporter = reports.some(({by}) => by === person);
  const round = state.round && withoutMember(state.round, person);
  if (state.by !== person && !Object.hasOwn(state.answers, name) && !isReporter && round === state.round) return undefined;
  const {appeal, ...held} = withoutAnswer(state, name);
  const left: LivePoll = {...held, ...(state.by === person ? {by: NOBODY} : appeal && {appeal}), ...(round && {round})};
  return {state: isReporter ? {...left, reports: reports.map((one) => (one.by === person ? anonymous(one) : one))} : left, gone: false};
}

function anonymous({note: _, ...report}: NonNullable<LivePoll['reports']>[number]) {
  return {...report, by: NOBODY};
}
