import type {Person} from '../../../protocol/person.js';
import type {KudosReaction, KudosRecipient} from '../../../protocol/views/kudos.js';
import {publicPerson} from '../../directory.js';
import type {Directory, DirectoryGroup} from '../../directory.js';
import type {LiveKudos} from './kudos-state.js';

/** How many of those who set a mark are named. */
const NAMED = 5;

/** How many are looked up in order to name them: more than are named, as some may have left. */
export const LOOKED_UP = 12;

/** The people and groups that are there now, by id. */
export interface Names {
  people: ReadonlyMap<string, Person>;
  groups: ReadonlyMap<string, DirectoryGroup>;
}

/** Looks up whom kudos name, for this viewer, and the further people. */
export async function namesIn(states: readonly LiveKudos[], others: Iterable<string>, viewer: string, directory: Directory): Promise<Names> {
  const people = new Set<string>(others);
  const groups = new Set<string>();
  for (const state of states) {
    people.add(state.from);
    for (const {kind, id} of state.to) (kind === 'person' ? people : groups).add(id);
    for (const {by} of state.reactions) for (const id of othersOf(by, viewer).slice(0, LOOKED_UP)) people.add(id);
  }
  const [entries, groupEntries] = await Promise.all([directory.people([...people]), directory.groups([...groups])]);
  return {people: new Map(Array.from(entries, ([id, person]) => [id, publicPerson(person)])), groups: groupEntries};
}

export function renderRecipient({kind, id}: LiveKudos['to'][number], {people, groups}: Names): KudosRecipient {
  if (kind === 'person') return {kind, ...(people.get(id) ?? {id, name: ''})};
  const group = groups.get(id);
  return {kind, id, name: group?.name ?? '', detail: group?.detail};
}

/** The marks on a kudos, in the order of the policy, so that they keep their places while people set them. */
export const renderReactions = ({reactions}: LiveKudos, marks: readonly string[], names: Names, viewer: string): KudosReaction[] =>
  marks.flatMap((mark) => {
    const by = reactions.find((reaction) => reaction.mark === mark)?.by ?? [];
    return by.length > 0 ? renderReaction(mark, by, names, viewer) : [];
  });

/** Names some of those who set a mark. How many did is never said. */
function renderReaction(mark: string, by: readonly string[], {people}: Names, viewer: string): KudosReaction[] {
  const mine = by.includes(viewer);
  const others = othersOf(by, viewer);
  const named = others.slice(0, LOOKED_UP).flatMap((id) => people.get(id) ?? []);
  if (!mine && named.length === 0 && others.length <= LOOKED_UP) return [];
  return [{mark, mine, by: named.slice(0, NAMED), others: named.length > NAMED || others.length > LOOKED_UP}];
}

const othersOf = (by: readonly string[], viewer: string): string[] => by.filter((id) => id !== viewer);
