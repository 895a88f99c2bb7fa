import type {Person} from '../../protocol/person.js';
import type {WallItem} from './kudos-wall.model.js';

type Named = Pick<Person, 'id' | 'name' | 'detail'>;

/** The names of the people on a wall, as far as different people share them. */
class SharedNames {
  readonly shared = new Set<string>();
  readonly #ids = new Map<string, string>();
  readonly #known = new WeakSet<WallItem>();

  /** Takes note of who is on a thank-you; once. */
  note(item: WallItem): void {
    if (this.#known.has(item)) return;
    this.#known.add(item);
    const {by, data} = item;
    for (const person of [by, ...data.to, ...data.replies.map((reply) => reply.by)]) {
      if (!person) continue;
      const {id, name} = person;
      if ((this.#ids.get(name) ?? id) !== id) this.shared.add(name);
      this.#ids.set(name, id);
    }
  }
}

/** Puts their second line to people of one name, where the host gives one. Their names are rendered already; most walls have none. */
export class WallNames {
  #names = new SharedNames();

  /** Tells them apart in what is rendered of some thank-yous. */
  tellApart(root: ParentNode, items: readonly WallItem[]): void {
    for (const item of items) this.#names.note(item);
    if (this.#names.shared.size === 0) return;
    // Whoever had the name, too, may be there no more.
    this.#names = new SharedNames();
    for (const item of items) this.#names.note(item);
    const {shared} = this.#names;
    const shown = new Map(items.map((item) => [item.id, item]));
    for (const card of root.querySelectorAll('article')) {
      const item = shown.get(card.dataset.id ?? '');
      if (!item) continue;
      const {by, data} = item;
      mark(card.querySelectorAll<HTMLElement>('[id^="who-"] bdi'), by?.id === '' ? data.to : [by, ...data.to], shared);
      for (const reply of card.querySelectorAll<HTMLElement>('[data-reply]')) {
        mark(reply.querySelectorAll<HTMLElement>('.head bdi'), [data.replies.find(({id}) => id === reply.dataset.reply)?.by ?? null], shared);
      }
    }
  }
}

function mark(names: Iterable<HTMLElement>, people: readonly (Named | null)[], shared: ReadonlySet<string>): void {
  for (const [index, name] of [...names].entries()) {
    const person = people[index];
    // What stands for somebody who has left, or for a crowd, is nobody's name.
    const detail = person && shared.has(person.name) && person.name === name.textContent ? person.detail : undefined;
    if (detail) name.dataset.detail = detail;
    else delete name.dataset.detail;
  }
}
