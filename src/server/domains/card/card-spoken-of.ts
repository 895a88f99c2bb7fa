import type {Viewer} from '../../identity.js';
import type {CompletePolicy} from '../../policy.js';
import type {StoreReader} from '../../stores/store.js';
import {fieldsSeen} from './card-sight.js';
import type {CardState} from './card-state.js';

/** How people are spoken of: what they say themselves comes before what the directory says. */
export interface SpokenOf {
  pronouns?: string;
  pronunciation?: string;
}

/** What these people say of how they are spoken of, as far as this viewer may see it, by their id. */
export async function spokenOf(
  ids: readonly string[],
  {viewer, store, policy}: {viewer: Viewer; store: Pick<StoreReader, 'things'>; policy: CompletePolicy},
): Promise<Map<string, SpokenOf>> {
  if (!policy.isAvailable('card', viewer)) return new Map();
  const cards = await store.things('card', ids);
  return new Map(Array.from(cards, ([id, text]) => [id, saidBy(JSON.parse(text) as CardState, viewer)] as const));
}

function saidBy(state: CardState, viewer: Viewer): SpokenOf {
  const said: SpokenOf = {};
  for (const [name, {value}] of fieldsSeen(state, viewer)) {
    if ((name === 'pronouns' || name === 'pronunciation') && typeof value === 'string') said[name] = value;
  }
  return said;
}
