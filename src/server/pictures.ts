import type {PeopleItem} from '../protocol/person.js';
import type {Directory, DirectoryPerson} from './directory.js';

/**
 * The same directory, with the pictures of people only from the host's own origin and from those listed: a picture from anywhere else
 * would tell somebody outside who reads which wall, and when. Whoever has another is shown by their initials.
 */
export function withPicturesFrom(origins: readonly string[], directory: Directory): Directory {
  const isAllowed = comesFrom(origins);
  const allow = <Someone extends DirectoryPerson | PeopleItem>(person: Someone): Someone =>
    person.avatar === undefined || isAllowed(person.avatar) ? person : {...person, avatar: undefined};
  return {
    people: async (ids) => new Map(Array.from(await directory.people(ids), ([id, person]) => [id, allow(person)])),
    groups: (ids) => directory.groups(ids),
    groupsOf: (person) => directory.groupsOf(person),
    membersOf: async (space) => directory.membersOf?.(space),
    search: async (query) => (await directory.search(query)).map(allow),
  };
}

/** Tells whether a URL leads to the origin of the page that it stands in, or to one of those listed. */
export function comesFrom(origins: readonly string[]): (url: string) => boolean {
  const allowed = new Set(origins.map((origin) => originOf(origin)).filter((origin) => /^https?:/.test(origin)));
  return (url) => isOwn(url) || allowed.has(originOf(url));
}

/** Stands for the origin of whatever page shows the picture. */
const ANYWHERE = 'https://own.invalid';

/** Whether a URL leads to the origin of the page that it stands in, whichever that is. */
const isOwn = (url: string): boolean => originOf(url, ANYWHERE) === ANYWHERE && originOf(url) === '';

/** The origin of a URL, empty where it has none of its own. */
function originOf(url: string, base?: string): string {
  try {
    return new URL(url, base).origin;
  } catch {
    return '';
  }
}
