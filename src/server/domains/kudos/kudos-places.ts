import type {CompletePolicy} from '../../policy.js';
import type {Place} from '../../stores/store.js';
import type {Decision, DecisionContext} from '../domain.js';
import {audienceOf, isKept} from './kudos-circle.js';
import {leavesTrace, textsOf, waitsOf, withheld} from './kudos-sight.js';
import type {KudosState, LiveKudos} from './kudos-state.js';
import {givenScope, groupScope, keptScope, personScope, queueScope, receivedScope, spaceScope} from '../scopes.js';

/** Gives the decision to go on with a state: with its places where they are others than before. */
export function settle(
  before: KudosState | undefined,
  after: KudosState,
  {now, sequence, policy}: DecisionContext,
): Extract<Decision<KudosState>, {ok: true}> {
  if (after.withdrawn) return {ok: true, state: after, places: []};
  const waits = textsOf(after).some((text) => waitsOf(after, text).length > 0);
  const state: LiveKudos = waits || after.queued ? {...after, queued: waits ? (after.queued ?? {at: now, sequence}) : undefined} : after;
  const places = kudosPlaces(state, sequence, policy);
  const isPlaced = before && !before.withdrawn && JSON.stringify(places) === JSON.stringify(kudosPlaces(before, sequence, policy));
  return isPlaced ? {ok: true, state} : {ok: true, state: state.sequence === undefined ? {...state, sequence} : state, places};
}

/** Where its giver and those whom it thanks look, in its space. */
export const insideScopes = ({space, from, to}: LiveKudos): string[] => [
  personScope(from, space),
  ...to.map(({kind, id}) => (kind === 'person' ? personScope(id, space) : groupScope(id, space))),
];

/** Where a kudos shows up: on walls, with those whom it concerns, and with moderators. `sequence` is for what does not know its own. */
export function kudosPlaces(state: LiveKudos, sequence: string, {commonSpace}: CompletePolicy): Place[] {
  const {space, from, to, at, choices = [], queued, revealAt} = state;
  const key = {at, sequence: state.sequence ?? sequence};
  // What was a secret came when it was revealed. Nobody reads the scopes of giver and recipient together: a secret is for one other person.
  const received = typeof revealAt === 'number' ? {...key, at: revealAt} : key;
  const place = (view: string, scopes: readonly string[], sortedBy = key): Place[] => scopes.map((scope) => ({view, scope, ...sortedBy}));
  const isForAuthorOnly = withheld(state, state) !== undefined && !leavesTrace(state);
  const onWalls = {
    recipient: () => insideScopes(state),
    group: () => [spaceScope(space)],
    everyone: () => [...new Set([space, commonSpace])].map(spaceScope),
  };
  const [ruled] = textsOf(state)
    .flatMap(({ruling}) => ruling ?? [])
    .sort((a, b) => b.at - a.at);
  return [
    ...place('kudos', isForAuthorOnly ? [personScope(from, space)] : onWalls[audienceOf(state)]()),
    ...place('mine', [givenScope(from)]),
    ...place('mine', isForAuthorOnly ? [] : [...to.map(receivedScope), ...choices.filter(isKept).map(({by}) => keptScope(by))], received),
    // Moderators find what waited longest last, and what they decided on latest first: by when it came to be so, not by when it was given.
    ...(queued ? [{view: 'moderation', scope: queueScope(space, 'open'), ...queued}] : []),
    ...(ruled ? [{view: 'moderation', scope: queueScope(space, 'decided'), at: ruled.at, sequence: ruled.sequence}] : []),
  ];
}
