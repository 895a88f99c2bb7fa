import {AUDIT} from '../../../protocol/ballot.js';
import type {PollDefinition} from '../../../protocol/poll.js';
import type {HeldAnswer} from '../../../protocol/results/answers.js';
import type {VotingPoll} from '../../ballots/ballots.js';
import {readChoice} from '../../ballots/choice.js';
import type {Tally} from '../../ballots/store.js';
import {closeWith} from './poll-release.js';
import {isLinkable, overAt} from './poll-state.js';
import type {LivePoll} from './poll-state.js';

/** What ballots need of a poll; nothing where its answers are none. */
export function votingPollOf({definition, definitionHash}: LivePoll): VotingPoll | undefined {
  const {pollId, privacy, ballotBytes, key, opensAt, closesAt} = definition;
  if (privacy !== 'unlinkable' || !ballotBytes || !key) return undefined;
  const accepts = (value: unknown): boolean => readChoice(definition, value) !== undefined;
  return {pollId, definitionHash, ballotBytes, key, opensAt: Date.parse(opensAt), closesAt: Date.parse(closesAt), accepts};
}

/** Whether all answers of a poll are counted, so that nothing comes after what is told of it. */
export const isCounted = ({release}: LivePoll): boolean => release?.closed ?? false;

/** Whether its ballots are to be gone, uncounted: it was called off, or taken away before there was anything to tell. */
export const isCancelled = (poll: LivePoll): boolean => poll.calledOff !== undefined || (poll.ruling !== undefined && !isCounted(poll));

/** Until when anybody can look for their ballot, in milliseconds since the epoch. */
export const auditedUntil = (poll: LivePoll): number => overAt(poll) + AUDIT;

/** A poll with what is told of its ballots: once, whoever asks and however often. */
export function withBallots(poll: LivePoll, {choices}: Pick<Tally, 'choices'>): LivePoll {
  return isLinkable(poll) || isCounted(poll) ? poll : closeWith(poll, answersOf(poll.definition, choices));
}

/** The answers, each by itself. What names one follows from what it says and from nothing else: not from its token, nor from when it came. */
function answersOf(definition: PollDefinition, choices: Tally['choices']): HeldAnswer[] {
  return choices.flatMap(({choice: text, count}) => {
    const response = readChoice(definition, JSON.parse(text));
    // Ballots were checked before they were taken: one that does not fit is a fault, and must not be left out without a word.
    if (!response) throw new UnreadableBallotError(definition.pollId);
    const {answer: value, comment} = response;
    return Array.from({length: count}, (_, index) => ({id: `${text} ${index}`, value, ...(comment !== undefined && {comment})}));
  });
}

/** A ballot is kept that does not fit its poll. What it says is not told. */
export class UnreadableBallotError extends Error {
  override readonly name = 'UnreadableBallotError';
  readonly pollId: string;

  constructor(pollId: string) {
    super(`A ballot of the poll ${pollId} does not fit it, so that it cannot be counted.`);
    this.pollId = pollId;
  }
}
