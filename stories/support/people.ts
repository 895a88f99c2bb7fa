import {connect} from '../../src/client/connect.js';
import type {PeopleItem} from '../../src/protocol/person.js';
import type {InPageHost} from './in-page-host.js';

/** Searches the directory of a host, as a widget does. */
export const searchIn =
  ({endpoint, fetch, headers}: InPageHost) =>
  (query: string, signal: AbortSignal): Promise<PeopleItem[]> =>
    connect({endpoint, fetch, headers})!.searchPeople(query, {space: 'harbor', limit: 8, signal});

/** People and groups whom a host finds by these names, one each. */
export async function found(host: InPageHost, ...names: string[]): Promise<PeopleItem[]> {
  const search = searchIn(host);
  const answers = await Promise.all(names.map((name) => search(name, new AbortController().signal)));
  return answers.flatMap(([first]) => (first ? [first] : []));
}
