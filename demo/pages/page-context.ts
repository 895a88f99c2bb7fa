import type {DemoPerson} from '../seed/index.js';
import type {Texts} from '../texts/index.js';

/** What a page knows about the request that it answers. */
export interface PageContext {
  texts: Texts;
  path: string;
  /** Who is signed in, if anybody. */
  person?: DemoPerson;
  /** In milliseconds since the epoch. */
  now: number;
}

/** The same, for pages that only those see who are signed in. */
export interface SignedInContext extends PageContext {
  person: DemoPerson;
}
