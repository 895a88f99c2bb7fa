import {makeUpOf} from '../../protocol/scales/make-up.js';
import {scoreScale} from '../../protocol/scales/score.js';
import type {PollSeen} from '../pulse-poll/pulse-poll.model.js';
import {closesAt, packOf} from './gauge.model.js';
import type {Pack} from './gauge.model.js';
import type {ShownPoll} from '../pulse-poll/pulse-poll.model.js';

/** What a person's answers made of the dials in one round. Only this device ever has it. */
export interface OwnRound {
  pollId: string;
  /** When the round closes, or closed (RFC 3339). */
  closesAt: string;
  /** How the scale was made up: rounds of another one are not set beside it. */
  makeUp: string;
  /** The mean of each dial that has one, from 1 to the number of points. */
  dials: Record<string, number>;
}

/** One's own dials of a round, by the same rule as those of everybody: reversed items turned around, none where too few were answered. */
export function ownRound(poll: ShownPoll, points: Readonly<Record<string, string>>): OwnRound {
  const {scale} = packOf(poll)!;
  const means = scoreScale(scale, points).flatMap(({dial, mean}): [string, number][] => (mean === undefined ? [] : [[dial, mean]]));
  return {pollId: poll.id, closesAt: closesAt(poll), makeUp: makeUpOf(scale), dials: Object.fromEntries(means)};
}

/** One dial of one's own, and what it was in earlier rounds, the latest first. */
export interface OwnDial {
  id: string;
  label: string;
  /** Nothing where too few of its items were answered. */
  mean: number | undefined;
  before: {closesAt: string; mean: number}[];
}

/** The latest of some rounds, and its dials. */
export interface OwnDials {
  latest: OwnRound;
  dials: OwnDial[];
}

/** Earlier rounds that are shown beside the latest one. */
const EARLIER = 4;

/** One's own dials as they are shown: those of the latest round of this scale. Nothing where there is none. */
export function ownDials({scale}: Pack, rounds: readonly OwnRound[]): OwnDials | undefined {
  const makeUp = makeUpOf(scale);
  const known = rounds.filter((round) => round.makeUp === makeUp).sort((one, other) => Date.parse(other.closesAt) - Date.parse(one.closesAt));
  const [latest, ...earlier] = known;
  if (!latest) return undefined;
  const meanOf = ({dials}: OwnRound, id: string) => (Object.hasOwn(dials, id) ? dials[id] : undefined);
  const dials = scale.dials.map(({id, label}): OwnDial => ({
    id,
    label,
    mean: meanOf(latest, id),
    before: earlier
      .flatMap((round) => {
        const mean = meanOf(round, id);
        return mean === undefined ? [] : [{closesAt: round.closesAt, mean}];
      })
      .slice(0, EARLIER),
  }));
  return {latest, dials};
}

/** What is to be kept of what a poll shows: these dials; or none any more. Nothing where it says nothing about that. */
export function toKeep({poll, state, own}: PollSeen): OwnRound | 'none' | undefined {
  if (!poll || !packOf(poll) || poll.data.definition.privacy === 'named') return undefined;
  if (own && 'points' in own) return ownRound(poll, own.points);
  // Taken back; or "prefer not to say".
  return own || state === 'open-unanswered' || state === 'answering' ? 'none' : undefined;
}
