import type {PeopleItem, Person} from '../protocol/person.js';
import {foldWords} from './fold.js';

/** A person as the directory knows them. */
export interface DirectoryPerson extends Person {
  /**
   * How they like to be thanked: where all can see it (`open`, the default), where only they can (`private`), or not at all (`off`).
   */
  recognition?: 'open' | 'private' | 'off';
  /** Whether they are away for long. What they wrote of themselves stays; it is not put before others meanwhile. */
  onLeave?: boolean;
}

/** A group that can be thanked as one. */
export interface DirectoryGroup {
  id: string;
  name: string;
  detail?: string;
  /** The ids of its people. */
  members: readonly string[];
}

/** A search for people and groups. */
export interface DirectoryQuery {
  /** What was typed. */
  text: string;
  /** The id of the person who looks, and whom the answer leaves out. */
  viewer: string;
  /** The space they look from, for a directory in which that matters. */
  space?: string;
  /** The most items of the answer. */
  limit: number;
}

/**
 * Who is who at work. Names and pictures are asked for at each reading and never kept, so that a change shows at once and whoever leaves
 * is gone.
 */
export interface Directory {
  /** The people with these ids. Who has left is absent. */
  people(ids: readonly string[]): Promise<ReadonlyMap<string, DirectoryPerson>>;
  /** The groups with these ids. */
  groups(ids: readonly string[]): Promise<ReadonlyMap<string, DirectoryGroup>>;
  /** The ids of the groups that a person is in. */
  groupsOf(person: string): Promise<readonly string[]>;
  /**
   * The ids of the people of a space; nothing where the directory does not know it by its people, which is so by default. With it, what is asked of a whole
   * space keeps to who was there when it was asked, and a series of polls can tell figures of more than its first round.
   */
  membersOf?(space: string): Promise<readonly string[] | undefined>;
  /** Whom the viewer may thank, the same order for the same search. People who want no recognition are absent. */
  search(query: DirectoryQuery): Promise<PeopleItem[]>;
}

/** What a directory in memory is made of. */
export interface DirectoryData {
  people: readonly DirectoryPerson[];
  groups?: readonly DirectoryGroup[];
  /** The ids of the people of each space, by its id. Of others, and by default of all, it is not known. */
  spaces?: Readonly<Record<string, readonly string[]>>;
}

/**
 * A directory in memory. A search finds whoever has, for every typed word, a word that begins with it in the name or the second line;
 * case, diacritics and width make no difference. Sorted by name, then by id.
 */
export function createDirectory({people, groups = [], spaces = {}}: DirectoryData): Directory {
  const personById = new Map(people.map((person) => [person.id, person]));
  const groupById = new Map(groups.map((group) => [group.id, group]));
  const membersBySpace = new Map(Object.entries(spaces));
  const groupIdsByMember = new Map<string, string[]>();
  for (const {id, members} of groups) {
    for (const member of new Set(members)) {
      const ids = groupIdsByMember.get(member);
      if (ids) ids.push(id);
      else groupIdsByMember.set(member, [id]);
    }
  }
  const entries = searchEntries(people, groups);
  return {
    people: async (ids) => pick(personById, ids),
    groups: async (ids) => pick(groupById, ids),
    groupsOf: async (person) => groupIdsByMember.get(person) ?? [],
    membersOf: async (space) => membersBySpace.get(space),
    async search({text, viewer, limit}) {
      const typed = foldWords(text).map((word) => ` ${word}`);
      const found: PeopleItem[] = [];
      for (const {item, words} of entries) {
        if (found.length === limit) break;
        if (item.kind === 'person' && item.id === viewer) continue;
        if (typed.every((word) => words.includes(word))) found.push(item);
      }
      return found;
    },
  };
}

interface SearchEntry {
  item: PeopleItem;
  /** The folded words, a space before each, so that a typed word with a space before it is found at the beginning of words only. */
  words: string;
}

/** Everybody who may be found, folded and sorted once, so that a search is one pass that ends when its answer is full. */
function searchEntries(people: readonly DirectoryPerson[], groups: readonly DirectoryGroup[]): SearchEntry[] {
  const collator = new Intl.Collator('und');
  const items: PeopleItem[] = groups.map(({id, name, detail}) => ({id, name, detail, kind: 'group'}));
  for (const {recognition = 'open', onLeave: _onLeave, ...person} of people) {
    if (recognition !== 'off') items.push({...person, kind: 'person', recognition});
  }
  return items
    .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .map((item) => ({
      item,
      words: foldWords(`${item.name} ${item.detail ?? ''}`)
        .map((word) => ` ${word}`)
        .join(''),
    }));
}

function pick<Value>(from: ReadonlyMap<string, Value>, ids: readonly string[]): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const id of ids) {
    const value = from.get(id);
    if (value !== undefined) found.set(id, value);
  }
  return found;
}

/** A person as others see them: without how they like to be thanked. */
export function publicPerson({id, name, detail, avatar, pronouns, pronunciation}: DirectoryPerson): Person {
  return {id, name, detail, avatar, pronouns, pronunciation};
}
