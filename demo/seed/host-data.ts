import type {Identity} from '../../src/server/identity.js';
import {groups} from './groups.js';
import {people} from './people/index.js';
import type {DemoPerson} from './people/index.js';

/** What `createDirectory` of the host takes: everybody, and the groups. */
export const directoryData = {
  people: people.map(({id, name, detail, pronouns, pronunciation, recognition}) => ({id, name, detail, pronouns, pronunciation, recognition})),
  groups,
};

/** A person as the host knows who is signed in. */
export function identityOf({id, name, roles, spaces}: DemoPerson): Identity {
  return {id, name, roles, spaces};
}
