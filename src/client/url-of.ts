import type {ViewQuery} from './host-connection.js';

/** The URL of a route below the base URL of a host. Members of the query that are `undefined` are left out. */
export function urlOf(endpoint: string, route: string, query: ViewQuery = {}): string {
  const search = new URLSearchParams();
  for (const name in query) if (query[name] !== undefined) search.set(name, `${query[name]}`);
  return `${endpoint.replace(/\/$/, '')}/v1/${route}?${search}`;
}
