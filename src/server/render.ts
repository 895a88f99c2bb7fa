import type {ViewItem} from '../protocol/views/view.js';
import type {RenderContext} from './domains/domain.js';
import {domainOfKind} from './domains/index.js';
import type {PlacedThing, StoreReader} from './stores/store.js';

/** A thing as the viewer sees it, with its place. */
export interface Shown {
  place: PlacedThing;
  item: ViewItem;
}

/** What the viewer sees of the things in these places: read by kind, shown in the order of the places. */
export async function renderPlaces(placed: readonly PlacedThing[], store: StoreReader, context: RenderContext): Promise<Shown[]> {
  const items = new Map<PlacedThing, ViewItem>();
  for (const kind of new Set(placed.map((place) => place.kind))) {
    if (!context.policy.isAvailable(kind, context.viewer)) continue;
    const places = new Map(placed.filter((place) => place.kind === kind).map((place) => [place.id, place]));
    const states = await store.things(kind, [...places.keys()]);
    const domain = domainOfKind(kind);
    const things = [...places.keys()].flatMap((id) => {
      const text = states.get(id);
      if (text !== undefined) return {id, state: JSON.parse(text) as unknown};
      return domain?.unwritten ? {id, state: domain.unwritten(id)} : [];
    });
    for (const item of (await domain?.render(things, context)) ?? []) items.set(places.get(item.id)!, item);
  }
  return placed.flatMap((place): Shown | [] => {
    const item = items.get(place);
    return item ? {place, item} : [];
  });
}
