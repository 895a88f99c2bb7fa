import type {NamedAnswer, OwnResponse, PollBallots, PollData, PollItem} from '../../../protocol/views/poll.js';
import {publicPerson} from '../../directory.js';
import type {DirectoryGroup, DirectoryPerson} from '../../directory.js';
import type {RenderContext} from '../domain.js';
import {auditedUntil, isCounted} from './poll-ballots.js';
import {mayAppeal} from './poll-moderation.js';
import {ripen} from './poll-release.js';
import {isAsked} from './poll-rounds.js';
import {heldOf, resultsFor} from './poll-sight.js';
import {closeOf, hasReported, isFor, isLinkable, isLive, isSeenBy, overAt, phaseOf, runs} from './poll-state.js';
import type {LivePoll, PollState} from './poll-state.js';

type Thing = {id: string; state: PollState};

const timestamp = (time: number): string => new Date(time).toISOString();

/** What a viewer sees of the polls in a space: those that they are asked, and those that they run. */
export async function renderPolls(things: readonly Thing[], context: RenderContext): Promise<PollItem[]> {
  const {viewer, space, now, directory} = context;
  const seen = things.flatMap(({id, state}) =>
    isLive(state) && state.definition.space === space && isSeenBy(state, viewer) ? {id, poll: ripen(state, now)} : [],
  );
  const [people, groups] = await Promise.all([
    directory.people([...new Set(seen.flatMap(({poll}) => [poll.by, ...named(poll, context)]))]),
    directory.groups([...new Set(seen.flatMap(({poll}) => poll.definition.groups ?? []))]),
  ]);
  return seen.map(({id, poll}) => {
    const by = people.get(poll.by);
    return {
      id,
      type: 'hearth.poll.opened.v1',
      at: timestamp(poll.at),
      by: by ? publicPerson(by) : null,
      data: renderPoll(poll, people, groups, context),
      can: actions(poll, context),
    };
  });
}

/** The ids of those whose answers the viewer is shown. */
const named = (poll: LivePoll, context: RenderContext): string[] =>
  showsNames(poll, context) ? Object.values(poll.answers).flatMap(({by}) => by ?? []) : [];

/** Whether the viewer is shown who said what: whoever runs a named poll, once nobody can answer any more. */
const showsNames = (poll: LivePoll, {viewer, now}: RenderContext): boolean =>
  poll.definition.privacy === 'named' && runs(poll, viewer) && now >= overAt(poll) && !poll.calledOff && !poll.ruling;

function renderPoll(
  poll: LivePoll,
  people: ReadonlyMap<string, DirectoryPerson>,
  groups: ReadonlyMap<string, DirectoryGroup>,
  context: RenderContext,
): PollData {
  const {definition, definitionHash, closedAt, calledOff, outcome, ruling} = poll;
  const {viewer, now} = context;
  const isRunning = runs(poll, viewer);
  return {
    definition,
    definitionHash,
    phase: phaseOf(poll, now),
    audience: (definition.groups ?? []).flatMap((id) => {
      const group = groups.get(id);
      return group ? {id, name: group.name} : [];
    }),
    asked: isAsked(poll, viewer),
    runs: isRunning,
    closedAt: closedAt === undefined ? undefined : timestamp(closedAt),
    calledOff: calledOff && {at: timestamp(calledOff.at), reason: calledOff.reason},
    removed: isRunning ? ruling?.reason : undefined,
    appeal: isRunning && poll.appeal ? (poll.appeal.open ? 'open' : 'closed') : undefined,
    mine: isLinkable(poll) && isAsked(poll, viewer) ? ownOf(poll, viewer.id) : undefined,
    counted: isCounted(poll) && !calledOff,
    ballots: isLinkable(poll) || calledOff ? undefined : ballotsOf(poll, now),
    results: resultsFor(poll, viewer, now),
    answers: showsNames(poll, context) ? namedAnswers(poll, people) : undefined,
    outcome: outcome && {text: outcome.text, at: timestamp(outcome.at)},
    outcomeMissing: !outcome && !calledOff && now >= Date.parse(definition.outcomeDue) && now >= closeOf(poll),
  };
}

/** How it stands with the ballots of a poll: for everybody the same, and nothing of how many there are. */
function ballotsOf(poll: LivePoll, now: number): PollBallots {
  const until = auditedUntil(poll);
  return {countedAt: timestamp(overAt(poll)), auditUntil: isCounted(poll) && now < until && !poll.ruling ? timestamp(until) : undefined};
}

function ownOf(poll: LivePoll, person: string): OwnResponse {
  const held = heldOf(poll, person);
  return held ? {answered: true, answer: held.answer, comment: held.comment} : {answered: false};
}

/** Who said what, in the order of names that mean nothing: not in that in which they answered. */
function namedAnswers({answers}: LivePoll, people: ReadonlyMap<string, DirectoryPerson>): NamedAnswer[] {
  const names = Object.keys(answers).sort();
  return names.map((name) => {
    const {by = '', answer, comment} = answers[name]!;
    const person = people.get(by);
    return {by: person ? publicPerson(person) : null, answer, comment};
  });
}

/** What the viewer, who sees the poll, may do. */
function actions(poll: LivePoll, {viewer, now}: RenderContext): string[] {
  const phase = phaseOf(poll, now);
  const isOpen = phase === 'open' && !poll.calledOff && !poll.ruling;
  const isRunning = runs(poll, viewer);
  const hasAnswered = heldOf(poll, viewer.id) !== undefined;
  const running = [
    ...(isOpen && isLinkable(poll) ? ['close'] : []),
    ...((phase === 'open' || phase === 'draft') && !poll.calledOff ? ['call-off'] : []),
    ...((phase === 'closed' || phase === 'archived') && !poll.calledOff && !poll.ruling ? ['record-outcome'] : []),
    ...(mayAppeal(poll) ? ['appeal'] : []),
  ];
  const asked = [
    ...(isOpen && !hasAnswered ? ['answer'] : []),
    ...(isOpen && hasAnswered && poll.definition.allowChange ? ['change', 'withdraw'] : []),
  ];
  const reports = isFor(poll, viewer) && !isRunning && !hasReported(poll, viewer);
  return [...(isAsked(poll, viewer) ? asked : []), ...(reports ? ['report'] : []), ...(isRunning ? running : [])];
}
