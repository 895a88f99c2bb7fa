import {newId} from '../../../protocol/cloud-event.js';
import type {PollDefinition} from '../../../protocol/poll.js';
import {keyed} from '../../../protocol/results/keyed.js';
import {fewChanged} from '../../../protocol/results/publish.js';
import type {Membership} from '../../../protocol/results/publish.js';
import type {Viewer} from '../../identity.js';
import {isFor, isLinkable, overAt} from './poll-state.js';
import type {LivePoll, PollRound} from './poll-state.js';

/*
 * Who is asked in a round of a series is settled when it opens, and looked at again when it is over: what comes of both is kept, so that it is the same
 * whoever looks, and however late. Whoever reads or writes a round has the host do what is due first, see `Rounds`.
 */

/** Where the rounds of series are found by the host itself. It is no view: nobody can read there. */
export const ROUNDS = 'poll_rounds';

/** The place of one series in one space. */
export const roundsScope = (space: string, series: string): string => `${encodeURIComponent(space)}/${encodeURIComponent(series)}`;

/** The place of all rounds of which something is still to be settled. */
export const UNSETTLED = 'unsettled';

/**
 * Stands where nobody can tell who is asked: it may be that one joined, and that one left. Of unlinkable polls alone more is told then, in steps of five
 * percent and no finer (ballots, section 9).
 */
const MAY_BE_FEW: Membership = {joined: 1, left: 1};

/** A round as it is before it opens; nothing where a poll is none. @param others other polls, in any order. */
export function newRound(definition: PollDefinition, others: Iterable<LivePoll>): PollRound | undefined {
  if (!definition.series) return undefined;
  const [first] = roundsWith(definition, others);
  return {secret: first?.round.secret ?? `${newId()}${newId()}`};
}

/**
 * Settles who is asked in a round that opens. It is done once.
 *
 * @param asked the ids of those who are asked by now; nothing where the directory cannot tell.
 */
export function openRound(poll: LivePoll, asked: ReadonlySet<string> | undefined): LivePoll {
  const {round, eligible: _, ...rest} = poll;
  if (!round || round.members !== undefined) return poll;
  return {...rest, ...(asked && {eligible: asked.size}), round: {...round, members: asked ? namesOf(round.secret, asked) : null}};
}

/**
 * Settles who could answer in a round that is over, and how they differ from those of every round told before it that may have figures (pulse poll, rule 9):
 * not of the latest only, as what one round hides a later one would show. Where two differ by a few, or may, the later one tells no more than a majority.
 *
 * @param asked the ids of those who are asked by now.
 * @param others other polls, in any order; those that are no rounds of this series make no difference.
 */
export function closeRound(poll: LivePoll, asked: ReadonlySet<string> | undefined, others: Iterable<LivePoll>): LivePoll {
  const {round, definition} = poll;
  if (!round || round.members === undefined || round.left !== undefined) return poll;
  const there = new Set(asked && namesOf(round.secret, asked));
  const settled: PollRound = {...round, left: (round.members ?? []).filter((name) => !there.has(name))};
  // Of few no more was told than of an open poll.
  const told = roundsWith(definition, others).filter((one) => one.round.left && !(one.round.membership && isFew(one)));
  const unknown = isLinkable(poll) ? MAY_BE_FEW : undefined;
  const steps = told.map((one) => between(one.round, settled) ?? unknown);
  const membership = steps.find((step) => step && fewChanged(step, definition.minGroup)) ?? steps.at(-1);
  return {...poll, round: {...settled, ...(membership && {membership})}};
}

type Round = LivePoll & {round: PollRound};

/** The rounds of the same series, in the order in which they were made. Of what was called off nothing is told. */
function roundsWith({series, space}: PollDefinition, polls: Iterable<LivePoll>): Round[] {
  const isOne = (poll: LivePoll): poll is Round =>
    poll.round !== undefined && !poll.calledOff && poll.definition.series?.id === series?.id && poll.definition.space === space;
  return [...polls].filter(isOne).sort(bySequence);
}

const bySequence = (one: LivePoll, other: LivePoll): number => (BigInt(one.sequence) < BigInt(other.sequence) ? -1 : 1);

const isFew = ({round, definition}: Round): boolean => fewChanged(round.membership!, definition.minGroup);

/** Whether who is asked is to be settled by now. */
const isOpening = ({round, definition}: LivePoll, now: number): boolean =>
  round !== undefined && round.members === undefined && now >= Date.parse(definition.opensAt);

/** Whether who could answer is to be settled by now. */
const isClosing = (poll: LivePoll, now: number): boolean => isUnsettled(poll) && now >= overAt(poll);

/** Whether something of a round is still to be settled, some day. */
export const isUnsettled = ({round, calledOff}: LivePoll): boolean => round !== undefined && round.left === undefined && !calledOff;

/** Whether something of a round is to be settled by now. */
export const isDue = (poll: LivePoll, now: number): boolean => isUnsettled(poll) && (isOpening(poll, now) || isClosing(poll, now));

/** Whether a round waits for its opening: nobody is asked yet. */
export const isBeforeOpening = ({round}: LivePoll): boolean => round !== undefined && round.members === undefined;

/**
 * The rounds of a series with all that is due by now, in the order in which they are over: what was told first is what the others are held to.
 *
 * @param rounds all of one series.
 * @param askedOf those who are asked by now; `late` where that was not looked up, so that it has to wait.
 */
export function settleRounds(
  rounds: readonly LivePoll[],
  now: number,
  askedOf: (poll: LivePoll) => ReadonlySet<string> | undefined | 'late',
): LivePoll[] {
  const polls = rounds.map((poll) => {
    const asked = isDue(poll, now) ? askedOf(poll) : 'late';
    return asked !== 'late' && isOpening(poll, now) ? openRound(poll, asked) : poll;
  });
  for (const poll of [...polls].sort((one, other) => overAt(one) - overAt(other) || bySequence(one, other))) {
    const asked = isClosing(poll, now) ? askedOf(poll) : 'late';
    if (asked !== 'late') polls[polls.indexOf(poll)] = closeRound(poll, asked, polls.filter((one) => one !== poll)); // oxfmt-ignore
  }
  return polls;
}

/**
 * Whether a person can answer: who it is for can, but whoever came after a round of a series opened is asked in the next one. Else one who was there for a
 * while would be the difference between two rounds that were settled with the same people.
 */
export const isAsked = (poll: LivePoll, viewer: Viewer): boolean =>
  isFor(poll, viewer) && (!poll.round?.members || poll.round.members.includes(nameIn(poll.round.secret, viewer.id)));

/** The round without a person. One who left stands in their place: those who are counted stay as many, and nobody else is taken for them. */
export function withoutMember(round: PollRound, person: string): PollRound {
  const name = nameIn(round.secret, person);
  if (!round.members?.includes(name)) return round;
  const nobody = newId();
  const without = (names: readonly string[]): string[] => names.map((one) => (one === name ? nobody : one)).sort();
  return {...round, members: without(round.members), ...(round.left && {left: without(round.left)})};
}

/** The name of a person in a series: the same in all of its rounds, and nobody can tell from it who it is but by the secret. */
const nameIn = (secret: string, person: string): string => keyed(secret)(`member\n${person}`).slice(0, 16);

function namesOf(secret: string, people: ReadonlySet<string>): string[] {
  const digest = keyed(secret);
  // Sorted, so that no order of the directory is kept.
  return Array.from(people, (person) => digest(`member\n${person}`).slice(0, 16)).sort();
}

/** How many of some names are not among others. */
const beside = (names: Iterable<string>, others: ReadonlySet<string>): number => [...names].filter((name) => !others.has(name)).length;

/**
 * How those who could answer in a round differ from those of one before. Whoever left while one was open may have answered in it or not, so that each number
 * lies between two: where it may be a few it is taken for a few.
 */
function between(before: PollRound, now: PollRound): Membership | undefined {
  if (!before.members || !now.members) return undefined;
  const [old, young] = [stayingOf(before), stayingOf(now)];
  return {
    joined: fewest(beside(young.least, old.most), beside(young.most, old.least)),
    left: fewest(beside(old.least, young.most), beside(old.most, young.least)),
  };
}

/** Of two numbers between which one lies, the least that is not nobody where it need not be nobody. */
const fewest = (least: number, most: number): number => Math.max(least, Math.min(1, most));

/** Those who could answer: at least who stayed to the end, at most who was there when it opened. */
function stayingOf({members, left}: PollRound): {least: ReadonlySet<string>; most: ReadonlySet<string>} {
  const most = new Set(members);
  const least = new Set(most);
  for (const name of left ?? []) least.delete(name);
  return {least, most};
}
