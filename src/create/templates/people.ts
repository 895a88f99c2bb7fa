import type {Style} from './style.js';
import {moduleText} from './style.js';

/** People to try it out with. */
export const samplePeople = (style: Style): string =>
  moduleText(
    style,
    [['{createDirectory}', 'hearth-widgets/server']],
    `
/** These three are there to try things out with: any of them can be who you are at the development sign-in. */
export const people = [
  {id: 'ana', name: 'Ana Ferreira', detail: 'Sail loft'},
  {id: 'bilal', name: 'Bilal Haddad', detail: 'Boat shop'},
  {id: 'chiyo', name: 'Chiyo Mori', detail: 'Harbor office'},
];

/**
 * Who is who: whom one can thank, and by which name everybody is shown. It is asked at each reading, so that a change shows at once. Put your own people
 * here, or an object of your own that asks your database, with the same four functions: people, groups, groupsOf, search.
 */
export const directory = createDirectory({people});
`,
  );

/** Whoever has signed in so far. */
export const metPeople = (style: Style): string =>
  moduleText(
    style,
    [
      ['{existsSync, readFileSync, renameSync, writeFileSync}', 'node:fs'],
      ['{createDirectory}', 'hearth-widgets/server'],
      ['{Directory}', 'hearth-widgets/server', 'types'],
    ],
    `
‹interface Met {›
‹  id: string;›
‹  name: string;›
‹}›

const FILE = '.hearth/people.json';
const met = new Map‹<string, Met>›((existsSync(FILE) ? ‹(›JSON.parse(readFileSync(FILE, 'utf8'))‹ as Met[])› : []).map((person) => [person.id, person]));
let known = createDirectory({people: [...met.values()]});

/** Whoever signs in can be thanked from then on. */
export function meet({id, name}‹: Met›)‹: void› {
  if (met.get(id)?.name === name) return;
  met.set(id, {id, name});
  known = createDirectory({people: [...met.values()]});
  writeFileSync(\`\${FILE}.new\`, JSON.stringify([...met.values()], null, 2));
  renameSync(\`\${FILE}.new\`, FILE);
}

/**
 * Who is who: whom one can thank, and by which name everybody is shown. It is asked at each reading. Here it knows whoever has signed in so far. Where you have
 * a table of people, ask that instead, with the same four functions: then everybody can be thanked from the first day, and whoever leaves is gone.
 */
export const directory‹: Directory› = {
  people: (ids) => known.people(ids),
  groups: (ids) => known.groups(ids),
  groupsOf: (person) => known.groupsOf(person),
  search: (query) => known.search(query),
};
`,
  );
