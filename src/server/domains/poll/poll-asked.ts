import type {PollDefinition} from '../../../protocol/poll.js';
import type {Directory, DirectoryGroup} from '../../directory.js';

/** What a directory says of the groups and spaces that somebody asks. */
interface Known {
  groups: ReadonlyMap<string, DirectoryGroup>;
  /** The people of spaces, of those of which it tells them. */
  members?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Who is asked, as far as the directory tells: the people of some groups, those of them who are in the space, or all who are. Nothing where it tells
 * neither.
 */
export function askedPeople(
  {groups: asked, space}: {groups?: readonly string[]; space: string},
  {groups, members}: Known,
): ReadonlySet<string> | undefined {
  const inSpace = members?.get(space);
  const everybody = asked ? asked.flatMap((group) => groups.get(group)?.members ?? []) : inSpace;
  if (!everybody) return undefined;
  const there = inSpace && new Set(inSpace);
  return new Set(there ? everybody.filter((person) => there.has(person)) : everybody);
}

/** What is known by now of those whom some polls ask. */
export async function lookUpAsked(definitions: readonly PollDefinition[], directory: Directory): Promise<Known> {
  const spaces = [...new Set(definitions.map(({space}) => space))];
  const [groups, members] = await Promise.all([
    directory.groups([...new Set(definitions.flatMap(({groups = []}) => groups))]),
    membersOf(spaces, directory),
  ]);
  return {groups, members};
}

/** The people of spaces, of those of which the directory tells them. */
export async function membersOf(spaces: readonly string[], directory: Directory): Promise<Map<string, readonly string[]>> {
  const found = await Promise.all(spaces.map(async (space) => [space, await directory.membersOf?.(space)] as const));
  return new Map(found.flatMap(([space, ids]) => (ids ? [[space, ids] as const] : [])));
}
