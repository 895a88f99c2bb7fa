import type {Hint} from '../../stores/store.js';
import type {DecisionContext} from '../domain.js';
import {audienceOf, isAgreed, narrowedBy} from './kudos-circle.js';
import {LOOKED_UP} from './kudos-names.js';
import {isSecret} from './kudos-occasion.js';
import {insideScopes, kudosPlaces} from './kudos-places.js';
import {textsOf, withheld} from './kudos-sight.js';
import {authorOf} from './kudos-state.js';
import type {KudosState, LiveKudos, ModeratedText} from './kudos-state.js';
import {ruledFor} from './kudos-text-view.js';
import {givenScope, personScope, spaceScope} from '../scopes.js';

/*
 * That something happened is told as carefully as what happened: a report, a decision that somebody keeps to themselves, words that wait
 * for a moderator must not be noticed by others because their pages were told to look again.
 */

/** Where those look who see a difference between two states of a kudos. */
export function kudosHints(before: KudosState | undefined, after: KudosState | undefined, {by, now, policy, sequence}: DecisionContext): Hint[] {
  const live = [before, after].flatMap((state) => (state && !state.withdrawn ? [state] : []));
  const places = live.flatMap((state) => kudosPlaces(state, sequence, policy)).map(({view, scope}): Hint => ({view, scope}));
  const isPublic = live.length < 2 || isDifferent(publicFace, live);
  const isMoved = ({view, scope}: Hint) => places.filter((place) => place.view === view && place.scope === scope).length < live.length;
  // Of it being shown to more people or fewer, those hear who see that. Where it was given, its giver and those whom it thanks see it as before: they are told
  // what each of them lets be told.
  const inside = isPublic || !isDifferent(audienceOf, live) ? undefined : insideScopes(live[0]!);
  // Where it is new or gone there is always a difference. Moderators see what waits, which is more than others do.
  const shown = places.filter((place) => {
    if (isPublic || place.view === 'moderation') return true;
    return place.view === 'kudos' ? inside && !inside.includes(place.scope) : isMoved(place);
  });
  const own = [by.id, ...concerned(live)].flatMap((person): Hint[] => [
    ...[(after ?? before)?.space ?? '', policy.commonSpace].map((space) => ({view: 'kudos', scope: personScope(person, space)})),
    {view: 'mine', scope: givenScope(person)},
  ]);
  // Where nothing is left of it, what was there before tells from whom it was kept.
  const secret = [after, before].find((state) => state && isSecret(state, now));
  const except = secret?.to.find(({kind}) => kind === 'person')?.id;
  const wall = live[0] && spaceScope(live[0].space);
  return distinct(
    [...shown, ...own].map(({view, scope}) => {
      const spared = [...((view === 'kudos' && scope === wall && inside) || []), ...(except === undefined ? [] : [except])];
      return {view, scope, ...(spared.length > 0 && {except: spared.join(' ')})};
    }),
  );
}

/** What everybody who sees a kudos sees of it. */
function publicFace(state: LiveKudos): unknown {
  const {version, message, valueIds, editedAt, reactions, replies = []} = state;
  const marks = reactions.map(({mark, by}) => [mark, by.slice(0, LOOKED_UP + 1)]);
  const shown = replies.map((reply) => (withheld(state, reply) ? undefined : reply.id)).filter(Boolean);
  return [version, message, valueIds, editedAt, withheld(state, state), marks, shown];
}

/** Who sees a difference that others do not: the giver of what recipients let be told, each author of what became of their words. */
function concerned([before, after]: readonly LiveKudos[]): string[] {
  if (!before || !after) return [];
  const fates = (state: LiveKudos) => new Map(textsOf(state).map((text) => [nameOf(text), [authorOf(text), withheld(state, text), ruledFor(text)]]));
  const [old, now] = [fates(before), fates(after)];
  const authors = [...now].flatMap(([name, fate]) =>
    old.has(name) && JSON.stringify(fate) !== JSON.stringify(old.get(name)) ? (fate[0] as string) : [],
  );
  return isDifferent(giverFace, [before, after]) ? [...authors, after.from] : authors;
}

/** What recipients let the giver know. */
const giverFace = (state: LiveKudos): unknown => [narrowedBy(state).filter(({tellGiver}) => tellGiver), isAgreed(state)];

const nameOf = (text: ModeratedText): string => ('id' in text ? text.id : '');

const isDifferent = (face: (state: LiveKudos) => unknown, [before, after]: readonly LiveKudos[]): boolean =>
  before !== undefined && after !== undefined && JSON.stringify(face(before)) !== JSON.stringify(face(after));

const distinct = (hints: readonly Hint[]): Hint[] => [...new Map(hints.map((hint) => [`${hint.view} ${hint.scope}`, hint])).values()];
