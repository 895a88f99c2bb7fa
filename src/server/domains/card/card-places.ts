import type {Place} from '../../stores/store.js';
import type {DecisionContext} from '../domain.js';
import {ownScope, personScope, promptScope, queueScope, spaceScope, within} from '../scopes.js';
import {audienceScope} from './card-sight.js';
import type {CardState, CardText} from './card-state.js';
import {fieldsOf, textsOf, waitsOf} from './card-texts.js';

/** Gives the next state of a card: with its places where they are others than before. */
export function settle(before: CardState | undefined, after: CardState, {now, sequence}: DecisionContext): {state: CardState; places?: Place[]} {
  const waiting = spacesOf(after, (text) => waitsOf(text).length > 0);
  const queued = waiting.map((space) => after.queued?.find((one) => one.space === space) ?? {space, at: now, sequence});
  const state: CardState = {...after, queued: after.published && queued.length > 0 ? queued : undefined};
  const places = cardPlaces(state);
  return before && JSON.stringify(places) === JSON.stringify(cardPlaces(before)) ? {state} : {state, places};
}

/** Where a card shows up: with its owner, where they volunteered, with those who read answers, with moderators. */
function cardPlaces(state: CardState): Place[] {
  const {owner, at, sequence, published, spotlights, answers, queued = []} = state;
  const key = {at, sequence};
  const place = (view: string, scopes: Iterable<string>, sortedBy: {at: number; sequence: string}): Place[] =>
    [...new Set(scopes)].map((scope) => ({view, scope, at: sortedBy.at, sequence: sortedBy.sequence}));
  const audiences = audiencesOf(state);
  return [
    ...place('mine', [ownScope(owner)], key),
    ...spotlights.flatMap((spotlight) =>
      place('spotlight', published ? [personScope(owner), ...audiences].map((scope) => within(spaceScope(spotlight.space), scope)) : [], spotlight),
    ),
    // By when the card was shared, whatever was said on it since: one that tells when somebody said what others do not see tells too much.
    ...place('answers', published ? answers.flatMap((answer) => answerScopes(owner, answer)) : [], published ?? key),
    ...queued.flatMap(({space, ...since}) => place('card_reports', [queueScope(space, 'open')], since)),
    ...(published ? rulings(state) : []).flatMap(({space, ...latest}) => place('card_reports', [queueScope(space, 'decided')], latest)),
  ];
}

/** Whom the parts of a card are for. Some of them may not be shown: that is asked anew at each reading. */
const audiencesOf = (state: CardState): string[] =>
  [...state.answers, ...fieldsOf(state).map(([, field]) => field)].flatMap((part) => audienceScope(part) ?? []);

function answerScopes(owner: string, answer: CardState['answers'][number]): string[] {
  const {id} = answer.prompt;
  const scopes = [personScope(owner), ...[audienceScope(answer) ?? []].flat()];
  return id === undefined ? scopes : [...scopes, ...scopes.map((scope) => promptScope(scope, id))];
}

/** The spaces of those texts that are not kept by whoever wrote them to themselves. */
const spacesOf = (state: CardState, isMeant: (text: CardText) => boolean): string[] => [
  ...new Set(textsOf(state).flatMap((text) => (isMeant(text) && !('audience' in text && text.audience === 'me') ? (text.space ?? []) : []))),
];

/** The latest decision of the moderators of each space. */
function rulings(state: CardState): {space: string; at: number; sequence: string}[] {
  return spacesOf(state, ({ruling}) => ruling !== undefined).flatMap((space) => {
    const [latest] = textsOf(state)
      .flatMap((text) => (text.space === space && text.ruling ? text.ruling : []))
      .sort((a, b) => b.at - a.at);
    return latest ? {space, at: latest.at, sequence: latest.sequence} : [];
  });
}
