/** What stands in a scope between its parts can stand in none of them. */
const part = encodeURIComponent;

/** What all people of a space may see. */
export const spaceScope = (space: string): string => `space/${part(space)}`;

/** What one person may see in a space, or in all of them. */
export const personScope = (person: string, space?: string): string => `${space === undefined ? '' : `${spaceScope(space)}/`}person/${part(person)}`;

/** What the people of one group may see in a space, or in all of them. */
export const groupScope = (group: string, space?: string): string => `${space === undefined ? '' : `${spaceScope(space)}/`}group/${part(group)}`;
