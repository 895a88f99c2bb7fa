import type {CardState} from '../domains/card/card-state.js';
import type {StoreReader} from '../stores/store.js';
import type {ImageEntry, ImageStore} from './images.js';

/** For how long a picture waits to be put into an answer, in milliseconds. */
export const WAITS = 24 * 60 * 60_000;

/** The ids of the pictures that stand in the answers of these people. */
export async function imagesInUse(store: Pick<StoreReader, 'things'>, people: readonly string[]): Promise<Set<string>> {
  const cards = await store.things('card', [...new Set(people)]);
  const states = Array.from(cards.values(), (text) => JSON.parse(text) as CardState);
  return new Set(states.flatMap(({answers}) => answers.flatMap(({image}) => image?.id ?? [])));
}

/** Those of the pictures that no answer shows, older before newer. */
export async function unusedOf(entries: readonly ImageEntry[], store: Pick<StoreReader, 'things'>): Promise<ImageEntry[]> {
  const used = await imagesInUse(
    store,
    entries.map(({person}) => person),
  );
  return entries.filter(({id}) => !used.has(id)).sort((a, b) => a.at - b.at);
}

/** Removes the pictures that no answer shows a day after they came. */
export async function sweepImages(images: ImageStore, store: Pick<StoreReader, 'things'>, now: number): Promise<void> {
  const old = (await images.list()).filter(({at}) => at <= now - WAITS);
  for (const {id} of await unusedOf(old, store)) await images.remove(id);
}
