import type {Identity} from '../../src/server/identity.js';
import {groups} from './groups.js';
import {people} from './people/index.js';
import type {DemoPerson} from './people/index.js';

/** Who is in which space. */
export const spaces: Record<string, string[]> = {};
for (const {id, spaces: theirs} of people) for (const space of theirs) (spaces[space] ??= []).push(id);

/** What `createDirectory` of the host takes: everybody, the groups, and who is in which space. */
export const directoryData = {
  people: people.map(({id, name, detail, pronouns, pronunciation, recognition}) => ({id, name, detail, pronouns, pronunciation, recognition})),
  groups,
  spaces,
};

/** A person as the host knows who is signed in. */
export function identityOf({id, name, roles, spaces}: DemoPerson): Identity {
  return {id, name, roles, spaces};
}
