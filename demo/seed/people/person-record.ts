import type {Craft} from '../company.js';

/** One person as the lists of this folder state them. What is left out takes its usual value. */
export interface PersonRecord {
  /** Readable, ASCII, never changes. */
  id: string;
  /** The whole name, as its owner writes it. */
  name: string;
  /** What colleagues say when they speak to this person; the whole name where left out. */
  called?: string;
  craft: Craft;
  pronouns?: string;
  pronunciation?: string;
  /** Languages that this person writes in at work beside English. */
  writes?: string[];
  /** `open` where left out. */
  recognition?: 'private' | 'off';
  roles?: string[];
}
