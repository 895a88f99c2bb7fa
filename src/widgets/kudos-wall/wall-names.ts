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
  /** The names that were told apart when that was last done. */
  #told = '';
  /** The ends of what was looked at then: where they are others, somebody may be there no more. */
  #ends: unknown[] = [];

  /**
   * Tells them apart in what is rendered of some thank-yous.
   *
   * @param drawn the ids of those that were rendered since that was last done.
   */
  tellApart(cardOf: (id: string) => Element | null | undefined, items: readonly WallItem[], drawn: ReadonlySet<string>): void {
    const ends = [items.length, items[0]?.id, items.at(-1)?.id];
    if (this.#names.shared.size > 0 && ends.some((end, index) => end !== this.#ends[index])) this.#names = new SharedNames();
    this.#ends = ends;
    for (const item of items) this.#names.note(item);
    const {shared} = this.#names;
    const told = [...shared].sort().join('\n');
    const isSame = told === this.#told;
    this.#told = told;
    if (isSame && !told) return;
    for (const item of items) {
      const card = isSame && !drawn.has(item.id) ? undefined : cardOf(item.id);
      if (!card) continue;
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
