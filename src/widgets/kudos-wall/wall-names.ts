import type {Person} from '../../protocol/person.js';
import type {WallItem} from './kudos-wall.model.js';

type Named = Pick<Person, 'id' | 'name' | 'detail'>;

/** The names that different people on a wall share. */
function sharedNames(items: readonly WallItem[]): Set<string> {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const {by, data} of items)
    for (const person of [by, ...data.to, ...data.replies.map((reply) => reply.by)]) {
      if (!person) continue;
      const {id, name} = person;
      if (ids.has(name) && ids.get(name) !== id) shared.add(name);
      ids.set(name, id);
    }
  return shared;
}

/** Puts their second line to people of one name, where the host gives one: their names are rendered already, and most walls have none. */
export function tellApart(root: ParentNode, items: readonly WallItem[]): void {
  const shared = sharedNames(items);
  if (shared.size === 0 && !root.querySelector('bdi[data-detail]')) return;
  const shown = new Map(items.map((item) => [item.id, item]));
  const mark = (names: Iterable<HTMLElement>, people: readonly (Named | null)[]) => {
    for (const [index, name] of [...names].entries()) {
      const person = people[index];
      // What stands for somebody who has left, or for a crowd, is nobody's name.
      const detail = person && shared.has(person.name) && person.name === name.textContent ? person.detail : undefined;
      if (detail) name.dataset.detail = detail;
      else delete name.dataset.detail;
    }
  };
  for (const card of root.querySelectorAll('article')) {
    const item = shown.get(card.dataset.id ?? '');
    if (!item) continue;
    const {by, data} = item;
    mark(card.querySelectorAll<HTMLElement>('[id^="who-"] bdi'), by?.id === '' ? data.to : [by, ...data.to]);
    for (const reply of card.querySelectorAll<HTMLElement>('[data-reply]')) {
      mark(reply.querySelectorAll<HTMLElement>('.head bdi'), [data.replies.find(({id}) => id === reply.dataset.reply)?.by ?? null]);
    }
  }
}
