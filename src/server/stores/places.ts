import type {PageKey, PlacedThing} from './store.js';

/** Compares positions in a log, which are decimal digits of any length. */
export function compareSequence(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts older before newer. */
export const compareAge = (a: PageKey, b: PageKey): number => a.at - b.at || compareSequence(a.sequence, b.sequence);

/** The newest places of several scopes, each of them newest first, taken together: each thing once. */
export function mergeScopes(scopes: readonly PlacedThing[][], limit: number): PlacedThing[] {
  const merged: PlacedThing[] = [];
  const seen = new Set<string>();
  // A thing has one age in all its places, so that sorting alone brings the places of one thing together.
  for (const place of scopes.flat().sort((a, b) => compareAge(b, a))) {
    const thing = JSON.stringify([place.kind, place.id]);
    if (seen.has(thing)) continue;
    seen.add(thing);
    merged.push(place);
    if (merged.length === limit) break;
  }
  return merged;
}
