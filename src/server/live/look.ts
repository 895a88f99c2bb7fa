import {isOpenTo, views} from '../domains/index.js';
import {invalidParameter} from '../http/query.js';
import {viewerOf} from '../intake.js';
import type {Services} from '../services.js';
import type {Hint} from '../stores/store.js';

/** What somebody wants to be told of. */
export interface Wanted {
  views: readonly string[];
  spaces: readonly string[];
}

/** What a person may be told of: a view and a space, for every place of theirs; several spaces where the same is seen from each. */
export interface Look {
  person: string;
  places: ReadonlyMap<string, readonly {view: string; space: string}[]>;
}

/** The most views and spaces that one stream is about. */
const MOST = 50;

/** Names a scope of a view. The name of a view has no blank. */
export const placeName = (view: string, scope: string): string => `${view} ${scope}`;

/** Names where those look whom a hint is for: in all of these. */
export const placesOf = ({view, scope}: Pick<Hint, 'view' | 'scope'>): string[] => scope.split(' ').map((one) => placeName(view, one));

/**
 * Reads the query parameters `views` and `space`: names with commas between them, or one parameter for each.
 *
 * @throws {ProblemError} `invalid` where there is no view, or too much.
 */
export function readWanted(query: URLSearchParams): Wanted {
  const names = (parameter: string) => [
    ...new Set(
      query
        .getAll(parameter)
        .flatMap((value) => value.split(','))
        .filter(Boolean),
    ),
  ];
  const wanted = {views: names('views'), spaces: names('space')};
  if (wanted.views.length === 0) throw invalidParameter('views', 'required');
  if (wanted.views.length > MOST) throw invalidParameter('views', 'range');
  if (wanted.spaces.length > MOST) throw invalidParameter('space', 'range');
  return wanted;
}

/**
 * Where the person who sends a request may look, of what is wanted. What they may not see is left out without a word: one widget of a page
 * that asks for too much must not cost the others theirs.
 *
 * @throws {ProblemError} `unauthenticated` where nobody is signed in.
 */
export async function lookOf(request: Request, wanted: Wanted, {authenticate, directory, policy}: Services): Promise<Look> {
  const identity = await authenticate(request);
  const viewer = await viewerOf(identity, directory);
  const places = new Map<string, {view: string; space: string}[]>();
  for (const view of wanted.views) {
    const source = views.get(view);
    if (!source || !isOpenTo(view, identity, policy)) continue;
    const spaces = source.of === 'me' ? ['me'] : wanted.spaces.filter((space) => identity.spaces.includes(space));
    for (const space of spaces) {
      const scopes = new Set(source.hintScopes?.(space, viewer));
      for (const filter of [undefined, ...(source.filters === 'id' ? [] : (source.filters ?? []))]) {
        for (const scope of source.scopes(space, viewer, filter)) scopes.add(scope);
      }
      for (const scope of scopes) {
        const name = placeName(view, scope);
        places.set(name, [...(places.get(name) ?? []), {view, space}]);
      }
    }
  }
  return {person: identity.id, places};
}
