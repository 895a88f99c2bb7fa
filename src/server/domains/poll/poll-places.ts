import {textIdOf} from '../../../protocol/results/texts.js';
import type {Hint, Place} from '../../stores/store.js';
import type {Decision, DecisionContext} from '../domain.js';
import {groupScope, personScope, queueScope, spaceScope} from '../scopes.js';
import {ripen} from './poll-release.js';
import {isUnsettled, ROUNDS, roundsScope, UNSETTLED} from './poll-rounds.js';
import {heldOf} from './poll-sight.js';
import {isLinkable, isLive, isWaiting, latestRuling, overAt} from './poll-state.js';
import type {LivePoll, PollState} from './poll-state.js';

/**
 * Gives the decision to go on with a state: with its places where they are others than before. What was due before is told as it was then,
 * so that nothing that is done later, to erase somebody for one, shows up as a difference in it.
 */
export function settle(
  before: PollState | undefined,
  after: PollState,
  {now, sequence}: Pick<DecisionContext, 'now' | 'sequence'>,
): Extract<Decision<PollState>, {ok: true}> {
  if (!isLive(after)) return {ok: true, state: after, places: []};
  const due = isLive(before) && !after.calledOff ? withTheirTexts(told(ripen(before, now), after)) : after;
  const {queued, ...rest} = due;
  const state: LivePoll = isWaiting(due) ? {...rest, queued: queued ?? {at: now, sequence}} : rest;
  const places = placesOf(state);
  return isLive(before) && JSON.stringify(places) === JSON.stringify(placesOf(before)) ? {ok: true, state} : {ok: true, state, places};
}

/** A state with what was told by another, where that was told already. */
function told(ripe: LivePoll, after: LivePoll): LivePoll {
  if (!ripe.release?.closed || after.release?.closed) return after;
  const {coming: _, shown: __, ...rest} = after;
  return {...rest, release: ripe.release, ...(ripe.shown && {shown: ripe.shown})};
}

/** The same with the texts of those only whose answers are held: a text goes with whoever wrote it, figures stay. Whose a ballot is nobody knows. */
function withTheirTexts(poll: LivePoll): LivePoll {
  const {shown, secret, answers} = poll;
  if (!shown?.text || !isLinkable(poll)) return poll;
  const theirs = new Set(Object.keys(answers).map((name) => textIdOf(secret, name)));
  return {...poll, shown: {...shown, text: shown.text.filter(({id}) => theirs.has(id))}};
}

/** Where those look who are asked. */
const audienceScopes = ({definition: {space, groups}}: LivePoll): string[] => groups?.map((group) => groupScope(group, space)) ?? [spaceScope(space)];

/** Where a poll shows up: with those who are asked, with whoever runs it, with moderators. Where somebody answered is no place. */
function placesOf(poll: LivePoll): Place[] {
  const {by, definition, at, sequence, queued} = poll;
  const {space, series} = definition;
  const ruling = latestRuling(poll);
  return [
    ...[...audienceScopes(poll), ...(by === '' ? [] : [personScope(by, space)])].map((scope) => ({view: 'poll', scope, at, sequence})),
    ...(series ? [{view: ROUNDS, scope: roundsScope(space, series.id), at, sequence}] : []),
    ...(isUnsettled(poll) ? [{view: ROUNDS, scope: UNSETTLED, at, sequence}] : []),
    // Moderators find what waited longest last, and what they decided on latest first.
    ...(queued ? [{view: 'poll_reports', scope: queueScope(space, 'open'), ...queued}] : []),
    ...(ruling ? [{view: 'poll_reports', scope: queueScope(space, 'decided'), at: ruling.at, sequence: ruling.sequence}] : []),
  ];
}

/**
 * Where those look who see a difference at once. Answers make one only for whoever answered: what comes of them is told by the clock, and nobody
 * is told to look for it, as that would say when somebody answered.
 */
export function pollHints(
  before: PollState | undefined,
  after: PollState | undefined,
  {by, now: moment}: Pick<DecisionContext, 'by' | 'now'>,
): Hint[] {
  const [old, now] = [before, after].map((state) => (isLive(state) ? state : undefined));
  const poll = now ?? old;
  if (!poll) return [];
  const {space} = poll.definition;
  const differs = (face: (poll: LivePoll) => unknown) => JSON.stringify(old && face(old)) !== JSON.stringify(now && face(now));
  const look = (view: string, scope: string): Hint => ({view, scope});
  return [
    ...(differs(publicFace) || hasLostText(old, now, moment) ? audienceScopes(poll).map((scope) => look('poll', scope)) : []),
    ...(poll.by !== '' && (differs(runningFace) || hasLostText(old, now, moment)) ? [look('poll', personScope(poll.by, space))] : []),
    ...(by.id !== '' && by.id !== poll.by && differs(ownFace(by.id)) ? [look('poll', personScope(by.id, space))] : []),
    ...(by.id === poll.by && differs((one) => heldOf(one, by.id)) ? [look('poll', personScope(by.id, space))] : []),
    ...(differs((one) => (isWaiting(one) ? moderatorsFace(one) : undefined)) ? [look('poll_reports', queueScope(space, 'open'))] : []),
    ...(differs((one) => (latestRuling(one) ? moderatorsFace(one) : undefined)) ? [look('poll_reports', queueScope(space, 'decided'))] : []),
  ];
}

/** Whether a text that was told is not any more: it went with whoever wrote it. That there are texts is told by the clock, and by nothing else. */
function hasLostText(before: LivePoll | undefined, after: LivePoll | undefined, now: number): boolean {
  if (!before || !after || before.ruling || after.ruling || now < overAt(before)) return false;
  const left = new Set(textsOf(after, now));
  return textsOf(before, now).some((id) => !left.has(id));
}

const textsOf = (poll: LivePoll, now: number): string[] => ripen(poll, now).shown?.text?.map(({id}) => id) ?? [];

/** What those who are asked see of a poll, whatever is answered; nothing where it was taken away. */
const publicFace = (poll: LivePoll): unknown => (poll.ruling ? undefined : visibleParts(poll));

/** What whoever runs it sees of it. */
const runningFace = (poll: LivePoll): unknown => [visibleParts(poll), poll.ruling?.reason, poll.appeal?.open];

/** What one person sees of what they said themselves. */
const ownFace =
  (person: string) =>
  (poll: LivePoll): unknown => [heldOf(poll, person), (poll.reports ?? []).filter(({by}) => by === person)];

/** What moderators see of it. */
const moderatorsFace = ({definitionHash, reports, ruling, appeal, removedTexts}: LivePoll): unknown => [
  definitionHash,
  reports,
  ruling,
  appeal?.open,
  removedTexts,
];

const visibleParts = ({definition, definitionHash, by, closedAt, calledOff, outcome, removedTexts, release}: LivePoll): unknown => [
  definitionHash,
  // Ballots are counted all at once, at a moment that everybody knows. What comes of other answers is told by the clock.
  definition.privacy === 'unlinkable' && release?.closed,
  by,
  closedAt,
  calledOff,
  outcome,
  Object.keys(removedTexts ?? {}).sort(),
];
