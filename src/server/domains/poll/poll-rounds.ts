import {newId} from '../../../protocol/cloud-event.js';
import type {PollDefinition} from '../../../protocol/poll.js';
import {keyed} from '../../../protocol/results/keyed.js';
import {fewChanged} from '../../../protocol/results/publish.js';
import type {Membership} from '../../../protocol/results/publish.js';
import type {Viewer} from '../../identity.js';
import {isFor, isLinkable} from './poll-state.js';
import type {LivePoll, PollRound} from './poll-state.js';

/** Where the rounds of series are found by the host itself. It is no view: nobody can read there. */
export const ROUNDS = 'poll_rounds';

/** The place of one series in one space. */
export const roundsScope = (space: string, series: string): string => `${encodeURIComponent(space)}/${encodeURIComponent(series)}`;

/**
 * Stands where nobody can tell who is asked: it may be that one joined, and that one left. Of unlinkable polls alone more is told then, in steps of five
 * percent and no finer (ballots, section 9).
 */
const MAY_BE_FEW: Membership = {joined: 1, left: 1};

/**
 * Freezes who is asked in a round of a series, and finds how they differ from those of every round before it that may have figures (pulse poll, rule 9): not
 * of the latest only, as what one round hides a later one would show. Where two differ by a few, the later one tells no more than a majority.
 *
 * @param asked the ids of those who are asked; nothing where the directory cannot tell.
 * @param others other polls, in any order; those that are no rounds of this series make no difference.
 */
export function freezeRound(definition: PollDefinition, asked: ReadonlySet<string> | undefined, others: Iterable<LivePoll>): PollRound | undefined {
  const {series, space, minGroup} = definition;
  if (!series) return undefined;
  const rounds = [...others].filter((poll) => poll.round && poll.definition.series?.id === series.id && poll.definition.space === space);
  rounds.sort((one, other) => (BigInt(one.sequence) < BigInt(other.sequence) ? -1 : 1));
  const secret = rounds[0]?.round?.secret ?? `${newId()}${newId()}`;
  const members = asked && namesOf(secret, asked);
  const earlier = rounds.filter(({calledOff, definition: {minGroup: least}, round}) => {
    // Of what was called off nothing is told, and of few no more than of an open poll.
    return !calledOff && !(round?.membership && fewChanged(round.membership, least));
  });
  const steps = earlier.map(({round}) => (members && round?.members ? between(round.members, members) : undefined));
  const unknown = isLinkable({definition}) ? MAY_BE_FEW : undefined;
  const known = steps.map((step) => step ?? unknown);
  const membership = known.find((step) => step && fewChanged(step, minGroup)) ?? known.at(-1);
  return {secret, ...(members && {members}), ...(membership && {membership})};
}

/**
 * Whether a person can answer: who it is for can, but whoever came after a round of a series opened is asked in the next one. Else one who was there for a
 * while would be the difference between two rounds that were frozen with the same people.
 */
export const isAsked = (poll: LivePoll, viewer: Viewer): boolean =>
  isFor(poll, viewer) && (!poll.round?.members || poll.round.members.includes(nameIn(poll.round.secret, viewer.id)));

/** The round without a person. One who left stands in their place: those who are counted stay as many, and nobody else is taken for them. */
export function withoutMember(round: PollRound, person: string): PollRound {
  const name = nameIn(round.secret, person);
  if (!round.members?.includes(name)) return round;
  return {...round, members: round.members.map((one) => (one === name ? newId() : one)).sort()};
}

/** The name of a person in a series: the same in all of its rounds, and nobody can tell from it who it is but by the secret. */
const nameIn = (secret: string, person: string): string => keyed(secret)(`member\n${person}`).slice(0, 16);

function namesOf(secret: string, people: ReadonlySet<string>): string[] {
  const digest = keyed(secret);
  // Sorted, so that no order of the directory is kept.
  return Array.from(people, (person) => digest(`member\n${person}`).slice(0, 16)).sort();
}

function between(before: readonly string[], now: readonly string[]): Membership {
  const [old, young] = [new Set(before), new Set(now)];
  return {joined: now.filter((name) => !old.has(name)).length, left: before.filter((name) => !young.has(name)).length};
}
