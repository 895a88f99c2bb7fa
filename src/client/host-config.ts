import type {PeopleItem} from '../protocol/person.js';

/** Searches for people. Replaces the people route of the host. */
export type Directory = (query: string, signal: AbortSignal) => Promise<PeopleItem[]>;

/** Where a widget's host is and how to speak to it. */
export interface HostConfig {
  /** The base URL of a full host. */
  endpoint?: string;
  /** The space that a widget reads and writes where it names none itself. */
  space?: string;
  /** A sink: one URL that takes a POST of CloudEvents. Used where there is no `endpoint`. */
  postTo?: string;
  /** With a sink: a URL that answers a view. */
  source?: string;
  /** Where votes that nobody can trace are cast: by default the host; better another origin, that other people run. */
  ballotUrl?: string;
  /** Replaces `window.fetch`. */
  fetch?: typeof fetch;
  /** Asked at every request, for a bearer or an anti-forgery token. */
  headers?: () => HeadersInit | Promise<HeadersInit>;
  directory?: Directory;
  /** `same-origin` unless said otherwise. */
  credentials?: RequestCredentials;
}
