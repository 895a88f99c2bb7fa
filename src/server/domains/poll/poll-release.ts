import {resultsDefinitionOf} from '../../../protocol/poll.js';
import type {HeldAnswer} from '../../../protocol/results/answers.js';
import {nextRelease} from '../../../protocol/results/release.js';
import type {ReleaseInput} from '../../../protocol/results/release.js';
import {isUnsettled} from './poll-rounds.js';
import {isLinkable, overAt} from './poll-state.js';
import type {LivePoll} from './poll-state.js';

const HOUR = 3_600_000;

/** The day of a moment, in UTC. */
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const heldIn = ({answers}: LivePoll): HeldAnswer[] =>
  Object.entries(answers).map(([id, {answer, comment}]) => ({id, value: answer, ...(comment !== undefined && {comment})}));

const inputOf = ({definition, eligible, release, secret, round}: LivePoll): Omit<ReleaseInput, 'moment' | 'answers'> => ({
  definition: resultsDefinitionOf(definition, eligible),
  state: release && 'sums' in release ? release : undefined,
  secret,
  membership: round?.membership,
});

/**
 * Counts what was answered, where that makes a batch. What comes of it is told from the next full hour on and no sooner: told at once, it would
 * tell everybody who looks that somebody has answered just now.
 */
export function countBatch(poll: LivePoll, now: number): LivePoll {
  const from = (Math.floor(now / HOUR) + 1) * HOUR;
  // What comes later is in the last figures anyway, and these have to be apart from what was told before them.
  if (from >= overAt(poll)) return poll;
  const {state, release} = nextRelease({...inputOf(poll), answers: heldIn(poll), moment: 'batch', asOf: dayOf(from)});
  return {...poll, release: state, ...(release && {coming: {from, results: release}})};
}

/**
 * A poll with what is due by now: what is told from this hour on, or, once it is over, its last figures. It follows from the poll and the
 * time alone, and the same comes out however often and whenever it is asked: so a view need not wait for anybody to write.
 */
export function ripen(poll: LivePoll, now: number): LivePoll {
  if (poll.calledOff || !isLinkable(poll)) return poll;
  // How much a round tells depends on who could answer, which is settled first.
  if (now >= overAt(poll)) return poll.release?.closed || isUnsettled(poll) ? poll : closeWith(poll, heldIn(poll));
  if (!poll.coming || now < poll.coming.from) return poll;
  const {coming, ...rest} = poll;
  return {...rest, shown: coming.results};
}

/** A poll that is over, with its last figures: those of these answers. */
export function closeWith(poll: LivePoll, answers: readonly HeldAnswer[]): LivePoll {
  const {state, release} = nextRelease({...inputOf(poll), answers, moment: 'close', asOf: dayOf(overAt(poll))});
  const {coming: _, shown: __, ...rest} = poll;
  // Neither who was in which batch nor the exact sums does anybody need any more: what is kept is what is told.
  return {...rest, release: {batchNo: state.batchNo, closed: true}, ...(release && {shown: release})};
}
