import type {Person} from '../../../protocol/person.js';
import {publicPerson} from '../../directory.js';
import type {DirectoryGroup, DirectoryPerson} from '../../directory.js';
import type {RenderContext} from '../domain.js';
import type {CardState} from './card-state.js';

/** The people and groups that are there now, by id. */
export interface Names {
  people: ReadonlyMap<string, DirectoryPerson>;
  groups: ReadonlyMap<string, DirectoryGroup>;
}

/** Looks up whom cards are about; on the viewer's own also who wrote to them, from whom it is kept, and for which groups it is. */
export async function namesIn(states: readonly CardState[], {view, viewer, directory}: RenderContext): Promise<Names> {
  const people = new Set(states.map(({owner}) => owner));
  const groups = new Set<string>();
  for (const {owner, notes, blocked, answers, fields} of states) {
    // Moderators are told whose question somebody reported.
    if (view === 'card_reports') for (const note of notes) if (note.reports) people.add(note.by);
    if (owner !== viewer.id) continue;
    for (const id of [...notes.map(({by}) => by), ...blocked]) people.add(id);
    for (const {audience} of [...answers, ...Object.values(fields)]) if (typeof audience === 'object') groups.add(audience.group);
  }
  const [entries, groupEntries] = await Promise.all([directory.people([...people]), directory.groups([...groups])]);
  return {people: entries, groups: groupEntries};
}

/** A person as others see them; nobody where they have left. */
export function personIn({people}: Names, id: string): Person | null {
  const person = people.get(id);
  return person ? publicPerson(person) : null;
}
